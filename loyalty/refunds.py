"""Taking a purchase back: undone at once, voided by a manager, refunded in part or whole; points follow the money."""

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any, Literal

from loyalty import audit, consequences, refund_letters
from loyalty.clawing import Taking
from loyalty.db import audit as audit_rows
from loyalty.db import ledger as ledger_rows
from loyalty.db import refunds as rows
from loyalty.db.store import UnitOfWork, View
from loyalty.errors import AlreadyTakenBack, AmountOutOfRange, NotAllowed, NotFound, SaleDecided, SelfAward, UndoOver
from loyalty.ledger import Line, open_wallet, settle
from loyalty.roles import Actor, may_manage, may_serve

if TYPE_CHECKING:
    from loyalty.clubs import Club

Kind = Literal["undo", "void", "refund"]
UNDO = timedelta(minutes=5)
SUBJECT = "refund"


@dataclass(frozen=True)
class TakenBack:
    """What taking back came to; the same for the first request and every repeated one. `shortfall`: points that were
    not there and could not be taken, `set_aside` of them for a reward that is not used yet, which are taken should it
    come back; `ended` of them were over by themselves. `points_returned`: what had paid for it and came back;
    `prizes`: what stamps that are gone had reached, each with its titles, and whether it was `used` and so stays."""

    refund_id: int
    purchase_id: int
    kind: str
    receipt_number: str
    member_id: int
    member_name: str
    amount_minor: int
    points: int
    shortfall: int
    available: int
    pending: int
    whole: bool
    repeated: bool
    points_returned: int = 0
    prizes: tuple[dict[str, Any], ...] = ()
    set_aside: int = 0
    ended: int = 0

    @property
    def spent(self) -> int:
        """Points that were spent already, and stay so."""
        return self.shortfall - self.set_aside - self.ended


async def undo(uow: UnitOfWork, *, club: "Club", by: Actor, purchase_id: int, request_id: str) -> TakenBack:
    """Undo one's own sale within five minutes. Raises NotAllowed, NotFound, UndoOver, AlreadyTakenBack, SaleDecided
    (an objection to it was answered)."""
    may_serve(by)
    purchase = await _locked(uow, purchase_id=purchase_id)
    if known := await by_request(uow, request_id=request_id):
        return known
    _may_be_taken_back(purchase, by=by)
    if purchase.staff_id != by.staff_id:
        raise NotAllowed()
    if uow.now - purchase.at > UNDO:
        raise UndoOver()
    if await rows.was_decided(uow, purchase_id=purchase_id):
        raise SaleDecided()
    return await _take_back(uow, club=club, by=by, purchase=purchase, kind="undo", request_id=request_id)


async def void(
    uow: UnitOfWork,
    *,
    club: "Club",
    by: Actor,
    purchase_id: int,
    request_id: str,
    reason: str,
    quiet: bool = False,
) -> TakenBack:
    """Void a sale that was a mistake; for managers, with a reason. The customer and whoever sold it are told, unless
    `quiet`: then whoever calls tells them. Raises NotAllowed, NotFound, SelfAward, AlreadyTakenBack."""
    may_manage(by)
    purchase = await _locked(uow, purchase_id=purchase_id)
    if known := await by_request(uow, request_id=request_id):
        return known
    _may_be_taken_back(purchase, by=by)
    given: dict[str, Any] = {"request_id": request_id, "reason": reason, "quiet": quiet}
    done = await _take_back(uow, club=club, by=by, purchase=purchase, kind="void", **given)
    if not quiet:
        await refund_letters.to_seller(uow, by=by, done=done, purchase=purchase, reason=reason)
    return done


