"""The memory of every change: who, what, before and after; of personal fields only the field's name."""

from typing import Any

from loyalty.db import audit as rows
from loyalty.db.store import UnitOfWork
from loyalty.roles import Actor


async def record(
    uow: UnitOfWork,
    *,
    by: Actor,
    action: str,
    subject: str,
    subject_id: int,
    before: dict[str, Any] | None = None,
    after: dict[str, Any] | None = None,
) -> None:
    """Write one line of the audit."""
    await rows.add(
        uow,
        actor=by.label,
        action=action,
        subject=subject,
        subject_id=subject_id,
        before=before or {},
        after=after or {},
    )
