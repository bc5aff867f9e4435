"""Settling many wallets at once writes what settling them one by one writes."""

import asyncio
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from loyalty import settling
from loyalty.db.store import Store
from loyalty.db.tables import ledger_entries, lot_allocations, lots, wallets
from loyalty.ledger import Line, credit, open_wallet, settle
from tests.support.books import Books

DAYS = st.integers(-1, 6)
# (whose, quantity, waits so many days, ends after so many or never)
LOTS = st.lists(st.tuples(st.integers(0, 3), st.integers(1, 40), DAYS, st.none() | DAYS), min_size=1, max_size=14)


async def laid_out(books: Books, members: list[int], plan: list[tuple[int, int, int, int | None]], name: str) -> None:
    async with books.store.writing() as uow:
        version = (await books.club(uow)).program_version_id
        for place, (whose, quantity, waits, ends) in enumerate(plan):
            wallet = await open_wallet(uow, member_id=members[whose], unit=name, program_version_id=version)
            await credit(
                uow,
                wallet=wallet,
                kind="EARN",
                quantity=quantity,
                line=Line("test", f"{name}:{place}", version),
                expires_at=None if ends is None else uow.now + timedelta(days=ends),
                available_at=uow.now + timedelta(days=waits),
            )


async def as_written(books: Books, unit: str) -> list[Any]:
    """The books of one unit, without the ids."""
    entry, lot = ledger_entries.c, lots.c
    drawn = select(lot_allocations.c.quantity, entry.type, lot.created_at, lot.original, lot.expires_at)
    drawn = drawn.join(ledger_entries, entry.id == lot_allocations.c.entry_id).join(
        lots, lot.id == lot_allocations.c.lot_id
    )
    of_unit = wallets.c.unit == unit
    asked = (
        select(wallets.c.available, wallets.c.pending, wallets.c.lifetime).where(of_unit).order_by(wallets.c.id),
        select(wallets.c.member_id, entry.type, entry.available_change, entry.pending_change, entry.rule, entry.at)
        .join(wallets, wallets.c.id == entry.wallet_id)
        .where(of_unit),
        select(lot.original, lot.remaining, lot.activated_at, lot.expires_at)
        .join(wallets, wallets.c.id == lot.wallet_id)
        .where(of_unit)
        .order_by(lot.id),
        drawn.join(wallets, wallets.c.id == lot.wallet_id).where(of_unit),
    )
    async with books.store.reading() as view:
        found = [[tuple(row) for row in await view.all(query)] for query in asked]
    return [found[0], sorted(found[1], key=repr), found[2], sorted(found[3], key=repr)]


async def one_by_one(store: Store, unit: str) -> None:
    async with store.writing() as uow:
        query = select(wallets.c.id).where(wallets.c.unit == unit).order_by(wallets.c.id).with_for_update()
        for row in await uow.all(query):
            await settle(uow, wallet_id=row.id)


async def test_the_books_are_the_same_whether_all_at_once_or_one_by_one(
    database_url: str, monkeypatch: pytest.MonkeyPatch
):
    books = await Books(database_url).open()
    members = [await books.member() for _ in range(4)]
    monkeypatch.setattr(settling, "WALLETS_AT_ONCE", 2)
    rounds = iter(range(1_000))

    async def play(plan: Any, days: int) -> None:
        single, many = (f"{name}{next(rounds)}" for name in ("single", "many"))
        await laid_out(books, members, plan, single)
        await laid_out(books, members, plan, many)
        books.now += timedelta(days=days)
        await one_by_one(books.store, single)
        await settling.settle_due(books.store)
        await settling.settle_due(books.store)
        assert await as_written(books, many) == await as_written(books, single)

    loop = asyncio.get_running_loop()

    @settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
    @given(plan=LOTS, days=st.integers(0, 7))
    def same(plan: Any, days: int) -> None:
        asyncio.run_coroutine_threadsafe(play(plan, days), loop).result()

    await asyncio.to_thread(same)
    requests = await books.rows(
        "SELECT type, rule, request_id FROM ledger_entries WHERE type IN ('ACTIVATE', 'EXPIRE')"
    )
    assert {row.request_id.partition(":")[0] for row in requests} == {"activate", "expire"}
    found = {row.id for row in await books.rows("SELECT id FROM lots")}
    assert all(int(row.request_id.partition(":")[2]) in found for row in requests)
    await books.audited()
    await books.close()
