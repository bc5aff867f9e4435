"""Using a voucher at the counter: held for a minute, used by one tap or with a sale, and given back if it was wrong."""

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from loyalty import audit, stamp_returns, voucher_shown
from loyalty.bills import Off
from loyalty.db import vouchers as rows
from loyalty.db.store import UnitOfWork, View
from loyalty.debits import GRACE
from loyalty.errors import NotAllowed, NotFound, SelfRedeem, VoucherOver
from loyalty.roles import Actor, may_manage, may_serve
from loyalty.tokens import new_token
from loyalty.vouchers import Truth, Voucher, read, tell, truth

if TYPE_CHECKING:
    from loyalty.clubs import Club
    from loyalty.consequences import Returned, Sold

HELD = timedelta(seconds=60)
AT_ONCE = 500
# What stands on a use while a sale waits for somebody's yes, and when that was a no.
AHEAD, NOT_ALLOWED = "ahead", "not allowed"


@dataclass(frozen=True)
class Use:
    """A voucher in a cashier's hand. `member_id`: for whom, where that is known."""

    id: int
    state: str
    member_id: int | None
    voucher: Voucher

    @property
    def off(self) -> Off:
        """What it takes off a bill; nothing for something to hand over."""
        effect = self.voucher.effect
        return Off("voucher", self.id, percent=effect.percent, minor=effect.minor)


async def reserve(uow: UnitOfWork, *, by: Actor, code: str) -> Use:
    """Hold one use of the voucher for this cashier for a minute; holding it again holds it longer.

    Raises NotAllowed (also for who was suspended), NotFound (no such code), SelfRedeem, VoucherOver with the truth.
    """
    may_serve(by)
    await _works_here(uow, by)
    row = await rows.by_code(uow, code=code)
    if row is None:
        raise NotFound()
    await rows.lock(uow, voucher_id=row.id)
    await rows.release_over(uow, voucher_ids=[row.id])
    voucher = await _read(uow, voucher_id=row.id)
    if by.member_id is not None and by.member_id == voucher.holder_id and not voucher.practice:
        raise SelfRedeem()
    until = uow.now + HELD
    if mine := await rows.reserved_by(uow, voucher_id=voucher.id, staff_id=by.staff_id):
        await rows.change_use(uow, use_id=mine, before="reserved", reserved_until=until)
        return await held(uow, by=by, use_id=mine)
    await _take(uow, voucher=voucher)
    use_id = await rows.reserve(
        uow,
        voucher_id=voucher.id,
        member_id=voucher.holder_id,
        staff_id=by.staff_id,
        branch_id=by.branch_id,
        request_id=new_token(uow.randomness),
        reserved_until=until,
    )
    return await held(uow, by=by, use_id=use_id)


async def held(view: View, *, by: Actor, use_id: int) -> Use:
    """A use that this person made or holds; a manager's eyes see every one. Raises NotAllowed, NotFound."""
    may_serve(by)
    row = await rows.use(view, use_id=use_id)
    if row is None or (row.staff_id != by.staff_id and by.role not in ("owner", "manager")):
        raise NotFound()
    return Use(row.id, row.state, row.member_id, await _read(view, voucher_id=row.voucher_id))


async def waiting(view: View, *, by: Actor) -> Use | None:
    """What this cashier holds for whoever is served next: a discount, or something that counts per member."""
    may_serve(by)
    row = await rows.waiting(view, staff_id=by.staff_id)
    if row is None:
        return None
    use = await held(view, by=by, use_id=row.id)
    return use if use.voucher.effect.takes_off or use.voucher.member_limit else None


async def name_member(uow: UnitOfWork, *, by: Actor, use_id: int, member_id: int) -> Use:
    """Say for whom a held voucher is. Raises NotAllowed, NotFound, SelfRedeem, VoucherOver (the member had enough)."""
    may_serve(by)
    use = await held(uow, by=by, use_id=use_id)
    await _for_member(uow, by=by, voucher=use.voucher, member_id=member_id, counted=use.member_id == member_id)
    if not await rows.change_use(uow, use_id=use_id, before="reserved", member_id=member_id):
        raise VoucherOver(await _why(uow, use.voucher))
    return await held(uow, by=by, use_id=use_id)


