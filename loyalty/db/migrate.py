"""Bringing the database to the program's version: one transaction, a copy of the file first."""

import asyncio
import sqlite3
from concurrent.futures import ProcessPoolExecutor
from datetime import UTC, datetime
from multiprocessing import get_context
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, create_engine, event, inspect, pool
from sqlalchemy.ext.asyncio import create_async_engine

from loyalty.db.engine import sqlite_path


class NewerDatabase(Exception):
    """The database was made by a newer version of the program."""


class BrokenReferences(Exception):
    """After migrating, rows would point to rows that do not exist; nothing was changed."""


def latest_revision() -> str:
    """The revision this program needs."""
    return _revisions()[-1]


async def migrate_apart(url: str) -> None:
    """Upgrade where it is needed, in a process of its own: the club's need not keep the 10 MB of what does it.

    Raises what `migrate` raises.
    """
    if not await is_current(url):
        with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as apart:
            await asyncio.get_running_loop().run_in_executor(apart, _migrate_now, url)


async def is_current(url: str) -> bool:
    """Whether the database has the revision of this program. Raises NewerDatabase, and the driver's errors."""
    path = sqlite_path(url)
    if path and not await asyncio.to_thread(Path(path).exists):
        return False
    engine = create_async_engine(url, poolclass=pool.NullPool)
    try:
        async with engine.connect() as connection:
            await connection.run_sync(check_newer)
            return await connection.run_sync(revision_of) == latest_revision()
    finally:
        await engine.dispose()


async def migrate(url: str) -> bool:
    """Upgrade to the latest revision; True when something changed.

    Raises NewerDatabase, BrokenReferences, and the driver's errors for a file that is locked, full or read-only.
    """
    path = sqlite_path(url)
    if path:
        return await asyncio.to_thread(_migrate_file, Path(path))
    engine = create_async_engine(url, poolclass=pool.NullPool)
    try:
        async with engine.begin() as connection:
            return await connection.run_sync(_upgrade)
    finally:
        await engine.dispose()


def revision_of(connection: Connection) -> str | None:
    """The revision of an open database, or None for an empty one."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    found: str | None = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
    return found


def copy_file(source: Path, target: Path) -> None:
    """A consistent copy of a SQLite file, also while it is written to."""
    target.parent.mkdir(parents=True, exist_ok=True)
    with sqlite3.connect(source) as opened, sqlite3.connect(target) as copy:
        opened.backup(copy)
    opened.close()
    copy.close()


def _migrate_now(url: str) -> None:
    asyncio.run(migrate(url))


def _migrate_file(path: Path) -> bool:
    path.parent.mkdir(parents=True, exist_ok=True)
    engine = create_engine(
        f"sqlite:///{path}", poolclass=pool.NullPool, connect_args={"isolation_level": None, "timeout": 15}
    )

    @event.listens_for(engine, "begin")
    def on_begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    try:
        with engine.connect() as connection:
            check_newer(connection)
            current = revision_of(connection)
        if current == latest_revision():
            return False
        if current:
            copy_file(path, path.with_name(f"{path.name}.before-{datetime.now(UTC):%Y%m%d-%H%M%S}"))
        # Foreign keys stay off while tables are rebuilt: on, SQLite deletes the children of a dropped table.
        with engine.begin() as connection:
            changed = _upgrade(connection)
            if broken := connection.exec_driver_sql("PRAGMA foreign_key_check").all():
                raise BrokenReferences(f"{len(broken)} rows")
        return changed
    finally:
        engine.dispose()


def _upgrade(connection: Connection) -> bool:
    from alembic import command  # only here: an open club saves its 10 MB
    from alembic.config import Config

    check_newer(connection)
    before = revision_of(connection)
    config = Config()
    config.set_main_option("script_location", str(_folder()))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
    return before != latest_revision()


def check_newer(connection: Connection) -> None:
    """Raises NewerDatabase when the database has a revision that this program does not know."""
    current = revision_of(connection)
    if current and current not in _revisions():
        raise NewerDatabase(current)


def _revisions() -> list[str]:
    """All revisions in their order: a migration's file is named by its own, as `0002_counter_and_ledger.py`."""
    return sorted(file.name.partition("_")[0] for file in (_folder() / "versions").glob("[0-9]*_*.py"))


def _folder() -> Path:
    """Beside the packages in a checkout, inside this one in a wheel."""
    here: Any = Path(__file__).parents[1]
    inside: Path = here / "migrations"
    return inside if inside.is_dir() else here.parent / "migrations"
