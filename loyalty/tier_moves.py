"""Up at once when it is earned, down one step in the night after a warning: how members move between tiers."""

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from loyalty import audit, lasting, letters, living_cards, tier_grounds
from loyalty.db import audit as audit_rows
from loyalty.db import earned as earned_rows
from loyalty.db import people as people_rows
from loyalty.db import tiers as rows
from loyalty.db.store import UnitOfWork
from loyalty.roles import PROGRAM, Actor
from loyalty.tier_grounds import SUBJECT, WHOLE
from loyalty.tier_rules import (
    MOMENT,
    TIERS,
    Tier,
    above,
    below,
    day_after,
    higher,
    period_end,
    reached,
)

if TYPE_CHECKING:
    from loyalty.clubs import Club
    from loyalty.consequences import Returned, Sold

# Why a tier is held: earned, what is left after a fall, for life, for life until that was taken back, or earned by
# purchases that went back meanwhile.
EARNED, FELL, LIFE, TAKEN, REFUNDED = "earned", "fell", "life", "taken", "refunded"


async def after_purchase(uow: UnitOfWork, *, club: "Club", by: Actor, sold: "Sold") -> None:
    """The next tier, the moment that it is earned; points on their way count too."""
    del by
    if sold.practice or above(club.tiers, club.tier_of(sold.tier_id)) is None:
        return
    row = await earned_rows.of_member(uow, member_id=sold.member_id, counted=tier_grounds.counted(club, at=uow.now))
    present = club.tier_of(row.tier_id)
    await _rise(
        uow, club=club, member_id=sold.member_id, present=present, earned=row.earned, purchase_id=sold.purchase_id
    )


async def after_refund(uow: UnitOfWork, *, club: "Club", by: Actor, returned: "Returned") -> None:
    """A tier that is not earned without what any refund took ends in the next nightly run; its unused gift ends now."""
    del by
    held = await rows.present(uow, member_id=returned.member_id) if club.tiers else None
    tier = club.tier_of(held.tier_id) if held and held.reason == EARNED else None
    if held is None or tier is None or await tier_grounds.still_hold(uow, club=club, held=held, tier=tier):
        return
    over: dict[str, Any] = {"reason": REFUNDED, "until": uow.now, "warned_at": uow.now, "ends_at": uow.now}
    await rows.change_membership(uow, membership_id=held.id, **over)
    lost = await lasting.take_gift(uow, club=club, member_id=returned.member_id, tier=tier)
    if lost:
        returned.told.setdefault("prizes", []).extend(lost)


async def nightly(uow: UnitOfWork, *, club: "Club", after_id: int, limit: int) -> int | None:
    """Work the next `limit` tier memberships after that id whose period ends: keep, warn, or one step down.

    Returns the last id worked, or None when nothing is left. Working them again changes nothing.
    """
    if TIERS not in club.settings.features:
        return None
    tiering = club.program.tiering
    ahead = timedelta(days=max(0, tiering.warn_days - tiering.grace_days))
    found = await rows.ending(uow, after_id=after_id, before=uow.now + ahead, limit=limit)
    if not found:
        return None
    await rows.lock(uow, member_ids=sorted({row.member_id for row in found}))
    for held in await rows.these(uow, ids=[row.id for row in found]):
        tier = club.tier_of(held.tier_id)
        if tier and held.until:
            await _looked_at(uow, club=club, held=held, tier=tier)
    return int(found[-1].id)


async def nightly_places(uow: UnitOfWork, *, club: "Club", after_id: int, limit: int) -> int | None:
    """After the owner has changed the tiers: whoever has earned one already has it from this night on.

    Works the next `limit` members after that id who bought anything; returns the last, or None when nothing is left.
    """
    if not club.tiers or (not after_id and not await _was_changed(uow)):
        return None
    found = await earned_rows.block(uow, after_id=after_id, limit=limit, counted=tier_grounds.counted(club, at=uow.now))
    least = club.tiers[0].threshold
    able = {row.member_id: int(row.earned) for row in found if row.earned >= least}
    members = await rows.lock(uow, member_ids=sorted(able)) if able else {}
    for member_id, member in members.items():
        if member.status == "active" and not member.practice:
            present = club.tier_of(member.tier_id)
            await _rise(uow, club=club, member_id=member_id, present=present, earned=able[member_id])
    if found:
        return int(found[-1].member_id)
    await audit.record(uow, by=PROGRAM, action="tiers.placed", subject=SUBJECT, subject_id=WHOLE)
    return None


async def land(
    uow: UnitOfWork, *, club: "Club", member_id: int, tier: Tier | None, reason: str, until: datetime | None = None
) -> Tier | None:
    """End the present tier; what follows is `tier`, or the one promised for life where that is higher. Which it is."""
    await rows.end(uow, member_id=member_id)
    await living_cards.want(uow, member_id=member_id)
    promised = await rows.promise(uow, member_id=member_id)
    kept = club.tier_of(promised.tier_id) if promised else None
    if kept and promised and not higher(tier, kept):
        await rows.begin(uow, member_id=member_id, tier_id=kept.id, reason=LIFE, staff_id=promised.staff_id)
        return kept
    if tier:
        until = until or period_end(club, club.program.tiering, at=uow.now)
        await rows.begin(uow, member_id=member_id, tier_id=tier.id, reason=reason, until=until)
    return tier


