"""Rows of when members were last written to unasked, and what they said about it."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from functools import cache
from typing import Any

from sqlalchemy import BigInteger, ColumnElement, Row, and_, case, cast, func, null, or_, select
from sqlalchemy.sql.selectable import FromClause

from loyalty.db.consents import BITS
from loyalty.db.people import telegram_of
from loyalty.db.store import UnitOfWork, View, upsert_into
from loyalty.db.tables import consents, member_contacts, members, people

DAY, WEEK, MONTH = timedelta(days=1), timedelta(days=7), timedelta(days=30)
# Who asked to hear less often hears at most once in this time.
SELDOM = timedelta(days=14)


def reached() -> FromClause:
    """Members with the person behind each and what they said about letters: what `verdict` looks at."""
    behind = people.c.id == cast(telegram_of(members.c.id), BigInteger)
    contacts = member_contacts.c.member_id == members.c.id
    return members.outerjoin(people, behind).outerjoin(member_contacts, contacts)


def verdict(*, bits: int, cap: str, muted: bool, now: datetime) -> ColumnElement[str]:
    """Why a member is not to be written to now, or nothing; the first reason that holds. Over `reached()`.

    `bits`: the consents needed; `cap`: promotion, survey or none; `muted`: whether a member's "not now" counts.
    """
    reasons: list[tuple[ColumnElement[bool], str]] = [
        (or_(members.c.status != "active", members.c.practice), "left"),
        (func.coalesce(people.c.reachable, "no") != "yes", "unreachable"),
        (members.c.agreed.bitwise_and(bits) != bits, "no_consent"),
    ]
    if muted:
        reasons.append((func.coalesce(member_contacts.c.muted_until > now, False), "muted"))
    if cap:
        reasons.append((CAPS[cap](now), "capped"))
    return case(*reasons, else_="")


async def verdicts(view: View, *, member_ids: Sequence[int], **of: Any) -> list[Row[Any]]:
    """id and verdict of each of some members; whoever is gone is not among them."""
    query = select(members.c.id, verdict(**of).label("verdict")).select_from(reached())
    return await view.all(query.where(members.c.id.in_(member_ids)))


async def note(uow: UnitOfWork, *, member_ids: Sequence[int], cap: str, campaign_id: int | None) -> None:
    """Note that these members were written to now."""
    at = "survey_at" if cap == "survey" else "promotion_at"
    rows = [{"member_id": one, "last_campaign_id": campaign_id, at: uow.now} for one in member_ids]
    await uow.run(_noting(uow.dialect, cap), rows)


@cache
def _noting(dialect: str, cap: str) -> Any:
    """The statement for one member after another: built once, because fifty are written to at a time."""
    statement = upsert_into(dialect, member_contacts)
    new = {"last_campaign_id": statement.excluded.last_campaign_id}
    if cap == "survey":
        new["survey_at"] = statement.excluded.survey_at
    else:
        new["promotion_first_at"] = member_contacts.c.promotion_before_at
        new["promotion_before_at"] = member_contacts.c.promotion_at
        new["promotion_at"] = statement.excluded.promotion_at
    return statement.on_conflict_do_update(index_elements=["member_id"], set_=new)


async def take_back(uow: UnitOfWork, *, member_ids: Sequence[int], cap: str, campaign_id: int | None = None) -> None:
    """It surely did not arrive after all: as before the last note, of that campaign if one is named."""
    last = (member_contacts.c.last_campaign_id == campaign_id,) if campaign_id is not None else ()
    values = (
        {"survey_at": None}
        if cap == "survey"
        else {
            "promotion_at": member_contacts.c.promotion_before_at,
            "promotion_before_at": member_contacts.c.promotion_first_at,
            "promotion_first_at": null(),
        }
    )
    await uow.run(
        member_contacts.update()
        .where(member_contacts.c.member_id.in_(member_ids), *last)
        .values(**values, last_campaign_id=None)
    )


async def get(view: View, *, member_id: int) -> Row[Any] | None:
    """What a member said about letters, and when the last ones came."""
    return await view.one(select(member_contacts).where(member_contacts.c.member_id == member_id))


async def say(uow: UnitOfWork, *, member_id: int, **values: Any) -> None:
    """Keep what a member says: less_often, muted_until."""
    statement = uow.upsert(member_contacts).values(member_id=member_id, **values)
    await uow.run(statement.on_conflict_do_update(index_elements=["member_id"], set_=values))


async def follow(uow: UnitOfWork, *, gone_id: int, kept_id: int) -> None:
    """Two cards became one: of what both said the more reserved counts, and of what both were sent the later."""
    both = {row.member_id: row._mapping for row in await _of_both(uow, gone_id, kept_id)}
    if gone_id not in both:
        return
    gone: Any = both[gone_id]
    kept: Any = both.get(kept_id, {})
    latest = sorted((at for one in (gone, kept) for name in PROMOTIONS if (at := one.get(name))), reverse=True)
    values: dict[str, Any] = dict(zip(PROMOTIONS, [*latest, None, None, None], strict=False))
    values["less_often"] = gone["less_often"] or bool(kept.get("less_often"))
    for name in ("muted_until", "survey_at"):
        values[name] = max((at for one in (gone, kept) if (at := one.get(name))), default=None)
    await say(uow, member_id=kept_id, **values)


async def _of_both(view: View, *member_ids: int) -> list[Row[Any]]:
    return await view.all(select(member_contacts).where(member_contacts.c.member_id.in_(member_ids)))


async def numbers(view: View, *, now: datetime) -> Row[Any]:
    """How many active members there are; agree to offers, can be reached, asked for less, for silence; were written
    to within a day; took their consent back within thirty days."""
    rows = member_contacts.c
    willing = members.c.agreed.bitwise_and(BITS["marketing"]) != 0
    gone = (
        select(func.count(consents.c.member_id.distinct()))
        .where(consents.c.purpose == "marketing", consents.c.granted.is_(False), consents.c.at > now - MONTH)
        .where(consents.c.place.in_(("offer", "settings")))
        .scalar_subquery()
    )
    query = select(
        func.count().label("members"),
        _how_many(willing),
        _how_many(people.c.reachable == "yes"),
        _how_many(and_(willing, people.c.reachable == "yes")),
        _how_many(rows.less_often),
        _how_many(rows.muted_until > now),
        _how_many(rows.promotion_at > now - DAY),
        gone,
    )
    return (await view.all(query.select_from(reached()).where(members.c.status == "active", ~members.c.practice)))[0]


def _how_many(condition: ColumnElement[bool]) -> ColumnElement[int]:
    return func.coalesce(func.sum(case((condition, 1), else_=0)), 0)


def _promotions(now: datetime) -> ColumnElement[bool]:
    """One in 24 hours and three in seven days, rolling; one in a fortnight for whoever asked for it."""
    rows = member_contacts.c
    seldom = and_(rows.less_often, rows.promotion_at > now - SELDOM)
    return func.coalesce(or_(rows.promotion_at > now - DAY, rows.promotion_first_at > now - WEEK, seldom), False)


def _surveys(now: datetime) -> ColumnElement[bool]:
    """One in thirty days."""
    return func.coalesce(member_contacts.c.survey_at > now - MONTH, False)


PROMOTIONS = ("promotion_at", "promotion_before_at", "promotion_first_at")
CAPS = {"promotion": _promotions, "survey": _surveys}
