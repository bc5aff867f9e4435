"""How long the weekly look at all books takes, and how long sales wait meanwhile.

A million entries, or as many millions as REPLAY_MILLIONS says.
"""

import asyncio
import os
import random
import shutil
import sqlite3
import statistics
import tempfile
import time
from datetime import UTC, datetime, timedelta
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from benchmarks.crowd import OWNER_ID, club_of
from benchmarks.figures import Figure
from benchmarks.rounds import FRESH, living
from loyalty import clubs, health, people, purchases, replay
from loyalty.db.store import Store
from loyalty.earning import Basket

ENTRIES_EACH = 20
BYTES_EACH = 1_000  # of the file, for an entry with what belongs to it
SECONDS_FOR_TEN_MILLION, MEGABYTES, QUICK_SECONDS = 180.0, 300.0, 2.0
SALES_A_SECOND, ALONE_SECONDS = 20, 10.0
HOURS = 12


def measure() -> list[Figure]:
    """Seconds and memory of a process that looks at all books, and the waits of the sales beside it."""
    millions = float(os.environ.get("REPLAY_MILLIONS", "1"))
    members = int(millions * 1_000_000 / ENTRIES_EACH)
    with tempfile.TemporaryDirectory() as folder:
        if shutil.disk_usage(folder).free < members * ENTRIES_EACH * BYTES_EACH * 1.5:
            raise RuntimeError(f"There is not enough room in {folder}")
        began = time.perf_counter()
        url = asyncio.run(club_of(0, file=Path(folder) / "club.db"))
        fill(Path(folder) / "club.db", members=members)
        filled = time.perf_counter() - began
        here, there = FRESH.Pipe()
        with living(look, there, url, members):
            if not here.poll(HOURS * 3600):
                raise TimeoutError("the look at the books did not end")
            quick, seconds, megabytes, found, alone, beside = here.recv()
    if found:
        raise RuntimeError(f"the books of the benchmark are wrong: {found}")
    return [
        Figure(f"filling {millions:g} million entries", filled, "s"),
        Figure("a quick look, as doctor takes it", quick, "s", target=QUICK_SECONDS, at_most=True),
        Figure("looking at all of them, with sales going on", seconds, "s"),
        Figure("the same for 10 million", seconds * 10 / millions, "s", target=SECONDS_FOR_TEN_MILLION, at_most=True),
        Figure("memory of that process", megabytes, "MB", target=MEGABYTES, at_most=True),
        Figure("a sale alone, median", statistics.median(alone) * 1000, "ms"),
        Figure("a sale beside it, median", statistics.median(beside) * 1000, "ms"),
        Figure("95 % of the sales alone take at most", statistics.quantiles(alone, n=20)[-1] * 1000, "ms"),
        Figure("95 % of the sales beside it take at most", statistics.quantiles(beside, n=20)[-1] * 1000, "ms"),
        Figure("the longest of them", max(beside) * 1000, "ms"),
    ]


def look(there: Connection, url: str, members: int) -> None:
    """The body of a process of its own."""
    there.send(asyncio.run(_look(url, members)))


async def _look(url: str, members: int) -> tuple[float, float, float, list[str], list[float], list[float]]:
    store, till = Store(url), Till(url, members)
    began = time.perf_counter()
    async with store.studying() as view:
        await health.findings(view, full=False)
    quick = time.perf_counter() - began
    await till.open()
    alone = await till.sell_until(asyncio.create_task(asyncio.sleep(ALONE_SECONDS)))
    began = time.perf_counter()
    looking = asyncio.create_task(replay.look(store))
    beside = await till.sell_until(looking)
    seconds = time.perf_counter() - began
    found = [str(one) for one in looking.result().found[:3]]
    await store.close()
    await till.store.close()
    return quick, seconds, megabytes(), found, alone, beside


class Till:
    """Sales to anybody, so many a second."""

    def __init__(self, url: str, members: int) -> None:
        self.store = Store(url)
        self.members = members
        self.chance = random.Random(20261121)
        self.sold = 0

    async def open(self) -> None:
        """Begin to work here."""
        async with self.store.reading() as view:
            self.club = await clubs.require(view)
            self.seller = await people.visitor(view, person_id=OWNER_ID)

    async def sell_until(self, task: "asyncio.Task[Any]") -> list[float]:
        """Seconds of each sale until the task is done."""
        took = []
        while not task.done():
            began = time.perf_counter()
            await self._sell()
            took.append(time.perf_counter() - began)
            await asyncio.sleep(max(0.0, 1 / SALES_A_SECOND - took[-1]))
        return took

    async def _sell(self) -> None:
        assert self.seller is not None
        self.sold += 1
        async with self.store.writing() as uow:
            await purchases.award(
                uow,
                club=self.club,
                by=self.seller.actor,
                member_id=self.chance.randint(1, self.members),
                request_id=f"bench:{self.sold}",
                presence="scan",
                basket=Basket(amount_minor=1_250),
                approved=True,
            )


def megabytes() -> float:
    """The most memory that this process has held; 0 where the system does not tell."""
    try:
        status = Path("/proc/self/status").read_text()
    except OSError:
        return 0.0
    return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM")) / 1000


