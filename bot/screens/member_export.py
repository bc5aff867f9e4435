"""Lists to take away: members, purchases, and every change of points, as files in the chat."""

import asyncio

from babel.numbers import get_currency_precision

from bot.lists import ListFile
from bot.screen import Screen
from bot.turn import Turn
from loyalty import exports
from loyalty.errors import NotFound
from loyalty.exports import COLUMNS, What


async def show(turn: Turn) -> Screen:
    """Which list?"""
    rows = [[turn.button(f"button-export-{what}", f"export-list:{what}")] for what in COLUMNS]
    return Screen(turn.t("export-page"), [*rows, turn.back("members")])


async def send(turn: Turn) -> Screen:
    """The list as it is at one moment, written piece by piece while everybody else is served."""
    if not turn.args or turn.args[0] not in COLUMNS:
        raise NotFound()
    what: What = turn.args[0]
    async with turn.writing() as uow:
        await exports.note(uow, by=turn.actor, what=what)
    header = [turn.label(f"column-{name}").partition(";")[0] for name in COLUMNS[what]]
    written = ListFile(turn.label(f"export-file-{what}"), header)
    decimals = get_currency_precision(turn.club.settings.currency)
    number = 0
    async with turn.studying() as view:
        async for page in exports.pages(view, club=turn.club, by=turn.actor, what=what, decimals=decimals):
            await asyncio.to_thread(written.write, page)
            number += len(page)
    return Screen(turn.t("exported", n=number), [turn.back("export")], papers=written.papers(), kept=True)
