"""What goes through all copies of a broadcast afterwards: taken back, corrected, or closed, its buttons say so."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from loyalty import campaign_steps, clubs, courtesy
from loyalty.campaign import CANCELLED, DRAFT, FINISHED, OPEN, OWNER, RUNNING, Campaign
from loyalty.campaign_content import Content
from loyalty.campaign_parts import changed
from loyalty.db import campaign_letters as letter_rows
from loyalty.db import campaigns as campaign_rows
from loyalty.db import copies
from loyalty.db import waves as rows
from loyalty.db.copies import Readers
from loyalty.db.store import UnitOfWork, View
from loyalty.holdout import WAITS
from loyalty.roles import PROGRAM, Actor, may_own
from loyalty.unsent import CampaignEmpty, CampaignOver, CopiesTooOld

RECALL, CORRECT, CLOSE = "recall", "correct", "close"
# Telegram lets a bot take back its message for so long, and so long a correction is offered as well; the buttons under
# it change at any age.
CHANGEABLE = timedelta(hours=48)
# What stands on a copy's row afterwards: taken back, corrected, or why it is as it was.
RECALLED, CORRECTED, TOO_OLD = "recalled", "corrected", "too_old"
PAGE = 20


@dataclass(frozen=True)
class Wave:
    """One pass through the copies: `done` were changed, `missed` are out of reach or gone; `content`: of a correction,
    the messages that are new."""

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


async def correct(uow: UnitOfWork, *, by: Actor, campaign_id: int, content: Content, request_id: str) -> Wave | None:
    """Change every copy of the last 48 hours, those that have still to go, and the next turns of a repeated broadcast;
    whose copy Telegram did not take gets it in the new words.

    None where no copy has gone out yet. Raises NotAllowed, CampaignGone, CampaignEmpty, CampaignOver, CopiesTooOld.
    """
    may_own(by)
    if content.is_empty:
        raise CampaignEmpty()
    campaign = await campaign_steps.get(uow, campaign_id=campaign_id)
    row = await rows.of_request(uow, request_id=request_id)
    if row is not None:
        return _wave(row)
    if campaign.state == DRAFT or (campaign.built_at is None and not campaign.is_open):
        raise CampaignOver(state=campaign.state)
    wave = None
    if campaign.is_open and not await copies.any_since(uow, campaign_id=campaign_id, since=uow.now - CHANGEABLE):
        await campaign_steps.record(uow, by=by, action=CORRECT, campaign_id=campaign_id)
    else:
        new = changed(campaign.content, content)
        only = (new if new.versions else content).model_dump(mode="json")
        wave = await _begun(uow, by=by, campaign=campaign, kind=CORRECT, request_id=request_id, content=only)
    said = content.model_dump(mode="json")
    await campaign_rows.move(uow, campaign_id=campaign_id, before=(*OPEN, FINISHED, CANCELLED), content=said)
    if campaign.state != CANCELLED and await letter_rows.failed_again(uow, campaign_id=campaign_id):
        await campaign_rows.move(uow, campaign_id=campaign_id, before=(FINISHED,), state=RUNNING, finished_at=None)
        uow.campaigns_changed = True
    for turn in await campaign_steps.turns_to_come(uow, campaign=campaign):
        await campaign_rows.move(uow, campaign_id=turn.id, before=OPEN, content=said)
        await campaign_steps.record(uow, by=by, action=CORRECT, campaign_id=turn.id, after={"with": campaign_id})
    return wave


async def close_buttons(uow: UnitOfWork, *, campaign_id: int) -> Wave | None:
    """The offer is over: the buttons under all copies say so. Once; None where nothing was sent lately."""
    campaign = await campaign_steps.get(uow, campaign_id=campaign_id)
    try:
        return await _begun(uow, by=PROGRAM, campaign=campaign, kind=CLOSE, request_id=f"close:{campaign_id}")
    except (CampaignOver, CopiesTooOld):
        return None


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
    what: dict[str, Any] = {"campaign_id": wave.campaign_id, "wave": wave.number, "after_id": after_id}
    what |= {"since": _since(wave.kind, view.now), "whose": await _whose(view, wave)}
    found = await copies.page(view, limit=PAGE, **what)
    return [SentCopy(one.member_id, one.person_id, one.variant, one.language or "", one.message_id) for one in found]


async def reached(uow: UnitOfWork, *, wave: Wave, member_id: int, why: str = "") -> None:
    """A copy was changed, or could not be: `why` is gone, shut or refused, and stands on its row. Changing it again
    would change nothing, so it is noted afterwards."""
    values: dict[str, Any] = {"reason": why or NOTED[wave.kind]} if wave.kind != CLOSE else {}
    if wave.kind == RECALL and why in ("", "gone"):
        values["message_id"] = None  # there is nothing left to change or to take back
    what: dict[str, Any] = {"campaign_id": wave.campaign_id, "member_id": member_id, "wave": wave.number}
    if await copies.reached(uow, **what, **values):
        await rows.count(uow, wave_id=wave.id, done=int(not why), missed=int(bool(why)))


async def finish(uow: UnitOfWork, *, wave: Wave) -> bool:
    """It has been everywhere; what is older than 48 hours is out of reach. Not while a copy is on its way: it may be
    one for this wave."""
    if await copies.on_their_way(uow, campaign_id=wave.campaign_id):
        return False
    what: dict[str, Any] = {"campaign_id": wave.campaign_id, "wave": wave.number, "whose": await _whose(uow, wave)}
    what |= {} if wave.kind == CLOSE else {"reason": TOO_OLD}
    missed = await copies.out_of_reach(uow, **what)
    await rows.finish(uow, wave_id=wave.id, missed=missed)
    return True


def readers_of(campaign: Campaign, *, only: Content, languages: tuple[str, ...]) -> list[Readers]:
    """Who reads one of these messages of the broadcast; `languages`: those of the club."""
    found = []
    for version, messages in only.versions.items():
        written = campaign.content.versions.get(version) or messages
        variants = (version, WAITS) if version == (campaign.winner or "a") else (version,)
        others = Content.stands_in(written, languages) in messages
        found.append(Readers(variants, tuple(messages), tuple(written), others))
    return found


async def _whose(view: View, wave: Wave) -> list[Readers] | None:
    """Whose copies it changes; None: everybody's."""
    if wave.kind != CORRECT:
        return None
    campaign = await campaign_steps.get(view, campaign_id=wave.campaign_id)
    languages = (await clubs.require(view)).settings.languages
    return readers_of(campaign, only=wave.content, languages=languages)


def _since(kind: str, now: datetime) -> datetime | None:
    return None if kind == CLOSE else now - CHANGEABLE


async def _begun(
    uow: UnitOfWork, *, by: Actor, campaign: Campaign, kind: str, request_id: str, content: dict[str, Any] | None = None
) -> Wave:
    row = await rows.of_request(uow, request_id=request_id)
    if row is not None:
        return _wave(row)
    if campaign.built_at is None:
        raise CampaignOver(state=campaign.state)
    if not await copies.any_since(uow, campaign_id=campaign.id, since=_since(kind, uow.now)):
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


NOTED = {RECALL: RECALLED, CORRECT: CORRECTED}
