"""Rows of letters and the states they move through."""

from datetime import UTC, datetime
from functools import cache
from typing import Any

from sqlalchemy import Row, func, select

from loyalty.db.store import UnitOfWork, View, upsert_into
from loyalty.db.tables import letters, people


async def add(uow: UnitOfWork, **values: Any) -> None:
    """Insert a pending letter, unless one of that name exists."""
    await add_all(uow, [values])


async def add_all(uow: UnitOfWork, each: list[dict[str, Any]]) -> None:
    """Insert pending letters, but for those of which one of that name exists."""
    new = {"state": "pending", "attempts": 0, "not_before": EPOCH, "created_at": uow.now}
    values = [one | new for one in each]
    await uow.run(_new_letter(uow.dialect), values if len(values) > 1 else values[0])


async def claim(uow: UnitOfWork, *, limit: int, real_now: datetime, until: datetime) -> list[Row[Any]]:
    """Move the first pending letters to claimed; two workers never get the same."""
    chosen = (
        select(letters.c.id)
        .where(letters.c.state == "pending", letters.c.not_before <= real_now)
        .order_by(letters.c.priority, letters.c.id)
        .limit(limit)
        .with_for_update(skip_locked=True)
    )
    ids = [row.id for row in await uow.all(chosen)]
    if not ids:
        return []
    await uow.run(letters.update().where(letters.c.id.in_(ids)).values(state="claimed", leased_until=until))
    return await uow.all(
        select(letters, people.c.language)
        .join(people, people.c.id == letters.c.person_id)
        .where(letters.c.id.in_(ids))
        .order_by(letters.c.priority, letters.c.id)
    )


async def move(uow: UnitOfWork, *, letter_id: int, before: str, **values: Any) -> bool:
    """Change a letter that is still in the state it was; False when somebody else moved it."""
    result = await uow.run(
        letters.update().where(letters.c.id == letter_id, letters.c.state == before).values(**values)
    )
    return bool(result.rowcount == 1)


async def take_names(uow: UnitOfWork, *, names: list[str]) -> None:
    """Letters of these names are out of date: those that wait are not sent, and others may have the names."""
    named = letters.c.once.in_(names)
    await uow.run(letters.update().where(named, letters.c.state == "pending").values(state="skipped", reason="moved"))
    await uow.run(letters.update().where(named).values(once=None))


async def named(view: View, *, once: str) -> Row[Any] | None:
    """The letter of this name: its state, and the message that it became."""
    return await view.one(select(letters.c.state, letters.c.message_id).where(letters.c.once == once))


async def reachable(view: View, *, person_id: int) -> bool:
    """Whether the person has not blocked the bot."""
    return bool(await view.value(select(people.c.reachable).where(people.c.id == person_id)) == "yes")


async def release_claimed(uow: UnitOfWork, *, real_now: datetime) -> int:
    """Letters that were claimed and never begun."""
    result = await uow.run(
        letters.update().where(letters.c.state == "claimed", letters.c.leased_until < real_now).values(state="pending")
    )
    return result.rowcount


async def lost_while_sending(view: View, *, real_now: datetime) -> list[Row[Any]]:
    """Letters whose sender died in the middle."""
    return await view.all(
        select(letters.c.id, letters.c.kind, letters.c.attempts).where(
            letters.c.state == "sending", letters.c.leased_until < real_now
        )
    )


async def any_due(view: View, *, real_now: datetime) -> bool:
    """Whether a letter waits whose time has come."""
    due = select(letters.c.id).where(letters.c.state == "pending", letters.c.not_before <= real_now).limit(1)
    return await view.value(due) is not None


async def counts(view: View) -> dict[str, int]:
    """State -> number of letters."""
    rows = await view.all(select(letters.c.state, func.count().label("number")).group_by(letters.c.state))
    return {row.state: row.number for row in rows}


@cache
def _new_letter(dialect: str) -> Any:
    return upsert_into(dialect, letters).on_conflict_do_nothing(index_elements=["once"])


EPOCH = datetime(2000, 1, 1, tzinfo=UTC)
