"""Rows of a test of two versions: who got which, who did what was hoped for, and the rest that waits."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, exists, func, literal_column, select

from loyalty.db.results import GOT, buyers, letter, used_codes
from loyalty.db.store import UnitOfWork, View
from loyalty.db.tables import campaign_letters, campaigns, purchases, vouchers


async def sizes(view: View, *, campaign_id: int) -> dict[str, int]:
    """How many got each version."""
    query = select(letter.variant, func.count().label("number")).where(*_tested(campaign_id))
    return {row.variant: row.number for row in await view.all(query.group_by(letter.variant))}


async def reached(view: View, *, campaign: Any, until: datetime) -> dict[str, int]:
    """Version -> how many of those who got it had done by then what is the goal of the test."""
    query = GOALS[campaign.options.test.goal](campaign, until)
    return {row.variant: row.number for row in await view.all(query)}


async def win(uow: UnitOfWork, *, campaign_id: int, winner: str, states: Sequence[str]) -> bool:
    """Name the winner of a campaign in one of these states; False when there is one already."""
    undecided = (campaigns.c.id == campaign_id, campaigns.c.winner.is_(None), campaigns.c.state.in_(states))
    return (await uow.run(campaigns.update().where(*undecided).values(winner=winner, decided_at=uow.now))).rowcount == 1


async def any_waits(view: View, *, campaign_id: int) -> bool:
    """Whether somebody waits for the winner."""
    return bool(await view.value(select(exists().where(*_waits(campaign_id)))))


async def send_rest(uow: UnitOfWork, *, campaign_id: int, limit: int) -> int:
    """Those who wait are due now, some at once; how many it were."""
    later = select(letter.member_id).where(*_waits(campaign_id), letter.due_at > uow.now)
    chosen = later.order_by(letter.due_at, letter.member_id).limit(limit).with_for_update(skip_locked=True)
    ids = [row.member_id for row in await uow.all(chosen)]
    if ids:
        due = campaign_letters.update().where(letter.campaign_id == campaign_id, letter.member_id.in_(ids))
        await uow.run(due.values(due_at=uow.now))
    return len(ids)


def _taps(campaign: Any, until: datetime) -> Select[Any]:
    query = select(letter.variant, func.count().label("number"))
    return query.where(*_tested(campaign.id), letter.tapped_at < until).group_by(letter.variant)


def _codes(campaign: Any, until: datetime) -> Select[Any]:
    query = select(letter.variant, func.count(vouchers.c.holder_id.distinct()).label("number"))
    used = used_codes(query, campaign_id=campaign.id, offer_id=campaign.offer_id or 0, until=until)
    return used.where(letter.variant.in_(VERSIONS)).group_by(letter.variant)


def _purchases(campaign: Any, until: datetime) -> Select[Any]:
    came = buyers(campaign.started_at, until).group_by(purchases.c.member_id).subquery()
    query = select(letter.variant, func.count().label("number"))
    joined = query.join_from(came, campaign_letters, letter.member_id == came.c.member_id)
    return joined.where(*_tested(campaign.id)).group_by(letter.variant)


def _tested(campaign_id: int) -> tuple[ColumnElement[bool], ...]:
    return (letter.campaign_id == campaign_id, letter.variant.in_(VERSIONS), letter.state.in_(GOT))


def _waits(campaign_id: int) -> tuple[ColumnElement[bool], ...]:
    """Written out, not bound: only so is the index of what is pending used for certain."""
    return (letter.campaign_id == campaign_id, letter.state == literal_column("'pending'"), letter.variant == "w")


VERSIONS = ("a", "b")
GOALS = {"taps": _taps, "codes": _codes, "purchases": _purchases}
