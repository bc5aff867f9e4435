"""A card and a poster as a shop would have them, and names that nobody should have."""

from dataclasses import replace

from bot.pictures import CardPicture, PosterPicture, PosterText

LINK = "https://t.me/RegularsDemoBot?start=c_4kQ9zP2mX7"
LANGUAGES = ("en", "he", "fa", "pl")

CARDS = {
    "en": ("Corner Coffee", "Dana Levy", "6 of 10 stamps", "4 more to a free coffee", "Club card"),
    "he": ("קפה הפינה", "דנה לוי", "6 חותמות מתוך 10", "עוד 4 חותמות לקפה במתנה", "כרטיס מועדון"),
    "fa": ("کافه رز", "مریم احمدی", "۶ مُهر از ۱۰", "۴ مُهر دیگر تا یک قهوهٔ رایگان", "کارت عضویت"),
    "pl": ("Żółta Róża", "Małgorzata Wiśniewska", "6 pieczątek z 10", "Jeszcze 4 do nagrody: kawa", "Karta klubowa"),
}
HOSTILE = {
    "markup": "<b>&amp;\"'</b>]]><script>",
    "override": "\u202egnp.exe",
    "unclosed isolates": "\u2067\u2066abc\u2069\u2069\u2069",
    "two hundred letters": "W" * 200,
    "one long Hebrew word": "ש" * 200,
    "lines": "a\nb\r\n\tc\u2028d",
    "nothing": "",
    "only blanks and marks": " \u200b\u2066\u200f ",
    "emoji": "👩‍👩‍👧‍👦☕️🌹🇵🇱",
    "control characters": "\x00\x07\x1b[31m\x7f\x9f",
    "heaped accents": "Z" + "\u0301" * 90,
    "lone surrogate": "a\ud800b",
    "not characters": "\ufffe\uffff\U000e0041",
    "scripts without letters of ours": "王小明 हिन्दी",
    "other scripts": "Γιάννης Ћирић გიორგი Արամ محمد",
}


def card(language="en", **changes):
    club, member, headline, line, label = CARDS[language]
    picture = CardPicture(
        club=club,
        member=member,
        number="1234 5678 90",
        link=LINK,
        language=language,
        colour="sea",
        progress=(6, 10),
        stamps=True,
        headline=headline,
        line=line,
        number_label=label,
    )
    return replace(picture, **changes)


def poster(*languages, **changes):
    texts = tuple(PosterText(language, CARDS[language][2], CARDS[language][3]) for language in languages)
    picture = PosterPicture("Corner Coffee", texts, LINK, "t.me/RegularsDemoBot", "forest")
    return replace(picture, **changes)
