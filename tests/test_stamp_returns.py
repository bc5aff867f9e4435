"""Stamps of what is taken back: a round opens again, all its other stamps stay, and no reward is given twice."""

from collections.abc import AsyncIterator

import pytest

from loyalty import health, stamp_designs, voucher_uses
from loyalty.earning import Line
from loyalty.errors import VoucherOver
from loyalty.stamping import Gives
from tests.support.books import Books
from tests.support.claiming import sound
from tests.support.spoiling import spoil
from tests.support.stamping import buys, design, laid_out, opened, standing, states, used_up
from tests.support.vouchers import held, used


@pytest.fixture
async def books(database_url: str) -> AsyncIterator[Books]:
    books = await opened(database_url)
    yield books
    await books.close()


async def test_a_refund_takes_its_share_and_opens_a_round_again_whose_other_stamps_stay(books: Books):
    member_id = await books.member()
    await laid_out(books, goal=5, gives=Gives("item", 1))
    bought = await buys(books, member_id, Line("Latte", count=4, item_id=1), name="four", minor=1_000)
    await books.refund(bought, "a third", 330)
    assert await standing(books, member_id) == [(3, 5)]
    await buys(books, member_id, Line("Latte", count=3, item_id=1), name="three more")
    assert await standing(books, member_id) == [(1, 5)]
    await books.refund(bought, "the rest")
    assert (await standing(books, member_id), await states(books)) == ([(3, 5)], {"stamps:1:5": "revoked"})
    await buys(books, member_id, Line("Latte", count=4, item_id=1), name="full again")
    assert (await standing(books, member_id), await states(books)) == ([(2, 5)], {"stamps:1:5": "active"})
    await sound(books)


async def test_the_undo_of_the_sale_that_filled_a_card_leaves_the_stamps_of_the_others(books: Books):
    member_id = await books.member()
    await laid_out(books, goal=3)
    sales = [await buys(books, member_id, name=f"sale {n}") for n in range(4)]
    await books.refund(sales[0], "the first")
    assert (await standing(books, member_id), await states(books)) == ([(0, 3)], {"stamps:1:3": "active"})
    await books.refund(sales[1], "the second")
    assert (await standing(books, member_id), await states(books)) == ([(2, 3)], {"stamps:1:3": "revoked"})
    await books.undo(await buys(books, member_id, name="the fifth, a slip"))
    assert (await standing(books, member_id), await states(books)) == ([(2, 3)], {"stamps:1:3": "revoked"})
    await sound(books)


async def test_what_ran_behind_a_round_that_opens_again_is_put_by_and_gives_nothing_twice(books: Books):
    member_id = await books.member()
    card = await laid_out(books, goal=3, gives=Gives("item", 1))
    await design(books, stamp_designs.promise, card_id=card.id, at=1, title="A biscuit", language="en")
    first = await buys(books, member_id, Line("Latte", count=4, item_id=1), name="four")
    await used_up(books, "stamps:2:1")
    await books.refund(first, "half", 500)
    assert await standing(books, member_id) == [(2, 3)]
    await design(books, stamp_designs.change, card_id=card.id, goal=2)
    await buys(books, member_id, Line("Latte", count=2, item_id=1), name="full, and one over")
    assert await standing(books, member_id) == [(1, 3)], "the round that was put by goes on by its own rules"
    wanted = {"stamps:1:1": "active", "stamps:1:3": "active", "stamps:2:1": "used up"}
    assert await states(books) == wanted, "and its biscuit was eaten"
    await sound(books)


