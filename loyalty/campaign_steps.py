"""The steps of a broadcast that its sender takes as well: looking it up, standing still, coming again."""

from datetime import datetime
from typing import Any

from loyalty import audit, letters, people, roles
from loyalty.campaign import BUILDING, CANCELLED, OWNER, PAUSED, RUNNING, SCHEDULED, Campaign, campaign_of
from loyalty.db import campaigns as rows
from loyalty.db.store import UnitOfWork, View
from loyalty.refusals import Refusal
from loyalty.roles import PROGRAM, Actor
from loyalty.unsent import CampaignFixed, CampaignGone, CampaignOver


async def get(view: View, *, campaign_id: int) -> Campaign:
    """One broadcast. Raises CampaignGone."""
    row = await rows.get(view, campaign_id=campaign_id)
    if row is None:
        raise CampaignGone()
    return campaign_of(row)


def closed(campaign: Campaign) -> Refusal:
    """Why one that is no draft any more cannot be written or confirmed: what became of it."""
    if campaign.is_discarded:
        return CampaignOver(state="discarded")
    return CampaignOver(state=CANCELLED) if campaign.state == CANCELLED else CampaignFixed()


async def held(uow: UnitOfWork, *, campaign_id: int) -> Campaign:
    """One broadcast, which nobody changes until this transaction ends. Raises CampaignGone."""
    row = await rows.held(uow, campaign_id=campaign_id)
    if row is None:
        raise CampaignGone()
    return campaign_of(row)


async def stand_still(
    uow: UnitOfWork,
    *,
    campaign_id: int,
    reason: str,
    resumes_at: datetime | None = None,
    about: str = "",
    why: str = "",
) -> bool:
    """Pause it for a reason of loyalty/campaign.py; False when it was not on its way. Unless an owner did it they are
    told: `about` names the member whose copy failed, `why` is what Telegram said, `resumes_at` is real time.

    One whose audience is being frozen stands still as soon as that is done.
    """
    values = {"reason": reason, "resumes_at": resumes_at}
    still = await rows.move(uow, campaign_id=campaign_id, before=(SCHEDULED, RUNNING), state=PAUSED, **values)
    if not still and not await rows.move(uow, campaign_id=campaign_id, before=(BUILDING,), **values):
        return False
    if reason != OWNER:
        await record(uow, by=PROGRAM, action="paused", campaign_id=campaign_id, after={"reason": reason})
        title = (await get(uow, campaign_id=campaign_id)).title
        told: dict[str, Any] = {
            "campaign": campaign_id,
            "title": title,
            "reason": reason,
            "name": about,
            "why": why[:300],
        }
        told["until"] = resumes_at.isoformat() if resumes_at else None
        for person_id, _ in await people.speaking(uow, role=roles.OWNER):
            await letters.write(uow, person_id=person_id, kind="notice", key="letter-broadcast-stands", params=told)
    return True


async def next_turn(uow: UnitOfWork, *, campaign: Campaign, starts_at: datetime) -> bool:
    """The next one of a repeated broadcast; once, however often it is asked for."""
    root = campaign.repeat_of_id or campaign.id
    span = campaign.expires_at - campaign.starts_at if campaign.expires_at and campaign.starts_at else None
    return await rows.add(
        uow,
        **same_as(campaign),
        state=SCHEDULED,
        staff_id=campaign.staff_id,
        request_id=f"repeat:{root}:{starts_at:%Y%m%dT%H%M}",
        starts_at=starts_at,
        expires_at=starts_at + span if span else None,
        repeat=campaign.repeat.model_dump() if campaign.repeat else None,
        repeat_of_id=root,
    )


async def turns_to_come(view: View, *, campaign: Campaign) -> list[Campaign]:
    """The later turns of a repeated broadcast that have not begun."""
    found = await rows.turns(view, root_id=campaign.repeat_of_id or campaign.id, states=(SCHEDULED, PAUSED))
    return [one for one in map(campaign_of, found) if one.id > campaign.id and one.built_at is None]


def same_as(campaign: Campaign) -> dict[str, Any]:
    """What a copy has of its model."""
    return {
        "title": campaign.title,
        "kind": campaign.kind,
        "content": campaign.content.model_dump(mode="json"),
        "audience": campaign.audience.model_dump(mode="json"),
        "options": campaign.options.model_dump(mode="json"),
        "offer_id": campaign.offer_id,
    }


async def record(
    uow: UnitOfWork, *, by: Actor, action: str, campaign_id: int, after: dict[str, Any] | None = None
) -> None:
    """Write down in the audit what was done with a broadcast."""
    event: dict[str, Any] = {"action": f"campaign.{action}", "subject": "campaign", "subject_id": campaign_id}
    await audit.record(uow, by=by, after=after, **event)
