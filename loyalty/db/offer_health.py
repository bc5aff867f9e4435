"""Looking for offers that count another number of vouchers than were taken."""

from typing import Any

from sqlalchemy import Row, func, select

from loyalty.db.health import Some
from loyalty.db.store import View
from loyalty.db.tables import offers, vouchers


async def last_offer(view: View) -> int:
    """The highest id of an offer."""
    return int(await view.value(select(func.max(offers.c.id))) or 0)


async def broken_offers(view: View, *, some: Some) -> list[Row[Any]]:
    """Offers whose `taken` is not the number of their vouchers that count and were not revoked."""
    counted = (
        select(func.count())
        .select_from(vouchers)
        .where(vouchers.c.offer_id == offers.c.id, vouchers.c.state != "revoked", vouchers.c.practice.is_(False))
        .correlate(offers)
        .scalar_subquery()
    )
    wrong = offers.c.taken != counted
    query = select(offers.c.id, wrong.label("taken")).where(some.have(offers.c.id), wrong)
    return await view.all(query.order_by(offers.c.id))
