"""Rows of members as the owner's list shows them."""

from typing import Any

from sqlalchemy import Row, func, select

from loyalty.db.store import View
from loyalty.db.tables import members


async def newest(view: View, *, limit: int, offset: int) -> list[Row[Any]]:
    """Active members, whoever came last first."""
    return await view.all(_LISTED.order_by(members.c.joined_at.desc(), members.c.id.desc()).limit(limit).offset(offset))


async def count(view: View) -> int:
    """How many there are."""
    return int(await view.value(select(func.count()).select_from(members).where(*_COUNTED)) or 0)


_COUNTED = (members.c.status == "active", members.c.practice.is_(False))
_LISTED = select(members.c.id, members.c.name, members.c.card_number).where(*_COUNTED)
