"""What was in a purchase is kept line by line, so that the owner can ask who buys what."""

from typing import TYPE_CHECKING

from loyalty.db import purchase_items as rows
from loyalty.db.store import UnitOfWork
from loyalty.roles import Actor

if TYPE_CHECKING:
    from loyalty.clubs import Club
    from loyalty.consequences import Sold


async def after_purchase(uow: UnitOfWork, *, club: "Club", by: Actor, sold: "Sold") -> None:
    """Note the items of the catalogue; a purchase without any costs nothing."""
    counted: dict[int, int] = {}
    for line in sold.basket.lines:
        if line.item_id is not None:
            counted[line.item_id] = counted.get(line.item_id, 0) + line.count
    if counted:
        await rows.add(uow, purchase_id=sold.purchase_id, member_id=sold.member_id, counted=counted)
