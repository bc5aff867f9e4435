"""Limits on guessing: who tries codes that do not exist is stopped after a few."""

from datetime import timedelta

from loyalty.db import guesses as rows
from loyalty.db.store import UnitOfWork, View
from loyalty.errors import TooMany

ALLOWED = 10
WITHIN = timedelta(minutes=10)


async def allow(view: View, *, person_id: int, kind: str) -> None:
    """Raises TooMany after ten wrong codes of a kind within ten minutes."""
    if await rows.count(view, person_id=person_id, kind=kind, since=view.now - WITHIN) >= ALLOWED:
        raise TooMany()


async def wrong(uow: UnitOfWork, *, person_id: int, kind: str) -> None:
    """Note a code that does not exist."""
    await rows.forget(uow, before=uow.now - WITHIN)
    await rows.add(uow, person_id=person_id, kind=kind)
