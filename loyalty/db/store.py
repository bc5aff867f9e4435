"""One unit of work: a transaction with a fixed time, closed before anybody is spoken to."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from contextvars import ContextVar
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import CursorResult, Insert, Row
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlalchemy.sql import Executable
from sqlalchemy.sql.schema import Table

from loyalty.clock import Clock, real_time
from loyalty.db.engine import engines
from loyalty.tokens import Randomness, real_randomness

_open_units: ContextVar[int] = ContextVar("open_units", default=0)


def transaction_is_open() -> bool:
    """Whether this task holds a transaction; nobody may speak to Telegram then."""
    return _open_units.get() > 0


def upsert_into(dialect: str, table: Table) -> Any:
    """An INSERT that knows ON CONFLICT. Statements on a busy road are built once and kept."""
    return (postgresql if dialect == "postgresql" else sqlite).insert(table)


@cache
def _plain_insert(table: Table) -> Insert:
    return table.insert()


class View:
    """A consistent look at the club at one moment; it can only read."""

    def __init__(self, connection: AsyncConnection, *, now: datetime, store: "Store") -> None:
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
    club_changed = False

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
        self.letters_waiting = asyncio.Event()
        self.cached: dict[str, Any] = {}

    @asynccontextmanager
    async def writing(self, *, now: datetime | None = None) -> AsyncIterator[UnitOfWork]:
        """Open a unit of work; leaving it commits, an exception rolls back. A commit wakes the sender of letters."""
        mark = _open_units.set(_open_units.get() + 1)
        try:
            async with self.writer.begin() as connection:
                uow = UnitOfWork(connection, now=now or self.clock(), store=self)
                yield uow
        finally:
            _open_units.reset(mark)
        if uow.letters_written:
            self.letters_waiting.set()

    @asynccontextmanager
    async def reading(self, *, now: datetime | None = None) -> AsyncIterator[View]:
        """Open a consistent view."""
        mark = _open_units.set(_open_units.get() + 1)
        try:
            async with self.reader.connect() as connection, connection.begin():
                yield View(connection, now=now or self.clock(), store=self)
        finally:
            _open_units.reset(mark)

    async def close(self) -> None:
        """Close every connection."""
        await self.writer.dispose()
        await self.reader.dispose()