async def refund(
    uow: UnitOfWork,
    *,
    club: "Club",
    by: Actor,
    purchase_id: int,
    request_id: str,
    amount_minor: int | None = None,
    quiet: bool = False,
) -> TakenBack:
    """Refund `amount_minor`, or all that is left; points are taken in proportion, rounded down, cumulatively.

    `quiet`: whoever calls tells the customer.

    Raises NotAllowed, NotFound, SelfAward, AlreadyTakenBack, AmountOutOfRange (more than is left).
    """
    may_serve(by)
    purchase = await _locked(uow, purchase_id=purchase_id)
    if known := await by_request(uow, request_id=request_id):
        return known
    _may_be_taken_back(purchase, by=by)
    left = (purchase.amount_minor or 0) - purchase.refunded_minor
    if amount_minor is not None and not 0 < amount_minor <= left:
        raise AmountOutOfRange()
    given: dict[str, Any] = {"request_id": request_id, "amount_minor": amount_minor, "quiet": quiet}
    return await _take_back(uow, club=club, by=by, purchase=purchase, kind="refund", **given)


async def by_request(view: View, *, request_id: str) -> TakenBack | None:
    """What a request has already taken back, or None."""
    row = await rows.by_request(view, request_id=request_id)
    if row is None:
        return None
    noted = await audit_rows.last(view, subject=SUBJECT, subject_id=row.id)
    return _with(row, noted.after if noted else {}, repeated=True)


async def _locked(uow: UnitOfWork, *, purchase_id: int) -> Any:
    """The purchase, locked: whoever asks the same at the same moment waits here, and then finds the answer."""
    purchase = await rows.lock_purchase(uow, purchase_id=purchase_id)
    if purchase is None:
        raise NotFound()
    return purchase


def _may_be_taken_back(purchase: Any, *, by: Actor) -> None:
    """Nobody takes back a sale to themselves: it may hide what was spent."""
    if purchase.member_id == by.member_id and not purchase.practice:
        raise SelfAward()
    if purchase.state in ("voided", "refunded"):
        raise AlreadyTakenBack()


async def _take_back(
    uow: UnitOfWork,
    *,
    club: "Club",
    by: Actor,
    purchase: Any,
    kind: Kind,
    request_id: str,
    amount_minor: int | None = None,
    reason: str | None = None,
    quiet: bool = False,
) -> TakenBack:
    total = purchase.amount_minor or 0
    amount = total - purchase.refunded_minor if amount_minor is None else amount_minor
    whole = purchase.refunded_minor + amount == total
    version = purchase.program_version_id
    unit = purchase.unit or club.program.unit
    wallet = await open_wallet(uow, member_id=purchase.member_id, unit=unit, program_version_id=version)
    await settle(uow, wallet_id=wallet.id)
    given: dict[str, Any] = {"kind": kind, "amount_minor": amount, "reason": reason, "request_id": request_id}
    refund_id = await rows.add(uow, purchase_id=purchase.id, wallet_id=wallet.id, staff_id=by.staff_id, **given)
    returned = consequences.Returned(
        purchase.id, refund_id, purchase.member_id, amount, purchase.refunded_minor, total, whole
    )
    await consequences.before_refund(uow, club=club, by=by, returned=returned)
    points = _share(purchase, refunded=purchase.refunded_minor + amount, whole=whole) - int(purchase.taken_before)
    line = Line(f"refund:{refund_id}", f"refund:{refund_id}", version, purchase.id, by.staff_id)
    taking = Taking(uow, wallet, purchase, refund_id, line)
    shortfall = await taking.take(points)
    carried = _carried(purchase, amount=amount, whole=whole)
    await ledger_rows.change_wallet(uow, wallet_id=wallet.id, lifetime=-points, **carried)
    await rows.book(uow, refund_id=refund_id, points=points - shortfall, shortfall=shortfall)
    state = "partially refunded" if not whole else "refunded" if kind == "refund" else "voided"
    await rows.note(uow, purchase=purchase, state=state, amount_minor=amount, whole=whole)
    returned.told.update(await _missing(uow, wallet_id=wallet.id, shortfall=shortfall, ended=taking.ended))
    await consequences.of_refund(uow, club=club, by=by, returned=returned)
    after = {"state": state, "shortfall": shortfall}
    what: dict[str, Any] = {"told": returned.told, "after": after, "unit": None if quiet else unit}
    return await _said(uow, by=by, purchase=purchase, request_id=request_id, **what)


