"""Who is in a group of members: each condition as a question to the database."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger, ColumnElement, and_, case, cast, exists, func, not_, select

from loyalty.db.store import View
from loyalty.db.tables import identities, members, people

Truth = ColumnElement[bool]


def clause(segment: Any, *, club: Any, now: datetime, only: int | None = None) -> list[Truth]:
    """What holds, in a query over `members`, for the active members of a segment who do not only practise.

    Whether they are on Telegram is asked by `LINKED`. `only`: the one member whom the query is about, so that not
    everybody's purchases are gone through for one.
    """
    wanted, unwanted = ([_truth(one, club, now, only) for one in some] for some in (segment.all, segment.none))
    return [*COUNTED, *wanted, *(not_(truth) for truth in unwanted)]


async def count(view: View, *, segment: Any, club: Any) -> int:
    """How many of them are on Telegram."""
    query = select(func.count()).select_from(members).where(*clause(segment, club=club, now=view.now), LINKED)
    return int(await view.value(query) or 0)


async def includes(view: View, *, segment: Any, club: Any, member_id: int) -> bool:
    """Whether the member is one of them."""
    truths = clause(segment, club=club, now=view.now, only=member_id)
    return await view.value(select(members.c.id).where(members.c.id == member_id, *truths)) is not None


def _truth(condition: Any, club: Any, now: datetime, only: int | None) -> Truth:
    """No condition may be NULL for anybody: nobody would be outside of it either."""
    return TRUTHS[condition.kind](condition.asks(club=club, now=now), only)


def _tier(asked: dict[str, Any], only: int | None) -> Truth:
    return func.coalesce(members.c.tier_id, 0).in_(asked["tiers"])


def _language(asked: dict[str, Any], only: int | None) -> Truth:
    """Only a Telegram id is read as a number: other values are none."""
    person = case((identities.c.kind == "telegram", cast(identities.c.value, BigInteger)))
    query = select(identities.c.id).join(people, people.c.id == person)
    whose = (identities.c.member_id == members.c.id, identities.c.kind == "telegram")
    return exists(query.where(*whose, people.c.language.in_(asked["languages"])).correlate(members))


def _branch(asked: dict[str, Any], only: int | None) -> Truth:
    detail = members.c.source_detail
    return and_(members.c.source == "poster", detail.is_not(None), detail.in_(asked["codes"]))


COUNTED: tuple[Truth, ...] = (members.c.status == "active", members.c.practice.is_(False))
LINKED: Truth = exists().where(identities.c.member_id == members.c.id, identities.c.kind == "telegram")
TRUTHS: dict[str, Callable[[dict[str, Any], int | None], Truth]] = {
    "tier": _tier,
    "language": _language,
    "branch": _branch,
}
