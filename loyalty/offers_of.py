"""What one member has of the club's personal offers, and why just this member."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from loyalty import offer_taking
from loyalty.db import offers as rows
from loyalty.db import vouchers as voucher_rows
from loyalty.db.consents import BITS
from loyalty.db.store import View
from loyalty.errors import NotForYou, OfferGone, OfferOver
from loyalty.offer import FEATURE, Offer, offer_of
from loyalty.segment_kinds import HasBought
from loyalty.vouchers import Voucher, read

if TYPE_CHECKING:
    from loyalty.clubs import Club

SHOWN = 40
LOOKED_BACK = timedelta(days=365)
OFTEN = 3


@dataclass(frozen=True)
class Why:
    """Why this member: because of something they bought (`titles`, `times`), or they belong to the audience."""

    titles: dict[str, str] | None = None
    times: int = 0

    @property
    def is_often(self) -> bool:
        """Whether "often" may be said."""
        return self.times >= OFTEN


@dataclass(frozen=True)
class Mine:
    """An offer as it stands for a member: with the voucher they took of it, if they did."""

    offer: Offer
    voucher: Voucher | None
    why: Why


async def of_member(view: View, *, club: "Club", member_id: int) -> list[Mine]:
    """What the member may take now, and what they took and can still use; what was taken first."""
    taken = {row.offer_id: row for row in await rows.taken_by(view, member_id=member_id)}
    found = []
    for offer_id, row in taken.items():
        offer_row = await rows.get(view, offer_id=offer_id) if row.good else None
        voucher = await voucher_rows.get(view, voucher_id=row.id) if offer_row else None
        if offer_row is not None and voucher is not None:
            found.append(await _mine(view, offer_of(offer_row), member_id=member_id, voucher=read(voucher)))
    fresh = await _open(view, club=club, member_id=member_id, besides=list(taken))
    return [*found, *[await _mine(view, offer, member_id=member_id) for offer in fresh]]


async def waiting(view: View, *, club: "Club", member_id: int) -> int:
    """How many offers the member may take or use now."""
    taken = await rows.taken_by(view, member_id=member_id)
    fresh = await _open(view, club=club, member_id=member_id, besides=[row.offer_id for row in taken])
    return sum(1 for row in taken if row.good) + len(fresh)


async def one(view: View, *, member_id: int, offer_id: int) -> Mine:
    """One offer for this member: theirs already, or to be taken. Raises OfferGone, OfferOver, NotForYou."""
    row = await rows.get(view, offer_id=offer_id)
    if row is None:
        raise OfferGone()
    offer = offer_of(row)
    had = (await rows.vouchers_of(view, offer_id=offer_id, member_ids=[member_id])).get(member_id)
    if had is not None:
        voucher = await voucher_rows.get(view, voucher_id=had.id)
        return await _mine(view, offer, member_id=member_id, voucher=read(voucher))
    if over := offer.why_over(view.now):
        raise OfferOver(why=over)
    if not await offer_taking.is_for(view, offer=offer, member_id=member_id):
        raise NotForYou()
    return await _mine(view, offer, member_id=member_id)


async def why(view: View, *, offer: Offer, member_id: int) -> Why:
    """What of their purchases speaks for it; nothing is looked at without the member's consent to that."""
    bought = [one for one in offer.audience.all if isinstance(one, HasBought)]
    if not bought or not await rows.agreed(view, member_id=member_id) & BITS["profiling"]:
        return Why()
    named = [item for one in bought for item in one.items]
    kinds = [kind for one in bought for kind in one.categories]
    since = view.now - LOOKED_BACK
    row = await rows.most_bought(view, member_id=member_id, item_ids=named, category_ids=kinds, since=since)
    return Why(row.titles, row.times) if row else Why()


async def _open(view: View, *, club: "Club", member_id: int, besides: Sequence[int]) -> list[Offer]:
    """What stands in /offers for this member and was not taken; nothing while the owner has that switched off."""
    if FEATURE not in club.settings.features:
        return []
    standing = [offer_of(row) for row in await rows.standing(view, limit=SHOWN) if row.id not in besides]
    if not standing:
        return []
    about = await rows.letters_about(view, offer_ids=[one.id for one in standing], member_id=member_id)
    held_out = {row.offer_id for row in about if row.state == offer_taking.HELD_OUT}
    return [
        one
        for one in standing
        if one.id not in held_out and await offer_taking.is_chosen(view, club=club, offer=one, member_id=member_id)
    ]


async def _mine(view: View, offer: Offer, *, member_id: int, voucher: Voucher | None = None) -> Mine:
    return Mine(offer, voucher, await why(view, offer=offer, member_id=member_id))
