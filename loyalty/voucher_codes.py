"""The codes of vouchers: made so that nobody misreads them, read however somebody types them."""

import re

from loyalty.errors import PrefixUnclear
from loyalty.tokens import Randomness

# No vowels, so that no word comes about; nothing that is taken for something else: B8, G6, I1L, O0, S5, U, Y, Z2.
ALPHABET = "CDFHJKMNPQRTVWX3479"
LENGTH = 10
LONGEST_PREFIX = 8
PREFIX = re.compile(rf"[A-Z0-9]{{1,{LONGEST_PREFIX}}}")


def read_prefix(text: str) -> str:
    """What codes are to begin with, in capitals. Raises PrefixUnclear."""
    prefix = text.strip().upper()
    if not PREFIX.fullmatch(prefix):
        raise PrefixUnclear(most=LONGEST_PREFIX)
    return prefix


def new_code(randomness: Randomness, *, prefix: str = "") -> str:
    """A code behind its prefix. It has a letter, so that it is no card number."""
    while True:
        code = "".join(ALPHABET[byte % len(ALPHABET)] for byte in randomness(2 * LENGTH) if byte < EVEN)[:LENGTH]
        if len(code) == LENGTH and not code.isdecimal():
            return prefix + code


def read_code(text: str) -> str | None:
    """The code that was typed: capital or small, with spaces or hyphens, in digits of any script; None for anything
    else."""
    signs = (str(int(sign)) if sign.isdecimal() else sign for sign in text.strip() if sign not in BETWEEN)
    written = "".join(signs).upper()
    prefix, code = written[:-LENGTH], written[-LENGTH:]
    if len(code) < LENGTH or code.isdecimal() or not ALPHABET_ONLY.issuperset(code):
        return None
    return written if not prefix or PREFIX.fullmatch(prefix) else None


def reads_like_code(text: str) -> bool:
    """Whether somebody has tried to type a code, and a sign or two are wrong: as long as one, and no name or number."""
    written = "".join(sign for sign in text.strip() if sign not in BETWEEN).upper()
    if len(written) != LENGTH or not written.isascii() or not written.isalnum() or written.isdecimal():
        return False
    return any(sign.isdecimal() for sign in written) or not VOWELS.intersection(written)


# Bytes from here on would make some signs likelier than others.
EVEN = 256 - 256 % len(ALPHABET)
VOWELS = frozenset("AEIOUY")
ALPHABET_ONLY = frozenset(ALPHABET)
BETWEEN = frozenset(" \u00a0\t-–‐‑\u200e\u200f\u2066\u2067\u2068\u2069")
