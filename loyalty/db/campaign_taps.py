"""Whether a member got a copy of a broadcast."""

from sqlalchemy import func, or_, select

from loyalty.db.store import UnitOfWork, View
from loyalty.db.tables import campaign_letters, members


async def recipient(view: View, *, campaign_id: int, member_id: int) -> int | None:
    """Under which card the member got a copy: their own, or one that was joined to it since. None: they got none."""
    cards = select(members.c.id).where(or_(members.c.id == member_id, members.c.merged_into_id == member_id))
    of = campaign_letters.c
    found: int | None = await view.value(
        select(of.member_id).where(of.campaign_id == campaign_id, of.member_id.in_(cards)).limit(1)
    )
    return found


async def proven(uow: UnitOfWork, *, campaign_id: int, member_id: int) -> None:
    """The copy arrived, whatever was known of it."""
    of = campaign_letters.c
    one = (of.campaign_id == campaign_id, of.member_id == member_id, of.state == "unknown")
    values = {"state": "sent", "sent_at": func.coalesce(of.sent_at, uow.now), "reason": "tapped"}
    await uow.run(campaign_letters.update().where(*one).values(**values))
