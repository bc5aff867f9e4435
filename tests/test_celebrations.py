"""Birthdays and members' own dates: each wished for once in every year of its own calendar, whatever happens."""

from collections.abc import AsyncIterator
from datetime import date, datetime, time, timedelta
from typing import Any

import pytest
from sqlalchemy import text

from loyalty import automations, celebrations, clubs, consents, merges, nudge_preview, nudges, own_dates
from loyalty.birthdays import BirthdayRules
from loyalty.calendars import Birthday
from loyalty.errors import DatesFull
from loyalty.quiet import Day, Quiet, Span
from loyalty.roles import PROGRAM
from tests.support.books import MANAGER, Books
from tests.support.celebrating import at, born, occasions, own_date, told
from tests.support.nudge_books import opened, states, switched_on
from tests.test_birthdays import HARD

GIFT = {"kind": "percent", "percent": 20, "minor": 0, "titles": {}}
TODAY = Birthday("gregorian", 11, 21)
# Days that some year of their calendar lacks, or has twice; the others are in test_birthdays.py.
HARDEST = [one for one in HARD if one.day >= 29 or one.calendar == "hebrew"]


@pytest.fixture
async def books(database_url: str) -> AsyncIterator[Books]:
    books = await opened(database_url)
    await switched_on(books, "birthday")
    await switched_on(books, "own-date")
    yield books
    await books.close()


async def ticked(books: Books, moment: str) -> None:
    at(books, moment)
    await nudges.work(books.store)


async def test_every_hard_birthday_is_wished_for_once_in_each_of_twenty_years_of_its_calendar(books: Books):
    born_on = {(await born(books, 10 + place, one)).member_id: one for place, one in enumerate(HARDEST)}
    end, ticks = date(2047, 12, 1), 0
    while books.now.date() < end:
        [row] = await books.rows("SELECT min(birthday_next_on) AS next_on FROM members")
        day = row.next_on if isinstance(row.next_on, date) else date.fromisoformat(row.next_on)
        late = timedelta(days=ticks % 3)  # every now and then the machine was off for a day or two
        books.now = datetime.combine(max(day, books.now.date()), time(10), tzinfo=books.now.tzinfo) + late
        await nudges.work(books.store)
        ticks += 1
    written = await occasions(books, "birthday")
    for member_id, birthday in born_on.items():
        years = [int(key[1:]) for one, key in written if one == member_id]
        assert years == list(range(years[0], years[0] + len(years))), birthday
        assert len(years) >= 20, birthday


async def test_a_birthday_brings_a_gift_that_is_good_for_so_many_days(books: Books):
    await switched_on(books, "birthday", gift=GIFT, gift_days=14)
    await born(books, 7, TODAY)
    await ticked(books, "2026-11-21T10:00:00+01:00")
    await ticked(books, "2026-11-22T10:00:00+01:00")
    [voucher] = await books.rows("SELECT expires_at, source FROM vouchers")
    assert str(voucher.expires_at).startswith("2026-12-05 23:00")
    assert voucher.source == "nudge"


async def test_the_wish_comes_days_before_if_the_owner_wants_it_and_only_then(books: Books):
    await switched_on(books, "birthday", days=7)
    await born(books, 7, Birthday("gregorian", 12, 5))
    await ticked(books, "2026-11-27T12:00:00+01:00")
    assert await states(books) == []
    await ticked(books, "2026-11-28T12:00:00+01:00")
    await ticked(books, "2026-12-05T12:00:00+01:00")
    assert await occasions(books, "birthday") == [(1, "g2026")]


@pytest.mark.parametrize(("days", "found"), [(2, 1), (4, 0)])
async def test_a_machine_that_was_off_looks_back_three_days(books: Books, days: int, found: int):
    await born(books, 7, Birthday("gregorian", 12, 5))
    await ticked(books, f"2026-12-{5 + days:02d}T12:00:00+01:00")
    assert len(await occasions(books, "birthday")) == found


async def test_somebody_who_tells_a_birthday_of_yesterday_is_wished_well_once_and_again_a_year_later(books: Books):
    at(books, "2026-12-05T12:00:00+01:00")
    await born(books, 7, Birthday("gregorian", 12, 4, 1990))
    for moment in ("2026-12-05T12:01:00+01:00", "2026-12-06T12:00:00+01:00", "2027-12-04T12:00:00+01:00"):
        await ticked(books, moment)
    assert await occasions(books, "birthday") == [(1, "g2026"), (1, "g2027")]


