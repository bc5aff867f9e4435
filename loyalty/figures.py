"""Reads a number as shops write it: which of its marks groups thousands, and which one begins the pennies."""

import re
import unicodedata
from decimal import ROUND_DOWN, Decimal

from loyalty.errors import AmountAmbiguous, AmountOutOfRange, AmountUnclear

LONGEST = 18


def read_figure(written: str, *, decimals: int, zeros: int = 0) -> Decimal:
    """The value of digits and separators (FIGURE), with at most `decimals` after the decimal point.

    `zeros` belong to a word behind it, three for a thousand: "1,5 thousand" has none too many. Digits of any script,
    but only one. Raises AmountAmbiguous, AmountUnclear, and AmountOutOfRange above LONGEST digits.
    """
    parts = [_ascii(part) for part in re.split(r"\D", written)]
    marks = [ALIKE.get(mark, mark) for mark in re.sub(r"\d", "", written)]
    _one_script(written)
    whole, pennies = _grouped(parts, marks), _pointed(parts, marks)
    if max(len(figures) for figures in (whole, *pennies)) > LONGEST:
        raise AmountOutOfRange
    large = Decimal(int(whole) * 10**zeros) if whole else None
    small = Decimal(".".join(pennies)).scaleb(zeros) if pennies else None
    if large is not None and small is not None and decimals + zeros > 0:
        raise AmountAmbiguous(smaller=small.quantize(Decimal(1).scaleb(-decimals), ROUND_DOWN), larger=large)
    if large is not None:
        return large
    if small is None or len(pennies[1]) > decimals + zeros:
        raise AmountUnclear
    return small


def _grouped(parts: list[str], marks: list[str]) -> str:
    """The digits, if every mark can group thousands; else nothing."""
    if not marks:
        return parts[0]
    lead, *threes = parts
    fits = 1 <= len(lead) <= 3 and not lead.startswith("0") and all(len(three) == 3 for three in threes)
    return "".join(parts) if fits and len(set(marks)) == 1 and marks[0] != DECIMAL_MARK else ""


def _pointed(parts: list[str], marks: list[str]) -> tuple[str, ...]:
    """Digits before and after, if the last mark can be a decimal point; else nothing."""
    if not marks or marks[-1] not in POINTS or marks.count(marks[-1]) > 1:
        return ()
    before = _grouped(parts[:-1], marks[:-1])
    return (before, parts[-1]) if before else ()


def _one_script(written: str) -> None:
    zeros = {ord(letter) - unicodedata.decimal(letter) for letter in written if letter.isdecimal()}
    if len(zeros) > 1:
        raise AmountUnclear


def _ascii(part: str) -> str:
    return "".join(str(unicodedata.decimal(digit)) for digit in part)


DECIMAL_MARK = "\u066b"
POINTS = (".", ",", DECIMAL_MARK)
SPACE = " \u00a0\u2007\u2008\u2009\u200a\u202f\u3000"
ALIKE = {"\uff0e": ".", "\uff0c": ",", "\u060c": ",", "’": "'"} | dict.fromkeys(SPACE, " ")
FIGURE = rf"\d++(?:[.,\uff0e\uff0c\u060c\u066b\u066c'’{SPACE}]\d++)*+"
