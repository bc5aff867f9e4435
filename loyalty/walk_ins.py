"""Customers without Telegram: a cashier opens a card for them, with a phone number and a first name."""

from dataclasses import dataclass

from loyalty import audit, cards, clubs, consents, points
from loyalty.db import identities
from loyalty.db import members as rows
from loyalty.db.store import UnitOfWork, View
from loyalty.errors import CardClosed
from loyalty.members import ACTIVE, NAME_LIMIT, Member, get
from loyalty.roles import Actor, may_serve
from loyalty.texts import clean, search_form

SOURCE = "counter"


@dataclass(frozen=True)
class Opened:
    """The card of somebody at the counter; `fresh` when this request made it."""

    member: Member
    fresh: bool


async def open_card(uow: UnitOfWork, *, by: Actor, phone: str, name: str, request_id: str) -> Opened:
    """Open a card for the number (E.164), with the welcome gift; whose number it is already keeps the card there is.

    The person agrees to be a member, to nothing else, and gets no letters. Raises NotAllowed, TextEmpty, TextTooLong,
    CardClosed (the number is on the card of somebody who has left).
    """
    may_serve(by)
    known = await identities.member_of(uow, kind="phone", value=phone)
    if known is not None:
        return await _known(uow, member_id=known, request_id=request_id)
    club = await clubs.require(uow)
    clear = clean(name, limit=NAME_LIMIT)
    member_id = await rows.add(
        uow, name=clear, search_name=search_form(clear), source=SOURCE, source_detail=request_id, practice=False
    )
    await identities.add(uow, member_id=member_id, kind="phone", value=phone)
    await cards.issue(uow, member_id=member_id)
    await consents.give(uow, member_id=member_id, purpose="membership", place=SOURCE)
    if club.program.welcome:
        await points.welcome(uow, club=club, member_id=member_id, quantity=club.program.welcome)
    await audit.record(
        uow, by=by, action="member.joined", subject="member", subject_id=member_id, after={"source": SOURCE}
    )
    return Opened(await get(uow, member_id=member_id), fresh=True)


async def by_request(view: View, *, request_id: str) -> Opened | None:
    """The card that this request has opened, or None."""
    member_id = await rows.by_origin(view, source=SOURCE, detail=request_id)
    return Opened(await get(view, member_id=member_id), fresh=True) if member_id else None


async def _known(uow: UnitOfWork, *, member_id: int, request_id: str) -> Opened:
    member = await get(uow, member_id=member_id)
    if member.status != ACTIVE:
        raise CardClosed()
    return Opened(member, fresh=(member.source, member.source_detail) == (SOURCE, request_id))
