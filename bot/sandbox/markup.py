"""Reads the bold, links and codes in a message that was written with Telegram's small HTML."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass, field
from typing import Any

from bot.sandbox.refusals import bad_request


@dataclass(slots=True)
class Mark:
    """One formatted stretch of a text, counted in characters; `extra` holds a link's url and the like."""

    kind: str
    start: int
    end: int
    extra: dict[str, Any] = field(default_factory=dict)


@dataclass(slots=True)
class _Open:
    tag: str
    argument: str
    start: int


def parse(source: str) -> tuple[str, list[Mark]]:
    """The plain text and its marks. Raises Telegram's own "can't parse entities: ..." with the byte offset."""
    if "<" not in source and "&" not in source:
        return source, []
    return _Reader(source).read()


class _Reader:
    def __init__(self, source: str) -> None:
        self.source = source
        self.parts: list[str] = []
        self.length = 0
        self.opened: list[_Open] = []
        self.marks: list[Mark] = []

    def read(self) -> tuple[str, list[Mark]]:
        at = 0
        while at < len(self.source):
            at = self._tag(at) if self.source[at] == "<" else self._words(at)
        if self.opened:
            raise _wrong(f'Can\'t find end tag corresponding to start tag "{self.opened[-1].tag}"')
        return "".join(self.parts), self.marks

    def _words(self, at: int) -> int:
        end = self.source.find("<", at)
        end = len(self.source) if end < 0 else end
        words = ENTITY.sub(_character, self.source[at:end])
        self.parts.append(words)
        self.length += len(words)
        return end

    def _tag(self, at: int) -> int:
        if self.source.startswith("/", at + 1):
            return self._close(at)
        tag, end = self._name(at + 1)
        if end == len(self.source):
            raise self._wrong_at(at, "Unclosed start tag at byte offset {}")
        if tag not in TAGS:
            raise self._wrong_at(at, f'Unsupported start tag "{tag}" at byte offset {{}}')
        argument, end = self._attributes(tag, at, end)
        if tag == "span" and argument != "tg-spoiler":
            raise self._wrong_at(at, 'Tag "span" must have class "tg-spoiler" at byte offset {}')
        self.opened.append(_Open(tag, argument, self.length))
        return end

    def _name(self, at: int) -> tuple[str, int]:
        end = at
        while end < len(self.source) and self.source[end] != ">" and not self.source[end].isspace():
            end += 1
        return self.source[at:end].lower(), end

    def _attributes(self, tag: str, tag_at: int, at: int) -> tuple[str, int]:
        argument = ""
        while True:
            at = _after_space(self.source, at)
            if self.source.startswith(">", at):
                return argument, at + 1
            found = ATTRIBUTE.match(self.source, at)
            if found is None:
                raise self._wrong_attribute(tag, tag_at, at)
            value = next((group for group in found.group(2, 3, 4) if group is not None), "")
            name, at = found.group(1).lower(), found.end()
            if (tag, name) in ARGUMENTS:
                argument = ENTITY.sub(_character, value) or name

    def _wrong_attribute(self, tag: str, tag_at: int, at: int) -> Exception:
        rest = self.source[at:]
        if not rest or re.match(r"[^\s=>/\"']+\s*(=\s*)?([\"'][^\"']*)?$", rest):
            return self._wrong_at(tag_at, f'Unclosed start tag "{tag}" at byte offset {{}}')
        if re.match(r"[^\s=>/\"']+\s*=", rest):
            return self._wrong_at(tag_at, "Unexpected end of name token at byte offset {}")
        if re.match(r"[^\s=>/\"']+", rest):
            return self._wrong_at(
                tag_at, f'Expected equal sign in declaration of an attribute of the tag "{tag}" at byte offset {{}}'
            )
        return self._wrong_at(tag_at, f'Empty attribute name in the tag "{tag}" at byte offset {{}}')

    def _close(self, at: int) -> int:
        if not self.opened:
            raise self._wrong_at(at, "Unexpected end tag at byte offset {}")
        tag, end = self._name(at + 2)
        end = _after_space(self.source, end)
        if not self.source.startswith(">", end):
            raise self._wrong_at(at, "Unclosed end tag at byte offset {}")
        expected = self.opened[-1]
        if tag and tag != expected.tag:
            raise self._wrong_at(
                at, f'Unmatched end tag at byte offset {{}}, expected "</{expected.tag}>", found "</{tag}>"'
            )
        self._mark(self.opened.pop())
        return end + 1

    def _mark(self, opened: _Open) -> None:
        if self.length == opened.start:
            return
        if opened.tag == "a" and not opened.argument:
            opened.argument = "".join(self.parts)[opened.start :]
        mark = Mark(TAGS[opened.tag], opened.start, self.length, _extra(opened))
        inner = self.marks[-1] if self.marks else None
        if (
            opened.tag == "pre"
            and inner
            and inner.kind == "code"
            and (inner.start, inner.end) == (mark.start, mark.end)
        ):
            mark.extra = self.marks.pop().extra
        if opened.tag == "blockquote" and opened.argument:
            mark.kind = "expandable_blockquote"
        self.marks.append(mark)

    def _wrong_at(self, at: int, words: str) -> Exception:
        return _wrong(words.format(len(self.source[:at].encode())))


def _extra(opened: _Open) -> dict[str, Any]:
    if opened.tag == "a":
        return {"url": opened.argument}
    if opened.tag == "code" and opened.argument.startswith("language-"):
        return {"language": opened.argument.removeprefix("language-")}
    if opened.tag == "tg-emoji":
        return {"custom_emoji_id": opened.argument}
    return {}


def _after_space(text: str, at: int) -> int:
    while at < len(text) and text[at].isspace():
        at += 1
    return at


def _character(found: re.Match[str]) -> str:
    name = found.group(1).rstrip(";")
    if name.startswith("#"):
        return html.unescape(f"&{name};")
    return NAMED[name]


def _wrong(words: str) -> Exception:
    return bad_request(f"can't parse entities: {words}")


ATTRIBUTE = re.compile(r"""([^\s=>/"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([A-Za-z0-9.-]+))(?=[\s>])|(?=\s*>))""")
ENTITY = re.compile(r"&(#[0-9]{1,8};?|#x[0-9a-fA-F]{1,8};?|(?:lt|gt|amp|quot);?)")
NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
TAGS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "a": "text_link",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
    "tg-emoji": "custom_emoji",
}
ARGUMENTS = {
    ("a", "href"),
    ("code", "class"),
    ("span", "class"),
    ("tg-emoji", "emoji-id"),
    ("blockquote", "expandable"),
}
