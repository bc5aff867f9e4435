"""Rows of offers and of the vouchers taken of them; how many there are is guarded by the offer's own row."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, and_, func, literal_column, or_, select

from loyalty.db.store import UnitOfWork, View
from loyalty.db.tables import (
    campaign_letters,
    campaigns,
    items,
    members,
    offers,
    purchase_items,
    voucher_uses,
    vouchers,
)
from loyalty.db.vouchers import new_voucher


async def add(uow: UnitOfWork, **values: Any) -> int | None:
    """Insert an offer; its id, or None where this request has made one."""
    new = uow.upsert(offers).values(created_at=uow.now, **values).on_conflict_do_nothing().returning(offers.c.id)
    row = await uow.one(new)
    return int(row.id) if row else None


async def by_request(view: View, *, request_id: str) -> int | None:
    """The offer that this request has made."""
    found: int | None = await view.value(select(offers.c.id).where(offers.c.request_id == request_id))
    return found


async def get(view: View, *, offer_id: int) -> Row[Any] | None:
    """One offer."""
    return await view.one(select(offers).where(offers.c.id == offer_id))


async def change(uow: UnitOfWork, *, offer_id: int, before: Sequence[str], **values: Any) -> bool:
    """Change an offer that is still in one of these states; False when it is not."""
    changed = offers.update().where(offers.c.id == offer_id, offers.c.state.in_(before)).values(**values)
    return bool((await uow.run(changed)).rowcount == 1)


async def count(uow: UnitOfWork, *, offer_id: int, number: int) -> bool:
    """Count so many vouchers as taken, if that many are left and the offer stands; False, and nothing, otherwise."""
    left = or_(offers.c.quota.is_(None), offers.c.taken + number <= offers.c.quota)
    counted = offers.update().where(offers.c.id == offer_id, *_stands(uow.now), left)
    return bool((await uow.run(counted.values(taken=offers.c.taken + number))).rowcount == 1)


async def room(uow: UnitOfWork, *, offer_id: int) -> int | None:
    """How many are left, the row locked; None without a limit."""
    query = select(offers.c.quota, offers.c.taken).where(offers.c.id == offer_id).with_for_update()
    row = await uow.one(query)
    return None if row is None or row.quota is None else int(row.quota - row.taken)


async def listed(view: View, *, limit: int, offset: int) -> list[Row[Any]]:
    """All offers, the newest first."""
    return await view.all(select(offers).order_by(offers.c.id.desc()).limit(limit).offset(offset))


async def how_many(view: View) -> int:
    """How many offers there are."""
    return int(await view.value(select(func.count()).select_from(offers)) or 0)


async def standing(view: View, *, limit: int) -> list[Row[Any]]:
    """What stands in /offers now, the first to end first."""
    left = or_(offers.c.quota.is_(None), offers.c.taken < offers.c.quota)
    query = select(offers).where(*_stands(view.now), left, offers.c.listed)
    return await view.all(query.order_by(offers.c.ends_at.is_(None), offers.c.ends_at, offers.c.id).limit(limit))


async def over(view: View) -> list[int]:
    """Open offers whose time is over or of which nothing is left."""
    ended = or_(offers.c.ends_at <= view.now, offers.c.taken >= offers.c.quota)
    return [row.id for row in await view.all(select(offers.c.id).where(_OPEN, ended).order_by(offers.c.id))]


async def campaigns_of(view: View, *, offer_id: int) -> list[int]:
    """The broadcasts that carry the offer and have been begun."""
    begun = (campaigns.c.offer_id == offer_id, campaigns.c.built_at.is_not(None))
    return [row.id for row in await view.all(select(campaigns.c.id).where(*begun).order_by(campaigns.c.id))]


async def letters_about(view: View, *, offer_ids: Sequence[int], member_id: int) -> list[Row[Any]]:
    """What became of the letters to this member that carry one of these offers: offer_id, state."""
    if not offer_ids:
        return []
    ours = (campaigns.c.offer_id.in_(offer_ids), campaign_letters.c.member_id == member_id)
    query = select(campaigns.c.offer_id, campaign_letters.c.state)
    return await view.all(query.join(campaign_letters, campaign_letters.c.campaign_id == campaigns.c.id).where(*ours))


async def agreed(view: View, *, member_id: int) -> int:
    """What the member agrees to, one bit each."""
    return int(await view.value(select(members.c.agreed).where(members.c.id == member_id)) or 0)


async def holders(view: View, *, member_ids: Sequence[int]) -> dict[int, bool]:
    """Of these members those who are active -> whether they only practise."""
    query = select(members.c.id, members.c.practice).where(members.c.id.in_(member_ids), members.c.status == "active")
    return {row.id: row.practice for row in await view.all(query)}


async def give(uow: UnitOfWork, given: Sequence[dict[str, Any]]) -> dict[int, int]:
    """Insert these vouchers, but for requests that were answered before; voucher ids by holder."""
    if not given:
        return {}
    new = {"uses": 0, "state": "active", "at": uow.now, "source": "offer", "uses_allowed": 1}
    statement = new_voucher(uow.dialect).returning(vouchers.c.holder_id)
    rows = await uow.all(statement.values([{**new, **one} for one in given]))
    return {row.holder_id: row.id for row in rows}


async def take_back(uow: UnitOfWork, *, voucher_ids: Sequence[int]) -> None:
    """Delete vouchers of this very unit of work for which nothing was left."""
    await uow.run(vouchers.delete().where(vouchers.c.id.in_(voucher_ids)))


async def vouchers_of(view: View, *, offer_id: int, member_ids: Sequence[int]) -> dict[int, Row[Any]]:
    """The latest voucher of the offer that each of these members has or had: id, code, state, expires_at."""
    chosen = (vouchers.c.id, vouchers.c.code, vouchers.c.holder_id, vouchers.c.state, vouchers.c.expires_at)
    query = select(*chosen).where(vouchers.c.offer_id == offer_id, vouchers.c.holder_id.in_(member_ids))
    return {row.holder_id: row for row in await view.all(query.order_by(vouchers.c.id))}


async def taken_by(view: View, *, member_id: int) -> list[Row[Any]]:
    """The offers of which this member has or had a voucher: offer_id, voucher id, and whether it is good still."""
    good = and_(
        vouchers.c.state == "active",
        vouchers.c.uses < vouchers.c.uses_allowed,
        or_(vouchers.c.expires_at.is_(None), vouchers.c.expires_at > view.now),
    )
    query = select(vouchers.c.offer_id, vouchers.c.id, good.label("good"))
    mine = (vouchers.c.holder_id == member_id, vouchers.c.offer_id.is_not(None))
    return await view.all(query.where(*mine).order_by(vouchers.c.id))


async def numbers(view: View, *, offer_id: int) -> tuple[int, int]:
    """How often its vouchers were used, and what came off bills by them, in minor units."""
    query = (
        select(func.count().label("used"), func.coalesce(func.sum(voucher_uses.c.discount_minor), 0).label("minor"))
        .join_from(voucher_uses, vouchers, vouchers.c.id == voucher_uses.c.voucher_id)
        .where(vouchers.c.offer_id == offer_id, voucher_uses.c.state == "used", vouchers.c.practice.is_(False))
    )
    row = await view.one(query)
    return (int(row.used), int(row.minor)) if row else (0, 0)


async def most_bought(
    view: View, *, member_id: int, item_ids: Sequence[int], category_ids: Sequence[int], since: datetime
) -> Row[Any] | None:
    """Of these items, and those of these categories, the one that the member bought most often: titles, times."""
    times = func.count(purchase_items.c.purchase_id.distinct())
    meant = or_(items.c.id.in_(item_ids), items.c.category_id.in_(category_ids))
    ranked = (
        select(purchase_items.c.item_id, times.label("times"))
        .join(items, items.c.id == purchase_items.c.item_id)
        .where(purchase_items.c.member_id == member_id, purchase_items.c.at >= since, meant)
        .group_by(purchase_items.c.item_id)
        .order_by(times.desc(), purchase_items.c.item_id)
        .limit(1)
        .subquery()
    )
    return await view.one(select(items.c.titles, ranked.c.times).join(ranked, ranked.c.item_id == items.c.id))


def _stands(now: datetime) -> tuple[ColumnElement[bool], ...]:
    """Open, begun and not over; how many are left is another question."""
    begun = or_(offers.c.starts_at.is_(None), offers.c.starts_at <= now)
    return (_OPEN, begun, or_(offers.c.ends_at.is_(None), offers.c.ends_at > now))


# Written out, not bound: only so is the index of what is open used for certain.
_OPEN: ColumnElement[bool] = offers.c.state == literal_column("'open'")