async def tell(uow: UnitOfWork, *, member_id: int, key: str, once: str, tier: Tier, **params: Any) -> None:
    """A letter about a tier, to members who can be written to."""
    person_id = await people_rows.of_member(uow, member_id=member_id)
    if person_id is None:
        return
    about = {"titles": tier.titles, **params}
    await letters.write(uow, person_id=person_id, kind="notice", key=key, params=about, once=once)


async def _rise(
    uow: UnitOfWork,
    *,
    club: "Club",
    member_id: int,
    present: Tier | None,
    earned: int,
    purchase_id: int | None = None,
) -> None:
    tier = reached(club.tiers, int(earned))
    if tier is None or not higher(tier, present):
        return
    await rows.end(uow, member_id=member_id)
    await living_cards.want(uow, member_id=member_id)
    until = period_end(club, club.program.tiering, at=uow.now)
    given: dict[str, Any] = {"reason": EARNED, "until": until, "purchase_id": purchase_id}
    held_id = await rows.begin(uow, member_id=member_id, tier_id=tier.id, **given)
    about: dict[str, Any] = {
        "factor": tier.factor,
        "percent": tier.discount_percent,
        "perks": tier.perks,
        "until": until.isoformat(),
    }
    about |= {"gift": await lasting.on_reaching(uow, club=club, member_id=member_id, tier=tier, membership_id=held_id)}
    await tell(uow, member_id=member_id, key="letter-tier-up", once=f"tier-up:{held_id}", tier=tier, **about)


async def _looked_at(uow: UnitOfWork, *, club: "Club", held: Any, tier: Tier) -> None:
    """What this night means for a membership whose period ends."""
    tiering = club.program.tiering
    earned = await _earned(uow, club=club, member_id=held.member_id, at=min(uow.now, held.until - MOMENT))
    if tier.active and earned >= tier.threshold:
        if held.until <= uow.now:
            await _kept(uow, club=club, held=held, tier=tier)
        return
    if held.reason == REFUNDED:
        await _never_was(uow, club=club, held=held, tier=tier, earned=earned)
        return
    end = held.until + timedelta(days=tiering.grace_days)
    if held.warned_at is None:
        if end - timedelta(days=tiering.warn_days) <= uow.now:
            ends_at = max(end, day_after(club, at=uow.now, days=tiering.warn_days))
            await _warn(uow, held=held, tier=tier, missing=tier.threshold - earned, ends_at=ends_at, by=tiering.by)
        return
    if held.ends_at <= uow.now:
        fallen = await land(uow, club=club, member_id=held.member_id, tier=below(club.tiers, tier), reason=FELL)
        await _fell(uow, held=held, tier=tier, fallen=fallen)


async def _kept(uow: UnitOfWork, *, club: "Club", held: Any, tier: Tier) -> None:
    """Earned once more: another period, counted from the end of the last one; a gift that a refund took is back."""
    if held.reason == REFUNDED:
        whose: dict[str, Any] = {"member_id": held.member_id, "membership_id": held.id}
        await lasting.on_reaching(uow, club=club, tier=tier, **whose)
    tiering = club.program.tiering
    until = period_end(club, tiering, at=held.until - MOMENT)
    if until <= uow.now or held.reason == REFUNDED:
        until = period_end(club, tiering, at=uow.now)
    anew: dict[str, Any] = {"until": until, "warned_at": None, "ends_at": None, "purchase_id": None}
    await rows.change_membership(uow, membership_id=held.id, reason=EARNED, **anew)


async def _warn(uow: UnitOfWork, *, held: Any, tier: Tier, missing: int, ends_at: datetime, by: str) -> None:
    await rows.change_membership(uow, membership_id=held.id, warned_at=uow.now, ends_at=ends_at)
    about = {"missing": missing if tier.active else 0, "by": by, "ends_at": ends_at.isoformat()}
    once = f"tier-ends:{held.id}:{held.until.isoformat()}"
    await tell(uow, member_id=held.member_id, key="letter-tier-ends", once=once, tier=tier, **about)


async def _never_was(uow: UnitOfWork, *, club: "Club", held: Any, tier: Tier, earned: int) -> None:
    """Without what went back: what is earned, or the tier from before while that would still hold."""
    await lasting.take_gift(uow, club=club, member_id=held.member_id, tier=tier)
    then = await rows.before(uow, member_id=held.member_id, membership_id=held.id)
    earlier = club.tier_of(then.tier_id) if then and then.until and then.until > uow.now else None
    landing, until, reason = reached(club.tiers, earned), None, EARNED
    if then and earlier and not higher(landing, earlier):
        stands = then.reason != EARNED or await tier_grounds.still_hold(uow, club=club, held=then, tier=earlier)
        landing, until, reason = (earlier, then.until, FELL) if stands else (landing, until, reason)
    fallen = await land(uow, club=club, member_id=held.member_id, tier=landing, reason=reason, until=until)
    await _fell(uow, held=held, tier=tier, fallen=fallen)


async def _fell(uow: UnitOfWork, *, held: Any, tier: Tier, fallen: Tier | None) -> None:
    about = {"fallen": fallen.titles if fallen else {}}
    once = f"tier-fell:{held.id}"
    await tell(uow, member_id=held.member_id, key="letter-tier-fell", once=once, tier=tier, **about)


async def _earned(uow: UnitOfWork, *, club: "Club", member_id: int, at: datetime) -> int:
    row = await earned_rows.of_member(uow, member_id=member_id, counted=tier_grounds.counted(club, at=at))
    return int(row.earned)


async def _was_changed(uow: UnitOfWork) -> bool:
    last = await audit_rows.last(uow, subject=SUBJECT, subject_id=WHOLE)
    return last is not None and last.action != "tiers.placed"