async def test_a_reward_that_was_used_stays_and_its_round_stays_full_until_the_use_is_taken_back(books: Books):
    member_id, carl, mia = await books.member(), await books.staff_member(), await books.staff_member("manager")
    await laid_out(books, goal=3)
    sales = [await buys(books, member_id, name=f"sale {n}") for n in range(3)]
    [row] = await books.rows("SELECT code FROM vouchers")
    use = await held(books, row.code, by=carl)
    await used(books, use.id, by=carl)
    back = await books.refund(sales[2], "the third")
    assert (await standing(books, member_id), [one["used"] for one in back.prizes]) == ([(0, 3)], [True])
    await buys(books, member_id, name="one more")
    assert await standing(books, member_id) == [(1, 3)], "what is bought later owes nothing"
    async with books.store.writing() as uow:
        await voucher_uses.reverse(uow, by=mia, use_id=use.id, reason="a mistake")
    assert (await standing(books, member_id), await states(books)) == ([(0, 3)], {"stamps:1:3": "active"})
    await books.refund(sales[1], "the second")
    assert (await standing(books, member_id), await states(books)) == ([(2, 3)], {"stamps:1:3": "revoked"})
    await sound(books)


async def test_a_reward_in_a_cashiers_hand_goes_with_the_stamp_that_it_was_given_for(books: Books):
    member_id, carl = await books.member(), await books.staff_member()
    await laid_out(books, goal=2)
    sales = [await buys(books, member_id, name=f"sale {n}") for n in range(2)]
    [row] = await books.rows("SELECT code FROM vouchers")
    use = await held(books, row.code, by=carl)
    await books.refund(sales[1], "the second")
    with pytest.raises(VoucherOver):
        await used(books, use.id, by=carl)
    assert (await standing(books, member_id), await states(books)) == ([(1, 2)], {"stamps:1:2": "revoked"})
    await sound(books)


async def test_a_refund_revokes_what_a_full_card_gave_for_stamps_that_are_gone(books: Books):
    member_id = await books.member()
    card = await laid_out(books, goal=4, gives=Gives("item", 1))
    await design(books, stamp_designs.promise, card_id=card.id, at=2, title="A biscuit", language="en")
    await buys(books, member_id, Line("Latte", count=1, item_id=1), name="one")
    second = await buys(books, member_id, Line("Latte", count=3, item_id=1), name="three", minor=900)
    assert await standing(books, member_id) == [(0, 4)]
    await books.refund(second, "a third", 300)
    assert await states(books) == {"stamps:1:2": "active", "stamps:1:4": "revoked"}
    await books.refund(second, "the rest")
    assert await states(books) == {"stamps:1:2": "revoked", "stamps:1:4": "revoked"}
    assert await standing(books, member_id) == [(1, 4)]
    await sound(books)


async def test_a_refund_opens_round_by_round_the_newest_first_and_never_one_whose_reward_was_used(books: Books):
    member_id = await books.member()
    await laid_out(books, goal=3, gives=Gives("item", 1))
    await buys(books, member_id, Line("Latte", count=3, item_id=1), name="three that stay")
    bought = await buys(books, member_id, Line("Latte", count=7, item_id=1), name="seven at once")
    await used_up(books, "stamps:2:3")
    await books.refund(bought, "all of it")
    assert await states(books) == {"stamps:1:3": "revoked", "stamps:2:3": "used up", "stamps:3:3": "revoked"}
    assert await standing(books, member_id) == [(0, 3)], "three stamps are left, and their reward was used"
    await sound(books)


@pytest.mark.parametrize(
    ("statement", "rule"),
    [
        ("UPDATE vouchers SET state = 'revoked' WHERE request_id = 'stamps:1:2'", "round-lost"),
        ("UPDATE vouchers SET state = 'active' WHERE request_id = 'stamps:2:2'", "round-early"),
    ],
)
async def test_a_reward_of_a_round_that_breaks_a_rule_is_named(books: Books, statement: str, rule: str):
    member_id = await books.member()
    await laid_out(books, goal=2)
    sales = [await buys(books, member_id, name=f"sale {n}") for n in range(4)]
    await books.refund(sales[3], "the fourth")
    await spoil(books.store.url, statement)
    async with books.store.reading() as view:
        assert rule in {one.rule for one in await health.findings(view, full=True)}
