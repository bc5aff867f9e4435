"""What the club says by itself: each occasion once, the better one first, never in quiet hours, never beyond limits."""

import asyncio
from collections.abc import AsyncIterator
from datetime import datetime, timedelta

import pytest
from sqlalchemy import text

from loyalty import (
    automations,
    clubs,
    consents,
    health,
    letters,
    merges,
    nudge_report,
    nudge_wishes,
    nudges,
)
from loyalty.automation import Due
from loyalty.db.store import UnitOfWork
from loyalty.nudge_verdicts import bucket
from loyalty.roles import PROGRAM, Actor
from tests.support.books import MANAGER, Books
from tests.support.nudging import lay_the_table

MORNING = datetime.fromisoformat("2026-11-21T10:00:00+00:00")


@pytest.fixture
async def books(database_url: str) -> AsyncIterator[Books]:
    opened = await Books(database_url).open()
    async with opened.store.writing() as uow:
        await clubs.change_settings(uow, by=PROGRAM, features={automations.FEATURE, "vouchers"})
    yield opened
    await opened.close()


async def joined(books: Books, person_id: int = 7, *, years: int = 1) -> Actor:
    """A member whose anniversary is today."""
    async with books.store.writing() as uow:
        await uow.run(
            text(
                "INSERT INTO people (id, first_name, language, reachable, source, created_at)"
                " VALUES (:id, 'Dana', 'en', 'yes', 'start', '2026-11-21 10:00:00+00')"
            ),
            {"id": person_id},
        )
    now = books.now
    books.now = now.replace(year=now.year - years)
    member_id = await books.joined(person_id)
    books.now = now
    return Actor(person_id, member_id=member_id)


async def switched_on(books: Books, name: str = "joined", **changes: object) -> None:
    async with books.store.writing() as uow:
        await automations.switch(uow, by=PROGRAM, name=name, on=True)
        await automations.change(uow, by=PROGRAM, name=name, **changes)


async def states(books: Books) -> list[tuple[str, str | None]]:
    return [(row.state, row.reason) for row in await books.rows("SELECT state, reason FROM nudges ORDER BY id")]


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


async def noted(books: Books, who: Actor, *occasions: str, days: int = 3) -> None:
    """These occasions of one member wait since now."""
    assert who.member_id is not None
    until = books.now + timedelta(days=days)
    async with books.store.writing() as uow:
        await nudges.note(uow, automation="joined", found=[Due(who.member_id, one, until) for one in occasions])


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


async def test_who_is_held_out_is_noted_and_hears_nothing(books: Books, monkeypatch: pytest.MonkeyPatch):
    lay_the_table(monkeypatch)
    who = [await joined(books, person_id) for person_id in range(100, 160)]
    async with books.store.writing() as uow:
        for one in who:
            await consents.give(uow, member_id=one.member_id or 0, purpose="marketing", place="test")
    await switched_on(books, "sale", holdout_percent=50)
    await nudges.work(books.store)
    due = await books.rows("SELECT member_id, state FROM nudges WHERE automation = 'sale'")
    held = {row.member_id for row in due if row.state == "holdout"}
    assert held == {row.member_id for row in due if bucket(row.member_id) < 5_000}
    assert held
    assert len(held) < len(due)


async def test_the_report_compares_those_who_came_with_those_held_out(books: Books):
    for person_id in range(10, 30):
        await joined(books, person_id)
    await switched_on(books)
    await nudges.work(books.store)
    async with books.store.writing() as uow:
        await uow.run(text("UPDATE nudges SET state = 'holdout', letter_id = NULL WHERE member_id % 4 = 0"))
        await uow.run(text("UPDATE letters SET state = 'sent'"))
    written = await books.rows("SELECT member_id FROM nudges WHERE state = 'written' ORDER BY id")
    books.now += timedelta(days=5)
    for row in written[:9]:
        await books.award(row.member_id, f"came {row.member_id}", amount_minor=500)
    async with books.store.studying() as view:
        assert await nudge_report.effect(view, by=PROGRAM, name="joined") is None
    books.now += timedelta(days=26)
    await books.award(written[-1].member_id, "too late", amount_minor=500)
    async with books.store.studying() as view:
        found = await nudge_report.effect(view, by=PROGRAM, name="joined")
    assert found is not None
    assert (found.got.hits, found.got.of, found.held_out.hits, found.held_out.of) == (9, 15, 0, 5)
    assert found.extra.is_clear


async def test_what_was_said_follows_a_card_that_becomes_one_with_another(books: Books):
    dana, again = await joined(books, 7), await joined(books, 8, years=2)
    await switched_on(books)
    await nudges.work(books.store)
    async with books.store.writing() as uow:
        await nudge_wishes.wish(uow, by=again, automation="joined", said="none")
        await noted_in(uow, again, "extra", books.now)
        merged = await merges.merge(uow, by=MANAGER, kept_id=dana.member_id or 0, gone_id=again.member_id or 0)
    kept = await books.rows("SELECT occasion, member_id FROM nudges ORDER BY id")
    assert [(row.occasion, row.member_id) for row in kept] == [
        ("2026", dana.member_id),
        ("2026", again.member_id),
        ("extra", dana.member_id),
    ]
    async with books.store.reading() as view:
        assert await nudge_wishes.of_member(view, by=dana) == {"joined": "none"}
    async with books.store.writing() as uow:
        await merges.undo(uow, by=MANAGER, merge_id=merged.id)
    assert [row.member_id for row in await books.rows("SELECT member_id FROM nudges ORDER BY id")][2] == again.member_id


async def noted_in(uow: UnitOfWork, who: Actor, occasion: str, now: datetime) -> None:
    await nudges.note(uow, automation="joined", found=[Due(who.member_id or 0, occasion, now + timedelta(days=1))])


async def test_the_doctor_names_what_has_no_letter_and_what_waits_for_ever(books: Books):
    dana = await joined(books)
    await switched_on(books)
    await nudges.work(books.store)
    await noted(books, dana, "extra")
    async with books.store.writing() as uow:
        await uow.run(text("UPDATE nudges SET letter_id = NULL WHERE occasion = '2026'"))
        await uow.run(text("UPDATE nudges SET go_at = NULL WHERE occasion = 'extra'"))
    async with books.store.studying() as view:
        found = await health.findings(view, full=True)
    assert {one.rule for one in found} == {"nudge-letter", "nudge-moment"}


def test_every_member_has_a_bucket_for_ever_and_they_are_spread_evenly():
    assert [bucket(1), bucket(2)] == [bucket(1), bucket(2)]
    assert 800 < sum(bucket(member_id) < 1_000 for member_id in range(10_000)) < 1_200


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
