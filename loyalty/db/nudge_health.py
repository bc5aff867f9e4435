"""Looking for nudges that were written without a letter, and for ones that wait for no moment."""

from typing import Any

from sqlalchemy import Row, and_, func, or_, select

from loyalty.db.health import Some
from loyalty.db.store import View
from loyalty.db.tables import nudges


async def last_nudge(view: View) -> int:
    """The highest id of a nudge."""
    return int(await view.value(select(func.max(nudges.c.id))) or 0)


async def broken_nudges(view: View, *, some: Some) -> list[Row[Any]]:
    """Nudges whose state is contradicted by the rest of their row."""
    unwritten = and_(
        nudges.c.state == "written", or_(nudges.c.letter_id.is_(None), nudges.c.written_at.is_(None))
    ).label("letter")
    lost = and_(nudges.c.state == "waiting", nudges.c.go_at.is_(None)).label("moment")
    query = select(nudges.c.id, unwritten, lost).where(some.have(nudges.c.id), or_(unwritten, lost))
    return await view.all(query.order_by(nudges.c.id))
