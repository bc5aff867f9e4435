"""A broadcast while its sender is killed again and again, and what must be true of it in the end."""

import asyncio
import random
import time
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from aiohttp import web

from loyalty import audiences
from tests.support.campaigning import FIRST_PERSON, Campaigning
from tests.support.nest import Nest

# Beside those whose answer is outstanding: one on its way to Telegram, and those that were answered in this moment.
IN_BETWEEN = 4
LONGEST_ANSWER_SECONDS = 0.06


class Copies:
    """A Telegram that takes some time to answer, and counts what it was given."""

    def __init__(self, chance: random.Random) -> None:
        self.got: Counter[int] = Counter()
        self.times: list[float] = []
        self.in_flight = 0
        self._chance = chance

    async def take(self, request: web.Request) -> web.StreamResponse:
        """One message: counted first, answered later, or never where the bot has died meanwhile."""
        fields = await request.post()
        self.in_flight += 1
        self.times.append(time.monotonic())
        self.got[int(str(fields["chat_id"])) - FIRST_PERSON] += 1
        try:
            await asyncio.sleep(self._chance.uniform(0, LONGEST_ANSWER_SECONDS))
        finally:
            self.in_flight -= 1
        return web.json_response({"ok": True, "result": {"message_id": sum(self.got.values())}})

    @asynccontextmanager
    async def serving(self) -> AsyncIterator[str]:
        """The address that a bot takes for Telegram's."""
        app = web.Application()
        app.router.add_post("/{tail:.*}", self.take)
        runner = web.AppRunner(app)
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        try:
            yield f"http://127.0.0.1:{runner.addresses[0][1]}/bot"
        finally:
            await runner.cleanup()


async def killed(
    url: str, folder: Path, chance: random.Random, *, nest: Nest, kills: int, members: int, longest_seconds: float = 0.7
) -> list[str]:
    """A broadcast to so many members and so many kills; what is wrong afterwards."""
    club = await Campaigning(url).opened(crowd=members)
    made = await club.confirmed()
    copies = Copies(chance)
    if chance.random() < 0.5:
        await audiences.freeze(club.store, campaign_id=made.id)
    async with copies.serving() as address:
        settings = {"DATABASE_URL": url, "TELEGRAM_API_URL": address}
        flying = 0
        for _ in range(kills):
            async with nest.hatched(folder, "bulk", settings=settings) as process:
                await process.line("sending")
                await asyncio.sleep(chance.uniform(0, longest_seconds))
                flying += copies.in_flight + IN_BETWEEN
                process.strike()
                await process.ended()
        async with nest.hatched(folder, "bulk", settings=settings) as process:
            await process.ended()
    states = {row.member_id: row.state for row in await club.rows("SELECT member_id, state FROM campaign_letters")}
    await club.close()
    return _wrong(states, copies.got, members=members, flying=flying)


def _wrong(states: dict[int, str], got: Counter[int], *, members: int, flying: int) -> list[str]:
    found = []
    if twice := [member for member, number in got.items() if number > 1]:
        found.append(f"{len(twice)} got it twice")
    if len(states) != members:
        found.append(f"{len(states)} rows for {members} members")
    if lost := [member for member, state in states.items() if state == "sent" and not got[member]]:
        found.append(f"{len(lost)} are said to have it and have not")
    if left := [state for state in states.values() if state not in ("sent", "unknown")]:
        found.append(f"{len(left)} were forgotten: {sorted(set(left))}")
    unknown = sum(state == "unknown" for state in states.values())
    if unknown > flying:
        found.append(f"{unknown} are unknown, and {flying} were under way")
    return found
