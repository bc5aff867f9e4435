"""The owner's groups of members: the list, and a page for each with how many it is now and what can be done."""

import asyncio
from typing import Any

from babel.numbers import get_currency_precision

from bot import segment_words
from bot.dialogs import Answer, Dialog, End, Next, Step, begin
from bot.lists import ListFile
from bot.screen import Button, Screen
from bot.screens import segment_build
from bot.screens import segment_parts as parts
from bot.screens.paging import paged
from bot.turn import Turn
from loyalty import exports, segments
from loyalty.db.store import UnitOfWork
from loyalty.people import Draft

PAGE = 6


async def show(turn: Turn) -> Screen:
    """The saved groups, and a way to a new one."""
    return await page_of_all(turn, wanted=turn.args[0] if turn.args else "")


async def page_of_all(turn: Turn, *, wanted: str = "") -> Screen:
    """One page of the list."""
    async with turn.reading() as view:
        found = await segments.saved(view, by=turn.actor)
    page = paged(found, wanted=wanted, size=PAGE)
    buttons = [Button(one.name, f"segment:{one.id}") for one in page.shown]
    rows = [buttons[place : place + 2] for place in range(0, len(buttons), 2)]
    turning = page.turning(turn, lambda label, number: Button(label, f"segments:{number}"))
    new = turn.button("button-segment-new", "segment-for:new")
    return Screen(turn.t("segments", n=len(found)), [*rows, *turning, [new, *turn.back("extras")]])


async def one(turn: Turn) -> Screen:
    """The group that the button names."""
    return await page(turn, turn.number)


async def page(turn: Turn, segment_id: int) -> Screen:
    """Who it is, how many, and what can be done."""
    async with turn.studying() as view:
        saved = await segments.get(view, by=turn.actor, segment_id=segment_id)
        known, size = await parts.shelf(turn, view), await segments.size(view, club=turn.club, segment=saved.segment)
    lines: list[str] = [
        turn.t("segment-named", name=saved.name),
        turn.t("segment-who", who=segment_words.described(turn.language, turn.club, saved.segment, known.names)),
        turn.t("segment-size", n=size.members, writable=size.writable),
    ]
    if segments.needs_profiling(saved.segment):
        lines.append(turn.t("segment-profiling", n=size.agreed))
    rows = [
        [
            turn.button("button-segment-change", f"segment-for:saved:{segment_id}"),
            turn.button("button-segment-people", f"segment-people:{segment_id}"),
        ],
        [
            turn.button("button-segment-export", f"segment-export:{segment_id}"),
            turn.button("button-segment-rename", f"segment-rename:{segment_id}"),
        ],
        [turn.button("button-segment-archive", f"segment-archive:{segment_id}")],
        turn.back("segments"),
    ]
    return Screen("\n".join(lines), rows)


async def members(turn: Turn) -> Screen:
    """Who is in it now."""
    return await segment_build.whom(turn, what="saved", which=turn.number, step="people")


async def export(turn: Turn) -> Screen:
    """Everybody in it as a file, written piece by piece while everybody else is served."""
    segment_id = turn.number
    async with turn.writing() as uow:
        saved = await segments.get(uow, by=turn.actor, segment_id=segment_id)
        await exports.note(uow, by=turn.actor, what="segment")
    header = [turn.label(f"column-{name}").partition(";")[0] for name in exports.COLUMNS["members"]]
    written, number = ListFile(turn.label("segment-file", name=saved.name), header), 0
    decimals = get_currency_precision(turn.club.settings.currency)
    async with turn.studying() as view:
        given: dict[str, Any] = {"club": turn.club, "by": turn.actor, "segment": saved.segment, "decimals": decimals}
        async for rows in exports.of_segment(view, **given):
            await asyncio.to_thread(written.write, rows)
            number += len(rows)
    back = [turn.back(f"segment:{segment_id}")]
    return Screen(turn.t("exported", n=number), back, papers=written.papers(), kept=True)


async def archive(turn: Turn) -> Screen:
    """Keep it no longer."""
    async with turn.writing() as uow:
        await segments.archive(uow, by=turn.actor, segment_id=turn.number)
    return turn.noted(await page_of_all(turn), "segment-archived")


async def rename(turn: Turn) -> Screen:
    """Ask how it is called from now on."""
    return await begin(turn, dialog=RENAMING, step="name", data={"segment": turn.number})


async def ask_name(turn: Turn, draft: Draft) -> Screen:
    """How it is called from now on."""
    return Screen(turn.t("segment-ask-name"), [turn.back(f"segment:{draft.data['segment']}")])


async def take_name(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Keep the name."""
    segment_id = int(draft.data["segment"])
    await segments.rename(uow, by=turn.actor, segment_id=segment_id, name=given.text or " ")

    async def shown(turn: Turn) -> Screen:
        return turn.noted(await page(turn, segment_id), "saved")

    return End(shown)


RENAMING = Dialog("segment-name", {"name": Step(ask_name, take_name)})
