"""Rows of the catalogue of rewards, its stock, and what was bought lately."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import Row, bindparam, func, select

from loyalty.db.store import UnitOfWork, View
from loyalty.db.tables import items, purchases, rewards, tiers, wallets


async def add(uow: UnitOfWork, **values: Any) -> int:
    """Insert an active one; its id."""
    return await uow.add(rewards, active=True, created_at=uow.now, **values)


async def get(view: View, *, reward_id: int) -> Row[Any] | None:
    """One reward, offered or not."""
    return await view.one(_ONE, which=reward_id)


async def listed(view: View) -> list[Row[Any]]:
    """All of them, those that are offered first, the cheapest first."""
    return await view.all(select(rewards).order_by(rewards.c.active.desc(), rewards.c.cost, rewards.c.id))


async def stocks(view: View) -> dict[int, int]:
    """Reward -> how many are left, of those of which there are only so many."""
    query = select(rewards.c.id, rewards.c.stock).where(rewards.c.active, rewards.c.stock.is_not(None))
    return {row.id: row.stock for row in await view.all(query)}


async def take(uow: UnitOfWork, *, reward_id: int) -> bool:
    """Take one from the stock; False, and nothing, when none is left."""
    return bool((await uow.run(_TAKEN, {"which": reward_id})).rowcount == 1)


async def lock(uow: UnitOfWork, *, reward_ids: Iterable[int]) -> None:
    """Lock rewards on PostgreSQL in the order of their ids: whoever changes the stock of several does so first."""
    query = select(rewards.c.id).where(rewards.c.id.in_(sorted(reward_ids))).order_by(rewards.c.id)
    await uow.all(query.with_for_update())


async def put_back(uow: UnitOfWork, *, reward_id: int) -> None:
    """One more is in stock again; nothing where the owner counts no stock any more."""
    await uow.run(_PUT_BACK, {"which": reward_id})


async def lock_rich(uow: UnitOfWork, *, unit: str, least: int, after_id: int, limit: int) -> list[Row[Any]]:
    """The next wallets of a unit with at least so much in them, locked on PostgreSQL in the order of their ids."""
    query = select(wallets.c.id, wallets.c.member_id).where(
        wallets.c.id > after_id, wallets.c.unit == unit, wallets.c.available >= least
    )
    return await uow.all(query.order_by(wallets.c.id).limit(limit).with_for_update())


async def lately(view: View, *, since: datetime) -> Row[Any]:
    """How many purchases there were since then, how much a paid one was on average, and how many taps a tapped one."""
    found = await view.one(_LATELY, since=since)
    if found is None:
        raise RuntimeError("a sum without a row")
    return found


async def median(view: View, *, since: datetime) -> int | None:
    """The amount of the purchase in the middle of those since then, in minor units."""
    count = int(await view.value(select(func.count()).select_from(_PAID.subquery()), since=since) or 0)
    middle = _PAID.order_by(purchases.c.amount_minor).offset(count // 2).limit(1)
    found: int | None = await view.value(middle, since=since) if count else None
    return found


async def usual_price(view: View) -> int | None:
    """What an item on sale costs on average, in minor units; of the favourites, if any has a price."""
    for which in ((items.c.favourite,), ()):
        found = await view.value(select(func.avg(items.c.price_minor)).where(items.c.active, *which))
        if found:
            return int(found)
    return None


async def active_tiers(view: View) -> list[Row[Any]]:
    """The tiers that members can reach, the lowest first."""
    return await view.all(select(tiers.c.id, tiers.c.titles).where(tiers.c.active).order_by(tiers.c.threshold))


_ONE = select(rewards).where(rewards.c.id == bindparam("which"))
_TAKEN = (
    rewards.update()
    .where(rewards.c.id == bindparam("which"), rewards.c.active, rewards.c.stock > 0)
    .values(stock=rewards.c.stock - 1)
)
_PUT_BACK = (
    rewards.update()
    .where(rewards.c.id == bindparam("which"), rewards.c.stock.is_not(None))
    .values(stock=rewards.c.stock + 1)
)
_COUNTS = (
    purchases.c.at >= bindparam("since", type_=purchases.c.at.type),
    purchases.c.practice.is_(False),
    purchases.c.state.not_in(("voided", "refunded")),
)
_LATELY = select(
    func.count().label("number"),
    func.avg(purchases.c.amount_minor).label("basket_minor"),
    func.avg(purchases.c.taps).label("taps"),
).where(*_COUNTS)
_PAID = select(purchases.c.amount_minor).where(*_COUNTS, purchases.c.amount_minor.is_not(None))
