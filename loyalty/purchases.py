"""A purchase at the counter: what it earns, counted once, and told to the member."""

from dataclasses import asdict, dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING, Any

from loyalty import audit, consequences, flags, letters, watch
from loyalty.consequences import Sold
from loyalty.db import purchases as rows
from loyalty.db.store import UnitOfWork, View
from loyalty.earning import Basket, Worth, worth
from loyalty.errors import AmountOutOfRange, NotAllowed, NotFound, SelfAward
from loyalty.ledger import Line, Wallet, credit_lines, end_of, open_wallet, settle, starts_at
from loyalty.roles import Actor, may_own, may_serve

if TYPE_CHECKING:
    from loyalty.clubs import Club


@dataclass(frozen=True)
class Award:
    """What a purchase brought; the same for the first request and every repeated one."""

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
) -> Award:
    """Record a purchase and give what it earns, once per request id.

    The basket holds minor units where the rules count money, taps where they count stamps or visits. `sure`: the
    cashier was asked about a purchase soon after the last one. `approved`: somebody else has said yes. Raises
    NotAllowed, SelfAward, NotFound (no such member), AmountOutOfRange, LikeTheLast, LimitReached, NeedsApproval.
    """
    may_serve(by)
    member = await _served(uow, by=by, member_id=member_id, approved=approved)
    unit, version = club.program.unit, club.program_version_id
    wallet = await open_wallet(uow, member_id=member_id, unit=unit, program_version_id=version)
    if known := await rows.by_request(uow, request_id=request_id):
        return await _stored(uow, purchase_id=known.id, wallet_id=wallet.id)
    wallet = await _settled(uow, wallet=wallet)
    _check(club, basket)
    bill, basket = basket.bill, basket.paid
    earned = worth(club.program, basket=basket, remainder=wallet.remainder, at=uow.now.astimezone(club.zone))
    if not member.practice and not approved:
        sale = watch.Sale(member_id, by, presence, basket, earned.total, sure)
        earned = replace(earned, lines=await watch.permitted(uow, club=club, sale=sale, lines=earned.lines))
    kept = _what(club, by=by, basket=basket) | {"presence": presence, "practice": member.practice}
    kept |= _carried(earned, wallet) | bill.kept()
    purchase = await rows.add(uow, member_id=member_id, request_id=request_id, **kept)
    await _count(uow, member_id=member_id, basket=basket)
    done = await _earn(uow, club=club, wallet=wallet, by=by, purchase=purchase, earned=earned, name=member.name)
    sold = Sold(purchase.id, member_id, member.telegram, member.practice, basket, done.gained)
    await consequences.of_purchase(uow, club=club, by=by, sold=sold)
    await _note(uow, club=club, by=by, done=done, to=member, told=sold.told)
    return done


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


@dataclass(frozen=True)
class Purchase:
    """A purchase as its page shows it. `left_minor`: what was not refunded yet; `by_staff_id` and `staff_name`: who
    sold it."""

    id: int
    receipt_number: str
    member_id: int
    member_name: str
    by_staff_id: int | None
    staff_name: str
    amount_minor: int | None
    left_minor: int
    taps: int | None
    names: tuple[str, ...]
    gained: int
    state: str
    at: datetime


async def get(view: View, *, by: Actor, purchase_id: int) -> Purchase:
    """One purchase, for staff. Raises NotAllowed, NotFound."""
    may_serve(by)
    row = await rows.get(view, purchase_id=purchase_id)
    if row is None:
        raise NotFound()
    return _read(row)


async def by_receipt(view: View, *, by: Actor, number: str) -> Purchase:
    """The purchase with this receipt number, for staff. Raises NotAllowed, NotFound."""
    may_serve(by)
    row = await rows.by_receipt(view, number=number)
    if row is None:
        raise NotFound()
    return _read(row)


async def of_member(view: View, *, by: Actor, member_id: int, limit: int, offset: int = 0) -> list[Purchase]:
    """A member's purchases, the newest first, for staff. Raises NotAllowed."""
    may_serve(by)
    return [_read(row) for row in await rows.of_member(view, member_id=member_id, limit=limit, offset=offset)]


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


async def _settled(uow: UnitOfWork, *, wallet: Wallet) -> Wallet:
    activated, expired = await settle(uow, wallet_id=wallet.id)
    return replace(wallet, available=wallet.available + activated - expired, pending=wallet.pending - activated)


async def _count(uow: UnitOfWork, *, member_id: int, basket: Basket) -> None:
    """Note it on the member. Raises NotFound when the card went into another one while this sale waited."""
    if not await rows.count(uow, member_id=member_id, amount_minor=basket.amount_minor or 0):
        raise NotFound()


async def _note(uow: UnitOfWork, *, club: "Club", by: Actor, done: Award, to: Any, told: dict[str, Any]) -> None:
    await _tell(uow, club=club, by=by, done=done, to=to, told=told)
    event: dict[str, Any] = {"action": "purchase.confirmed", "subject": "purchase", "subject_id": done.purchase_id}
    await audit.record(uow, by=by, after={"gained": done.gained}, **event)


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


def _check(club: "Club", basket: Basket) -> None:
    if club.program.counts_money:
        if basket.amount_minor is None or basket.amount_minor <= 0:
            raise AmountOutOfRange()
    elif basket.taps is None or not 1 <= basket.taps <= club.program.taps:
        raise AmountOutOfRange()


async def _earn(
    uow: UnitOfWork, *, club: "Club", wallet: Wallet, by: Actor, purchase: Any, earned: Worth, name: str
) -> Award:
    """Book what the purchase earns. The answer is what `_stored` reads later."""
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
        member_name=name,
        gained=gained,
        available=wallet.available + (0 if waits else gained),
        pending=wallet.pending + (gained if waits else 0),
        waits=waits,
        amount_minor=purchase.amount_minor,
        repeated=False,
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
    )


def _read(row: Any) -> Purchase:
    return Purchase(
        id=row.id,
        receipt_number=row.receipt_number,
        member_id=row.member_id,
        member_name=row.member_name,
        by_staff_id=row.staff_id,
        staff_name=row.staff_name or "",
        amount_minor=row.amount_minor,
        left_minor=(row.amount_minor or 0) - row.refunded_minor,
        taps=row.taps,
        names=tuple(line["name"] if isinstance(line, dict) else line for line in row.items),
        gained=int(row.gained or 0) + int(row.waiting or 0),
        state=row.state,
        at=row.at,
    )


async def _tell(uow: UnitOfWork, *, club: "Club", by: Actor, done: Award, to: Any, told: dict[str, Any]) -> None:
    if to.telegram is None:
        return
    await letters.write(
        uow,
        person_id=int(to.telegram),
        kind="receipt",
        key="letter-award-waiting" if done.waits else "letter-award",
        params={
            "gained": done.gained,
            "available": done.available,
            "pending": done.pending,
            "amount_minor": done.amount_minor,
            "staff": by.name,
            "receipt": done.receipt_number,
            "purchase": done.purchase_id,
            "unit": club.program.unit,
            "practice": to.practice,
            "told": told,
        },
        once=f"award:{done.purchase_id}",
    )