async def _missing(uow: UnitOfWork, *, wallet_id: int, shortfall: int, ended: int) -> dict[str, int]:
    """Of the points that could not be taken: how many lie in rewards that are not used yet, and how many had ended."""
    aside = min(shortfall - ended, await rows.set_aside(uow, wallet_id=wallet_id)) if shortfall > ended else None
    return {name: number for name, number in (("set_aside", aside), ("ended", ended or None)) if number is not None}


async def _said(
    uow: UnitOfWork,
    *,
    by: Actor,
    purchase: Any,
    told: dict[str, Any],
    after: dict[str, Any],
    request_id: str,
    unit: str | None,
) -> TakenBack:
    """Tell the member of a change of this unit, if of any, and the audit."""
    done = await _noted(uow, by=by, request_id=request_id, told=told)
    if unit:
        await refund_letters.to_member(uow, by=by, done=done, unit=unit)
    event: dict[str, Any] = {"action": f"purchase.{done.kind}", "subject": "purchase", "subject_id": purchase.id}
    before = {"state": purchase.state}
    await audit.record(uow, by=by, before=before, after={**after, "points": done.points}, **event)
    return done


def _share(purchase: Any, *, refunded: int, whole: bool) -> int:
    """How many of the earned points belong to the refunded part of the money. (domain.md, invariant 5.)"""
    return int(purchase.earned) if whole else int(purchase.earned) * refunded // int(purchase.amount_minor)


def _carried(purchase: Any, *, amount: int, whole: bool) -> dict[str, int]:
    """By how much the remainder changes, so that it is what it would be without this money.

    No part of a point is won or lost; parts of a minor unit are put right with the last of the money.
    """
    if purchase.amount_minor is None:
        return {}
    before, after = (_freed(purchase, refunded=purchase.refunded_minor + more) for more in (0, amount))
    part = -purchase.carried_part if whole else 0
    return {"remainder_minor": after - before, "remainder_part": part}


def _freed(purchase: Any, *, refunded: int) -> int:
    """By how much the remainder changes in all when so much is refunded, in minor units.

    The base points stood for the money that was not carried over; each that is taken back frees its share of it.
    """
    amount, carried, base = purchase.amount_minor, purchase.carried_minor, int(purchase.base)
    if not base:
        return -int(carried * refunded // amount)
    return int((base * refunded // amount) * (amount - carried) // base - refunded)


async def _noted(uow: UnitOfWork, *, by: Actor, request_id: str, told: dict[str, Any]) -> TakenBack:
    """What it came to; what other nouns tell of it is kept for a repeated request."""
    row = await rows.by_request(uow, request_id=request_id)
    if row is None:
        raise RuntimeError("a refund that was just made is not there")
    if told:
        event: dict[str, Any] = {"action": "refund.told", "subject": SUBJECT, "subject_id": row.id}
        await audit.record(uow, by=by, after=told, **event)
    return _with(row, told)


def _with(row: Any, told: dict[str, Any], *, repeated: bool = False) -> TakenBack:
    more: dict[str, Any] = {"prizes": tuple(told.get("prizes", ()))}
    more |= {name: told.get(name, 0) for name in ("set_aside", "ended")}
    return replace(_told(row), repeated=repeated, **more)


def _told(row: Any) -> TakenBack:
    return TakenBack(
        refund_id=row.id,
        purchase_id=row.purchase_id,
        kind=row.kind,
        receipt_number=row.receipt_number,
        member_id=row.member_id,
        member_name=row.member_name,
        amount_minor=row.amount_minor,
        points=row.points,
        shortfall=row.shortfall,
        available=row.available,
        pending=row.pending,
        whole=row.state != "partially refunded",
        repeated=False,
        points_returned=row.points_returned,
    )
