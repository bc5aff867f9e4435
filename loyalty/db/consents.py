"""Rows of consent; only ever appended."""

from sqlalchemy import func, select

from loyalty.db.store import UnitOfWork, View
from loyalty.db.tables import consents


async def add(uow: UnitOfWork, *, member_id: int, purpose: str, granted: bool, text_version: str, place: str) -> None:
    """Append a yes or a no."""
    await uow.run(
        consents.insert().values(
            member_id=member_id, purpose=purpose, granted=granted, text_version=text_version, place=place, at=uow.now
        )
    )


async def latest(view: View, *, member_id: int) -> list[tuple[str, bool]]:
    """The last word on each purpose."""
    last = select(func.max(consents.c.id)).where(consents.c.member_id == member_id).group_by(consents.c.purpose)
    rows = await view.all(select(consents.c.purpose, consents.c.granted).where(consents.c.id.in_(last)))
    return [(row.purpose, row.granted) for row in rows]
