"""Shifts: one at a time whatever two phones say, ended by their owner, by the club, or after 16 hours by themselves."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from loyalty import branches, clubs, people, refunds, shifts, staff
from loyalty.errors import NotAllowed, NotFound
from loyalty.roles import PROGRAM, Actor
from loyalty.shifts import Shift, Sold
from tests.support.books import Books


@pytest.fixture
async def books(database_url: str) -> AsyncIterator[Books]:
    """A shop with shifts switched on."""
    opened = await Books(database_url).open(pending_days=0, welcome=0)
    async with opened.store.writing() as uow:
        await clubs.change_settings(uow, by=PROGRAM, features=frozenset({"shifts"}))
    yield opened
    await opened.close()


async def start(books: Books, by: Actor, branch_id: int | None = None) -> Shift:
    async with books.store.writing() as uow:
        return await shifts.start(uow, club=await clubs.require(uow), by=by, branch_id=branch_id)


async def end(books: Books, by: Actor, shift: Shift) -> Shift:
    async with books.store.writing() as uow:
        return await shifts.end(uow, by=by, shift_id=shift.id)


async def sold(books: Books, by: Actor, shift: Shift) -> Sold:
    async with books.store.studying() as view:
        until = shift.ended_at or books.now
        return await shifts.sold(view, by=by, staff_id=shift.staff_id, since=shift.began_at, until=until)


async def again(books: Books, by: Actor) -> Actor | None:
    """The person as the next message finds them."""
    async with books.store.reading() as view:
        visitor = await people.visitor(view, person_id=by.person_id)
    return visitor.actor if visitor and visitor.is_staff else None


async def old_town(books: Books) -> int:
    """The second of two branches."""
    async with books.store.writing() as uow:
        return (await branches.add(uow, by=PROGRAM, name="Old Town")).branches[1].id


async def test_two_phones_that_start_at_once_are_on_one_shift(books: Books):
    carl = await books.staff_member()
    other = Books(books.store.url)
    begun = await asyncio.gather(*(start((books, other)[n % 2], carl) for n in range(10)))
    assert len({shift.id for shift in begun}) == 1
    await other.close()
    assert await books.rows("SELECT action FROM audit_events WHERE subject = 'shift'") == [("shift.began",)]


async def test_a_shift_is_ended_once_and_ending_it_again_shows_the_same(books: Books):
    carl, eve = await books.staff_member(), await books.staff_member(name="Eve")
    shift = await start(books, carl)
    with pytest.raises(NotFound):
        await end(books, eve, shift)
    books.now += timedelta(hours=8)
    ended = await end(books, carl, shift)
    assert ended.ended_at == books.now
    books.now += timedelta(hours=1)
    assert await end(books, carl, shift) == ended
    following = await start(books, carl)
    assert following.id != shift.id
    assert following.ended_at is None


async def test_a_shift_comes_to_what_still_stands_and_counts_what_was_taken_back(books: Books):
    carl, dana = await books.staff_member(), await books.member()
    await books.award(dana, "before", by=carl, amount_minor=9_900)
    books.now += timedelta(minutes=1)
    shift = await start(books, carl)
    await books.award(dana, "one", by=carl, amount_minor=4_000)
    await books.award(dana, "another's", amount_minor=7_000)
    wrong = await books.award(dana, "wrong", by=carl, amount_minor=1_000)
    part = await books.award(dana, "part", by=carl, amount_minor=2_000)
    async with books.store.writing() as uow:
        club = await clubs.require(uow)
        await refunds.undo(uow, club=club, by=carl, purchase_id=wrong.purchase_id, request_id="undo")
        back = {"purchase_id": part.purchase_id, "request_id": "part", "amount_minor": 500}
        await refunds.refund(uow, club=club, by=carl, **back)
    assert await sold(books, carl, await end(books, carl, shift)) == Sold(2, 5_500, 60, 1)
    with pytest.raises(NotAllowed):
        await sold(books, await books.staff_member(name="Eve"), shift)


async def test_a_forgotten_shift_ends_after_16_hours_however_late_the_tick_is(books: Books):
    carl = await books.staff_member()
    shift = await start(books, carl)
    for hours, ended in ((15.9, 0), (40, 1), (0, 0)):
        books.now += timedelta(hours=hours)
        async with books.store.writing() as uow:
            assert await shifts.expire(uow) == ended
    shown = await end(books, carl, shift)
    assert shown.ended_at == shift.began_at + timedelta(hours=16)


async def test_without_the_feature_nobody_starts_and_switching_it_off_ends_what_goes_on(books: Books):
    carl = await books.staff_member()
    await start(books, carl)
    async with books.store.writing() as uow:
        await clubs.change_settings(uow, by=PROGRAM, features=frozenset())
        await shifts.stop_all(uow, by=PROGRAM)
        assert await shifts.current(uow, staff_id=carl.staff_id or 0) is None
    with pytest.raises(NotAllowed):
        await start(books, carl)


async def test_sales_belong_to_the_branch_of_the_shift_then_to_the_persons_own_then_to_the_first(books: Books):
    carl, dana, second = await books.staff_member(), await books.member(), await old_town(books)
    with pytest.raises(NotFound):
        await start(books, carl)
    shift = await start(books, carl, second)
    assert await start(books, carl) == shift, "who works already is not asked where"
    by = await again(books, carl)
    assert by
    await books.award(dana, "on shift", by=by, amount_minor=100)
    await end(books, carl, shift)
    by = await again(books, carl)
    assert by
    await books.award(dana, "after it", by=by, amount_minor=100)
    async with books.store.writing() as uow:
        await staff.place(uow, by=PROGRAM, staff_id=carl.staff_id or 0, branch_id=second)
    by = await again(books, carl)
    assert by
    await books.award(dana, "of the branch", by=by, amount_minor=100)
    first = (await books.rows("SELECT min(id) AS first FROM branches"))[0].first
    sales = await books.rows("SELECT branch_id FROM purchases ORDER BY id")
    assert [sale.branch_id for sale in sales] == [second, first, second]


async def test_a_branch_that_closes_ends_the_shifts_there_and_no_sale_is_lost(books: Books):
    carl, dana, second = await books.staff_member(), await books.member(), await old_town(books)
    shift = await start(books, carl, second)
    in_the_middle = await again(books, carl)
    async with books.store.writing() as uow:
        await branches.close(uow, by=PROGRAM, branch_id=second)
    assert in_the_middle
    await books.award(dana, "in the middle", by=in_the_middle, amount_minor=100)
    afterwards = await again(books, carl)
    assert afterwards
    assert afterwards.branch_id is None
    await books.award(dana, "afterwards", by=afterwards, amount_minor=100)
    assert (await end(books, carl, shift)).ended_at == books.now
    sales = await books.rows("SELECT branch_id FROM purchases ORDER BY id")
    assert [sale.branch_id == second for sale in sales] == [True, False]
    [letter] = await books.rows("SELECT person_id FROM letters WHERE key = 'letter-branch-closed'")
    assert letter.person_id == carl.person_id


async def test_a_shift_and_the_end_of_its_branch_at_the_same_moment_leave_no_shift_in_a_closed_branch(books: Books):
    second = await old_town(books)
    team = [await books.staff_member(name=f"Carl {n}") for n in range(4)]
    other = Books(books.store.url)

    async def close() -> None:
        async with other.store.writing() as uow:
            await branches.close(uow, by=PROGRAM, branch_id=second)

    results = await asyncio.gather(
        *(start(books, one, second) for one in team[:2]),
        close(),
        *(start(books, one, second) for one in team[2:]),
        return_exceptions=True,
    )
    assert all(result is None or isinstance(result, Shift | NotFound) for result in results)
    assert await books.rows("SELECT id FROM shifts WHERE ended_at IS NULL") == []
    await other.close()
