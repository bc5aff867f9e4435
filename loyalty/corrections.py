"""Putting a purchase right: it becomes what it should have been, as if it had been counted so at the time."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from loyalty import purchases, refund_letters, refunds
from loyalty.db import ledger as ledger_rows
from loyalty.db import refunds as rows
from loyalty.db.store import UnitOfWork
from loyalty.earning import Basket, Line
from loyalty.errors import NotFound, NotPutRight, RightAlready
from loyalty.ledger import Wallet, open_wallet, settle
from loyalty.roles import Actor, may_manage

if TYPE_CHECKING:
    from loyalty.clubs import Club

TAKEN_BACK = ("voided", "refunded")
PRESENCE = "correction"


@dataclass(frozen=True)
class Corrected:
    """What it came to. `purchase_id`: the purchase that counts now; `changed`: by how much the points changed in all,
    on their way included."""

    purchase_id: int
    changed: int
    available: int
    unit: str


async def put_right(
    uow: UnitOfWork, *, club: "Club", by: Actor, purchase_id: int, right: int, request_id: str
) -> Corrected:
    """Make the purchase worth `right`, minor units or taps as it was counted; 0: it does not count at all.

    What was taken back before counts. More than there was is counted anew in the place of the old one, by the rules
    and at the moment of that one: so a visit stays one visit. The customer hears of it from whoever calls.

    Raises NotAllowed, SelfAward, NotFound, RightAlready, NotPutRight, AmountOutOfRange.
    """
    may_manage(by)
    purchase = await rows.lock_purchase(uow, purchase_id=purchase_id)
    if purchase is None:
        raise NotFound()
    over = purchase.state in TAKEN_BACK
    left = 0 if over else _left(purchase)
    if right == left and (right or not over):
        raise RightAlready()
    unit = purchase.unit or club.program.unit
    before = await _wallet(uow, purchase, unit=unit)
    what: dict[str, Any] = {"club": club, "by": by, "request_id": request_id}
    if 0 < right < left and purchase.amount_minor:
        done = await refunds.refund(uow, purchase_id=purchase_id, amount_minor=left - right, quiet=True, **what)
        await refund_letters.of_prizes(uow, by=by, done=done, unit=unit)
    else:
        # Given first, and then taken, where points of the old one were spent already: they are not given twice.
        spent = not over and await _is_spent(uow, purchase, wallet=before)
        acts = [_void] if not right else [_again] if over else [_again, _void] if spent else [_void, _again]
        for act in acts if right or not over else []:
            purchase_id = await act(uow, purchase, right=right, **what) or purchase_id
    after = await _wallet(uow, purchase, unit=unit)
    changed = after.available + after.pending - before.available - before.pending
    return Corrected(purchase_id, changed, after.available, unit)


async def _again(uow: UnitOfWork, purchase: Any, *, club: "Club", by: Actor, right: int, request_id: str) -> int:
    """Count it anew with what was in it, where it was bought."""
    counts_money = purchase.amount_minor is not None
    if counts_money != club.program.counts_money:
        raise NotPutRight(why="rules")
    lines = tuple(Line(**one) if isinstance(one, dict) else Line(one) for one in purchase.items)
    basket = Basket(right if counts_money else None, None if counts_money else right, lines)
    try:
        given = await purchases.award(
            uow,
            club=club,
            by=replace(by, branch_id=purchase.branch_id),
            member_id=purchase.member_id,
            request_id=request_id,
            presence=PRESENCE,
            basket=basket,
            approved=True,
            stands_for_at=purchase.at,
        )
    except NotFound as gone:
        raise NotPutRight(why="card") from gone
    return given.purchase_id


async def _void(uow: UnitOfWork, purchase: Any, *, club: "Club", by: Actor, right: int, request_id: str) -> int:
    """It does not count any more; the id of what does, which is nothing here."""
    what: dict[str, Any] = {"reason": request_id, "request_id": request_id, "quiet": True}
    done = await refunds.void(uow, club=club, by=by, purchase_id=purchase.id, **what)
    if not right:  # counted anew, it stamps again what it had stamped
        await refund_letters.of_prizes(uow, by=by, done=done, unit=purchase.unit or club.program.unit)
    return 0


async def _is_spent(uow: UnitOfWork, purchase: Any, *, wallet: Wallet) -> bool:
    waiting = await ledger_rows.lots_waiting(uow, purchase_id=purchase.id)
    there = wallet.available + sum(lot.remaining for lot in waiting)
    return bool(there < int(purchase.earned) - int(purchase.taken_before))


async def _wallet(uow: UnitOfWork, purchase: Any, *, unit: str) -> Wallet:
    """What the member has now, nothing in it that is over."""
    whose: dict[str, Any] = {"member_id": purchase.member_id, "program_version_id": purchase.program_version_id}
    await settle(uow, wallet_id=(await open_wallet(uow, unit=unit, **whose)).id)
    return await open_wallet(uow, unit=unit, **whose)


def _left(purchase: Any) -> int:
    if purchase.amount_minor is None:
        return int(purchase.taps or 0)
    return int(purchase.amount_minor - purchase.refunded_minor)
