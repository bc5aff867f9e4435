"""Rewards that give themselves: in the night, to whoever has the points, as a voucher."""

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from loyalty import lasting
from loyalty.claims import issue, may_have
from loyalty.db import claims as claim_rows
from loyalty.db import rewards as rows
from loyalty.db import vouchers as voucher_rows
from loyalty.db.store import UnitOfWork
from loyalty.errors import Refusal
from loyalty.ledger import open_wallet, settle
from loyalty.reward import Reward
from loyalty.roles import PROGRAM
from loyalty.tier_rules import climbed
from loyalty.vouchers import tell

if TYPE_CHECKING:
    from loyalty.clubs import Club


async def nightly(uow: UnitOfWork, *, club: "Club", after_id: int, limit: int) -> int | None:
    """Give the automatic rewards of today's unit to the next wallets after the id `after_id`, at most `limit`; the last
    of them, or None when there is none left. Each reward again only when the voucher of the last time was used or is
    over, and once per member and day, so a night may be worked again. The member is told by letter.

    All wallets are locked first, in the order of their ids, as everybody locks several.
    """
    giving = [one for one in club.rewards if one.automatic and one.lasts_days and one.unit == club.program.unit]
    if not giving or not lasting.are_given(club):
        return None
    least = min(cost for one in giving for cost in (one.cost, *one.tier_costs.values()))
    block = await rows.lock_rich(uow, unit=club.program.unit, least=least, after_id=after_id, limit=limit)
    await rows.lock(uow, reward_ids=[one.id for one in giving if one.stocked])
    for wallet in block:
        member = await claim_rows.member(uow, member_id=wallet.member_id)
        if member is not None and member.status == "active" and not member.practice:
            for reward in giving:
                await _give(uow, club=club, reward=reward, member=member)
    return int(block[-1].id) if block else None


async def _give(uow: UnitOfWork, *, club: "Club", reward: Reward, member: Any) -> None:
    """One reward to one member. What refuses does so before anything is written."""
    version = club.program_version_id
    request_id = f"auto:{reward.id}:{member.id}:{uow.now.astimezone(club.zone).date().isoformat()}"
    wallet = await open_wallet(uow, member_id=member.id, unit=reward.unit, program_version_id=version)
    activated, expired = await settle(uow, wallet_id=wallet.id)
    wallet = replace(wallet, available=wallet.available + activated - expired)
    given = await claim_rows.by_request(uow, request_id=request_id)
    tiers = climbed(club.all_tiers, member.tier_id)
    cost = reward.cost_for(tiers)
    if given or wallet.available < cost:
        return
    if await voucher_rows.has_of_reward(uow, member_id=member.id, reward_id=reward.id):
        return
    what: dict[str, Any] = {"member": member, "wallet": wallet, "request_id": request_id, "version": version}
    what |= {"cost": cost}
    try:
        await may_have(uow, reward=reward, member=member, tiers=tiers)
        claim = await issue(uow, by=PROGRAM, reward=reward, **what)
    except Refusal:
        return
    ends = uow.now + timedelta(days=reward.lasts_days or 0)
    params = {"titles": reward.titles, "cost": claim.cost, "unit": reward.unit, "ends": ends.isoformat()}
    await tell(uow, member_id=member.id, key="letter-lasting", params=params, once=f"lasting:{claim.id}")
