"""Rows of what was in each purchase, for whoever asks who bought what."""

from typing import Any

from sqlalchemy import bindparam, select

from loyalty.db.store import UnitOfWork
from loyalty.db.tables import purchase_items, purchases


async def add(uow: UnitOfWork, *, purchase_id: int, member_id: int, counted: dict[int, int]) -> None:
    """Note how many of each item a purchase holds, with the moment of the purchase."""
    same = {"purchase": purchase_id, "member": member_id}
    await uow.run(_NEW, [same | {"item": item, "number": number} for item, number in counted.items()])


def _new() -> Any:
    of_purchase = select(purchases.c.at).where(purchases.c.id == bindparam("purchase")).scalar_subquery()
    return purchase_items.insert().values(
        purchase_id=bindparam("purchase"),
        item_id=bindparam("item"),
        member_id=bindparam("member"),
        quantity=bindparam("number"),
        at=of_purchase,
    )


_NEW = _new()
