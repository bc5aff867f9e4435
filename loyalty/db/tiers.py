"""Rows of the tiers, and of who has which."""

from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, String, bindparam, cast, func, literal, literal_column, select

from loyalty.db.store import UnitOfWork, View
from loyalty.db.tables import members, tier_memberships, tiers, vouchers


async def every(view: View) -> list[Row[Any]]:
    """All tiers there ever were, the lowest first."""
    return await view.all(select(tiers).order_by(tiers.c.threshold, tiers.c.id))


async def add(uow: UnitOfWork, **values: Any) -> int:
    """A tier; its id."""
    return await uow.add(tiers, active=True, created_at=uow.now, **values)


async def change(uow: UnitOfWork, *, tier_id: int, **values: Any) -> None:
    """Update some columns of a tier."""
    await uow.run(tiers.update().where(tiers.c.id == tier_id).values(**values))


async def held(view: View) -> dict[int, int]:
    """How many active members have which tier, tier id -> how many."""
    query = (
        select(tier_memberships.c.tier_id, func.count().label("number"))
        .join(members, members.c.id == tier_memberships.c.member_id)
        .where(tier_memberships.c.ended_at.is_(None), members.c.status == "active")
        .group_by(tier_memberships.c.tier_id)
    )
    return {row.tier_id: row.number for row in await view.all(query)}


async def lock(uow: UnitOfWork, *, member_ids: list[int]) -> dict[int, Row[Any]]:
    """These members, locked on PostgreSQL in the order of their ids: whoever moves somebody's tier holds the row."""
    query = select(members.c.id, members.c.tier_id, members.c.status, members.c.practice)
    query = query.where(members.c.id.in_(member_ids)).order_by(members.c.id).with_for_update()
    return {row.id: row for row in await uow.all(query)}


async def present(view: View, *, member_id: int) -> Row[Any] | None:
    """The tier membership that holds."""
    return await view.one(_PRESENT, member=member_id)


async def history(view: View, *, member_id: int, limit: int) -> list[Row[Any]]:
    """Every tier that the member had, the newest first."""
    return await view.all(_HISTORY, member=member_id, most=limit)


async def ending(view: View, *, after_id: int, before: datetime, limit: int) -> list[Row[Any]]:
    """Memberships that hold and whose period is over before then: id and member, in the order of ids."""
    return await view.all(_ENDING, after=after_id, before=before, most=limit)


async def these(view: View, *, ids: list[int]) -> list[Row[Any]]:
    """Of these memberships the ones that still hold."""
    query = select(tier_memberships).where(tier_memberships.c.id.in_(ids), tier_memberships.c.ended_at.is_(None))
    return await view.all(query.order_by(tier_memberships.c.id))


async def before(view: View, *, member_id: int, membership_id: int) -> Row[Any] | None:
    """The membership before one."""
    earlier = tier_memberships.c.member_id == member_id, tier_memberships.c.id < membership_id
    query = select(tier_memberships).where(*earlier).order_by(tier_memberships.c.id.desc())
    return await view.one(query.limit(1))


async def last_gift(view: View, *, member_id: int, tier_id: int) -> Row[Any] | None:
    """The voucher that the member was given last for this tier: request_id, at, effect."""
    of_tier = tier_memberships.c.member_id == member_id, tier_memberships.c.tier_id == tier_id
    requests = select(literal("tier:", String).concat(cast(tier_memberships.c.id, String))).where(*of_tier)
    query = select(vouchers.c.request_id, vouchers.c.at, vouchers.c.effect).where(vouchers.c.request_id.in_(requests))
    return await view.one(query.order_by(vouchers.c.id.desc()).limit(1))


async def promise(view: View, *, member_id: int) -> Row[Any] | None:
    """The tier that was given for life and not taken back, whether it is the present one or not."""
    whose = tier_memberships.c.member_id == member_id, tier_memberships.c.reason == "life"
    return await view.one(select(tier_memberships).where(*whose).order_by(tier_memberships.c.id.desc()).limit(1))


async def take_promises_back(uow: UnitOfWork, *, member_id: int) -> None:
    """Nothing holds for life any more."""
    whose = tier_memberships.c.member_id == member_id, tier_memberships.c.reason == "life"
    await uow.run(tier_memberships.update().where(*whose).values(reason="taken"))


async def end(uow: UnitOfWork, *, member_id: int) -> None:
    """Whatever tier the member has ends now."""
    await uow.run(_ENDED, {"member": member_id, "at": uow.now})
    await set_tier(uow, member_id=member_id, tier_id=None)


async def begin(uow: UnitOfWork, *, member_id: int, tier_id: int, **values: Any) -> int:
    """A tier begins now; its membership's id. One with `ended_at` is only remembered."""
    membership_id = await uow.add(tier_memberships, member_id=member_id, tier_id=tier_id, since=uow.now, **values)
    if "ended_at" not in values:
        await set_tier(uow, member_id=member_id, tier_id=tier_id)
    return membership_id


async def change_membership(uow: UnitOfWork, *, membership_id: int, **values: Any) -> None:
    """Update some columns of a membership that holds."""
    holds = tier_memberships.c.id == membership_id, tier_memberships.c.ended_at.is_(None)
    await uow.run(tier_memberships.update().where(*holds).values(**values))


async def set_tier(uow: UnitOfWork, *, member_id: int, tier_id: int | None) -> None:
    """What the member's row says."""
    await uow.run(_TIER_SET, {"member": member_id, "tier": tier_id})


_MINE: ColumnElement[bool] = tier_memberships.c.member_id == bindparam("member")
_PRESENT = select(tier_memberships).where(_MINE, tier_memberships.c.ended_at.is_(None))
_HISTORY = select(tier_memberships).where(_MINE).order_by(tier_memberships.c.id.desc()).limit(bindparam("most"))
_ENDING = (
    select(tier_memberships.c.id, tier_memberships.c.member_id)
    .where(
        tier_memberships.c.ended_at.is_(None),
        tier_memberships.c.until <= bindparam("before", type_=tier_memberships.c.until.type),
        tier_memberships.c.id > bindparam("after"),
    )
    .join(members, members.c.id == tier_memberships.c.member_id)
    .where(members.c.status == literal_column("'active'"))
    .order_by(tier_memberships.c.id)
    .limit(bindparam("most"))
)
_ENDED = (
    tier_memberships.update()
    .where(_MINE, tier_memberships.c.ended_at.is_(None))
    .values(ended_at=bindparam("at", type_=tier_memberships.c.ended_at.type))
)
_TIER_SET = members.update().where(members.c.id == bindparam("member")).values(tier_id=bindparam("tier"))
