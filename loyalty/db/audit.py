"""Rows of the audit."""

from typing import Any

from loyalty.db.store import UnitOfWork
from loyalty.db.tables import audit_events


async def add(
    uow: UnitOfWork,
    *,
    actor: str,
    action: str,
    subject: str,
    subject_id: int,
    before: dict[str, Any],
    after: dict[str, Any],
) -> None:
    """Append one event."""
    await uow.run(
        audit_events.insert().values(
            at=uow.now, actor=actor, action=action, subject=subject, subject_id=subject_id, before=before, after=after
        )
    )
