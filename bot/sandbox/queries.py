"""Taps that wait for an answer: each has a number, and after a while nobody waits any more."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

from bot.sandbox.chats import Chat
from bot.sandbox.refusals import bad_request
from bot.sandbox.store import Store

Json = dict[str, Any]

PATIENCE = timedelta(seconds=60)
TOO_OLD = "query is too old and response timeout expired or query ID is invalid"


class Queries:
    """Unanswered taps by their number; an answered or too old one is refused, as Telegram does."""

    def __init__(self, store: Store, clock: Callable[[], datetime]) -> None:
        self._store = store
        self._clock = clock
        self.open: dict[str, Json] = dict(store.rows("query"))
        self._count: int = dict(store.rows("counter")).get("query", 0)

    def ask(self, chat: Chat, message: Json, data: str) -> Json:
        """The Bot API's CallbackQuery for a tap on a button of `message`."""
        self._count += 1
        number = str(chat.id * 1_000_000 + self._count)
        self.open[number] = {"chat": chat.id, "at": self._clock().timestamp()}
        self._store.put("query", number, self.open[number])
        self._store.put("counter", "query", self._count)
        place = {"message": message, "chat_instance": str(-message["chat"]["id"])}
        return {"id": number, "from": chat.user(), **place, "data": data}

    def answer(self, number: str) -> int:
        """The id of the chat whose tap is answered. Raises 400 for an unknown, answered or too old one."""
        query = self.open.pop(number, None)
        if query is None:
            raise bad_request(TOO_OLD)
        self._store.drop("query", number)
        if self._clock().timestamp() - query["at"] > PATIENCE.total_seconds():
            raise bad_request(TOO_OLD)
        return int(query["chat"])
