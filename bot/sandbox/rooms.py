"""What every chat holds, private or not: messages, pins, a keyboard, and what the apps remember beside them."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass, field, fields
from datetime import datetime
from typing import Any

Json = dict[str, Any]

GONE_KEPT = 50
NOT_IN_THE_ROW = {"messages", "gone", "action"}


@dataclass(slots=True, kw_only=True)
class Room(ABC):
    """A chat. Messages are the Bot API's own JSON, replaced and never changed."""

    id: int
    keyboard: Json | None = None
    pinned: list[int] = field(default_factory=list)
    silent: list[int] = field(default_factory=list)
    fixed: list[int] = field(default_factory=list)
    reactions: dict[str, str] = field(default_factory=dict)
    messages: dict[int, Json] = field(default_factory=dict)
    gone: dict[int, Json] = field(default_factory=dict)
    action: tuple[str, datetime] | None = None

    @property
    @abstractmethod
    def called(self) -> str:
        """Its name for people who read a failed test."""

    @abstractmethod
    def told(self) -> Json:
        """The Bot API's Chat."""

    def pinned_message(self) -> Json | None:
        """The newest pinned message."""
        return self.messages.get(self.pinned[-1]) if self.pinned else None

    def forget(self, message_id: int) -> bool:
        """Take a message out; a finger may still be on its way to it. Whether it was pinned."""
        self.gone[message_id] = self.messages.pop(message_id)
        while len(self.gone) > GONE_KEPT:
            self.gone.pop(next(iter(self.gone)))
        if message_id not in self.pinned:
            return False
        self.pinned.remove(message_id)
        return True

    def row(self) -> Json:
        """Everything but the messages, for keeping."""
        return {one.name: getattr(self, one.name) for one in fields(self) if one.name not in NOT_IN_THE_ROW}
