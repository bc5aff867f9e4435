"""What the program says to its database, word by word, and the same said again by the driver alone."""

import time
from typing import Any

import aiosqlite
import asyncpg
from sqlalchemy import event

from loyalty.db.engine import WRITER_PRAGMAS
from loyalty.db.store import Store

Statement = tuple[str, Any]


class Noted:
    """Everything that a store says from now on. Its words are taken away by `taken`."""

    def __init__(self, store: Store) -> None:
        self._said: list[Statement] = []
        if store.onlooker is not None:  # on SQLite the writer says its BEGIN as a statement
            event.listen(store.onlooker, "before_cursor_execute", self._hear)
            event.listen(store.onlooker, "begin", self._begin)
            event.listen(store.onlooker, "commit", self._commit)
        else:
            event.listen(store.writer.sync_engine, "begin", self._begin)
        event.listen(store.writer.sync_engine, "before_cursor_execute", self._hear)
        event.listen(store.writer.sync_engine, "commit", self._commit)

    def taken(self) -> list[Statement]:
        """What was said since the last time."""
        said, self._said = self._said, []
        return said

    def _hear(self, _connection: Any, _cursor: Any, statement: str, values: Any, _context: Any, many: bool) -> None:
        self._said.append((statement, list(values) if many else values))

    def _begin(self, _connection: Any) -> None:
        self._said.append(("BEGIN", ()))

    def _commit(self, _connection: Any) -> None:
        self._said.append(("COMMIT", ()))


class BareSqlite:
    """aiosqlite alone, with the settings that our writer has."""

    def __init__(self, connection: aiosqlite.Connection) -> None:
        self._connection = connection

    @classmethod
    async def open(cls, path: str) -> "BareSqlite":
        """A connection to the file."""
        connection = await aiosqlite.connect(path, isolation_level=None)
        for pragma in WRITER_PRAGMAS:
            await connection.execute_fetchall(f"PRAGMA {pragma}")
        return cls(connection)

    async def repeat(self, statements: list[Statement]) -> float:
        """Seconds for saying all of it."""
        began = time.perf_counter()
        for statement, values in statements:
            if isinstance(values, list):
                await self._connection.executemany(statement, values)
            else:
                await self._connection.execute_fetchall(statement, values)
        return time.perf_counter() - began

    async def close(self) -> None:
        """Hang up."""
        await self._connection.close()


class BarePostgres:
    """asyncpg alone; it prepares what it says often, as it does for us."""

    def __init__(self, connection: asyncpg.Connection) -> None:
        self._connection = connection

    @classmethod
    async def open(cls, url: str) -> "BarePostgres":
        """A connection to the server."""
        return cls(await asyncpg.connect(url))

    async def repeat(self, statements: list[Statement]) -> float:
        """Seconds for saying all of it."""
        began = time.perf_counter()
        for statement, values in statements:
            if isinstance(values, list):
                await self._connection.executemany(statement, values)
            elif values:
                await self._connection.fetch(statement, *values)
            else:
                await self._connection.execute(statement)
        return time.perf_counter() - began

    async def close(self) -> None:
        """Hang up."""
        await self._connection.close()
