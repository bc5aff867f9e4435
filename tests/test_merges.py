"""Two cards of one person become one: every lot keeps its dates, nothing is given twice, and there is a way back."""

import asyncio
from datetime import timedelta

import pytest

from loyalty import clubs, consents, merges, refunds, search
from loyalty.db.store import UnitOfWork
from loyalty.debits import debit
from loyalty.errors import MergeFixed, NotAllowed, NotFound, SelfAward
from loyalty.health import Broken, findings
from loyalty.ledger import Line
from loyalty.merge_letters import Merge
from loyalty.roles import PROGRAM, Actor
from tests.support.books import CASHIER, Books
from tests.support.spoiling import spoil
from tests.support.two_cards import balances

pytest_plugins = ["tests.support.card_shop"]

LOTS = "SELECT original, remaining, created_at, available_at, activated_at, expires_at FROM lots"


async def merged(books: Books, kept_id: int, gone_id: int, *, by: Actor = PROGRAM) -> Merge:
    async with books.store.writing() as uow:
        return await merges.merge(uow, by=by, kept_id=kept_id, gone_id=gone_id)


async def undone(books: Books, merge_id: int, *, by: Actor = PROGRAM) -> Merge:
    async with books.store.writing() as uow:
        return await merges.undo(uow, by=by, merge_id=merge_id)


async def spend(books: Books, member_id: int, quantity: int) -> None:
    async with books.store.writing() as uow:
        wallet_id = await wallet_of(uow, books, member_id)
        line = Line("bill", f"bill:{member_id}:{quantity}", 1)
        await debit(uow, wallet_id=wallet_id, kind="SPEND", quantity=quantity, line=line)


async def wallet_of(_uow: UnitOfWork, books: Books, member_id: int) -> int:
    return int((await books.rows("SELECT id FROM wallets WHERE member_id = :m", m=member_id))[0].id)


# -- the points -------------------------------------------------------------------------------------------------------


async def test_every_lot_keeps_its_dates_and_the_second_welcome_gift_is_not_given(books: Books):
    kept, gone = await books.member(), await books.member()
    await books.award(gone, "a", amount_minor=3_000)
    books.now += timedelta(days=40)
    await books.award(gone, "b", amount_minor=4_550)
    before = await books.rows(f"{LOTS} WHERE original <> 20 ORDER BY id")
    done = await merged(books, kept, gone)
    assert done.moved == (("points", 75),)
    assert await balances(books) == {kept: (95, 0), gone: (0, 0)}
    moved = await books.rows(f"{LOTS} WHERE original <> 20 AND remaining > 0 ORDER BY id")
    assert [tuple(row) for row in moved] == [tuple(row) for row in before]
    row = (await books.rows("SELECT * FROM members WHERE id = :m", m=kept))[0]
    assert (row.purchase_count, row.purchase_sum_minor) == (2, 7_550)
    assert await merged(books, kept, gone) == done, "asking twice moves nothing more"


async def test_points_on_their_way_stay_on_their_way_and_a_refund_still_finds_them(books: Books):
    kept, gone = await books.member(), await books.member()
    await books.rules(pending_days=14)
    bought = await books.award(gone, "waiting", amount_minor=3_000)
    await merged(books, kept, gone)
    assert await balances(books) == {kept: (20, 30), gone: (0, 0)}
    async with books.store.writing() as uow:
        club = await clubs.require(uow)
        done = await refunds.refund(
            uow, club=club, by=CASHIER, purchase_id=bought.purchase_id, request_id="half", amount_minor=1_000
        )
    assert (done.member_id, done.points, done.shortfall) == (kept, 10, 0)
    assert await balances(books) == {kept: (20, 20), gone: (0, 0)}


async def test_the_remainders_of_both_make_a_point(books: Books):
    kept, gone = await books.member(), await books.member()
    await books.award(kept, "a", amount_minor=160)
    await books.award(gone, "b", amount_minor=160)
    await merged(books, kept, gone)
    assert (await books.award(kept, "c", amount_minor=100)).gained == 2


async def test_taking_apart_restores_both_cards(books: Books):
    kept, gone = await books.member(), await books.member()
    await books.award(kept, "a", amount_minor=3_050)
    await books.award(gone, "b", amount_minor=4_060)
    await books.rules(pending_days=14)
    await books.award(gone, "c", amount_minor=500)
    query = "SELECT member_id, available, pending, lifetime, remainder_minor FROM wallets ORDER BY id"
    before = await books.rows(query)
    done = await merged(books, kept, gone)
    again = await undone(books, done.id)
    assert not again.stands
    assert await books.rows(query) == before
    assert (await undone(books, done.id)).stands is False
    assert await books.rows(query) == before
    counts = await books.rows("SELECT purchase_count, status, merged_into_id FROM members ORDER BY id")
    assert [tuple(row) for row in counts] == [(1, "active", None), (2, "active", None)]
    second = await merged(books, kept, gone)
    assert second.id != done.id


