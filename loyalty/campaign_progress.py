"""Whom to tell how a broadcast goes, and which message tells it; in real time, whatever the club's clock says."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from loyalty.campaign import CANCELLED, FINISHED
from loyalty.db import campaign_progress as rows
from loyalty.db.store import UnitOfWork, View
from loyalty.roles import Actor, may_own

# Telegram does not like a message that changes all the time, and neither does anybody who reads it.
GAP = timedelta(seconds=5)
AT_ONCE = 20


@dataclass(frozen=True)
class Followed:
    """A broadcast whose owner is told; `message_id`: where, `over`: for the last time."""

    campaign_id: int
    person_id: int
    language: str
    message_id: int | None
    over: bool


async def follow(uow: UnitOfWork, *, by: Actor, campaign_id: int) -> None:
    """Whoever confirms it is told. Raises NotAllowed."""
    may_own(by)
    await rows.note(uow, campaign_id=campaign_id, progress_person_id=by.person_id)


async def due(view: View, *, real_now: datetime) -> list[Followed]:
    """The broadcasts of which something may be told now."""
    return [_followed(row) for row in await rows.due(view, before=real_now - GAP, limit=AT_ONCE)]


async def of(view: View, *, campaign_id: int) -> Followed | None:
    """One of them, whether it is due or not."""
    row = await rows.one(view, campaign_id=campaign_id)
    return _followed(row) if row is not None else None


async def claim(uow: UnitOfWork, *, followed: Followed, real_now: datetime, at_once: bool = False) -> bool:
    """Whether it is ours to tell: of several workers one does, and at most every five seconds unless `at_once`."""
    before = real_now if at_once else real_now - GAP
    return await rows.claim(uow, campaign_id=followed.campaign_id, before=before, now=real_now)


async def told(uow: UnitOfWork, *, followed: Followed, message_id: int | None) -> None:
    """The message that tells it; none after the last word, or where the old one is gone."""
    kept = None if followed.over else message_id
    await rows.note(uow, campaign_id=followed.campaign_id, progress_message_id=kept)


def _followed(row: Any) -> Followed:
    over = row.state in (FINISHED, CANCELLED)
    return Followed(row.id, row.person_id, row.language, row.progress_message_id, over)
