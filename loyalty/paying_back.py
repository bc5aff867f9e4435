"""Points that paid a bill come back with the money, in the bill's proportion, and end on their old day."""

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from loyalty.db import ledger as ledger_rows
from loyalty.db import paying as rows
from loyalty.db.store import UnitOfWork
from loyalty.debits import debit, give_back, settle_owed
from loyalty.ledger import Line, credit, open_wallet
from loyalty.roles import Actor

if TYPE_CHECKING:
    from loyalty.clubs import Club
    from loyalty.consequences import Returned


async def after_refund(uow: UnitOfWork, *, club: "Club", by: Actor, returned: "Returned") -> None:
    """Give back the points that belong to the money: rounded down, cumulatively, the last refund clears the rest."""
    del club
    payment = await rows.of_purchase(uow, purchase_id=returned.purchase_id)
    if payment is None:
        return
    money = returned.before_minor + returned.amount_minor
    share = share_of(payment.points, money_minor=money, of_minor=returned.total_minor, whole=returned.whole)
    back = share - payment.returned_points
    if back <= 0:
        return
    name = f"paying-back:{returned.refund_id}"
    line = Line(name, name, payment.program_version_id, staff_id=by.staff_id)
    stays = await give_back(uow, kind="REVERSE", debit_entry_id=payment.spend_entry_id, quantity=back, line=line)
    if payment.member_id != returned.member_id and stays:
        await _follow(uow, payment=payment, member_id=returned.member_id, line=line, quantity=stays)
    await rows.note_returned(uow, payment_id=payment.id, refund_id=returned.refund_id, points=back)


async def _follow(uow: UnitOfWork, *, payment: Any, member_id: int, line: Line, quantity: int) -> None:
    """The card that paid went into another one since: the points go on to that one, and keep their end."""
    leaving = replace(line, request_id=f"{line.request_id}:out")
    out = await debit(uow, wallet_id=payment.wallet_id, kind="ADJUST", quantity=quantity, line=leaving)
    version = payment.program_version_id
    wallet = await open_wallet(uow, member_id=member_id, unit=payment.unit, program_version_id=version)
    for part in await ledger_rows.allocations(uow, entry_id=out.entry_id):
        into = replace(line, request_id=f"{line.request_id}:{part.lot_id}")
        ends = part.expires_at
        await credit(uow, wallet=wallet, kind="ADJUST", quantity=part.quantity, line=into, expires_at=ends)
        await ledger_rows.change_wallet(uow, wallet_id=wallet.id, lifetime=-part.quantity)
    since = payment.spend_entry_id
    await settle_owed(uow, wallet_id=wallet.id, since=since, quantity=quantity, line=line)


def share_of(points: int, *, money_minor: int, of_minor: int, whole: bool) -> int:
    """How many of the points belong to `money_minor` of the `of_minor` that were paid in money."""
    return points if whole or not of_minor else points * money_minor // of_minor
