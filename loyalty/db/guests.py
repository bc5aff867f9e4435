"""Rows of who holds a place at an event: claims of one reward that end when its doors close."""

from datetime import datetime
from typing import Any

from sqlalchemy import Row, bindparam, case, func, select

from loyalty.db.people import telegram_of
from loyalty.db.store import UnitOfWork, View
from loyalty.db.tables import members, reward_claims


async def counted(view: View, *, reward_id: int, ends: datetime) -> Row[Any]:
    """How many places are held, how many of them were handed over, and what all of them cost; practice left out."""
    found = await view.one(_COUNTED, which=reward_id, ends=ends)
    if found is None:
        raise RuntimeError("a sum without a row")
    return found


async def page(view: View, *, reward_id: int, ends: datetime, limit: int, offset: int) -> list[Row[Any]]:
    """Who holds a place, by name; practice left out."""
    return await view.all(_GUESTS.limit(limit).offset(offset), which=reward_id, ends=ends)


async def to_move(uow: UnitOfWork, *, reward_id: int, ends: datetime) -> list[Row[Any]]:
    """Every place, practice among them, locked on PostgreSQL in the order of their ids."""
    query = _PLACES.order_by(reward_claims.c.id).with_for_update(of=reward_claims)
    return await uow.all(query, which=reward_id, ends=ends)


async def move(uow: UnitOfWork, *, each: list[dict[str, Any]]) -> None:
    """Give places another day: of each its `which`, its new `effect` and when it `ends`."""
    statement = reward_claims.update().where(reward_claims.c.id == bindparam("which"))
    await uow.run(statement.values(effect=bindparam("effect"), expires_at=bindparam("ends")), each)


async def end(uow: UnitOfWork, *, reward_id: int, ends: datetime, reason: str) -> int:
    """End the places that nobody has taken up: what they hold comes back as from everything that is over; how many."""
    query = reward_claims.update().where(_here("issued"))
    values = {"which": reward_id, "ends": ends, "now": uow.now, "why": reason}
    return (await uow.run(query.values(expires_at=_NOW, reason=bindparam("why")), values)).rowcount


async def handed_over(view: View, *, reward_id: int, ends: datetime) -> list[int]:
    """The places that were taken up."""
    query = select(reward_claims.c.id).where(_here("redeemed")).order_by(reward_claims.c.id)
    return [row.id for row in await view.all(query, which=reward_id, ends=ends)]


def _here(*states: str) -> Any:
    """A place at this event in one of these states."""
    here = (reward_claims.c.reward_id == bindparam("which")) & (reward_claims.c.expires_at == _ENDS)
    return here & reward_claims.c.state.in_(states)


_ENDS = bindparam("ends", type_=reward_claims.c.expires_at.type)
_NOW = bindparam("now", type_=reward_claims.c.at.type)
_HELD = _here("issued", "redeemed")
_REAL = reward_claims.c.practice.is_(False)
_COUNTED = select(
    func.count().label("held"),
    func.coalesce(func.sum(case((reward_claims.c.state == "redeemed", 1), else_=0)), 0).label("handed"),
    func.coalesce(func.sum(reward_claims.c.cost), 0).label("cost"),
).where(_HELD, _REAL)
_GUESTS = (
    select(reward_claims.c.id, reward_claims.c.state, reward_claims.c.decided_at, members.c.name, members.c.card_number)
    .join(members, members.c.id == reward_claims.c.member_id)
    .where(_HELD, _REAL)
    .order_by(members.c.search_name, reward_claims.c.id)
)
_PLACES = select(reward_claims, telegram_of(reward_claims.c.member_id).label("telegram")).where(_HELD)
