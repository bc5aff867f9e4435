"""What the club says by itself: each occasion once, the better one first, never in quiet hours, never beyond limits."""

import asyncio
from collections.abc import AsyncIterator
from datetime import datetime, timedelta

import pytest
from sqlalchemy import text

from loyalty import (
    letters,
    nudge_wishes,
    nudges,
)
from tests.support.books import Books
from tests.support.nudge_books import joined, noted, opened, states, switched_on


@pytest.fixture
async def books(database_url: str) -> AsyncIterator[Books]:
    books = await opened(database_url)
    yield books
    await books.close()


async def test_whoever_is_due_is_written_to_once_however_often_the_tick_comes(books: Books):
    await joined(books)
    await switched_on(books)
    for _ in range(3):
        await nudges.work(books.store)
    await asyncio.gather(*(nudges.work(books.store) for _ in range(3)))
    assert await states(books) == [("written", None)]
    [letter] = await books.rows("SELECT kind, key, params FROM letters WHERE kind = 'nudge'")
    assert letter.key == "letter-nudge"


async def test_what_is_off_says_nothing(books: Books):
    await joined(books)
    await nudges.work(books.store)
    assert await states(books) == []


async def test_of_two_the_first_goes_and_the_other_waits_a_day_or_lapses(books: Books):
    dana = await joined(books, years=2)
    await switched_on(books)
    await noted(books, dana, "one", "two", days=2)
    books.now += timedelta(hours=1)
    await nudges.work(books.store)
    assert await states(books) == [("written", None), ("waiting", "better")]
    await noted(books, dana, "three", days=1)
    books.now += timedelta(minutes=5)
    await nudges.work(books.store)
    assert await states(books) == [("written", None), ("waiting", "better"), ("lapsed", "better")]
    books.now += timedelta(days=1)
    await nudges.work(books.store)
    assert await states(books) == [("written", None), ("written", None), ("lapsed", "better")]


async def test_quiet_hours_are_the_members_own(books: Books):
    dana = await joined(books)
    async with books.store.writing() as uow:
        await uow.run(text("UPDATE members SET time_zone = 'Asia/Tokyo'"))
    await switched_on(books)
    books.now = datetime.fromisoformat("2026-11-21T13:00:00+00:00")  # 14:00 in Warsaw, 22:00 in Tokyo
    await nudges.work(books.store)
    [row] = await books.rows("SELECT state, reason FROM nudges")
    assert (row.state, row.reason) == ("waiting", "quiet")
    books.now += timedelta(hours=11, minutes=1)
    await nudges.work(books.store)
    assert await states(books) == [("written", None)]
    assert dana.member_id


@pytest.mark.parametrize("wish", ["none", "less"])
async def test_who_wants_none_gets_none_and_who_wants_less_gets_one_in_four(books: Books, wish: str):
    dana = await joined(books)
    await switched_on(books)
    await nudges.work(books.store)
    async with books.store.writing() as uow:
        await nudge_wishes.wish(uow, by=dana, automation="joined", said=wish)
    for _ in range(4):
        books.now += timedelta(days=366)
        await noted(books, dana, books.now.isoformat())
        await nudges.work(books.store)
    later = [one for one in await states(books) if one != ("written", None)]
    assert later
    assert set(later) == {("skipped", wish)}


async def test_a_limit_of_the_owner_is_kept(books: Books):
    for person_id in range(10, 15):
        await joined(books, person_id)
    await switched_on(books, limit=2)
    await nudges.work(books.store)
    assert sorted(await states(books), key=str) == [*[("lapsed", "limit")] * 3, *[("written", None)] * 2]


async def test_a_letter_that_may_not_go_any_more_waits_and_then_the_tick_says_why(books: Books):
    dana = await joined(books)
    await switched_on(books)
    await nudges.work(books.store)
    async with books.store.writing() as uow:
        await nudge_wishes.wish(uow, by=dana, automation="joined", said="none")
        [letter] = [one for one in await letters.claim(uow, limit=9, real_now=books.now) if one.kind == "nudge"]
        assert not await letters.begin_sending(uow, letter=letter)
    assert await states(books) == [("waiting", None)]
    await nudges.work(books.store)
    assert await states(books) == [("skipped", "none")]


