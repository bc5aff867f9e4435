"""Rows of the audit."""

from typing import Any

from loyalty.db.store import UnitOfWork
from loyalty.db.tables import audit_events


async def add(uow: UnitOfWork, **values: Any) -> None:
    """Append one event: actor, action, subject, subject_id, before, after."""
    await uow.add(audit_events, at=uow.now, **values)
