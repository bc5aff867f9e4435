"""What nudges leave in the books: who was held out, what it brought, cards that become one, the doctor."""

from collections.abc import AsyncIterator
from datetime import datetime, timedelta

import pytest
from sqlalchemy import text

from loyalty import (
    consents,
    health,
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
from tests.support.nudge_books import joined, noted, opened, switched_on
from tests.support.nudging import lay_the_table


@pytest.fixture
async def books(database_url: str) -> AsyncIterator[Books]:
    books = await opened(database_url)
    yield books
    await books.close()


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
