"""Claiming a reward: points are held, a code lives for a quarter of an hour, and what is not used comes back."""

from collections.abc import Sequence
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from loyalty import audit, claim_returns, lasting, letters
from loyalty.claim import (
    CALLED_OFF,
    CANCELLED,
    EXPIRED,
    ISSUED,
    NOT_ALLOWED,
    REDEEMED,
    REVERSED,
    Claim,
    get,
    made,
    read,
)
from loyalty.db import claims as rows
from loyalty.db import rewards as reward_rows
from loyalty.db.store import UnitOfWork, View
from loyalty.debits import debit
from loyalty.errors import (
    ClaimOver,
    EventBegan,
    MembersOnly,
    NotFound,
    NotYetOrOver,
    OtherTier,
    PriceChanged,
    RewardGone,
    RewardLimit,
    SoldOut,
    SwitchedOff,
)
from loyalty.ledger import Line, Wallet, open_wallet
from loyalty.reward import DOORS_OPEN, Reward, reward_of
from loyalty.rewards import limit_is_reached
from loyalty.roles import PROGRAM, Actor
from loyalty.tier_rules import climbed
from loyalty.tokens import new_token

if TYPE_CHECKING:
    from loyalty.clubs import Club

LASTS = timedelta(minutes=15)
# Letters and digits that nobody takes for one another; no vowels, so that no code is a word.
LETTERS, SIGNS = "CDFGHJKMNPQRTVWX", "234679CDFGHJKMNPQRTVWX"
CODE_LENGTH = 8


async def claim(
    uow: UnitOfWork, *, club: "Club", by: Actor, reward_id: int, request_id: str, price: int | None = None
) -> Claim:
    """Hold the points for a reward, once per request id; for members, with their own points. `price`: what the member
    was told that it costs; it costs nothing else.

    Raises MembersOnly, PriceChanged, RewardGone, SwitchedOff (no vouchers here), NotYetOrOver, OtherTier,
    RewardLimit, SoldOut, NotEnough.
    """
    member = await rows.member(uow, member_id=by.member_id) if by.member_id else None
    if member is None or member.status != "active":
        raise MembersOnly()
    row = await reward_rows.get(uow, reward_id=reward_id)
    if row is None:
        raise RewardGone()
    reward, version = reward_of(row), club.program_version_id
    if reward.lasts_days and not lasting.are_given(club):
        raise SwitchedOff()
    wallet = await open_wallet(uow, member_id=member.id, unit=reward.unit, program_version_id=version)
    before = await rows.before_claiming(uow, wallet_id=wallet.id, request_id=request_id)
    if known := next((row for row in before if row.request_id == request_id), None):
        return read(known)
    if before:
        await end_all(uow, by=PROGRAM, found=before, state=EXPIRED, besides=reward.id)
    if reward.event_at:  # from now on its owner does not move or call off the event before the place is taken
        await reward_rows.lock(uow, reward_ids=[reward.id])
        reward = reward_of(await reward_rows.get(uow, reward_id=reward.id))
    tiers = climbed(club.all_tiers, member.tier_id)
    await may_have(uow, reward=reward, member=member, tiers=tiers)
    cost = reward.cost_for(tiers)
    if price not in (None, cost):
        raise PriceChanged()
    what: dict[str, Any] = {"cost": cost, "request_id": request_id, "version": version}
    return await issue(uow, by=by, reward=reward, member=member, wallet=wallet, **what)


async def may_have(view: View, *, reward: Reward, member: Any, tiers: Sequence[int]) -> None:
    """`tiers`: what the member has climbed. Raises RewardGone, NotYetOrOver, OtherTier, RewardLimit."""
    if not reward.active:
        raise RewardGone()
    if reward.is_ahead(view.now) or reward.is_over(view.now):
        raise NotYetOrOver()
    if not reward.admits(tiers):
        raise OtherTier()
    if await limit_is_reached(view, reward=reward, member_id=member.id):
        raise RewardLimit(most=reward.member_limit or 0)


