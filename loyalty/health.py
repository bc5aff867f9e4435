"""Whether the books are right: every balance explained by its entries and lots, and what is wrong named by its row."""

import time
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from typing import Any

from loyalty.db import health as rows
from loyalty.db.store import View

# A quick look takes the wallets of so many entries, the newest first, and ends after so many seconds.
NEWEST_ENTRIES = 20_000
QUICK_SECONDS = 0.8
WALLETS_AT_ONCE = 500
# Whoever has as much as this wrong needs no longer list.
MOST_NAMED = 1_000


@dataclass(frozen=True)
class Broken:
    """A row that breaks a rule; `rule` is one of RULES."""

    table: str
    row_id: int
    rule: str


async def findings(view: View, *, full: bool, seconds: Callable[[], float] = time.monotonic) -> list[Broken]:
    """The rows that break the invariants 1 to 4 of the ledger, at most about a thousand.

    A quick look sees the wallets of the newest entries and takes under two seconds at any size; a `full` one sees all.
    """
    found: list[Broken] = []
    ends_at = seconds() + QUICK_SECONDS
    async for wallet_ids in _all_wallets(view) if full else _newest_wallets(view):
        found += await _in_wallets(view, wallet_ids)
        if len(found) >= MOST_NAMED or (not full and seconds() > ends_at):
            break
    return found


async def _newest_wallets(view: View) -> AsyncIterator[list[int]]:
    newest = await rows.newest_wallets(view, entries=NEWEST_ENTRIES)
    for start in range(0, len(newest), WALLETS_AT_ONCE):
        yield newest[start : start + WALLETS_AT_ONCE]


async def _all_wallets(view: View) -> AsyncIterator[list[int]]:
    last = 0
    while wallet_ids := await rows.wallets_after(view, wallet_id=last, limit=WALLETS_AT_ONCE):
        yield wallet_ids
        last = wallet_ids[-1]


async def _in_wallets(view: View, wallet_ids: list[int]) -> list[Broken]:
    unbalanced = await rows.unbalanced(view, wallet_ids=wallet_ids)
    found = [Broken("wallets", row.id, rule) for row in unbalanced for rule in _wallet_faults(row)]
    found += [Broken("wallets", row_id, "wallet-doubled") for row_id in await rows.doubled(view, wallet_ids=wallet_ids)]
    found += _named("lots", LOT_RULES, await rows.broken_lots(view, wallet_ids=wallet_ids))
    return found + _named("lot_allocations", DRAW_RULES, await rows.broken_draws(view, wallet_ids=wallet_ids))


def _wallet_faults(row: Any) -> list[str]:
    faults = {
        "available-entries": row.available != row.booked_available,
        "available-lots": row.available != row.held_available,
        "pending-entries": row.pending != row.booked_pending,
        "pending-lots": row.pending != row.held_pending,
        "wallet-negative": row.available < 0 or row.pending < 0,
    }
    return [rule for rule, broken in faults.items() if broken]


def _named(table: str, rules: dict[str, str], found: list[Any]) -> list[Broken]:
    return [Broken(table, row.id, rule) for row in found for fault, rule in rules.items() if getattr(row, fault)]


LOT_RULES = {"stray": "lot-stray", "out_of_bounds": "lot-bounds", "unexplained": "lot-draws"}
DRAW_RULES = {"stray": "draw-stray", "early": "draw-pending", "late": "draw-expired", "lost": "draw-lost"}
RULES = (
    "available-entries",
    "available-lots",
    "pending-entries",
    "pending-lots",
    "wallet-negative",
    "wallet-doubled",
    *LOT_RULES.values(),
    *DRAW_RULES.values(),
)
