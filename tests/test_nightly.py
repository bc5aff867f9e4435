"""The night's work: in one order, once a night, in the club's own time, and whole wherever it was stopped."""

import asyncio
import json
from collections.abc import AsyncIterator
from datetime import date, datetime, timedelta
from typing import Any

import pytest

from loyalty import automations, clubs, nightly
from loyalty.db.store import UnitOfWork
from loyalty.roles import PROGRAM
from tests.support.books import Books


@pytest.fixture
async def books(database_url: str, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Books]:
    monkeypatch.setattr(nightly, "WALLETS_AT_ONCE", 2)
    opened = await Books(database_url).open(welcome=20, pending_days=14, expiry_months=1)
    yield opened
    await opened.close()


async def crowd(books: Books) -> list[int]:
    """Five members with 20 points that end on 31 December, and 50 that wait until 5 December and end in January."""
    found = [await books.joined(1_000 + place) for place in range(5)]
    for member_id in found:
        await books.award(member_id, f"sale {member_id}", amount_minor=5_000)
    return found


async def told(books: Books) -> list[tuple[str, Any]]:
    rows = await books.rows("SELECT once, params FROM letters WHERE key = 'letter-ending' ORDER BY once")
    return [(row.once, row.params) for row in rows]


async def standing(books: Books) -> list[Any]:
    """What the night has done, without the ids of what it wrote."""
    asked = (
        "SELECT id, available, pending FROM wallets ORDER BY id",
        "SELECT wallet_id, type, request_id, available_change, pending_change FROM ledger_entries ORDER BY request_id",
        "SELECT id, remaining FROM lots ORDER BY id",
        "SELECT person_id, once FROM letters WHERE key = 'letter-ending' ORDER BY once",
        "SELECT night_on, counts FROM nightly_runs ORDER BY id",
    )
    return [[tuple(row) for row in await books.rows(query)] for query in asked]


def at(books: Books, moment: str) -> None:
    books.now = datetime.fromisoformat(moment)


async def test_a_night_activates_reminds_and_expires_and_says_how_much(books: Books):
    members = await crowd(books)
    at(books, "2026-12-06T03:00:00+01:00")
    done = await nightly.when_due(books.store)
    assert done == nightly.Night(
        date(2026, 12, 6),
        {"activate": {"blocks": 3, "rows": 5}, "remind": {"blocks": 1, "rows": 5}},
    )
    assert await books.balance(members[0]) == (70, 0)
    assert len(await told(books)) == 5
    at(books, "2027-01-01T02:30:00+01:00")
    assert (await nightly.when_due(books.store) or done).counts["expire"] == {"blocks": 3, "rows": 5}
    assert await books.balance(members[0]) == (50, 0)
    events = await books.rows("SELECT subject_id FROM audit_events WHERE action = 'night.worked'")
    assert [event.subject_id for event in events] == [1, 2]
    await books.audited()


async def test_it_is_done_once_a_night_from_half_past_two_in_the_clubs_own_time(books: Books):
    at(books, "2026-12-06T02:29:59+01:00")
    assert (await nightly.when_due(books.store) or nightly.Night(date.min, {})).night_on == date(2026, 12, 5)
    assert await nightly.when_due(books.store) is None
    at(books, "2026-12-06T02:30:00+01:00")
    assert (await nightly.when_due(books.store) or nightly.Night(date.min, {})).night_on == date(2026, 12, 6)
    at(books, "2026-12-07T02:29:00+01:00")
    assert await nightly.when_due(books.store) is None


async def test_nights_that_were_missed_are_made_up_by_one_run(books: Books):
    at(books, "2026-12-01T03:00:00+01:00")
    await nightly.when_due(books.store)
    at(books, "2026-12-09T14:00:00+01:00")
    await nightly.when_due(books.store)
    nights = await books.rows("SELECT night_on FROM nightly_runs ORDER BY id")
    assert [str(row.night_on) for row in nights] == ["2026-12-01", "2026-12-09"]


@pytest.mark.parametrize(
    ("zone", "before", "after", "night"),
    [
        ("Europe/Warsaw", "2027-03-28T00:59:00+00:00", "2027-03-28T01:00:00+00:00", "2027-03-28"),  # 2:30 is not there
        ("Asia/Jerusalem", "2027-03-25T23:59:00+00:00", "2027-03-26T00:00:00+00:00", "2027-03-26"),
        ("America/New_York", "2026-12-06T07:29:00+00:00", "2026-12-06T07:30:00+00:00", "2026-12-06"),
        ("Asia/Tehran", "2026-12-05T22:59:00+00:00", "2026-12-05T23:00:00+00:00", "2026-12-06"),
    ],
)
@pytest.mark.only_on("sqlite")
async def test_the_night_is_the_clubs_own(books: Books, zone: str, before: str, after: str, night: str):
    async with books.store.writing() as uow:
        await clubs.change_settings(uow, by=PROGRAM, time_zone=zone)
    for moment, on in ((before, False), (after, True)):
        at(books, moment)
        done = await nightly.when_due(books.store)
        assert (done is not None and str(done.night_on) == night) == on


