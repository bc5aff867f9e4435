"""Rows of the nightly runs: how far each came, and what it did."""

from datetime import date
from typing import Any

from sqlalchemy import Row, func, select

from loyalty.db.store import UnitOfWork, View
from loyalty.db.tables import nightly_runs


async def unfinished(view: View) -> int | None:
    """The first run that stopped on its way, or None."""
    query = select(func.min(nightly_runs.c.id)).where(nightly_runs.c.finished_at.is_(None))
    found: int | None = await view.value(query)
    return found


async def last_night(view: View) -> date | None:
    """The latest night that has a run, or None."""
    found: date | None = await view.value(select(func.max(nightly_runs.c.night_on)))
    return found


async def begin(uow: UnitOfWork, *, night_on: date, stage: str) -> None:
    """Insert the night's run, unless somebody was faster."""
    values = {"night_on": night_on, "stage": stage, "cursor": 0, "counts": {}, "started_at": uow.now}
    await uow.run(uow.upsert(nightly_runs).values(values).on_conflict_do_nothing(index_elements=["night_on"]))


async def lock(uow: UnitOfWork, *, run_id: int) -> Row[Any] | None:
    """The run, locked: whoever works at the same one waits here, and then goes on where the other came to."""
    return await uow.one(select(nightly_runs).where(nightly_runs.c.id == run_id).with_for_update())


async def move(uow: UnitOfWork, *, run_id: int, **values: Any) -> None:
    """Note how far it came: stage, cursor, counts, finished_at."""
    await uow.run(nightly_runs.update().where(nightly_runs.c.id == run_id).values(**values))
