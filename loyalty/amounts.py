"""Reads what a cashier types at the till, "45,90" or "۴۵٬۰۰۰ تومان, latte", as money in whole minor units.

It never guesses: what can be read as two amounts is asked about. Only integers and Decimals are used.
"""

import re
import unicodedata
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from babel.numbers import get_currency_precision, get_currency_symbol

from loyalty.errors import AmountOutOfRange, AmountUnclear
from loyalty.figures import FIGURE, SPACE, read_figure
from loyalty.texts import without_direction_marks

LARGEST = 10**9


@dataclass(frozen=True)
class Amount:
    """Money in whole minor units of its currency, and the words that stood behind it."""

    minor: int
    rest: str


def read_amount(text: str, *, currency: str, toman: bool = False) -> Amount:
    """The amount at the start of `text`, in whole minor units of the ISO 4217 `currency`; what follows is `rest`.

    `toman`: a bare number counts toman, ten rial each; the result is in rial. "45 thousand and 500" and "45 zł i 50 gr"
    are added up. Raises AmountUnclear; AmountAmbiguous (in typed units) when a single separator before three digits can
    be a decimal point or grouping; AmountOutOfRange for nothing, less than nothing, or more than LARGEST typed units.
    """
    typed = _pattern(currency).fullmatch(without_direction_marks(text).strip())
    if typed is None:
        raise AmountUnclear
    zeros = MULTIPLIERS[typed["times"].strip(SPACE).casefold()] if typed["times"] else 0
    decimals = get_currency_precision(currency)
    value = read_figure(typed["figure"], decimals=decimals, zeros=zeros)
    named = {(typed[place] or "").casefold() for place in ("before", "inner", "after")}
    rest = typed["rest"]
    if joined := JOINED.match(rest):
        value, rest, last = _with_joined(typed, joined, value=value, zeros=zeros, currency=currency)
        named.add(last)
    if (typed["sign"] or "+") in MINUSES or not 0 < value <= LARGEST:
        raise AmountOutOfRange
    tomans = currency == "IRR" and (not named.isdisjoint(TOMAN) or (toman and named.isdisjoint(RIAL)))
    minor = int(value.scaleb(decimals)) * (10 if tomans else 1)
    return Amount(minor=minor, rest=_rest(rest, own=_units(currency)))


def _with_joined(
    typed: re.Match[str], joined: re.Match[str], *, value: Decimal, zeros: int, currency: str
) -> tuple[Decimal, str, str]:
    """The value with what an "and" adds to it, what stands behind, and the unit named there.

    Only what is certain is added: thousands and hundreds of one number, whole units and their pennies. Raises
    AmountUnclear for everything else: leaving it out would cut the amount in silence.
    """
    more = _pattern(currency).fullmatch(joined["more"])
    if more is None or value % 10**zeros or not more["figure"].isdecimal():
        raise AmountUnclear
    if more["before"] or more["sign"] or more["inner"]:
        raise AmountUnclear
    number, last = read_figure(more["figure"], decimals=0), (more["after"] or "").casefold()
    behind, times = more["rest"].lstrip(SPACE), (more["times"] or "").strip(SPACE).casefold()
    pennies = FIRST_WORD.match(behind)
    if pennies and pennies[0].casefold() in PENNIES.get(currency, ()):
        if zeros or times or last or number >= PENNIES_IN_ONE:
            raise AmountUnclear
        return value + number / PENNIES_IN_ONE, behind[pennies.end() :].lstrip("."), ""
    smaller = MULTIPLIERS[times] if times else 0
    if not zeros or typed["after"] or smaller != zeros - 3 or not 0 < number < THOUSAND:
        raise AmountUnclear
    if further := JOINED.match(behind):
        number = number.scaleb(smaller)
        number, behind, last = _with_joined(more, further, value=number, zeros=smaller, currency=currency)
        return value + number, behind, last
    return value + number.scaleb(smaller), behind, last


def _rest(behind: str, *, own: frozenset[str]) -> str:
    """The words behind the amount; refused when they may still belong to it ("45 zł 90", "5 x 3", "90 gr")."""
    rest = behind.lstrip(BREAKS)
    if not rest:
        return ""
    unit = FIRST_WORD.match(rest)
    word = unit[0].casefold() if unit else ""
    counted = word in ALL_UNITS | own or not NUMBERS.isdisjoint({word, word.removeprefix("ו")})
    sums = rest[0].isnumeric() or rest[0] in OPERATORS or TIMES.match(rest) or word in JOINING or JOINED.match(rest)
    if sums or unicodedata.category(rest[0]) == "Sc" or counted:
        raise AmountUnclear
    return rest


@lru_cache(maxsize=32)
def _units(currency: str) -> frozenset[str]:
    """Every way to write the currency, casefolded: its code, its words, its symbol in several languages."""
    symbols = {get_currency_symbol(currency, locale=language) for language in ("en", "he", "fa", "pl")}
    signs = {sign for symbol in symbols for sign in symbol if unicodedata.category(sign) == "Sc"}
    return frozenset(unit.casefold() for unit in {currency, *symbols, *signs, *UNITS.get(currency, ())})