@pytest.mark.only_on("sqlite")
async def test_an_hour_that_comes_twice_makes_no_second_night(books: Books):
    at(books, "2027-10-31T02:45:00+02:00")  # and a quarter of an hour later it is two o'clock again
    assert (await nightly.when_due(books.store) or nightly.Night(date.min, {})).night_on == date(2027, 10, 31)
    for moment in ("2027-10-31T02:05:00+01:00", "2027-10-31T02:45:00+01:00"):
        at(books, moment)
        assert await nightly.when_due(books.store) is None


async def test_a_run_that_is_stopped_after_any_block_ends_the_same(
    books: Books, database_url: str, monkeypatch: pytest.MonkeyPatch
):
    await crowd(books)
    at(books, "2026-12-06T03:00:00+01:00")
    steps = await stopping_everywhere(books, monkeypatch)
    stopped = await standing(books)
    assert steps == len(nightly.STAGES) + 4, "one of each that has nothing to do, and more of those that have"
    at(books, "2027-01-02T03:00:00+01:00")
    await stopping_everywhere(books, monkeypatch)
    await books.audited()
    assert str(stopped[-1]).count('"rows": 5' if "sqlite" in books.store.url else "'rows': 5") == 2
    assert len(await told(books)) == 10  # 30 days before the end of December, and of January


async def test_what_is_learned_and_noted_by_night_is_the_same_wherever_it_is_stopped(
    books: Books, monkeypatch: pytest.MonkeyPatch
):
    for member_id in await crowd(books):
        books.now += timedelta(days=2)
        await books.award(member_id, f"again {member_id}", amount_minor=5_000)
    async with books.store.writing() as uow:
        await clubs.change_settings(uow, by=PROGRAM, features={automations.FEATURE})
        await automations.switch(uow, by=PROGRAM, name="first-purchase", on=True)
        await automations.change(uow, by=PROGRAM, name="first-purchase", days=14)
    at(books, "2026-12-06T03:00:00+01:00")
    await stopping_everywhere(books, monkeypatch)
    [row] = await books.rows("SELECT value FROM learned")
    value = json.loads(row.value) if isinstance(row.value, str) else row.value
    assert value["gaps"] == 5
    waited_for = await books.rows("SELECT id FROM members WHERE silence_due_at IS NOT NULL")
    assert len(waited_for) == 5
    assert len(await books.rows("SELECT id FROM nudges WHERE state = 'waiting'")) == 5


async def stopping_everywhere(books: Books, monkeypatch: pytest.MonkeyPatch) -> int:
    """Each block is worked and rolled back, worked again, and then the process is gone: how many blocks there were."""
    real, count = nightly.step, 0

    async def killed_before_it_is_kept(uow: UnitOfWork, *, run_id: int) -> Any:
        await real(uow, run_id=run_id)
        raise InterruptedError

    while True:
        monkeypatch.setattr(nightly, "step", killed_before_it_is_kept)
        before = await standing(books)
        with pytest.raises(InterruptedError):
            await nightly.when_due(books.store)
        assert (await standing(books))[:-1] == before[:-1]
        monkeypatch.setattr(nightly, "step", real)
        run_id = await nightly._open_run(books.store)
        assert run_id is not None
        count += 1
        async with books.store.writing() as uow:
            if await nightly.step(uow, run_id=run_id):
                return count


async def test_two_at_the_same_night_share_it(books: Books, database_url: str):
    members = await crowd(books)
    other = Books(database_url)
    for one in (books, other):
        at(one, "2027-01-02T03:00:00+01:00")
    await asyncio.gather(*(nightly.when_due(one.store) for one in (books, other, books, other)))
    assert await books.rows("SELECT night_on FROM nightly_runs WHERE finished_at IS NULL") == []
    [run] = await books.rows("SELECT counts FROM nightly_runs")
    assert str(run.counts).count("5") >= 3
    assert await books.balance(members[0]) == (50, 0)
    await books.audited()
    await other.close()


async def test_a_run_of_another_night_is_finished_before_todays(books: Books):
    await crowd(books)
    at(books, "2026-12-06T03:00:00+01:00")
    run_id = await nightly._open_run(books.store)
    assert run_id == 1
    async with books.store.writing() as uow:
        await nightly.step(uow, run_id=run_id)
    books.now += timedelta(days=3)
    done = await nightly.when_due(books.store)
    assert done is not None
    assert done.night_on == date(2026, 12, 9)
    assert [
        run.id for run in await books.rows("SELECT id FROM nightly_runs WHERE finished_at IS NOT NULL ORDER BY id")
    ] == [1, 2]
    assert len(await told(books)) == 5
