"""The built-in Telegram: takes the bot's calls, is as strict as the real one, and has people who use the bot."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from bot.sandbox import faults, methods
from bot.sandbox.chats import POCKET, Chat, Chats
from bot.sandbox.facts import FACTS
from bot.sandbox.faults import Faults
from bot.sandbox.files import FileShelf, Upload
from bot.sandbox.group_chats import CREATOR, GROUP, MEMBER, SUPERGROUP, GroupChat
from bot.sandbox.group_events import happened
from bot.sandbox.groups import Group
from bot.sandbox.inline import Inline
from bot.sandbox.pace import Pace
from bot.sandbox.people import Person
from bot.sandbox.profile import Profile
from bot.sandbox.queries import Queries
from bot.sandbox.refusals import Refused
from bot.sandbox.rooms import Room
from bot.sandbox.store import Store
from bot.sandbox.updates import Updates

Json = dict[str, Any]
STARS = 20_000  # what the bot has to spend; enough for paid broadcasts, which need 10,000
Watcher = Callable[[str, Json], None]


class Telegram:
    """One bot, its people and their groups. Everything survives in `store`; without a path it lives in memory.

    `pace`: whether a group takes 20 messages a minute and no more. `privacy` is BotFather's /setprivacy.
    """

    def __init__(
        self,
        *,
        token: str,
        username: str = "regulars_sandbox_bot",
        name: str = "Regulars",
        clock: Callable[[], datetime],
        store: Path | None = None,
        pace: bool = False,
    ) -> None:
        self.token = token
        self.username = username
        self.clock = clock
        self.bot_user: Json = {"id": _bot_id(token), "is_bot": True, "first_name": name, "username": username}
        self.store = Store(store)
        self.faults = Faults()
        self.chats = Chats(self.store, self.bot_user["id"])
        self.files = FileShelf(self.store)
        self.updates = Updates(self.store)
        self.queries = Queries(self.store, clock)
        self.profile = Profile(self.store, name=name)
        self.stars = STARS
        self.pace = Pace(clock, on=pace)
        self.inline = Inline(self.updates, clock)
        self.privacy = True
        self._watchers: list[Watcher] = []
        self._people = {chat.id: Person(self, chat) for chat in self.chats}
        self._groups = {chat.id: Group(self, chat) for chat in self.chats.groups}

    async def call(self, method: str, params: Mapping[str, Any], files: Mapping[str, Upload]) -> tuple[int, Json]:
        """Carry out one call of the Bot API and answer (HTTP status, JSON), in Telegram's words.

        `files` are the uploads by field name: (file name, content, type). Raises a NetworkFault when one was ordered.
        """
        try:
            return 200, {"ok": True, "result": await self._carried_out(method, params, files)}
        except Refused as refused:
            return refused.code, refused.answer()
        finally:
            self.store.flush()

    async def reach(
        self, token: str, method: str, params: Mapping[str, Any], files: Mapping[str, Upload]
    ) -> tuple[int, Json]:
        """`call` for whoever comes with a token: 404 for one that cannot be, 401 for one that is not ours."""
        if token != self.token:
            refused = Refused(401, "Unauthorized") if token.partition(":")[0].isdecimal() else Refused(404, "Not Found")
            return refused.code, refused.answer()
        return await self.call(method, params, files)

    async def _carried_out(self, method: str, params: Mapping[str, Any], files: Mapping[str, Upload]) -> Any:
        name = FACTS.method(method)
        fault = self.faults.due(name, _chat_id(params)) if self.faults.coming else None
        if fault:
            self.tell("weather", busy_seconds=self.faults.busy_seconds)
            faults.before(fault)
        values = FACTS.checked(name, params, files)
        handler = methods.TABLE.get(name)
        if handler is None:
            raise Refused(501, f"Not Implemented: method {name} is not part of the sandbox yet")
        result = handler(self, values, files)
        if inspect.isawaitable(result):
            result = await result
        if fault:
            faults.after(fault)
        return result

    def add_person(
        self,
        first_name: str,
        last_name: str = "",
        username: str | None = None,
        language: str = "en",
        phone: str | None = None,
        birthdate: Json | None = None,
        role: str = "customer",
    ) -> Person:
        """A new person with a phone in their hand, who has not met the bot yet. `birthdate`: day, month, year?"""
        names: Json = {"first_name": first_name, "last_name": last_name, "username": username}
        rest: Json = {"language": language, "phone": phone, "birthdate": birthdate, "role": role}
        chat = self.chats.add(names | rest)
        self.store.flush()
        person = self._people[chat.id] = Person(self, chat)
        self.changed(chat)
        return person

    def add_group(
        self, title: str, *, members: Sequence[Person], forum: bool = False, supergroup: bool = False
    ) -> Group:
        """A new group, made by the first of its members, without the bot. A forum is a supergroup."""
        kind = SUPERGROUP if forum or supergroup else GROUP
        chat = self.chats.add_group(kind, title)
        chat.members = {person.id: {"status": MEMBER} for person in members}
        chat.members[members[0].id] = {"status": CREATOR}
        chat.forum = forum
        made: Json = {"group_chat_created" if kind == GROUP else "supergroup_chat_created": True}
        happened(self, chat, made, by=members[0].chat.user())
        self.chats.save(chat)
        self.store.flush()
        return self.seated(chat)

    def seated(self, chat: GroupChat) -> Group:
        """The group that people see, for a chat that is new."""
        self._groups[chat.id] = Group(self, chat)
        self.changed(chat)
        return self._groups[chat.id]

    @property
    def groups(self) -> list[Group]:
        """Every group that was not upgraded to another, in the order in which they came."""
        return [group for group in self._groups.values() if not group.chat.migrated_to]

    def group(self, group_id: int) -> Group:
        """The group with this id. Raises KeyError when there is none."""
        return self._groups[group_id]

    @property
    def people(self) -> list[Person]:
        """Everybody whose phone is on the desk, in the order in which they came."""
        return [person for person in self._people.values() if person.chat.role != POCKET]

    @property
    def pockets(self) -> list[Person]:
        """Everybody whose phone is in a pocket."""
        return [person for person in self._people.values() if person.chat.role == POCKET]

    def person(self, person_id: int) -> Person:
        """The person with this id. Raises KeyError when there is none."""
        return self._people[person_id]

    def user(self, user_id: int) -> Json | None:
        """The Bot API's User for an id that this Telegram knows."""
        if user_id == self.bot_user["id"]:
            return self.bot_user
        chat = self.chats.get(user_id)
        return chat.user() if chat else None

    def timestamp(self) -> int:
        """Now, as Telegram dates messages: whole seconds since 1970."""
        return int(self.clock().timestamp())

    def watch(self, watcher: Watcher) -> None:
        """Call `watcher(kind, data)` whenever something on a phone or about the bot changes; it must be quick."""
        self._watchers.append(watcher)

    def tell(self, kind: str, **data: Any) -> None:
        """Tell everybody who watches."""
        for watcher in self._watchers:
            watcher(kind, data)

    def changed(self, chat: Room) -> None:
        """Something on this phone or in this group changed."""
        if not self._watchers or (isinstance(chat, Chat) and chat.role == POCKET):
            return
        if isinstance(chat, GroupChat) and chat.migrated_to:
            self.tell("gone", id=chat.id, now=chat.migrated_to)
        else:
            self.tell("group" if isinstance(chat, GroupChat) else "person", id=chat.id)

    def close(self) -> None:
        """Write what is left and let go of the file."""
        self.store.close()


def _bot_id(token: str) -> int:
    number = token.partition(":")[0]
    if not number.isdecimal():
        raise ValueError("a token looks like 123456:letters")
    return int(number)


def _chat_id(params: Mapping[str, Any]) -> int | None:
    chat_id = str(params.get("chat_id", ""))
    return int(chat_id) if chat_id.lstrip("-").isdecimal() else None
