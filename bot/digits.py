"""How each language writes a number: its own digits, its grouping, and signs that stay on the correct side."""

from decimal import Decimal
from functools import lru_cache

from babel import Locale, UnknownLocaleError
from babel.numbers import format_decimal

LEFT_TO_RIGHT_ISOLATE = "\u2066"
POP_ISOLATE = "\u2069"
MINUS = "\u2212"
RIGHT_TO_LEFT_MARK = "\u200f"


@lru_cache(maxsize=64)
def locale_of(language: str) -> Locale:
    """Babel's knowledge of the language; English for a language that Babel does not know."""
    try:
        return Locale.parse(language, sep="-")
    except (UnknownLocaleError, ValueError):
        return Locale.parse("en")


@lru_cache(maxsize=64)
def right_to_left(language: str) -> bool:
    """Whether the language is written from right to left."""
    return locale_of(language).text_direction == "rtl"


def in_digits_of(language: str, text: str) -> str:
    """The text with the language's own digits and percent sign; neither Babel nor Fluent does it."""
    return text.translate(NATIVE.get(locale_of(language).default_numbering_system, NOTHING))


def with_sign(sign: str, written: str, language: str) -> str:
    """A sign before a written number; isolated in right-to-left text, where it would jump to the other side."""
    signed = sign + written
    return f"{LEFT_TO_RIGHT_ISOLATE}{signed}{POP_ISOLATE}" if right_to_left(language) else signed


@lru_cache(maxsize=4096)
def number(value: int | Decimal, language: str) -> str:
    """The number with grouping in the language's digits, at most three decimals: "1,234", "۱٬۲۳۴", "−45"."""
    size = -value if value < 0 else value
    written = in_digits_of(language, format_decimal(size, locale=locale_of(language), numbering_system="default"))
    return written if value >= 0 else with_sign(MINUS, written, language)


NOTHING: dict[int, int] = {}
NATIVE: dict[str, dict[int, int]] = {
    "arabext": str.maketrans("0123456789%", "۰۱۲۳۴۵۶۷۸۹٪"),
    "arab": str.maketrans("0123456789%", "٠١٢٣٤٥٦٧٨٩٪"),
}
