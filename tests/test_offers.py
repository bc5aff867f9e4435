"""Personal offers: taken once by each, never more than there are, until they are over, and money in the ledger."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select, text

from loyalty import consents, merges, offers, offers_of
from loyalty.db.tables import campaign_letters, campaigns, items, purchase_items, purchases, staff
from loyalty.errors import (
    MembersOnly,
    NotAllowed,
    NotForYou,
    OfferGone,
    OfferOver,
    OutOfRange,
    Unclear,
)
from loyalty.health import findings
from loyalty.offers_of import Mine
from loyalty.roles import PROGRAM, Actor
from loyalty.segments import Segment
from loyalty.vouchers import Voucher
from tests.support.books import CASHIER, MANAGER, Books
from tests.support.offering import coded, now, offered, taken
from tests.support.vouchers import FIFTH, held, sold, sound, used

GOLD = Segment.model_validate({"all": [{"kind": "tier", "tiers": [7]}]})


@pytest.fixture
async def books(database_url: str) -> AsyncIterator[Books]:
    """Points come at once."""
    opened = await Books(database_url).open(pending_days=0, welcome=0)
    yield opened
    await opened.close()


async def mine(books: Books, member_id: int) -> list[Mine]:
    async with books.store.reading() as view:
        return await offers_of.of_member(view, club=await books.club(view), member_id=member_id)


async def changed(books: Books, statement: str) -> None:
    async with books.store.writing() as uow:
        await uow.run(text(statement))


async def why_not(acting: Any) -> str:
    with pytest.raises(OfferOver) as refusal:
        await acting
    return str(refusal.value.why)


async def test_a_member_takes_an_offer_once_and_it_is_money_at_the_till(books: Books):
    dana = await books.member()
    offer = await offered(books, effect=FIFTH, quota=5, ends_at=books.now + timedelta(days=9), lasts_days=3)
    voucher = await taken(books, offer, dana)
    assert (await taken(books, offer, dana)).id == voucher.id
    assert voucher.expires_at == books.now + timedelta(days=3)
    assert (await now(books, offer)).taken == 1
    await sold(books, dana, "sale", (await held(books, voucher.code)).off)
    async with books.store.reading() as view:
        assert await offers.numbers(view, by=PROGRAM, offer_id=offer.id) == offers.Numbers(used=1, minor=1_000)
    assert (await taken(books, offer, dana)).state == "used up", "the same one, not another"
    await sound(books)


async def test_a_voucher_of_an_offer_never_outlives_it(books: Books):
    dana, ends = await books.member(), books.now + timedelta(days=2)
    offer = await offered(books, ends_at=ends, lasts_days=30)
    assert (await taken(books, offer, dana)).expires_at == ends
    books.now = ends
    assert await why_not(taken(books, offer, await books.member())) == "time"
    async with books.store.reading() as view:
        assert await offers.over(view) == [offer.id]
    for _ in range(2):
        async with books.store.writing() as uow:
            await offers.end(uow, offer_id=offer.id)
    assert (await now(books, offer)).state == "over"


async def test_never_more_are_taken_than_there_are_however_many_hands_reach_for_them(books: Books):
    members = [await books.member() for _ in range(12)]
    offer = await offered(books, quota=5)
    hands = [taken(books, offer, member) for member in members] + [taken(books, offer, members[0])]
    hands += [coded(books, offer, *members[6:]), coded(books, offer, *members[:6])]  # type: ignore[list-item]
    outcomes = await asyncio.gather(*hands, return_exceptions=True)
    assert all(isinstance(one, OfferOver | dict | Voucher) for one in outcomes), outcomes
    assert (await now(books, offer)).taken == 5
    [row] = await books.rows("SELECT count(*) AS n, count(DISTINCT holder_id) AS heads FROM vouchers")
    assert (row.n, row.heads) == (5, 5)
    assert await why_not(taken(books, offer, await books.member())) == "quota"
    await sound(books)


async def test_codes_for_a_letter_are_those_from_before_and_new_ones_while_there_are_any(books: Books):
    first, second, third = [await books.member() for _ in range(3)]
    offer = await offered(books, quota=2)
    voucher = await taken(books, offer, first)
    codes = await coded(books, offer, third, second, first, 999)
    assert codes[first] == voucher.code
    assert set(codes) == {first, second}, "the quota goes by the members' numbers, and nobody is made up"
    assert await coded(books, offer, first, second) == codes
    await used(books, (await held(books, voucher.code)).id)
    assert set(await coded(books, offer, first, second)) == {second}, "a used code is not sent round"
    await sound(books)


async def test_whoever_practises_takes_nothing_that_counts(books: Books):
    dana = await books.member()
    await changed(books, "UPDATE members SET practice = true")
    offer = await offered(books, quota=1)
    assert (await taken(books, offer, dana)).practice
    assert (await now(books, offer)).taken == 0
    assert await coded(books, offer, dana) == {dana: (await taken(books, offer, dana)).code}
    await sound(books)


async def test_an_offer_is_for_its_audience_and_for_whoever_it_was_written_to(books: Books):
    early, late = await books.member(), await books.member()
    await changed(books, f"UPDATE members SET tier_id = 7 WHERE id = {late}")
    offer = await offered(books, audience=GOLD)
    for member_id in (early, late):
        assert await mine(books, member_id) == [], "chosen by what they do: only with their consent"
        with pytest.raises(NotForYou):
            await taken(books, offer, member_id)
        async with books.store.writing() as uow:
            await consents.give(uow, member_id=member_id, purpose="profiling", place="test")
    assert [one.offer.id for one in await mine(books, late)] == [offer.id]
    assert await mine(books, early) == []
    await _written(books, offer.id, early, "sent")
    assert (await taken(books, offer, early)).effect.titles == {"en": "Coffee"}


async def test_whoever_is_held_out_of_the_letter_is_held_out_of_the_list_too(books: Books):
    dana = await books.member()
    offer = await offered(books)
    assert [one.offer.id for one in await mine(books, dana)] == [offer.id]
    await _written(books, offer.id, dana, "holdout")
    assert await mine(books, dana) == []
    with pytest.raises(NotForYou):
        await taken(books, offer, dana)


async def test_what_is_not_listed_is_had_only_by_those_it_was_written_to(books: Books):
    dana, sam = await books.member(), await books.member()
    offer = await offered(books, listed=False)
    assert await mine(books, dana) == []
    with pytest.raises(NotForYou):
        await taken(books, offer, dana)
    await _written(books, offer.id, sam, "skipped")
    with pytest.raises(NotForYou):
        await taken(books, offer, sam)
    await changed(books, "UPDATE campaign_letters SET state = 'unknown'")
    await taken(books, offer, sam)
    assert [one.voucher is not None for one in await mine(books, sam)] == [True]


async def test_the_list_of_a_member_says_what_they_often_have_only_with_their_consent(books: Books):
    dana = await books.member()
    await _bought(books, dana, ("Flat white", 3), ("Tea", 1))
    [row] = await books.rows("SELECT id FROM items WHERE search_title = 'flat white'")
    bought = Segment.model_validate({"all": [{"kind": "bought", "items": [row.id]}]})
    offer = await offered(books, audience=bought)
    await _written(books, offer.id, dana, "sent")
    await taken(books, offer, dana)
    [one] = await mine(books, dana)
    assert one.why.titles is None
    async with books.store.writing() as uow:
        await consents.give(uow, member_id=dana, purpose="profiling", place="test")
    [one] = await mine(books, dana)
    assert (one.why.titles, one.why.is_often) == ({"en": "Flat white"}, True)


async def test_who_is_waiting_is_counted_for_the_first_page(books: Books):
    dana = await books.member()

    async def waiting() -> int:
        async with books.store.reading() as view:
            return await offers_of.waiting(view, club=await books.club(view), member_id=dana)

    assert await waiting() == 0
    offer = await offered(books)
    assert await waiting() == 1
    voucher = await taken(books, offer, dana)
    assert await waiting() == 1
    await used(books, (await held(books, voucher.code)).id)
    assert await waiting() == 0
    assert await mine(books, dana) == []


async def test_terms_change_within_bounds_and_an_offer_that_is_over_stays_so(books: Books):
    members = [await books.member() for _ in range(3)]
    offer = await offered(books, quota=3, starts_at=books.now + timedelta(days=1))
    assert await why_not(taken(books, offer, members[0])) == "early"
    books.now += timedelta(days=1)
    for member in members[:2]:
        await taken(books, offer, member)

    async def change(**parts: Any) -> offers.Offer:
        async with books.store.writing() as uow:
            return await offers.change(uow, by=PROGRAM, offer_id=offer.id, **parts)

    with pytest.raises(OutOfRange):
        await change(quota=1)
    with pytest.raises(Unclear):
        await change(ends_at=books.now)
    with pytest.raises(TypeError):
        await change(effect=FIFTH)
    assert (await change(quota=None, texts={"en": "It rains."})).text("pl") == "It rains."
    for _ in range(2):
        async with books.store.writing() as uow:
            assert (await offers.close(uow, by=PROGRAM, offer_id=offer.id)).state == "closed"
    assert await why_not(change(quota=9)) == "closed"
    assert await why_not(taken(books, offer, members[2])) == "closed"
    assert (await taken(books, offer, members[0])).state == "active", "what was taken is good still"
    assert await coded(books, offer, *members) == await coded(books, offer, *members[:2])


async def test_only_an_owner_makes_offers_and_only_a_member_takes_them(books: Books):
    offer = await offered(books)
    again = await offered(books)
    assert (again.id, again.state) == (offer.id, "open"), "the same request, the same offer"
    for by in (CASHIER, MANAGER):
        async with books.store.writing() as uow:
            for acting in (
                offers.create(uow, by=by, effect=FIFTH, request_id="no"),
                offers.change(uow, by=by, offer_id=offer.id, quota=1),
                offers.publish(uow, by=by, offer_id=offer.id),
                offers.close(uow, by=by, offer_id=offer.id),
                offers.numbers(uow, by=by, offer_id=offer.id),
            ):
                with pytest.raises(NotAllowed):
                    await acting
    async with books.store.reading() as view:
        assert [one.id for one in await offers.listed(view, by=CASHIER, limit=5)] == [offer.id]
        assert await offers.how_many(view) == 1
        with pytest.raises(NotAllowed):
            await offers.listed(view, by=Actor(5), limit=5)
        with pytest.raises(OfferGone):
            await offers.find(view, offer_id=99)
    with pytest.raises(MembersOnly):
        await taken(books, offer, 999)


async def test_a_joined_card_has_what_both_had_and_takes_nothing_twice(books: Books):
    kept, gone = await books.member(), await books.member()
    offer = await offered(books)
    voucher = await taken(books, offer, gone)
    async with books.store.writing() as uow:
        merged = await merges.merge(uow, by=MANAGER, kept_id=kept, gone_id=gone)
    assert (await taken(books, offer, kept)).id == voucher.id
    await sound(books)
    async with books.store.writing() as uow:
        await merges.undo(uow, by=MANAGER, merge_id=merged.id)
    assert (await taken(books, offer, kept)).id != voucher.id
    assert (await taken(books, offer, gone)).id == voucher.id
    await sound(books)


async def test_the_doctor_names_an_offer_that_counts_wrong(books: Books):
    offer = await offered(books)
    await taken(books, offer, await books.member())
    await changed(books, "UPDATE offers SET taken = 2")
    async with books.store.studying() as view:
        [broken] = await findings(view, full=True)
    assert (broken.table, broken.row_id, broken.rule) == ("offers", offer.id, "offer-taken")


async def _written(books: Books, offer_id: int, member_id: int, state: str) -> None:
    """A broadcast with the offer has this member in its audience."""
    await books.staff_member("owner", name="Olga")
    async with books.store.writing() as uow:
        staff_id = await uow.value(select(staff.c.id).limit(1))
        kept = {"content": {}, "audience": {}, "options": {}, "title": "News", "kind": "promotion", "state": "running"}
        more = {"offer_id": offer_id, "staff_id": staff_id, "request_id": f"{offer_id}:{member_id}"}
        campaign_id = await uow.add(campaigns, **kept, **more, created_at=uow.now, built_at=uow.now)
        letter = {"campaign_id": campaign_id, "member_id": member_id, "person_id": 5, "variant": "a", "state": state}
        await uow.run(campaign_letters.insert().values(**letter))


async def _bought(books: Books, member_id: int, *lines: tuple[str, int]) -> None:
    """So many purchases of each of these."""
    for name, times in lines:
        for number in range(times):
            await books.award(member_id, f"{name} {number}", amount_minor=1_000)
        async with books.store.writing() as uow:
            more = {"favourite": False, "active": True}
            item_id = await uow.add(items, titles={"en": name}, search_title=name.lower(), **more)
            ids = [row.id for row in await uow.all(select(purchases.c.id).order_by(purchases.c.id.desc()).limit(times))]
            same = {"item_id": item_id, "member_id": member_id, "quantity": 1, "at": uow.now}
            await uow.run(purchase_items.insert(), [{"purchase_id": one, **same} for one in ids])
