"""How many awards a second the books take, beside the bare driver doing the same statements and commits."""

import asyncio
import shutil
import statistics
import tempfile
import time
from pathlib import Path
from typing import Any

import aiosqlite
from sqlalchemy import event

from benchmarks.crowd import OWNER_ID, club_of
from benchmarks.figures import Figure
from loyalty import clubs, people, purchases
from loyalty.db.engine import WRITER_PRAGMAS
from loyalty.db.store import Store
from loyalty.earning import Basket

MEMBERS = 1_000
ROUNDS, AWARDS = 5, 200
COMMIT = ("COMMIT", ())

Statement = tuple[str, Any]


def measure() -> list[Figure]:
    """Both rates and their ratio, for information."""
    with tempfile.TemporaryDirectory() as folder:
        ours, bare = asyncio.run(_measure(Path(folder)))
    return [
        Figure("awards, each in a unit of work of its own", ours, "a second"),
        Figure("the same statements and commits over bare aiosqlite", bare, "a second"),
        Figure("awards, as a share of bare aiosqlite", ours / bare, "x"),
    ]


async def _measure(folder: Path) -> tuple[float, float]:
    """Three copies of one club: one where the statements are noted, one for us, one for the bare driver."""
    files = [folder / name for name in ("noted.db", "ours.db", "bare.db")]
    await club_of(MEMBERS, file=files[0])
    for file in files[1:]:
        shutil.copy(files[0], file)
    statements = await _noted(Store(_url(files[0])))
    store, bare = Store(_url(files[1])), await aiosqlite.connect(files[2], isolation_level=None)
    try:
        for pragma in WRITER_PRAGMAS:
            await bare.execute_fetchall(f"PRAGMA {pragma}")
        rates = [
            (AWARDS / await _awarded(store, number), AWARDS / await _repeated(bare, statements[number]))
            for number in range(ROUNDS + 1)
        ][1:]  # the first round warms up
    finally:
        await bare.close()
        await store.close()
    return statistics.median(ours for ours, _ in rates), statistics.median(bare for _, bare in rates)


async def _noted(store: Store) -> list[list[Statement]]:
    """What each round says to the database, word by word."""
    said: list[Statement] = []

    def hear(_connection: Any, _cursor: Any, statement: str, values: Any, *_rest: Any) -> None:
        said.append((statement, values))

    event.listen(store.writer.sync_engine, "before_cursor_execute", hear)
    event.listen(store.writer.sync_engine, "commit", lambda _connection: said.append(COMMIT))
    rounds: list[list[Statement]] = []
    for number in range(ROUNDS + 1):
        await _awarded(store, number)
        rounds.append(list(said))
        said.clear()
    await store.close()
    return rounds


async def _awarded(store: Store, number: int) -> float:
    """Seconds for one round: the members take turns, as do people at a counter."""
    async with store.reading() as view:
        club = await clubs.require(view)
        seller = await people.visitor(view, person_id=OWNER_ID)
    assert seller is not None
    began = time.perf_counter()
    for place in range(number * AWARDS, (number + 1) * AWARDS):
        async with store.writing() as uow:
            await purchases.award(
                uow,
                club=club,
                by=seller.actor,
                member_id=place % MEMBERS + 1,
                request_id=f"bench:{place}",
                presence="scan",
                basket=Basket(amount_minor=1_250),
            )
    return time.perf_counter() - began


async def _repeated(bare: aiosqlite.Connection, statements: list[Statement]) -> float:
    began = time.perf_counter()
    for statement, values in statements:
        await bare.execute_fetchall(statement, values)
    return time.perf_counter() - began


def _url(file: Path) -> str:
    return f"sqlite+aiosqlite:///{file}"
