"""How long the night's work takes in a very large club, and how long sales wait meanwhile.

A million members, or as many as NIGHTLY_MEMBERS says.
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
from loyalty import health, nightly
from loyalty.db.store import Store

LOTS_EACH = 3
SHARE = 100  # one lot in so many falls due: two thirds of them are over, one third has waited long enough
BYTES_EACH = 4_000  # of the file, for a member with everything that belongs to one
SECONDS, MEGABYTES, LONGEST_MS = 60.0, 300.0, 100.0


def measure() -> list[Figure]:
    """Seconds and memory of a process that does a night's work, and the waits of the sales beside it."""
    members = int(os.environ.get("NIGHTLY_MEMBERS", "1000000"))
    with tempfile.TemporaryDirectory() as folder:
        if shutil.disk_usage(folder).free < members * BYTES_EACH:
            raise RuntimeError(f"There is not enough room in {folder}")
        began = time.perf_counter()
        url = asyncio.run(club_of(0, file=Path(folder) / "club.db"))
        due = fill(Path(folder) / "club.db", members=members)
        filled = time.perf_counter() - began
        here, there = FRESH.Pipe()
        with living(work, there, url, members):
            if not here.poll(HOURS * 3600):
                raise TimeoutError("the night did not end")
            seconds, held, broken, alone, beside = here.recv()
        done = counted(Path(folder) / "club.db", DONE)
    if done != due or broken:
        raise RuntimeError(f"the night did {done} where {due} were due, and broke {broken}")
    for_a_million = seconds * 1_000_000 / members
    return [
        Figure(f"filling {members:,} members with {LOTS_EACH} lots each", filled, "s"),
        Figure("lots that fall due that night", sum(due), "lots"),
        Figure("the night's work, with sales going on", seconds, "s"),
        Figure("the same for 1,000,000 members", for_a_million, "s", target=SECONDS, at_most=True),
        Figure("memory of that process", held, "MB", target=MEGABYTES, at_most=True),
        Figure("a sale alone, median", statistics.median(alone) * 1000, "ms"),
        Figure("a sale beside it, median", statistics.median(beside) * 1000, "ms"),
        Figure("the longest sale alone", max(alone) * 1000, "ms"),
        Figure("the longest sale beside it", max(beside) * 1000, "ms", target=LONGEST_MS, at_most=True),
    ]


def work(there: Connection, url: str, members: int) -> None:
    """The body of a process of its own."""
    there.send(asyncio.run(_work(url, members)))


async def _work(url: str, members: int) -> tuple[float, float, list[str], list[float], list[float]]:
    store, till = Store(url), Till(url, members)
    await till.open()
    alone = await till.sell_until(asyncio.create_task(asyncio.sleep(ALONE_SECONDS)))
    began = time.perf_counter()
    working = asyncio.create_task(nightly.when_due(store))
    beside = await till.sell_until(working)
    seconds = time.perf_counter() - began
    held, night = megabytes(), working.result()
    async with store.studying() as view:
        broken = [str(one) for one in await health.findings(view, full=False)][:3]
    await store.close()
    await till.store.close()
    assert night is not None
    return seconds, held, broken, alone, beside


def fill(file: Path, *, members: int) -> list[int]:
    """Sound books: three lots each, of which a share is over, a share has waited long enough, and a share ends in 30
    days. How many of each."""
    now = datetime.now(UTC).replace(tzinfo=None, microsecond=0)
    moments = {
        "at": now - timedelta(days=200),
        "over": now - timedelta(hours=3),
        "soon": now + timedelta(days=29),
        "later": now + timedelta(days=200),
        "ready": now - timedelta(hours=1),
    }
    values = {"n": members, "share": SHARE} | {name: f"{moment}.000000" for name, moment in moments.items()}
    with sqlite3.connect(file, isolation_level=None) as club:
        for setting in ("journal_mode = OFF", "synchronous = OFF", "cache_size = -400000", "temp_store = FILE"):
            club.execute(f"PRAGMA {setting}")
        indexes = club.execute(
            "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL"
        ).fetchall()
        club.execute("BEGIN")
        for name, _ in indexes:
            club.execute(f"DROP INDEX {name}")
        for statement in FILLING:
            club.execute(statement, values)
        for _, sql in indexes:
            club.execute(sql)
        club.execute("COMMIT")
        club.execute("PRAGMA journal_mode = WAL")
    club.close()
    return counted(file, DUE, **values)


