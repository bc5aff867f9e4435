"""An objection that was answered: what the customer reads then, what it does to the sale, and who hears of it."""

import json
from collections.abc import AsyncIterator
from typing import Any

import pytest

from bot import letters as letter_words
from loyalty import clubs, disputes, refunds, today
from loyalty.errors import AlreadyTakenBack, DisputeOver, NotFound, NotPutRight, SaleDecided
from loyalty.letters import Letter
from tests.support.objecting import Shop
from tests.support.ready import Ready, ready, said
from tests.support.world import World

pytest_plugins = ["tests.support.ready_clubs"]


@pytest.fixture
async def shop(database_url: str) -> AsyncIterator[Shop]:
    """Points come at once."""
    opened = Shop(database_url)
    await opened.open(pending_days=0, welcome=0)
    yield await opened.begin()
    await opened.close()


@pytest.fixture
async def counter(world: World) -> Ready:
    """The same on phones."""
    return await ready(world, "shop")


async def worded(shop: Shop, key: str) -> list[tuple[int, str]]:
    """The letters of this key: who reads it, and what it says."""
    async with shop.store.reading() as view:
        club = await clubs.require(view)
    found = await shop.rows("SELECT id, person_id, kind, params FROM letters WHERE key = :key ORDER BY id", key=key)
    return [
        (
            row.person_id,
            letter_words.worded(Letter(row.id, row.person_id, "en", row.kind, key, _read(row), 0), club).text,
        )
        for row in found
    ]


def _read(row: Any) -> dict[str, Any]:
    return row.params if isinstance(row.params, dict) else json.loads(row.params)


async def again(shop: Shop, dispute_id: int) -> disputes.Dispute:
    async with shop.store.writing() as uow:
        return await disputes.reopen(uow, by=shop.dana, dispute_id=dispute_id)


async def test_who_objects_again_sees_the_answer_and_may_ask_once_more(shop: Shop):
    sale = await shop.sold()
    first = await shop.refuse(await shop.object(sale, "not_me"))
    known = await shop.object(sale, "not_me")
    assert (known.state, known.answer, known.answered_by, known.answered_at) == (
        "refused",
        "It was you.",
        "Olga",
        shop.now,
    )
    assert len(await shop.letters("letter-dispute")) == 2, "nobody was told again"
    for _ in range(2):
        assert (await again(shop, first.id)).state == "open"
    told = await worded(shop, "letter-dispute")
    assert len(told) == 4
    assert "asks once more" in told[-1][1]
    assert "It was you." in told[-1][1]
    await shop.refuse(first)
    assert not (await shop.object(sale, "not_me")).may_be_reopened
    with pytest.raises(DisputeOver):
        await again(shop, first.id)
    shop.dana = shop.mia
    with pytest.raises(NotFound):
        await again(shop, first.id)


async def test_a_sale_that_was_undone_is_given_again_in_its_place(shop: Shop):
    sale = await shop.sold(amount_minor=3_000)
    await shop.undo(sale.purchase_id, by=shop.carl)
    dispute = await shop.object(sale, claimed=3_000)
    told = (await worded(shop, "letter-dispute"))[0][1]
    assert "Undone by \u2068Carl\u2069" in told
    assert "11:00" in told
    await shop.correct(dispute)
    assert await shop.balance(shop.member_id) == (30, 0)
    [row] = await shop.rows("SELECT purchase_count, purchase_sum_minor FROM members WHERE id = :id", id=shop.member_id)
    assert (row.purchase_count, row.purchase_sum_minor) == (1, 3_000)
    [(_, said_to_dana)] = await worded(shop, "letter-dispute-corrected")
    assert "30.00" in said_to_dana
    assert "+30" in said_to_dana
    assert await shop.letters("letter-award") == [777], "one letter says it all"
    await shop.audited()


async def test_what_cannot_be_given_again_is_refused_plainly(shop: Shop):
    sale = await shop.sold()
    await shop.undo(sale.purchase_id, by=shop.carl)
    dispute = await shop.object(sale, claimed=3_000)
    await shop.rules(unit="stamps")
    with pytest.raises(NotPutRight):
        await shop.correct(dispute)
    async with shop.store.reading() as view:
        assert (await disputes.get(view, dispute_id=dispute.id)).is_open


async def test_a_higher_amount_is_the_same_visit_and_nobody_undoes_it(shop: Shop):
    sale = await shop.sold(amount_minor=3_500)
    await shop.sold(amount_minor=1_000)
    dispute = await shop.correct(await shop.object(sale, claimed=6_000))
    assert await shop.balance(shop.member_id) == (70, 0)
    [row] = await shop.rows("SELECT purchase_count FROM members WHERE id = :id", id=shop.member_id)
    assert row.purchase_count == 2
    async with shop.store.reading() as view:
        seen = await today.today(view, club=await clubs.require(view), by=shop.olga)
    assert (seen.sales, seen.amount_minor, seen.given) == (2, 7_000, 70)
    with pytest.raises(AlreadyTakenBack):
        await shop.undo(sale.purchase_id, by=shop.carl)
    assert [person for person, _ in await worded(shop, "letter-dispute-over")] == [shop.carl.person_id]
    instead = await shop.object(sale, "not_me")
    assert instead.id != dispute.id, "who objects again objects to what stands there now"
    await shop.audited()


