"""What goes through all copies of a broadcast afterwards: taken back, corrected, or closed, its buttons say so."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from loyalty import campaign_steps, courtesy
from loyalty.campaign import CANCELLED, FINISHED, OPEN, OWNER, RUNNING, Campaign
from loyalty.campaign_content import Content
from loyalty.db import campaign_letters as letter_rows
from loyalty.db import campaigns as campaign_rows
from loyalty.db import offers as offer_rows
from loyalty.db import waves as rows
from loyalty.db.store import UnitOfWork, View
from loyalty.offer import offer_of
from loyalty.roles import PROGRAM, Actor, may_own
from loyalty.unsent import CampaignEmpty, CampaignOver, CopiesTooOld

RECALL, CORRECT, CLOSE = "recall", "correct", "close"
# Buttons that show an offer, or take it.
SHOW = ("offer", "claim")
# Telegram lets a bot take back or change its message for so long.
CHANGEABLE = timedelta(hours=48)
PAGE = 20


@dataclass(frozen=True)
class Wave:
    """One pass through the copies: `done` were changed, `missed` are out of reach or gone."""

    id: int
    campaign_id: int
    number: int
    kind: str
    content: Content
    state: str
    done: int
    missed: int
    at: datetime


@dataclass(frozen=True)
class SentCopy:
    """One copy that a wave has to reach."""

    member_id: int
    person_id: int
    variant: str
    language: str
    message_id: int


async def recall(uow: UnitOfWork, *, by: Actor, campaign_id: int, request_id: str) -> Wave:
    """Take back every copy of the last 48 hours; one that is still going out is cancelled.

    Raises NotAllowed, CampaignGone, CampaignOver for one that was never sent, CopiesTooOld.
    """
    may_own(by)
    campaign = await campaign_steps.get(uow, campaign_id=campaign_id)
    if await campaign_rows.move(uow, campaign_id=campaign_id, before=OPEN, state=CANCELLED, reason=OWNER):
        await campaign_steps.record(uow, by=by, action="cancelled", campaign_id=campaign_id)
    return await _begun(uow, by=by, campaign=campaign, kind=RECALL, request_id=request_id)


async def correct(uow: UnitOfWork, *, by: Actor, campaign_id: int, content: Content, request_id: str) -> Wave:
    """Change every copy of the last 48 hours, and those that have still to go.

    Raises NotAllowed, CampaignGone, CampaignEmpty, CampaignOver, CopiesTooOld.
    """
    may_own(by)
    if content.is_empty:
        raise CampaignEmpty()
    campaign = await campaign_steps.get(uow, campaign_id=campaign_id)
    said = content.model_dump(mode="json")
    wave = await _begun(uow, by=by, campaign=campaign, kind=CORRECT, request_id=request_id, content=said)
    await campaign_rows.move(uow, campaign_id=campaign_id, before=(*OPEN, FINISHED), content=said)
    return wave


async def close_buttons(uow: UnitOfWork, *, campaign_id: int) -> Wave | None:
    """The offer is over: the buttons under all copies say so. Once; None where nothing was sent lately."""
    campaign = await campaign_steps.get(uow, campaign_id=campaign_id)
    try:
        return await _begun(uow, by=PROGRAM, campaign=campaign, kind=CLOSE, request_id=_closing(campaign_id))
    except (CampaignOver, CopiesTooOld):
        return None


async def are_closed(view: View, *, campaign: Campaign) -> bool:
    """Whether the buttons of a copy that goes out now say that it is over: its offer is, or they were closed."""
    written = (one for versions in campaign.content.versions.values() for one in versions.values())
    if not any(button.kind in SHOW for one in written for row in one.buttons for button in row):
        return False
    if campaign.offer_id is None:
        return await rows.of_request(view, request_id=_closing(campaign.id)) is not None
    offer = await offer_rows.get(view, offer_id=campaign.offer_id)
    return offer is None or offer_of(offer).why_over(view.now) not in ("", "early")


async def send_to_unknown(uow: UnitOfWork, *, by: Actor, campaign_id: int) -> int:
    """Send once more to those of whom nobody knows whether it arrived; how many it are. Some may get it twice.

    Raises NotAllowed, CampaignGone, CampaignOver for one that was cancelled.
    """
    may_own(by)
    campaign = await campaign_steps.get(uow, campaign_id=campaign_id)
    if campaign.built_at is None or campaign.state == CANCELLED:
        raise CampaignOver(state=campaign.state)
    again = await letter_rows.unknown_again(uow, campaign_id=campaign_id)
    count = len(again)
    if count:
        # The copy that got lost must not be what holds the new one back.
        await courtesy.not_written(uow, member_ids=sorted(again), kind=campaign.kind, campaign_id=campaign_id)
        await campaign_rows.move(uow, campaign_id=campaign_id, before=(FINISHED,), state=RUNNING, finished_at=None)
        await campaign_steps.record(uow, by=by, action="sent_again", campaign_id=campaign_id, after={"letters": count})
        uow.campaigns_changed = True
    return count


async def of_campaign(view: View, *, campaign_id: int) -> list[Wave]:
    """The waves of a campaign, the newest first."""
    return [_wave(row) for row in await rows.of_campaign(view, campaign_id=campaign_id)]


async def running(view: View) -> Wave | None:
    """The wave that goes through the copies now."""
    row = await rows.running(view)
    return _wave(row) if row is not None else None


async def page(view: View, *, wave: Wave, after_id: int) -> list[SentCopy]:
    """The next copies by member id that it has not reached."""
    since = view.now - CHANGEABLE
    what: dict[str, Any] = {"campaign_id": wave.campaign_id, "wave": wave.number, "after_id": after_id}
    found = await letter_rows.copies(view, since=since, limit=PAGE, **what)
    return [SentCopy(one.member_id, one.person_id, one.variant, one.language or "", one.message_id) for one in found]


async def reached(uow: UnitOfWork, *, wave: Wave, member_id: int, done: bool) -> None:
    """A copy was changed, or is gone; changing it again would change nothing, so it is noted afterwards."""
    new = await letter_rows.reached(uow, campaign_id=wave.campaign_id, member_ids=[member_id], wave=wave.number)
    if new:
        await rows.count(uow, wave_id=wave.id, done=int(done), missed=int(not done))


async def finish(uow: UnitOfWork, *, wave: Wave) -> bool:
    """It has been everywhere, unless a copy is just on its way; what is older than 48 hours is out of reach."""
    if await letter_rows.any_sending(uow, campaign_id=wave.campaign_id):
        return False
    missed = await rows.out_of_reach(uow, campaign_id=wave.campaign_id, wave=wave.number)
    await rows.finish(uow, wave_id=wave.id, missed=missed)
    return True


def _closing(campaign_id: int) -> str:
    return f"close:{campaign_id}"


async def _begun(
    uow: UnitOfWork, *, by: Actor, campaign: Campaign, kind: str, request_id: str, content: dict[str, Any] | None = None
) -> Wave:
    row = await rows.of_request(uow, request_id=request_id)
    if row is not None:
        return _wave(row)
    if campaign.built_at is None:
        raise CampaignOver(state=campaign.state)
    since = uow.now - CHANGEABLE
    if not await letter_rows.any_copy(uow, campaign_id=campaign.id, since=since):
        raise CopiesTooOld()
    new: dict[str, Any] = {"kind": kind, "content": content or {}, "staff_id": by.staff_id, "request_id": request_id}
    await rows.add(uow, campaign_id=campaign.id, **new)
    made = await rows.of_request(uow, request_id=request_id)
    assert made is not None
    await campaign_steps.record(uow, by=by, action=kind, campaign_id=campaign.id, after={"wave": made.number})
    uow.campaigns_changed = True
    return _wave(made)


def _wave(row: Any) -> Wave:
    content = Content.model_validate(row.content)
    return Wave(row.id, row.campaign_id, row.number, row.kind, content, row.state, row.done, row.missed, row.at)
