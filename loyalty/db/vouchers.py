"""Rows of vouchers and of their uses: how often one may be used is guarded by its own row."""

from collections.abc import Sequence
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import Row, and_, bindparam, case, exists, func, literal_column, or_, select

from loyalty.db.names import name_of
from loyalty.db.people import telegram_of
from loyalty.db.store import UnitOfWork, View, upsert_into
from loyalty.db.tables import members, purchases, reward_claims, staff, voucher_series, voucher_uses, vouchers


async def add(uow: UnitOfWork, **values: Any) -> int | None:
    """Insert an active voucher; its id, or None where its code or its request is there already."""
    given = {"uses": 0, "state": "active", "at": uow.now, **values}
    row = await uow.one(new_voucher(uow.dialect).values(**given))
    return int(row.id) if row else None


async def revoke_of_claim(uow: UnitOfWork, *, claim_id: int) -> int | None:
    """End the voucher that a claim was given as, whoever holds it at a counter; one that is used up stays so. Its id if
    it ended now."""
    return await _revoke(uow, vouchers.c.claim_id == claim_id, ends=("active", "expired"))


async def revoke_by_request(uow: UnitOfWork, *, request_id: str) -> int | None:
    """End the voucher that this request has made, whoever holds it at a counter, unless it was used; its id if it ended
    now."""
    return await _revoke(uow, vouchers.c.request_id == request_id, ends=("active",))


async def _revoke(uow: UnitOfWork, whose: Any, *, ends: Sequence[str]) -> int | None:
    voucher_id = await uow.value(select(vouchers.c.id).where(whose).with_for_update())
    reserved = and_(voucher_uses.c.voucher_id == voucher_id, _RESERVED)
    freed = (await uow.run(voucher_uses.update().where(reserved).values(state="released"))).rowcount
    values = {"state": "revoked", "uses": vouchers.c.uses - freed}
    done = await uow.run(
        vouchers.update().where(vouchers.c.id == voucher_id, vouchers.c.state.in_(ends)).values(**values)
    )
    return int(voucher_id) if done.rowcount else None


async def revive(uow: UnitOfWork, *, voucher_id: int, holder_id: int, ends: datetime) -> bool:
    """A voucher of this holder that was revoked unused is good again until then; False for any other."""
    unused = (vouchers.c.state == "revoked", vouchers.c.uses == 0, vouchers.c.holder_id == holder_id)
    statement = vouchers.update().where(vouchers.c.id == voucher_id, *unused)
    return bool((await uow.run(statement.values(state="active", expires_at=ends))).rowcount == 1)


async def is_used(view: View, *, request_id: str) -> bool:
    """Whether the voucher that this request has made was used or is being used."""
    query = select(vouchers.c.id).where(vouchers.c.request_id == request_id, vouchers.c.uses > 0)
    return await view.value(query) is not None


@cache
def new_voucher(dialect: str) -> Any:
    """An INSERT that leaves out what is there already, by code or by request."""
    return upsert_into(dialect, vouchers).on_conflict_do_nothing().returning(vouchers.c.id)


async def by_request(view: View, *, request_id: str) -> int | None:
    """The voucher that this request has made."""
    found: int | None = await view.value(select(vouchers.c.id).where(vouchers.c.request_id == request_id))
    return found


async def by_claim(view: View, *, claim_id: int) -> int | None:
    """The voucher that this claim was given as."""
    found: int | None = await view.value(select(vouchers.c.id).where(vouchers.c.claim_id == claim_id))
    return found


async def of_requests(view: View, *, request_ids: Sequence[str]) -> set[str]:
    """Of these requests those that have made a voucher."""
    query = select(vouchers.c.request_id).where(vouchers.c.request_id.in_(request_ids))
    return {row.request_id for row in await view.all(query)}


async def of_stamps(view: View, *, voucher_id: int) -> str:
    """The request by which a stamp card gave this voucher; nothing for any other."""
    query = select(vouchers.c.request_id).where(vouchers.c.id == voucher_id, vouchers.c.source == "stamps")
    return await view.value(query) or ""


async def standing(view: View, *, member_id: int) -> Row[Any] | None:
    """Whether the member is active, and whether only for practice; name, tier and Telegram id."""
    known = (members.c.status, members.c.practice, members.c.name, members.c.tier_id)
    query = select(*known, telegram_of(members.c.id).label("telegram"))
    return await view.one(query.where(members.c.id == member_id))


async def serves(view: View, *, staff_id: int | None) -> bool:
    """Whether this person still works here and was not suspended meanwhile."""
    row = await view.one(select(staff.c.active, staff.c.suspended_at).where(staff.c.id == staff_id))
    return row is None or bool(row.active and row.suspended_at is None)


async def get(view: View, *, voucher_id: int) -> Row[Any] | None:
    """One voucher, with its holder and its series."""
    return await view.one(_ONE.where(vouchers.c.id == bindparam("voucher")), voucher=voucher_id)


