"""Broadcasts: an owner drafts one, confirms it, and pauses, goes on, cancels or repeats it."""

from datetime import datetime
from typing import Any

from loyalty import audit
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
from loyalty.campaign_content import Content, Options, Repeat
from loyalty.db import campaigns as rows
from loyalty.db.store import UnitOfWork, View
from loyalty.roles import Actor, may_own
from loyalty.unsent import CampaignEmpty, CampaignFixed, CampaignGone, CampaignOver

PROMOTION = "promotion"
TITLE_LIMIT = 80


async def draft(
    uow: UnitOfWork, *, by: Actor, title: str, request_id: str, kind: str = PROMOTION, offer_id: int | None = None
) -> Campaign:
    """Begin a broadcast; the same request gets the same one again. Raises NotAllowed."""
    may_own(by)
    chosen = {"kind": kind, "offer_id": offer_id, "content": {}, "audience": {}, "options": {}}
    return await _new(uow, by=by, title=title, request_id=request_id, state=DRAFT, **chosen)


async def change(uow: UnitOfWork, *, by: Actor, campaign_id: int, **parts: Any) -> Campaign:
    """Change a draft: title, content, audience, options, kind, offer_id. Raises NotAllowed, CampaignGone, CampaignFixed."""
    may_own(by)
    if unknown := parts.keys() - CHANGEABLE:
        raise TypeError(f"no part of a draft: {sorted(unknown)}")
    values = {name: value.model_dump(mode="json") if hasattr(value, "model_dump") else value for name, value in parts.items()}
    if "title" in values:
        values["title"] = values["title"][:TITLE_LIMIT]
    if not await rows.move(uow, campaign_id=campaign_id, before=(DRAFT,), **values):
        await get(uow, campaign_id=campaign_id)
        raise CampaignFixed()
    return await get(uow, campaign_id=campaign_id)


