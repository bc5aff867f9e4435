"""Stamps of a purchase that is taken back go in proportion to the money, and what they had reached goes with them."""

from typing import TYPE_CHECKING, Any

from loyalty import stamp_rounds
from loyalty.db import stamp_cards as rows
from loyalty.db.store import UnitOfWork
from loyalty.debits import debit
from loyalty.ledger import Line, open_wallet
from loyalty.roles import Actor
from loyalty.stamp_rounds import Lost, request_of
from loyalty.stamping import version_of

if TYPE_CHECKING:
    from loyalty.clubs import Club
    from loyalty.consequences import Returned


async def after_refund(uow: UnitOfWork, *, club: "Club", by: Actor, returned: "Returned") -> None:
    """Take back the stamps of a purchase, as far as they are there, and what they had reached and nobody has used.

    The entry keeps what could not be taken: those stamps lie in rounds that are over. Such a round stays over. What
    the member and whoever takes it back have to know goes into `returned.told`.
    """
    if not club.stamp_cards:
        return
    requests = [request_of(returned.purchase_id, card.unit) for card in club.stamp_cards]
    lost: list[Lost] = []
    for row in await rows.stamped(uow, request_ids=requests):
        before, after = _shares(row.quantity, returned)
        if after != before:
            lost += await _take(uow, by=by, row=row, quantity=after - before, returned=returned)
    if lost:
        returned.told["prizes"] = [one.told() for one in lost]


async def _take(uow: UnitOfWork, *, by: Actor, row: Any, quantity: int, returned: "Returned") -> list[Lost]:
    version, member_id = row.program_version_id, returned.member_id
    wallet = await open_wallet(uow, member_id=member_id, unit=row.unit, program_version_id=version)
    reason = f"refund:{returned.refund_id}"
    line = Line(reason, f"{reason}:{row.unit}", version, staff_id=by.staff_id)
    taken = await debit(uow, wallet_id=wallet.id, kind="CLAWBACK", quantity=quantity, line=line, up_to=True)
    lost = []
    if taken.quantity < quantity:
        lost = await _revoke(uow, by=by, wallet_id=wallet.id, unit=row.unit, purchase_id=returned.purchase_id)
    return [*lost, *await stamp_rounds.empty(uow, by=by, member_id=member_id, unit=row.unit)]


async def _revoke(uow: UnitOfWork, *, by: Actor, wallet_id: int, unit: str, purchase_id: int) -> list[Lost]:
    """Revoke what rounds gave for stamps that went back: of the rounds that ended since the purchase the oldest misses
    them first, and no round misses more than it took."""
    lost = []
    missing = await rows.short_of(uow, wallet_id=wallet_id, purchase_id=purchase_id)
    for row in await rows.ended_since(uow, wallet_id=wallet_id, request_id=request_of(purchase_id, unit)):
        version = version_of(row)
        left = max(0, version.goal - missing)
        over = [prize for prize in version.prizes if prize.at > left]
        lost += await stamp_rounds.take_back(uow, by=by, round_id=row.round_id, prizes=over)
        missing -= version.goal - left
        if not missing:
            break
    return lost


def _shares(stamps: int, returned: "Returned") -> tuple[int, int]:
    """How many of the stamps belong to the money that came back before this refund, and with it: rounded down, and with
    the last of the money all of them."""
    before, total = returned.before_minor, returned.total_minor
    taken = stamps * before // total if total else 0
    return taken, stamps if returned.whole else stamps * (before + returned.amount_minor) // total