async def by_code(view: View, *, code: str) -> Row[Any] | None:
    """The voucher with this code."""
    return await view.one(_ONE.where(vouchers.c.code == bindparam("code")), code=code)


async def lock(uow: UnitOfWork, *, voucher_id: int) -> None:
    """Nobody else changes this voucher until the unit of work ends."""
    await uow.value(select(vouchers.c.id).where(vouchers.c.id == voucher_id).with_for_update())


async def of_member(view: View, *, member_id: int) -> list[Row[Any]]:
    """The vouchers that this member may use now or soon, the first to end first."""
    over = or_(vouchers.c.expires_at.is_(None), vouchers.c.expires_at > view.now)
    left = vouchers.c.uses < vouchers.c.uses_allowed
    query = _ONE.where(vouchers.c.holder_id == bindparam("member"), vouchers.c.state == "active", over, left)
    ends = (vouchers.c.expires_at.is_(None), vouchers.c.expires_at, vouchers.c.id)
    return await view.all(query.order_by(*ends), member=member_id)


async def has_of_reward(view: View, *, member_id: int, reward_id: int) -> bool:
    """Whether this member has a voucher of the reward that is neither used nor over."""
    good = or_(vouchers.c.expires_at.is_(None), vouchers.c.expires_at > view.now)
    query = select(vouchers.c.id).join(reward_claims, reward_claims.c.id == vouchers.c.claim_id)
    theirs = (vouchers.c.holder_id == member_id, reward_claims.c.reward_id == reward_id, _ACTIVE, good)
    return await view.value(query.where(*theirs).limit(1)) is not None


async def take(uow: UnitOfWork, *, voucher_id: int) -> bool:
    """Take one use of what is left; False, and nothing, when there is none."""
    open_still = and_(vouchers.c.state == "active", vouchers.c.uses < vouchers.c.uses_allowed)
    statement = vouchers.update().where(vouchers.c.id == voucher_id, open_still)
    return bool((await uow.run(statement.values(uses=vouchers.c.uses + 1))).rowcount == 1)


async def free(uow: UnitOfWork, *, voucher_id: int, uses: int = 1) -> None:
    """Give uses back that were taken."""
    await uow.run(vouchers.update().where(vouchers.c.id == voucher_id).values(uses=vouchers.c.uses - uses))


async def reserve(uow: UnitOfWork, **values: Any) -> int:
    """Insert a reserved use; its id."""
    return await uow.add(voucher_uses, state="reserved", at=uow.now, **values)


async def reserved_by(view: View, *, voucher_id: int, staff_id: int | None) -> int | None:
    """The use of this voucher that this cashier holds, or None."""
    mine = and_(voucher_uses.c.voucher_id == voucher_id, voucher_uses.c.staff_id == staff_id)
    found: int | None = await view.value(select(voucher_uses.c.id).where(mine, _RESERVED).limit(1))
    return found


async def change_use(uow: UnitOfWork, *, use_id: int, before: str, **values: Any) -> bool:
    """Change a use that is still in the state it was; False when somebody was faster."""
    where = (voucher_uses.c.id == use_id, voucher_uses.c.state == before)
    return bool((await uow.run(voucher_uses.update().where(*where).values(**values))).rowcount == 1)


async def use(view: View, *, use_id: int) -> Row[Any] | None:
    """One use, with who made it."""
    query = select(voucher_uses, staff.c.name.label("staff_name"))
    return await view.one(
        query.outerjoin(staff, staff.c.id == voucher_uses.c.staff_id).where(voucher_uses.c.id == use_id)
    )


async def last_use(view: View, *, voucher_id: int, state: str) -> Row[Any] | None:
    """The latest use in this state, with who made it and for whom."""
    query = (
        select(voucher_uses, staff.c.name.label("staff_name"), name_of().label("member_name"))
        .outerjoin(staff, staff.c.id == voucher_uses.c.staff_id)
        .outerjoin(members, members.c.id == voucher_uses.c.member_id)
        .where(voucher_uses.c.voucher_id == voucher_id, voucher_uses.c.state == state)
    )
    return await view.one(query.order_by(voucher_uses.c.id.desc()).limit(1))


async def release_over(uow: UnitOfWork, *, voucher_ids: Sequence[int]) -> None:
    """Free what was reserved of these vouchers and not used in time. They are locked already."""
    over = and_(voucher_uses.c.voucher_id.in_(voucher_ids), _RESERVED, voucher_uses.c.reserved_until <= uow.now)
    released = await uow.all(
        voucher_uses.update().where(over).values(state="released").returning(voucher_uses.c.voucher_id)
    )
    ids = [row.voucher_id for row in released]
    for voucher_id in sorted(set(ids)):
        await free(uow, voucher_id=voucher_id, uses=ids.count(voucher_id))


