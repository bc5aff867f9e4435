"""Two versions of a broadcast against each other: the better one is named only when chance does not explain it."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from loyalty import audit, campaigns, letters, people, statistics
from loyalty.campaign import OPEN, Campaign, campaign_of
from loyalty.db import campaigns as campaign_rows
from loyalty.db import versions as rows
from loyalty.db.store import Store, UnitOfWork, View
from loyalty.errors import CampaignGone, CampaignOver
from loyalty.roles import OWNER, PROGRAM, Actor, may_own
from loyalty.statistics import Range, Share

# We look three times, each at a third of the time; each look may be wrong in 5/3 % (Bonferroni), so all of them in 5 %.
LOOKS = 3
CONFIDENCE = 1 - (1 - statistics.CONFIDENCE) / LOOKS
AT_ONCE = 2_000


@dataclass(frozen=True)
class Standing:
    """How the test stands at one of its looks (0: before the first). `a`, `b`: who did what is the goal, of how many;
    `extra`: a minus b, with the range of this look; `winner` if that says so."""

    look: int
    a: Share
    b: Share
    extra: Range
    winner: str


def look_at(campaign: Campaign, number: int) -> datetime:
    """When the test is looked at for the 1st, 2nd, 3rd time. Raises ValueError for a campaign without a test."""
    test, began = campaign.options.test, campaign.started_at
    if test is None or began is None:
        raise ValueError("a broadcast without two versions on their way")
    whole = timedelta(hours=test.decide_after_hours)
    return began + whole * number / LOOKS


def last_look(campaign: Campaign, now: datetime) -> int:
    """The number of the last look that is over; 0 before the first."""
    return sum(1 for number in range(1, LOOKS + 1) if look_at(campaign, number) <= now)


async def standing(view: View, *, campaign: Campaign, now: datetime | None = None) -> Standing:
    """How it stood at the last look that is over; what came after it is not counted, so asking again tells nothing new.

    Raises ValueError for a campaign without a test.
    """
    look = last_look(campaign, now or view.now)
    sizes = await rows.sizes(view, campaign_id=campaign.id)
    done = await rows.reached(view, campaign=campaign, until=look_at(campaign, look)) if look else {}
    a, b = (Share(min(done.get(name, 0), sizes.get(name, 0)), sizes.get(name, 0)) for name in ("a", "b"))
    extra = statistics.newcombe(a, b, confidence=CONFIDENCE)
    winner = "" if not look or not extra.is_clear else "a" if extra.value > 0 else "b"
    return Standing(look, a, b, extra, winner)


async def undecided(view: View) -> list[Campaign]:
    """Tests that are on their way and have no winner yet."""
    found = [campaign_of(row) for row in await campaign_rows.in_states(view, states=OPEN)]
    return [one for one in found if one.options.test and one.started_at and one.winner is None]


async def decided(view: View) -> list[int]:
    """Campaigns whose winner is known and of which something may still wait for it."""
    found = await campaign_rows.in_states(view, states=OPEN)
    return [row.id for row in found if row.winner and await rows.any_waits(view, campaign_id=row.id)]


async def tick(store: Store) -> None:
    """Look at every test whose next look is due; send the winner to the rest. It can stop anywhere."""
    looked: dict[int, int] = store.cached.setdefault("looks", {})
    async with store.reading() as view:
        tests, winners = await undecided(view), await decided(view)
        due = [one for one in tests if last_look(one, view.now) > looked.get(one.id, 0)]
    for campaign in due:
        async with store.studying() as view:
            found = await standing(view, campaign=campaign)
        async with store.writing() as uow:
            await decide(uow, campaign=campaign, found=found)
        looked[campaign.id] = found.look
        winners += [campaign.id] if found.winner else []
    for campaign_id in winners:
        more = True
        while more:
            async with store.writing() as uow:
                more = await send_rest(uow, campaign_id=campaign_id)


async def decide(uow: UnitOfWork, *, campaign: Campaign, found: Standing) -> None:
    """Name the winner that a look has found; at the last one without any, ask the owners. Again: nothing changes."""
    if found.winner:
        await _won(uow, by=PROGRAM, campaign_id=campaign.id, winner=found.winner)
    elif found.look == LOOKS and await rows.any_waits(uow, campaign_id=campaign.id):
        for person_id, _ in await people.speaking(uow, role=OWNER):
            once = f"test:{campaign.id}:{person_id}"
            params = {"campaign": campaign.id, "title": campaign.title}
            await letters.write(uow, person_id=person_id, kind="notice", key="letter-test", params=params, once=once)


async def choose(uow: UnitOfWork, *, by: Actor, campaign_id: int, winner: str) -> Campaign:
    """The owner says which version the rest gets; the first answer counts. Raises NotAllowed, CampaignGone,
    CampaignOver (no test, or nothing is left to be sent)."""
    may_own(by)
    campaign = await campaigns.get(uow, campaign_id=campaign_id)
    if winner not in ("a", "b") or campaign.options.test is None or campaign.started_at is None:
        raise CampaignGone()
    if campaign.winner is None:
        if campaign.state not in OPEN:
            raise CampaignOver(state=campaign.state)
        await _won(uow, by=by, campaign_id=campaign_id, winner=winner)
    return await campaigns.get(uow, campaign_id=campaign_id)


async def send_rest(uow: UnitOfWork, *, campaign_id: int) -> bool:
    """Those who waited for the winner get it now, some at once; whether there may be more."""
    moved = await rows.send_rest(uow, campaign_id=campaign_id, limit=AT_ONCE)
    uow.campaigns_changed = uow.campaigns_changed or bool(moved)
    return moved == AT_ONCE


async def _won(uow: UnitOfWork, *, by: Actor, campaign_id: int, winner: str) -> None:
    if await rows.win(uow, campaign_id=campaign_id, winner=winner, states=OPEN):
        event: dict[str, Any] = {"action": "campaign.winner", "subject": "campaign", "subject_id": campaign_id}
        await audit.record(uow, by=by, after={"winner": winner}, **event)
        uow.campaigns_changed = True
