"""Rows that tie a Telegram account or a phone number to a member."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from sqlalchemy import BigInteger, case, cast, select

from loyalty.db.store import UnitOfWork, View
from loyalty.db.tables import former_members, identities, members, people

# Two years, as /privacy tells.
FORMER_KEPT = timedelta(days=730)


async def member_of(view: View, *, kind: str, value: str) -> int | None:
    """The member with this identity, or None."""
    found: int | None = await view.value(
        select(identities.c.member_id).where(identities.c.kind == kind, identities.c.value == value)
    )
    return found


async def add(uow: UnitOfWork, *, member_id: int, kind: str, value: str) -> None:
    """Insert one; a value belongs to one member only."""
    await uow.run(identities.insert().values(member_id=member_id, kind=kind, value=value, created_at=uow.now))
    if kind == "telegram":
        await read_anew(uow, member_ids=[member_id])


async def read_anew(uow: UnitOfWork, *, member_ids: Sequence[int]) -> None:
    """Note on these members which language the Telegram account behind them reads, if there is one."""
    await uow.run(members.update().where(members.c.id.in_(member_ids)).values(reads=LANGUAGE))


async def remove(uow: UnitOfWork, *, member_id: int, kind: str) -> None:
    """Delete a member's identities of a kind."""
    await uow.run(identities.delete().where(identities.c.member_id == member_id, identities.c.kind == kind))


async def remember_former(uow: UnitOfWork, *, mark: str) -> None:
    """Keep the keyed digest of somebody who was erased, and drop the digests that are too old."""
    await uow.run(former_members.delete().where(former_members.c.left_at < uow.now - FORMER_KEPT))
    await uow.run(
        uow.upsert(former_members).values(mark=mark, left_at=uow.now).on_conflict_do_nothing(index_elements=["mark"])
    )


async def was_here(view: View, *, mark: str) -> bool:
    """Whether an erased member had this digest within the last 24 months."""
    query = select(former_members.c.mark).where(
        former_members.c.mark == mark, former_members.c.left_at >= view.now - FORMER_KEPT
    )
    return await view.value(query) is not None


def _language() -> Any:
    """Only a Telegram id is read as a number: the other kinds hold none."""
    person = case((identities.c.kind == "telegram", cast(identities.c.value, BigInteger)))
    query = select(people.c.language).join(identities, people.c.id == person)
    query = query.where(identities.c.member_id == members.c.id, identities.c.kind == "telegram")
    return query.order_by(identities.c.id.desc()).limit(1).correlate(members).scalar_subquery()


LANGUAGE = _language()