def fill(file: Path, *, members: int) -> None:
    """Sound books of many members, twenty entries each: a welcome, ten purchases, six times points spent, a part of one
    purchase refunded, and points held and released. Indexes are made at the end."""
    now = datetime.now(UTC).replace(tzinfo=None, microsecond=0)
    with sqlite3.connect(file, isolation_level=None) as club:
        for setting in ("journal_mode = OFF", "synchronous = OFF", "cache_size = -400000", "temp_store = FILE"):
            club.execute(f"PRAGMA {setting}")
        indexes = club.execute(
            "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL"
        ).fetchall()
        club.execute("BEGIN")
        for name, _ in indexes:
            club.execute(f"DROP INDEX {name}")
        usual = {"n": members, "ends": f"{now + timedelta(days=300)}.000000"}
        club.execute(NUMBERS, usual)
        for k in range(ENTRIES_EACH):
            step = {**usual, "k": k, "at": f"{now - timedelta(days=250 - 10 * k)}.000000"}
            for statement in _statements(k):
                club.execute(statement, step)
        for _, sql in indexes:
            club.execute(sql)
        club.execute("COMMIT")
        club.execute("PRAGMA journal_mode = WAL")
    club.close()


def _statements(k: int) -> tuple[str, ...]:
    if k == 0:
        return (*JOINING, _entry("BONUS", 20, "welcome"), LOT.format(quantity=20, left=20))
    if k <= 10:
        left = 0 if k <= 3 else 5 if k == 4 else 10
        return PURCHASE, _entry("EARN", 10, "purchase", purchase=":k"), LOT.format(quantity=10, left=left)
    if k <= 16:
        return _entry("SPEND", -5, "bill"), DRAW.format(lot=(k - 9) // 2, quantity=5)
    if k == 17:
        return REFUND, _entry("CLAWBACK", -5, "refund", purchase="10", refund="id"), DRAW.format(lot=4, quantity=5)
    if k == 18:
        return _entry("HOLD", -4, "reward"), DRAW.format(lot=5, quantity=4)
    return _entry("RELEASE", 4, "reward", reverses=":n * 18 + id"), DRAW.format(lot=5, quantity=-4)


def _entry(
    kind: str, change: int, rule: str, *, purchase: str = "", refund: str = "NULL", reverses: str = "NULL"
) -> str:
    bought = f":n * ({purchase} - 1) + id" if purchase else "NULL"
    return (
        "INSERT INTO ledger_entries (id, wallet_id, type, available_change, pending_change, purchase_id, reverses_id,"
        " rule, program_version_id, staff_id, request_id, at, refund_id)"
        f" SELECT :n * :k + id, id, '{kind}', {change}, 0, {bought}, {reverses}, '{rule}', 1, 1,"
        f" printf('bench:%02d:%09d', :k, id), :at, {refund} FROM numbers"
    )


NUMBERS = (
    "CREATE TEMP TABLE numbers AS WITH RECURSIVE r(id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM r WHERE id < :n)"
    " SELECT id FROM r"
)
JOINING = (
    "INSERT INTO members (id, card_number, name, search_name, interests, source, status, practice, joined_at,"
    " last_purchase_at, purchase_count, purchase_sum_minor)"
    " SELECT id, printf('%09d', id), 'Ada', 'ada', '[]', 'poster', 'active', 0, :at, :at, 10, 9500 FROM numbers",
    "INSERT INTO wallets (id, member_id, unit, available, pending, lifetime, remainder_minor, program_version_id)"
    " SELECT id, id, 'points', 85, 0, 115, 0, 1 FROM numbers",
)
PURCHASE = (
    "INSERT INTO purchases (id, member_id, branch_id, staff_id, amount_minor, currency, items, receipt_number,"
    " presence, state, program_version_id, request_id, practice, at, refunded_minor)"
    " SELECT :n * (:k - 1) + id, id, 1, 1, 1000, 'EUR', '[]', printf('%02d%09d', :k, id), 'scan',"
    " CASE :k WHEN 10 THEN 'partially refunded' ELSE 'confirmed' END, 1, printf('bench:%02d:%09d', :k, id), 0, :at,"
    " CASE :k WHEN 10 THEN 500 ELSE 0 END FROM numbers"
)
REFUND = (
    "INSERT INTO refunds (id, purchase_id, wallet_id, kind, amount_minor, points, shortfall, staff_id, request_id, at)"
    " SELECT id, :n * 9 + id, id, 'refund', 500, 5, 0, 1, printf('bench:%09d', id), :at FROM numbers"
)
LOT = (
    "INSERT INTO lots (id, wallet_id, entry_id, original, remaining, created_at, available_at, activated_at,"
    " expires_at) SELECT :n * :k + id, id, :n * :k + id, {quantity}, {left}, :at, :at, :at, :ends FROM numbers"
)
DRAW = (
    "INSERT INTO lot_allocations (entry_id, lot_id, quantity)"
    " SELECT :n * :k + id, :n * {lot} + id, {quantity} FROM numbers"
)
