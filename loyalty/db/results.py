"""What came of broadcasts, counted by the database: letters, taps, codes, purchases of those who got one or not."""

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Float, Row, Select, and_, case, cast, func, select

from loyalty.db.store import View
from loyalty.db.tables import campaign_letters, campaign_taps, campaigns, purchases, voucher_uses, vouchers

letter = campaign_letters.c
# Written to, as far as anybody knows; not those for whom something stood in the way before.
GOT = ("sent", "unknown", "blocked", "deactivated", "never_started")
HELD_OUT = "holdout"
BEFORE = timedelta(days=90)
# What somebody spent before, by months back from the letter: the further, the less it says (a half-life of 83 days).
WEIGHTS = tuple((timedelta(days=30 * month), 0.78**month) for month in range(3))


async def letters(view: View, *, campaign_id: int) -> list[Row[Any]]:
    """State, reason -> number, tapped, blocked: of how many, how many tapped, how many shut the door within a day."""
    counted = (
        func.count().label("number"),
        func.count(letter.tapped_at).label("tapped"),
        func.count(letter.blocked_at).label("blocked"),
    )
    query = select(letter.state, letter.reason, *counted).where(letter.campaign_id == campaign_id)
    return await view.all(query.group_by(letter.state, letter.reason))


async def taps(view: View, *, campaign_id: int) -> list[Row[Any]]:
    """Button, option -> how many members tapped it."""
    tap = campaign_taps.c
    query = select(tap.button, tap.option, func.count().label("number")).where(tap.campaign_id == campaign_id)
    return await view.all(query.group_by(tap.button, tap.option).order_by(tap.button, tap.option))


async def codes(view: View, *, campaign_id: int, offer_id: int, until: datetime) -> tuple[int, int]:
    """How many of those who got a letter used their code of the offer, and what came off bills, in minor units."""
    query = select(
        func.count(vouchers.c.holder_id.distinct()).label("used"),
        func.coalesce(func.sum(voucher_uses.c.discount_minor), 0).label("minor"),
    )
    row = await view.one(used_codes(query, campaign_id=campaign_id, offer_id=offer_id, until=until))
    return (int(row.used), int(row.minor)) if row else (0, 0)


async def bought(view: View, *, campaign_id: int, since: datetime, until: datetime) -> dict[str, int]:
    """How many bought something in that time: of those who got a letter, and of those held out."""
    came = buyers(since, until).group_by(purchases.c.member_id).subquery()
    grouped = case((letter.state == HELD_OUT, HELD_OUT), else_="got").label("what")
    query = (
        select(grouped, func.count().label("number"))
        .join_from(came, campaign_letters, letter.member_id == came.c.member_id)
        .where(letter.campaign_id == campaign_id, letter.state.in_((*GOT, HELD_OUT)))
        .group_by(grouped)
    )
    return {row.what: row.number for row in await view.all(query)}


