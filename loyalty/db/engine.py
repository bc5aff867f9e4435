"""Opening the database: one writer and several readers on SQLite, one pool on PostgreSQL."""

import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, make_url
from sqlalchemy.engine import URL
from sqlalchemy.exc import ArgumentError, DisconnectionError
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine
from sqlalchemy.pool import NullPool

from loyalty.db.one_hop import BEGIN, PATIENCE_SECONDS  # and registers the dialect


def engines(url: str) -> tuple[AsyncEngine, AsyncEngine]:
    """The engine that writes and the engine that reads.

    On SQLite the writer has one connection and begins with BEGIN IMMEDIATE, because a plain BEGIN fails or loses
    updates under races; readers cannot write at all.
    """
    parsed = make_url(url)
    if parsed.get_backend_name() == "sqlite":
        return _sqlite(parsed, writes=True), _sqlite(parsed, writes=False)
    writer = create_async_engine(parsed, pool_size=10, pool_use_lifo=True)
    _ask_the_rested(writer.sync_engine)
    reader = writer.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
    return writer, reader


def onlooker(url: str) -> Engine | None:
    """The engine that looks rows up by their keys on the event loop itself; None where a server has to be asked.

    A look-up in SQLite takes microseconds, a trip to a thread and back takes a thousand of them when the loop is busy.
    It is never made to wait: readers of a WAL file wait for nobody but a file that is being exchanged.
    """
    parsed = make_url(url)
    if parsed.get_backend_name() != "sqlite":
        return None
    engine = create_engine(
        parsed.set(drivername="sqlite+pysqlite"),
        connect_args={"isolation_level": None, "timeout": 1},
        pool_size=4,
        max_overflow=-1,
        pool_reset_on_return=None,
    )
    _set_up(engine, READER_PRAGMAS)

    @event.listens_for(engine, "begin")
    def on_begin(connection: Connection) -> None:
        connection.connection.driver_connection.execute("BEGIN")  # type: ignore[union-attr]

    return engine


@contextmanager
def looking_aside(url: str, side: Path) -> Iterator[Connection]:
    """One look at a SQLite club from a connection of its own that may write into the file aside, under the name `side`.

    What is written there is of no use after a crash, and so nothing waits for the disk.
    """
    engine = create_engine(
        make_url(url).set(drivername="sqlite+pysqlite"), connect_args={"isolation_level": None}, poolclass=NullPool
    )
    _set_up(engine, ("cache_size=-8000",))
    try:
        with engine.connect() as connection:
            driver: Any = connection.connection.driver_connection
            driver.execute("ATTACH DATABASE ? AS side", (str(side),))
            for pragma in SIDE_PRAGMAS:
                driver.execute(f"PRAGMA {pragma}")
            driver.execute("BEGIN")
            yield connection
            driver.execute("COMMIT")
    finally:
        engine.dispose()


def driver_of(url: str) -> str | None:
    """The driver a URL names, such as "sqlite+aiosqlite"; None for what is no URL."""
    try:
        return make_url(url).drivername
    except ArgumentError:
        return None


def sqlite_path(url: str) -> str | None:
    """The file behind a SQLite URL, or None for another database."""
    parsed = make_url(url)
    return parsed.database if parsed.get_backend_name() == "sqlite" else None


def write_back(path: str) -> None:
    """Write the log of a SQLite file back into it, as far as nobody has to wait for that."""
    with closing(sqlite3.connect(path, timeout=1)) as connection:
        connection.execute("PRAGMA wal_checkpoint(PASSIVE)")


def _sqlite(url: URL, *, writes: bool) -> AsyncEngine:
    engine = create_async_engine(
        url.set(drivername="sqlite+onehop"),
        connect_args={"isolation_level": None, "timeout": PATIENCE_SECONDS, "at_hand": writes},
        pool_size=1 if writes else 4,
        max_overflow=0,
        pool_timeout=60,
        pool_reset_on_return=None,
    )
    begin = BEGIN if writes else "BEGIN"
    _set_up(engine.sync_engine, WRITER_PRAGMAS if writes else READER_PRAGMAS)

    @event.listens_for(engine.sync_engine, "begin")
    def on_begin(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    return engine


def _ask_the_rested(engine: Engine) -> None:
    """A connection that has rested is asked whether the server is still there; one used a moment ago need not be."""

    @event.listens_for(engine, "checkin")
    def on_checkin(_connection: Any, record: Any) -> None:
        record.info["rests_since"] = time.monotonic()

    @event.listens_for(engine, "checkout")
    def on_checkout(connection: Any, record: Any, _proxy: Any) -> None:
        if time.monotonic() - record.info.get("rests_since", time.monotonic()) < RESTED_SECONDS:
            return
        try:
            engine.dialect.do_ping(connection)
        except Exception as error:
            raise DisconnectionError from error


def _set_up(engine: Engine, pragmas: tuple[str, ...]) -> None:
    @event.listens_for(engine, "connect")
    def on_connect(connection: Any, _record: Any) -> None:
        cursor = connection.cursor()
        for pragma in pragmas:
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()


RESTED_SECONDS = 5
WRITER_PRAGMAS = ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "cache_size=-16000")
SIDE_PRAGMAS = ("side.journal_mode=OFF", "side.synchronous=OFF", "side.cache_size=-8000")
READER_PRAGMAS = ("query_only=ON", "cache_size=-8000")
