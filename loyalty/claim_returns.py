"""How the points of a claim come back: to the lots they came from, or to the card that theirs has become part of."""

from dataclasses import replace
from typing import Any

from loyalty import debits
from loyalty.db import ledger as rows
from loyalty.db import owed as owed_rows
from loyalty.db.store import UnitOfWork
from loyalty.debits import GRACE
from loyalty.ledger import Line, credit, open_wallet


async def lock(uow: UnitOfWork, *, row: Any) -> None:
    """Lock the wallet to which the points of this claim would come back."""
    if row.wallet_id is None:
        return
    if row.wallet_member_id == row.member_id:
        await rows.lock(uow, wallet_id=row.wallet_id)
    else:
        await open_wallet(uow, member_id=row.member_id, unit=row.unit, program_version_id=row.program_version_id)


async def give_back(uow: UnitOfWork, *, row: Any, kind: str, line: Line) -> None:
    """Give all points of the claim back, with their old end."""
    if row.wallet_member_id == row.member_id:
        await debits.give_back(uow, kind=kind, debit_entry_id=row.hold_entry_id, quantity=row.cost, line=line)
    else:
        await _to_the_kept_card(uow, row=row, kind=kind, line=line)


async def _to_the_kept_card(uow: UnitOfWork, *, row: Any, kind: str, line: Line) -> None:
    """The card was joined with another one since: its wallet is closed, so each lot comes back as one of the kept
    card's, good for as long as it was, or for a week. What either card owes from before is taken first."""
    wallet = await open_wallet(uow, member_id=row.member_id, unit=row.unit, program_version_id=row.program_version_id)
    missed = await owed_rows.missed(uow, wallet_id=row.wallet_id, since=row.hold_entry_id)
    owed = min(row.cost, sum(one.owed for one in missed))
    if owed:
        own = replace(line, request_id=f"{line.request_id}:owed")
        await debits.give_back(uow, kind=kind, debit_entry_id=row.hold_entry_id, quantity=owed, line=own)
    drawn = await rows.allocations(uow, entry_id=row.hold_entry_id)
    parts = debits.portions([(lot.lot_id, lot.quantity) for lot in drawn], skip=owed, take=row.cost - owed)
    for lot in drawn:
        if not (quantity := parts.pop(lot.lot_id, 0)):
            continue
        ends = lot.expires_at if lot.expires_at is None or lot.expires_at > uow.now else uow.now + GRACE
        part = replace(line, request_id=f"{line.request_id}:{lot.lot_id}")
        await credit(uow, wallet=wallet, kind="ADJUST", quantity=quantity, line=part, expires_at=ends)
    rest = row.cost - owed
    await rows.change_wallet(uow, wallet_id=wallet.id, lifetime=-rest)
    await debits.settle_owed(uow, wallet_id=wallet.id, since=row.hold_entry_id, quantity=rest, line=line)
