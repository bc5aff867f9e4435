"""One unit of work: a transaction with a fixed time, closed before anybody is spoken to."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from contextvars import ContextVar
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import Connection, CursorResult, Insert, Row, Text, bindparam, func, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlalchemy.sql import Executable
from sqlalchemy.sql.schema import Table

from loyalty.clock import Clock, real_time
from loyalty.db.engine import engines, onlooker, sqlite_path, write_back
from loyalty.db.one_hop import FEW_ROWS
from loyalty.tokens import Randomness, real_randomness

Answer = TypeVar("Answer")
_open_units: ContextVar[int] = ContextVar("open_units", default=0)


def transaction_is_open() -> bool:
    """Whether this task holds a transaction; nobody may speak to Telegram then."""
    return _open_units.get() > 0


def upsert_into(dialect: str, table: Table) -> Any:
    """An INSERT that knows ON CONFLICT. Statements on a busy road are built once and kept."""
    return (postgresql if dialect == "postgresql" else sqlite).insert(table)


CHANNEL = "regulars"
HEARD = {"letters": "letters_written", "campaigns": "campaigns_changed"}
_NOTIFY = select(func.pg_notify(bindparam("channel", type_=Text), bindparam("heard", type_=Text)))


@cache
def _plain_insert(table: Table) -> Insert:
    return table.insert()


class AtHand:
    """A connection that answers on the spot, in the shape of one that is waited for."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self.dialect = connection.dialect

    async def execute(self, statement: Executable, values: Any = None) -> CursorResult[Any]:
        """Run a statement that reads a few rows by their keys."""
        return self._connection.execute(statement, values)

    async def run_sync(self, ask: Callable[[Connection], Answer]) -> Answer:
        """Let somebody ask who knows only a plain connection."""
        return ask(self._connection)


class WriterAtHand(AtHand):
    """The writer of a SQLite file inside its transaction: what waits for nobody is done without a detour."""

    def __init__(self, connection: AsyncConnection) -> None:
        assert connection.sync_connection is not None
        super().__init__(connection.sync_connection)
        self._waiting = connection

    async def execute(self, statement: Executable, values: Any = None) -> CursorResult[Any]:
        """Run a statement; one with many rows on the writer's own thread."""
        if isinstance(values, list) and len(values) > FEW_ROWS:
            return await self._waiting.execute(statement, values)
        return await super().execute(statement, values)

    async def at_length(self, statement: Executable, values: Any = None) -> CursorResult[Any]:
        """Run a statement that takes its time, on the writer's own thread."""
        assert self._connection.connection.dbapi_connection is not None
        driver: Any = self._connection.connection.dbapi_connection
        driver.at_hand = False
        try:
            return await self._waiting.execute(statement, values)
        finally:
            driver.at_hand = True


class View:
    """A consistent look at the club at one moment; it can only read."""

    def __init__(self, connection: AsyncConnection | AtHand, *, now: datetime, store: "Store") -> None:
        self.connection = connection
        self.now = now
        self.store = store

    async def run(self, statement: Executable, values: Any = None) -> CursorResult[Any]:
        """Execute a statement; the result is buffered."""
        return await self.connection.execute(statement, values)

    async def one(self, statement: Executable, **values: Any) -> Row[Any] | None:
        """The only row, or None. `values` fill the statement's bind parameters."""
        return (await self.connection.execute(statement, values)).one_or_none()

    async def all(self, statement: Executable, **values: Any) -> list[Row[Any]]:
        """Every row. `values` fill the statement's bind parameters."""
        return list((await self.connection.execute(statement, values)).all())

    async def value(self, statement: Executable, **values: Any) -> Any:
        """The first column of the first row, or None. `values` fill the statement's bind parameters."""
        return (await self.connection.execute(statement, values)).scalar()


class UnitOfWork(View):
    """A transaction that changes the club; the edge that opened it commits it."""

    letters_written = False
    campaigns_changed = False
    club_changed = False

    def __init__(self, connection: AsyncConnection | AtHand, *, now: datetime, store: "Store") -> None:
        super().__init__(connection, now=now, store=store)
        self.changed_wallets: set[int] = set()

    @property
    def randomness(self) -> Randomness:
        """Where tokens get their bits from."""
        return self.store.randomness

    def upsert(self, table: Table) -> Any:
        """An INSERT that knows ON CONFLICT in this database's dialect."""
        return upsert_into(self.dialect, table)

    @property
    def dialect(self) -> str:
        """The name of the database: sqlite or postgresql."""
        return self.connection.dialect.name

    async def at_length(self, statement: Executable, values: Any = None) -> CursorResult[Any]:
        """Execute a statement that changes many rows: the event loop does not wait for it."""
        if isinstance(self.connection, WriterAtHand):
            return await self.connection.at_length(statement, values)
        return await self.connection.execute(statement, values)

    async def add(self, table: Table, **values: Any) -> int:
        """Insert one row; its id."""
        result = await self.connection.execute(_plain_insert(table), values)
        return int(result.inserted_primary_key[0])  # type: ignore[index]


