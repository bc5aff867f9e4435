"""What a refund has missed is owed by what was taken before it: when that comes back, it is settled first."""

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from loyalty import clubs, health, merges
from loyalty.claim import Claim
from loyalty.health import Broken
from loyalty.programs import Paying
from loyalty.refunds import by_request
from loyalty.roles import PROGRAM
from tests.support.books import Books
from tests.support.claiming import cancel, claim, hand_over, offer, reverse, sound
from tests.support.spoiling import spoil


@pytest.fixture
async def books(database_url: str) -> AsyncIterator[Books]:
    """Points come at once; there are vouchers, and points that pay."""
    opened = await Books(database_url).open(welcome=0, pending_days=0, expiry_months=1, paying=Paying(value_minor=10))
    async with opened.store.writing() as uow:
        await clubs.change_settings(uow, by=PROGRAM, features=frozenset({"vouchers", "paying"}))
    yield opened
    await opened.close()


async def bought(books: Books, member_id: int, name: str = "bought", points: int = 100) -> int:
    return (await books.award(member_id, name, amount_minor=points * 100)).purchase_id


async def with_claim(books: Books, **reward: int) -> tuple[int, int, Claim]:
    """Somebody has a hundred points, and all of them lie in a reward: member, purchase, claim."""
    dana = await books.member()
    sale = await bought(books, dana)
    return dana, sale, await claim(books, dana, await offer(books, cost=100, **reward))


async def test_what_is_set_aside_is_not_spent_and_goes_to_the_refund_when_it_comes_back(books: Books):
    dana, sale, made = await with_claim(books)
    done = await books.refund(sale, "all")
    assert (done.points, done.shortfall, done.set_aside, done.spent) == (0, 100, 100, 0)
    async with books.store.reading() as view:
        again = await by_request(view, request_id="all")
    assert again is not None
    assert (again.set_aside, again.spent) == (100, 0)
    await cancel(books, dana, made.id)
    assert await books.balance(dana) == (0, 0)
    await sound(books)


async def test_what_was_handed_over_is_spent_until_a_manager_takes_it_back(books: Books):
    dana, sale, made = await with_claim(books)
    await hand_over(books, await books.staff_member(), made.code)
    done = await books.refund(sale, "some", 6_000)
    assert (done.set_aside, done.spent) == (0, 60)
    await reverse(books, await books.staff_member("manager"), made.id)
    assert await books.balance(dana) == (40, 0)
    await books.refund(sale, "the rest")
    assert await books.balance(dana) == (0, 0)
    await sound(books)


async def test_a_lasting_voucher_that_nobody_used_is_not_spent_either(books: Books):
    dana, sale, made = await with_claim(books, lasts_days=30)
    done = await books.refund(sale, "all")
    assert (done.set_aside, done.spent) == (100, 0)
    await reverse(books, await books.staff_member("manager"), made.id)
    assert await books.balance(dana) == (0, 0)
    await sound(books)


@pytest.mark.parametrize("refund_first", [True, False])
async def test_it_makes_no_difference_what_comes_back_first(books: Books, refund_first: bool):
    dana, sale, made = await with_claim(books)
    await bought(books, dana, "more", 30)
    if refund_first:
        await books.refund(sale, "all")
        await cancel(books, dana, made.id)
    else:
        await cancel(books, dana, made.id)
        await books.refund(sale, "all")
    assert await books.balance(dana) == (30, 0)
    await sound(books)


async def test_what_is_taken_after_a_shortfall_owes_it_nothing(books: Books):
    dana, sale, made = await with_claim(books)
    await hand_over(books, await books.staff_member(), made.code)
    await books.refund(sale, "all")
    await bought(books, dana, "later", 120)
    later = await claim(books, dana, made.reward_id, "c2")
    await cancel(books, dana, later.id)
    assert await books.balance(dana) == (120, 0)
    await reverse(books, await books.staff_member("manager"), made.id)
    assert await books.balance(dana) == (120, 0)
    await sound(books)


async def test_points_that_ended_by_themselves_are_not_owed(books: Books):
    dana, sale, made = await with_claim(books)
    small = await bought(books, dana, "small", 10)
    await books.debit(dana, "coffee", 4)
    books.now += timedelta(days=70)
    done = await books.refund(small, "all")
    assert (done.shortfall, done.ended, done.set_aside) == (10, 6, 4)
    await cancel(books, dana, made.id)
    assert await books.balance(dana) == (96, 0)
    assert (await books.refund(sale, "the other")).points == 96
    await sound(books)


async def test_a_debt_follows_into_the_card_that_theirs_has_become_part_of(books: Books):
    dana, sale, made = await with_claim(books)
    dora = await books.member()
    other = await bought(books, dora, "hers", 50)
    late = await claim(books, dora, await offer(books, cost=50), "c2")
    carl, mia = await books.staff_member(), await books.staff_member("manager")
    for one in (made, late):
        await hand_over(books, carl, one.code)
    await books.refund(sale, "some", 3_000)
    async with books.store.writing() as uow:
        await merges.merge(uow, by=PROGRAM, kept_id=dora, gone_id=dana)
    await books.refund(other, "all of hers")
    await reverse(books, mia, made.id)
    assert await books.balance(dora) == (20, 0), "thirty for the one card, fifty for the other"
    await reverse(books, mia, late.id)
    assert await books.balance(dora) == (70, 0), "hers was settled"
    await sound(books)


@pytest.mark.parametrize(
    ("statement", "rule"),
    [
        ("UPDATE ledger_entries SET reverses_id = NULL WHERE rule = 'owed'", "owed-escaped"),
        ("UPDATE ledger_entries SET shortfall = 10 WHERE shortfall = 100", "owed-settled"),
    ],
)
async def test_a_shortfall_that_breaks_a_rule_is_named(books: Books, statement: str, rule: str):
    dana, sale, made = await with_claim(books)
    await books.refund(sale, "all")
    await cancel(books, dana, made.id)
    await spoil(books.store.url, statement)
    [wrong] = await books.rows("SELECT id FROM ledger_entries WHERE shortfall > 0")
    async with books.store.reading() as view:
        assert Broken("ledger_entries", wrong.id, rule) in await health.findings(view, full=True)
