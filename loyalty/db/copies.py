"""Copies of a broadcast that lie in members' chats: found again to be changed, and noted once they are."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, and_, case, false, func, or_, select, true, update

from loyalty.db.store import UnitOfWork, View
from loyalty.db.tables import campaign_letters, people

rows = campaign_letters.c
# Why a copy could not be changed, as loyalty/waves.py notes it.
MISSED = ("too_old", "gone", "shut", "refused")
LEFT_TO_SEND = ("pending", "claimed")


@dataclass(frozen=True)
class Readers:
    """Who reads certain messages of a broadcast: letters of these `variants` whose reader has one of the languages
    `codes`, or, with `others`, a language in which nothing is `written`."""

    variants: tuple[str, ...]
    codes: tuple[str, ...]
    written: tuple[str, ...]
    others: bool


Whose = Sequence[Readers] | None


async def page(
    view: View, *, campaign_id: int, wave: int, after_id: int, since: datetime | None, whose: Whose, limit: int
) -> list[Row[Any]]:
    """Copies that a wave has not reached yet, sent since then: Telegram deletes no older ones."""
    query = select(rows.member_id, rows.person_id, rows.variant, rows.message_id, people.c.language)
    query = query.outerjoin(people, people.c.id == rows.person_id)
    left = (rows.wave < wave, rows.member_id > after_id, *_sent(campaign_id, since), _read(whose))
    return await view.all(query.where(*left).order_by(rows.member_id).limit(limit))


async def any_since(view: View, *, campaign_id: int, since: datetime | None) -> bool:
    """Whether a copy was sent since then that nobody has taken back."""
    query = select(rows.member_id).where(*_sent(campaign_id, since)).limit(1)
    return await view.value(query) is not None


async def reach(view: View, *, campaign_id: int, since: datetime, whose: Whose) -> Row[Any]:
    """How many copies are there since then (`fresh`) and from before (`old`), `unknown` ones, letters
    that wait, and those that Telegram did not take."""
    there = and_(rows.message_id.is_not(None), rows.state != "unknown")
    numbers = {
        "fresh": and_(there, rows.sent_at >= since),
        "old": and_(there, rows.sent_at < since),
        "unknown": and_(rows.state == "unknown", rows.person_id != 0),
        "waiting": rows.state.in_(LEFT_TO_SEND),
        "failed": rows.state == "failed",
    }
    counted = [func.coalesce(func.sum(case((which, 1), else_=0)), 0).label(name) for name, which in numbers.items()]
    return (await view.all(select(*counted).where(rows.campaign_id == campaign_id, _read(whose))))[0]


async def reached(uow: UnitOfWork, *, campaign_id: int, member_id: int, wave: int, **values: Any) -> bool:
    """A wave has changed this copy, or could not; False when that is known already."""
    one = (rows.campaign_id == campaign_id, rows.member_id == member_id, rows.wave < wave)
    return bool((await uow.run(update(campaign_letters).where(*one).values(wave=wave, **values))).rowcount)


async def out_of_reach(uow: UnitOfWork, *, campaign_id: int, wave: int, whose: Whose, **values: Any) -> int:
    """Copies that this wave was to change and does not reach any more. How many; all of them count as seen by it."""
    rest = (*_sent(campaign_id, None), rows.wave < wave)
    missed = await uow.run(update(campaign_letters).where(*rest, _read(whose)).values(wave=wave, **values))
    await uow.run(update(campaign_letters).where(*rest).values(wave=wave))
    return missed.rowcount


async def missed(view: View, *, campaign_id: int, wave: int) -> list[Row[Any]]:
    """Why copies are as they were after this wave -> how many."""
    theirs = (rows.campaign_id == campaign_id, rows.wave == wave, rows.reason.in_(MISSED))
    return await view.all(select(rows.reason, func.count().label("number")).where(*theirs).group_by(rows.reason))


async def on_their_way(view: View, *, campaign_id: int) -> bool:
    """Whether a copy is being sent at this moment."""
    query = select(rows.member_id).where(rows.campaign_id == campaign_id, rows.state == "sending").limit(1)
    return await view.value(query) is not None


def _sent(campaign_id: int, since: datetime | None) -> tuple[ColumnElement[bool], ...]:
    there = (rows.campaign_id == campaign_id, rows.message_id.is_not(None))
    return there if since is None else (*there, rows.sent_at >= since)


def _read(whose: Whose) -> ColumnElement[bool]:
    if whose is None:
        return true()
    language = select(READERS.c.language).where(READERS.c.id == rows.person_id).scalar_subquery()
    reads = func.coalesce(language, "")
    found: list[ColumnElement[bool]] = [false()]
    for one in whose:
        theirs = or_(reads.in_(one.codes), reads.not_in(one.written)) if one.others else reads.in_(one.codes)
        found.append(and_(rows.variant.in_(one.variants), theirs))
    return or_(*found)


READERS = people.alias("readers")
