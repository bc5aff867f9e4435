"""Points whose time has come and points that are over: a few hundred wallets a transaction, for any number of them."""

import asyncio
import time
from dataclasses import dataclass

from loyalty import expired
from loyalty.db import settling as rows
from loyalty.db.store import Store, UnitOfWork

# Few enough that their pages are written to the disk while a sale may wait: each touches a dozen.
WALLETS_AT_ONCE = 50
# After each block the disk and the processor belong to the sales for so long, as a share of what the block took.
REST = 0.5


@dataclass(frozen=True)
class Worked:
    """A block of rows that was worked: how far it came, None when nothing was left to do, and how many rows it was."""

    last: int | None
    rows: int = 0


async def activate(uow: UnitOfWork, *, after_id: int = 0, limit: int) -> Worked:
    """Make spendable what has waited long enough, in the next wallets after that id. It can be repeated."""
    wallet_ids = await rows.with_lots_to_activate(uow, after_id=after_id, limit=limit)
    if not wallet_ids:
        return Worked(None)
    await rows.lock(uow, wallet_ids=wallet_ids)
    return Worked(wallet_ids[-1], await rows.activate(uow, wallet_ids=wallet_ids))


async def expire(uow: UnitOfWork, *, after_id: int = 0, limit: int) -> Worked:
    """Take away what is over, in wallets that have any. It can be repeated.

    What is done is not found again, so `last` is no id but counts on from `after_id`.
    """
    wallet_ids = await rows.with_lots_to_expire(uow, limit=limit)
    if not wallet_ids:
        return Worked(None)
    await rows.lock(uow, wallet_ids=wallet_ids)
    done = await rows.expire(uow, wallet_ids=wallet_ids)
    await expired.tell_all(uow, wallet_ids=wallet_ids)
    return Worked(after_id + len(wallet_ids), done)


async def settle_due(store: Store) -> None:
    """Settle every wallet with something due, block by block; a sale waits for one block at most."""
    async with store.studying() as view:
        due = await rows.any_due(view)
    for block in (activate, expire) if due else ():
        last: int | None = 0
        while last is not None:
            began = time.monotonic()
            async with store.writing() as uow:
                last = (await block(uow, after_id=last, limit=WALLETS_AT_ONCE)).last
            await rest(store, (time.monotonic() - began) * REST)


async def rest(store: Store, seconds: float) -> None:
    """Leave the others alone for so long after a block of many rows, which is put away meanwhile."""
    await store.tidy()
    await asyncio.sleep(seconds)
