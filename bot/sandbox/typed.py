"""What a phone makes of the signs that people type for bold and the like: **bold**, __italic__, [a link](address)."""

from __future__ import annotations

import html
import re
from typing import Any

from bot.sandbox.entities import formatted

Json = dict[str, Any]


def typed(text: str, *, limit: int) -> tuple[str, list[Json]]:
    """The text and its entities, as the phone sends them. A link's notation stands for the menu of a real phone."""
    marked = html.escape(text, quote=False)
    for sign, tag in SIGNS:
        marked = sign.sub(rf"<{tag}>\1</{tag.partition(' ')[0]}>", marked)
    marked = LINK.sub(r'<a href="\2">\1</a>', marked)
    return formatted(marked, limit=limit, parse_mode="HTML")


SIGNS = tuple(
    (re.compile(rf"{sign}(?=\S)([^\n]+?)(?<=\S){sign}"), tag)
    for sign, tag in (("`", "code"), (r"\*\*", "b"), ("__", "i"), ("~~", "s"), (r"\|\|", "tg-spoiler"))
)
LINK = re.compile(r"\[([^\[\]\n]+)\]\((https?://[^\s()\"]+)\)")
