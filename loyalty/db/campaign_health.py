"""Looking for broadcasts that are said to be over while somebody still waits for a copy."""

from typing import Any

from sqlalchemy import Row, exists, func, select

from loyalty.db.health import Some
from loyalty.db.store import View
from loyalty.db.tables import campaign_letters, campaigns


async def last_campaign(view: View) -> int:
    """The highest id of a broadcast."""
    return int(await view.value(select(func.max(campaigns.c.id))) or 0)


async def broken_campaigns(view: View, *, some: Some) -> list[Row[Any]]:
    """Finished broadcasts with a letter that waits: who is left out has a reason, and nobody is forgotten."""
    waits = exists().where(campaign_letters.c.campaign_id == campaigns.c.id, campaign_letters.c.state == "pending")
    over = (campaigns.c.state.in_(("finished", "cancelled")), campaigns.c.finished_at.is_not(None))
    query = select(campaigns.c.id, waits.label("waits")).where(some.have(campaigns.c.id), *over, waits)
    return await view.all(query.order_by(campaigns.c.id))
