"""Reads what a cashier types at the till, "45,90" or "۴۵٬۰۰۰ تومان, latte", as money in whole minor units.

It never guesses: what can be read as two amounts is asked about. Only integers and Decimals are used.
"""

import re
import unicodedata
from dataclasses import dataclass
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

    `toman`: a bare number counts toman, ten rial each; the result is in rial. Raises AmountUnclear; AmountAmbiguous
    (in typed units) when a single separator before three digits can be a decimal point or grouping; AmountOutOfRange
    for nothing, less than nothing, or more than LARGEST typed units.
    """
    typed = _pattern(currency).fullmatch(without_direction_marks(text).strip())
    if typed is None:
        raise AmountUnclear
    rest = _rest(typed["rest"], own=_units(currency))
    zeros = MULTIPLIERS[typed["times"].strip(SPACE).casefold()] if typed["times"] else 0
    decimals = get_currency_precision(currency)
    value = read_figure(typed["figure"], decimals=decimals, zeros=zeros)
    if (typed["sign"] or "+") in MINUSES or not 0 < value <= LARGEST:
        raise AmountOutOfRange
    named = {(typed[place] or "").casefold() for place in ("before", "inner", "after")}
    tomans = currency == "IRR" and (not named.isdisjoint(TOMAN) or (toman and named.isdisjoint(RIAL)))
    return Amount(minor=int(value.scaleb(decimals)) * (10 if tomans else 1), rest=rest)


def _rest(behind: str, *, own: frozenset[str]) -> str:
    """The words behind the amount; refused when they may still belong to it ("45 zł 90", "5 x 3", "90 gr")."""
    rest = behind.lstrip(BREAKS)
    if not rest:
        return ""
    unit = FIRST_WORD.match(rest)
    foreign = unit is not None and unit[0].casefold() in ALL_UNITS - own
    sums = rest[0].isnumeric() or rest[0] in OPERATORS or TIMES.match(rest)
    if sums or unicodedata.category(rest[0]) == "Sc" or foreign:
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
OPERATORS = "+*/=×÷%٪^~<>"
TIMES = re.compile(r"[xх]\s*\d", re.IGNORECASE)  # the letter of either alphabet, for the sign that no phone has
FIRST_WORD = re.compile(r"[^\W\d_]+(?:[\"'״׳][^\W\d_]+)?")
MULTIPLIERS = {"k": 3, "tys": 3, "tys.": 3, "אלף": 3, "האלף": 3, "هزار": 3, "mln": 6, "מיליון": 6, "میلیون": 6}
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
SMALL_UNITS = ("gr", "grosz", "grosze", "groszy", "אגורות", "אג", "אג'", "cent", "cents", "دلار", "pence")
ALL_UNITS = frozenset(word for code, words in UNITS.items() for word in (code.casefold(), *words)) | set(SMALL_UNITS)
