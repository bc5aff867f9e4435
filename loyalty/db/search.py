"""Rows of members as they are looked for."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Row, bindparam, func, select

from loyalty.db.store import View
from loyalty.db.tables import identities, imports, members

LAST = "\U0010ffff"


async def by_card_number(view: View, *, number: str) -> Row[Any] | None:
    """The active member with this card number."""
    return await view.one(_BY_CARD, number=number)


async def practice_card(view: View, *, number: str, person: str, kinds: Sequence[str]) -> Row[Any] | None:
    """The practice card with this number, if it is this person's."""
    return await view.one(_PRACTICE, number=number, person=person, kinds=kinds)


async def by_numbers(view: View, *, numbers: Sequence[str], limit: int) -> list[Row[Any]]:
    """Active members with one of these card numbers: as many look-ups in the index, however large the club is."""
    ids = [row.id for row in await view.all(_IDS_BY_NUMBERS, numbers=numbers)]
    return await view.all(_BY_IDS, ids=ids, most=limit) if ids else []


async def any_import(view: View) -> bool:
    """Whether cards came from a file and stayed."""
    query = select(imports.c.id).where(imports.c.undone_at.is_(None), imports.c.made > 0).limit(1)
    return await view.value(query) is not None


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
_PRACTICE = (
    select(members.c.id, members.c.name, members.c.card_number)
    .join(identities, identities.c.member_id == members.c.id)
    .where(members.c.card_number == bindparam("number"), members.c.status == "active", members.c.practice)
    .where(identities.c.kind.in_(bindparam("kinds", expanding=True)), identities.c.value == bindparam("person"))
)
# Two steps: joined, PostgreSQL reads every member.
_IDS_BY_NUMBERS = select(func.coalesce(members.c.merged_into_id, members.c.id).label("id")).where(
    members.c.card_number.in_(bindparam("numbers", expanding=True))
)
_BY_IDS = (
    _FOUND.where(members.c.id.in_(bindparam("ids", expanding=True))).order_by(members.c.id).limit(bindparam("most"))
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
