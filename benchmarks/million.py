"""What a very large club feels like: the same look-ups in a club of 1,000,000 members and in one of 1,000."""

import asyncio
import random
import shutil
import statistics
import tempfile
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from sqlalchemy import event

from benchmarks.crowd import club_of, person_id, phone, token
from benchmarks.figures import Figure
from loyalty import cards, clubs, members, people, points, segments
from loyalty.db.store import Store, View
from loyalty.segments import EVERYONE, Segment

SMALL, LARGE = 1_000, 1_000_000
ROUNDS, LOOKS, COUNTS = 20, 50, 7
COUNTED_MS = 1_000
TIMES_AS_LONG = 1.5
ROOM_BYTES = 3_000_000_000  # the large club takes two gigabytes while this runs
SEED = 20261121

Look = Callable[[View, int], Awaitable[object]]


def measure() -> list[Figure]:
    """Per look-up its median in both clubs and their ratio, and how many large tables are read from end to end."""
    with tempfile.TemporaryDirectory() as folder:
        if shutil.disk_usage(folder).free < ROOM_BYTES:
            raise RuntimeError(f"This needs {ROOM_BYTES / 1e9:.0f} GB of room in {folder}")
        return asyncio.run(_measure(Path(folder)))


async def _measure(folder: Path) -> list[Figure]:
    began = time.perf_counter()
    stores = {count: Store(await club_of(count, file=folder / f"{count}.db")) for count in (SMALL, LARGE)}
    filled = Figure("filling both clubs", time.perf_counter() - began, "s")
    try:
        medians = await _medians(stores)
        counts = [await _group(stores[LARGE], name) for name in GROUPS]
        scans = sum([len(await _scans(stores[LARGE], look)) for look in LOOKS_UP.values()])
    finally:
        for club in stores.values():
            await club.close()
    told = [figure for name in LOOKS_UP for figure in _figures(name, medians[name])]
    scanned = Figure("large tables read from end to end", scans, "tables", target=0, at_most=True)
    return [filled, *told, *counts, scanned]


def _figures(name: str, medians: dict[int, float]) -> list[Figure]:
    small, large = medians[SMALL], medians[LARGE]
    return [
        Figure(f"{name}, {SMALL:,} members", small * 1000, "ms"),
        Figure(f"{name}, {LARGE:,} members", large * 1000, "ms"),
        Figure(f"{name}, the large club beside the small one", large / small, "x", target=TIMES_AS_LONG, at_most=True),
    ]


async def _medians(clubs: dict[int, Store]) -> dict[str, dict[int, float]]:
    """Look-up -> members of the club -> seconds; the clubs take turns, every look is at somebody else."""
    chance = random.Random(SEED)
    found: dict[str, dict[int, list[float]]] = {name: {count: [] for count in clubs} for name in LOOKS_UP}
    for number in range(ROUNDS + 1):
        for name, look in LOOKS_UP.items():
            for count, club in clubs.items():
                seconds = [await _timed(club, look, chance.randint(1, count)) for _ in range(LOOKS)]
                found[name][count] += seconds if number else []  # the first round warms up
    return {name: {count: statistics.median(all_) for count, all_ in each.items()} for name, each in found.items()}


async def _timed(club: Store, look: Look, member: int) -> float:
    began = time.perf_counter()
    async with club.reading() as view:
        await look(view, member)
    return time.perf_counter() - began


async def _group(club: Store, name: str) -> Figure:
    """How long the owner waits for the number of members in a group and of those who can be written to; the median."""
    seconds = []
    async with club.studying() as view:
        known = await clubs.require(view)
        for _ in range(COUNTS):
            began = time.perf_counter()
            assert (await segments.size(view, club=known, segment=GROUPS[name])).members > 0
            seconds.append(time.perf_counter() - began)
    waited = statistics.median(seconds) * 1000
    return Figure(f"{name} counted, {LARGE:,} members", waited, "ms", target=COUNTED_MS, at_most=True)


async def _scans(club: Store, look: Look) -> list[str]:
    """The tables that the look-up would read from end to end."""
    said: list[tuple[str, Any]] = []

    def hear(_connection: Any, _cursor: Any, statement: str, values: Any, *_rest: Any) -> None:
        said.append((statement, values))

    assert club.onlooker is not None
    event.listen(club.onlooker, "before_cursor_execute", hear)
    try:
        await _timed(club, look, LARGE // 2)
    finally:
        event.remove(club.onlooker, "before_cursor_execute", hear)
    plans: list[str] = []
    async with club.reader.connect() as connection:
        for statement, values in said:
            if statement.startswith("SELECT"):
                plan = await connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values)
                plans += [row.detail for row in plan]
    if not plans:
        raise RuntimeError("the look-up asked the database nothing: there is no plan to check")
    return [plan for plan in plans if plan.startswith("SCAN") and plan.split()[1] not in TINY_TABLES]


async def _points(view: View, member: int) -> None:
    visitor = await people.visitor(view, person_id=person_id(member))
    assert visitor is not None
    assert visitor.member is not None
    account = await points.account(view, member_id=visitor.member.id, unit="points", entries=3)
    assert account.available >= 20


async def _scan(view: View, member: int) -> None:
    holder = await members.get(view, member_id=await cards.holder(view, token=token(member)))
    assert holder.phone == phone(member)


async def _by_phone(view: View, member: int) -> None:
    assert await members.by_phone(view, phone=phone(member)) == member


LOOKS_UP: dict[str, Look] = {"/points": _points, "scan": _scan, "search by phone": _by_phone}
TINY_TABLES = frozenset({"clubs"})  # one row; everything else has to be found by an index
GROUPS = {
    "everyone": EVERYONE,
    "a language": Segment.model_validate({"all": [{"kind": "language", "languages": ["en"]}]}),
    "a tier": Segment.model_validate({"all": [{"kind": "tier", "tiers": [0]}]}),
}
