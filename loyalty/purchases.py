"""A purchase at the counter: what it earns, counted once, and told to the member."""

from dataclasses import asdict, dataclass, field, replace
from datetime import datetime
from typing import TYPE_CHECKING, Any

from loyalty import audit, consequences, flags, receipts, watch
from loyalty.bills import Bill, bill_of
from loyalty.bought import Purchase as Purchase
from loyalty.bought import by_receipt as by_receipt
from loyalty.bought import get as get
from loyalty.bought import of_member as of_member
from loyalty.bought import since as since
from loyalty.consequences import Sold
from loyalty.db import purchases as rows
from loyalty.db.store import UnitOfWork, View
from loyalty.earning import Basket, Worth, worth
from loyalty.errors import AmountOutOfRange, NotAllowed, NotFound, SelfAward
from loyalty.ledger import Line, Wallet, credit_lines, end_of, open_wallet, settle, starts_at
from loyalty.roles import Actor, may_own, may_serve

if TYPE_CHECKING:
    from loyalty.clubs import Club
    from loyalty.tier_rules import Tier


@dataclass(frozen=True)
class Award:
    """What a purchase brought; the same for the first request and every repeated one. `amount_minor`: what was paid in
    money of the `bill`; `told`: what other nouns have to tell, the first time."""

    purchase_id: int
    receipt_number: str
    member_id: int
    member_name: str
    gained: int
    available: int
    pending: int
    waits: bool
    amount_minor: int | None
    repeated: bool
    bill: Bill
    told: dict[str, Any] = field(default_factory=dict)


async def award(
    uow: UnitOfWork,
    *,
    club: "Club",
    by: Actor,
    member_id: int,
    request_id: str,
    presence: str,
    basket: Basket,
    sure: bool = False,
    approved: bool = False,
    stands_for_at: datetime | None = None,
    told: bool = False,
) -> Award:
    """Record a purchase and give what it earns, once per request id.

    The basket holds minor units where the rules count money, taps where they count stamps or visits. `sure`: the
    cashier was asked about it. `approved`: somebody else has said yes. `stands_for_at`: it replaces a purchase of that
    moment, and who put that right tells the customer. `told`: the customer reads of it on the own screen. Raises
    NotAllowed, SelfAward, NotFound, AmountOutOfRange, FarAboveUsual, LikeTheLast, LimitReached, NeedsApproval.
    """
    may_serve(by)
    member = await _served(uow, by=by, member_id=member_id, approved=approved)
    wallet = await _wallet(uow, club=club, member_id=member_id)
    if known := await rows.by_request(uow, request_id=request_id):
        return await _stored(uow, purchase_id=known.id, wallet_id=wallet.id)
    wallet = await _settled(uow, wallet=wallet)
    tier, at = club.tier_of(member.tier_id), stands_for_at or uow.now
    bill, basket = _billed(club, basket, tier)
    earned = worth(club.program, basket=basket, remainder=wallet.remainder, at=club.local(at), tier=tier)
    if not member.practice and not approved:
        sale = watch.Sale(member_id, by, presence, basket, earned.total, sure)
        earned = await watch.permitted(uow, club=club, sale=sale, earned=earned)
    kept = _what(club, by=by, basket=basket) | _carried(earned, wallet) | bill.kept() | {"practice": member.practice}
    purchase = await rows.add(uow, member_id=member_id, request_id=request_id, presence=presence, at=at, **kept)
    await _count(uow, member_id=member_id, basket=basket, at=at)
    done = await _earn(uow, club=club, wallet=wallet, by=by, purchase=purchase, earned=earned, of=(member.name, bill))
    sold = Sold(purchase.id, member_id, member.telegram, member.practice, basket, done.gained, member.tier_id)
    rules = len(earned.lines) if not stands_for_at and not told else None
    return await _followed(uow, club=club, by=by, done=done, sold=sold, rules=rules)


async def award_alone(
    uow: UnitOfWork,
    *,
    club: "Club",
    by: Actor,
    member_id: int,
    request_id: str,
    presence: str,
    basket: Basket,
    reason: str,
) -> Award:
    """An owner's own award beyond a limit, where nobody else could approve it: with a reason, and flagged.

    Raises NotAllowed, SelfAward, NotFound, AmountOutOfRange.
    """
    may_own(by)
    what: dict[str, Any] = {"member_id": member_id, "request_id": request_id, "presence": presence, "basket": basket}
    done = await award(uow, club=club, by=by, approved=True, **what)
    facts = {"reason": reason, "gained": done.gained, "purchase": done.purchase_id}
    once = f"owner-act:{done.purchase_id}"
    await flags.put(uow, kind="owner-act", staff_id=by.staff_id, member_id=member_id, facts=facts, once=once)
    return done


async def by_request(view: View, *, unit: str, request_id: str) -> Award | None:
    """What a request has already brought, or None."""
    known = await rows.by_request(view, request_id=request_id)
    wallet = await rows.wallet(view, member_id=known.member_id, unit=unit) if known else None
    return await _stored(view, purchase_id=known.id, wallet_id=wallet.id) if known and wallet else None


