"""Tiers as the owner keeps them and as members see them: names, thresholds, what they bring, who stands where."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from loyalty import audit, clubs, living_cards, tier_grounds, tier_moves
from loyalty.db import clubs as club_rows
from loyalty.db import earned as earned_rows
from loyalty.db import tiers as rows
from loyalty.db.earned import Counted
from loyalty.db.store import UnitOfWork, View
from loyalty.errors import NotFound, SelfAward, ThresholdTaken, TiersFull
from loyalty.programs import Tiering, usual_step
from loyalty.roles import Actor, may_manage, may_own
from loyalty.tier_grounds import SUBJECT, WHOLE
from loyalty.tier_moves import LIFE, land
from loyalty.tier_rules import MOST_TIERS, Tier, above, higher, period_end, reached, window_start

if TYPE_CHECKING:
    from loyalty.clubs import Club

FIELDS = frozenset({"titles", "threshold", "factor", "discount_percent", "perks", "reward_id", "active"})


@dataclass(frozen=True)
class Standing:
    """Where a member stands. `earned` in the window, in points or minor units; `next` is the tier to reach and
    `missing` what it takes; `until` when the present one ends at the earliest, None for life."""

    tier: Tier | None
    until: datetime | None
    warned: bool
    earned: int
    next: Tier | None

    @property
    def missing(self) -> int:
        """What the next tier takes."""
        return max(0, self.next.threshold - self.earned) if self.next else 0


@dataclass(frozen=True)
class Held:
    """A tier that a member has or had. `until`: its end, the one told in a warning if there was one."""

    tier: Tier
    reason: str
    since: datetime
    until: datetime | None
    ended_at: datetime | None


async def standing(view: View, *, club: "Club", member_id: int) -> Standing:
    """Where the member stands; the club's tiers are switched on."""
    counted = tier_grounds.counted(club, at=view.now)
    row = await earned_rows.of_member(view, member_id=member_id, counted=counted)
    tier = club.tier_of(row.tier_id)
    held = await rows.present(view, member_id=member_id) if tier else None
    until = (held.ends_at or held.until) if held else None
    return Standing(tier, until, bool(held and held.warned_at), int(row.earned), above(club.tiers, tier))


async def history(view: View, *, club: "Club", by: Actor, member_id: int, limit: int = 4) -> list[Held]:
    """The tiers that a member had, the newest first, for managers. Raises NotAllowed."""
    may_manage(by)
    found = await rows.history(view, member_id=member_id, limit=limit)
    return [
        Held(tier, row.reason, row.since, row.ends_at or row.until, row.ended_at)
        for row in found
        if (tier := club.tier_of(row.tier_id))
    ]


async def promised(view: View, *, member_id: int) -> int | None:
    """The id of the tier that the member has for life, or None."""
    row = await rows.promise(view, member_id=member_id)
    return row.tier_id if row else None


async def held(view: View) -> dict[int, int]:
    """How many members have which tier, tier id -> how many."""
    return await rows.held(view)


async def would_be(view: View, *, club: "Club", tiering: Tiering, thresholds: Sequence[int]) -> list[int]:
    """How many members have earned each of these tiers, and none above it; lowest first."""
    least = await earned_rows.spread(view, thresholds=thresholds, counted=_counted(view, club, tiering))
    return [number - more for number, more in zip(least, [*least[1:], 0], strict=True)]


