"""Points that ended: one quiet receipt for each settling of a card, with how many and what is left."""

from typing import Any

from loyalty import letters
from loyalty.db import ledger as rows
from loyalty.db import settling as settling_rows
from loyalty.db.store import UnitOfWork


async def tell(uow: UnitOfWork, *, wallet_id: int, quantity: int, entry_id: int) -> None:
    """Write to the holder, if somebody in Telegram holds the card. `entry_id`: the last entry by which it ended."""
    found = await rows.holder(uow, wallet_id=wallet_id)
    if found is None or found.telegram is None or found.practice:
        return
    await _write(uow, [(int(found.telegram), quantity, found.available, found.unit, entry_id)])


async def tell_all(uow: UnitOfWork, *, wallet_ids: list[int]) -> None:
    """The same for these wallets, whose points have just ended in this unit of work."""
    found = await settling_rows.just_expired(uow, wallet_ids=wallet_ids)
    await _write(uow, [(int(one.telegram), int(one.quantity), one.available, one.unit, one.entry_id) for one in found])


async def _write(uow: UnitOfWork, ended: list[tuple[int, int, int, str, int]]) -> None:
    """A letter each: (person id, how many ended, how many are left, unit, the last entry by which they ended)."""
    about: list[dict[str, Any]] = [
        {
            "person_id": person_id,
            "params": {"points": quantity, "available": available, "unit": unit, "entry": entry_id},
            "once": f"expired:{entry_id}",
        }
        for person_id, quantity, available, unit, entry_id in ended
    ]
    if about:
        await letters.write_all(uow, kind="receipt", key="letter-expired", about=about)