async def test_a_cashier_does_not_undo_what_was_decided(shop: Shop):
    sale = await shop.sold()
    await shop.refuse(await shop.object(sale, "not_me"))
    with pytest.raises(SaleDecided):
        await shop.undo(sale.purchase_id, by=shop.carl)
    async with shop.store.writing() as uow:
        what: dict[str, Any] = {"purchase_id": sale.purchase_id, "request_id": "void", "reason": "after all"}
        await refunds.void(uow, club=await clubs.require(uow), by=shop.mia, **what)


async def test_points_that_were_spent_are_not_given_twice(shop: Shop):
    sale = await shop.sold(amount_minor=4_500)
    await shop.debit(shop.member_id, "bill", 40)
    await shop.correct(await shop.object(sale, claimed=6_000))
    assert await shop.balance(shop.member_id) == (20, 0)
    await shop.audited()


async def test_the_cashier_who_is_asked_reads_the_amounts_and_hears_the_outcome(shop: Shop):
    dispute = await shop.object(await shop.sold(), claimed=3_000)
    async with shop.store.writing() as uow:
        await disputes.ask_cashier(uow, by=shop.olga, dispute_id=dispute.id)
        await disputes.explain(uow, by=shop.carl, dispute_id=dispute.id, words="A slip.")
    for key in ("letter-dispute-ask", "letter-dispute-said"):
        for _, text in await worded(shop, key):
            assert "45.90" in text
            assert "30.00" in text
    await shop.refuse(dispute)
    [(person, text)] = await worded(shop, "letter-dispute-over")
    assert person == shop.carl.person_id
    assert "It was you." in text


async def test_stamps_say_how_many_it_should_be(database_url: str):
    cafe = Shop(database_url)
    await cafe.open("cafe", welcome=0)
    await cafe.begin()
    dispute = await cafe.object(await cafe.sold(taps=3), claimed=1)
    text = (await worded(cafe, "letter-dispute"))[0][1]
    assert "Stamps: 3" in text
    assert "should be this many: \u20681" in text
    await cafe.correct(dispute)
    assert await cafe.balance(cafe.member_id) == (1, 0)
    await cafe.audited()
    await cafe.close()


async def test_who_sold_it_hears_once_that_it_was_voided(shop: Shop):
    sale = await shop.sold()
    await shop.void(sale.purchase_id, "one", by=shop.olga)
    [(person, text)] = await worded(shop, "letter-voided")
    assert person == shop.carl.person_id
    assert all(part in text for part in ("Olga", "Dana", "45.90", "the wrong card"))
    own = await shop.award(shop.member_id, "own", by=shop.mia, amount_minor=1_000)
    await shop.void(own.purchase_id, "two", by=shop.mia)
    assert len(await shop.letters("letter-voided")) == 1


@pytest.mark.only_on("sqlite")
async def test_the_answer_is_on_the_screen_and_the_old_undo_says_what_became_of_the_sale(counter: Ready):
    shop = counter
    await shop.sell(shop.dana, "30")
    await shop.do(shop.dana, tap=said("button-wrong"))
    await shop.do(shop.dana, tap=said("button-not-me"))
    await shop.do(shop.owner, tap=said("button-dispute-refuse"))
    await shop.do(shop.owner, say="You were here.")
    await shop.do(shop.dana, tap=said("button-wrong"))
    assert "You were here." in shop.dana.last
    assert said("objection-noted") not in shop.dana.last
    await shop.do(shop.dana, tap=said("button-objection-again"))
    assert said("objection-again") in shop.dana.last
    await shop.do(shop.owner, tap=said("button-dispute-correct"))
    await shop.do(shop.carl, tap=said("button-undo"))
    assert said("refused-AlreadyTakenBack") in shop.carl.last
    assert "Voided by Olga" in shop.carl.last


@pytest.mark.only_on("sqlite")
async def test_a_customer_of_a_cafe_taps_how_many_it_should_be(cafe: Ready):
    await cafe.do(cafe.carl, open=await cafe.world.card_link(cafe.dana))
    await cafe.do(cafe.carl, tap="3")
    await cafe.do(cafe.dana, tap=said("button-wrong"))
    await cafe.do(cafe.dana, tap=said("button-wrong-number"))
    await cafe.do(cafe.dana, tap="2")
    assert said("objection-noted") in cafe.dana.last
    await cafe.do(cafe.owner, tap=said("button-dispute-correct"))
    assert await cafe.value("SELECT available FROM wallets") == 3, "two, and the welcome"
