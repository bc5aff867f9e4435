"""How long a tick takes in which thousands are due in a very large club, how long sales wait, and what an idle tick is.

A million members, or as many as NUDGES_MEMBERS says.
"""

import asyncio
import os
import shutil
import sqlite3
import statistics
import tempfile
import time
from datetime import UTC, datetime, timedelta
from multiprocessing.connection import Connection
from pathlib import Path

from benchmarks.crowd import club_of
from benchmarks.figures import Figure
from benchmarks.replay import ALONE_SECONDS, HOURS, Till, megabytes
from benchmarks.rounds import FRESH, living
from loyalty import automations, clubs, nudges
from loyalty.db.store import Store
from loyalty.quiet import Quiet
from loyalty.roles import PROGRAM

DUE, IDLE = 5_000, 50
BYTES_EACH = 3_000  # of the file, for a member with everything that belongs to one
SECONDS, MEGABYTES, LONGEST_MS, IDLE_MS = 10.0, 200.0, 50.0, 50.0


def measure() -> list[Figure]:
    """Seconds and memory of a process that writes to everybody who is due, the sales beside it, and idle ticks."""
    members = int(os.environ.get("NUDGES_MEMBERS", "1000000"))
    with tempfile.TemporaryDirectory() as folder:
        if shutil.disk_usage(folder).free < members * BYTES_EACH:
            raise RuntimeError(f"There is not enough room in {folder}")
        file = Path(folder) / "club.db"
        url = asyncio.run(club_of(members, file=file))
        due = make_due(file, members=members)
        here, there = FRESH.Pipe()
        with living(work, there, url, members):
            if not here.poll(HOURS * 3600):
                raise TimeoutError("the tick did not end")
            seconds, held, written, alone, beside, idle = here.recv()
    if written != due:
        raise RuntimeError(f"{written} were written to where {due} were due")
    return [
        Figure(f"members who are due, of {members:,}", due, "members"),
        Figure("the tick that writes to them, with sales going on", seconds, "s", target=SECONDS, at_most=True),
        Figure("memory of that process", held, "MB", target=MEGABYTES, at_most=True),
        Figure("the longest sale alone", max(alone) * 1000, "ms"),
        Figure("a sale beside it, median", statistics.median(beside) * 1000, "ms"),
        Figure("the longest sale beside it", max(beside) * 1000, "ms", target=LONGEST_MS, at_most=True),
        Figure("an idle tick, median", statistics.median(idle) * 1000, "ms", target=IDLE_MS, at_most=True),
    ]


def work(there: Connection, url: str, members: int) -> None:
    """The body of a process of its own."""
    there.send(asyncio.run(_work(url, members)))


async def _work(url: str, members: int) -> tuple[float, float, int, list[float], list[float], list[float]]:
    store, till = Store(url), Till(url, members)
    await till.open()
    async with store.writing() as uow:
        always = Quiet(from_time="00:00", until_time="00:00")
        club = await clubs.require(uow)
        features = club.settings.features | {automations.FEATURE}
        await clubs.change_settings(uow, by=PROGRAM, quiet=always, features=features)
        for name in automations.BY_NAME:
            await automations.switch(uow, by=PROGRAM, name=name, on=True)
    alone = await till.sell_until(asyncio.create_task(asyncio.sleep(ALONE_SECONDS)))
    began = time.perf_counter()
    beside = await till.sell_until(asyncio.create_task(nudges.work(store)))
    seconds, held = time.perf_counter() - began, megabytes()
    idle = [await _timed(store) for _ in range(IDLE)]
    async with store.studying() as view:
        counts = await nudges.counts(view)
    await store.close()
    await till.store.close()
    return seconds, held, counts.get("written", 0), alone, beside, idle


async def _timed(store: Store) -> float:
    began = time.perf_counter()
    await nudges.work(store)
    return time.perf_counter() - began


def make_due(file: Path, *, members: int) -> int:
    """So many have their anniversary today, all others on other days of the year."""
    today = datetime.now(UTC).replace(tzinfo=None, hour=12, minute=0, second=0, microsecond=0)
    every = max(1, members // DUE)
    with sqlite3.connect(file) as club:
        club.execute(
            "UPDATE members SET agreed = 15, purchase_count = 1,"
            " joined_at = strftime('%Y-%m-%d %H:%M:%S.000000', ?, '-' || (10 + id % 300) || ' days')",
            (f"{today}",),
        )
        year_ago = f"{today.replace(year=today.year - 1) if today.day < 29 else today - timedelta(days=365)}.000000"
        club.execute("UPDATE members SET joined_at = ? WHERE id % ? = 0", (year_ago, every))
        return int(club.execute("SELECT count(*) FROM members WHERE joined_at = ?", (year_ago,)).fetchone()[0])
