"""Stamps of a purchase that is taken back go in proportion to the money, and what they had reached goes with them."""

from typing import TYPE_CHECKING, Any

from loyalty import clubs, stamp_rounds
from loyalty.db import ledger as ledger_rows
from loyalty.db import owed as owed_rows
from loyalty.db import stamp_cards as rows
from loyalty.db.store import UnitOfWork, View
from loyalty.debits import debit
from loyalty.ledger import Line, open_wallet
from loyalty.roles import Actor
from loyalty.stamp_rounds import Filling, Lost, request_of
from loyalty.stamping import version_of

if TYPE_CHECKING:
    from loyalty.clubs import Club
    from loyalty.consequences import Returned


async def after_refund(uow: UnitOfWork, *, club: "Club", by: Actor, returned: "Returned") -> None:
    """Take back the stamps of a purchase, and what they had reached and nobody has used.

    Where they lie in a round that was full, it opens again, and all its other stamps stay. Where its reward was used
    already it stays full, and the entry keeps what could not be taken, until that use is taken back. What the member
    and whoever takes it back have to know goes into `returned.told`.
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
        returned.told.setdefault("prizes", []).extend(one.told() for one in lost)


async def lock(uow: UnitOfWork, *, request_id: str) -> None:
    """Lock the wallet of the round that gave a reward by this request; whoever stamps locks it before the reward."""
    row = await _full(uow, request_id)
    if row is not None:
        await ledger_rows.lock(uow, wallet_id=row.wallet_id)


async def after_return(uow: UnitOfWork, *, by: Actor, request_id: str) -> None:
    """The reward that a round gave by this request was used and is back: the stamps that refunds have missed since are
    taken now, and the round opens again. A card that is part of another one has nothing to take."""
    row, club = await _full(uow, request_id), await clubs.require(uow)
    card = next((card for card in club.stamp_cards if row and card.unit == row.unit), None)
    if row is None or card is None:
        return
    if not await owed_rows.missed(uow, wallet_id=row.wallet_id, since=row.spend_entry_id):
        return
    whose: dict[str, Any] = {"member_id": row.member_id, "unit": row.unit}
    await stamp_rounds.open_again(uow, by=by, row=row, cause=f"owed:{row.spend_entry_id}", **whose)
    await stamp_rounds.empty(uow, by=by, **whose)
    what: dict[str, Any] = {"wallet_id": row.wallet_id, "program_version_id": row.program_version_id}
    filling = Filling(uow, member_id=row.member_id, card=card, **what)
    await filling.with_stamps(await rows.stamps(uow, **whose))


async def _full(view: View, request_id: str) -> Any:
    """The round that is full and whose last reward this request has given."""
    _, round_id, at = request_id.split(":")
    return await rows.full(view, round_id=int(round_id), goal=int(at))


async def _take(uow: UnitOfWork, *, by: Actor, row: Any, quantity: int, returned: "Returned") -> list[Lost]:
    """First what stands on the card, then what the rounds hold whose reward nobody has used, the newest first. Stamps
    are alike: whoever has as many fewer has the rewards of as many fewer."""
    version, reason = row.program_version_id, f"refund:{returned.refund_id}"
    whose: dict[str, Any] = {"member_id": returned.member_id, "unit": row.unit}
    wallet = await open_wallet(uow, program_version_id=version, **whose)
    lost: list[Lost] = []
    missing = quantity - wallet.available
    for round_ in await rows.unused(uow, wallet_id=wallet.id) if missing > 0 else []:
        if missing > 0:
            opened = await stamp_rounds.open_again(uow, by=by, row=round_, cause=reason, **whose)
            missing -= opened.stamps
            lost += opened.lost
    if missing > 0:
        request_id = request_of(returned.purchase_id, row.unit)
        for full in await rows.ended_since(uow, wallet_id=wallet.id, request_id=request_id):
            lost += await stamp_rounds.take_back(
                uow, by=by, round_id=full.round_id, prizes=[version_of(full).prizes[-1]]
            )
    line = Line(reason, f"{reason}:{row.unit}", version, staff_id=by.staff_id)
    await debit(uow, wallet_id=wallet.id, kind="CLAWBACK", quantity=quantity, line=line, up_to=True)
    return [*lost, *await stamp_rounds.empty(uow, by=by, **whose)]


def _shares(stamps: int, returned: "Returned") -> tuple[int, int]:
    """How many of the stamps belong to the money that came back before this refund, and with it: rounded down, and with
    the last of the money all of them."""
    before, total = returned.before_minor, returned.total_minor
    taken = stamps * before // total if total else 0
    return taken, stamps if returned.whole else stamps * (before + returned.amount_minor) // total