async def use_up(uow: UnitOfWork, *, by: Actor, use_id: int) -> Use:
    """Use what is held, without a sale; a second tap sees it done. What ran out meanwhile is taken again if it is free.

    Raises NotAllowed, NotFound, SelfRedeem, VoucherOver with the truth.
    """
    may_serve(by)
    await _works_here(uow, by)
    use = await held(uow, by=by, use_id=use_id)
    if use.state == "used":
        return use
    await rows.lock(uow, voucher_id=use.voucher.id)
    if use.member_id is not None:
        await _for_member(uow, by=by, voucher=use.voucher, member_id=use.member_id, counted=True)
    await _mark(uow, by=by, use=use, used_at=uow.now)
    params = {"effect": use.voucher.effect.kept(), "staff": by.name, "left": use.voucher.uses_allowed - 1}
    params["use"] = None if use.voucher.practice else use_id
    await tell(uow, member_id=use.member_id, key="letter-voucher-used", params=params, once=f"voucher-use:{use_id}")
    return await held(uow, by=by, use_id=use_id)


async def release(uow: UnitOfWork, *, by: Actor, use_id: int) -> None:
    """Let go of what is held; anything else stays as it is. Raises NotAllowed, NotFound."""
    may_serve(by)
    use = await held(uow, by=by, use_id=use_id)
    await rows.lock(uow, voucher_id=use.voucher.id)
    if await rows.change_use(uow, use_id=use_id, before="reserved", state="released"):
        await rows.free(uow, voucher_id=use.voucher.id)


async def settle(uow: UnitOfWork, *, by: Actor, off: Off, sold: "Sold") -> None:
    """The voucher came off this purchase: used, in the same transaction. Raises NotFound, SelfRedeem, VoucherOver."""
    row = await rows.use(uow, use_id=off.id)
    if row is None:
        raise NotFound()
    await rows.lock(uow, voucher_id=row.voucher_id)
    use = Use(row.id, row.state, row.member_id, await _read(uow, voucher_id=row.voucher_id))
    counted = use.member_id == sold.member_id
    minor = await rows.discount_of(uow, purchase_id=sold.purchase_id, use_id=off.id)
    what: dict[str, Any] = {"purchase_id": sold.purchase_id, "member_id": sold.member_id, "discount_minor": minor}
    if use.state == "used" and counted and row.reason == AHEAD:  # while somebody's yes was waited for
        await rows.change_use(uow, use_id=use.id, before="used", reason=None, **what)
        return
    await _for_member(uow, by=by, voucher=use.voucher, member_id=sold.member_id, counted=counted)
    await _mark(uow, by=by, use=use, used_at=uow.now, **what)


async def hold_for_sale(uow: UnitOfWork, *, by: Actor, off: Off, member_id: int) -> None:
    """The customer has the discount although somebody still has to allow the sale: the voucher is used now. Raises
    NotAllowed, NotFound, SelfRedeem, VoucherOver."""
    use = await held(uow, by=by, use_id=off.id)
    await rows.lock(uow, voucher_id=use.voucher.id)
    counted = use.member_id == member_id
    await _for_member(uow, by=by, voucher=use.voucher, member_id=member_id, counted=counted)
    await _mark(uow, by=by, use=use, used_at=uow.now, member_id=member_id, reason=AHEAD)


async def let_back(uow: UnitOfWork, *, by: Actor, off: Off) -> None:
    """Nobody has allowed the sale off which it came: the voucher is good again, and whoever holds it hears so."""
    row = await rows.use(uow, use_id=off.id)
    if row is not None and row.state == "used" and row.reason == AHEAD:
        use = Use(row.id, row.state, row.member_id, await _read(uow, voucher_id=row.voucher_id))
        await _give_back(uow, by=by, use=use, reason=NOT_ALLOWED)


async def reverse(uow: UnitOfWork, *, by: Actor, use_id: int, reason: str) -> Use:
    """Take a use back, for managers, with a reason; a voucher that has ended meanwhile is good for a week.

    Raises NotAllowed, NotFound, SelfRedeem. Reversing twice reverses once.
    """
    may_manage(by)
    use = await held(uow, by=by, use_id=use_id)
    if by.member_id is not None and by.member_id == use.member_id and not use.voucher.practice:
        raise SelfRedeem()
    await _give_back(uow, by=by, use=use, reason=reason)
    return await held(uow, by=by, use_id=use_id)


async def after_refund(uow: UnitOfWork, *, club: "Club", by: Actor, returned: "Returned") -> None:
    """A purchase of which nothing is left gives back the voucher that came off it."""
    del club
    if not returned.whole:
        return
    for row in await rows.used_with(uow, purchase_id=returned.purchase_id):
        use = Use(row.id, "used", row.member_id, await _read(uow, voucher_id=row.voucher_id))
        await _give_back(uow, by=by, use=use, reason=None)


