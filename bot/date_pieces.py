"""Takes a typed date apart: its numbers in any digits or in Hebrew letters, and its month by any of its names."""

import re
import unicodedata
from functools import lru_cache
from itertools import pairwise

from bot.dates import month_spellings
from bot.month_names import AROUND, FIRST_ADAR, SECOND_ADAR, SPELLINGS
from loyalty.errors import DateUnclear

ADAR, ADAR_2 = ("hebrew", 12), ("hebrew", 13)


def pieces_of(text: str) -> list[str]:
    """Cut text into words and runs of digits, without accents, vowel points, quotes and anything invisible."""
    plain = unicodedata.normalize("NFD", text.casefold())
    kept = "".join(sign for sign in plain if unicodedata.category(sign) not in INVISIBLE and sign not in QUOTES)
    return re.findall(r"\d+|[^\W\d_]+", kept.translate(SAME_LETTERS))


def numbers_and_months(pieces: list[str], language: str) -> tuple[list[str], list[tuple[str, int]]]:
    """Sort the pieces into numbers (as digits) and months (calendar, number); DateUnclear for any other word."""
    numbers: list[str] = []
    months: list[tuple[str, int]] = []
    waiting = pieces[::-1]
    while waiting:
        piece = waiting.pop()
        if piece.isdecimal():
            numbers.append(piece)
        elif month := _month_called(piece, language):
            months.append(_which_adar(waiting, numbers) if month == ADAR else month)
        elif piece not in _words(AROUND):
            numbers.append(_number_in_letters(piece))
    return numbers, months


def _which_adar(waiting: list[str], numbers: list[str]) -> tuple[str, int]:
    """Take what follows Adar, if it tells the first from the second: the 2 of "20 Adar 2", not of "Adar 2"."""
    following = waiting[-1] if waiting else ""
    is_day = not numbers and (following.isdecimal() or following in LETTERS)
    if is_day or following not in _words(FIRST_ADAR) | _words(SECOND_ADAR):
        return ADAR
    return ADAR_2 if waiting.pop() in _words(SECOND_ADAR) else ADAR


def _month_called(word: str, language: str) -> tuple[str, int] | None:
    """Find a month by a name of it, or by three or more first letters that no other month has."""
    names = _month_names(language)
    forms = [word, word[1:]] if word[0] in HEBREW_PREFIXES else [word]
    for form in forms:
        if form in names:
            return names[form]
    for form in forms:
        found = {month for name, month in names.items() if name.startswith(form)} if len(form) > 2 else set()
        if len(found) == 1:
            return found.pop()
    return None


def _number_in_letters(word: str) -> str:
    """Add up a Hebrew numeral, such as "כ" or "תשן"; the thousands of a year are left out."""
    if len(word) > 2 and word[0] == "ה" and word[1] in HUNDREDS:
        word = word[1:]
    values = [LETTERS.get(letter, 0) for letter in word]
    falling = all(before >= after for before, after in pairwise(values[:-1]))  # the last of תשד״מ may be larger
    if not all(values) or not falling or sum(values) > 999:
        raise DateUnclear
    return str(sum(values))


@lru_cache(maxsize=16)
def _month_names(language: str) -> dict[str, tuple[str, int]]:
    """Every name in the languages of the house, those of the person's own language first."""
    names: dict[str, tuple[str, int]] = {}
    for spoken in (language, *LANGUAGES):
        for calendar, month, name in month_spellings(spoken):
            names.setdefault(" ".join(pieces_of(name)), (calendar, month))
    for known, spellings in SPELLINGS.items():
        for name in pieces_of(spellings):
            names.setdefault(name, known)
    return names


@lru_cache(maxsize=8)
def _words(listed: str) -> frozenset[str]:
    return frozenset(pieces_of(listed))


LANGUAGES = ("en", "he", "fa", "pl")
INVISIBLE = ("Mn", "Me", "Cf")
QUOTES = "'\"`ʼ׳״‘’‚“”„′″"
SAME_LETTERS = str.maketrans("يىكةھ", "ییکهه")
HEBREW_PREFIXES = "בל"  # "on" and "of" are one letter, written together with the month
HUNDREDS = "קרשת"
LETTERS = dict(
    zip(
        "אבגדהוזחטיכךלמםנןסעפףצץקרשת",
        (*range(1, 11), 20, 20, 30, 40, 40, 50, 50, 60, 70, 80, 80, 90, 90, 100, 200, 300, 400),
        strict=True,
    )
)