@pytest.mark.parametrize(
    "anew",
    [Birthday("gregorian", 11, 25), Birthday("persian", 9, 4), Birthday("hebrew", 9, 20)],
    ids=["another day", "the Persian calendar", "the Hebrew calendar"],
)
async def test_a_date_that_is_told_anew_after_the_gift_brings_no_second_one(books: Books, anew: Birthday):
    who = await born(books, 7, TODAY)
    await ticked(books, "2026-11-21T12:00:00+01:00")
    await told(books, who, anew)
    for day in range(22, 31):
        await ticked(books, f"2026-11-{day}T12:00:00+01:00")
    assert await occasions(books, "birthday") == [(1, "g2026")]


async def test_nobody_is_congratulated_who_said_no(books: Books):
    who = await born(books, 7, TODAY)
    async with books.store.writing() as uow:
        await consents.withdraw(uow, member_id=who.member_id or 0, purpose="birthday", place="settings")
    await ticked(books, "2026-11-21T12:00:00+01:00")
    assert await states(books) == []


@pytest.mark.parametrize(("earlier", "came"), [(True, "2026-11-27 11:00"), (False, "2026-11-29 11:00")])
async def test_a_quiet_day_is_avoided_as_the_owner_chose(books: Books, earlier: bool, came: str):
    sabbath = Span(from_weekday=4, from_time=time(15), until_weekday=5, until_time=time(21))
    async with books.store.writing() as uow:
        await clubs.change_settings(uow, by=PROGRAM, quiet=Quiet(spans=(sabbath,)))
    await switched_on(books, "birthday", earlier=earlier)
    await born(books, 7, Birthday("gregorian", 11, 28))  # a Saturday
    for day in range(26, 31):
        await ticked(books, f"2026-11-{day}T12:00:00+01:00")
    [row] = await books.rows("SELECT written_at FROM nudges")
    assert str(row.written_at).startswith(came)


async def test_a_wish_outlasts_a_silence_of_four_days(books: Books):
    kept = tuple(Day(calendar="gregorian", month=12, day=day) for day in range(24, 28))
    async with books.store.writing() as uow:
        await clubs.change_settings(uow, by=PROGRAM, quiet=Quiet(days=kept))
    await born(books, 7, Birthday("gregorian", 12, 24))
    for day in range(23, 30):
        await ticked(books, f"2026-12-{day}T12:00:00+01:00")
    [row] = await books.rows("SELECT state, written_at FROM nudges")
    assert (row.state, str(row.written_at)[:10]) == ("written", "2026-12-28")


async def test_it_is_not_yet_the_day_where_the_member_is(books: Books):
    await born(books, 7, TODAY)
    async with books.store.writing() as uow:
        await uow.run(text("UPDATE members SET time_zone = 'America/Los_Angeles'"))
    await ticked(books, "2026-11-21T04:00:00+01:00")  # seven in the evening of the day before, over there
    assert await states(books) == [("waiting", None)]
    await ticked(books, "2026-11-21T20:00:00+01:00")
    assert await states(books) == [("written", None)]


async def test_birthdays_that_passed_while_nobody_asked_move_on_by_night(books: Books):
    async with books.store.writing() as uow:
        await automations.switch(uow, by=PROGRAM, name="birthday", on=False)
    who = await born(books, 7, Birthday("hebrew", 12, 30))
    await own_date(books, who, Birthday("persian", 12, 30))
    at(books, "2029-06-01T04:00:00+02:00")
    for work in (celebrations.nightly_birthdays, celebrations.nightly_dates):
        async with books.store.writing() as uow:
            done = await work(uow, club=await clubs.require(uow), after_id=0, limit=50)
            again = await work(uow, club=await clubs.require(uow), after_id=0, limit=50)
        assert (done.last, again.last) == (1, None)
    [member] = await books.rows("SELECT birthday_next_on AS next_on FROM members")
    [date_] = await books.rows("SELECT next_on FROM member_dates")
    assert [str(member.next_on), str(date_.next_on)] == ["2030-03-05", "2030-03-20"]


async def test_other_rules_for_rare_days_move_what_is_still_to_come_and_nothing_comes_twice(books: Books):
    days = (Birthday("gregorian", 2, 29), Birthday("hebrew", 12, 14, 5750), TODAY)
    for place, one in enumerate(days):
        await own_date(books, await born(books, 10 + place, one), one)
    rules = BirthdayRules(leap_day_on_1_march=True)
    async with books.store.studying() as view:
        moves = await celebrations.moving(view, by=PROGRAM, rules=rules)
    async with books.store.writing() as uow:
        await celebrations.change_rules(uow, by=PROGRAM, rules=rules, moves=moves)
    nexts = await books.rows("SELECT birthday_next_on AS next_on FROM members ORDER BY id")
    own = await books.rows("SELECT next_on FROM member_dates ORDER BY id")
    assert [str(row.next_on) for row in nexts] == ["2027-03-01", "2027-03-23", "2026-11-21"]
    assert [str(row.next_on) for row in own] == ["2027-03-01", "2027-03-23", "2026-11-21"]
    for moment in ("2027-02-28", "2027-03-01", "2028-02-29", "2029-02-28", "2029-03-01"):
        await ticked(books, f"{moment}T12:00:00+01:00")
    assert [key for one, key in await occasions(books, "birthday") if one == 1] == ["g2027", "g2028", "g2029"]


