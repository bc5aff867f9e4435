"""Rows of the catalogue."""

from typing import Any

from sqlalchemy import Row, exists, select

from loyalty.db.store import UnitOfWork, View
from loyalty.db.tables import categories as category_rows
from loyalty.db.tables import items as item_rows


async def items(view: View) -> list[Row[Any]]:
    """What is on sale, favourites first, then by name."""
    return await view.all(_ITEMS)


async def categories(view: View) -> list[Row[Any]]:
    """The kinds that something on sale belongs to."""
    return await view.all(_CATEGORIES)


async def get(view: View, *, item_id: int) -> Row[Any] | None:
    """One item, on sale or not."""
    return await view.one(select(item_rows).where(item_rows.c.id == item_id))


async def add(uow: UnitOfWork, **values: Any) -> int:
    """Insert an item that is on sale; its id."""
    return await uow.add(item_rows, active=True, **values)


async def add_category(uow: UnitOfWork, *, titles: dict[str, str]) -> int:
    """Insert a kind of items; its id."""
    return await uow.add(category_rows, titles=titles, active=True)


async def change(uow: UnitOfWork, *, item_id: int, **values: Any) -> None:
    """Update some columns of an item."""
    await uow.run(item_rows.update().where(item_rows.c.id == item_id).values(**values))


_ITEMS = select(item_rows).where(item_rows.c.active).order_by(item_rows.c.favourite.desc(), item_rows.c.search_title)
_IN_USE = exists().where(item_rows.c.category_id == category_rows.c.id, item_rows.c.active)
_CATEGORIES = select(category_rows).where(category_rows.c.active, _IN_USE).order_by(category_rows.c.id)
