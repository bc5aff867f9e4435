"""What lasts: rewards of claims, tiers and stamp cards that are given as a voucher, and revoked with what gave them."""

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from loyalty import vouchers
from loyalty.db import rewards as reward_rows
from loyalty.db import vouchers as rows
from loyalty.db.store import UnitOfWork, View
from loyalty.effects import KINDS
from loyalty.reward import Reward, reward_of
from loyalty.roles import PROGRAM, Actor

if TYPE_CHECKING:
    from loyalty.clubs import Club
    from loyalty.tier_rules import Tier

USUAL_DAYS = 90


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


async def revoke(uow: UnitOfWork, *, claim_id: int) -> None:
    """The voucher of a claim that is taken back is worth nothing any more; one that was used stays used."""
    await rows.revoke_of_claim(uow, claim_id=claim_id)


async def revoke_given(uow: UnitOfWork, *, request_id: str) -> None:
    """The voucher that was given by this request is worth nothing any more; one that was used stays used."""
    await rows.revoke_by_request(uow, request_id=request_id)


async def gift(view: View, *, club: "Club", tier: "Tier") -> Reward | None:
    """What comes with reaching a tier, while this club has vouchers."""
    row = await reward_rows.get(view, reward_id=tier.reward_id) if tier.reward_id and are_given(club) else None
    return reward_of(row) if row is not None else None


async def on_reaching(uow: UnitOfWork, *, club: "Club", member_id: int, tier: "Tier", membership_id: int) -> None:
    """What reaching a tier brings."""
    reward = await gift(uow, club=club, tier=tier)
    if reward is not None:
        what: dict[str, Any] = {"holder_id": member_id, "effect": reward.effect(), "source": "tier"}
        days = reward.lasts_days or USUAL_DAYS
        await give(uow, by=PROGRAM, request_id=_request(membership_id), days=days, **what)


async def take_gift(uow: UnitOfWork, *, membership_id: int) -> None:
    """A tier that was never earned leaves no gift behind; one that was used stays used."""
    await rows.revoke_by_request(uow, request_id=_request(membership_id))


def _request(membership_id: int) -> str:
    return f"tier:{membership_id}"
