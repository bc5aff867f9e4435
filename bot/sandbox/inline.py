"""Inline mode: what people ask the bot from any chat, what it offers them, and what it said a moment ago."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from bot.sandbox.queries import PATIENCE, TOO_OLD
from bot.sandbox.refusals import bad_request
from bot.sandbox.screen import NotOnScreen, visible

if TYPE_CHECKING:
    from bot.sandbox.updates import Updates

Json = dict[str, Any]

LONGEST = 256


@dataclass(slots=True)
class Asked:
    """A query that somebody typed, and the bot's offers once it has answered."""

    id: str
    user: Json
    query: str
    offset: str
    at: datetime
    answered: bool = False
    offers: list[Json] = field(default_factory=list)
    next_offset: str = ""
    button: Json | None = None

    @property
    def titles(self) -> list[str]:
        """What is offered, by the titles."""
        return [visible(offer["title"]) for offer in self.offers]

    def offer(self, wanted: str | int) -> Json:
        """The offer with this title (whole, else a part) or at this place. Raises NotOnScreen."""
        if isinstance(wanted, int) and -len(self.offers) <= wanted < len(self.offers):
            return self.offers[wanted]
        whole = [one for one in self.offers if visible(one["title"]) == wanted]
        part = [one for one in self.offers if isinstance(wanted, str) and wanted in visible(one["title"])]
        if not whole and len(part) != 1:
            raise NotOnScreen(f"{wanted!r} is not offered for {self.query!r}: {self.titles}")
        return (whole or part)[0]


class Inline:
    """`on` as BotFather's /setinline, `feedback` as /setinlinefeedback: whether the bot hears what was chosen."""

    def __init__(self, updates: Updates, clock: Callable[[], datetime]) -> None:
        self.on = False
        self.feedback = False
        self._updates = updates
        self._clock = clock
        self._open: dict[str, Asked] = {}
        self._kept: dict[tuple[str, str, int | None], tuple[datetime, Asked]] = {}
        self._count = 0

    def ask(self, user: Json, query: str, *, offset: str, chat_type: str) -> Asked:
        """Ask the bot, or take what it said to the same question a moment ago."""
        self._count += 1
        asked = Asked(str(user["id"] * 1_000_000 + self._count), user, query[:LONGEST], offset, self._clock())
        for whose in (user["id"], None):
            until, kept = self._kept.get((asked.query, offset, whose), (asked.at, asked))
            if until > asked.at:
                return _taken(asked, kept)
        self._open[asked.id] = asked
        told = {"id": asked.id, "from": user, "query": asked.query, "offset": offset, "chat_type": chat_type}
        self._updates.add("inline_query", told)
        return asked

    def answer(self, number: str, said: Asked, *, seconds: int, personal: bool) -> None:
        """Give the answer and keep it for a while. Raises 400 for an unknown, answered or too old query."""
        asked = self._open.pop(number, None)
        if asked is None or self._clock() - asked.at > PATIENCE:
            raise bad_request(TOO_OLD)
        if seconds > 0:
            until = self._clock() + timedelta(seconds=seconds)
            self._kept[asked.query, asked.offset, asked.user["id"] if personal else None] = (until, said)
        _taken(asked, said)

    def chosen(self, asked: Asked, offer: Json) -> None:
        """Let the bot know what was taken, if it wants to."""
        if self.feedback:
            told = {"result_id": offer["id"], "from": asked.user, "query": asked.query}
            number = {"inline_message_id": f"{asked.id}.{offer['id']}"} if "reply_markup" in offer else {}
            self._updates.add("chosen_inline_result", told | number)


def _taken(asked: Asked, said: Asked) -> Asked:
    asked.answered, asked.offers, asked.next_offset, asked.button = True, said.offers, said.next_offset, said.button
    return asked