@lru_cache(maxsize=32)
def _pattern(currency: str) -> re.Pattern[str]:
    unit = "|".join(re.escape(unit) for unit in sorted(_units(currency), key=len, reverse=True))
    times = "|".join(re.escape(word) for word in sorted(MULTIPLIERS, key=len, reverse=True))
    return re.compile(
        rf"(?P<before>{unit})?[{SPACE}]*+(?P<sign>[+{MINUSES}]?)[{SPACE}]*+(?:(?P<inner>{unit})[{SPACE}]*+)?"
        rf"(?P<figure>{FIGURE})(?:[.,]-)?(?P<times>[{SPACE}]?(?:{times})(?!\w))?"
        rf"(?:[{SPACE}]*(?P<after>{unit})(?!\w))?(?P<rest>(?:[\s,;:.،؛].*)?)",
        re.IGNORECASE | re.DOTALL,
    )


MINUSES = "\u2212\u2013-"  # the hyphen stands last: inside [...] it is a range anywhere else
BREAKS = " \t\n\r,;:.،؛-–—" + SPACE
OPERATORS = "+*/=×÷%٪^~<>&"
TIMES = re.compile(r"[xх]\s*\d", re.IGNORECASE)  # the letter of either alphabet, for the sign that no phone has
FIRST_WORD = re.compile(r"[^\W\d_]+(?:[\"'״׳][^\W\d_]+)?")
# An "and" and a number behind an amount; in Hebrew it is written together with what follows.
JOINED = re.compile(
    rf"[{SPACE}]*(?:(?:and|i|oraz|و)[{SPACE}]+|&[{SPACE}]*|و|ו[{SPACE}־–-]*)(?P<more>\d.*)", re.IGNORECASE | re.DOTALL
)
JOINING = frozenset({"and", "plus", "i", "oraz", "و", "ו", "ועוד", "עוד", "פלוס"})
THOUSAND, PENNIES_IN_ONE = 1_000, 100
THOUSANDS = ("k", "tys", "tys.", "tysiąc", "tysiące", "tysięcy", "thousand", "אלף", "האלף", "אלפים", "هزار")
MILLIONS = ("mln", "milion", "miliony", "milionów", "million", "מיליון", "میلیون")
MULTIPLIERS = dict.fromkeys(THOUSANDS, 3) | dict.fromkeys(MILLIONS, 6)
# Numbers as words: whatever they mean behind an amount, they are no item.
NUMBER_WORDS = (
    "half quarter ten twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds billion one two three four"
    " five six seven eight nine pół ćwierć półtora dziesięć dwadzieścia trzydzieści czterdzieści pięćdziesiąt sto"
    " dwieście trzysta czterysta pięćset sześćset siedemset osiemset dziewięćset mld jeden dwa trzy cztery pięć sześć"
    " siedem osiem dziewięć חצי רבע מאה מאתיים מאות אלפיים שלוש ארבע חמש שש שבע שמונה תשע עשר עשרה עשרים שלושים ארבעים"
    " חמישים שישים שבעים שמונים תשעים نیم ربع صد دویست سیصد چهارصد پانصد ششصد هفتصد هشتصد نهصد ده بیست سی چهل پنجاه"
    " شصت هفتاد هشتاد نود یک دو سه چهار پنج شش هفت هشت نه میلیارد"
)
NUMBERS = frozenset(NUMBER_WORDS.split()) | MULTIPLIERS.keys()
TOMAN = frozenset({"تومان", "تومن", "ت", "toman"})
RIAL = frozenset({"ریال", "ريال", "﷼", "rial", "irr"})
UNITS = {
    "PLN": ("zł", "zl", "złoty", "złote", "złotych", "zlotych"),
    "ILS": ("₪", "ש״ח", 'ש"ח', "שח", "שקל", "שקלים", "nis"),
    "IRR": (*TOMAN, *RIAL),
    "USD": ("$", "dollar", "dollars"),
    "EUR": ("€", "euro", "יורו", "یورو"),
    "GBP": ("£", "pound", "pounds"),
    "CZK": ("kč", "kc"),
    "UAH": ("₴", "грн"),
    "TRY": ("₺", "tl"),
}
CENTS = ("cent", "cents", "סנט", "سنت")
PENNIES = {
    "PLN": ("gr", "grosz", "grosze", "groszy"),
    "ILS": ("אגורה", "אגורות", "אג", "אג'", "אג׳", "agorot"),
    "USD": CENTS,
    "EUR": CENTS,
    "GBP": ("pence", "p", "פני"),
}
SMALL_UNITS = {*(word for words in PENNIES.values() for word in words), "دلار"} - {"p"}
ALL_UNITS = frozenset(word for code, words in UNITS.items() for word in (code.casefold(), *words)) | SMALL_UNITS
