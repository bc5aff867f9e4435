"""Privacy in plain words: what is kept and why, a copy of it, and the way out."""

import json
from datetime import date, datetime
from typing import Any

from bot.screen import Button, Paper, Screen
from bot.turn import Turn
from loyalty import consents, members, privacy


async def show(turn: Turn) -> Screen:
    """What is kept, what for, and the choices."""
    text: str = turn.t("privacy-page", club=turn.club.settings.name)
    if turn.house.mark_key:
        text += "\n" + turn.t("privacy-mark")
    member = turn.visitor.member
    if member is None or member.status != "active":
        return Screen(text, [turn.back()])
    async with turn.reading() as view:
        given = await consents.given(view, member_id=member.id)
    rows = [[_switch(turn, purpose, purpose in given)] for purpose in ("birthday", "profiling")]
    rows.append([turn.button("button-my-data", "my-data"), turn.button("button-leave", "leave")])
    return Screen(text, [*rows, turn.back("settings")])


async def my_data(turn: Turn) -> Screen:
    """A readable file with everything that is kept."""
    async with turn.reading() as view:
        found = await privacy.my_data(view, by=turn.actor)
        liked = (await members.get(view, member_id=turn.member_id)).interests
    found["interests"] = [words.get(turn.language) or next(iter(words.values())) for words in _listed(turn, liked)]
    content = json.dumps(found, ensure_ascii=False, indent=2, default=_plain).encode()
    paper = Paper(turn.label("my-data-file") + ".json", content)
    return Screen(turn.t("my-data"), [turn.back()], papers=[paper], kept=True)


async def ask_leave(turn: Turn) -> Screen:
    """What leaving means; this cannot be undone, so it is asked."""
    rows = [
        [turn.button("button-leave-keep", "leave-now")],
        [turn.button("button-leave-erase", "erase-now")],
        [turn.button("button-my-data", "my-data")],
        [turn.button("button-stay", "home")],
    ]
    return Screen(turn.t("leave-page", club=turn.club.settings.name), rows)


async def leave(turn: Turn) -> Screen:
    """Leave, with a card that waits."""
    if not turn.repeated:
        async with turn.writing() as uow:
            await members.leave(uow, by=turn.actor)
    return Screen(turn.t("left", club=turn.club.settings.name), [[turn.button("button-join-again", "join")]])


async def erase(turn: Turn) -> Screen:
    """Leave and be forgotten."""
    if not turn.repeated:
        async with turn.writing() as uow:
            await privacy.erase(uow, by=turn.actor, mark_key=turn.house.mark_key)
    return Screen(turn.t("erased", club=turn.club.settings.name), [[turn.button("button-join-again", "join")]])


def _switch(turn: Turn, purpose: str, given: bool) -> Button:
    if given:
        return turn.button(f"button-{purpose}-off", f"consent:{purpose}:no")
    return turn.button(f"button-{purpose}-on", f"consent:{purpose}:yes")


def _listed(turn: Turn, liked: tuple[int, ...]) -> list[dict[str, str]]:
    offered = turn.club.settings.interests
    return [offered[place] for place in liked if place < len(offered)]


def _plain(value: Any) -> str:
    return value.isoformat() if isinstance(value, datetime | date) else str(value)
