"""Tiers and friends of two cards that become one: what follows the kept card, and how it comes back."""

from typing import Any

from sqlalchemy import and_, exists, or_, select

from loyalty.db.store import UnitOfWork
from loyalty.db.tables import members, purchases, referrals, tier_memberships, tiers


async def follow(uow: UnitOfWork, *, gone_id: int, kept_id: int) -> dict[str, Any]:
    """Tiers and friends of the gone card belong to the kept one; everything that changed, for the way back."""
    return {
        "tiers": await _tiers_follow(uow, gone_id=gone_id, kept_id=kept_id),
        "friends": await _friends_follow(uow, gone_id=gone_id, kept_id=kept_id),
    }


async def follow_back(uow: UnitOfWork, *, moved: dict[str, Any] | None, gone_id: int, kept_id: int) -> None:
    """The same rows belong to the gone card again, as far as nothing else has become of them."""
    if not moved:
        return
    await _tiers_back(uow, gone_id=gone_id, kept_id=kept_id, moved=moved["tiers"])
    for member_id in (gone_id, kept_id):
        await _count_tier(uow, member_id=member_id)
    for one in moved["friends"]:
        query = referrals.update().where(referrals.c.id == one["id"])
        await uow.run(query.values({one["column"]: gone_id}) if one["column"] else query.values(**UNDECIDED))


async def _tiers_follow(uow: UnitOfWork, *, gone_id: int, kept_id: int) -> dict[str, Any]:
    """The higher of the two present tiers holds; one for life is as high as its tier."""
    query = select(tier_memberships.c.id, tier_memberships.c.member_id, tiers.c.threshold)
    present = tier_memberships.c.member_id.in_((gone_id, kept_id)), tier_memberships.c.ended_at.is_(None)
    held = await uow.all(query.join(tiers, tiers.c.id == tier_memberships.c.tier_id).where(*present))
    lower = min(held, key=lambda row: (row.threshold, row.member_id == gone_id)) if len(held) == 2 else None
    if lower:
        await uow.run(tier_memberships.update().where(tier_memberships.c.id == lower.id).values(ended_at=uow.now))
    moving = tier_memberships.update().where(tier_memberships.c.member_id == gone_id).values(member_id=kept_id)
    rows = sorted(row.id for row in await uow.all(moving.returning(tier_memberships.c.id)))
    for member_id in (gone_id, kept_id):
        await _count_tier(uow, member_id=member_id)
    return {"rows": rows, "ended": lower.id if lower else None}


async def _tiers_back(uow: UnitOfWork, *, gone_id: int, kept_id: int, moved: dict[str, Any]) -> None:
    """One that ended for the other's sake holds again, unless its card has a tier by now."""
    table = tier_memberships
    await uow.run(table.update().where(table.c.id.in_(moved["rows"])).values(member_id=gone_id))
    if moved["ended"] is None:
        return
    whose = gone_id if moved["ended"] in moved["rows"] else kept_id
    other = table.alias("other")
    has_one = exists().where(other.c.member_id == whose, other.c.ended_at.is_(None))
    await uow.run(table.update().where(table.c.id == moved["ended"], ~has_one).values(ended_at=None))


async def _count_tier(uow: UnitOfWork, *, member_id: int) -> None:
    """The member's row says what the memberships say."""
    present = select(tier_memberships.c.tier_id).where(
        tier_memberships.c.member_id == member_id, tier_memberships.c.ended_at.is_(None)
    )
    await uow.run(members.update().where(members.c.id == member_id).values(tier_id=present.scalar_subquery()))


async def _friends_follow(uow: UnitOfWork, *, gone_id: int, kept_id: int) -> list[dict[str, Any]]:
    """Whom the gone card brought, the kept one brought; who was brought keeps that, unless both were here before."""
    both = (gone_id, kept_id)
    found = await uow.all(
        select(referrals)
        .where(or_(referrals.c.referrer_id == gone_id, referrals.c.friend_id.in_(both)))
        .order_by(referrals.c.id)
    )
    moved: list[dict[str, Any]] = []
    brought = {row.friend_id for row in found}
    for row in found:
        if row.referrer_id in both and row.friend_id in both:
            await _reject(uow, row=row, reason="oneself", moved=moved)
        elif row.referrer_id == gone_id:
            await _hand_over(uow, row=row, column="referrer_id", to=kept_id, moved=moved)
        elif row.friend_id == gone_id and kept_id in brought:
            await _reject(uow, row=row, reason="member", moved=moved)
        elif row.friend_id == gone_id:
            if await _bought_before(uow, member_id=kept_id, row=row):
                await _reject(uow, row=row, reason="member", moved=moved)
            await _hand_over(uow, row=row, column="friend_id", to=kept_id, moved=moved)
    return moved


async def _bought_before(uow: UnitOfWork, *, member_id: int, row: Any) -> bool:
    """Whether the kept card is one that was used before the friend came."""
    earlier = and_(purchases.c.member_id == member_id, purchases.c.at < row.at, purchases.c.practice.is_(False))
    return bool(await uow.value(select(exists().where(earlier))))


async def _hand_over(uow: UnitOfWork, *, row: Any, column: str, to: int, moved: list[dict[str, Any]]) -> None:
    await uow.run(referrals.update().where(referrals.c.id == row.id).values({column: to}))
    moved.append({"id": row.id, "column": column})


async def _reject(uow: UnitOfWork, *, row: Any, reason: str, moved: list[dict[str, Any]]) -> None:
    """It does not count any more, if nothing was given for it yet."""
    if row.state != "attributed":
        return
    decided = {"state": "rejected", "reason": reason, "decided_at": uow.now}
    await uow.run(referrals.update().where(referrals.c.id == row.id).values(**decided))
    moved.append({"id": row.id, "column": None})


UNDECIDED = {"state": "attributed", "reason": None, "decided_at": None}
