"""Stamp cards, several at once: every round by the rules it began with, surplus carried on, and nothing twice."""

from collections.abc import AsyncIterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import text

from loyalty import clubs, health, stamp_designs
from loyalty.earning import Basket, Line
from loyalty.errors import NotAllowed, OutOfRange, StampCardGone, StampCardsFull
from loyalty.health import Broken
from loyalty.roles import PROGRAM, Actor
from loyalty.stamping import Gives, Prize, with_goal, with_prize
from tests.support.books import CASHIER, MANAGER, Books
from tests.support.stamping import CAKE, LATTE, buys, design, given_to, laid_out, opened, standing, states


@pytest.fixture
async def books(database_url: str) -> AsyncIterator[Books]:
    books = await opened(database_url)
    yield books
    await books.close()


async def test_visits_items_and_categories_stamp_each_their_own_card(books: Books):
    member_id = await books.member()
    await laid_out(books, goal=5)
    await laid_out(books, goal=5, gives=Gives("item", 1))
    await laid_out(books, goal=5, gives=Gives("category", 2))
    await buys(books, member_id, name="nothing named")
    await buys(books, member_id, Line("Latte", count=2, item_id=1, category_id=1), CAKE, name="two and a cake")
    assert await standing(books, member_id) == [(2, 5), (2, 5), (1, 5)]
    assert await books.balance(member_id) == (20, 0)  # the points of the purchases, and no stamp among them
    await books.audited()


async def test_a_full_card_is_spent_gives_once_and_begins_anew_with_what_is_over(books: Books):
    member_id = await books.member()
    await laid_out(books, goal=3, gives=Gives("item", 1))
    await buys(books, member_id, Line("Latte", count=8, item_id=1), name="eight at once")
    assert await standing(books, member_id) == [(2, 3)]
    assert await given_to(books, member_id) == ["stamps:1:3", "stamps:2:3"]
    rounds = await books.rows("SELECT number, ended_at, spend_entry_id FROM stamp_rounds ORDER BY number")
    assert [(one.number, one.ended_at is not None) for one in rounds] == [(1, True), (2, True), (3, False)]
    spent = await books.rows("SELECT available_change FROM ledger_entries WHERE type = 'SPEND'")
    assert [row.available_change for row in spent] == [-3, -3]
    await buys(books, member_id, Line("Latte", item_id=1), name="the ninth")
    assert (await standing(books, member_id), len(await given_to(books, member_id))) == ([(0, 3)], 3)
    await books.audited()
    async with books.store.reading() as view:
        assert await health.findings(view, full=True) == []


async def test_a_sale_that_is_asked_for_twice_stamps_once(books: Books):
    member_id = await books.member()
    await laid_out(books)
    for _ in range(2):
        await buys(books, member_id, name="the same")
    assert await standing(books, member_id) == [(1, 3)]


async def test_a_running_round_keeps_the_rules_that_it_began_with(books: Books):
    member_id, other = await books.member(), await books.member()
    card = await laid_out(books, goal=3, gives=Gives("item", 1))
    await buys(books, member_id, LATTE, name="the first")
    await design(books, stamp_designs.change, card_id=card.id, goal=2, gives=Gives("item", 2))
    await buys(books, member_id, LATTE, CAKE, name="the second")
    await buys(books, other, LATTE, CAKE, name="somebody else's first")
    assert (await standing(books, member_id), await standing(books, other)) == ([(2, 3)], [(1, 2)])
    await buys(books, member_id, Line("Latte", count=2, item_id=1), name="the third and one over")
    assert await standing(books, member_id) == [(1, 2)]  # the round that follows goes by the new rules
    await buys(books, member_id, LATTE, name="a latte, which counts no more")
    assert await standing(books, member_id) == [(1, 2)]
    await buys(books, member_id, CAKE, name="a cake")
    assert (await standing(books, member_id), await given_to(books, member_id)) == (
        [(0, 2)],
        ["stamps:1:3", "stamps:3:2"],
    )