async def issue(
    uow: UnitOfWork, *, by: Actor, reward: Reward, member: Any, wallet: Wallet, cost: int, request_id: str, version: int
) -> Claim:
    """Hold the points and take one from the stock; a reward that lasts becomes a voucher at once.

    The wallet is locked already. Practice takes nothing from the stock. Raises NotEnough, SoldOut.
    """
    stocked = reward.stocked and not member.practice
    if stocked and not await reward_rows.take(uow, reward_id=reward.id):
        raise SoldOut()
    line = Line(f"claim:{reward.id}", f"hold:{request_id}", version)
    held = await debit(uow, wallet_id=wallet.id, kind="HOLD", quantity=cost, line=line)
    effect = reward.effect() | {"stock": stocked, "lasts": reward.lasts_days}
    about: dict[str, Any] = {"program_version_id": version, "request_id": request_id, "hold_entry_id": held.entry_id}
    about |= {"reward_id": reward.id, "member_id": member.id, "wallet_id": wallet.id, "practice": member.practice}
    ends = reward.event_at + DOORS_OPEN if reward.event_at else uow.now + LASTS
    claim_id, values = await _added(uow, cost=cost, effect=effect, state=ISSUED, expires_at=ends, **about)
    event: dict[str, Any] = {"action": "claim.issued", "subject": "claim", "subject_id": claim_id}
    await audit.record(uow, by=by, after={"reward": reward.id, "cost": cost}, **event)
    if reward.lasts_days:
        await _as_voucher(uow, by=by, reward=reward, member_id=member.id, claim_id=claim_id, request_id=request_id)
        return await get(uow, claim_id=claim_id)
    return made(claim_id, values, member=member, unit=reward.unit, now=uow.now)


async def cancel(uow: UnitOfWork, *, by: Actor, claim_id: int) -> Claim:
    """Let go of one's own claim: the points come back. Asking again changes nothing.

    Raises NotFound, ClaimOver, EventBegan (a place at an experience that has begun).
    """
    row = await rows.get(uow, claim_id=claim_id)
    if row is None or row.member_id != by.member_id:
        raise NotFound()
    late = read(row).is_overdue(uow.now)
    if row.state == ISSUED and not late and read(row).has_begun(uow.now):
        raise EventBegan()
    if row.state == ISSUED:
        await end(uow, by=PROGRAM if late else by, row=row, state=EXPIRED if late else CANCELLED)
    found = await get(uow, claim_id=claim_id)
    if found.state not in (CANCELLED, EXPIRED):
        raise ClaimOver()
    return found


async def expire(uow: UnitOfWork, *, claim_id: int) -> Claim:
    """Give back what was held for a claim whose time is over; one that is not overdue stays as it is. Raises
    NotFound."""
    row = await rows.get(uow, claim_id=claim_id)
    if row is None:
        raise NotFound()
    if read(row).is_overdue(uow.now):
        await end(uow, by=PROGRAM, row=row, state=EXPIRED)
    return await get(uow, claim_id=claim_id)


async def overdue(view: View, *, limit: int) -> list[int]:
    """Claims to expire, each in a unit of work of its own: so nobody waits for another's wallet."""
    return await rows.overdue(view, limit=limit)


async def let_go(uow: UnitOfWork, *, by: Actor, member_id: int) -> None:
    """Give back everything that a card holds: it goes into another one, or its holder leaves."""
    found = await rows.of_member(uow, member_id=member_id, state=ISSUED, limit=1000)
    await end_all(uow, by=by, found=found, state=CANCELLED)


async def end_all(uow: UnitOfWork, *, by: Actor, found: list[Any], state: str, besides: int = 0, **ways: Any) -> None:
    """End several claims. All wallets are locked first, then all rewards with a stock, each in the order of their ids,
    and the reward `besides` with them: so nobody waits for somebody who waits for them."""
    for row in sorted(found, key=lambda row: row.wallet_id or 0):
        await claim_returns.lock(uow, row=row)
    if stocked := {row.reward_id for row in found if row.effect.get("stock")}:
        await reward_rows.lock(uow, reward_ids=stocked | {besides})
    for row in found:
        await end(uow, by=by, row=row, state=state, **ways)


