"""Rows of the members."""

from typing import Any

from sqlalchemy import Row, bindparam, select

from loyalty.db.store import UnitOfWork, View
from loyalty.db.tables import identities, members
from loyalty.tokens import new_digits

# Short numbers first; longer ones once the short ones are crowded.
_DIGITS = (6, 6, 6, 6, 7, 7, 8, 9, 10, 11, 12)


async def add(
    uow: UnitOfWork, *, name: str, search_name: str, source: str, source_detail: str | None, practice: bool
) -> int:
    """Insert an active member under a free card number; the id."""
    for digits in _DIGITS:
        statement = (
            uow.upsert(members)
            .values(
                card_number=new_digits(uow.randomness, count=digits),
                name=name,
                search_name=search_name,
                interests=[],
                source=source,
                source_detail=source_detail,
                status="active",
                practice=practice,
                joined_at=uow.now,
            )
            .on_conflict_do_nothing(index_elements=["card_number"])
            .returning(members.c.id)
        )
        if (member_id := await uow.value(statement)) is not None:
            return int(member_id)
    raise RuntimeError("no free card number; the source of randomness is broken")


async def get(view: View, *, member_id: int) -> Row[Any] | None:
    """One member with the phone number, the last one told where joined cards brought several."""
    return await view.one(_MEMBER, member=member_id)


async def by_origin(view: View, *, source: str, detail: str) -> int | None:
    """The newest member who came this way, or None."""
    query = select(members.c.id).where(members.c.source == source, members.c.source_detail == detail)
    found: int | None = await view.value(query.order_by(members.c.id.desc()).limit(1))
    return found


async def change(uow: UnitOfWork, *, member_id: int, **values: Any) -> None:
    """Update some columns of a member."""
    await uow.run(members.update().where(members.c.id == member_id).values(**values))


async def clear_interests(uow: UnitOfWork) -> None:
    """Nobody has said what they like."""
    await uow.run(members.update().values(interests=[]))


_PHONE = (
    select(identities.c.value)
    .where(identities.c.member_id == members.c.id, identities.c.kind == "phone")
    .order_by(identities.c.id.desc())
    .limit(1)
    .correlate(members)
    .scalar_subquery()
    .label("phone")
)
_MEMBER = select(members, _PHONE).where(members.c.id == bindparam("member"))
