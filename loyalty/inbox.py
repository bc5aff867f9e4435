"""Updates from Telegram: kept before they are acknowledged, so that none is lost or worked twice."""

from dataclasses import dataclass
from datetime import timedelta

from loyalty.db import inbox as rows
from loyalty.db.store import UnitOfWork, View

# Telegram itself forgets an update after a day; redelivery is recognised twice as long.
KEPT = timedelta(days=2)


@dataclass(frozen=True)
class Waiting:
    """An update that is not answered yet. `worked`: its work was committed, only the answer may be missing."""

    update_id: int
    payload: str
    worked: bool


async def keep(uow: UnitOfWork, *, updates: list[tuple[int, str]]) -> list[int]:
    """Store a batch of (update id, JSON); the ids that are new."""
    known = await rows.known(uow, update_ids=[update_id for update_id, _ in updates])
    fresh = [(update_id, payload) for update_id, payload in updates if update_id not in known]
    if fresh:
        await rows.add(uow, updates=fresh)
    return [update_id for update_id, _ in fresh]


async def worked(uow: UnitOfWork, *, update_id: int) -> None:
    """The work of this update is part of this unit of work."""
    await rows.worked(uow, update_id=update_id)


async def done(uow: UnitOfWork, *, update_ids: list[int]) -> None:
    """These were answered; what people wrote is not kept."""
    await rows.done(uow, update_ids=update_ids)


async def open_updates(view: View) -> list[Waiting]:
    """What was received and not answered, oldest first."""
    return [Waiting(row.update_id, row.payload, row.worked_at is not None) for row in await rows.waiting(view)]


async def forget_old(uow: UnitOfWork) -> None:
    """Drop what is done and older than two days."""
    await rows.forget(uow, before=uow.now - KEPT)
