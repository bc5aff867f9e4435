"""What one phone's chat with the bot holds: the person, the messages, the pins and the keyboard."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from bot.sandbox.refusals import bad_request, forbidden
from bot.sandbox.store import Store

Json = dict[str, Any]

FIRST_PERSON = 7_000_000_001  # beyond 32 bits, as new Telegram ids are
GONE_KEPT = 50


@dataclass(slots=True)
class Chat:
    """A person and their private chat with the bot. Messages are the Bot API's own JSON, replaced and never changed."""

    id: int
    first_name: str
    last_name: str = ""
    username: str | None = None
    language: str = "en"
    phone: str | None = None
    birthdate: Json | None = None
    role: str = "customer"
    started: bool = False
    blocked: bool = False
    deactivated: bool = False
    keyboard: Json | None = None
    pinned: list[int] = field(default_factory=list)
    silent: list[int] = field(default_factory=list)
    fixed: list[int] = field(default_factory=list)
    messages: dict[int, Json] = field(default_factory=dict)
    gone: dict[int, Json] = field(default_factory=dict)
    action: tuple[str, datetime] | None = None

    def user(self) -> Json:
        """The Bot API's User."""
        user: Json = {"id": self.id, "is_bot": False, "first_name": self.first_name}
        return user | self._names() | {"language_code": self.language}

    def private_chat(self) -> Json:
        """The Bot API's Chat."""
        return {"id": self.id, "first_name": self.first_name, "type": "private"} | self._names()

    def _names(self) -> Json:
        names = {"last_name": self.last_name, "username": self.username}
        return {key: value for key, value in names.items() if value}

    def pinned_message(self) -> Json | None:
        """The newest pinned message."""
        return self.messages.get(self.pinned[-1]) if self.pinned else None


class Chats:
    """Everybody that this Telegram knows, and the one counter of message numbers in all private chats."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._chats: dict[int, Chat] = {row["id"]: Chat(**row) for _, row in store.rows("chat")}
        for key, message in store.rows("message"):
            self._chats[int(key.partition(":")[0])].messages[message["message_id"]] = message
        self._message_id: int = dict(store.rows("counter")).get("message", 0)

    def __iter__(self) -> Iterator[Chat]:
        return iter(self._chats.values())

    def get(self, chat_id: int) -> Chat | None:
        """The chat with this id, if there is one."""
        return self._chats.get(chat_id)

    def add(self, person: Json) -> Chat:
        """A new person with the next free id."""
        chat = Chat(id=FIRST_PERSON + len(self._chats), **person)
        self._chats[chat.id] = chat
        self.save(chat)
        return chat

    def known(self, chat_id: int | str) -> Chat:
        """The chat a parameter means. Raises 400 "chat not found"."""
        number = chat_id if isinstance(chat_id, int) else int(chat_id) if DIGITS.fullmatch(chat_id) else 0
        chat = self._chats.get(number)
        if chat is None:
            raise bad_request("chat not found")
        return chat

    def reachable(self, chat_id: int | str) -> Chat:
        """The chat, if the bot may write there. Raises 400 or 403 as Telegram does."""
        chat = self.known(chat_id)
        if chat.deactivated:
            raise forbidden("user is deactivated")
        if chat.blocked:
            raise forbidden("bot was blocked by the user")
        if not chat.started:
            raise forbidden("bot can't initiate conversation with a user")
        return chat

    def next_message_id(self) -> int:
        """The next message number."""
        self._message_id += 1
        self._store.put("counter", "message", self._message_id)
        return self._message_id

    def keep(self, chat: Chat, message: Json) -> None:
        """Put a new or changed message into the chat."""
        chat.messages[message["message_id"]] = message
        self._store.put("message", f"{chat.id}:{message['message_id']}", message)

    def delete(self, chat: Chat, message_id: int) -> None:
        """Take a message out of the chat; a finger may still be on its way to it."""
        chat.gone[message_id] = chat.messages.pop(message_id)
        self._store.drop("message", f"{chat.id}:{message_id}")
        while len(chat.gone) > GONE_KEPT:
            chat.gone.pop(next(iter(chat.gone)))
        if message_id in chat.pinned:
            chat.pinned.remove(message_id)
            self.save(chat)

    def save(self, chat: Chat) -> None:
        """Keep what changed about the person or the chat, apart from its messages."""
        if self._store.keeps:
            row = {name: value for name, value in _row(chat).items() if name not in NOT_IN_THE_ROW}
            self._store.put("chat", chat.id, row)


def _row(chat: Chat) -> Json:
    return {name: getattr(chat, name) for name in Chat.__slots__}


DIGITS = re.compile(r"-?\d{1,18}")
NOT_IN_THE_ROW = {"messages", "gone", "action"}