def counted(file: Path, queries: tuple[str, ...], **values: object) -> list[int]:
    """What each of the queries counts."""
    with sqlite3.connect(file) as club:
        found = [int(club.execute(query, values).fetchone()[0]) for query in queries]
    club.close()
    return found


DUE = (
    "SELECT count(*) FROM lots WHERE activated_at IS NULL",
    "SELECT count(*) FROM lots WHERE expires_at <= :over",
    "SELECT count(DISTINCT wallet_id) FROM lots WHERE expires_at = :soon",
)
# By the night, or by a sale that came first.
DONE = (
    "SELECT count(*) FROM ledger_entries WHERE type = 'ACTIVATE'",
    "SELECT count(*) FROM ledger_entries WHERE type = 'EXPIRE'",
    "SELECT count(*) FROM letters WHERE key = 'letter-ending'",
)
# Lot k of member id is due when (id * 3 + k) % 100 = 50; every third of these has waited, the others are over. The
# lots with 51 end in 30 days.
_PLACE = "(id * 3 + k)"
_WAITS = f"({_PLACE} % :share = 50 AND id % 3 = 0)"
_OVER = f"({_PLACE} % :share = 50 AND id % 3 <> 0)"
FILLING = (
    "CREATE TEMP TABLE numbers AS WITH RECURSIVE r(id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM r WHERE id < :n)"
    " SELECT id FROM r",
    "CREATE TEMP TABLE each AS SELECT id, k, (id - 1) * 3 + k + 1 AS lot FROM numbers,"
    " (SELECT 0 AS k UNION ALL SELECT 1 UNION ALL SELECT 2) ORDER BY k, id",
    "INSERT INTO people (id, first_name, language, reachable, source, created_at)"
    " SELECT 1000000000 + id, 'Ada', 'en', 'yes', 'poster', :at FROM numbers",
    "INSERT INTO members (id, card_number, name, search_name, interests, source, status, practice, joined_at,"
    " purchase_count, purchase_sum_minor)"
    " SELECT id, printf('%09d', id), 'Ada', 'ada', '[]', 'poster', 'active', 0, :at, 0, 0 FROM numbers",
    "INSERT INTO identities (member_id, kind, value, created_at)"
    " SELECT id, 'telegram', 1000000000 + id, :at FROM numbers",
    "INSERT INTO wallets (id, member_id, unit, available, pending, lifetime, remainder_minor, program_version_id)"
    f" SELECT id, id, 'points', 30 - 10 * sum({_WAITS}), 10 * sum({_WAITS}), 30, 0, 1 FROM each GROUP BY id",
    "INSERT INTO ledger_entries (id, wallet_id, type, available_change, pending_change, rule, program_version_id,"
    f" request_id, at) SELECT lot, id, CASE WHEN {_WAITS} THEN 'EARN_PENDING' ELSE 'EARN' END,"
    f" CASE WHEN {_WAITS} THEN 0 ELSE 10 END, CASE WHEN {_WAITS} THEN 10 ELSE 0 END, 'purchase', 1,"
    " 'bench:' || lot, :at FROM each",
    "INSERT INTO lots (id, wallet_id, entry_id, original, remaining, created_at, available_at, activated_at,"
    f" expires_at) SELECT lot, id, lot, 10, 10, :at, CASE WHEN {_WAITS} THEN :ready ELSE :at END,"
    f" CASE WHEN {_WAITS} THEN NULL ELSE :at END, CASE WHEN {_OVER} THEN :over"
    f" WHEN {_PLACE} % :share = 51 THEN :soon ELSE :later END FROM each",
)
