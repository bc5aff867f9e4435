"""Taking points from a wallet, and giving the same points back: every debit remembers which lots it drew from."""

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

from loyalty.db import ledger as rows
from loyalty.db import owed as owed_rows
from loyalty.db.store import UnitOfWork
from loyalty.errors import NotEnough
from loyalty.ledger import Line, settle

# What comes back after its own end is good for so long.
GRACE = timedelta(days=7)
# Kinds by which what was taken before comes back to a member.
RETURNS = ("RELEASE", "REVERSE")
LOTS_AT_ONCE = 50
OWED = "owed"


@dataclass(frozen=True)
class Debit:
    """A debit that was booked: its entry and how much it took."""

    entry_id: int
    quantity: int


async def debit(
    uow: UnitOfWork,
    *,
    wallet_id: int,
    kind: str,
    quantity: int,
    line: Line,
    up_to: bool = False,
    refund_id: int | None = None,
) -> Debit:
    """Take `quantity` points, soonest to expire first; what is over expires before.

    With `up_to` as many as there are, and the entry records the shortfall. Raises NotEnough otherwise, and ValueError
    for a quantity that is none.
    """
    _some(quantity)
    before = await rows.lock(uow, wallet_id=wallet_id)
    activated, expired = await settle(uow, wallet_id=wallet_id)
    available = before + activated - expired
    taken = min(quantity, available) if up_to else quantity
    if taken > available or not await rows.take(uow, wallet_id=wallet_id, quantity=taken):
        raise NotEnough(available=available, wanted=quantity)
    entry_id = await rows.add_entry(
        uow,
        wallet_id=wallet_id,
        kind=kind,
        available_change=-taken,
        pending_change=0,
        line=line.__dict__,
        shortfall=quantity - taken,
        refund_id=refund_id,
    )
    await _draw(uow, wallet_id=wallet_id, entry_id=entry_id, quantity=taken)
    return Debit(entry_id, taken)


async def cancel_pending(uow: UnitOfWork, *, wallet_id: int, quantity: int, line: Line, refund_id: int) -> int:
    """Take back up to `quantity` of the points of the line's purchase that are still on their way; how many."""
    waiting = await rows.lots_waiting(uow, purchase_id=line.purchase_id)
    cancelled: int = min(quantity, sum(lot.remaining for lot in waiting))
    if not cancelled:
        return 0
    entry_id = await rows.add_entry(
        uow,
        wallet_id=wallet_id,
        kind="CANCEL_PENDING",
        available_change=0,
        pending_change=-cancelled,
        line=line.__dict__,
        refund_id=refund_id,
    )
    left = cancelled
    for lot in waiting:
        part = min(left, lot.remaining)
        if part:
            await rows.draw(uow, entry_id=entry_id, lot_id=lot.id, quantity=part)
        left -= part
    await rows.change_wallet(uow, wallet_id=wallet_id, pending=-cancelled)
    return cancelled


async def give_back(uow: UnitOfWork, *, kind: str, debit_entry_id: int, quantity: int, line: Line) -> int:
    """Give `quantity` points of a debit back to the lots they came from, the last drawn first; how many of them stay.

    They keep their old end; what has ended meanwhile is good for a week. What a clawback missed since the debit is
    taken at once. Raises NotEnough when less is left of it, and ValueError for a quantity that is none.
    """
    _some(quantity)
    drawn = await rows.allocations(uow, entry_id=debit_entry_id)
    if not drawn:
        raise NotEnough(available=0, wanted=quantity)
    wallet_id, ends = drawn[0].wallet_id, {one.lot_id: one.expires_at for one in drawn}
    await rows.lock(uow, wallet_id=wallet_id)
    returned = await rows.returned(uow, entry_id=debit_entry_id)
    parts = portions([(one.lot_id, one.quantity) for one in drawn], skip=returned, take=quantity)
    if (found := sum(parts.values())) < quantity:
        raise NotEnough(available=found, wanted=quantity)
    entry_id = await rows.add_entry(
        uow,
        wallet_id=wallet_id,
        kind=kind,
        available_change=quantity,
        pending_change=0,
        line=line.__dict__,
        reverses_id=debit_entry_id,
    )
    over = {lot_id for lot_id, end in ends.items() if end is not None and end <= uow.now}
    for lot_id, part in parts.items():
        if lot_id not in over:
            await rows.draw(uow, entry_id=entry_id, lot_id=lot_id, quantity=-part)
    if late := sum(part for lot_id, part in parts.items() if lot_id in over):
        good: dict[str, Any] = {"available_at": uow.now, "activated": True, "expires_at": uow.now + GRACE}
        await rows.add_lot(uow, wallet_id=wallet_id, entry_id=entry_id, quantity=late, **good)
    await rows.change_wallet(uow, wallet_id=wallet_id, available=quantity)
    if kind not in RETURNS:
        return quantity
    return quantity - await settle_owed(uow, wallet_id=wallet_id, since=debit_entry_id, quantity=quantity, line=line)


async def settle_owed(uow: UnitOfWork, *, wallet_id: int, since: int, quantity: int, line: Line) -> int:
    """Of `quantity` points that the debit `since` had taken and that are here again, take what clawbacks have missed
    after it, the oldest first; how many. The wallet is locked, and the points are in it.

    Had they been here then, they would have been taken then: so it makes no difference what came first. A debit made
    after a shortfall owes it nothing.
    """
    left = quantity
    for missed in await owed_rows.missed(uow, wallet_id=wallet_id, since=since):
        part = min(left, missed.owed)
        if not part:
            break
        owed = replace(line, rule=OWED, request_id=f"{OWED}:{missed.id}:{line.request_id}", purchase_id=None)
        await _owed(uow, wallet_id=wallet_id, clawback_id=missed.id, quantity=part, line=owed)
        left -= part
    return quantity - left


async def _owed(uow: UnitOfWork, *, wallet_id: int, clawback_id: int, quantity: int, line: Line) -> None:
    await settle(uow, wallet_id=wallet_id)
    if not await rows.take(uow, wallet_id=wallet_id, quantity=quantity):
        raise NotEnough(available=0, wanted=quantity)
    what: dict[str, Any] = {"kind": "CLAWBACK", "available_change": -quantity, "pending_change": 0}
    entry_id = await rows.add_entry(uow, wallet_id=wallet_id, reverses_id=clawback_id, line=line.__dict__, **what)
    await _draw(uow, wallet_id=wallet_id, entry_id=entry_id, quantity=quantity)


def _some(quantity: int) -> None:
    """A debit below nothing would be a gift."""
    if quantity <= 0:
        raise ValueError(f"{quantity} points cannot change hands")


def portions(drawn: list[tuple[int, int]], *, skip: int, take: int) -> dict[int, int]:
    """Of each lot that was drawn, (id, quantity), how many of the `take` that follow the first `skip`."""
    parts: dict[int, int] = {}
    for lot_id, quantity in drawn:
        passed = min(skip, quantity)
        part = min(take, quantity - passed)
        skip, take = skip - passed, take - part
        if part:
            parts[lot_id] = parts.get(lot_id, 0) + part
    return parts


async def _draw(uow: UnitOfWork, *, wallet_id: int, entry_id: int, quantity: int) -> None:
    left = quantity
    while left:
        found = await rows.lots_to_draw(uow, wallet_id=wallet_id, limit=LOTS_AT_ONCE)
        if not found:
            raise RuntimeError(f"wallet {wallet_id} has less in its lots than it says")
        for lot in found:
            part = min(left, lot.remaining)
            if part:
                await rows.draw(uow, entry_id=entry_id, lot_id=lot.id, quantity=part)
            left -= part
