"""Secrets that travel in links: made here, kept as digests, compared without leaking time."""

import base64
import hashlib
import hmac
from collections.abc import Callable
from functools import cache
from secrets import token_bytes

Randomness = Callable[[int], bytes]
real_randomness: Randomness = token_bytes


def new_token(randomness: Randomness) -> str:
    """128 random bits as 22 characters of A-Z a-z 0-9 _ -."""
    return base64.urlsafe_b64encode(randomness(16)).decode().rstrip("=")


def new_digits(randomness: Randomness, *, count: int) -> str:
    """A decimal number of `count` digits whose first is not 0 and whose last is its Luhn check digit."""
    low = 10 ** (count - 2)
    body = str(low + int.from_bytes(randomness(8), "big") % (9 * low))
    return body + luhn_digit(body)


def luhn_digit(body: str) -> str:
    """The check digit that makes one wrong digit or two swapped neighbours visible (ISO/IEC 7812-1)."""
    total = 0
    for place, digit in enumerate(reversed(body)):
        doubled = int(digit) * (2 if place % 2 == 0 else 1)
        total += doubled - 9 if doubled > 9 else doubled
    return str(-total % 10)


def numbers_ending(ending: str) -> list[str]:
    """Every number of six to eight digits that `new_digits` can make and that ends with these four digits.

    The check digit leaves one in ten of them: it fixes the digit before the ending once those before it are chosen.
    Longer numbers are given only in clubs so large that dozens of the shorter ones end alike.
    """
    first, second, third, check = map(int, ending)
    tail = check + _doubled(third) + second + _doubled(first)
    return [f"{start}{-(tail + added) % 10}{ending}" for start, added in enumerate(_starts(), start=1)]


@cache
def _starts() -> tuple[int, ...]:
    """What 1 to 999 at the beginning of a number add to its check sum, their last digit being a doubled one."""
    plain, doubled = [0], [0]
    for number in range(1, 1_000):
        before, last = divmod(number, 10)
        plain.append(doubled[before] + last)
        doubled.append(plain[before] + _doubled(last))
    return tuple(doubled[1:])


def _doubled(digit: int) -> int:
    return digit * 2 - 9 if digit > 4 else digit * 2


def digest(token: str) -> str:
    """What the database keeps of a one-time token."""
    return hashlib.sha256(token.encode()).hexdigest()


def same(one: str, other: str) -> bool:
    """Whether two secrets are equal, in constant time."""
    return hmac.compare_digest(one.encode(), other.encode())


def mark(value: str, *, key: str) -> str:
    """A keyed digest by which a former member is recognised without being remembered."""
    return hmac.new(key.encode(), value.encode(), hashlib.sha256).hexdigest()
