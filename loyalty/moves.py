"""Moving what one card has to another, each lot with its own dates, and moving the same back."""

from typing import Any

from loyalty.db import ledger as rows
from loyalty.db import moves as move_rows
from loyalty.db.store import UnitOfWork
from loyalty.debits import give_back
from loyalty.errors import MergeFixed
from loyalty.ledger import Line, Wallet, open_wallet, settle

READY, WAITING = "ready", "waiting"


async def move(
    uow: UnitOfWork, *, merge_id: int, gone_id: int, kept_id: int, staff_id: int | None, gift_twice: bool
) -> list[dict[str, Any]]:
    """Move every lot of the member `gone_id` to `kept_id`; what was moved, wallet by wallet, as `move_back` needs it.

    One entry per lot on the kept side, one with allocations on the gone side for what may be spent and one for what is
    still on its way. With `gift_twice` what is left of the gone one's welcome gift is taken, not moved.
    """
    moved = []
    for old in await move_rows.lock_wallets(uow, member_ids=[gone_id, kept_id]):
        if old.member_id != gone_id:
            continue
        kept = await open_wallet(uow, member_id=kept_id, unit=old.unit, program_version_id=old.program_version_id)
        moving = _Moving(uow, merge_id, old.id, kept, staff_id)
        moved.append(await moving.all_of(old, gift=f"welcome:{gone_id}" if gift_twice else ""))
    return moved


async def move_back(uow: UnitOfWork, *, merge_id: int, moved: list[dict[str, Any]], staff_id: int | None) -> None:
    """Bring the same lots back to the card they came from. Raises MergeFixed when one of them was drawn from since."""
    for one in moved:
        await settle(uow, wallet_id=one["kept"])
    for one in moved:
        copies = await move_rows.lots_of(uow, lot_ids=[copy for _, copy in one["lots"]])
        if any(lot.remaining != lot.original for lot in copies):
            raise MergeFixed()
        await _take_copies(uow, merge_id=merge_id, kept=one["kept"], copies=copies, staff_id=staff_id)
        originals = {lot.id: lot.original for lot in copies}
        quantities = {lot_id: originals[copy] for lot_id, copy in one["lots"]}
        await _restore(uow, merge_id=merge_id, one=one, quantities=quantities, staff_id=staff_id)
        await _carry(uow, one["kept"], lifetime=-one["lifetime"], remainder_minor=-one["remainder"])
        await _carry(uow, one["gone"], lifetime=one["lifetime"], remainder_minor=one["remainder"])
        await settle(uow, wallet_id=one["gone"])


class _Moving:
    """One wallet on its way into another."""

    def __init__(self, uow: UnitOfWork, merge_id: int, gone: int, kept: Wallet, staff_id: int | None) -> None:
        self.uow, self.merge_id, self.gone, self.kept, self.staff_id = uow, merge_id, gone, kept, staff_id

    async def all_of(self, old: Any, *, gift: str) -> dict[str, Any]:
        """Move it; the document of it."""
        await settle(self.uow, wallet_id=self.gone)
        found = await move_rows.open_lots(self.uow, wallet_id=self.gone)
        gifts = [lot for lot in found if gift and lot.request_id == gift]
        rest = [lot for lot in found if lot not in gifts]
        lots = await self._part([lot for lot in rest if lot.activated_at], READY)
        lots += await self._part([lot for lot in rest if not lot.activated_at], WAITING)
        taken = await self._take_gift(gifts[0]) if gifts else None
        await _carry(self.uow, self.gone, lifetime=-old.lifetime, remainder_minor=-old.remainder_minor)
        await _carry(self.uow, self.kept.id, lifetime=old.lifetime, remainder_minor=old.remainder_minor)
        sums = {
            "lifetime": old.lifetime,
            "remainder": old.remainder_minor,
            "gift": taken,
            "version": old.program_version_id,
        }
        quantity = sum(lot.remaining for lot in rest)
        return {"unit": old.unit, "gone": self.gone, "kept": self.kept.id, "lots": lots, "quantity": quantity, **sums}

    async def _part(self, lots: list[Any], part: str) -> list[tuple[int, int]]:
        if not lots:
            return []
        request = _request(self.merge_id, self.gone, part)
        line = Line("merge", request, lots[0].program_version_id, staff_id=self.staff_id)
        out = await self._book(self.gone, lots, sign=-1, line=line)
        copies = []
        for lot in lots:
            await rows.draw(self.uow, entry_id=out, lot_id=lot.id, quantity=lot.remaining)
            rule = f"merge:{self.merge_id}:{lot.id}"
            line = Line(rule, f"{request}:{lot.id}", lot.program_version_id, lot.purchase_id, self.staff_id)
            entry_id = await self._book(self.kept.id, [lot], sign=1, line=line)
            copy = await move_rows.copy_lot(self.uow, lot=lot, wallet_id=self.kept.id, entry_id=entry_id)
            copies.append((lot.id, copy))
        return copies

    async def _book(self, wallet_id: int, lots: list[Any], *, sign: int, line: Line) -> int:
        return await _booked(self.uow, wallet_id, quantity=sign * _sum(lots), waits=not lots[0].activated_at, line=line)

    async def _take_gift(self, lot: Any) -> int:
        """Nobody is welcomed twice: what is left of the second gift ends here."""
        request = _request(self.merge_id, self.gone, "gift")
        line = Line("merge-gift", request, lot.program_version_id, staff_id=self.staff_id).__dict__
        changes = {"available_change": -lot.remaining, "pending_change": 0}
        entry_id = await rows.add_entry(self.uow, wallet_id=self.gone, kind="ADJUST", line=line, **changes)
        await rows.draw(self.uow, entry_id=entry_id, lot_id=lot.id, quantity=lot.remaining)
        await rows.change_wallet(self.uow, wallet_id=self.gone, available=-lot.remaining)
        return entry_id