async def dearest(view: View, *, campaign_id: int, since: datetime, until: datetime, percent: int) -> float:
    """What the buyer spent than whom only so many percent of the buyers of that time spent more, in minor units."""
    net = func.coalesce(purchases.c.amount_minor, 0) - purchases.c.refunded_minor
    each = select(purchases.c.member_id, func.sum(net).label("now")).where(*_counts(since, until))
    each_one = each.group_by(purchases.c.member_id).subquery()
    mine = (letter.campaign_id == campaign_id, letter.state.in_((*GOT, HELD_OUT)), each_one.c.now > 0)
    spent = select(each_one.c.now).join(campaign_letters, letter.member_id == each_one.c.member_id).where(*mine)
    many = int(await view.value(select(func.count()).select_from(spent.subquery())) or 0)
    ranked = spent.order_by(each_one.c.now.desc()).limit(1).offset(many * percent // 100)
    return float(await view.value(ranked) or 0)


async def spending(
    view: View, *, campaign_id: int, since: datetime, until: datetime, cap: float
) -> dict[str, dict[str, float]]:
    """Of those who got a letter and those held out: sums of what they spent (y, at most `cap` each), of what they had
    spent before (x), of the squares and of the products."""
    spent = _spent(campaign_id, since, until)
    y = cast(case((spent.c.now > cap, cap), else_=spent.c.now), Float)
    x = cast(spent.c.before, Float)
    sums = {"y": y, "x": x, "yy": y * y, "xx": x * x, "xy": x * y}
    query = select(spent.c.what, *(func.sum(part).label(name) for name, part in sums.items())).group_by(spent.c.what)
    return {row.what: {name: float(getattr(row, name) or 0) for name in sums} for row in await view.all(query)}


async def with_holdout(view: View, *, limit: int) -> list[Row[Any]]:
    """The newest finished campaigns that may have had somebody held out."""
    over = (campaigns.c.state == "finished", campaigns.c.started_at.is_not(None))
    return await view.all(select(campaigns).where(*over).order_by(campaigns.c.id.desc()).limit(limit))


async def sizes(view: View, *, campaign_id: int) -> dict[str, int]:
    """How many got a letter, and how many were held out."""
    grouped = case((letter.state == HELD_OUT, HELD_OUT), else_="got").label("what")
    query = select(grouped, func.count().label("number")).where(
        letter.campaign_id == campaign_id, letter.state.in_((*GOT, HELD_OUT))
    )
    return {row.what: row.number for row in await view.all(query.group_by(grouped))}


def used_codes(query: Select[Any], *, campaign_id: int, offer_id: int, until: datetime) -> Select[Any]:
    """Narrow the query down to codes of the offer that were used by those who got a letter of the campaign."""
    mine = and_(letter.campaign_id == campaign_id, letter.member_id == vouchers.c.holder_id)
    return (
        query.join_from(vouchers, voucher_uses, voucher_uses.c.voucher_id == vouchers.c.id)
        .join(campaign_letters, mine)
        .where(vouchers.c.offer_id == offer_id, vouchers.c.practice.is_(False), voucher_uses.c.state == "used")
        .where(voucher_uses.c.used_at < until, letter.state.in_(GOT))
    )


def buyers(since: datetime, until: datetime) -> Select[Any]:
    """Who bought something in that time, once for each purchase."""
    return select(purchases.c.member_id).where(*_counts(since, until))


def _spent(campaign_id: int, since: datetime, until: datetime) -> Any:
    """Who got a letter or was held out, what they spent in that time, and before: one row for each who ever did."""
    net = func.coalesce(purchases.c.amount_minor, 0) - purchases.c.refunded_minor
    now = func.sum(case((purchases.c.at >= since, net), else_=0)).label("now")
    weight = case(*((purchases.c.at >= since - back, rate) for back, rate in REACHED), else_=0.0)
    before = func.sum(case((purchases.c.at < since, cast(net, Float) * weight), else_=0.0)).label("before")
    each = (
        select(purchases.c.member_id, now, before)
        .where(*_counts(since - BEFORE, until))
        .group_by(purchases.c.member_id)
        .subquery()
    )
    grouped = case((letter.state == HELD_OUT, HELD_OUT), else_="got").label("what")
    return (
        select(grouped, each.c.now, each.c.before)
        .join_from(each, campaign_letters, letter.member_id == each.c.member_id)
        .where(letter.campaign_id == campaign_id, letter.state.in_((*GOT, HELD_OUT)))
        .subquery()
    )


def _counts(since: datetime, until: datetime) -> tuple[ColumnElement[bool], ...]:
    whole = purchases.c.state.not_in(("voided", "refunded"))
    return (purchases.c.at >= since, purchases.c.at < until, whole, purchases.c.practice.is_(False))


# How far back -> what counts of it, the nearest first.
REACHED = tuple((back + timedelta(days=30), rate) for back, rate in WEIGHTS)