async def test_points_that_became_ready_meanwhile_go_back_ready(books: Books):
    kept, gone = await books.member(), await books.member()
    await books.rules(pending_days=14)
    await books.award(gone, "waiting", amount_minor=3_000)
    done = await merged(books, kept, gone)
    books.now += timedelta(days=15)
    await undone(books, done.id)
    assert await balances(books) == {kept: (20, 0), gone: (50, 0)}


async def test_what_was_used_cannot_be_taken_apart(books: Books):
    kept, gone = await books.member(), await books.member()
    await books.award(gone, "b", amount_minor=4_000)
    done = await merged(books, kept, gone)
    await spend(books, kept, 30)
    with pytest.raises(MergeFixed):
        await undone(books, done.id)
    assert await balances(books) == {kept: (30, 0), gone: (0, 0)}


async def test_of_three_cards_the_later_merge_is_taken_apart_first(books: Books):
    first, second, third = [await books.member() for _ in range(3)]
    one = await merged(books, second, first)
    two = await merged(books, third, second)
    async with books.store.reading() as view:
        assert await merges.latest_into(view, member_id=third) == two
    with pytest.raises(MergeFixed):
        await undone(books, one.id)
    number = (await books.rows("SELECT card_number FROM members WHERE id = :m", m=first))[0].card_number
    assert await found_by(books, number) == third
    await undone(books, two.id)
    assert await found_by(books, number) == second
    await undone(books, one.id)
    assert await found_by(books, number) == first


async def found_by(books: Books, number: str) -> int | None:
    async with books.store.reading() as view:
        found = await search.by_card_number(view, by=CASHIER, number=number)
    return found.id if found else None


async def test_points_that_do_not_arrive_are_found_by_the_doctor(books: Books):
    kept, gone = await books.member(), await books.member()
    await books.award(gone, "b", amount_minor=4_000)
    await merged(books, kept, gone)
    arrival = "type = 'MERGE' AND available_change = 40"
    await spoil(books.store.url, f"UPDATE ledger_entries SET request_id = 'lost' WHERE {arrival}")
    async with books.store.reading() as view:
        found = await findings(view, full=True)
    draw = (await books.rows("SELECT id FROM lot_allocations WHERE quantity = 40"))[0].id
    assert found == [Broken("lot_allocations", draw, "draw-lost")]
    request = (await books.rows("SELECT request_id FROM ledger_entries WHERE rule = 'merge'"))[0].request_id
    lot = (await books.rows("SELECT lot_id FROM lot_allocations WHERE quantity = 40"))[0].lot_id
    await spoil(books.store.url, f"UPDATE ledger_entries SET request_id = '{request}:{lot}' WHERE {arrival}")


async def test_sales_at_the_very_moment_of_merging_lose_and_strand_nothing(books: Books):
    kept, gone = await books.member(), await books.member()

    async def sale(number: int) -> int:
        try:
            return (await books.award(gone, f"s{number}", amount_minor=1_000)).gained
        except NotFound:
            return 0  # the cashier reads that the card is not there any more, and scans again

    sales = [asyncio.create_task(sale(number)) for number in range(10)]
    await asyncio.sleep(0)
    merging = asyncio.create_task(merged(books, kept, gone))
    gained = sum(await asyncio.gather(*sales))
    await merging
    assert await balances(books) == {kept: (20 + gained, 0), gone: (0, 0)}


# -- who may, and who may not -----------------------------------------------------------------------------------------


async def test_only_managers_merge_and_never_their_own_card(books: Books):
    kept, gone = await books.member(), await books.member()
    with pytest.raises(NotAllowed):
        await merged(books, kept, gone, by=CASHIER)
    for own in (kept, gone):
        with pytest.raises(SelfAward):
            await merged(books, kept, gone, by=Actor(5, role="manager", member_id=own))
    done = await merged(books, kept, gone)
    with pytest.raises(SelfAward):
        await undone(books, done.id, by=Actor(5, role="manager", member_id=gone))


async def test_a_card_is_not_merged_with_itself_nor_with_one_that_is_gone(books: Books):
    kept, gone, third = [await books.member() for _ in range(3)]
    for other in (kept, 99):
        with pytest.raises(NotFound):
            await merged(books, kept, other)
    await merged(books, kept, gone)
    with pytest.raises(NotFound):
        await merged(books, third, gone)


# -- what people told -------------------------------------------------------------------------------------------------


async def test_where_consents_differ_the_no_counts_and_comes_back_apart(books: Books):
    kept, gone = await books.member(), await books.member()
    async with books.store.writing() as uow:
        await consents.give(uow, member_id=kept, purpose="marketing", place="join")
        await consents.refuse(uow, member_id=gone, purpose="marketing", place="join")
        await consents.give(uow, member_id=gone, purpose="birthday", place="profile")
        await consents.refuse(uow, member_id=kept, purpose="profiling", place="profile")
        await consents.give(uow, member_id=gone, purpose="profiling", place="profile")
    done = await merged(books, kept, gone)
    async with books.store.reading() as view:
        assert await consents.given(view, member_id=kept) == {"membership", "birthday"}
    await undone(books, done.id)
    async with books.store.reading() as view:
        assert await consents.given(view, member_id=kept) == {"membership", "marketing"}
        assert await consents.given(view, member_id=gone) == {"membership", "birthday", "profiling"}