async def discard(uow: UnitOfWork, *, by: Actor, campaign_id: int) -> None:
    """A draft that nobody wants any more; one that was confirmed stays. Raises NotAllowed."""
    may_own(by)
    if await rows.move(uow, campaign_id=campaign_id, before=(DRAFT,), state=CANCELLED, finished_at=uow.now):
        await _record(uow, by=by, action="discarded", campaign_id=campaign_id)


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

    Raises NotAllowed, CampaignGone, CampaignEmpty, CampaignOver when it would be over before it begins.
    """
    may_own(by)
    campaign = await get(uow, campaign_id=campaign_id)
    if campaign.state != DRAFT:
        return campaign
    if campaign.content.is_empty:
        raise CampaignEmpty()
    begins = starts_at or uow.now
    if expires_at is not None and expires_at <= begins:
        raise CampaignOver(state="expired")
    when = {"starts_at": begins, "expires_at": expires_at, "repeat": repeat.model_dump() if repeat else None}
    if await rows.move(uow, campaign_id=campaign_id, before=(DRAFT,), state=SCHEDULED, **when):
        await _record(uow, by=by, action="confirmed", campaign_id=campaign_id, after={"starts_at": begins.isoformat()})
        uow.campaigns_changed = True
    return await get(uow, campaign_id=campaign_id)


async def pause(uow: UnitOfWork, *, by: Actor, campaign_id: int) -> Campaign:
    """Nothing more goes out until it goes on. Raises NotAllowed, CampaignGone, CampaignOver."""
    may_own(by)
    if await stand_still(uow, campaign_id=campaign_id, reason=BY_OWNER):
        await _record(uow, by=by, action="paused", campaign_id=campaign_id)
    campaign = await get(uow, campaign_id=campaign_id)
    if not campaign.is_open:
        raise CampaignOver(state=campaign.state)
    return campaign


async def stand_still(
    uow: UnitOfWork, *, campaign_id: int, reason: str, resumes_at: datetime | None = None
) -> bool:
    """Pause it for a reason of loyalty/campaign.py; False when it was not on its way.

    One whose audience is being frozen stands still as soon as that is done.
    """
    why = {"reason": reason, "resumes_at": resumes_at}
    if await rows.move(uow, campaign_id=campaign_id, before=(SCHEDULED, RUNNING), state=PAUSED, **why):
        return True
    return await rows.move(uow, campaign_id=campaign_id, before=(BUILDING,), **why)


async def go_on(uow: UnitOfWork, *, by: Actor, campaign_id: int) -> Campaign:
    """Go on with one that stands still. Raises NotAllowed, CampaignGone, CampaignOver."""
    may_own(by)
    campaign = await get(uow, campaign_id=campaign_id)
    if not campaign.is_open:
        raise CampaignOver(state=campaign.state)
    onward = {"reason": None, "resumes_at": None}
    if campaign.state == BUILDING:
        await rows.move(uow, campaign_id=campaign_id, before=(BUILDING,), **onward)
    state = RUNNING if campaign.built_at else SCHEDULED
    if await rows.move(uow, campaign_id=campaign_id, before=(PAUSED,), state=state, **onward):
        await _record(uow, by=by, action="went_on", campaign_id=campaign_id)
        uow.campaigns_changed = True
    return await get(uow, campaign_id=campaign_id)


async def cancel(uow: UnitOfWork, *, by: Actor, campaign_id: int) -> Campaign:
    """End it: whoever has not been written to will not be. Raises NotAllowed, CampaignGone, CampaignOver when finished."""
    may_own(by)
    if await rows.move(uow, campaign_id=campaign_id, before=OPEN, state=CANCELLED, reason=BY_OWNER):
        await _record(uow, by=by, action="cancelled", campaign_id=campaign_id)
        uow.campaigns_changed = True
    campaign = await get(uow, campaign_id=campaign_id)
    if campaign.state != CANCELLED:
        raise CampaignOver(state=campaign.state)
    return campaign


async def copy(uow: UnitOfWork, *, by: Actor, campaign_id: int, request_id: str) -> Campaign:
    """A new draft that says the same to the same. Raises NotAllowed, CampaignGone."""
    may_own(by)
    return await _new(uow, by=by, request_id=request_id, state=DRAFT, **_same(await get(uow, campaign_id=campaign_id)))


async def next_turn(uow: UnitOfWork, *, campaign: Campaign, starts_at: datetime) -> bool:
    """The next one of a repeated broadcast; once, however often it is asked for."""
    root = campaign.repeat_of_id or campaign.id
    span = campaign.expires_at - campaign.starts_at if campaign.expires_at and campaign.starts_at else None
    return await rows.add(
        uow,
        **_same(campaign),
        state=SCHEDULED,
        staff_id=campaign.staff_id,
        request_id=f"repeat:{root}:{starts_at:%Y%m%dT%H%M}",
        starts_at=starts_at,
        expires_at=starts_at + span if span else None,
        repeat=campaign.repeat.model_dump() if campaign.repeat else None,
        repeat_of_id=root,
    )


async def get(view: View, *, campaign_id: int) -> Campaign:
    """One broadcast. Raises CampaignGone."""
    row = await rows.get(view, campaign_id=campaign_id)
    if row is None:
        raise CampaignGone()
    return campaign_of(row)


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


async def _new(uow: UnitOfWork, *, by: Actor, title: str, request_id: str, **values: Any) -> Campaign:
    if await rows.add(uow, title=title[:TITLE_LIMIT], request_id=request_id, staff_id=by.staff_id, **values):
        made = await rows.of_request(uow, request_id=request_id)
        assert made is not None
        await _record(uow, by=by, action="drafted", campaign_id=made.id)
        return campaign_of(made)
    row = await rows.of_request(uow, request_id=request_id)
    if row is None:
        raise CampaignGone()
    return campaign_of(row)


def _same(campaign: Campaign) -> dict[str, Any]:
    """What a copy has of its model."""
    return {
        "title": campaign.title,
        "kind": campaign.kind,
        "content": campaign.content.model_dump(mode="json"),
        "audience": campaign.audience,
        "options": campaign.options.model_dump(mode="json"),
        "offer_id": campaign.offer_id,
    }


async def _record(uow: UnitOfWork, *, by: Actor, action: str, campaign_id: int, after: dict[str, Any] | None = None) -> None:
    event: dict[str, Any] = {"action": f"campaign.{action}", "subject": "campaign", "subject_id": campaign_id}
    await audit.record(uow, by=by, after=after, **event)


CHANGEABLE = frozenset({"title", "content", "audience", "options", "kind", "offer_id"})
__all__ = ("Campaign", "Content", "Options")