async def test_what_nobody_knows_about_is_not_repeated_and_a_tap_proves_that_it_came(books: Books):
    dana = await joined(books)
    await switched_on(books)
    await nudges.work(books.store)
    async with books.store.writing() as uow:
        [letter] = [one for one in await letters.claim(uow, limit=9, real_now=books.now) if one.kind == "nudge"]
        assert await letters.begin_sending(uow, letter=letter)
        await letters.unknown(uow, letter=letter, not_before=books.now, reason="TimedOut")
        assert await letters.claim(uow, limit=9, real_now=books.now) == []
    async with books.store.writing() as uow:
        await nudge_wishes.answer(uow, by=dana, nudge_id=letter.params["nudge"], said="thanks")
    assert [row.state for row in await books.rows("SELECT state FROM letters WHERE kind = 'nudge'")] == ["sent"]


async def test_a_gift_is_given_once_though_its_letter_waits_again(books: Books):
    dana = await joined(books)
    gift = {"kind": "product", "titles": {"en": "Cake"}, "percent": 0, "minor": 0}
    await switched_on(books, gift=gift, gift_days=10)
    await nudges.work(books.store)
    async with books.store.writing() as uow:
        await uow.run(text("UPDATE people SET reachable = 'yes'"))
        [letter] = [one for one in await letters.claim(uow, limit=9, real_now=books.now) if one.kind == "nudge"]
        books.now = datetime.fromisoformat("2026-11-21T22:00:00+00:00")
    async with books.store.writing() as uow:
        assert not await letters.begin_sending(uow, letter=letter)
    books.now += timedelta(hours=12)
    await nudges.work(books.store)
    await nudges.work(books.store)
    assert await states(books) == [("written", None)]
    assert len(await books.rows("SELECT id FROM vouchers")) == 1
    [again] = await books.rows("SELECT params FROM letters WHERE kind = 'nudge' AND state = 'pending'")
    assert dana.member_id
    assert again.params


async def test_a_week_of_downtime_is_not_made_up_for_but_three_days_are(books: Books):
    await switched_on(books)
    await joined(books, 7)
    await joined(books, 8)
    books.now += timedelta(days=2)
    await nudges.work(books.store)
    assert await states(books) == [("written", None)] * 2
    await joined(books, 9)
    books.now += timedelta(days=7)
    await nudges.work(books.store)
    assert await states(books) == [("written", None)] * 2


@pytest.mark.parametrize(
    ("today", "expected"), [("2027-02-28", True), ("2027-03-01", False), ("2028-02-28", False), ("2028-02-29", True)]
)
async def test_who_joined_on_29_february_is_remembered_on_the_28th(books: Books, today: str, expected: bool):
    books.now = datetime.fromisoformat("2024-02-29T10:00:00+00:00")
    await joined(books, years=0)
    books.now = datetime.fromisoformat(f"{today}T10:00:00+00:00")
    await switched_on(books)
    await nudges.work(books.store)
    assert bool(await states(books)) == expected


async def test_whoever_is_in_trouble_waits_and_nobody_else_does(books: Books):
    dana, sam = await joined(books, 7), await joined(books, 8)
    async with books.store.writing() as uow:
        await uow.run(text("UPDATE members SET time_zone = 'Nowhere/Never' WHERE id = :id"), {"id": dana.member_id})
    await switched_on(books)
    with pytest.raises(ExceptionGroup):
        await nudges.work(books.store)
    found = {row.member_id: row for row in await books.rows("SELECT member_id, state, go_at FROM nudges")}
    assert (found[dana.member_id].state, found[sam.member_id].state) == ("waiting", "written")
    await nudges.work(books.store)
    async with books.store.writing() as uow:
        await uow.run(text("UPDATE members SET time_zone = NULL"))
    books.now += timedelta(hours=1)
    await nudges.work(books.store)
    assert {state for state, _ in await states(books)} == {"written"}
