"""Rows that tell how members come: their purchases for learning, and when the silence of each becomes unusual."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, bindparam, func, or_, select

from loyalty.db.store import UnitOfWork, View
from loyalty.db.tables import members, purchases
from loyalty.db.types import Moment


async def last_member(view: View) -> int:
    """The highest id of a member."""
    return int(await view.value(select(func.max(members.c.id))) or 0)


async def purchases_since(view: View, *, moment: datetime) -> tuple[int, int]:
    """The ids of the first purchase after that moment and of the last one; (1, 0) when there is none."""
    query = select(purchases.c.id).where(purchases.c.at >= moment).order_by(purchases.c.at, purchases.c.id).limit(1)
    first = await view.value(query)
    return (int(first), int(await view.value(select(func.max(purchases.c.id))))) if first else (1, 0)


async def gaps(view: View, *, purchase_ids: Sequence[int]) -> list[Row[Any]]:
    """Of these purchases that were not the member's first: when, and of those before it the first, the last and how
    many they were. Practice and what was taken back are left out."""
    return await view.all(_GAPS, ids=purchase_ids)


async def seconds(view: View, *, member_ids: Sequence[int]) -> list[Row[Any]]:
    """Of these members who bought twice: when they bought first, and when the second time."""
    return await view.all(_SECONDS, ids=member_ids)


async def to_wait_for(view: View, *, first: int, last: int) -> list[Row[Any]]:
    """Of the members from one id to another, those who buy here and whose silence is not unusual yet."""
    return await view.all(_TO_WAIT_FOR, first=first, last=last, now=view.now)


async def set_due(uow: UnitOfWork, each: Sequence[tuple[int, datetime, datetime]]) -> None:
    """Note of each member, by the last purchase that was looked at, when the silence becomes unusual; whoever has
    bought meanwhile waits for the next night."""
    if each:
        values = [{"member": one, "bought_at": bought_at, "due_at": due_at} for one, bought_at, due_at in each]
        await uow.run(_SET_DUE, values)


async def fixed(view: View, *, moments: Sequence[datetime]) -> list[int]:
    """How many members who came more than once have not been here since each of these moments."""
    counts = [func.count().filter(members.c.last_purchase_at < moment) for moment in moments]
    found = await view.one(select(*counts).where(*_HERE, members.c.purchase_count > 1))
    return [int(number) for number in found or ()]


async def unusual(view: View) -> int:
    """How many members who came more than once are silent for longer than is usual for them."""
    late = (members.c.silence_due_at <= view.now, members.c.purchase_count > 1)
    return int(await view.value(select(func.count()).where(*_HERE, *late)) or 0)


_HERE = (members.c.status == "active", members.c.practice.is_(False))
_before = purchases.alias("before")
_COUNTS = ("voided", "refunded")
_IDS: Any = bindparam("ids", expanding=True)


def _earlier(what: Any) -> Any:
    theirs = (_before.c.member_id == purchases.c.member_id, _before.c.at < purchases.c.at)
    query = select(what).where(*theirs, _before.c.state.not_in(_COUNTS))
    return query.correlate(purchases).scalar_subquery()


_GAPS = select(
    purchases.c.at,
    _earlier(func.min(_before.c.at)).label("first_at"),
    _earlier(func.max(_before.c.at)).label("last_at"),
    _earlier(func.count()).label("number"),
).where(purchases.c.id.in_(_IDS), purchases.c.practice.is_(False), purchases.c.state.not_in(_COUNTS))
_THEIRS = (
    select(_before.c.at)
    .where(_before.c.member_id == members.c.id, _before.c.state.not_in(_COUNTS))
    .order_by(_before.c.at)
    .correlate(members)
)
_SECONDS = select(
    _THEIRS.limit(1).scalar_subquery().label("first_at"),
    _THEIRS.limit(1).offset(1).scalar_subquery().label("second_at"),
).where(members.c.id.in_(_IDS), members.c.purchase_count > 1, members.c.practice.is_(False))
_TO_WAIT_FOR = (
    select(
        members.c.id,
        members.c.first_purchase_at,
        members.c.last_purchase_at,
        members.c.purchase_count,
        members.c.silence_due_at,
    )
    .where(
        members.c.id.between(bindparam("first"), bindparam("last")),
        *_HERE,
        members.c.purchase_count > 0,
        members.c.last_purchase_at.is_not(None),
        or_(members.c.silence_due_at.is_(None), members.c.silence_due_at > bindparam("now", type_=Moment)),
    )
    .order_by(members.c.id)
)
_SET_DUE = (
    members.update()
    .where(members.c.id == bindparam("member"), members.c.last_purchase_at == bindparam("bought_at", type_=Moment))
    .values(silence_due_at=bindparam("due_at", type_=Moment))
)
