"""The books gone through while the shop is open: every night what has changed, once a week from the first page on."""

import asyncio
import time
from dataclasses import dataclass
from datetime import datetime, timedelta
from datetime import time as clock
from typing import Any

from loyalty import audit, clubs
from loyalty.clubs import Club
from loyalty.db import audit as audit_rows
from loyalty.db import health as rows
from loyalty.db import purchase_health as purchase_rows
from loyalty.db.health import Some
from loyalty.db.store import Store
from loyalty.health import MOST_NAMED, Broken, Look, heaps, of_nouns, of_purchases, of_wallets, ranges
from loyalty.roles import PROGRAM

# When the day of the books ends, in the club's own time; the weekly look belongs to the night before Monday.
NIGHT = clock(3)
WALLETS_AT_ONCE = 2_000
# Lists of ids are shorter than ranges: a database takes only so many at once.
LISTED_AT_ONCE = 500
PURCHASES_AT_ONCE = 20_000
# Of vouchers and the like a nightly look takes the newest so many, the weekly one all.
NEWEST = 5_000
# An id may have been given out before the last look and committed after it.
OVERLAP = 1_000
# After each piece the disk and the processor belong to the sales for so long, as a share of what the piece took.
REST = 0.1


@dataclass(frozen=True)
class Report:
    """What a look has found; `full`: it was one at everything."""

    full: bool
    found: tuple[Broken, ...]


async def when_due(store: Store) -> Report | None:
    """Look, if the last look is older than the night (at everything: than the week); None when it is not.

    A machine that was off at night looks when it is on again.
    """
    async with store.reading() as view:
        club = await clubs.current(view)
        if club is None:
            return None
        weekly, nightly = [await audit_rows.last(view, subject=BOOKS, subject_id=kind) for kind in (WEEKLY, NIGHTLY)]
        now = view.now
    if weekly is None or weekly.at < _night_began(club, now=now, weekly=True):
        return await look(store)
    last = max((one for one in (weekly, nightly) if one is not None), key=lambda one: one.id)
    if last.at < _night_began(club, now=now, weekly=False):
        return await look(store, since=last.after)
    return None


async def look(store: Store, *, since: dict[str, Any] | None = None) -> Report:
    """Look at every wallet, purchase and other noun, or at those changed `since` an earlier look (of other nouns: the
    newest), and note in the audit that it was done. Each piece is a view of its own, so that nobody waits for all.
    """
    async with store.studying() as view:
        reached = {"entry": await rows.last_entry(view), "refund": await purchase_rows.last_refund(view)}
        if since is None:
            wallets = ranges(await rows.last_wallet(view), size=WALLETS_AT_ONCE)
            purchases = ranges(await purchase_rows.last_purchase(view), size=PURCHASES_AT_ONCE)
        else:
            changed = await rows.wallets_since(view, entry_id=since["entry"] - OVERLAP)
            refunded = await purchase_rows.refunded_since(view, refund_id=since["refund"] - OVERLAP)
            wallets, purchases = heaps(changed, size=LISTED_AT_ONCE), heaps(refunded, size=LISTED_AT_ONCE)
        others = [one async for one in of_nouns(view, newest=0 if since is None else NEWEST)]
    looks: list[tuple[Some, Look]] = [
        *((one, of_wallets) for one in wallets),
        *((one, of_purchases) for one in purchases),
    ]
    found: list[Broken] = []
    for piece, looked_at in (*looks, *others):
        began = time.monotonic()
        async with store.studying() as view:
            found += await looked_at(view, piece)
        if len(found) >= MOST_NAMED:
            break
        await asyncio.sleep((time.monotonic() - began) * REST)
    full = since is None
    async with store.writing() as uow:
        what = {"action": "books.checked", "subject": BOOKS, "subject_id": WEEKLY if full else NIGHTLY}
        await audit.record(uow, by=PROGRAM, after={**reached, "broken": len(found)}, **what)  # type: ignore[arg-type]
    return Report(full, tuple(found))


def _night_began(club: Club, *, now: datetime, weekly: bool) -> datetime:
    """The last end of a day of the books, or of a week of them."""
    local = now.astimezone(club.zone)
    began = datetime.combine(local.date(), NIGHT, tzinfo=club.zone)
    if began > local:
        began -= timedelta(days=1)
    return began - timedelta(days=began.weekday()) if weekly else began


BOOKS, WEEKLY, NIGHTLY = "books", 0, 1
