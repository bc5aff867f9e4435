"""Turns what was typed or sent into the text that people see, with its formatting, links and commands."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable
from typing import Any

from bot.sandbox.markup import Mark, parse
from bot.sandbox.refusals import bad_request

Json = dict[str, Any]
Who = Callable[[int], Json | None]

TEXT_LIMIT = 4096
CAPTION_LIMIT = 1024


def formatted(
    text: str, *, limit: int, parse_mode: str | None = None, given: Iterable[Json] = (), who: Who = lambda _: None
) -> tuple[str, list[Json]]:
    """The visible text and its entities (UTF-16 offsets, as Telegram counts).

    Raises 400 for wrong HTML and for a text longer than `limit` after parsing; an empty text is the caller's business.
    """
    if parse_mode not in (None, "HTML"):
        raise bad_request(f"the sandbox reads HTML only, not {parse_mode}")
    _check_encoding(text)
    words, marks = parse(text) if parse_mode else (text, [_given_mark(text, entity) for entity in given])
    words, marks = _trimmed(*_cleaned(words, marks))
    if utf16_length(words) > limit:
        raise bad_request("message is too long" if limit == TEXT_LIMIT else "message caption is too long")
    marks = [mark for mark in (_linked(mark, who) for mark in marks) if mark]
    marks += _found(words, marks)
    marks.sort(key=lambda mark: (mark.start, -mark.end, ORDER.index(mark.kind) if mark.kind in ORDER else len(ORDER)))
    return words, _entities(words, marks)


def _check_encoding(text: str) -> None:
    try:
        text.encode()
    except UnicodeEncodeError:
        raise bad_request("strings must be encoded in UTF-8") from None


def utf16_length(text: str) -> int:
    """How long Telegram finds a text: characters beyond the basic plane (most emoji) count twice."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2


def _entities(words: str, marks: list[Mark]) -> list[Json]:
    if words.isascii() or max(words, default="") < "\U00010000":
        return [{"type": m.kind, "offset": m.start, "length": m.end - m.start, **m.extra} for m in marks]
    at = [utf16_length(words[:index]) for index in range(len(words) + 1)] if marks else []
    return [{"type": m.kind, "offset": at[m.start], "length": at[m.end] - at[m.start], **m.extra} for m in marks]


def _given_mark(text: str, entity: Json) -> Mark:
    units = text.encode("utf-16-le")
    start, end = entity["offset"] * 2, (entity["offset"] + entity["length"]) * 2
    if start < 0 or end > len(units) or end <= start:
        raise bad_request("can't parse entities: an entity lies outside of the text")
    try:
        before, within = units[:start].decode("utf-16-le"), units[start:end].decode("utf-16-le")
    except UnicodeDecodeError:
        raise bad_request("can't parse entities: entity begins in a middle of a UTF-16 symbol") from None
    extra = {key: value for key, value in entity.items() if key not in ("type", "offset", "length")}
    return Mark(entity["type"], len(before), len(before) + len(within), extra)


def _cleaned(words: str, marks: list[Mark]) -> tuple[str, list[Mark]]:
    """Without what Telegram deletes: U+2028-U+202E, carriage returns, a few lines drawn over letters."""
    if words.isprintable() and not DELETED.search(words):
        return words, marks
    gone = [found.start() for found in DELETED.finditer(words)]
    for mark in marks if gone else ():
        mark.start -= bisect_left(gone, mark.start)
        mark.end -= bisect_left(gone, mark.end)
    return CONTROL.sub(" ", DELETED.sub("", words)), [mark for mark in marks if mark.end > mark.start]


def _trimmed(words: str, marks: list[Mark]) -> tuple[str, list[Mark]]:
    bare = words.strip()
    if len(bare) == len(words):
        return words, marks
    lead = len(words) - len(words.lstrip())
    for mark in marks:
        mark.start = min(max(mark.start - lead, 0), len(bare))
        mark.end = min(max(mark.end - lead, 0), len(bare))
    return bare, [mark for mark in marks if mark.end > mark.start]


def _linked(mark: Mark, who: Who) -> Mark | None:
    """A link as Telegram keeps it: with a scheme, a mention of a person, or no link at all when it is none."""
    if mark.kind != "text_link":
        return mark
    person = USER_LINK.fullmatch(mark.extra["url"])
    if person:
        known = who(int(person.group(1)))
        return Mark("text_mention", mark.start, mark.end, {"user": known}) if known else None
    url = web_address(mark.extra["url"])
    return Mark("text_link", mark.start, mark.end, {"url": url}) if url else None


def web_address(url: str) -> str | None:
    """The address as Telegram writes it, or None when it cannot be one."""
    if re.match(r"(tg|ton|mailto|tel):\S+$", url):
        return url
    found = WEB.fullmatch(url)
    if not found:
        return None
    scheme, host, rest = found.groups()
    return f"{scheme or 'http://'}{host}{rest or '/'}"


def _found(words: str, marks: list[Mark]) -> list[Mark]:
    """Links, commands, mentions and tags that nobody marked, as Telegram finds them by itself."""
    if not SIGNS.search(words):
        return []
    closed = [mark for mark in marks if mark.kind in CLOSED]
    found = [(match.lastgroup or "", match.start(), match.end()) for match in FINDABLE.finditer(words)]
    fresh = [Mark(kind, start, _end(kind, words, start, end)) for kind, start, end in found]
    return [one for one in fresh if not any(one.start < other.end and other.start < one.end for other in closed)]


def _end(kind: str, words: str, start: int, end: int) -> int:
    return start + len(words[start:end].rstrip(".,;:!?)'\"»…")) if kind == "url" else end


DELETED = re.compile("[\r\u2028-\u202e\u0333\u033f\u030a]")
CONTROL = re.compile("[\x00-\x09\x0b\x0c\x0e-\x1f]")
USER_LINK = re.compile(r"tg://user\?id=(\d+)")
WEB = re.compile(r"(https?://)?((?:[\w-]+\.)+[^\W\d_]{2,}|localhost|\d+\.\d+\.\d+\.\d+)((?::\d+)?(?:[/?#]\S*)?)", re.I)
SIGNS = re.compile(r"[/@#.]")
CLOSED = {"code", "pre", "text_link", "text_mention"}
FINDABLE = re.compile(
    r"(?P<email>(?<![\w.])[\w.+-]+@[\w-]+\.[\w.-]*\w)"
    r"|(?P<url>https?://[^\s<>«»]+|(?<![\w@./])(?:[a-z0-9-]+\.)+(?:com|org|net|info|me|pl|ir|co\.il|io|dev|app)\b(?:/[^\s<>«»]*)?)"
    r"|(?P<mention>(?<![\w@])@[A-Za-z]\w{3,31}\b)"
    r"|(?P<hashtag>(?<![\w#])#\d*[^\W\d]\w*)"
    r"|(?P<bot_command>(?<![\w/<>])/[A-Za-z0-9_]{1,64}(?:@\w{3,32})?(?![\w/>@]))",
    re.I,
)
ORDER = ["blockquote", "expandable_blockquote", "pre", "bold", "italic", "underline", "strikethrough", "spoiler"]
