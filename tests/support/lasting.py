"""What a test on PostgreSQL leaves to the next: an event loop, and on it connections that know the tables already.

A server's process that answers its first questions about a database reads its whole catalogue and plans each statement;
a program that opens its first connection prepares each statement. Together that is half of a small test.
"""

import asyncio
from functools import cache
from typing import Any
from weakref import WeakKeyDictionary

import asyncpg
from sqlalchemy.dialects.postgresql.asyncpg import (
    AsyncAdapt_asyncpg_connection,
    AsyncAdapt_asyncpg_dbapi,
    PGDialect_asyncpg,
)
from sqlalchemy.util.concurrency import await_

STATEMENTS = 2000
wanted = False  # whether the test that begins is on PostgreSQL
_connect, _close = AsyncAdapt_asyncpg_dbapi.connect, AsyncAdapt_asyncpg_connection.close


class LastingLoop(asyncio.SelectorEventLoop):
    """A loop that stands open after each test, with nothing of the test in it but connections that nobody uses."""

    def __init__(self) -> None:
        super().__init__()
        self.idle: dict[str, list[Any]] = {}
        self.places: WeakKeyDictionary[Any, str] = WeakKeyDictionary()
        self.used: dict[int, Any] = {}

    def close(self) -> None:
        """End of a test: what it still holds is taken from it, and what its runner has shut is open again."""
        for connection in self.used.values():
            connection._connection.terminate()
        self.used.clear()
        self.run_until_complete(asyncio.sleep(0))
        for number in list(self._signal_handlers):  # type: ignore[attr-defined]
            self.remove_signal_handler(number)
        for handle in list(self._scheduled):  # type: ignore[attr-defined]
            handle.cancel()
        self._asyncgens_shutdown_called = self._executor_shutdown_called = False
        self._default_executor = None

    def hang_up(self, database: str) -> None:
        """Nobody is connected to the database any more who does not use it at this moment."""
        for connection in self.idle.pop(database, ()):
            connection._connection.terminate()

    def forget(self, database: str) -> None:
        """The database is to go, and the connections to it."""
        self.hang_up(database)
        self.run_until_complete(asyncio.sleep(0))


@cache
def loop() -> LastingLoop:
    """The only one of this process."""
    return LastingLoop()


def new_loop() -> asyncio.AbstractEventLoop:
    """For the next test."""
    return loop() if wanted else asyncio.new_event_loop()


def forget(database: str | None) -> None:
    """The database is to go."""
    loop().forget(database or "")


def stay_connected() -> None:
    """On the lasting loop a connection that is closed waits for the next who connects to its database."""
    AsyncAdapt_asyncpg_dbapi.connect = _connected  # type: ignore[method-assign]
    AsyncAdapt_asyncpg_connection.close = _put_by  # type: ignore[method-assign]
    for name in ("setup_asyncpg_json_codec", "setup_asyncpg_jsonb_codec"):
        setattr(PGDialect_asyncpg, name, _once(getattr(PGDialect_asyncpg, name)))


def _connected(dbapi: Any, *arg: Any, **kw: Any) -> Any:
    loop = asyncio.get_running_loop()
    if not isinstance(loop, LastingLoop):
        return _connect(dbapi, *arg, **kw)
    idle = loop.idle.get(kw["database"], [])
    while idle:
        connection = idle.pop()
        if await_(_as_new(connection._connection)):
            break
    else:
        connection = _connect(dbapi, *arg, prepared_statement_cache_size=STATEMENTS, **kw)
        loop.places[connection._connection] = kw["database"]
    loop.used[id(connection)] = connection
    return connection


async def _as_new(connection: asyncpg.Connection) -> bool:
    """Whether it is; the server may have dropped it meanwhile, which is perhaps being read at this moment."""
    try:
        await connection.reset()
    except (asyncpg.PostgresError, asyncpg.InterfaceError, asyncpg.InternalClientError, OSError):
        connection.terminate()
    return not connection.is_closed()


def _put_by(connection: Any) -> None:
    loop = asyncio.get_running_loop()
    if not isinstance(loop, LastingLoop) or loop.used.pop(id(connection), None) is None:
        _close(connection)
        return
    connection.rollback()
    connection.isolation_level = connection._isolation_setting = None
    connection.readonly = connection.deferrable = False
    loop.idle.setdefault(loop.places[connection._connection], []).append(connection)


def _once(set_up: Any) -> Any:
    known: WeakKeyDictionary[Any, bool] = WeakKeyDictionary()

    async def setup(dialect: Any, connection: Any) -> None:
        if connection._connection not in known:
            await set_up(dialect, connection)
            known[connection._connection] = True

    return setup
