"""Broadcasts: an owner drafts one, confirms it, and pauses, goes on, cancels or repeats it."""

from datetime import datetime
from typing import Any

from loyalty import campaign_offers, clubs
from loyalty.audiences import next_start
from loyalty.campaign import (
    BUILDING,
    CANCELLED,
    DRAFT,
    OPEN,
    PAUSED,
    RUNNING,
    SCHEDULED,
    Campaign,
    campaign_of,
)
from loyalty.campaign import OWNER as BY_OWNER
from loyalty.campaign_content import Repeat
from loyalty.campaign_steps import closed, next_turn, record, same_as, stand_still, turns_to_come
from loyalty.campaign_steps import get as get
from loyalty.db import campaigns as rows
from loyalty.db.store import UnitOfWork, View
from loyalty.errors import OfferOver
from loyalty.foreseen import Forecast as Forecast
from loyalty.foreseen import forecast as forecast
from loyalty.roles import Actor, may_own
from loyalty.unsent import CampaignEmpty, CampaignGone, CampaignOver
from loyalty.waves import close_buttons as close_buttons
from loyalty.waves import correct as correct
from loyalty.waves import recall as recall
from loyalty.waves import send_to_unknown as send_to_unknown

PROMOTION = "promotion"
TITLE_LIMIT = 80


async def draft(
    uow: UnitOfWork, *, by: Actor, title: str, request_id: str, kind: str = PROMOTION, offer_id: int | None = None
) -> Campaign:
    """Begin a broadcast; the same request gets the same one again. Raises NotAllowed."""
    may_own(by)
    chosen: dict[str, Any] = {"kind": kind, "offer_id": offer_id, "content": {}, "audience": {}, "options": {}}
    return await _new(uow, by=by, title=title, request_id=request_id, state=DRAFT, **chosen)


async def change(uow: UnitOfWork, *, by: Actor, campaign_id: int, **parts: Any) -> Campaign:
    """Change a draft: title, content, audience, options, kind, offer_id, starts_at, expires_at, repeat.

    Raises NotAllowed, CampaignGone, CampaignFixed, CampaignOver when it was thrown away.
    """
    may_own(by)
    if unknown := parts.keys() - CHANGEABLE:
        raise TypeError(f"no part of a draft: {sorted(unknown)}")
    values = {
        name: value.model_dump(mode="json") if hasattr(value, "model_dump") else value for name, value in parts.items()
    }
    if "title" in values:
        values["title"] = values["title"][:TITLE_LIMIT]
    if not await rows.move(uow, campaign_id=campaign_id, before=(DRAFT,), **values):
        raise closed(await get(uow, campaign_id=campaign_id))
    return await get(uow, campaign_id=campaign_id)


async def discard(uow: UnitOfWork, *, by: Actor, campaign_id: int) -> None:
    """A draft that nobody wants any more; again changes nothing. Raises NotAllowed, CampaignGone, CampaignFixed or
    CampaignOver for one that was confirmed: it stays."""
    may_own(by)
    if await rows.move(uow, campaign_id=campaign_id, before=(DRAFT,), state=CANCELLED, finished_at=uow.now):
        await record(uow, by=by, action="discarded", campaign_id=campaign_id)
        return
    campaign = await get(uow, campaign_id=campaign_id)
    if not campaign.is_discarded:
        raise closed(campaign)


async def confirm(
    uow: UnitOfWork,
    *,
    by: Actor,
    campaign_id: int,
    starts_at: datetime | None = None,
    expires_at: datetime | None = None,
    repeat: Repeat | None = None,
) -> Campaign:
    """It will be sent: now, or at `starts_at` of the club's time. Confirming again changes nothing.

    Raises NotAllowed, CampaignGone, CampaignEmpty, CampaignOver when it would be over before it begins, was cancelled
    or thrown away.
    """
    may_own(by)
    campaign = await get(uow, campaign_id=campaign_id)
    if campaign.state == CANCELLED:
        raise closed(campaign)
    if campaign.state != DRAFT:
        return campaign
    if campaign.content.is_empty:
        raise CampaignEmpty()
    begins = starts_at or uow.now
    if expires_at is not None and expires_at <= begins:
        raise CampaignOver(state="expired")
    when = {"starts_at": begins, "expires_at": expires_at, "repeat": repeat.model_dump() if repeat else None}
    if await rows.move(uow, campaign_id=campaign_id, before=(DRAFT,), state=SCHEDULED, **when):
        await record(uow, by=by, action="confirmed", campaign_id=campaign_id, after={"starts_at": begins.isoformat()})
        uow.campaigns_changed = True
    return await get(uow, campaign_id=campaign_id)


async def pause(uow: UnitOfWork, *, by: Actor, campaign_id: int) -> Campaign:
    """Nothing more goes out until it goes on. Raises NotAllowed, CampaignGone, CampaignOver."""
    may_own(by)
    if await stand_still(uow, campaign_id=campaign_id, reason=BY_OWNER):
        await record(uow, by=by, action="paused", campaign_id=campaign_id)
    campaign = await get(uow, campaign_id=campaign_id)
    if not campaign.is_open:
        raise CampaignOver(state=campaign.state)
    return campaign


