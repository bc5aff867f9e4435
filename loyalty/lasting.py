"""What lasts: rewards of claims, tiers and stamp cards that are given as a voucher, and revoked with what gave them."""

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from loyalty import audit, voucher_shown, vouchers
from loyalty.db import rewards as reward_rows
from loyalty.db import tiers as tier_rows
from loyalty.db import vouchers as rows
from loyalty.db.store import UnitOfWork, View
from loyalty.effects import KINDS
from loyalty.reward import Reward, reward_of
from loyalty.roles import PROGRAM, Actor
from loyalty.tier_rules import period_end

if TYPE_CHECKING:
    from loyalty.clubs import Club
    from loyalty.tier_rules import Tier

USUAL_DAYS = 90
REVOKED, USED = "revoked", "used"


def are_given(club: "Club") -> bool:
    """Whether this club has vouchers."""
    return vouchers.FEATURE in club.settings.features


async def give(
    uow: UnitOfWork,
    *,
    by: Actor,
    holder_id: int,
    effect: dict[str, Any],
    source: str,
    request_id: str,
    days: int = USUAL_DAYS,
    claim_id: int | None = None,
) -> int:
    """A voucher for what a reward gives, good for so many days; its id, the same for a repeated request."""
    kind = effect["kind"] if effect["kind"] in KINDS else "service"
    return await vouchers.give(
        uow,
        by=by,
        holder_id=holder_id,
        effect={**effect, "kind": kind},
        source=source,
        request_id=request_id,
        expires_at=uow.now + timedelta(days=days),
        claim_id=claim_id,
    )


async def give_once(
    uow: UnitOfWork, *, by: Actor, holder_id: int, request_id: str, days: int = USUAL_DAYS, **what: Any
) -> bool:
    """A voucher as `give` makes it, or the one of this request again that was taken back; False where they have it, or
    have used it."""
    known = await rows.by_request(uow, request_id=request_id)
    if known is None:
        await give(uow, by=by, holder_id=holder_id, request_id=request_id, days=days, **what)
        return True
    if not await rows.revive(uow, voucher_id=known, holder_id=holder_id, ends=uow.now + timedelta(days=days)):
        return False
    await _note(uow, by=by, voucher_id=known, before=REVOKED, after="active")
    return True


async def is_used(view: View, *, request_id: str) -> bool:
    """Whether the voucher that this request has made was used, or is in a cashier's hand."""
    return await rows.is_used(view, request_id=request_id)


async def revoke(uow: UnitOfWork, *, claim_id: int) -> None:
    """The voucher of a claim that is taken back is worth nothing any more; one that was used stays used."""
    voucher_id = await rows.revoke_of_claim(uow, claim_id=claim_id)
    if voucher_id is not None:
        await voucher_shown.over(uow, voucher_id=voucher_id)


async def revoke_given(uow: UnitOfWork, *, by: Actor, request_id: str) -> str:
    """The voucher that was given by this request is worth nothing any more: REVOKED; one that was used stays so: USED.

    Nothing for one that is over, or that there never was.
    """
    revoked = await rows.revoke_by_request(uow, request_id=request_id)
    if revoked is not None:
        await _note(uow, by=by, voucher_id=revoked, before="active", after=REVOKED)
        await voucher_shown.over(uow, voucher_id=revoked)
        return REVOKED
    return USED if await rows.is_used(uow, request_id=request_id) else ""


async def gift(view: View, *, club: "Club", tier: "Tier") -> Reward | None:
    """What comes with reaching a tier, while this club has vouchers."""
    row = await reward_rows.get(view, reward_id=tier.reward_id) if tier.reward_id and are_given(club) else None
    return reward_of(row) if row is not None else None


async def on_reaching(
    uow: UnitOfWork, *, club: "Club", member_id: int, tier: "Tier", membership_id: int
) -> dict[str, str]:
    """What reaching a tier brings, once in its period; its titles, or nothing where they had it.

    Who reaches the tier again after a refund gets what was revoked then, and nothing where it was used.
    """
    reward = await gift(uow, club=club, tier=tier)
    if reward is None:
        return {}
    known = await _gift_of_period(uow, club=club, member_id=member_id, tier=tier)
    request_id = known.request_id if known else _request(membership_id)
    what: dict[str, Any] = {"holder_id": member_id, "effect": reward.effect(), "source": "tier"}
    days = reward.lasts_days or USUAL_DAYS
    given = await give_once(uow, by=PROGRAM, request_id=request_id, days=days, **what)
    return reward.titles if given else {}


async def take_gift(uow: UnitOfWork, *, club: "Club", member_id: int, tier: "Tier") -> list[dict[str, Any]]:
    """A tier that a refund has taken leaves no gift of its period behind; what became of it, if there was one."""
    known = await _gift_of_period(uow, club=club, member_id=member_id, tier=tier)
    became = await revoke_given(uow, by=PROGRAM, request_id=known.request_id) if known else ""
    return [{"titles": known.effect["titles"], "used": became == USED}] if known and became else []


async def _gift_of_period(view: View, *, club: "Club", member_id: int, tier: "Tier") -> Any:
    """What the member was given for this tier, if the period that began with it still runs."""
    known = await tier_rows.last_gift(view, member_id=member_id, tier_id=tier.id)
    if known is None or period_end(club, club.program.tiering, at=known.at) <= view.now:
        return None
    return known


async def _note(uow: UnitOfWork, *, by: Actor, voucher_id: int, before: str, after: str) -> None:
    event: dict[str, Any] = {"action": "voucher.changed", "subject": "voucher", "subject_id": voucher_id}
    await audit.record(uow, by=by, before={"state": before}, after={"state": after}, **event)


def _request(membership_id: int) -> str:
    return f"tier:{membership_id}"