async def reservations_over(view: View) -> list[int]:
    """Vouchers that somebody held for longer than a minute, at most some hundred."""
    return await rows.reservations_over(view, limit=AT_ONCE)


async def release_over(uow: UnitOfWork, *, voucher_ids: list[int]) -> None:
    """Free what was held of these vouchers for longer than a minute."""
    for voucher_id in voucher_ids:
        await rows.lock(uow, voucher_id=voucher_id)
    await rows.release_over(uow, voucher_ids=voucher_ids)


async def _mark(uow: UnitOfWork, *, by: Actor, use: Use, **what: Any) -> None:
    """From held to used. A use that ran out is taken again while the voucher is free. The voucher is locked."""
    if not await rows.change_use(uow, use_id=use.id, before="reserved", state="used", **what):
        if use.state != "released":
            raise VoucherOver(await _why(uow, use.voucher))
        await rows.release_over(uow, voucher_ids=[use.voucher.id])
        await _take(uow, voucher=await _read(uow, voucher_id=use.voucher.id))
        await rows.change_use(uow, use_id=use.id, before="released", state="used", **what)
    await rows.close_used_up(uow, voucher_id=use.voucher.id)
    await voucher_shown.over(uow, voucher_id=use.voucher.id)
    event: dict[str, Any] = {"action": "voucher.used", "subject": "voucher", "subject_id": use.voucher.id}
    await audit.record(uow, by=by, before={"state": use.state}, after={"use": use.id}, **event)


async def _take(uow: UnitOfWork, *, voucher: Voucher) -> None:
    """Take one use of a voucher that is locked, or say why there is none. Raises VoucherOver."""
    found = await truth(uow, voucher=voucher)
    if found.state != "good" or not await rows.take(uow, voucher_id=voucher.id):
        raise VoucherOver(found)


async def _for_member(uow: UnitOfWork, *, by: Actor, voucher: Voucher, member_id: int, counted: bool) -> None:
    """Whether this member may use it. `counted`: this very use is counted among the member's already.

    Raises NotFound (somebody else's, or whoever it is for has left), SelfRedeem, VoucherOver (had enough).
    """
    member = await rows.standing(uow, member_id=member_id)
    if member is None or member.status != "active" or member.practice != voucher.practice:
        raise NotFound()
    if voucher.holder_id is not None and voucher.holder_id != member_id:
        raise VoucherOver(Truth("foreign", member_name=voucher.holder_name))
    if by.member_id == member_id and not voucher.practice:
        raise SelfRedeem()
    if voucher.series_id and voucher.member_limit:
        had = await rows.uses_of_member(uow, series_id=voucher.series_id, member_id=member_id)
        if had - int(counted) >= voucher.member_limit:
            raise VoucherOver(Truth("limit", member_name=member.name))


async def _give_back(uow: UnitOfWork, *, by: Actor, use: Use, reason: str | None) -> None:
    stamped = await rows.of_stamps(uow, voucher_id=use.voucher.id)
    if stamped:
        await stamp_returns.lock(uow, request_id=stamped)
    await rows.lock(uow, voucher_id=use.voucher.id)
    if not await rows.change_use(uow, use_id=use.id, before="used", state="reversed", reason=reason):
        return
    await rows.reopen(uow, voucher_id=use.voucher.id, good_until=uow.now + GRACE)
    event: dict[str, Any] = {"action": "voucher.returned", "subject": "voucher", "subject_id": use.voucher.id}
    await audit.record(uow, by=by, before={"use": use.id}, after={"reason": reason or "refund"}, **event)
    if stamped:
        await stamp_returns.after_return(uow, by=by, request_id=stamped)
    after = await _read(uow, voucher_id=use.voucher.id)
    if after.state != "active" or after.holder_id is None:
        return
    ends = after.expires_at.isoformat() if after.expires_at else ""
    params = {"effect": after.effect.kept(), "ends": ends, "voucher": after.id, "practice": after.practice}
    once = f"voucher-back:{use.id}"
    await tell(uow, member_id=after.holder_id, key="letter-voucher-back", params=params, once=once)


async def _why(view: View, voucher: Voucher) -> Truth:
    return await truth(view, voucher=await _read(view, voucher_id=voucher.id))


async def _read(view: View, *, voucher_id: int) -> Voucher:
    row = await rows.get(view, voucher_id=voucher_id)
    if row is None:
        raise NotFound()
    return read(row)


async def _works_here(view: View, by: Actor) -> None:
    """Who was suspended or removed since this turn began is stopped here. Raises NotAllowed."""
    if not await rows.serves(view, staff_id=by.staff_id):
        raise NotAllowed()
