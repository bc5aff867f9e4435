"""What kind of database this is: a real club or a sandbox with a clock that can be moved."""

from datetime import timedelta

from loyalty.db import installations as rows
from loyalty.db.store import UnitOfWork, View

REAL, SANDBOX = "real", "sandbox"


async def kind(view: View) -> str | None:
    """Real, sandbox, or None for a database that was never opened."""
    row = await rows.get(view)
    return row.kind if row else None


async def settle(uow: UnitOfWork, *, kind: str) -> bool:
    """Mark a new database; False when it is already one of the other kind."""
    row = await rows.get(uow)
    if row is None:
        await rows.add(uow, kind=kind)
        return True
    return bool(row.kind == kind)


async def clock_offset(view: View) -> timedelta:
    """How far a sandbox's clock was moved; nothing in a real club."""
    row = await rows.get(view)
    if row is None or row.kind != SANDBOX:
        return timedelta()
    return timedelta(seconds=row.clock_offset_seconds)


async def move_clock(uow: UnitOfWork, *, offset: timedelta) -> None:
    """Remember a sandbox's clock."""
    await rows.move_clock(uow, seconds=int(offset.total_seconds()))