async def _served(uow: UnitOfWork, *, by: Actor, member_id: int, approved: bool) -> Any:
    """The member at the counter. Raises NotAllowed, NotFound, SelfAward.

    Who was suspended or removed since this turn began is stopped here; what somebody else has approved stays allowed.
    """
    member = await rows.member(uow, member_id=member_id, staff_id=by.staff_id)
    if member is None or member.status != "active":
        raise NotFound()
    if not approved and (member.active is False or member.suspended_at):
        raise NotAllowed()
    if by.member_id == member_id and not member.practice:
        raise SelfAward()
    return member


async def _wallet(uow: UnitOfWork, *, club: "Club", member_id: int) -> Wallet:
    unit, version = club.program.unit, club.program_version_id
    return await open_wallet(uow, member_id=member_id, unit=unit, program_version_id=version)


async def _settled(uow: UnitOfWork, *, wallet: Wallet) -> Wallet:
    activated, expired = await settle(uow, wallet_id=wallet.id)
    return replace(wallet, available=wallet.available + activated - expired, pending=wallet.pending - activated)


async def _count(uow: UnitOfWork, *, member_id: int, basket: Basket, at: datetime) -> None:
    """Note it on the member. Raises NotFound when the card went into another one while this sale waited."""
    if not await rows.count(uow, member_id=member_id, amount_minor=basket.amount_minor or 0, at=at):
        raise NotFound()


async def _followed(uow: UnitOfWork, *, club: "Club", by: Actor, done: Award, sold: Sold, rules: int | None) -> Award:
    """Let every noun follow, and tell the member by how many `rules` it was given, unless somebody else tells."""
    await consequences.of_purchase(uow, club=club, by=by, sold=sold)
    if rules is not None:
        await receipts.tell(uow, club=club, by=by, done=done, sold=sold, rules=rules)
    event: dict[str, Any] = {"action": "purchase.confirmed", "subject": "purchase", "subject_id": done.purchase_id}
    await audit.record(uow, by=by, after={"gained": done.gained}, **event)
    return replace(done, told=sold.told)


def _what(club: "Club", *, by: Actor, basket: Basket) -> dict[str, Any]:
    return {
        "branch_id": by.branch_id or club.branch.id,
        "staff_id": by.staff_id,
        "currency": club.settings.currency,
        "program_version_id": club.program_version_id,
        "amount_minor": basket.amount_minor,
        "taps": basket.taps,
        "items": [asdict(line) for line in basket.lines],
    }


def _carried(earned: Worth, wallet: Wallet) -> dict[str, int]:
    """How the purchase changes the remainder."""
    after, before = earned.remainder, wallet.remainder
    return {"carried_minor": after.minor - before.minor, "carried_part": after.part - before.part}


def _billed(club: "Club", basket: Basket, tier: "Tier | None") -> tuple[Bill, Basket]:
    """The bill with the tier's discount off, and what is left to pay and earns. Raises AmountOutOfRange."""
    if club.program.counts_money:
        if basket.amount_minor is None or basket.amount_minor <= 0:
            raise AmountOutOfRange()
    elif basket.taps is None or not 1 <= basket.taps <= club.program.taps:
        raise AmountOutOfRange()
    basket = basket.less(tier)
    return basket.bill, basket.paid


async def _earn(
    uow: UnitOfWork, *, club: "Club", wallet: Wallet, by: Actor, purchase: Any, earned: Worth, of: tuple[str, Bill]
) -> Award:
    """Book what the purchase earns; `of`: whose it is, and its bill. The answer is what `_stored` reads later."""
    starts = starts_at(club.program, since=uow.now)
    about = {"program_version_id": club.program_version_id, "purchase_id": purchase.id, "staff_id": by.staff_id}
    gained = await credit_lines(
        uow,
        wallet=wallet,
        lines=[(n, Line(rule, f"earn:{purchase.id}:{rule}", **about)) for rule, n in earned.lines],
        remainder=earned.remainder,
        expires_at=end_of(club.program, since=starts, zone=club.zone),
        available_at=starts,
    )
    waits = bool(gained) and starts > uow.now
    return Award(
        purchase_id=purchase.id,
        receipt_number=purchase.receipt_number,
        member_id=purchase.member_id,
        member_name=of[0],
        gained=gained,
        available=wallet.available + (0 if waits else gained),
        pending=wallet.pending + (gained if waits else 0),
        waits=waits,
        amount_minor=purchase.amount_minor,
        repeated=False,
        bill=of[1],
    )


async def _stored(view: View, *, purchase_id: int, wallet_id: int) -> Award:
    row = await rows.award(view, purchase_id=purchase_id, wallet_id=wallet_id)
    return Award(
        purchase_id=row.id,
        receipt_number=row.receipt_number,
        member_id=row.member_id,
        member_name=row.member_name,
        gained=int(row.gained or 0) + int(row.waiting or 0),
        available=row.available,
        pending=row.pending,
        waits=bool(row.waiting),
        amount_minor=row.amount_minor,
        repeated=True,
        bill=bill_of(row),
    )
