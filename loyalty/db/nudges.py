"""Rows of nudges: every occasion that came, whether it still waits, and what became of it."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger, ColumnElement, Row, String, bindparam, cast, exists, func, literal_column, select

from loyalty.db.people import telegram_of
from loyalty.db.store import UnitOfWork, View
from loyalty.db.tables import letters, members, nudges
from loyalty.db.types import Moment


def had_none_since(automation: str, member_id: Any, since: datetime) -> ColumnElement[bool]:
    """For due-questions: the member has no occasion of this automation that was noted after that moment."""
    other = nudges.alias()
    return ~exists().where(other.c.automation == automation, other.c.member_id == member_id, other.c.at >= since)


async def known(view: View, *, automation: str, member_ids: Sequence[int]) -> set[tuple[int, str]]:
    """Of these members, the member and the occasion of everything that is noted already."""
    query = select(nudges.c.member_id, nudges.c.occasion)
    found = await view.all(query.where(nudges.c.automation == automation, nudges.c.member_id.in_(member_ids)))
    return {(row.member_id, row.occasion) for row in found}


async def add(uow: UnitOfWork, each: list[dict[str, Any]]) -> None:
    """Note occasions that wait, each once whoever else notes them."""
    unique = ["automation", "member_id", "occasion"]
    values = [{"state": "waiting", "at": uow.now} | one for one in each]
    await uow.run(uow.upsert(nudges).on_conflict_do_nothing(index_elements=unique), values)


async def members_with_waiting(view: View, *, limit: int) -> list[int]:
    """Members with something whose time has come, in the order of their ids."""
    first = select(nudges.c.member_id).where(_WAITING, nudges.c.go_at <= view.now).order_by(nudges.c.go_at).limit(limit)
    return sorted({row.member_id for row in await view.all(first)})


async def lock(uow: UnitOfWork, *, member_ids: Sequence[int]) -> None:
    """Nobody else writes to these members unasked until the unit of work ends."""
    who = select(members.c.id).where(members.c.id.in_(member_ids)).order_by(members.c.id)
    await uow.all(who.with_for_update(key_share=True))


async def who(view: View, *, member_ids: Sequence[int]) -> dict[int, Row[Any]]:
    """Of these members their name, zone and Telegram id."""
    telegram = cast(telegram_of(members.c.id), BigInteger).label("telegram")
    query = select(members.c.id, members.c.name, members.c.time_zone, telegram)
    return {row.id: row for row in await view.all(query.where(members.c.id.in_(member_ids)))}


async def waiting(uow: UnitOfWork, *, member_ids: Sequence[int]) -> list[Row[Any]]:
    """What waits of these members and whose time has come."""
    theirs = (nudges.c.member_id.in_(member_ids), nudges.c.state == "waiting", nudges.c.go_at <= uow.now)
    return await uow.all(select(nudges).where(*theirs))


async def held(view: View, *, automation: str, limit: int) -> list[Row[Any]]:
    """What waits of one automation, whenever its time comes; the first to go first."""
    query = select(nudges).where(nudges.c.automation == automation, _WAITING)
    return await view.all(query.order_by(nudges.c.go_at, nudges.c.id).limit(limit))


async def last_written(
    view: View, *, member_ids: Sequence[int], since: datetime | None = None
) -> dict[tuple[int, str], datetime]:
    """(member, automation) -> when the last one was written, of what was written after `since`."""
    query = select(nudges.c.member_id, nudges.c.automation, func.max(nudges.c.written_at).label("written_at"))
    query = query.where(nudges.c.member_id.in_(member_ids), nudges.c.state == "written")
    if since is not None:
        query = query.where(nudges.c.written_at > since)
    found = await view.all(query.group_by(nudges.c.member_id, nudges.c.automation))
    return {(row.member_id, row.automation): row.written_at for row in found}


async def number_written(view: View, *, automation: str, since: datetime) -> int:
    """How many of one automation were written after that moment."""
    query = select(func.count()).where(
        nudges.c.automation == automation, nudges.c.state == "written", nudges.c.written_at > since
    )
    return int(await view.value(query))


async def answered(uow: UnitOfWork, *, nudge_id: int, answer: str | None) -> None:
    """Keep what a member said to one, or that it was taken back."""
    at = uow.now if answer else None
    await uow.run(nudges.update().where(nudges.c.id == nudge_id).values(answer=answer, answered_at=at))


async def counts(view: View) -> dict[str, int]:
    """State -> number of nudges."""
    found = await view.all(select(nudges.c.state, func.count().label("number")).group_by(nudges.c.state))
    return {row.state: row.number for row in found}


async def settle(uow: UnitOfWork, each: list[dict[str, Any]]) -> None:
    """Change what still waits: of each its id and its new state, reason, go_at, written_at, voucher_id."""
    if each:
        await uow.run(_SETTLE, [{f"new_{name}": value for name, value in one.items()} for one in each])


async def put_off(uow: UnitOfWork, *, member_id: int, until: datetime) -> None:
    """What waits of a member and whose time has come waits for longer."""
    theirs = (nudges.c.member_id == member_id, _WAITING, nudges.c.go_at <= uow.now)
    await uow.run(nudges.update().where(*theirs).values(go_at=until))


async def name_letters(uow: UnitOfWork, *, ids: Sequence[int]) -> None:
    """Note which letter each of these nudges became."""
    theirs = select(letters.c.id).where(letters.c.once == "nudge:" + cast(nudges.c.id, String)).scalar_subquery()
    await uow.run(nudges.update().where(nudges.c.id.in_(ids)).values(letter_id=theirs))


async def left_since(view: View, *, member_id: int, but: int, since: datetime) -> list[dict[str, Any]]:
    """What the member's other nudges said that left after that moment, whether or not they arrived."""
    query = select(letters.c.params).join(nudges, nudges.c.letter_id == letters.c.id)
    theirs = (nudges.c.member_id == member_id, nudges.c.id != but, nudges.c.written_at > since)
    return [row.params for row in await view.all(query.where(*theirs, letters.c.state.in_(LEFT)))]


async def get(view: View, *, nudge_id: int) -> Row[Any] | None:
    """One nudge."""
    return await view.one(select(nudges).where(nudges.c.id == nudge_id))


async def change(uow: UnitOfWork, *, nudge_id: int, before: str, **values: Any) -> bool:
    """Change a nudge that is still in the state it was; False when somebody else changed it."""
    result = await uow.run(nudges.update().where(nudges.c.id == nudge_id, nudges.c.state == before).values(**values))
    return bool(result.rowcount == 1)


LEFT = ("sending", "sent", "unknown")
_WAITING = nudges.c.state == literal_column("'waiting'")  # written out: so its index is used for certain
_SETTLE = (
    nudges.update()
    .where(nudges.c.id == bindparam("new_id"), _WAITING)
    .values(
        state=bindparam("new_state"),
        reason=bindparam("new_reason"),
        go_at=bindparam("new_go_at", type_=Moment),
        written_at=bindparam("new_written_at", type_=Moment),
        voucher_id=bindparam("new_voucher_id"),
    )
)
