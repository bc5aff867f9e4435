"""What a tier stands on: what counted when it was reached, by the rules of then, less what came back since."""

from datetime import datetime
from typing import TYPE_CHECKING, Any

from loyalty.db import audit as audit_rows
from loyalty.db import clubs as club_rows
from loyalty.db import earned as earned_rows
from loyalty.db.earned import Counted
from loyalty.db.store import View
from loyalty.programs import Program
from loyalty.tier_rules import Tier, window_start

if TYPE_CHECKING:
    from loyalty.clubs import Club

SUBJECT, WHOLE = "tiers", 0


def counted(club: "Club", *, at: datetime) -> Counted:
    """What counts for tiers at that moment."""
    return _counted(club, club.program, at=at)


async def still_hold(view: View, *, club: "Club", held: Any, tier: Tier) -> bool:
    """Whether what was bought for this membership, and since, reaches the tier without what came back.

    It did when the tier was reached, so only refunds can make it less. It is judged by the rules of then, or by those
    of now where they ask for less.
    """
    row = await club_rows.program_at(view, at=held.since)
    then = Program.model_validate(row.rules) if row else club.program
    least = await _threshold(view, tier=tier, at=held.since)
    if then.tiering.by == club.program.tiering.by:
        least = min(least, tier.threshold)
    at_stake = _counted(club, then, at=held.since)
    found = await earned_rows.of_member(view, member_id=held.member_id, counted=at_stake)
    return bool(found.earned >= least)


async def _threshold(view: View, *, tier: Tier, at: datetime) -> int:
    """What the tier took at that moment: what stood there before its first change since."""
    for event in await audit_rows.since(view, subject=SUBJECT, subject_id=WHOLE, at=at):
        before, after = event.before or {}, event.after or {}
        if str(tier.id) in after and str(tier.id) in before:
            return int(before[str(tier.id)])
        if after.get("tier") == tier.id and "threshold" in before:
            return int(before["threshold"])
    return tier.threshold


def _counted(club: "Club", program: Program, *, at: datetime) -> Counted:
    return Counted(program.tiering.by, program.unit, window_start(club, program.tiering, at=at))