class Store:
    """The open database."""

    def __init__(self, url: str, *, clock: Clock = real_time, randomness: Randomness = real_randomness) -> None:
        self.url = url
        self.clock = clock
        self.randomness = randomness
        self.writer, self.reader = engines(url)
        self.onlooker = onlooker(url)
        self._looking: list[Connection] = []
        self.letters_waiting = asyncio.Event()
        self.campaigns_waiting = asyncio.Event()
        self.freezing = asyncio.Lock()  # one audience at a time; between processes the database says whose it is
        # What a change of wallets means beyond the books, in the same transaction; the program says what that is.
        self.after_wallets: Callable[[UnitOfWork], Awaitable[None]] | None = None
        self.cached: dict[str, Any] = {}

    @asynccontextmanager
    async def writing(self, *, now: datetime | None = None) -> AsyncIterator[UnitOfWork]:
        """Open a unit of work; leaving it commits, an exception rolls back. A commit wakes the sender of letters."""
        mark = _open_units.set(_open_units.get() + 1)
        try:
            async with self.writer.begin() as connection:
                at_hand = connection if self.onlooker is None else WriterAtHand(connection)
                uow = UnitOfWork(at_hand, now=now or self.clock(), store=self)
                yield uow
                if uow.changed_wallets and self.after_wallets:
                    await self.after_wallets(uow)
                await self._tell_the_others(uow)
        finally:
            _open_units.reset(mark)
        if uow.letters_written:
            self.letters_waiting.set()
        if uow.campaigns_changed:
            self.campaigns_waiting.set()

    async def _tell_the_others(self, uow: UnitOfWork) -> None:
        """Other processes on the same database hear of it with the commit; SQLite has no others."""
        if self.onlooker is None and (uow.letters_written or uow.campaigns_changed):
            heard = " ".join(name for name in ("letters", "campaigns") if getattr(uow, HEARD[name]))
            await uow.run(_NOTIFY, {"channel": CHANNEL, "heard": heard})

    @asynccontextmanager
    async def reading(self, *, now: datetime | None = None) -> AsyncIterator[View]:
        """Open a consistent view for looking up rows by their keys; on SQLite it answers without a thread between."""
        if self.onlooker is None:
            async with self.studying(now=now) as view:
                yield view
            return
        mark = _open_units.set(_open_units.get() + 1)
        try:
            with self._look() as connection:
                yield View(AtHand(connection), now=now or self.clock(), store=self)
        finally:
            _open_units.reset(mark)

    @asynccontextmanager
    async def studying(self, *, now: datetime | None = None) -> AsyncIterator[View]:
        """Open a consistent view for going through many rows while everybody else is served."""
        mark = _open_units.set(_open_units.get() + 1)
        try:
            async with self.reader.connect() as connection, connection.begin():
                yield View(connection, now=now or self.clock(), store=self)
        finally:
            _open_units.reset(mark)

    @contextmanager
    def _look(self) -> Iterator[Connection]:
        """A transaction on a connection that was used before, if one is free: taking one from the pool takes longer."""
        assert self.onlooker is not None
        connection = self._looking.pop() if self._looking else self.onlooker.connect()
        try:
            with connection.begin():
                yield connection
        except BaseException:
            connection.close()
            raise
        self._looking.append(connection)

    @asynccontextmanager
    async def attached(self, side: Path) -> AsyncIterator[None]:
        """While this is open, units of work on SQLite see the tables of that file under the name `side`."""
        await self._between("ATTACH DATABASE ? AS side", (str(side),))
        try:
            yield
        finally:
            await self._between("DETACH DATABASE side")

    async def _between(self, statement: str, values: tuple[str, ...] = ()) -> None:
        """Something for SQLite's writer that cannot be part of a transaction."""
        async with self.writer.connect() as connection:
            driver = (await connection.get_raw_connection()).driver_connection
            assert driver is not None
            await (await driver.execute(statement, values)).close()

    async def tidy(self) -> None:
        """Bring what was committed from SQLite's log into its file, beside everybody's work: after much was written
        the next one who commits would do it, and wait. PostgreSQL needs nobody for that."""
        if (path := sqlite_path(self.url)) is not None:
            await asyncio.to_thread(write_back, path)

    async def close(self) -> None:
        """Close every connection."""
        await self.writer.dispose()
        await self.reader.dispose()
        while self._looking:
            self._looking.pop().close()
        if self.onlooker is not None:
            self.onlooker.dispose()
