"""Rows of what members bought: the usual things of each, and what somebody bought a while ago."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Row, func, or_, select

from loyalty.db.nudges import had_none_since
from loyalty.db.store import View
from loyalty.db.tables import items, members, purchase_items, purchases


async def usual_things(
    view: View, *, name: str, first: int, last: int, since: datetime, at_least: int, apart: timedelta
) -> list[Row[Any]]:
    """Of the members from one id to another who had no such word lately: every item on sale that one bought so often
    since then, how often, and when the first and the last time."""
    query = (
        select(
            purchase_items.c.member_id,
            purchase_items.c.item_id,
            func.count().label("number"),
            func.min(purchase_items.c.at).label("first_at"),
            func.max(purchase_items.c.at).label("last_at"),
        )
        .join(purchases, purchases.c.id == purchase_items.c.purchase_id)
        .join(members, members.c.id == purchase_items.c.member_id)
        .where(purchase_items.c.member_id.between(first, last), purchase_items.c.at > since, *_HERE, *_COUNTS)
        .where(had_none_since(name, purchase_items.c.member_id, view.now - apart))
        .group_by(purchase_items.c.member_id, purchase_items.c.item_id)
        .having(func.count() >= at_least)
        .order_by(purchase_items.c.member_id, purchase_items.c.item_id)
    )
    return await view.all(query)


async def on_sale(view: View, *, item_ids: Sequence[int]) -> dict[int, dict[str, str]]:
    """Of these items that are on sale, the titles."""
    query = select(items.c.id, items.c.titles).where(items.c.id.in_(item_ids), items.c.active)
    return {row.id: row.titles for row in await view.all(query)}


async def last_bought(
    view: View, *, member_ids: Sequence[int], item_ids: Sequence[int]
) -> dict[tuple[int, int], datetime]:
    """(member, item) -> when it was bought last."""
    query = select(purchase_items.c.member_id, purchase_items.c.item_id, func.max(purchase_items.c.at).label("at"))
    theirs = (purchase_items.c.member_id.in_(member_ids), purchase_items.c.item_id.in_(item_ids))
    found = await view.all(query.where(*theirs).group_by(purchase_items.c.member_id, purchase_items.c.item_id))
    return {(row.member_id, row.item_id): row.at for row in found}


async def bought(
    view: View,
    *,
    first: int,
    last: int,
    since: datetime,
    until: datetime,
    item_ids: Sequence[int],
    category_ids: Sequence[int],
) -> list[Row[Any]]:
    """Of the members from one id to another, which of these items, or of items of these categories, they bought within
    that time."""
    query = (
        select(purchase_items.c.member_id, items.c.id, items.c.category_id, items.c.titles, purchase_items.c.at)
        .join(items, items.c.id == purchase_items.c.item_id)
        .join(purchases, purchases.c.id == purchase_items.c.purchase_id)
        .join(members, members.c.id == purchase_items.c.member_id)
        .where(purchase_items.c.member_id.between(first, last), *_HERE, *_COUNTS)
        .where(purchase_items.c.at > since, purchase_items.c.at <= until)
        .where(or_(items.c.id.in_(item_ids), items.c.category_id.in_(category_ids)))
        .order_by(purchase_items.c.member_id, purchase_items.c.at, items.c.id)
    )
    return await view.all(query)


async def first_bought(view: View, *, first: int, last: int, since: datetime, until: datetime) -> list[Row[Any]]:
    """Of the members from one id to another, whose first purchase was within that time."""
    query = select(members.c.id, members.c.first_purchase_at).where(members.c.id.between(first, last), *_HERE)
    within = (members.c.first_purchase_at > since, members.c.first_purchase_at <= until, members.c.purchase_count > 0)
    return await view.all(query.where(*within).order_by(members.c.id))


_HERE = (members.c.status == "active", ~members.c.practice)
_COUNTS = (purchases.c.state.not_in(("voided", "refunded")),)
