"""One letter a member of a broadcast: claimed, begun when nothing speaks against it, and what became of it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from loyalty import courtesy, people
from loyalty.campaign import BLOCKS, RUNNING, Campaign
from loyalty.campaign_steps import held, stand_still
from loyalty.clubs import Club
from loyalty.courtesy import KINDS
from loyalty.db import campaign_letters as rows
from loyalty.db import campaigns as campaign_rows
from loyalty.db import identities
from loyalty.db.store import UnitOfWork, View
from loyalty.holdout import WAITS
from loyalty.quiet import quiet_until
from loyalty.segments import needs_profiling

# Longer than any call takes: whoever holds a letter for so long has died.
LEASE = timedelta(seconds=120)
COST_WITHIN = timedelta(hours=24)
# Of those who got a copy so many may shut the door before the rest is spared: 2 in 100, and five at least.
CANARY = 200
MOST_BLOCKS_PERCENT = 2
FEWEST_BLOCKS = 5


@dataclass(frozen=True)
class CampaignLetter:
    """One letter in hand; `version` is the message it gets, `silent`: it makes no sound."""

    campaign_id: int
    member_id: int
    person_id: int
    variant: str
    language: str
    attempts: int
    silent: bool = False

    def version(self, winner: str | None) -> str:
        """Whoever waited for the better version gets it, or the first if neither was."""
        return (winner or "a") if self.variant == WAITS else self.variant


async def claim(uow: UnitOfWork, *, campaign: Campaign, limit: int, real_now: datetime) -> list[CampaignLetter]:
    """Take the next letters of a running campaign. Leases are real time, never the sandbox's."""
    until = real_now + LEASE
    found = await rows.claim(uow, campaign_id=campaign.id, limit=limit, real_now=real_now, until=until)
    return [
        CampaignLetter(campaign.id, row.member_id, row.person_id, row.variant, row.language or "", row.attempts)
        for row in found
    ]


async def begin_sending(
    uow: UnitOfWork, *, club: Club, letters: Sequence[CampaignLetter], real_now: datetime
) -> tuple[Campaign, list[CampaignLetter]]:
    """The point of no return, just before the call: the campaign as it is now, and those letters that may go.

    Asked again for each: whether the campaign is running and not over, the member's consent, how often they were
    written to, their quiet hours. Whoever is paused, cancelled or changed their mind until here gets nothing.
    """
    campaign_id = letters[0].campaign_id
    campaign = await held(uow, campaign_id=campaign_id)
    ids = [letter.member_id for letter in letters]
    if campaign.state != RUNNING:
        await _back(uow, campaign_id=campaign_id, member_ids=ids, before=("claimed",))
        return campaign, []
    if campaign.expires_at is not None and campaign.expires_at <= uow.now:
        await _skipped(uow, campaign_id=campaign_id, member_ids=ids, reason="expired")
        return campaign, []
    willing = await _willing(uow, campaign=campaign, letters=letters)
    awake = await _awake(uow, club=club, campaign=campaign, letters=willing)
    begun = await rows.move(
        uow,
        campaign_id=campaign_id,
        member_ids=[letter.member_id for letter in awake],
        before=("claimed",),
        state="sending",
        leased_until=real_now + LEASE,
        attempts=rows.rows.attempts + 1,
    )
    await courtesy.written(uow, member_ids=sorted(begun), kind=campaign.kind, campaign_id=campaign_id)
    return campaign, [replace(one, attempts=one.attempts + 1) for one in awake if one.member_id in begun]


async def sent(uow: UnitOfWork, *, campaign_id: int, arrived: Iterable[tuple[int, int | None]]) -> None:
    """Member and message id of each copy that Telegram has taken."""
    await rows.arrived(uow, campaign_id=campaign_id, each=list(arrived))


async def again(
    uow: UnitOfWork, *, campaign: Campaign, member_ids: Sequence[int], not_before: datetime, reason: str
) -> None:
    """They surely were not delivered: back to those that wait. `not_before` is real time."""
    values = {"not_before": not_before, "reason": reason[:24]}
    back = await _back(uow, campaign_id=campaign.id, member_ids=member_ids, before=("sending",), **values)
    await courtesy.not_written(uow, member_ids=sorted(back), kind=campaign.kind, campaign_id=campaign.id)


async def unbegun(uow: UnitOfWork, *, campaign_id: int, member_ids: Sequence[int]) -> None:
    """Letters that were claimed and have to wait after all."""
    await _back(uow, campaign_id=campaign_id, member_ids=member_ids, before=("claimed",))


async def unknown(uow: UnitOfWork, *, campaign_id: int, member_ids: Sequence[int], reason: str) -> None:
    """Nobody can say whether they arrived; they are not sent again unless the owner wants it."""
    values = {"state": "unknown", "reason": reason[:24], "leased_until": None, "sent_at": uow.now}
    await rows.move(uow, campaign_id=campaign_id, member_ids=member_ids, before=("sending",), **values)


async def ended(uow: UnitOfWork, *, campaign: Campaign, letter: CampaignLetter, state: str, reason: str) -> None:
    """It will not arrive: blocked, deactivated, never_started (then the person is out of reach until they come back),
    or failed."""
    values = {"state": state, "reason": reason[:24], "leased_until": None}
    ids = [letter.member_id]
    done = await rows.move(uow, campaign_id=campaign.id, member_ids=ids, before=("sending", "unknown"), **values)
    if not done:
        return
    if state != "failed":
        gone = people.DEACTIVATED if state == "deactivated" else people.BLOCKED
        await people.reachable(uow, person_id=letter.person_id, state=gone)
    await courtesy.not_written(uow, member_ids=ids, kind=campaign.kind, campaign_id=campaign.id)