async def reservations_over(view: View, *, limit: int) -> list[int]:
    """Vouchers with a reservation that is over, in the order in which they are locked."""
    query = select(voucher_uses.c.voucher_id).where(_RESERVED, voucher_uses.c.reserved_until <= view.now)
    return sorted({row.voucher_id for row in await view.all(query.limit(limit))})


async def waiting(view: View, *, staff_id: int | None) -> Row[Any] | None:
    """The last thing that this cashier has reserved and that is nobody's yet."""
    mine = and_(voucher_uses.c.staff_id == staff_id, voucher_uses.c.member_id.is_(None))
    live = and_(_RESERVED, voucher_uses.c.reserved_until > view.now)
    query = select(voucher_uses.c.id, voucher_uses.c.voucher_id).where(mine, live)
    return await view.one(query.order_by(voucher_uses.c.id.desc()).limit(1))


async def close_used_up(uow: UnitOfWork, *, voucher_id: int) -> None:
    """A voucher whose last use was made is used up; so is one of a series that has ended while it was held."""
    used = (
        select(func.count())
        .where(voucher_uses.c.voucher_id == vouchers.c.id, voucher_uses.c.state == "used")
        .scalar_subquery()
    )
    whole = and_(
        vouchers.c.id == voucher_id, vouchers.c.state.in_(("active", "revoked")), vouchers.c.uses_allowed <= used
    )
    await uow.run(vouchers.update().where(whole).values(state="used up"))


async def reopen(uow: UnitOfWork, *, voucher_id: int, good_until: datetime) -> None:
    """Give a use back; what has ended meanwhile is good until then. A revoked voucher stays revoked; one whose claim
    was taken back is revoked now, so that nobody has it beside the points, and so is one whose series has ended."""
    over = vouchers.c.expires_at <= uow.now
    of_claim, of_series = reward_claims.c.id == vouchers.c.claim_id, voucher_series.c.id == vouchers.c.series_id
    stands = and_(
        or_(vouchers.c.claim_id.is_(None), exists().where(of_claim, reward_claims.c.state == "redeemed")),
        ~exists().where(of_series, voucher_series.c.revoked_at.is_not(None)),
    )
    await uow.run(
        vouchers.update()
        .where(vouchers.c.id == voucher_id)
        .values(
            uses=vouchers.c.uses - 1,
            state=case((and_(vouchers.c.state != "revoked", stands), "active"), else_="revoked"),
            expires_at=case((over, good_until), else_=vouchers.c.expires_at),
        )
    )


async def used_with(view: View, *, purchase_id: int) -> list[Row[Any]]:
    """The uses that came off this purchase."""
    query = select(voucher_uses.c.id, voucher_uses.c.voucher_id, voucher_uses.c.member_id)
    return await view.all(
        query.where(voucher_uses.c.purchase_id == purchase_id, voucher_uses.c.state == "used").order_by(
            voucher_uses.c.voucher_id
        )
    )


async def discount_of(view: View, *, purchase_id: int, use_id: int) -> int:
    """What this use took off the purchase, in minor units."""
    discounts = await view.value(select(purchases.c.discounts).where(purchases.c.id == purchase_id)) or []
    return sum(int(one["minor"]) for one in discounts if (one["source"], one["id"]) == ("voucher", use_id))


async def uses_of_member(view: View, *, series_id: int, member_id: int) -> int:
    """How often this member has used a voucher of the series."""
    query = select(func.count()).join_from(voucher_uses, vouchers, vouchers.c.id == voucher_uses.c.voucher_id)
    whose = and_(vouchers.c.series_id == series_id, voucher_uses.c.member_id == member_id)
    return int(await view.value(query.where(whose, voucher_uses.c.state.in_(("used", "reserved")))) or 0)


async def are_over(view: View) -> bool:
    """Whether an active voucher has come to its end."""
    return (
        await view.value(select(vouchers.c.id).where(_ACTIVE, vouchers.c.expires_at <= view.now).limit(1)) is not None
    )


async def expire(uow: UnitOfWork, *, limit: int) -> int:
    """End active vouchers whose time is over, at most so many; how many."""
    over = (
        select(vouchers.c.id)
        .where(_ACTIVE, vouchers.c.expires_at <= uow.now)
        .order_by(vouchers.c.id)
        .limit(limit)
        .with_for_update(skip_locked=True)
    )
    ids = [row.id for row in await uow.all(over)]
    if ids:
        await uow.run(vouchers.update().where(vouchers.c.id.in_(ids)).values(state="expired"))
    return len(ids)


# Written out, not bound: only so are the indexes of what is open used for certain.
_RESERVED = voucher_uses.c.state == literal_column("'reserved'")
_ACTIVE = vouchers.c.state == literal_column("'active'")
_ONE = (
    select(
        vouchers,
        members.c.name.label("holder_name"),
        members.c.status.label("holder_status"),
        voucher_series.c.member_limit,
    )
    .outerjoin(members, members.c.id == vouchers.c.holder_id)
    .outerjoin(voucher_series, voucher_series.c.id == vouchers.c.series_id)
)
