"""What a finger can do about a group on the page: make it, bring the bot, give it an office, steer topics, upgrade."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from fastapi import APIRouter
from pydantic import Field

from bot.sandbox.fingers import Strict, somebody, the_group
from bot.sandbox.group_views import group_view
from bot.sandbox.groups import Group
from bot.sandbox.people import Person
from bot.sandbox.screen import CannotDo
from bot.sandbox.telegram import Telegram

Json = dict[str, Any]


class NewGroup(Strict):
    """A group to make; the first of the members is its creator."""

    title: str = Field(min_length=1, max_length=128)
    members: list[int] = Field(min_length=1)
    forum: bool = False


class Deed(Strict):
    """Something that a member does with the group."""

    by: int
    deed: str
    topic: int | None = None
    name: str = ""
    person: int | None = None


def router(telegram: Telegram) -> APIRouter:
    """The routes about groups."""
    routes = APIRouter(prefix="/sandbox/groups")

    @routes.post("")
    async def make(wish: NewGroup) -> Json:
        members = [somebody(telegram, number) for number in dict.fromkeys(wish.members)]
        group = telegram.add_group(wish.title, members=members, forum=wish.forum)
        return group_view(telegram, group.chat)

    @routes.post("/{group_id}")
    async def act(group_id: int, deed: Deed) -> Json:
        group, by = the_group(telegram, group_id), somebody(telegram, deed.by)
        if deed.deed not in DEEDS:
            raise CannotDo(f"nobody can {deed.deed} a group")
        changed = DEEDS[deed.deed](telegram, group, by, deed)
        return {"id": changed.id if isinstance(changed, Group) else group_id}

    return routes


def _plain(name: str) -> Callable[[Telegram, Group, Person, Deed], object]:
    return lambda telegram, group, by, deed: getattr(group, name)(by=by)


def _topical(name: str) -> Callable[[Telegram, Group, Person, Deed], object]:
    def act(telegram: Telegram, group: Group, by: Person, deed: Deed) -> object:
        topic = group.topic(deed.topic) if deed.topic else group.general
        return getattr(topic, name)(by=by)

    return act


def _rename(telegram: Telegram, group: Group, by: Person, deed: Deed) -> None:
    topic = group.topic(deed.topic) if deed.topic else group.general
    topic.rename(deed.name, by=by)


def _add(telegram: Telegram, group: Group, by: Person, deed: Deed) -> None:
    group.add(somebody(telegram, deed.person or 0), by=by)


def _remove(telegram: Telegram, group: Group, by: Person, deed: Deed) -> None:
    group.remove(somebody(telegram, deed.person or 0), by=by)


PLAIN = ("add_bot", "promote_bot", "demote_bot", "remove_bot", "make_forum", "stop_topics", "upgrade")
DEEDS: dict[str, Callable[[Telegram, Group, Person, Deed], object]] = {
    **{name: _plain(name) for name in PLAIN},
    **{f"{name}_topic": _topical(name) for name in ("close", "reopen", "delete")},
    "add_topic": lambda telegram, group, by, deed: group.add_topic(deed.name, by=by) and None,
    "rename_topic": _rename,
    "add": _add,
    "remove": _remove,
}