async def test_whoever_would_be_wished_well_today_is_shown_with_the_day_as_it_was_told(books: Books):
    await born(books, 7, Birthday("hebrew", 9, 11, 5750))
    async with books.store.studying() as view:
        [one] = await nudge_preview.preview(view, by=PROGRAM, name="birthday")
    assert one.facts == {"own_day": "hebrew.9.11", "celebrated_on": "2026-11-21"}
    assert await states(books) == []


# -- members' own dates -----------------------------------------------------------------------------------------------


async def test_each_of_three_own_dates_is_wished_for_every_year_and_a_fourth_has_no_room(books: Books):
    who = await born(books, 7, Birthday("gregorian", 1, 1))
    days = (Birthday("gregorian", 2, 29), Birthday("persian", 12, 30), Birthday("hebrew", 13, 14))
    for one in days:
        await own_date(books, who, one)
    with pytest.raises(DatesFull):
        await own_date(books, who, TODAY)
    for year in (2027, 2028):
        for month in (2, 3):
            for day in range(1, 32 if month == 3 else 29):
                await ticked(books, f"{year}-{month:02d}-{day:02d}T12:00:00+01:00")
    found = sorted(key for _, key in await occasions(books, "own-date"))
    leap, adar = [f"g{year}:2.29:1" for year in (2027, 2028)], [f"h{year}:13.14:1" for year in (5787, 5788)]
    assert found == [*leap, *adar, "p1405:12.30:1", "p1406:12.30:1"]


async def test_twins_are_both_thought_of_and_a_day_that_is_told_anew_is_the_same(books: Books):
    who = await born(books, 7, Birthday("gregorian", 1, 1))
    ids = [await own_date(books, who, TODAY, title=name) for name in ("Lena", "Noa")]
    await ticked(books, "2026-11-21T12:00:00+01:00")
    async with books.store.writing() as uow:
        await own_dates.remove(uow, by=who, date_id=ids[1])
    await own_date(books, who, TODAY)
    for day in (22, 23, 24):
        await ticked(books, f"2026-11-{day}T13:00:00+01:00")
    assert await occasions(books, "own-date") == [(1, "g2026:11.21:1"), (1, "g2026:11.21:2")]


async def test_telling_other_days_over_and_over_brings_no_more_than_three_wishes_a_year(books: Books):
    who = await born(books, 7, Birthday("gregorian", 1, 1))
    for day in range(21, 29):
        at(books, f"2026-11-{day}T12:00:00+01:00")
        date_id = await own_date(books, who, Birthday("gregorian", 11, day))
        await nudges.work(books.store)
        async with books.store.writing() as uow:
            await own_dates.remove(uow, by=who, date_id=date_id)
    assert len(await occasions(books, "own-date")) == 3


async def test_own_dates_follow_the_kept_card_and_come_back(books: Books):
    gone, kept = await born(books, 7, TODAY), await books.joined(8)
    await own_date(books, gone, TODAY)
    async with books.store.writing() as uow:
        done = await merges.merge(uow, by=MANAGER, kept_id=kept, gone_id=gone.member_id or 0)
    assert await whose(books) == [kept]
    async with books.store.writing() as uow:
        await merges.undo(uow, by=MANAGER, merge_id=done.id)
    assert await whose(books) == [gone.member_id]


async def whose(books: Books) -> list[Any]:
    return [row.member_id for row in await books.rows("SELECT member_id FROM member_dates")]


# -- what the question costs ------------------------------------------------------------------------------------------


@pytest.mark.only_on("sqlite")
@pytest.mark.parametrize(
    ("query", "index"),
    [
        ("members WHERE birthday_next_on BETWEEN '2026-11-19' AND '2026-11-21'", "ix_members_birthday_next_on"),
        ("member_dates WHERE next_on BETWEEN '2026-11-19' AND '2026-11-21'", "ix_member_dates_next_on"),
        ("news WHERE due_on BETWEEN '2026-11-19' AND '2026-11-21'", "ix_news_due_on"),
    ],
)
async def test_an_index_answers_who_is_due(books: Books, query: str, index: str):
    plan = await books.rows(f"EXPLAIN QUERY PLAN SELECT id FROM {query}")
    assert index in str(plan)
