"""How the months of the Persian and the Hebrew calendar are called in every language, and how people spell them.

A plain table. Gregorian names come from Babel, save for the spellings that it does not know.
"""

PERSIAN = {
    "en": "Farvardin Ordibehesht Khordad Tir Mordad Shahrivar Mehr Aban Azar Dey Bahman Esfand",
    "he": "פרוורדין אורדיבהשת חורדאד תיר מורדאד שהריוור מהר אבאן אזר דיי בהמן אספנד",
    "fa": "فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند",
    "pl": "farwardin ordibeheszt chordad tir mordad szahriwar mehr aban azar dej bahman esfand",
}

HEBREW = {  # from Nisan to Adar, as months are numbered
    "en": "Nisan Iyar Sivan Tammuz Av Elul Tishrei Cheshvan Kislev Tevet Shevat Adar",
    "he": "ניסן אייר סיוון תמוז אב אלול תשרי חשוון כסלו טבת שבט אדר",
    "fa": "نیسان ایار سیوان تموز آب ایلول تشری حشوان کسلو طوت شباط آذار",
    "pl": "nisan ijar siwan tamuz aw elul tiszri cheszwan kislew tewet szewat adar",
}

ADARS = {  # the two of a leap year
    "en": ("Adar I", "Adar II"),
    "he": ("אדר א׳", "אדר ב׳"),
    "fa": ("آذار اول", "آذار دوم"),
    "pl": ("adar I", "adar II"),
}

# What tells the two apart when it follows the month's name.
FIRST_ADAR = "1 i א alef aleph rishon ראשון اول"
SECOND_ADAR = "2 ii ב bet beth sheni שני دوم"

# Spellings that are in none of the tables, by calendar and month.
SPELLINGS = {
    ("gregorian", 1): "i جنوری",
    ("gregorian", 2): "ii فبروری",
    ("gregorian", 3): "iii מרס مارچ",
    ("gregorian", 4): "iv اپریل",
    ("gregorian", 5): "v می",
    ("gregorian", 6): "vi جون",
    ("gregorian", 7): "vii ژولای جولای",
    ("gregorian", 8): "viii אבגוסט آگوست اگست",
    ("gregorian", 9): "ix sept ספטימבר سپتمبر",
    ("gregorian", 10): "x اکتوبر",
    ("gregorian", 11): "xi نومبر",
    ("gregorian", 12): "xii دسمبر",
    ("persian", 1): "فروردین‌ماه",
    ("persian", 2): "ordibehest ארדיבהשת اردیبهشت‌ماه",
    ("persian", 3): "חרדאד خردادماه",
    ("persian", 4): "تیرماه",
    ("persian", 5): "amordad امرداد מרדאד مردادماه امردادماه",
    ("persian", 6): "sharivar שהריור شهریورماه",
    ("persian", 7): "مهرماه",
    ("persian", 8): "aaban آبان‌ماه",
    ("persian", 9): "aazar آذرماه",
    ("persian", 10): "dei די دی‌ماه",
    ("persian", 11): "بهمن‌ماه",
    ("persian", 12): "espand اسفندماه",
    ("hebrew", 1): "nissan",
    ("hebrew", 2): "iyyar איר",
    ("hebrew", 3): "סיון",
    ("hebrew", 4): "tamuz",
    ("hebrew", 7): "tishri",
    ("hebrew", 8): "heshvan marcheshvan marheshvan marcheszwan חשון מרחשון מרחשוון",
    ("hebrew", 9): "כסליו",
    ("hebrew", 10): "teves tebeth",
    ("hebrew", 11): "shvat szwat",
}

# What people write around a date: ordinals, "of", "month", "year".
AROUND = "st nd rd th of the go r rok roku שנת בשנת לשנת חודש לחודש יום ביום מנחם במנחם ماه سال م ام"

# What joins a day to its month: "21 בנובמבר".
JOINED = {"he": "ב"}

# Languages that call a month standing alone otherwise than in a date ("styczeń", "21 stycznia"). Only theirs may be
# read from Babel's stand-alone names: other languages turn Hebrew there once Hebrew was loaded (Babel 2.18).
STANDING_ALONE = ("pl", "fa", "be", "cs", "el", "fi", "hr", "hy", "ru", "sk", "uk")

FIRST_WEEKDAYS = {"fa": 5, "he": 6}  # Monday is 0, and first elsewhere
