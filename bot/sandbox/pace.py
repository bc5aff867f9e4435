"""The pace of Telegram in a group: twenty messages a minute, whoever wants more has to wait."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from datetime import datetime, timedelta
from math import ceil

from bot.sandbox.group_chats import GroupChat
from bot.sandbox.refusals import Refused
from bot.sandbox.rooms import Room

A_MINUTE = timedelta(minutes=1)
MOST = 20


class Pace:
    """When the bot wrote into each group. Nobody waits while it is off."""

    def __init__(self, clock: Callable[[], datetime], *, on: bool) -> None:
        self.on = on
        self._clock = clock
        self._sent: dict[int, deque[datetime]] = {}

    def take(self, chat: Room, count: int = 1) -> None:
        """Count messages that go out together; refuse them all when there is no room: 429 with the seconds to wait."""
        if not self.on or not isinstance(chat, GroupChat):
            return
        now = self._clock()
        sent = self._sent.setdefault(chat.id, deque())
        while sent and now - sent[0] >= A_MINUTE:
            sent.popleft()
        too_many = len(sent) + min(count, MOST) - MOST
        if too_many > 0:
            seconds = max(1, ceil((sent[min(too_many, len(sent)) - 1] + A_MINUTE - now).total_seconds()))
            raise Refused(429, f"Too Many Requests: retry after {seconds}", retry_after=seconds)
        sent.extend([now] * count)
