"""Rows of members as they are looked for."""

from typing import Any

from sqlalchemy import Row, bindparam, func, select

from loyalty.db.store import View
from loyalty.db.tables import identities, members

LAST = "\U0010ffff"


async def by_card_number(view: View, *, number: str) -> Row[Any] | None:
    """The active member with this card number."""
    return await view.one(_BY_CARD, number=number)


async def by_phone(view: View, *, phone: str) -> Row[Any] | None:
    """The active member with this phone number."""
    return await view.one(_BY_PHONE, phone=phone)


async def by_name(view: View, *, wanted: str, limit: int, offset: int) -> list[Row[Any]]:
    """Active members whose search name begins so, in its order: a range of the index, never a walk."""
    return await view.all(_BY_NAME, first=wanted, last=wanted + LAST, most=limit, skipped=offset)


_FOUND = select(members.c.id, members.c.name, members.c.card_number).where(
    members.c.status == "active", members.c.practice.is_(False)
)
# The number of a card that was joined with another leads to the other.
_CARDED = members.alias("carded")
_BY_CARD = _FOUND.join(_CARDED, members.c.id == func.coalesce(_CARDED.c.merged_into_id, _CARDED.c.id)).where(
    _CARDED.c.card_number == bindparam("number")
)
_BY_PHONE = _FOUND.join(identities, identities.c.member_id == members.c.id).where(
    identities.c.kind == "phone", identities.c.value == bindparam("phone")
)
_BY_NAME = (
    _FOUND.where(members.c.search_name >= bindparam("first"), members.c.search_name < bindparam("last"))
    .order_by(members.c.search_name, members.c.id)
    .limit(bindparam("most"))
    .offset(bindparam("skipped"))
)
