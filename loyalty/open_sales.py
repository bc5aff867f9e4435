"""Amount first: the till shows a code, whoever scans it has the points of this very visit, once and within minutes."""

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from loyalty import approvals, audit, letters, people, purchases
from loyalty.db import open_sales as rows
from loyalty.db.store import UnitOfWork
from loyalty.earning import Basket, basket_of
from loyalty.errors import CodeOver, NeedsApproval, NotFound
from loyalty.purchases import Award
from loyalty.roles import Actor, may_serve
from loyalty.tokens import digest, new_token

if TYPE_CHECKING:
    from loyalty.clubs import Club

LASTS = timedelta(minutes=15)
PRESENCE = "claim link"


@dataclass(frozen=True)
class Claimed:
    """What scanning brought: the award, or nothing yet because somebody has to allow it first."""

    award: Award | None


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


async def claim(uow: UnitOfWork, *, club: "Club", by: Actor, code: str) -> Claimed:
    """Take the points of an open sale for one's own card; `code` is the digest of its token.

    Who claimed it may ask again and sees the same. Raises NotFound (unknown code, or no card yet), CodeOver,
    SelfAward.
    """
    if by.member_id is None:
        raise NotFound()
    sale = await rows.by_digest(uow, code=code)
    if sale is None:
        raise NotFound()
    request_id = f"open:{sale.id}"
    if sale.used_at and sale.member_id == by.member_id:
        return Claimed(await purchases.by_request(uow, unit=club.program.unit, request_id=request_id))
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
        await approvals.ask(uow, reason=refusal.reason, **given)
        return Claimed(None)
    await _tell(uow, sale=sale, award=award, unit=club.program.unit)
    return Claimed(award)


async def _tell(uow: UnitOfWork, *, sale: Any, award: Award, unit: str) -> None:
    params = {"name": award.member_name, "gained": award.gained, "unit": unit}
    whose: dict[str, Any] = {"person_id": sale.person_id, "about": award.member_id, "once": f"claimed:{sale.id}"}
    await letters.write(uow, kind="notice", key="letter-claimed", params=params, **whose)


def code_of(token: str) -> str:
    """What is kept of a token while its owner joins."""
    return digest(token)
