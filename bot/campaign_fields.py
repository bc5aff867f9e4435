"""The personal fields of the owner's own message, such as {name|friend}: which there are, and what stands there."""

import html
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from urllib.parse import quote

from bot import words
from bot.digits import POP_ISOLATE, number
from bot.placing import FIRST_STRONG_ISOLATE

# What a member has for each field: a text, a whole number, or nothing.
Values = Mapping[str, str | int | None]

TEXT_LIMIT, CAPTION_LIMIT = 4096, 1024


@dataclass(frozen=True)
class Field:
    """A place for something personal: which `key` of KEYS, what who has nothing gets, and where it was found."""

    key: str
    fallback: str | None
    start: int
    end: int
    written: str


@lru_cache(maxsize=256)
def fields_in(text: str) -> tuple[Field, ...]:
    """Every field of a message in Telegram's HTML, in its order. What is in braces and no field is left alone."""
    return tuple(found for match in BRACES.finditer(text) if (found := _field(match)))


def unknown_in(text: str) -> tuple[str, ...]:
    """What stands in braces and is no field, as it was written: most likely a slip of the finger."""
    return tuple(html.unescape(TAG.sub("", match[0])) for match in BRACES.finditer(text) if _field(match) is None)


def filled(text: str, values: Values, language: str) -> str:
    """The message for one member, still HTML: values escaped once and in the reader's own digits.

    Where nothing is known the fallback stands there, or nothing, and then the comma before it goes as well.
    """
    pieces: list[str] = []
    at = 0
    for field in fields_in(text):
        before = text[at : field.start]
        said = _said(text, field, values.get(field.key), language)
        pieces += [before if said else LOOSE.sub("", before), said]
        at = field.end if said or not AT_START.search(before) else AFTERWARDS.match(text, field.end).end()  # type: ignore[union-attr]
    return "".join([*pieces, text[at:]])


def blanked(text: str) -> str:
    """The message with "…" in the place of every field, for where it is only named."""
    for field in reversed(fields_in(text)):
        text = f"{text[: field.start]}…{text[field.end :]}"
    return text


def needs_profiling(text: str) -> bool:
    """Whether a field tells what somebody bought: without that consent its fallback stands there."""
    return any(field.key in FROM_PURCHASES for field in fields_in(text))


def longest(text: str, language: str, *, offered: Values | None = None) -> int:
    """How long Telegram finds the message at most, every field at its longest (`offered` knows better for some)."""
    whole = filled(text, {**LONGEST, **(offered or {})}, language)
    fallbacks = filled(text, {}, language)
    return max(length(whole), length(fallbacks))


def length(text: str) -> int:
    """How long Telegram finds a message in HTML: without its tags, characters beyond the basic plane count twice."""
    return len(html.unescape(TAG.sub("", text)).encode("utf-16-le")) // 2


def written(key: str, language: str) -> str:
    """How an owner who reads this language writes the field, with the usual fallback: {name|friend}."""
    name = words.label(language, f"field-{key}")
    usual = words.label(language, "field-usual-name") if key == "name" else ""
    return f"{{{name}|{usual}}}" if usual else f"{{{name}}}"


def _field(match: re.Match[str]) -> Field | None:
    name, bar, fallback = match[1].partition("|")
    key = _keys().get(_plain(html.unescape(name)))
    if key is None or TAG.search(fallback):
        return None
    return Field(key, fallback.strip() if bar else None, match.start(), match.end(), match[0])


def _said(text: str, field: Field, value: str | int | None, language: str) -> str:
    """What stands in the place. An address gets it encoded; a code stays bare, for it is copied."""
    shown = number(value, language) if isinstance(value, int) else value
    in_tag = text.rfind("<", 0, field.start) > text.rfind(">", 0, field.start)
    if not shown:
        return "" if in_tag else field.fallback or ""
    if in_tag:
        return html.escape(quote(str(value)))
    said = html.escape(shown, quote=False)
    if _in_code(text, field.start) or isinstance(value, int):
        return said
    if field.key == "offer_code":
        return f"<code>{said}</code>"
    return f"{FIRST_STRONG_ISOLATE}{said}{POP_ISOLATE}"


def _in_code(text: str, at: int) -> bool:
    return any(text.rfind(f"<{tag}", 0, at) > text.rfind(f"</{tag}>", 0, at) for tag in ("code", "pre"))


@cache
def _keys() -> dict[str, str]:
    """Every name of a field, in every language, and what it means."""
    return {_plain(words.label(language, f"field-{key}")): key for language in words.LANGUAGES for key in KEYS}


def _plain(name: str) -> str:
    """A name without what fingers and keyboards do differently: case, spaces, half-spaces, Arabic letters."""
    return SPACES.sub(" ", name.translate(SAME)).strip().casefold()


KEYS = ("name", "points", "to_next", "last_bought", "offer_code")
NUMBERS = frozenset({"points", "to_next"})
FROM_PURCHASES = frozenset({"last_bought"})
LONGEST: Values = {
    "name": "W" * 64,
    "points": 9_999_999,
    "to_next": 9_999_999,
    "last_bought": "W" * 48,
    "offer_code": "W" * 16,
}
BRACES = re.compile(r"\{([^{}\n]{1,160})\}")
TAG = re.compile(r"<[^<>]*>")
# The comma or colon, and the room, that would stand there alone.
LOOSE = re.compile(r"[,،:]?[ \u00a0\u200c]*$")
AT_START = re.compile(r"(?:^|\n)(?:<[^<>/]*>)*$")
AFTERWARDS = re.compile(r"(?:[,،:][ \u00a0]*)?")
SPACES = re.compile(r"[\s\u200c\u00a0_-]+")
SAME = str.maketrans({"ي": "ی", "ك": "ک", **dict.fromkeys("\u200e\u200f\u2066\u2067\u2068\u2069\u061c", "")})
