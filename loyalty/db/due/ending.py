"""Rows of vouchers that end soon."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, String, cast, literal_column, select

from loyalty.db.store import View
from loyalty.db.tables import members, nudges, vouchers


async def ending(
    view: View, *, name: str, since: datetime, until: datetime, after_id: int, limit: int
) -> list[Row[Any]]:
    """The next active members' vouchers that end within that time, can still be used, and were not told of."""
    holder = vouchers.c.holder_id + 0  # found by the index of the end, not through everybody by id
    wanted = _ending(name, since, until)
    theirs = select(holder).join(members, members.c.id == vouchers.c.holder_id).where(*wanted, holder > after_id)
    found = await view.all(theirs.where(members.c.status == "active").distinct().order_by(holder).limit(limit))
    if not found:
        return []
    columns = (vouchers.c.id, vouchers.c.holder_id, vouchers.c.effect, vouchers.c.at, vouchers.c.expires_at)
    query = select(*columns).where(*wanted, holder.in_([row[0] for row in found]))
    return await view.all(query.order_by(holder, vouchers.c.expires_at, vouchers.c.id))


async def usable(view: View, *, voucher_ids: Sequence[int]) -> set[int]:
    """Which of these vouchers can still be used."""
    query = select(vouchers.c.id).where(vouchers.c.id.in_(voucher_ids), *_USABLE)
    return {row.id for row in await view.all(query)}


def _ending(name: str, since: datetime, until: datetime) -> tuple[ColumnElement[bool], ...]:
    told = (
        select(nudges.c.id)
        .where(nudges.c.automation == name, nudges.c.member_id == vouchers.c.holder_id)
        .where(nudges.c.occasion == cast(vouchers.c.id, String))
        .exists()
    )
    return (*_USABLE, vouchers.c.expires_at > since, vouchers.c.expires_at <= until, ~vouchers.c.practice, ~told)


_USABLE = (
    vouchers.c.state == literal_column("'active'"),  # written out: so its index is used for certain
    vouchers.c.uses < vouchers.c.uses_allowed,
)
