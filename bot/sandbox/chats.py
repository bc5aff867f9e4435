"""Every chat that this Telegram knows: each person's with the bot, and the groups."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from bot.sandbox.group_chats import FIRST_GROUP, FIRST_SUPERGROUP, SUPERGROUP, GroupChat
from bot.sandbox.refusals import bad_request, forbidden
from bot.sandbox.rooms import Room
from bot.sandbox.store import Store

Json = dict[str, Any]

POCKET = "pocket"  # the role of whoever has a phone that is not on the desk
FIRST_PERSON = 7_000_000_001  # beyond 32 bits, as new Telegram ids are


@dataclass(slots=True, kw_only=True)
class Chat(Room):
    """A person and their private chat with the bot."""

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

    @property
    def called(self) -> str:
        """The first name."""
        return self.first_name

    def user(self) -> Json:
        """The Bot API's User."""
        user: Json = {"id": self.id, "is_bot": False, "first_name": self.first_name}
        return user | self._names() | {"language_code": self.language}

    def told(self) -> Json:
        """The Bot API's Chat."""
        return self.private_chat()

    def private_chat(self) -> Json:
        """The Bot API's Chat between the person and the bot."""
        return {"id": self.id, "first_name": self.first_name, "type": "private"} | self._names()

    def _names(self) -> Json:
        names = {"last_name": self.last_name, "username": self.username}
        return {key: value for key, value in names.items() if value}


class Chats:
    """Everybody and every group, and the counters of message numbers: supergroups have one each, all others share."""

    def __init__(self, store: Store, bot_id: int) -> None:
        self._store = store
        self._bot_id = bot_id
        self._chats: dict[int, Chat] = {row["id"]: Chat(**row) for _, row in store.rows("chat")}
        self._groups: dict[int, GroupChat] = {row["id"]: _group(row) for _, row in store.rows("group")}
        for key, message in store.rows("message"):
            self._room(int(key.partition(":")[0])).messages[message["message_id"]] = message
        self._counters: dict[str, int] = {
            key: value for key, value in store.rows("counter") if key.startswith("message")
        }

    def __iter__(self) -> Iterator[Chat]:
        return iter(self._chats.values())

    @property
    def groups(self) -> list[GroupChat]:
        """Every group there was, in the order in which they came."""
        return list(self._groups.values())

    def get(self, chat_id: int) -> Chat | None:
        """The private chat with this id, if there is one."""
        return self._chats.get(chat_id)

    def group(self, chat_id: int) -> GroupChat:
        """The group with this id. Raises KeyError when there is none."""
        return self._groups[chat_id]

    def add(self, person: Json) -> Chat:
        """A new person with the next free id."""
        chat = Chat(id=FIRST_PERSON + len(self._chats), **person)
        self._chats[chat.id] = chat
        self.save(chat)
        return chat

    def add_group(self, kind: str, title: str) -> GroupChat:
        """A new, empty group with the next free id of its kind."""
        first = FIRST_SUPERGROUP if kind == SUPERGROUP else FIRST_GROUP
        group = GroupChat(id=first - len(self._groups), title=title, kind=kind)
        self._groups[group.id] = group
        self.save(group)
        return group

    def known(self, chat_id: int | str) -> Chat | GroupChat:
        """The chat a parameter means, if the bot may look at it. Raises 400 "chat not found", or as `reachable`."""
        number = chat_id if isinstance(chat_id, int) else int(chat_id) if DIGITS.fullmatch(chat_id) else 0
        group = self._groups.get(number)
        if group:
            group.enter(self._bot_id)
            return group
        chat = self._chats.get(number)
        if chat is None:
            raise bad_request("chat not found")
        return chat

    def reachable(self, chat_id: int | str) -> Chat | GroupChat:
        """The chat, if the bot may write there. Raises 400 or 403 as Telegram does."""
        chat = self.known(chat_id)
        if isinstance(chat, GroupChat):
            return chat
        if chat.deactivated:
            raise forbidden("user is deactivated")
        if chat.blocked:
            raise forbidden("bot was blocked by the user")
        if not chat.started:
            raise forbidden("bot can't initiate conversation with a user")
        return chat

    def next_message_id(self, room: Room) -> int:
        """The next message number of a chat."""
        name = f"message{room.id}" if isinstance(room, GroupChat) and room.is_super else "message"
        self._counters[name] = self._counters.get(name, 0) + 1
        self._store.put("counter", name, self._counters[name])
        return self._counters[name]

    def keep(self, room: Room, message: Json) -> None:
        """Put a new or changed message into the chat."""
        room.messages[message["message_id"]] = message
        self._store.put("message", f"{room.id}:{message['message_id']}", message)

    def delete(self, room: Room, message_id: int) -> None:
        """Take a message out of the chat; a finger may still be on its way to it."""
        was_pinned = room.forget(message_id)
        self._store.drop("message", f"{room.id}:{message_id}")
        if was_pinned:
            self.save(room)

    def save(self, room: Room) -> None:
        """Keep what changed about the person, the group or the chat, apart from its messages."""
        if self._store.keeps:
            self._store.put("group" if isinstance(room, GroupChat) else "chat", room.id, room.row())

    def _room(self, chat_id: int) -> Room:
        return self._groups[chat_id] if chat_id in self._groups else self._chats[chat_id]


def _group(row: Json) -> GroupChat:
    numbered = {name: {int(key): value for key, value in row[name].items()} for name in ("members", "topics")}
    return GroupChat(**(row | numbered))


DIGITS = re.compile(r"-?\d{1,18}")
