"""How many whole sales a second the shop makes, beside the bare driver doing the same statements and commits.

A sale is the card looked up, the rules, the ledger with its lots, and the letter to the customer.
"""

import asyncio
import shutil
import sqlite3
import statistics
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

from benchmarks.beside import on_each, url_of
from benchmarks.crowd import club_of, counter_of_the_owner, token
from benchmarks.figures import Figure
from loyalty import cards, clubs, members, people, points, purchases
from loyalty.db.store import Store
from loyalty.earning import Basket, Line, Rule
from loyalty.roles import PROGRAM

MEMBERS = 1_000
SALES_A_DAY = 200
SHORT, LONG, OPEN_LOTS = 10, 10_000, 2_000
LOOKS = 150
TIMES_AS_LONG = 1.3
# What everybody gets, what one item brings, and a happy hour: three entries and three lots a sale.
RULES = (
    Rule(id="visit:1", kind="visit", quantity=1),
    Rule(id="item:2", kind="item", quantity=2, target=7),
    Rule(id="multiplier:3", kind="multiplier", factor=200),
)
BASKET = Basket(amount_minor=1_250, lines=(Line("latte", count=2, item_id=7), Line("croissant")))


def measure() -> list[Figure]:
    """Rates and ratios on each database at hand, and how long somebody with a long history takes."""
    with tempfile.TemporaryDirectory() as folder:
        return asyncio.run(_measure(Path(folder)))


async def _measure(folder: Path) -> list[Figure]:
    base, long = folder / "base.db", folder / "long.db"
    await club_of(MEMBERS, file=base)
    await _rules(url_of(base))
    shutil.copy(base, long)
    figures = await on_each(base, Till.at, what="whole sales")
    return figures + await _long_history(long)


class Till:
    """Somebody who sells; the members take turns, as do people at a counter, and days go by."""

    def __init__(self, store: Store, club: clubs.Club, seller: people.Visitor) -> None:
        self.store = store
        self.club = club
        self.seller = seller

    @classmethod
    async def at(cls, store: Store) -> "Till":
        """The owner's till."""
        return cls(store, *await counter_of_the_owner(store))

    async def do(self, number: int) -> float:
        """Seconds for the sale of this number."""
        day = datetime.now(UTC) + timedelta(days=number // SALES_A_DAY)
        self.store.clock = lambda: day
        began = time.perf_counter()
        await self.sell(number % MEMBERS + 1, f"bench:{number}")
        return time.perf_counter() - began

    async def sell(self, member: int, request_id: str) -> None:
        """A whole sale."""
        async with self.store.reading() as view:
            member_id = await cards.holder(view, token=token(member))
            await members.get(view, member_id=member_id)
            await points.account(view, member_id=member_id, unit="points", entries=0)
        async with self.store.writing() as uow:
            await purchases.award(
                uow,
                club=self.club,
                by=self.seller.actor,
                member_id=member_id,
                request_id=request_id,
                presence="scan",
                basket=BASKET,
            )


async def _long_history(file: Path) -> list[Figure]:
    """Whole sales to a member with ten entries and to one with ten thousand, in turn; the medians."""
    for member, entries in ((1, SHORT), (2, LONG)):
        _lengthen(file, member=member, entries=entries)
    store = Store(url_of(file))
    till = await Till.at(store)
    took: dict[int, list[float]] = {1: [], 2: []}
    for number in range(LOOKS):
        day = datetime.now(UTC) + timedelta(hours=6 * number)  # five sales a day are the limit
        store.clock = lambda day=day: day  # type: ignore[misc]
        for member, seconds in took.items():
            began = time.perf_counter()
            await till.sell(member, f"long:{member}:{number}")
            seconds.append(time.perf_counter() - began)
    await store.close()
    short, long = (statistics.median(took[member]) for member in (1, 2))
    return [
        Figure(f"a sale to somebody with {SHORT} entries", short * 1000, "ms"),
        Figure(f"a sale to somebody with {LONG:,} entries", long * 1000, "ms"),
        Figure("the longer history beside the short one", long / short, "x", target=TIMES_AS_LONG, at_most=True),
    ]


def _lengthen(file: Path, *, member: int, entries: int) -> None:
    """A past of so many purchases, of the last of which (at most OPEN_LOTS) the points are still there."""
    now = datetime.now(UTC).replace(tzinfo=None, microsecond=0)
    begins = now - timedelta(days=400)
    with sqlite3.connect(file, isolation_level=None) as club:
        club.execute("BEGIN")
        first = {table: club.execute(f"SELECT max(id) FROM {table}").fetchone()[0] + 1 for table in PAST}
        for k in range(entries):
            left = 5 if k >= entries - OPEN_LOTS else 0
            at = f"{begins + timedelta(days=399) * k / entries:%Y-%m-%d %H:%M:%S}.000000"
            ends = f"{now + timedelta(days=60 + 30 * (k % 12)):%Y-%m-%d %H:%M:%S}.000000"
            ids = {f"{table}_id": start + k for table, start in first.items()}
            for statement in PAST.values():
                club.execute(statement, {"k": k, "left": left, "at": at, "ends": ends, "member": member, **ids})
        gained = {"more": 5 * min(entries, OPEN_LOTS), "member": member}
        club.execute("UPDATE wallets SET available = available + :more WHERE member_id = :member", gained)
        club.execute("COMMIT")
    club.close()


PAST = {
    "purchases": "INSERT INTO purchases (id, member_id, branch_id, staff_id, amount_minor, currency, items,"
    " receipt_number, presence, state, program_version_id, request_id, practice, at) SELECT :purchases_id, :member, 1,"
    " 1, 500, 'EUR', '[]', 'p' || :purchases_id, 'scan', 'confirmed', 1, 'past:' || :purchases_id, 0, :at",
    "ledger_entries": "INSERT INTO ledger_entries (id, wallet_id, type, available_change, pending_change, purchase_id,"
    " rule, program_version_id, request_id, at) SELECT :ledger_entries_id, :member, 'EARN', 5, 0, :purchases_id,"
    " 'purchase', 1, 'past:' || :ledger_entries_id, :at",
    "lots": "INSERT INTO lots (id, wallet_id, entry_id, original, remaining, created_at, available_at, activated_at,"
    " expires_at) SELECT :lots_id, :member, :ledger_entries_id, 5, :left, :at, :at, :at, :ends",
}


async def _rules(url: str) -> None:
    store = Store(url)
    async with store.writing() as uow:
        await clubs.change_program(uow, by=PROGRAM, rules=RULES)
    await store.close()
