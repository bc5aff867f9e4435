"""Whether a member got a copy of a broadcast."""

from sqlalchemy import or_, select

from loyalty.db.store import View
from loyalty.db.tables import campaign_letters, members


async def recipient(view: View, *, campaign_id: int, member_id: int) -> int | None:
    """Under which card the member got a copy: their own, or one that was joined to it since. None: they got none."""
    cards = select(members.c.id).where(or_(members.c.id == member_id, members.c.merged_into_id == member_id))
    of = campaign_letters.c
    found: int | None = await view.value(
        select(of.member_id).where(of.campaign_id == campaign_id, of.member_id.in_(cards)).limit(1)
    )
    return found
