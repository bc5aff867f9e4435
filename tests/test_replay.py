"""The nightly and weekly look at the books: when it comes, what it sees, and how loudly it speaks."""

import logging
from datetime import datetime, timedelta

import pytest

from bot.jobs import LONG
from loyalty import health, replay
from loyalty.replay import Report
from tests.support.books import Books
from tests.support.ready import Ready
from tests.support.spoiling import spoil

pytest_plugins = ["tests.support.ready_clubs"]


@pytest.fixture
async def books(database_url: str):
    """Two members who have bought."""
    opened = await Books(database_url).open(pending_days=0, welcome=0)
    for number in range(2):
        await opened.award(await opened.member(), f"sale {number}", amount_minor=1_000)
    yield opened
    await opened.close()


async def due(books: Books) -> str:
    """What a tick looks at now."""
    report = await replay.when_due(books.store)
    return "nothing" if report is None else "everything" if report.full else "changes"


async def test_everything_is_looked_at_once_a_week_and_changes_every_night(books: Books):
    at = datetime.fromisoformat
    seen = []
    for moment in (
        "2026-11-21T10:00+00:00",  # a Saturday; nobody has looked yet
        "2026-11-21T11:00+00:00",
        "2026-11-22T01:59+00:00",  # just before three in Warsaw
        "2026-11-22T02:00+00:00",
        "2026-11-22T10:00+00:00",
        "2026-11-23T01:59+00:00",
        "2026-11-23T02:00+00:00",  # Monday
        "2026-11-23T02:01+00:00",
        "2026-11-26T12:00+00:00",  # off for three days
        "2026-11-26T12:01+00:00",
    ):
        books.now = at(moment)
        seen.append(await due(books))
    nothing = "nothing"
    assert seen == [
        "everything",
        nothing,
        nothing,
        "changes",
        nothing,
        nothing,
        "everything",
        nothing,
        "changes",
        nothing,
    ]


async def test_a_club_that_is_not_open_has_no_books(database_url: str):
    books = Books(database_url)
    assert await replay.when_due(books.store) is None
    await books.close()


async def test_the_weekly_look_sees_every_wallet_and_purchase(books: Books, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(replay, "WALLETS_AT_ONCE", 1)
    monkeypatch.setattr(replay, "PURCHASES_AT_ONCE", 1)
    assert (await replay.look(books.store)).found == ()
    await spoil(books.store.url, "UPDATE wallets SET pending = 1 WHERE id = 1")
    await spoil(books.store.url, "UPDATE purchases SET state = 'voided' WHERE id = 2")
    found = (await replay.look(books.store)).found
    assert {(one.table, one.row_id) for one in found} == {("wallets", 1), ("purchases", 2)}


async def test_the_nightly_look_sees_what_has_changed_and_nothing_else(books: Books, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(replay, "OVERLAP", 0)
    await due(books)
    books.now += timedelta(days=1)
    sale = await books.award(await books.member(), "sale 2", amount_minor=1_000)
    await books.refund(sale.purchase_id, "some", 300)
    await spoil(books.store.url, "UPDATE wallets SET pending = 1")
    await spoil(books.store.url, "UPDATE purchases SET state = 'voided'")
    report = await replay.when_due(books.store)
    assert report is not None
    assert not report.full
    assert {(one.table, one.row_id) for one in report.found} == {("wallets", 3), ("purchases", sale.purchase_id)}


async def test_books_that_are_wrong_everywhere_end_the_look_early(books: Books, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(replay, "WALLETS_AT_ONCE", 1)
    monkeypatch.setattr(replay, "MOST_NAMED", 1)
    await spoil(books.store.url, "UPDATE wallets SET available = 77, pending = 77")
    report = await replay.look(books.store)
    assert {one.row_id for one in report.found} == {1}
    assert len(report.found) >= 2


async def test_a_look_is_noted_with_how_far_it_came(books: Books):
    await replay.look(books.store)
    [event] = await books.rows("SELECT actor, after FROM audit_events WHERE action = 'books.checked'")
    assert event.actor == "program"
    assert all(part in str(event.after) for part in ("entry", "refund", "broken"))


@pytest.mark.only_on("sqlite")
async def test_sales_go_on_while_the_books_are_looked_at(books: Books, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(replay, "WALLETS_AT_ONCE", 1)
    seen = health.of_wallets

    async def look_and_sell(view, some):
        await books.award(1, f"meanwhile {some.first}", amount_minor=1_000)
        return await seen(view, some)

    monkeypatch.setattr(replay, "of_wallets", look_and_sell)
    assert await replay.look(books.store) == Report(True, ())
    assert await books.balance(1) == (30, 0)


# -- the tick ---------------------------------------------------------------------------------------------------------


@pytest.mark.only_on("sqlite")
async def test_wrong_books_are_cried_out_once_a_look_with_what_to_do(shop: Ready, caplog: pytest.LogCaptureFixture):
    await shop.world.pass_time(days=1)
    assert caplog.records == []
    await shop.sell(shop.dana, "45.90")
    await shop.change("UPDATE wallets SET lifetime = 0, pending = 46")
    await shop.world.pass_time(days=1)
    await shop.world.pass_time(minutes=1)
    [cry] = [record for record in caplog.records if record.levelno >= logging.CRITICAL]
    assert "doctor --full" in cry.getMessage()
    assert (cry.table, cry.row, cry.rows) == ("wallets", 1, 2)  # type: ignore[attr-defined]
    assert "Dana" not in str(cry.__dict__)


@pytest.mark.only_on("sqlite")
async def test_the_start_does_not_wait_for_the_books(shop: Ready):
    looks = "SELECT count(*) FROM audit_events WHERE action = 'books.checked'"
    before = await shop.value(looks)
    await shop.world.die()
    assert await shop.value(looks) == before
    assert {"books", "pairs", "night"} == LONG
    await shop.world.program.jobs.tick()
    assert await shop.value(looks) == before + 1
