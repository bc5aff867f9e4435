"""Amount first: the till shows a code, whoever scans it has the points of this very visit, once and within minutes."""

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from loyalty import approvals, audit, letters, people, purchases
from loyalty.db import members as member_rows
from loyalty.db import open_sales as rows
from loyalty.db.store import UnitOfWork, View
from loyalty.earning import Basket, basket_of
from loyalty.errors import CodeOver, NeedsApproval, NobodyToAsk, NotFound, SelfAward
from loyalty.purchases import Award
from loyalty.roles import Actor, may_serve
from loyalty.tokens import digest, new_token

if TYPE_CHECKING:
    from loyalty.clubs import Club

LASTS = timedelta(minutes=15)
STILL_THERE = timedelta(hours=1)
PRESENCE = "claim link"


@dataclass(frozen=True)
class Claimed:
    """What scanning brought: the award; or nothing yet, because it `waits` for somebody's yes; or nothing at all,
    because nobody may say that yes."""

    award: Award | None
    waits: bool = False


async def open_sale(uow: UnitOfWork, *, by: Actor, request_id: str, basket: Basket) -> str:
    """Keep a sale whose customer is still to come; the token for its code. Asking again makes a new code for the same
    sale, and the old one ends. Raises NotAllowed, CodeOver (it was used already)."""
    may_serve(by)
    token = new_token(uow.randomness)
    values: dict[str, Any] = {"digest": digest(token), "expires_at": uow.now + LASTS}
    known = await rows.by_request(uow, request_id=request_id)
    if known is None:
        kept = {"staff_id": by.staff_id, "branch_id": by.branch_id, "basket": basket.kept()}
        sale_id = await rows.add(uow, request_id=request_id, **kept, **values)
        await audit.record(uow, by=by, action="open_sale.made", subject="open_sale", subject_id=sale_id)
    elif not await rows.renew(uow, sale_id=known.id, **values):
        raise CodeOver()
    return token


async def look(view: View, *, by: Actor, code: str) -> None:
    """See that the points behind a code can still be had, before anybody is promised them.

    Raises NotFound (unknown code), SelfAward (who sold it scans the own till), CodeOver.
    """
    sale = await rows.by_digest(view, code=code)
    if sale is None:
        raise NotFound()
    if sale.person_id == by.person_id:
        raise SelfAward()
    if sale.used_at or sale.expires_at <= view.now:
        raise CodeOver()


async def is_recent(view: View, *, code: str) -> bool:
    """Whether the sale behind a code is of this visit, so that somebody may still stand at the till."""
    sale = await rows.by_digest(view, code=code)
    return sale is not None and sale.expires_at + STILL_THERE > view.now


async def came_late(uow: UnitOfWork, *, by: Actor, code: str) -> None:
    """Tell the till that a customer came too late for a code, unless that was long ago and nobody waits."""
    sale = await rows.by_digest(uow, code=code)
    if sale is None or by.member_id is None or not await is_recent(uow, code=code):
        return
    member = await member_rows.get(uow, member_id=by.member_id)
    once = f"late:{sale.id}:{by.member_id}"
    told = {"key": "letter-claim-late", "name": member.name if member else ""}
    await _tell(uow, sale=sale, member_id=by.member_id, once=once, **told)


async def claim(uow: UnitOfWork, *, club: "Club", by: Actor, code: str) -> Claimed:
    """Take the points of an open sale for one's own card; `code` is the digest of its token.

    Who claimed it may ask again and sees the same. Raises NotFound (unknown code, or no card yet), CodeOver,
    SelfAward. The till hears of it at once.
    """
    if by.member_id is None:
        raise NotFound()
    sale = await rows.by_digest(uow, code=code)
    if sale is None:
        raise NotFound()
    request_id = f"open:{sale.id}"
    if sale.used_at and sale.member_id == by.member_id:
        known = await purchases.by_request(uow, unit=club.program.unit, request_id=request_id)
        return Claimed(known, waits=known is None and await approvals.was_asked(uow, request_id=request_id))
    seller = await people.visitor(uow, person_id=sale.person_id)
    if seller is None or not seller.is_staff:
        raise NotFound()
    if not await rows.use(uow, sale_id=sale.id, member_id=by.member_id):
        raise CodeOver()
    given: dict[str, Any] = {
        "by": replace(seller.actor, branch_id=sale.branch_id or seller.actor.branch_id),
        "member_id": by.member_id,
        "request_id": request_id,
        "presence": PRESENCE,
        "basket": basket_of(sale.basket),
    }
    try:
        award = await purchases.award(uow, club=club, sure=True, **given)
    except NeedsApproval as refusal:
        return await _asked(uow, sale=sale, reason=refusal.reason, **given)
    told: dict[str, Any] = {"name": award.member_name, "gained": award.gained, "unit": club.program.unit}
    await _tell(uow, sale=sale, member_id=award.member_id, key="letter-claimed", **told)
    return Claimed(award)


async def _asked(uow: UnitOfWork, *, sale: Any, reason: str, member_id: int, **given: Any) -> Claimed:
    """Somebody is asked, or nobody may be: the till is told which."""
    waits = True
    try:
        await approvals.ask(uow, reason=reason, member_id=member_id, **given)
    except NobodyToAsk:
        waits = False
    member = await member_rows.get(uow, member_id=member_id)
    key = "letter-claim-waits" if waits else "letter-claim-refused"
    await _tell(uow, sale=sale, member_id=member_id, key=key, name=member.name if member else "")
    return Claimed(None, waits=waits)


async def _tell(uow: UnitOfWork, *, sale: Any, member_id: int, key: str, once: str = "", **params: Any) -> None:
    whose: dict[str, Any] = {"person_id": sale.person_id, "about": member_id, "once": once or f"claimed:{sale.id}"}
    await letters.write(uow, kind="notice", key=key, params={**params, **_sold(sale)}, **whose)


def _sold(sale: Any) -> dict[str, Any]:
    return {"amount_minor": sale.basket["amount_minor"], "taps": sale.basket["taps"]}


def code_of(token: str) -> str:
    """What is kept of a token while its owner joins."""
    return digest(token)