async def _take_copies(uow: UnitOfWork, *, merge_id: int, kept: int, copies: list[Any], staff_id: int | None) -> None:
    """Empty the lots on the kept side, whether they have become ready since or not."""
    for part in (READY, WAITING):
        lots = [lot for lot in copies if bool(lot.activated_at) == (part == READY)]
        if not lots:
            continue
        request = f"un{_request(merge_id, kept, part)}"
        line = Line("unmerge", request, lots[0].program_version_id, staff_id=staff_id)
        out = await _booked(uow, kept, quantity=-_sum(lots), waits=part == WAITING, line=line)
        for lot in lots:
            await rows.draw(uow, entry_id=out, lot_id=lot.id, quantity=lot.remaining)


async def _restore(
    uow: UnitOfWork, *, merge_id: int, one: dict[str, Any], quantities: dict[int, int], staff_id: int | None
) -> None:
    """Fill the lots on the gone side again, waiting ones as waiting; and the gift that was taken."""
    gone = one["gone"]
    lots = await move_rows.lots_of(uow, lot_ids=list(quantities))
    for part in (READY, WAITING):
        mine = [lot for lot in lots if bool(lot.activated_at) == (part == READY)]
        if not mine:
            continue
        request = f"un{_request(merge_id, gone, part)}"
        line = Line("unmerge", request, mine[0].program_version_id, staff_id=staff_id)
        quantity = sum(quantities[lot.id] for lot in mine)
        out = await rows.by_request(uow, request_id=_request(merge_id, gone, part))
        entry_id = await _booked(uow, gone, quantity=quantity, waits=part == WAITING, line=line, reverses_id=out)
        for lot in mine:
            await rows.draw(uow, entry_id=entry_id, lot_id=lot.id, quantity=-quantities[lot.id])
    if one["gift"]:
        drawn = await rows.allocations(uow, entry_id=one["gift"])
        line = Line("unmerge", f"un{_request(merge_id, gone, 'gift')}", one["version"], staff_id=staff_id)
        await give_back(
            uow, kind="ADJUST", debit_entry_id=one["gift"], quantity=sum(part.quantity for part in drawn), line=line
        )


async def _booked(
    uow: UnitOfWork, wallet_id: int, *, quantity: int, waits: bool, line: Line, reverses_id: int | None = None
) -> int:
    """A MERGE entry, in what may be spent or in what is on its way, and the wallet's sum with it."""
    available, pending = (0, quantity) if waits else (quantity, 0)
    changes = {"available_change": available, "pending_change": pending}
    entry_id = await rows.add_entry(
        uow, wallet_id=wallet_id, kind="MERGE", line=line.__dict__, reverses_id=reverses_id, **changes
    )
    await rows.change_wallet(uow, wallet_id=wallet_id, available=available, pending=pending)
    return entry_id


async def _carry(uow: UnitOfWork, wallet_id: int, *, lifetime: int, remainder_minor: int) -> None:
    """What was ever earned, and what was too little for a whole point, go along."""
    await rows.change_wallet(uow, wallet_id=wallet_id, lifetime=lifetime, remainder_minor=remainder_minor)


def _request(merge_id: int, wallet_id: int, part: str) -> str:
    return f"merge:{merge_id}:{wallet_id}:{part}"


def _sum(lots: list[Any]) -> int:
    return sum(lot.remaining for lot in lots)