async def go_on(uow: UnitOfWork, *, by: Actor, campaign_id: int) -> Campaign:
    """Go on with one that stands still. Raises NotAllowed, CampaignGone, CampaignOver, OfferOver (it is about an offer
    that is over, and nobody was told of it yet)."""
    may_own(by)
    campaign = await get(uow, campaign_id=campaign_id)
    if not campaign.is_open:
        raise CampaignOver(state=campaign.state)
    if campaign.built_at is None and (why := await campaign_offers.over(uow, campaign=campaign)):
        raise OfferOver(why=why)
    onward = {"reason": None, "resumes_at": None}
    if campaign.state == BUILDING:
        await rows.move(uow, campaign_id=campaign_id, before=(BUILDING,), **onward)
    state = RUNNING if campaign.built_at else SCHEDULED
    if await rows.move(uow, campaign_id=campaign_id, before=(PAUSED,), state=state, **onward):
        await record(uow, by=by, action="went_on", campaign_id=campaign_id)
        uow.campaigns_changed = True
    return await get(uow, campaign_id=campaign_id)


async def cancel(uow: UnitOfWork, *, by: Actor, campaign_id: int, whole: bool = False) -> Campaign:
    """End it: whoever waits gets nothing. Of a repeated one only this turn, or the `whole` of it with all to come.

    Raises NotAllowed, CampaignGone, CampaignOver when finished.
    """
    may_own(by)
    before = await get(uow, campaign_id=campaign_id)
    if whole:
        for turn in await turns_to_come(uow, campaign=before):
            await rows.move(uow, campaign_id=turn.id, before=OPEN, state=CANCELLED, reason=BY_OWNER)
            await record(uow, by=by, action="cancelled", campaign_id=turn.id, after={"with": campaign_id})
            uow.campaigns_changed = True
    elif before.is_open and before.built_at is None:
        await _skip_a_turn(uow, before)
    if await rows.move(uow, campaign_id=campaign_id, before=OPEN, state=CANCELLED, reason=BY_OWNER):
        await record(uow, by=by, action="cancelled", campaign_id=campaign_id)
        uow.campaigns_changed = True
    campaign = await get(uow, campaign_id=campaign_id)
    if campaign.state != CANCELLED:
        raise CampaignOver(state=campaign.state)
    return campaign


async def copy(uow: UnitOfWork, *, by: Actor, campaign_id: int, request_id: str) -> Campaign:
    """A new draft that says the same to the same. Raises NotAllowed, CampaignGone."""
    may_own(by)
    return await _new(
        uow, by=by, request_id=request_id, state=DRAFT, **same_as(await get(uow, campaign_id=campaign_id))
    )


async def listed(view: View, *, by: Actor, limit: int, offset: int = 0) -> list[Campaign]:
    """The newest first. Raises NotAllowed."""
    may_own(by)
    return [campaign_of(row) for row in await rows.listed(view, limit=limit, offset=offset)]


async def count(view: View) -> int:
    """How many broadcasts there are, drafts included."""
    return await rows.count(view)


async def counts(view: View, *, campaign_id: int) -> dict[str, int]:
    """How many of the frozen audience are in which state; skipped ones by reason, as "skipped:capped"."""
    found: dict[str, int] = {}
    for row in await rows.counts(view, campaign_id=campaign_id):
        name = f"skipped:{row.reason or 'left'}" if row.state == "skipped" else row.state
        found[name] = found.get(name, 0) + row.number
    return found


async def letters_of(view: View, *, campaign_id: int, after_id: int = 0, limit: int = 5_000) -> list[Any]:
    """The rows of the frozen audience by member id, page by page: state, reason, sent_at, variant and so on."""
    return list(await rows.letters_of(view, campaign_id=campaign_id, after_id=after_id, limit=limit))


async def _skip_a_turn(uow: UnitOfWork, campaign: Campaign) -> None:
    """The turn after one that is cancelled before it began: nobody else would make it."""
    begins = max(campaign.starts_at or uow.now, uow.now)
    following = next_start(campaign, club=await clubs.require(uow), now=begins)
    if following is not None:
        await next_turn(uow, campaign=campaign, starts_at=following)


async def _new(uow: UnitOfWork, *, by: Actor, title: str, request_id: str, **values: Any) -> Campaign:
    if await rows.add(uow, title=title[:TITLE_LIMIT], request_id=request_id, staff_id=by.staff_id, **values):
        made = await rows.of_request(uow, request_id=request_id)
        assert made is not None
        await record(uow, by=by, action="drafted", campaign_id=made.id)
        return campaign_of(made)
    row = await rows.of_request(uow, request_id=request_id)
    if row is None:
        raise CampaignGone()
    return campaign_of(row)


WHEN = frozenset({"starts_at", "expires_at", "repeat"})
CHANGEABLE = frozenset({"title", "content", "audience", "options", "kind", "offer_id"}) | WHEN
