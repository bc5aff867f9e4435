"""A receipt that is wrong: who may say so, who may answer, and what putting it right does to the books."""

from collections.abc import AsyncIterator

import pytest

from loyalty import disputes
from loyalty.errors import AmountOutOfRange, DisputeOver, NotAllowed, NotFound, OwnRequest, RightAlready
from loyalty.roles import Actor
from tests.support.objecting import Shop


@pytest.fixture
async def shop(database_url: str) -> AsyncIterator[Shop]:
    """Points come at once."""
    opened = Shop(database_url)
    await opened.open(pending_days=0, welcome=0)
    yield await opened.begin()
    await opened.close()


async def test_an_objection_reaches_everybody_who_may_answer_with_both_names_and_counts_once(shop: Shop):
    sale = await shop.sold()
    first = await shop.object(sale, claimed=3_000)
    assert (await shop.object(sale, "not_me")).id == first.id
    assert (first.member_name, first.staff_name, first.kind) == ("Dana", "Carl", "wrong_amount")
    assert await shop.letters("letter-dispute") == [shop.olga.person_id, shop.mia.person_id]
    [letter] = await shop.rows("SELECT params FROM letters WHERE key = 'letter-dispute' LIMIT 1")
    assert all(part in str(letter.params) for part in ("Dana", "Carl", sale.receipt_number, "3000"))


async def test_only_ones_own_purchase_can_be_objected_to(shop: Shop):
    sale = await shop.sold()
    shop.dana = Actor(778, member_id=await shop.joined(778))
    with pytest.raises(NotFound):
        await shop.object(sale)
    shop.dana = Actor(779)
    with pytest.raises(NotFound):
        await shop.object(sale)


@pytest.mark.parametrize(
    ("claimed", "given", "points", "money"),
    [
        (3_000, None, 30, 3_000),
        (6_000, None, 60, 6_000),
        (None, 3_000, 30, 3_000),
        (3_000, 2_000, 20, 2_000),
        (None, None, 0, 0),
    ],
)
async def test_putting_it_right_brings_points_and_money_to_what_is_right(
    shop: Shop, claimed: int | None, given: int | None, points: int, money: int
):
    done = await shop.correct(await shop.object(await shop.sold(), claimed=claimed), given)
    assert done.state == "corrected"
    assert await shop.balance(shop.member_id) == (points, 0)
    [row] = await shop.rows("SELECT purchase_sum_minor FROM members WHERE id = :id", id=shop.member_id)
    assert row.purchase_sum_minor == money
    assert await shop.letters("letter-dispute-corrected") == [777]
    await shop.audited()


async def test_what_was_refunded_before_counts(shop: Shop):
    sale = await shop.sold()
    await shop.refund(sale.purchase_id, "some", 2_000, by=shop.carl)
    with pytest.raises(RightAlready):
        await shop.correct(await shop.object(sale, claimed=2_590))
    assert await shop.balance(shop.member_id) == (26, 0), "nothing more goes back"
    other = await shop.sold()
    await shop.refund(other.purchase_id, "some more", 2_000, by=shop.carl)
    await shop.correct(await shop.object(other, claimed=1_000))
    [row] = await shop.rows("SELECT refunded_minor FROM purchases WHERE id = :id", id=other.purchase_id)
    assert row.refunded_minor == 3_590
    await shop.audited()


async def test_not_me_takes_the_whole_purchase_back(shop: Shop):
    await shop.correct(await shop.object(await shop.sold(), "not_me"))
    assert [row.state for row in await shop.rows("SELECT state FROM purchases")] == ["voided"]
    await shop.audited()


async def test_what_was_taken_back_already_is_not_taken_twice(shop: Shop):
    sale = await shop.sold()
    dispute = await shop.object(sale, "not_me")
    await shop.undo(sale.purchase_id, by=shop.carl)
    assert (await shop.correct(dispute)).state == "corrected"
    assert len(await shop.rows("SELECT id FROM refunds")) == 1
    assert await shop.balance(shop.member_id) == (0, 0)


async def test_stamps_are_brought_to_the_right_number(database_url: str):
    cafe = Shop(database_url)
    await cafe.open("cafe")
    await cafe.begin()
    dispute = await cafe.object(await cafe.sold(taps=3))
    with pytest.raises(AmountOutOfRange):
        await cafe.correct(dispute, 5)
    await cafe.correct(dispute, 1)
    assert await cafe.balance(cafe.member_id) == (2, 0), "one, and the welcome"
    await cafe.correct(await cafe.object(await cafe.sold(taps=2)), 0)
    assert await cafe.balance(cafe.member_id) == (2, 0)
    await cafe.audited()
    await cafe.close()


async def test_a_no_changes_nothing_and_carries_a_word(shop: Shop):
    dispute = await shop.refuse(await shop.object(await shop.sold()))
    assert dispute.state == "refused"
    assert await shop.balance(shop.member_id) == (45, 0)
    [letter] = await shop.rows("SELECT person_id, params FROM letters WHERE key = 'letter-dispute-refused'")
    assert letter.person_id == 777
    assert "It was you." in str(letter.params)


async def test_it_is_answered_once(shop: Shop):
    dispute = await shop.object(await shop.sold())
    await shop.refuse(dispute)
    for again in (shop.refuse(dispute), shop.correct(dispute)):
        with pytest.raises(DisputeOver):
            await again
    async with shop.store.reading() as view:
        assert await disputes.waiting(view) == []


async def test_the_cashier_is_asked_and_the_word_goes_to_whoever_decides(shop: Shop):
    dispute = await shop.object(await shop.sold())
    async with shop.store.writing() as uow:
        await disputes.ask_cashier(uow, by=shop.mia, dispute_id=dispute.id)
        await disputes.ask_cashier(uow, by=shop.mia, dispute_id=dispute.id)
    assert await shop.letters("letter-dispute-ask") == [shop.carl.person_id]
    async with shop.store.writing() as uow:
        with pytest.raises(NotFound):
            await disputes.explain(uow, by=shop.mia, dispute_id=dispute.id, words="I was not there.")
        await disputes.explain(uow, by=shop.carl, dispute_id=dispute.id, words="A slip of the finger.")
    assert await shop.letters("letter-dispute-said") == [shop.olga.person_id, shop.mia.person_id]
    assert (await shop.correct(dispute)).state == "corrected"


async def test_nobody_answers_about_themselves_but_an_owner_who_is_all_there_is(shop: Shop):
    mine = await shop.award(shop.member_id, "mia sells", by=shop.mia, amount_minor=1_000)
    dispute = await shop.object(mine)
    assert await shop.letters("letter-dispute") == [shop.olga.person_id], "not whoever sold it"
    gaining = Actor(777, 1, "owner", member_id=shop.member_id)
    for by in (shop.mia, gaining):
        for act in (shop.correct(dispute, by=by), shop.refuse(dispute, by=by)):
            with pytest.raises(OwnRequest):
                await act
    for act in (shop.correct(dispute, by=shop.carl), shop.refuse(dispute, by=shop.dana)):
        with pytest.raises(NotAllowed):
            await act
    sold = await shop.award(shop.member_id, "olga sells", by=shop.olga, amount_minor=1_000)
    assert (await shop.refuse(await shop.object(sold))).state == "refused"
