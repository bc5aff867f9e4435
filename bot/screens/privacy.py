"""Privacy in plain words: what is kept and why, a copy of it, and the way out."""

import json
from datetime import date, datetime
from typing import Any

from bot.screen import Button, Paper, Screen
from bot.turn import Turn
from loyalty import consents, living_cards, members, privacy
from loyalty.living_cards import Living


async def show(turn: Turn) -> Screen:
    """The short of it: what is kept, what for, who sees it, and the choices."""
    text = turn.t("privacy-page", club=turn.club.settings.name)
    more = [turn.button("button-privacy-kept", "privacy-kept")]
    member = turn.visitor.member
    if member is None:
        return Screen(text, [more, turn.back()])
    if member.status != "active":
        return Screen(text, [_own_data(turn), more, turn.back()])
    async with turn.reading() as view:
        given = await consents.given(view, member_id=member.id)
    # A yes from before a feature was switched off can still be taken back.
    rows = [[_switch(turn, one, one in given)] for one in CHOICES if one in given or _is_used(turn, one)]
    rows.append([turn.button("button-my-data", "my-data"), turn.button("button-leave", "leave")])
    return Screen(text, [*rows, more, turn.back("settings")])


async def kept(turn: Turn) -> Screen:
    """What exactly is kept, and what stays after erasing."""
    text: str = turn.t("privacy-kept")
    if turn.house.mark_key:
        text += "\n" + turn.t("privacy-mark")
    return Screen(text, [turn.back("privacy"), turn.back()])


async def my_data(turn: Turn) -> Screen:
    """A readable file with everything that is kept."""
    async with turn.studying() as view:
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


async def ask_erasure(turn: Turn) -> Screen:
    """What being erased means, for somebody whose card waits."""
    rows = [[turn.button("button-erase-now", "erase-now")], [turn.button("button-my-data", "my-data")], turn.back()]
    return Screen(turn.t("erase-page", club=turn.club.settings.name), rows)


async def leave(turn: Turn) -> Screen:
    """Leave, with a card that waits."""
    if not turn.repeated:
        async with turn.writing() as uow:
            card = await living_cards.over(uow, by=turn.actor)
            await members.leave(uow, by=turn.actor)
        await _taken_down(turn, card)
    rows = [[turn.button("button-join-again", "join")], _own_data(turn), turn.back()]
    return Screen(turn.t("left", club=turn.club.settings.name), rows)


async def erase(turn: Turn) -> Screen:
    """Leave and be forgotten."""
    if not turn.repeated:
        async with turn.writing() as uow:
            card = await living_cards.over(uow, by=turn.actor)
            await privacy.erase(uow, by=turn.actor, mark_key=turn.house.mark_key)
        await _taken_down(turn, card)
    rows = [[turn.button("button-join-again", "join")], turn.back()]
    return Screen(turn.t("erased", club=turn.club.settings.name), rows)


async def _taken_down(turn: Turn, card: Living | None) -> None:
    if card is not None and card.message_id is not None:
        await turn.house.stage.take_down(card.person_id, card.message_id)


def _own_data(turn: Turn) -> list[Button]:
    return [turn.button("button-my-data", "my-data"), turn.button("button-erase", "erase")]


def _is_used(turn: Turn, purpose: str) -> bool:
    """Whether the club does at present what the consent is for."""
    settings = turn.club.settings
    if purpose == "profiling":
        return "interests" in settings.features and bool(settings.interests)
    return purpose in settings.features


def _switch(turn: Turn, purpose: str, given: bool) -> Button:
    if given:
        return turn.button(f"button-{purpose}-off", f"consent:{purpose}:no")
    return turn.button(f"button-{purpose}-on", f"consent:{purpose}:yes")


def _listed(turn: Turn, liked: tuple[int, ...]) -> list[dict[str, str]]:
    offered = turn.club.settings.interests
    return [offered[place] for place in liked if place < len(offered)]


def _plain(value: Any) -> str:
    return value.isoformat() if isinstance(value, datetime | date) else str(value)


CHOICES = ("birthday", "profiling")
