"""Tidies what people type: names lose what is invisible or tears lines apart, and search finds every spelling."""

import unicodedata

from loyalty.errors import TextEmpty, TextTooLong

ZWNJ = "\u200c"
ZWJ = "\u200d"
MOST_MARKS = 3


def clean(text: str, *, limit: int) -> str:
    """A name or short text on one line, fit to be shown inside any other text.

    Raises TextEmpty when nothing visible is left, TextTooLong above `limit` characters.
    """
    seen = unicodedata.normalize("NFC", _joined("".join(map(_visible, text))))
    tidy = " ".join(_calm(seen).split())
    if not any(unicodedata.category(letter)[0] in "LNPS" for letter in tidy):
        raise TextEmpty
    if len(tidy) > limit:
        raise TextTooLong(limit=limit)
    return tidy


def clean_lines(text: str, *, limit: int) -> str:
    """A longer text whose lines are each tidied like a name; empty lines go. Raises TextEmpty, TextTooLong."""
    lines = []
    for line in text.splitlines():
        try:
            lines.append(clean(line, limit=limit))
        except TextEmpty:
            continue
    if not lines:
        raise TextEmpty
    whole = "\n".join(lines)
    if len(whole) > limit:
        raise TextTooLong(limit=limit)
    return whole


def search_form(text: str) -> str:
    """The text as search compares it: no case, no accents or points, one kind of ی, ک and digits, no half-space."""
    letters = unicodedata.normalize("NFKD", text).casefold().translate(SAME_LETTER)
    return " ".join("".join(map(_bare, letters)).split())


def without_direction_marks(text: str) -> str:
    """The text without the invisible characters that only steer direction."""
    return text.translate(DIRECTION_MARKS)


def _visible(letter: str) -> str:
    if letter in (ZWNJ, ZWJ):
        return letter
    category = unicodedata.category(letter)
    if category in ("Zl", "Zp") or letter in "\t\n\v\f\r\x85":
        return " "
    return "" if category in ("Cc", "Cf", "Cs", "Co") or letter in LOOKS_EMPTY else letter


def _joined(text: str) -> str:
    """Half-spaces and joiners stay only between letters, joiners also between the parts of one emoji."""
    kept: list[str] = []
    for place, letter in enumerate(text):
        if letter in (ZWNJ, ZWJ) and not _joins(letter, before=kept, after=text[place + 1 : place + 2]):
            continue
        kept.append(letter)
    return "".join(kept)


def _joins(joiner: str, *, before: list[str], after: str) -> bool:
    base = next((letter for letter in reversed(before) if unicodedata.category(letter)[0] != "M"), "")
    if not base or not after:
        return False
    if unicodedata.category(base)[0] == "L" and unicodedata.category(after)[0] == "L":
        return True
    return joiner == ZWJ and unicodedata.category(base) in ("So", "Sk") and unicodedata.category(after) == "So"


def _calm(text: str) -> str:
    """At most three marks on one letter, and none without a letter: more of them paint over the lines around."""
    kept: list[str] = []
    marks = MOST_MARKS
    for letter in text:
        marks = marks + 1 if unicodedata.category(letter) in ("Mn", "Me") else 0
        if marks <= MOST_MARKS:
            kept.append(letter)
        if letter.isspace():
            marks = MOST_MARKS
    return "".join(kept)


def _bare(letter: str) -> str:
    if letter.isdecimal():
        return str(unicodedata.decimal(letter))
    return "" if unicodedata.category(letter) in ("Mn", "Me", "Cf", "Cc") and not letter.isspace() else letter


DIRECTION_MARKS = dict.fromkeys(
    [0x061C, 0x200B, 0x200E, 0x200F, 0xFEFF, *range(0x202A, 0x202F), *range(0x2066, 0x206A)]
)
LOOKS_EMPTY = "\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0"
SAME_LETTER = str.maketrans(
    {
        "ي": "ی",
        "ى": "ی",
        "ك": "ک",
        "ة": "ه",
        "ە": "ه",
        "ـ": "",
        "׳": "'",
        "״": '"',
        "’": "'",
        "ł": "l",
        "đ": "d",
        "ø": "o",
        "æ": "ae",
        "œ": "oe",
        "ı": "i",
    }
)
