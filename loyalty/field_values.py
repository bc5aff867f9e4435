"""What stands in the personal fields of a message, for a block of members."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from loyalty import offer_taking
from loyalty.clubs import Club
from loyalty.db import field_values as rows
from loyalty.db.consents import BITS
from loyalty.db.store import UnitOfWork, View
from loyalty.tier_rules import climbed

# A text, a number, names by language, or nothing.
Known = Mapping[str, str | int | dict[str, str] | None]


async def values_of(
    view: View, *, club: Club, member_ids: Sequence[int], keys: Collection[str]
) -> dict[int, dict[str, Any]]:
    """Of each member what is known for these fields: name, points, to_next (points missing for the next reward),
    last_bought (names by language; only with their consent to being known by what they buy).
    """
    if not set(keys) & KNOWN:
        return {member_id: {} for member_id in member_ids}
    found = {row.id: row for row in await rows.of_members(view, member_ids=member_ids, unit=club.program.unit)}
    known = {member_id: _of(club, found.get(member_id)) for member_id in member_ids}
    if "last_bought" in keys:
        asked = [row.id for row in found.values() if row.agreed & BITS["profiling"]]
        for member_id, titles in (await rows.last_bought(view, member_ids=asked)).items():
            known[member_id]["last_bought"] = titles
    return known


async def codes_of(
    uow: UnitOfWork, *, offer_id: int | None, member_ids: Sequence[int], keys: Collection[str]
) -> dict[int, str]:
    """The code of each member's voucher of the offer, made now where there is none; as long as there are any."""
    if offer_id is None or "offer_code" not in keys or not member_ids:
        return {}
    return await offer_taking.codes_for(uow, offer_id=offer_id, member_ids=member_ids)


def _of(club: Club, row: Any) -> dict[str, Any]:
    if row is None:
        return {}
    points = row.available or 0
    unit, tier = club.program.unit, climbed(club.all_tiers, row.tier_id)
    costs = [reward.cost_for(tier) for reward in club.rewards if reward.unit == unit and reward.admits(tier)]
    ahead = [cost - points for cost in costs if cost > points]
    return {"name": row.name, "points": points, "to_next": min(ahead, default=None)}


KNOWN = frozenset({"name", "points", "to_next", "last_bought"})
