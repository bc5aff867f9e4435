"""Taking a personal offer: once by each member, never more than there are, whoever is faster."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from loyalty import audit, clubs, segments, vouchers
from loyalty.db import offers as rows
from loyalty.db import vouchers as voucher_rows
from loyalty.db.consents import BITS
from loyalty.db.store import UnitOfWork, View
from loyalty.errors import MembersOnly, NotForYou, OfferGone, OfferOver
from loyalty.offer import Offer, offer_of
from loyalty.roles import PROGRAM, Actor
from loyalty.voucher_codes import new_code
from loyalty.vouchers import Voucher

if TYPE_CHECKING:
    from loyalty.clubs import Club

TRIES = 8  # of two codes that are the same by chance one is made anew
HELD_OUT = "holdout"
WRITTEN = {"sent", "unknown", "sending"}  # a tap may be faster than the note that the copy went out


async def take(uow: UnitOfWork, *, by: Actor, offer_id: int) -> Voucher:
    """The member's own voucher of the offer: made now, or the one from before, whatever became of it.

    Raises MembersOnly, OfferGone, OfferOver, NotForYou (somebody else's, and it was not written to them either).
    """
    member_id = by.member_id
    practises = (await rows.holders(uow, member_ids=[member_id])).get(member_id) if member_id else None
    if member_id is None or practises is None:
        raise MembersOnly()
    row = await rows.get(uow, offer_id=offer_id)
    if row is None:
        raise OfferGone()
    if (known := (await rows.vouchers_of(uow, offer_id=offer_id, member_ids=[member_id])).get(member_id)) is not None:
        return await vouchers.own(uow, by=by, voucher_id=known.id)
    offer = offer_of(row)
    if why := offer.why_over(uow.now):
        raise OfferOver(why=why)
    if not await is_for(uow, offer=offer, member_id=member_id):
        raise NotForYou()
    fresh = await _given(uow, offer=offer, member_ids=[member_id], practice=practises)
    if fresh:
        if not practises and not await rows.count(uow, offer_id=offer_id, number=1):
            raise OfferOver(why="quota")
        event: dict[str, Any] = {"action": "offer.taken", "subject": "offer", "subject_id": offer_id}
        await audit.record(uow, by=by, after={"voucher": fresh[member_id]}, **event)
    made = (await rows.vouchers_of(uow, offer_id=offer_id, member_ids=[member_id]))[member_id]
    return await vouchers.own(uow, by=by, voucher_id=made.id)


async def codes_for(uow: UnitOfWork, *, offer_id: int, member_ids: Sequence[int]) -> dict[int, str]:
    """The codes of these members' vouchers of the offer, at most some hundred: those from before that are good still,
    and new ones as long as there are any. Whoever is left out gets none. Raises OfferGone.
    """
    row = await rows.get(uow, offer_id=offer_id)
    if row is None:
        raise OfferGone()
    offer = offer_of(row)
    if not offer.why_over(uow.now):
        active = await rows.holders(uow, member_ids=member_ids)
        had = await rows.vouchers_of(uow, offer_id=offer_id, member_ids=member_ids)
        wanting = sorted(one for one, practises in active.items() if not practises and one not in had)
        if offer.quota is not None:
            wanting = wanting[: offer.quota - offer.taken]
        fresh = await _given(uow, offer=offer, member_ids=wanting)
        if fresh:
            await _count(uow, offer_id=offer_id, fresh=fresh)
    found = await rows.vouchers_of(uow, offer_id=offer_id, member_ids=member_ids)
    good = {one: row for one, row in found.items() if row.state == "active"}
    return {one: row.code for one, row in good.items() if row.expires_at is None or row.expires_at > uow.now}


async def is_chosen(view: View, *, club: "Club", offer: Offer, member_id: int) -> bool:
    """Whether the member is in its audience now; chosen by what they buy only with their consent to that. Whoever only
    practises sees what is for everybody."""
    if segments.needs_profiling(offer.audience) and not await _agrees(view, member_id):
        return False
    if (await rows.holders(view, member_ids=[member_id])).get(member_id):
        return offer.audience == segments.EVERYONE
    return await segments.includes(view, club=club, segment=offer.audience, member_id=member_id)


async def _agrees(view: View, member_id: int) -> bool:
    return bool(await rows.agreed(view, member_id=member_id) & BITS["profiling"])


async def is_for(view: View, *, offer: Offer, member_id: int) -> bool:
    """Written to with it; or in its audience, where it is listed. Whoever was held out is held out here too."""
    told = {row.state for row in await rows.letters_about(view, offer_ids=[offer.id], member_id=member_id)}
    if told & WRITTEN:
        return True
    if HELD_OUT in told:
        return False
    club = await clubs.require(view)
    return offer.listed and await is_chosen(view, club=club, offer=offer, member_id=member_id)


async def _given(uow: UnitOfWork, *, offer: Offer, member_ids: Sequence[int], practice: bool = False) -> dict[int, int]:
    """A voucher for each of these who has none of this request; ids of the new ones by member."""
    fresh: dict[int, int] = {}
    missing = list(member_ids)
    what: dict[str, Any] = {"offer_id": offer.id, "effect": offer.effect.kept(), "practice": practice}
    what |= {"expires_at": offer.good_until(uow.now)}
    for _ in range(TRIES):
        given = [
            {**what, "holder_id": one, "request_id": f"offer:{offer.id}:{one}", "code": new_code(uow.randomness)}
            for one in missing
        ]
        fresh |= await rows.give(uow, given)
        known = await voucher_rows.of_requests(uow, request_ids=[one["request_id"] for one in given])
        missing = [one["holder_id"] for one in given if one["request_id"] not in known]
        if not missing:
            return fresh
    raise RuntimeError("no free code for a voucher; the source of randomness is broken")


async def _count(uow: UnitOfWork, *, offer_id: int, fresh: dict[int, int]) -> None:
    """Count new vouchers; those for which nothing is left, because others were faster, go again."""
    kept = sorted(fresh.values())
    if not await rows.count(uow, offer_id=offer_id, number=len(kept)):
        kept = kept[: await rows.room(uow, offer_id=offer_id)]
        if kept and not await rows.count(uow, offer_id=offer_id, number=len(kept)):
            kept = []  # it was closed meanwhile
        await rows.take_back(uow, voucher_ids=[one for one in fresh.values() if one not in kept])
    if kept:
        event: dict[str, Any] = {"action": "offer.coded", "subject": "offer", "subject_id": offer_id}
        await audit.record(uow, by=PROGRAM, after={"vouchers": len(kept)}, **event)
