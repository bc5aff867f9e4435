"""What goes with what: by joint purchases and more often than by chance; with few baskets, what sells best."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from typing import Any

import pytest
from sqlalchemy import select

from loyalty import catalogue, pairs
from loyalty.db.tables import items, purchases
from loyalty.earning import Line
from loyalty.pairs import Offer
from loyalty.roles import PROGRAM
from tests.support.books import Books
from tests.support.ready import Ready, said

pytest_plugins = ["tests.support.ready_clubs"]
NOW = datetime(2026, 11, 21, tzinfo=UTC)
TEA, CAKE, COFFEE, SOUP = 1, 2, 3, 4


@pytest.fixture
async def books(database_url: str) -> AsyncIterator[Books]:
    """A shop with one purchase in it."""
    opened = await Books(database_url).open(pending_days=0, welcome=0)
    known = [
        {"id": one, "titles": {"en": f"item {one}"}, "search_title": f"item {one}", "favourite": False, "active": True}
        for one in range(1, 10)
    ]
    async with opened.store.writing() as uow:
        await uow.run(items.insert(), known)
    yield opened
    await opened.close()


def basket(*items: int) -> frozenset[int]:
    return frozenset(items)


def test_a_pair_is_said_with_five_joint_purchases_and_a_lift():
    found = [basket(TEA, CAKE)] * 5 + [basket(COFFEE)] * 290 + [basket(COFFEE, SOUP)] * 5
    learnt = pairs.learn(found, at=NOW)
    assert [other for _, other in learnt.also[TEA]] == [CAKE]
    assert COFFEE not in learnt.also, "everybody buys coffee: soup is no likelier beside it than by chance"
    assert TEA not in pairs.learn(found[1:], at=NOW).also, "four times are an accident"
    # Five baskets of two, each 1; prior: 5/310 of all that is sold times 20/310 that is sold with anything.
    expected = (5 + 20 * (5 / 310) * (20 / 310)) / (5 + 20)
    assert learnt.also[TEA][0][0] == pytest.approx(expected)


def test_of_a_basket_the_scores_add_up():
    found = [basket(TEA, CAKE)] * 8 + [basket(COFFEE, CAKE)] * 8 + [basket(TEA, SOUP)] * 8 + [basket(9)] * 300
    learnt = pairs.learn(found, at=NOW)
    assert [one.item_id for one in pairs._beside(learnt, basket(TEA, COFFEE))] == [CAKE, SOUP]
    assert pairs._beside(learnt, basket(TEA))[0].with_id == TEA
    assert pairs._beside(learnt, basket(9)) == []
    assert pairs.learn([], at=NOW).sellers == ()


async def sold(books: Books, member_id: int, *baskets: tuple[int, ...]) -> None:
    """Many purchases at once, each like the first one but for what is in it."""
    lines = {item: {"name": f"item {item}", "count": 1, "item_id": item, "category_id": None} for item in range(1, 10)}
    async with books.store.writing() as uow:
        first = dict((await uow.all(select(purchases).limit(1)))[0]._mapping)
        del first["id"]
        rows: list[dict[str, Any]] = []
        for place, items in enumerate(baskets):
            own = {"member_id": member_id, "receipt_number": f"r{place}", "request_id": f"r{place}"}
            rows.append(first | own | {"items": [lines[item] for item in items]})
        await uow.run(purchases.insert(), rows)


async def learnt(books: Books) -> None:
    async with books.store.studying() as view:
        found = await pairs.baskets(view)
    pairs.keep(books.store, pairs.learn(found, at=books.now))


async def offered(books: Books, member_id: int, *chosen: int) -> list[Offer]:
    async with books.store.reading() as view:
        return await pairs.offers(view, member_id=member_id, chosen=chosen)


async def test_few_baskets_name_what_sells_best_and_was_not_bought(books: Books):
    dana, eve = await books.member(), await books.member()
    assert await offered(books, dana) == []
    await books.award(dana, "one", amount_minor=1_000, lines=(Line("tea", item_id=TEA),))
    await sold(books, eve, (TEA,), (TEA,), (COFFEE,), (COFFEE,), (CAKE,))
    await learnt(books)
    assert await offered(books, dana) == [Offer(COFFEE, None), Offer(CAKE, None)]


async def test_many_baskets_name_what_goes_with_the_last_purchase_or_with_what_is_chosen(books: Books):
    dana, eve = await books.member(), await books.member()
    await books.award(dana, "one", amount_minor=1_000, lines=(Line("tea", item_id=TEA),))
    await sold(books, eve, *[(TEA, CAKE)] * 20, *[(COFFEE, SOUP)] * 20, *[(9,)] * 600)
    await learnt(books)
    assert await offered(books, dana) == [Offer(CAKE, TEA)]
    assert await offered(books, dana, COFFEE) == [Offer(SOUP, COFFEE)]
    assert not pairs.is_due(books.store)
    books.now += pairs.AGAIN_AFTER
    assert pairs.is_due(books.store)


@pytest.mark.only_on("sqlite")
async def test_the_counter_says_it_in_one_line(shop: Ready):
    async with shop.world.store.writing() as uow:
        for title in ("tea", "cake"):
            await catalogue.add(uow, by=PROGRAM, title=title, language="en")
    sam = await shop.joining("Sam")
    await shop.sell(sam, "10 cake")
    await shop.sell(shop.dana, "10 tea")
    await shop.world.program.jobs.tick()
    await shop.do(shop.carl, open=await shop.world.card_link(shop.dana))
    assert said("serving-popular", item="cake") in shop.carl.last
    await shop.do(shop.carl, open=await shop.world.card_link(sam))
    assert said("serving-popular", item="tea") in shop.carl.last
