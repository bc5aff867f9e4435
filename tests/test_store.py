"""How the database is opened: looks that wait for nobody, long looks beside the others, one writer at a time."""

import asyncio
import sqlite3
import threading

import pytest
from sqlalchemy import event, text
from sqlalchemy.exc import DBAPIError

from loyalty.db import engine
from loyalty.db.engine import sqlite_path
from loyalty.db.store import Store
from loyalty.db.tables import attempts
from tests.support.books import Books

COUNT = text("SELECT count(*) FROM attempts")
FORGED = text("INSERT INTO attempts (person_id, kind, at) VALUES (1, 'card', '2026-01-01 00:00:00')")


def guesses(many: int, at) -> list[dict]:
    return [{"person_id": n, "kind": "card", "at": at} for n in range(many)]


@pytest.mark.parametrize("look", [Store.reading, Store.studying])
async def test_a_look_can_change_nothing(store: Store, look):
    with pytest.raises(DBAPIError):
        async with look(store) as view:
            await view.run(FORGED)
    async with store.reading() as view:
        assert await view.value(COUNT) == 0


@pytest.mark.parametrize("look", [Store.reading, Store.studying])
async def test_a_look_sees_one_moment_however_long_it_takes(store: Store, look):
    async with store.writing() as uow:  # the first one turns on the write-ahead log, for which it has to be alone
        assert await uow.value(COUNT) == 0
    async with look(store) as view:
        assert await view.value(COUNT) == 0
        async with store.writing() as uow:
            await uow.run(attempts.insert(), guesses(1, uow.now))
        assert await view.value(COUNT) == 0
    async with look(store) as view:
        assert await view.value(COUNT) == 1


async def test_after_a_look_that_failed_the_next_one_begins_anew(store: Store):
    async def failed_look() -> None:
        async with store.reading() as view:
            raise LookupError(await view.value(COUNT))

    with pytest.raises(LookupError):
        await failed_look()
    async with store.writing() as uow:
        await uow.run(attempts.insert(), guesses(1, uow.now))
    async with store.reading() as view:
        assert await view.value(COUNT) == 1


async def test_many_looks_at_once_do_not_wait_for_each_other(store: Store):
    async with asyncio.timeout(10):
        looks = [store.reading() for _ in range(9)]
        views = [await look.__aenter__() for look in looks]
        assert [await view.value(COUNT) for view in views] == [0] * 9
        for look in looks:
            await look.__aexit__(None, None, None)


@pytest.mark.only_on("sqlite")
async def test_only_what_may_wait_leaves_the_loop(store: Store):
    """COMMIT waits for the disk, many rows take their time; a single statement does neither. BEGIN only while another
    program writes."""
    threads: dict[str, set[bool]] = {}

    @event.listens_for(store.writer.sync_engine, "connect")
    def listen(connection, _record):
        def hear(statement: str) -> None:
            words = statement.split()
            threads.setdefault(words[0], set()).add(threading.current_thread() is threading.main_thread())

        connection._connection._conn.set_trace_callback(hear)

    async with store.writing() as uow:
        await uow.run(attempts.insert(), guesses(1, uow.now))
        await uow.value(COUNT)
    assert threads.pop("PRAGMA") == {True}, "the patience for other programs, put away and back"
    assert threads == {"BEGIN": {True}, "INSERT": {True}, "SELECT": {True}, "COMMIT": {False}}
    threads.clear()
    async with store.writing() as uow:
        await uow.run(attempts.insert(), guesses(500, uow.now))
    assert threads["INSERT"] == {False}
    threads.clear()
    other = sqlite3.connect(sqlite_path(store.url), isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    asyncio.get_running_loop().call_later(0.05, other.execute, "COMMIT")
    async with store.writing() as uow:
        await uow.value(COUNT)
    other.close()
    assert threads["BEGIN"] == {True, False}, "tried at once, then waited for elsewhere"


@pytest.mark.only_on("postgres")
async def test_a_connection_that_rested_while_the_server_dropped_it_is_replaced(
    store: Store, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(engine, "RESTED_SECONDS", 0)
    dropped = text(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database()"
        " AND pid <> pg_backend_pid()"
    )
    other = Store(store.url)
    for _ in range(2):
        async with store.reading() as view:
            assert await view.value(COUNT) == 0
        async with other.reading() as view:
            await view.value(dropped)
    await other.close()


async def test_a_unit_of_work_that_fails_leaves_nothing(store: Store):
    async def failed_work() -> None:
        async with store.writing() as uow:
            raise LookupError(await uow.run(attempts.insert(), guesses(3, uow.now)))

    with pytest.raises(LookupError):
        await failed_work()
    async with store.reading() as view:
        assert await view.value(COUNT) == 0


async def test_a_unit_of_work_that_is_given_up_frees_the_till(database_url: str):
    books = await Books(database_url).open()
    dana = await books.member()
    held = asyncio.Event()

    async def hold() -> None:
        async with books.store.writing() as uow:
            await uow.run(attempts.insert(), guesses(1, uow.now))
            held.set()
            await asyncio.Event().wait()

    holding = asyncio.create_task(hold())
    await held.wait()
    holding.cancel()
    with pytest.raises(asyncio.CancelledError):
        await holding
    assert (await books.award(dana, "next", amount_minor=500)).gained == 5
    assert await books.rows("SELECT count(*) FROM attempts") == [(0,)]
    await books.close()
