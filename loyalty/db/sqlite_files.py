"""The files of clubs on SQLite: copied while they are in use, exchanged only while nobody uses them."""

import logging
import os
import sqlite3
from contextlib import closing, suppress
from datetime import datetime
from itertools import count
from pathlib import Path

from loyalty.db.migrate import copy_file

log = logging.getLogger(__name__)


class NotAClub(Exception):
    """A file or database in which no club was ever opened."""


class InUse(Exception):
    """Another program has the database open."""


def snapshot(source: Path, target: Path) -> str:
    """Copy a club as it is at this moment into one file; its kind, real or sandbox.

    Raises FileNotFoundError, NotAClub for anything else, and SQLite's errors for files that cannot be read or written.
    """
    if not source.is_file():
        raise FileNotFoundError(str(source))
    try:
        copy_file(source, target)
        into_one_file(target)
        return kind_of(target)
    except sqlite3.DatabaseError as error:
        if not str(error).startswith(FOREIGN):
            raise
        raise NotAClub(str(source)) from None


def kind_of(path: Path) -> str:
    """What kind of club is in the file. Raises NotAClub, and SQLite's errors for a foreign file."""
    with closing(sqlite3.connect(path)) as connection:
        row = connection.execute("SELECT kind FROM installations, alembic_version").fetchone()
    if row is None:
        raise NotAClub(str(path))
    return str(row[0])


def row_count(path: Path) -> int:
    """How many rows the club has in all its tables."""
    with closing(sqlite3.connect(path)) as connection:
        tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name != 'alembic_version'")
        counts = [f'SELECT count(*) FROM "{name}"' for (name,) in tables.fetchall()]  # noqa: S608 - the file's own names
        return sum(connection.execute(count).fetchone()[0] for count in counts)


def into_one_file(path: Path) -> None:
    """Bring what stands in the -wal file into the database and let go of it.

    Raises InUse when somebody else has it open: SQLite gives up its write-ahead log only to the last one.
    """
    with closing(sqlite3.connect(path, timeout=0, isolation_level=None)) as connection:
        try:
            for statement in ("PRAGMA journal_mode=DELETE", "BEGIN EXCLUSIVE", "ROLLBACK"):
                connection.execute(statement)
        except sqlite3.OperationalError as error:
            if "locked" not in str(error):
                raise
            raise InUse(str(path)) from None


def exchange(path: Path, *, new: Path, now: datetime) -> Path | None:
    """Put a new database in the place of the old one; where the old one lies now, if there was one.

    Raises InUse, and SQLite's errors for a file that may not be touched.
    """
    aside = _move_aside(path, now=now) if path.exists() else None
    new.replace(path)
    return aside


def _move_aside(path: Path, *, now: datetime) -> Path:
    """A damaged database, which is why somebody restores, is kept as it is, with what belongs to it."""
    if _is_sqlite(path):
        try:
            into_one_file(path)
        except sqlite3.OperationalError:
            raise
        except sqlite3.DatabaseError as error:
            log.warning("the former database is damaged and is kept as it is", extra={"error": str(error)})
    aside = _free_name(path, f"before-restore-{now:%Y%m%d-%H%M%S}")
    for ending in ENDINGS:
        with suppress(FileNotFoundError):
            path.with_name(path.name + ending).rename(aside.with_name(aside.name + ending))
    return aside


def resemble(new: Path, old: Path) -> None:
    """Give a file the rights and the owner of another, as far as we may: the program must be able to open it."""
    known = old.stat()
    new.chmod(known.st_mode & 0o777)
    with suppress(PermissionError):
        os.chown(new, known.st_uid, known.st_gid)


def _is_sqlite(path: Path) -> bool:
    with path.open("rb") as opened:
        return opened.read(len(HEADER)) == HEADER


def _free_name(path: Path, ending: str) -> Path:
    names = (path.with_name(f"{path.name}.{ending}" + (f"-{number}" if number else "")) for number in count())
    return next(name for name in names if not name.exists())


FOREIGN = ("no such table", "no such column", "file is not a database")
HEADER = b"SQLite format 3\0"
ENDINGS = ("", "-wal", "-shm")