async def not_failed(uow: UnitOfWork, *, campaign_id: int, member_ids: Sequence[int]) -> None:
    """Copies that were left out as if each was at fault by itself: it is the message, and so they wait."""
    await _back(uow, campaign_id=campaign_id, member_ids=member_ids, before=("failed",), reason="content")


async def recover(uow: UnitOfWork, *, real_now: datetime) -> int:
    """Letters whose worker died: claimed ones go back, of those in the middle nobody knows. How many."""
    back = await rows.release_claimed(uow, real_now=real_now)
    return back + await rows.give_up_sending(uow, real_now=real_now)


async def tapped(uow: UnitOfWork, *, campaign_id: int, member_id: int, button: int, option: int | None = None) -> None:
    """A member tapped a button of their copy, which proves that it arrived. Of a question the last answer counts."""
    await rows.tapped(uow, campaign_id=campaign_id, member_id=member_id)
    noted: dict[str, Any] = {"campaign_id": campaign_id, "member_id": member_id, "button": button, "option": option}
    await campaign_rows.add_tap(uow, at=uow.now, **noted)


async def blocked(uow: UnitOfWork, *, member_id: int) -> bool:
    """The member shut the door: within a day of a copy that is the campaign's cost. Too many of them pause the rest.

    Whether this one did.
    """
    campaign_id = await rows.blocked_after(uow, member_id=member_id, since=uow.now - COST_WITHIN)
    if campaign_id is None:
        return False
    sent_count, blocks = await rows.cost(uow, campaign_id=campaign_id)
    if blocks < max(FEWEST_BLOCKS, max(sent_count, CANARY) * MOST_BLOCKS_PERCENT / 100):
        return False
    return await stand_still(uow, campaign_id=campaign_id, reason=BLOCKS)


async def shut_out(uow: UnitOfWork, *, person_id: int) -> bool:
    """Somebody in Telegram shut the door; whether that made a broadcast stand still."""
    member_id = await identities.member_of(uow, kind="telegram", value=str(person_id))
    return member_id is not None and await blocked(uow, member_id=member_id)


async def release(uow: UnitOfWork, *, campaign_id: int, winner: str, limit: int = 1_000) -> int:
    """Whoever waited for the better version gets it now, so many at once; how many it were."""
    values = {"variant": winner, "due_at": uow.now}
    return await rows.bring_forward(uow, campaign_id=campaign_id, variant=WAITS, limit=limit, **values)


async def name_of(view: View, *, member_id: int) -> str:
    """What a member is called, or the number on their card."""
    return await rows.name_of(view, member_id=member_id)


async def any_open(view: View, *, campaign_id: int) -> bool:
    """Whether a letter has still to go, or is on its way."""
    return await rows.any_open(view, campaign_id=campaign_id)


async def _willing(uow: UnitOfWork, *, campaign: Campaign, letters: Sequence[CampaignLetter]) -> list[CampaignLetter]:
    """Those who may be written to at this moment; of the others the reason is kept."""
    ids = [letter.member_id for letter in letters]
    chosen = needs_profiling(campaign.audience)
    verdicts = await courtesy.standing(uow, member_ids=ids, kind=campaign.kind, profiling=chosen)
    reasons: dict[str, list[int]] = {}
    for letter in letters:
        why = verdicts[letter.member_id] or ("" if letter.language else "unreachable")
        reasons.setdefault(why, []).append(letter.member_id)
    for why, whose in reasons.items():
        if why:
            await _skipped(uow, campaign_id=campaign.id, member_ids=whose, reason=why)
    return [letter for letter in letters if letter.member_id in reasons.get("", ())]


async def _awake(
    uow: UnitOfWork, *, club: Club, campaign: Campaign, letters: Sequence[CampaignLetter]
) -> list[CampaignLetter]:
    """Those in whose place it is no quiet hour; the others wait for its end, get it in silence, or none: where the
    owner wants that, and where it would be over by then.
    """
    if not KINDS[campaign.kind].quiet or not letters:
        return list(letters)
    zones = await rows.zones(uow, member_ids=[letter.member_id for letter in letters])
    ends: dict[str, datetime | None] = {}
    for zone in {zones.get(letter.member_id) or club.settings.time_zone for letter in letters}:
        ends[zone] = quiet_until(club.settings.quiet, at=uow.now, zone=ZoneInfo(zone))
    awake: list[CampaignLetter] = []
    waiting: dict[datetime, list[int]] = {}
    for letter in letters:
        end = ends[zones.get(letter.member_id) or club.settings.time_zone]
        if end is None or campaign.options.quiet == "silent":
            awake.append(replace(letter, silent=end is not None))
        else:
            waiting.setdefault(end, []).append(letter.member_id)
    for end, whose in waiting.items():
        over = campaign.expires_at is not None and campaign.expires_at <= end
        if over or campaign.options.quiet == "drop":
            await _skipped(uow, campaign_id=campaign.id, member_ids=whose, reason="quiet")
        else:
            await rows.put_off(uow, campaign_id=campaign.id, member_ids=whose, due_at=end)
    return awake


async def _back(
    uow: UnitOfWork, *, campaign_id: int, member_ids: Sequence[int], before: tuple[str, ...], **values: object
) -> frozenset[int]:
    new = {"state": "pending", "leased_until": None} | values
    return await rows.move(uow, campaign_id=campaign_id, member_ids=member_ids, before=before, **new)


async def _skipped(uow: UnitOfWork, *, campaign_id: int, member_ids: Sequence[int], reason: str) -> None:
    values = {"state": "skipped", "reason": reason, "leased_until": None}
    await rows.move(uow, campaign_id=campaign_id, member_ids=member_ids, before=("claimed",), **values)
