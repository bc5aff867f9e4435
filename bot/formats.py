"""Money, percentages, codes and progress bars, each the way its readers write it."""

import re
from decimal import Decimal
from functools import lru_cache

from babel.numbers import format_currency, get_currency_precision, get_currency_symbol

from bot.digits import MINUS, RIGHT_TO_LEFT_MARK, in_digits_of, locale_of, right_to_left, with_sign
from bot.digits import number as number
from bot.words import t

DOTS = 10


def signed(value: int | Decimal, language: str) -> str:
    """A change: "+45", "−45", "0"; the sign stays on its side in right-to-left text."""
    return with_sign("+", number(value, language), language) if value > 0 else number(value, language)


def percent(value: int | Decimal, language: str) -> str:
    """`value` percent (12 is "12%", "۱۲٪"), with at most one decimal."""
    written = number(round(Decimal(value), 1), language)
    return written + in_digits_of(language, "%")


def money(minor: int, currency: str, language: str, *, toman: bool = False) -> str:
    """Whole minor units as people write the currency: "₪45.90", "45,90 zł"; `toman`: rial shown in toman."""
    if toman:
        return str(t(language, "toman", amount=Decimal(minor) / 10))
    decimals = get_currency_precision(currency)
    written = _amount(Decimal(abs(minor)).scaleb(-decimals), currency, language)
    if minor >= 0:
        return written
    if right_to_left(language):
        return FIGURE.sub(lambda figure: with_sign(MINUS, figure[0], language), written)
    return MINUS + written


def grouped_code(code: str) -> str:
    """A code in groups, to be read aloud: "123 456", "1234 5678 90"; a line never breaks inside it."""
    size = 3 if len(code) in (5, 6) else 4
    return NO_BREAK.join(code[start : start + size] for start in range(0, len(code), size))


def progress(done: int, of: int, language: str) -> str:
    """A bar of at most DOTS dots (●●●○○), filled from the side where reading begins; full only when all is done.

    Nothing when there is nothing `of` which to be part.
    """
    if of < 1:
        return ""
    dots = min(of, DOTS)
    filled = min(max(done, 0) * dots // of, dots)
    if done > 0 and not filled:
        filled = 1
    # Dots have no direction of their own: a mark in front makes their line a right-to-left one.
    lead = RIGHT_TO_LEFT_MARK if right_to_left(language) else ""
    return lead + "●" * filled + "○" * (dots - filled)


@lru_cache(maxsize=4096)
def _amount(amount: Decimal, currency: str, language: str) -> str:
    locale = locale_of(language)
    symbol = get_currency_symbol(currency, locale=locale)
    known = symbol != currency
    if known and locale.default_numbering_system not in NUMBER_FIRST:
        return format_currency(amount, currency, locale=locale)
    bare = format_currency(amount, currency, "#,##0.00", locale=locale, numbering_system="default")
    return f"{in_digits_of(language, bare)}\u00a0{symbol if known else AT_HOME.get(currency, currency)}"


NO_BREAK = "\u00a0"
FIGURE = re.compile(r"\d[\d.,\u066b\u066c]*")
# Babel puts the symbol of Persian money first, as in a ledger; price tags and people put it last, as toman always is.
NUMBER_FIRST = frozenset({"arabext"})
# The signs people know, for languages in which Babel has only the code ("PLN45.90" in English).
AT_HOME = {
    "PLN": "zł",
    "ILS": "₪",
    "CZK": "Kč",
    "HUF": "Ft",
    "RON": "lei",
    "SEK": "kr",
    "NOK": "kr",
    "DKK": "kr.",
    "TRY": "₺",
    "UAH": "₴",
    "GEL": "₾",
    "AZN": "₼",
}
