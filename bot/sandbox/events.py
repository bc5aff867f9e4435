"""Tells every open page what changed; a slow or dead page keeps nobody waiting."""

from __future__ import annotations

import asyncio
import json
from collections import deque
from collections.abc import AsyncIterator, Callable
from typing import Any

Json = dict[str, Any]
View = Callable[[int], Json]

HEARTBEAT_SECONDS = 15
ACTION_SECONDS = 5.2
NOTES_KEPT = 200


class Feed:
    """One open page: which phones and groups it must draw anew, and what else it has not heard yet."""

    def __init__(self) -> None:
        self.changed: dict[int, None] = {}
        self.notes: deque[tuple[str, Json]] = deque([("hello", {})], maxlen=NOTES_KEPT)
        self.closed = False
        self._news = asyncio.Event()

    def mark(self, place: int) -> None:
        """This phone or group has to be drawn anew; many changes become one drawing."""
        self.changed[place] = None
        self._news.set()

    def note(self, event: str, data: Json) -> None:
        """Something else happened; what is gone need not be drawn any more."""
        if event == "gone":
            self.changed.pop(data["id"], None)
        self.notes.append((event, data))
        self._news.set()

    def close(self) -> None:
        """No more events."""
        self.closed = True
        self._news.set()

    async def events(self, view: View) -> AsyncIterator[str]:
        """Server-sent events for ever; a comment now and then keeps the line open."""
        while not self.closed:
            self._news.clear()
            while self.notes:
                yield _event(*self.notes.popleft())
            while self.changed:
                place = next(iter(self.changed))
                del self.changed[place]
                yield _event("person" if place > 0 else "group", self._drawn(place, view))
            try:
                await asyncio.wait_for(self._news.wait(), HEARTBEAT_SECONDS)
            except TimeoutError:
                yield ": still here\n\n"

    def _drawn(self, place: int, view: View) -> Json:
        data = view(place)
        if data.get("chat_action"):  # it fades by itself, without any call of the bot
            asyncio.get_running_loop().call_later(ACTION_SECONDS, self.mark, place)
        return data


class Broadcaster:
    """All open pages. `watch` is what the Telegram calls: a few dictionary entries, never a wait."""

    def __init__(self) -> None:
        self.feeds: set[Feed] = set()

    def watch(self, kind: str, data: Json) -> None:
        """Pass a change on to every page."""
        for feed in self.feeds:
            if kind in ("person", "group"):
                feed.mark(data["id"])
            else:
                feed.note(kind, data)

    async def stream(self, view: View) -> AsyncIterator[str]:
        """The events of one page, from now until it goes away."""
        feed = Feed()
        self.feeds.add(feed)
        try:
            async for event in feed.events(view):
                yield event
        finally:
            self.feeds.discard(feed)

    def close(self) -> None:
        """Send all pages home, so that the server can stop."""
        for feed in self.feeds:
            feed.close()


def _event(name: str, data: Json) -> str:
    return f"event: {name}\ndata: {json.dumps(data, ensure_ascii=False)}\n\n"