async def end(
    uow: UnitOfWork,
    *,
    by: Actor,
    row: Any,
    state: str,
    before: str = ISSUED,
    kind: str = "RELEASE",
    reason: str | None = None,
) -> bool:
    """Take a claim from the state `before` to `state` and give back the points, with their old end, and the item.

    The wallet is locked first, as a sale locks it; then the reward, where its owner may move the event meanwhile. False
    when somebody was faster.
    """
    await claim_returns.lock(uow, row=row)
    if row.effect.get("event"):
        await reward_rows.lock(uow, reward_ids=[row.reward_id])
    values: dict[str, Any] = {"state": state, "reason": reason or row.reason}
    if state == REVERSED:  # from now on it names who took it back; who handed it over stands in the audit
        values["staff_id"] = by.staff_id
    late = state == EXPIRED or None
    if not await rows.move(uow, claim_id=row.id, before=before, overdue=late, **values):
        return False
    if row.hold_entry_id and row.cost:
        rule = f"{RULES[state]}:{row.id}"
        line = Line(rule, rule, row.program_version_id, staff_id=by.staff_id, reason=reason)
        await claim_returns.give_back(uow, row=row, kind=kind, line=line)
    if row.effect.get("stock"):
        await reward_rows.put_back(uow, reward_id=row.reward_id)
    if row.effect.get("lasts"):
        await lasting.revoke(uow, claim_id=row.id)
    await tell(uow, claim=await get(uow, claim_id=row.id))
    event: dict[str, Any] = {"action": f"claim.{state}", "subject": "claim", "subject_id": row.id}
    await audit.record(uow, by=by, before={"state": before}, after={"state": state, "reason": reason}, **event)
    return True


async def shown(uow: UnitOfWork, *, claim_id: int, message_id: int) -> int | None:
    """Note in which message the code stands; the message that it stood in before, or None.

    A claim that is over already is told in that message as well.
    """
    found = await get(uow, claim_id=claim_id)
    await rows.shown(uow, claim_id=claim_id, message_id=message_id)
    if found.state != ISSUED:
        await tell(uow, claim=await get(uow, claim_id=claim_id), once=f"claim-shown:{claim_id}:{message_id}")
    return found.message_id if found.message_id != message_id else None


async def tell(uow: UnitOfWork, *, claim: Claim, once: str = "") -> None:
    """Say in the member's message of the code what became of it; what is taken back is a message of its own, and so is
    that an event was called off."""
    if claim.telegram is None:
        return
    params = {
        "claim": claim.id,
        "message": claim.message_id,
        "event": claim.effect.get("event"),
        "state": claim.outcome(uow.now),
        "titles": claim.effect["titles"],
        "cost": claim.cost,
        "unit": claim.unit,
        "staff": claim.staff_name,
        "purchase": claim.purchase_id,
        "practice": claim.practice,
        "allowed": claim.reason != NOT_ALLOWED,
        "at": (claim.decided_at or uow.now).isoformat(),
    }
    kind, key = ("receipt", "letter-claim-back") if claim.state == REVERSED else ("edit", "letter-claim")
    whose: dict[str, Any] = {"person_id": int(claim.telegram), "about": claim.member_id, "params": params}
    if claim.reason == CALLED_OFF:
        await letters.write(uow, kind="notice", key="letter-place-off", once=f"place-off:{claim.id}", **whose)
    if claim.reason != CALLED_OFF or (claim.message_id and claim.state != REVERSED):
        await letters.write(uow, kind=kind, key=key, once=once or f"claim:{claim.id}:{claim.state}", **whose)


async def _as_voucher(
    uow: UnitOfWork, *, by: Actor, reward: Reward, member_id: int, claim_id: int, request_id: str
) -> None:
    """Give a voucher in the place of a code."""
    await rows.move(uow, claim_id=claim_id, before=ISSUED, state=REDEEMED)
    what: dict[str, Any] = {"holder_id": member_id, "effect": reward.effect(), "claim_id": claim_id}
    days = reward.lasts_days or 0
    await lasting.give(uow, by=by, source="reward", request_id=f"claim:{request_id}", days=days, **what)


async def _added(uow: UnitOfWork, **values: Any) -> tuple[int, dict[str, Any]]:
    """Insert it under a free code: its id, and everything in it."""
    while True:
        whole = {**values, "token": new_token(uow.randomness), "code": _new_code(uow)}
        claim_id = await rows.add(uow, **whole)
        if claim_id is not None:
            return claim_id, whole


def _new_code(uow: UnitOfWork) -> str:
    """A code to be read aloud; its first sign is a letter, so that no code is a card number."""
    drawn = int.from_bytes(uow.randomness(12), "big")
    drawn, first = divmod(drawn, len(LETTERS))
    code = LETTERS[first]
    for _ in range(CODE_LENGTH - 1):
        drawn, place = divmod(drawn, len(SIGNS))
        code += SIGNS[place]
    return code


# State that a claim comes to -> the rule of the entry that gives back.
RULES = {CANCELLED: "release", EXPIRED: "release", REVERSED: "reversed"}
