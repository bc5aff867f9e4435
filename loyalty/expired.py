"""Points that ended: one quiet receipt for each settling of a card, with how many and what is left."""

from typing import Any

from loyalty import letters
from loyalty.db import ledger as rows
from loyalty.db.store import UnitOfWork


async def tell(uow: UnitOfWork, *, wallet_id: int, quantity: int, entry_id: int) -> None:
    """Write to the holder, if somebody in Telegram holds the card. `entry_id`: the last entry by which it ended."""
    found = await rows.holder(uow, wallet_id=wallet_id)
    if found is None or found.telegram is None or found.practice:
        return
    params = {"points": quantity, "available": found.available, "unit": found.unit, "entry": entry_id}
    told: dict[str, Any] = {"kind": "receipt", "key": "letter-expired", "params": params}
    await letters.write(uow, person_id=int(found.telegram), once=f"expired:{entry_id}", **told)
