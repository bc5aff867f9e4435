"""Rows behind the weekly digest: who bought unusually often, from whom, and how they were found."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import Row, Select, String, and_, bindparam, case, cast, func, literal, or_, select

from loyalty.db.store import View
from loyalty.db.tables import audit_events, members, purchases, risk_flags, staff


async def was_made(view: View, *, number: int) -> bool:
    """Whether the digest of the week with this number was made."""
    made = select(audit_events.c.id).where(
        audit_events.c.subject == "digest", audit_events.c.subject_id == number, audit_events.c.action == "digest.made"
    )
    return await view.value(made.limit(1)) is not None


async def frequent(
    view: View, *, since: datetime, until: datetime, least: int, times: int, most: int
) -> list[Row[Any]]:
    """Members with at least so many visits and more than so many times the median, the most frequent first."""
    return await view.all(_FREQUENT, since=since, until=until, least=least, times=times, most=most)


async def pairs(view: View, *, since: datetime, until: datetime, least: int, percent: int, most: int) -> list[Row[Any]]:
    """Members above that share of the sales of one person who made at least so many, the largest share first."""
    return await view.all(_PAIRS, since=since, until=until, least=least, percent=percent, most=most)


async def look_ups(
    view: View, *, since: datetime, until: datetime, least: int, percent: int, most: int
) -> list[Row[Any]]:
    """Staff with at least so many sales and more than that share of them looked up, the largest share first."""
    return await view.all(_LOOK_UPS, since=since, until=until, least=least, percent=percent, most=most)


async def opened(
    view: View, *, since: datetime, until: datetime, least: int, percent: int, most: int
) -> list[Row[Any]]:
    """Staff who opened at least so many cards at the counter, more than that share of them never used since."""
    return await view.all(_OPENED, since=since, until=until, least=least, percent=percent, most=most)


async def flagged(view: View, *, week_on: date, since: datetime, until: datetime, kinds: list[str]) -> list[Row[Any]]:
    """The flags of a week with the names they are about: those of `kinds`, and owners' acts from `since` on."""
    of_week = and_(risk_flags.c.kind.in_(kinds), risk_flags.c.week_on == week_on)
    acts = and_(risk_flags.c.kind == "owner-act", risk_flags.c.at >= since, risk_flags.c.at < until)
    query = (
        select(risk_flags, staff.c.name.label("staff_name"), members.c.name.label("member_name"))
        .outerjoin(staff, staff.c.id == risk_flags.c.staff_id)
        .outerjoin(members, members.c.id == risk_flags.c.member_id)
        .where(or_(of_week, acts), func.coalesce(members.c.practice, False).is_(False))
        .order_by(risk_flags.c.id)
    )
    return await view.all(query)


_AT = purchases.c.at.type
_OF_WEEK = and_(
    purchases.c.at >= bindparam("since", type_=_AT),
    purchases.c.at < bindparam("until", type_=_AT),
    purchases.c.practice.is_(False),
    purchases.c.state.not_in(("voided", "refunded")),
)
_VISITS = select(purchases.c.member_id, func.count().label("n")).where(_OF_WEEK).group_by(purchases.c.member_id).cte()
_RANKED = select(
    _VISITS.c.n, func.row_number().over(order_by=_VISITS.c.n).label("place"), func.count().over().label("number")
).cte()
# The middle one, or the two in the middle: their sum is twice the median, which stays a whole number.
_TWICE_MEDIAN = (
    select(func.min(_RANKED.c.n) + func.max(_RANKED.c.n))
    .where(_RANKED.c.place * 2 >= _RANKED.c.number, _RANKED.c.place * 2 <= _RANKED.c.number + 2)
    .scalar_subquery()
)
_FREQUENT: Select[Any] = (
    select(_VISITS.c.member_id, _VISITS.c.n, _TWICE_MEDIAN.label("twice_median"))
    .where(_VISITS.c.n >= bindparam("least"), _VISITS.c.n * 2 > bindparam("times") * _TWICE_MEDIAN)
    .order_by(_VISITS.c.n.desc(), _VISITS.c.member_id)
    .limit(bindparam("most"))
)
_BY_STAFF = (
    select(
        purchases.c.staff_id,
        func.count().label("number"),
        func.sum(case((purchases.c.presence == "look-up", 1), else_=0)).label("looked_up"),
    )
    .where(_OF_WEEK, purchases.c.staff_id.is_not(None))
    .group_by(purchases.c.staff_id)
    .cte()
)
_BY_PAIR = (
    select(purchases.c.staff_id, purchases.c.member_id, func.count().label("n"))
    .where(_OF_WEEK, purchases.c.staff_id.is_not(None))
    .group_by(purchases.c.staff_id, purchases.c.member_id)
    .cte()
)
_PAIRS = (
    select(_BY_PAIR.c.staff_id, _BY_PAIR.c.member_id, _BY_PAIR.c.n, _BY_STAFF.c.number)
    .join(_BY_STAFF, _BY_STAFF.c.staff_id == _BY_PAIR.c.staff_id)
    .where(_BY_STAFF.c.number >= bindparam("least"))
    .where(_BY_PAIR.c.n * 100 > bindparam("percent") * _BY_STAFF.c.number)
    .order_by((_BY_PAIR.c.n * 1.0 / _BY_STAFF.c.number).desc(), _BY_PAIR.c.staff_id, _BY_PAIR.c.member_id)
    .limit(bindparam("most"))
)
_LOOK_UPS = (
    select(_BY_STAFF.c.staff_id, _BY_STAFF.c.looked_up, _BY_STAFF.c.number)
    .where(_BY_STAFF.c.number >= bindparam("least"))
    .where(_BY_STAFF.c.looked_up * 100 > bindparam("percent") * _BY_STAFF.c.number)
    .order_by((_BY_STAFF.c.looked_up * 1.0 / _BY_STAFF.c.number).desc(), _BY_STAFF.c.staff_id)
    .limit(bindparam("most"))
)
# The audit knows who opened which card: its actor is the role and the id of the staff.
_OPENERS = (
    select(
        staff.c.id.label("staff_id"),
        func.count().label("number"),
        func.sum(case((members.c.purchase_count == 0, 1), else_=0)).label("unused"),
    )
    .select_from(members)
    .join(audit_events, and_(audit_events.c.subject == "member", audit_events.c.subject_id == members.c.id))
    .join(staff, audit_events.c.actor.like(literal("%:") + cast(staff.c.id, String)))
    .where(
        members.c.joined_at >= bindparam("since", type_=_AT),
        members.c.joined_at < bindparam("until", type_=_AT),
        members.c.source == "counter",
        members.c.merged_into_id.is_(None),
        audit_events.c.action == "member.joined",
    )
    .group_by(staff.c.id)
    .cte()
)
_OPENED = (
    select(_OPENERS.c.staff_id, _OPENERS.c.number, _OPENERS.c.unused)
    .where(_OPENERS.c.number >= bindparam("least"))
    .where(_OPENERS.c.unused * 100 > bindparam("percent") * _OPENERS.c.number)
    .order_by(_OPENERS.c.unused.desc(), _OPENERS.c.staff_id)
    .limit(bindparam("most"))
)