async def suggested(view: View, *, club: "Club", tiering: Tiering, count: int) -> list[int]:
    """`count` sensible thresholds, lowest first: what the better half, the best fifth and so on have earned lately.

    A club that has seen few members begins with the usual numbers.
    """
    counted = _counted(view, club, tiering)
    members = await earned_rows.earners(view, counted=counted)
    if members < FEW:
        step = usual_step(club.settings.currency) if tiering.by == "money" else 1
        usual = USUAL_POINTS if club.program.counts_money else USUAL_TAPS
        return [number * step for number in usual[:count]]
    found: list[int] = []
    for percent in SHARES[:count]:
        earned = await earned_rows.placed(view, place=members * percent // 100, counted=counted)
        least = found[-1] if found else 0
        found.append(_round(earned) if earned and _round(earned) > least else max(1, 2 * least))
    return found


async def add(uow: UnitOfWork, *, by: Actor, titles: dict[str, str], threshold: int, **given: Any) -> "Club":
    """Another tier. Raises NotAllowed, TiersFull, ThresholdTaken."""
    may_own(by)
    club = await clubs.require(uow)
    if len(club.tiers) >= MOST_TIERS:
        raise TiersFull(most=MOST_TIERS)
    _free(club, threshold)
    kept = {"factor": 100, "discount_percent": 0, "perks": {}, "reward_id": None} | given
    tier_id = await rows.add(uow, titles=titles, threshold=threshold, **kept)
    return await _changed(uow, by=by, before={}, after={"tier": tier_id, "threshold": threshold, **kept})


async def change(uow: UnitOfWork, *, by: Actor, tier_id: int, **changes: Any) -> "Club":
    """Change a tier; who has it keeps it for the present period. Raises NotAllowed, NotFound, ThresholdTaken."""
    may_own(by)
    club = await clubs.require(uow)
    tier = get(club, tier_id)
    if changes.keys() - FIELDS:
        raise ValueError(f"a tier has no {changes.keys() - FIELDS}")
    if "threshold" in changes:
        _free(club, changes["threshold"], but=tier_id)
    await rows.change(uow, tier_id=tier_id, **changes)
    before = {name: getattr(tier, name) for name in changes}
    return await _changed(uow, by=by, before=before, after={"tier": tier_id, **changes})


async def change_tiering(uow: UnitOfWork, *, by: Actor, tiering: Tiering, thresholds: dict[int, int]) -> "Club":
    """Change how tiers are reached, with what they take from now on (tier id -> threshold): a new version of the rules.

    Raises NotAllowed.
    """
    may_own(by)
    club = await clubs.require(uow)
    before = {tier.id: tier.threshold for tier in club.tiers}
    for tier_id, threshold in thresholds.items():
        await rows.change(uow, tier_id=tier_id, threshold=threshold)
    await clubs.change_program(uow, by=by, tiering=tiering.model_dump())
    after = {str(tier_id): threshold for tier_id, threshold in thresholds.items()}
    return await _changed(uow, by=by, before={str(key): value for key, value in before.items()}, after=after)


async def for_life(uow: UnitOfWork, *, by: Actor, member_id: int, tier_id: int) -> None:
    """Give a member a tier for life; asking again changes nothing. A higher one that is earned holds its time first.

    Raises NotAllowed, SelfAward (one's own card), NotFound.
    """
    club, present = await _at_hand(uow, by=by, member_id=member_id)
    tier = get(club, tier_id)
    known = await rows.promise(uow, member_id=member_id)
    if known and known.tier_id == tier_id:
        return
    await rows.take_promises_back(uow, member_id=member_id)
    given: dict[str, Any] = {"tier_id": tier.id, "reason": LIFE, "staff_id": by.staff_id}
    earned = club.tier_of(present.tier_id) if present and present.reason != LIFE else None
    if higher(earned, tier):
        await rows.begin(uow, member_id=member_id, ended_at=uow.now, **given)
    else:
        await rows.end(uow, member_id=member_id)
        await living_cards.want(uow, member_id=member_id)
        held_id = await rows.begin(uow, member_id=member_id, **given)
        once = f"tier-life:{held_id}"
        await tier_moves.tell(uow, member_id=member_id, key="letter-tier-life", once=once, tier=tier, perks=tier.perks)
    event: dict[str, Any] = {"action": "tier.for_life", "subject": "member", "subject_id": member_id}
    await audit.record(
        uow, by=by, before={"tier": present.tier_id if present else None}, after={"tier": tier.id}, **event
    )


async def take_back(uow: UnitOfWork, *, by: Actor, member_id: int) -> None:
    """What was given for life is taken back: what the member has earned remains. Asking again changes nothing.

    Raises NotAllowed, SelfAward (one's own card), NotFound.
    """
    club, present = await _at_hand(uow, by=by, member_id=member_id)
    known = await rows.promise(uow, member_id=member_id)
    if known is None:
        return
    await rows.take_promises_back(uow, member_id=member_id)
    event: dict[str, Any] = {"action": "tier.life_taken", "subject": "member", "subject_id": member_id}
    await audit.record(uow, by=by, before={"tier": known.tier_id}, **event)
    tier = club.tier_of(known.tier_id)
    if present is None or present.reason != LIFE or tier is None:
        return
    row = await earned_rows.of_member(uow, member_id=member_id, counted=tier_grounds.counted(club, at=uow.now))
    earned = reached(club.tiers, int(row.earned))
    until = period_end(club, club.program.tiering, at=uow.now)
    fallen = await land(uow, club=club, member_id=member_id, tier=earned, reason=tier_moves.EARNED, until=until)
    about = {"fallen": fallen.titles if fallen else {}}
    once = f"tier-fell:{present.id}"
    await tier_moves.tell(uow, member_id=member_id, key="letter-tier-fell", once=once, tier=tier, **about)


def get(club: "Club", tier_id: int) -> Tier:
    """One of the club's tiers. Raises NotFound."""
    found = next((tier for tier in club.tiers if tier.id == tier_id), None)
    if found is None:
        raise NotFound()
    return found


async def _at_hand(uow: UnitOfWork, *, by: Actor, member_id: int) -> tuple["Club", Any]:
    """The club, and the present tier of a member whose row is locked. The owner alone, and never for the own card."""
    may_own(by)
    if by.member_id == member_id:
        raise SelfAward()
    club = await clubs.require(uow)
    member = (await rows.lock(uow, member_ids=[member_id])).get(member_id)
    if member is None or member.status != "active" or member.practice:
        raise NotFound()
    return club, await rows.present(uow, member_id=member_id)


def _counted(view: View, club: "Club", tiering: Tiering) -> Counted:
    return Counted(tiering.by, club.program.unit, window_start(club, tiering, at=view.now))


def _free(club: "Club", threshold: int, *, but: int = 0) -> None:
    if any(tier.threshold == threshold and tier.id != but for tier in club.tiers):
        raise ThresholdTaken()


async def _changed(uow: UnitOfWork, *, by: Actor, before: dict[str, Any], after: dict[str, Any]) -> "Club":
    uow.club_changed = True
    await club_rows.touch(uow)
    event: dict[str, Any] = {"action": "tiers.changed", "subject": SUBJECT, "subject_id": WHOLE}
    await audit.record(uow, by=by, before=before, after=after, **event)
    return await clubs.require(uow)


def _round(number: int) -> int:
    """The number with two leading digits: 1,234 is 1,200."""
    size: int = 10 ** max(0, len(str(number)) - 2)
    return number // size * size


# The best so many percent of those who earned anything are above the first, the second threshold ...
SHARES = (50, 20, 5, 1)
FEW = 20
USUAL_POINTS = (200, 500, 1500, 5000)
USUAL_TAPS = (10, 25, 60, 150)
