"""Ours beside the bare driver: what the program says to its database, and the same statements and commits said bare."""

import asyncio
import shutil
import statistics
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Protocol

from sqlalchemy import make_url

from benchmarks.bare import BarePostgres, BareSqlite, Noted, Statement
from benchmarks.figures import Figure
from loyalty import installations
from loyalty.db.backups import restore
from loyalty.db.store import Store
from tests.support.cluster import Cluster, server_binaries

ROUNDS, ACTS = 5, 200
SHARE_OF_BARE = 0.4


class Work(Protocol):
    """Somebody who does the same again and again."""

    async def do(self, number: int) -> float:
        """The seconds that the act of this number took."""


At = Callable[[Store], Awaitable[Work]]


async def on_each(base: Path, at: At, *, what: str) -> list[Figure]:
    """Rates and ratios on SQLite, and on PostgreSQL where there is a server, each on copies of the club in `base`."""
    files = [base.with_name(f"{what}-{name}.db") for name in ("noted", "ours", "bare")]
    for file in files:
        shutil.copy(base, file)
    bare = await BareSqlite.open(str(files[2]))
    figures = _figures(
        "SQLite", "aiosqlite", what, await _rates(Store(url_of(files[0])), Store(url_of(files[1])), bare, at)
    )
    if (binaries := server_binaries()) is None:
        print(f"  PostgreSQL: no server found, so {what} were measured on SQLite only.")
        return figures
    async with _on_postgres(binaries, base) as urls:
        bare_url = make_url(urls[2]).set(drivername="postgresql").render_as_string(hide_password=False)
        rates = await _rates(Store(urls[0]), Store(urls[1]), await BarePostgres.open(bare_url), at)
    return figures + _figures("PostgreSQL", "asyncpg", what, rates)


def url_of(file: Path) -> str:
    """The URL of a SQLite file."""
    return f"sqlite+aiosqlite:///{file}"


def _figures(database: str, driver: str, what: str, rates: tuple[float, float]) -> list[Figure]:
    ours, bare = rates
    return [
        Figure(f"{database}: {what}, one after the other", ours, "a second"),
        Figure(f"{database}: the same statements and commits, bare {driver}", bare, "a second"),
        Figure(f"{database}: {what}, as a share of bare {driver}", ours / bare, "x", target=SHARE_OF_BARE),
    ]


async def _rates(noted: Store, ours: Store, bare: BareSqlite | BarePostgres, at: At) -> tuple[float, float]:
    """Acts a second of ours and of the driver, by the medians of single ones: three copies of one club, in turn."""
    work, hears = await at(noted), Noted(noted)
    said: list[list[Statement]] = []
    for number in range((ROUNDS + 1) * ACTS):
        await work.do(number)
        said.append(hears.taken())
    await noted.close()
    work = await at(ours)
    took: list[tuple[float, float]] = []
    for start in range(0, len(said), ACTS):
        mine = [await work.do(number) for number in range(start, start + ACTS)]
        its = [await bare.repeat(statements) for statements in said[start : start + ACTS]]
        took += zip(mine, its, strict=True) if start else ()  # the first round warms up
    await bare.close()
    await ours.close()
    return 1 / statistics.median(one for one, _ in took), 1 / statistics.median(other for _, other in took)


@asynccontextmanager
async def _on_postgres(binaries: Path, base: Path) -> AsyncIterator[list[str]]:
    """Three copies of the club in a cluster of our own, which ends with the block; its URLs."""
    cluster = await asyncio.to_thread(Cluster.start, binaries)
    try:
        await restore(base, url=cluster.url, kind=installations.REAL, now=datetime.now(UTC))
        names = ["noted", "ours", "bare"]
        admin_url = make_url(cluster.url).set(drivername="postgresql", database="template1")
        admin = await BarePostgres.open(admin_url.render_as_string(hide_password=False))
        await admin.repeat([(f"CREATE DATABASE {name} TEMPLATE postgres", ()) for name in names])
        await admin.close()
        yield [make_url(cluster.url).set(database=name).render_as_string(hide_password=False) for name in names]
    finally:
        await asyncio.to_thread(cluster.stop)
