"""Whether the offer that a broadcast is about can still be had when its copies go out."""

from loyalty import campaign_steps
from loyalty.campaign import OFFER, SCHEDULED, Campaign
from loyalty.db import offers as rows
from loyalty.db import waves as wave_rows
from loyalty.db.store import UnitOfWork, View
from loyalty.offer import offer_of


async def over(view: View, *, campaign: Campaign) -> str:
    """Why its offer is over: time, quota or closed; nothing where it stands, has still to begin, or there is none."""
    if campaign.offer_id is None:
        closed = await wave_rows.of_request(view, request_id=f"close:{campaign.id}")
        return "closed" if closed is not None else ""
    row = await rows.get(view, offer_id=campaign.offer_id)
    why = offer_of(row).why_over(view.now) if row is not None else ""
    return "" if why == "early" else why


async def held_back(uow: UnitOfWork, *, campaign_id: int) -> bool:
    """A broadcast that is due stands still when its offer is over, and its owner is told; whether it does."""
    campaign = await campaign_steps.get(uow, campaign_id=campaign_id)
    if campaign.state != SCHEDULED or not await over(uow, campaign=campaign):
        return False
    return await campaign_steps.stand_still(uow, campaign_id=campaign_id, reason=OFFER)
