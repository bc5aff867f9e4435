"""The files of clubs on SQLite: copied while they are in use, exchanged only while nobody uses them."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path

from loyalty.db.migrate import copy_file


class NotAClub(Exception):
    """A file or database that no club was ever opened in."""


class InUse(Exception):
    """Another program has the database open."""


def snapshot(source: Path, target: Path) -> str:
    """Copy a club as it is at this moment into one file; its kind, real or sandbox.

    Raises NotAClub for anything else, and SQLite's errors for files that cannot be read or written.
    """
    try:
        copy_file(source, target)
        into_one_file(target)
        return _kind(target)
    except sqlite3.OperationalError as error:
        if "no such table" not in str(error):
            raise
        raise NotAClub(str(source)) from None
    except sqlite3.DatabaseError as error:
        if str(error) != "file is not a database":
            raise
        raise NotAClub(str(source)) from None


def into_one_file(path: Path) -> None:
    """Bring what stands in the -wal file into the database and close it properly.

    Raises InUse when anybody else has it open: SQLite gives up its write-ahead log only to the last one.
    """
    with closing(sqlite3.connect(path, timeout=0, isolation_level=None)) as connection:
        try:
            connection.execute("PRAGMA journal_mode=DELETE")
            connection.execute("BEGIN EXCLUSIVE")
            connection.execute("ROLLBACK")
        except sqlite3.OperationalError as error:
            if "locked" not in str(error):
                raise
            raise InUse(str(path)) from None


def exchange(path: Path, new: Path, *, now: datetime) -> Path | None:
    """Put a new database in the place of the old one; where the old one lies now, if there was one. Raises InUse."""
    if not path.exists():
        new.replace(path)
        return None
    with suppress(sqlite3.DatabaseError) if _is_damaged(path) else closing(_Nothing()):
        into_one_file(path)
    _resemble(new, path)
    aside = _free_name(path, now)
    for ending in ENDINGS:
        with suppress(FileNotFoundError):
            path.with_name(path.name + ending).rename(aside.with_name(aside.name + ending))
    new.replace(path)
    return aside


def row_count(path: Path) -> int:
    """How many rows the club has in all its tables."""
    with closing(sqlite3.connect(path)) as connection:
        names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name != 'alembic_version'")
        return sum(connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for (name,) in names.fetchall())
