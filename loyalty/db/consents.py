"""Rows of consent; only ever appended."""

from sqlalchemy import func, select

from loyalty.db.store import UnitOfWork, View
from loyalty.db.tables import consents, members

# The last word on each purpose stands on the member's row too, one bit each: a million members are asked at once.
BITS = {"membership": 1, "marketing": 2, "birthday": 4, "profiling": 8}


async def add(uow: UnitOfWork, *, member_id: int, purpose: str, granted: bool, text_version: str, place: str) -> None:
    """Append a yes or a no, and note it as the last word."""
    bit = BITS[purpose]
    agreed = members.c.agreed.bitwise_or(bit) if granted else members.c.agreed.bitwise_and(~bit)
    await uow.run(members.update().where(members.c.id == member_id).values(agreed=agreed))
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
