"""A backup is one SQLite file, whatever the club is kept in; restoring puts it in the place of the club."""

import asyncio
import tempfile
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from loyalty.db import installations
from loyalty.db.condition import BEHIND, EMPTY, NEWER, place_of, standing
from loyalty.db.copying import clear, copy_rows, set_counters
from loyalty.db.engine import sqlite_path
from loyalty.db.migrate import NewerDatabase, migrate
from loyalty.db.sqlite_files import NotAClub, exchange, into_one_file, kind_of, resemble, row_count, snapshot
from loyalty.db.store import Store


@dataclass(frozen=True)
class Copied:
    """What was copied; `aside` is where the former database lies now."""

    rows: int
    size_bytes: int
    aside: Path | None = None


class OtherKind(Exception):
    """A real club and a sandbox are never put in each other's place."""

    def __init__(self, kind: str) -> None:
        super().__init__(kind)
        self.kind = kind


class NoPlace(Exception):
    """The folder takes no file."""


class NewerBackup(Exception):
    """The backup was made by a newer version of the program."""


class NotMigrated(Exception):
    """The database on PostgreSQL is older than the program and cannot be copied before it is migrated."""


async def backup(url: str, *, file: Path) -> Copied:
    """Copy the club into a new file, which only its owner may read, while the program runs.

    Raises FileExistsError, NoPlace, FileNotFoundError (of the database), NotAClub, NotMigrated, NewerDatabase and the
    drivers' errors; then nothing is left behind.
    """
    _check_new(file)
    database = sqlite_path(url)
    with _workshop(file.parent) as folder:
        part = Path(folder) / "club.db"
        if database:
            await asyncio.to_thread(snapshot, Path(database), part)
        else:
            await _carry_out(url, part)
        return await asyncio.to_thread(_hand_over, part, file)


async def restore(file: Path, *, url: str, kind: str, now: datetime) -> Copied:
    """Put a backup in the place of the club at `url`, brought to the program's version; `kind` is what it must be.

    A SQLite database that was there is moved aside; one on PostgreSQL is replaced in one transaction.
    Raises FileNotFoundError, NotAClub, OtherKind, NewerBackup, InUse, UnfitRows, NewerDatabase (of the club at `url`)
    and the drivers' errors; then nothing was changed.
    """
    database = sqlite_path(url)
    with tempfile.TemporaryDirectory(prefix=".regulars-", dir=_home(database)) as folder:
        staged = Path(folder) / "club.db"
        found = await asyncio.to_thread(snapshot, file, staged)
        if found != kind:
            raise OtherKind(found)
        await _bring_up_to_date(staged)
        copied = await asyncio.to_thread(_measured, staged)
        if database:
            return replace(copied, aside=await asyncio.to_thread(_put_in_place, staged, Path(database), now))
        await _carry_in(staged, url, kind=kind)
        return copied


def _workshop(home: Path) -> tempfile.TemporaryDirectory[str]:
    """A folder for unfinished files, on the disk where they stay."""
    try:
        return tempfile.TemporaryDirectory(prefix=".regulars-", dir=home)
    except OSError:
        raise NoPlace(str(home)) from None


def _check_new(file: Path) -> None:
    if file.exists():
        raise FileExistsError(str(file))


def _hand_over(part: Path, file: Path) -> Copied:
    part.chmod(0o600)
    copied = _measured(part)
    _check_new(file)
    part.rename(file)
    return copied


def _measured(path: Path) -> Copied:
    return Copied(row_count(path), path.stat().st_size)


def _home(database: str | None) -> Path | None:
    """The folder of a SQLite database: a file is only moved within one disk."""
    if database is None:
        return None
    home = Path(database).parent
    home.mkdir(parents=True, exist_ok=True)
    return home


async def _bring_up_to_date(staged: Path) -> None:
    try:
        await migrate(f"sqlite+aiosqlite:///{staged}")
    except NewerDatabase:
        raise NewerBackup from None


def _put_in_place(staged: Path, database: Path, now: datetime) -> Path | None:
    if database.exists():
        resemble(staged, database)
    return exchange(database, new=staged, now=now)


async def _carry_out(url: str, part: Path) -> None:
    """One REPEATABLE READ snapshot of a club on PostgreSQL, into a fresh file."""
    await migrate(f"sqlite+aiosqlite:///{part}")
    source, target = Store(url), Store(f"sqlite+aiosqlite:///{part}")
    try:
        async with source.studying() as view:
            _check(await standing(view), url)
            async with target.writing() as uow:
                await copy_rows(view, target=uow)
    finally:
        await target.close()
        await source.close()
    await asyncio.to_thread(into_one_file, part)
    await asyncio.to_thread(kind_of, part)


def _check(found: str, url: str) -> None:
    if found == EMPTY:
        raise NotAClub(place_of(url))
    if found == NEWER:
        raise NewerDatabase
    if found == BEHIND:
        raise NotMigrated


async def _carry_in(staged: Path, url: str, *, kind: str) -> None:
    """Everything in one transaction: whoever reads sees the old club or the new one."""
    await migrate(url)
    source, target = Store(f"sqlite+aiosqlite:///{staged}"), Store(url)
    try:
        async with source.studying() as view, target.writing() as uow:
            present = await installations.get(uow)
            if present and present.kind != kind:
                raise OtherKind(present.kind)
            await clear(uow)
            await copy_rows(view, target=uow)
            await set_counters(uow)
    finally:
        await target.close()
        await source.close()
