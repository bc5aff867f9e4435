"""Offers in tests without a face: made, opened, taken."""

from typing import Any

from loyalty import offers
from loyalty.offer import Offer
from loyalty.offer_taking import codes_for, take
from loyalty.roles import PROGRAM, Actor
from loyalty.vouchers import Voucher
from tests.support.books import Books
from tests.support.vouchers import COFFEE


async def offered(books: Books, *, is_open: bool = True, **terms: Any) -> Offer:
    """The owner makes an offer and, as a rule, opens it."""
    more = {name: terms.pop(name) for name in ("listed", "lasts_days", "starts_at") if name in terms}
    made: dict[str, Any] = {"effect": COFFEE, "request_id": "offer"} | terms
    async with books.store.writing() as uow:
        offer = await offers.create(uow, by=PROGRAM, **made)
        if more:
            offer = await offers.change(uow, by=PROGRAM, offer_id=offer.id, **more)
        return await offers.publish(uow, by=PROGRAM, offer_id=offer.id) if is_open else offer


async def taken(books: Books, offer: Offer, member_id: int) -> Voucher:
    """A member takes it."""
    async with books.store.writing() as uow:
        return await take(uow, by=Actor(100 + member_id, member_id=member_id), offer_id=offer.id)


async def coded(books: Books, offer: Offer, *member_ids: int) -> dict[int, str]:
    """The codes that go into a letter to these."""
    async with books.store.writing() as uow:
        return await codes_for(uow, offer_id=offer.id, member_ids=member_ids)


async def now(books: Books, offer: Offer) -> Offer:
    """The offer as it stands."""
    async with books.store.reading() as view:
        return await offers.find(view, offer_id=offer.id)