async def test_what_is_on_the_way_is_given_once_a_round_even_after_stamps_went_back(books: Books):
    member_id = await books.member()
    card = await laid_out(books, goal=4)
    await design(books, stamp_designs.promise, card_id=card.id, at=2, title="A biscuit", language="en")
    await buys(books, member_id, name="1")
    second = await buys(books, member_id, name="2")
    await books.undo(second)
    assert (await standing(books, member_id), await states(books)) == ([(1, 4)], {"stamps:1:2": "revoked"})
    for name in ("3", "4", "5"):
        await buys(books, member_id, name=name)
    assert await states(books) == {"stamps:1:2": "active", "stamps:1:4": "active"}
    await books.audited()


async def test_nothing_is_stamped_while_cards_are_off_or_a_card_is_out_of_use(books: Books):
    member_id = await books.member()
    card = await laid_out(books)
    await design(books, stamp_designs.use, card_id=card.id, on=False)
    await buys(books, member_id, name="out of use")
    assert await standing(books, member_id) == []
    await design(books, stamp_designs.use, card_id=card.id, on=True)
    async with books.store.writing() as uow:
        await clubs.change_settings(uow, by=PROGRAM, features=set())
    await buys(books, member_id, name="off")
    async with books.store.writing() as uow:
        await clubs.change_settings(uow, by=PROGRAM, features={"cards"})
    assert await standing(books, member_id) == [(0, 3)]


async def test_the_owner_lays_out_so_many_cards_and_nobody_else_any(books: Books):
    card = await laid_out(books)
    for _ in range(stamp_designs.MOST_CARDS - 1):
        await laid_out(books)
    with pytest.raises(StampCardsFull):
        await laid_out(books)
    for goal in (1, 21):
        with pytest.raises(OutOfRange):
            await design(books, stamp_designs.change, card_id=card.id, goal=goal)
    for at, title in ((0, "x"), (4, "x"), (3, None)):
        with pytest.raises(OutOfRange):
            await design(books, stamp_designs.promise, card_id=card.id, at=at, title=title, language="en")
    with pytest.raises(StampCardGone):
        await design(books, stamp_designs.use, card_id=99, on=False)
    async with books.store.writing() as uow:
        for by in (CASHIER, MANAGER, Actor(7)):
            with pytest.raises(NotAllowed):
                await stamp_designs.rename(uow, by=by, card_id=card.id, title="Mine", language="en")


@pytest.mark.parametrize(
    ("statement", "rule"),
    [
        ("UPDATE stamp_rounds SET spend_entry_id = NULL WHERE ended_at IS NOT NULL", "round-unspent"),
        ("UPDATE stamp_rounds SET ended_at = NULL", "round-twice"),
    ],
)
async def test_a_round_that_breaks_a_rule_is_named(books: Books, statement: str, rule: str):
    member_id = await books.member()
    await laid_out(books, goal=2)
    for name in ("1", "2", "3"):
        await buys(books, member_id, name=name)
    async with books.store.writing() as uow:
        await uow.run(text(statement))
    async with books.store.reading() as view:
        assert Broken("stamp_rounds", 1, rule) in await health.findings(view, full=True)


@given(goals=st.lists(st.integers(2, 20), max_size=4), ats=st.lists(st.integers(1, 19), max_size=4))
def test_the_last_prize_is_always_the_whole_cards(goals: list[int], ats: list[int]):
    prizes, goal = (Prize(10, {"en": "whole"}),), 10
    for at in ats:
        if at < goal:
            prizes = with_prize(prizes, at, {"en": str(at)})
    for goal in goals:
        prizes = with_goal(prizes, goal)
        assert prizes[-1] == Prize(goal, {"en": "whole"})
        assert [prize.at for prize in prizes] == sorted({prize.at for prize in prizes})


def test_a_basket_is_worth_what_the_card_counts():
    basket = Basket(amount_minor=100, lines=(LATTE, LATTE, CAKE))
    assert [Gives(kind, 1).stamps(basket) for kind in ("visit", "item", "category")] == [1, 2, 2]
