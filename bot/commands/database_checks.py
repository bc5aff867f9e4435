"""The doctor's look at the database: there, of the right kind and age, writable, its books right, nothing stuck."""

import asyncio
import os
from collections import defaultdict
from collections.abc import AsyncIterator
from pathlib import Path

from bot.commands.findings import Finding, note, problem, well
from bot.commands.open_database import OtherKind
from bot.settings import Settings
from loyalty import health, installations
from loyalty.db import condition
from loyalty.db.engine import sqlite_path
from loyalty.db.migrate import NewerDatabase, latest_revision
from loyalty.db.store import Store, View

REACH_SECONDS = 20
NAMED_OF_A_KIND = 20


async def database(settings: Settings, *, full: bool) -> AsyncIterator[Finding]:
    """Look at the club's database. Raises OtherKind, NewerDatabase and the drivers' errors, which are findings too."""
    path, place = sqlite_path(settings.club_url), condition.place_of(settings.club_url)
    if path and not await asyncio.to_thread(Path(path).exists):
        if hindered := await asyncio.to_thread(_unwritable, Path(path)):
            yield problem("folder-read-only", folder_raw=str(hindered))
            return
        yield note("doctor-no-database", database_raw=place)
        return
    store = Store(settings.club_url)
    try:
        async for finding in _opened(store, settings, full=full):
            yield finding
    finally:
        await store.close()


def _unwritable(file: Path) -> Path | None:
    """What hinders the first start from making the file: the part of the way to it that is there already."""
    nearest = next(place for place in file.absolute().parents if place.exists())
    return None if nearest.is_dir() and os.access(nearest, os.W_OK | os.X_OK) else nearest


async def _opened(store: Store, settings: Settings, *, full: bool) -> AsyncIterator[Finding]:
    standing, server = await _reached(store)
    yield well("doctor-server", server_raw=server)
    if standing == condition.NEWER:
        raise NewerDatabase
    if standing == condition.EMPTY:
        yield note("doctor-database-empty", database_raw=condition.place_of(settings.club_url))
        return
    async with store.studying() as view:
        yield await _kind(view, settings)
    await condition.check_writing(store)
    yield well("doctor-writable")
    if standing == condition.BEHIND:
        yield note("doctor-database-behind")
        return
    yield well("doctor-database-current", revision_raw=latest_revision())
    async with store.studying() as view:
        async for finding in _contents(view, full=full):
            yield finding


async def _reached(store: Store) -> tuple[str, str]:
    """How the database stands, and who keeps it; a server that stays silent is not waited for."""
    async with asyncio.timeout(REACH_SECONDS), store.studying() as view:
        return await condition.standing(view), await condition.server_version(view)


async def _kind(view: View, settings: Settings) -> Finding:
    kind, wanted = await installations.kind(view), installations.SANDBOX if settings.is_sandbox else installations.REAL
    if kind is None:
        return note("doctor-never-opened")
    if kind != wanted:
        raise OtherKind(kind=kind, wanted=wanted)
    return well("doctor-kind", kind_raw=kind)


async def _contents(view: View, *, full: bool) -> AsyncIterator[Finding]:
    broken = [(f"ledger-{one.rule}", one.table, one.row_id) for one in await health.findings(view, full=full)]
    if full:
        broken += [("doctor-dangling", table, row_id) for table, row_id in await condition.dangling(view)]
    for finding in _named(broken):
        yield finding
    if not broken:
        yield well("doctor-ledger-sound-full" if full else "doctor-ledger-sound")
    letters, updates = await condition.waiting_letters(view), await condition.waiting_updates(view)
    if letters:
        yield note("doctor-letters-wait", n=letters)
    if updates:
        yield note("doctor-updates-wait", n=updates)
    if not letters and not updates:
        yield well("doctor-nothing-waits")


def _named(broken: list[tuple[str, str, int]]) -> list[Finding]:
    """A sentence a row, at most twenty of a kind."""
    kinds: defaultdict[str, list[Finding]] = defaultdict(list)
    for key, table, row_id in broken:
        kinds[key].append(problem(key, table_raw=table, row_raw=row_id))
    found = []
    for rows in kinds.values():
        found += rows[:NAMED_OF_A_KIND]
        if len(rows) > NAMED_OF_A_KIND:
            found.append(problem("doctor-more", n=len(rows) - NAMED_OF_A_KIND))
    return found
