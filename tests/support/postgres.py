"""The other database that the club is tested on: PostgreSQL, where every test gets an empty club of its own."""

import asyncio
import os
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache
from typing import Any

import asyncpg
from sqlalchemy import make_url

from loyalty.db.migrate import migrate
from tests.support import lasting
from tests.support.broom import Broom
from tests.support.cluster import Cluster, server_binaries

MISSING = "PostgreSQL: no server found, so the tests ran on SQLite only (install it, or set TEST_DATABASE_URL)."


def reachable() -> bool:
    """Whether there is a PostgreSQL for the suite: one that was named, or one to start."""
    return bool(os.environ.get("TEST_DATABASE_URL")) or _here()


@cache
def _here() -> bool:
    """Looked for once: the suite asks for every test."""
    return server_binaries() is not None


@dataclass
class Postgres:
    """A server and a migrated database on it, the pattern, of which every test gets a copy."""

    url: str
    pattern: str
    connection: asyncpg.Connection
    loop: asyncio.AbstractEventLoop
    stop_server: Callable[[], None] | None
    copies: int = 0
    brooms: dict[str, Broom] = field(default_factory=dict)
    swept: list[str] = field(default_factory=list)

    @classmethod
    def start(cls) -> "Postgres":
        """The server in TEST_DATABASE_URL, on which only databases of ours are touched, or a cluster of our own."""
        if named := os.environ.get("TEST_DATABASE_URL"):
            return cls._on(named)
        binaries = server_binaries()
        assert binaries is not None, MISSING
        cluster = Cluster.start(binaries)
        return cls._on(cluster.url, stop_server=cluster.stop)

    @classmethod
    def _on(cls, url: str, *, stop_server: Callable[[], None] | None = None) -> "Postgres":
        loop = asyncio.new_event_loop()  # of its own, beside those of the tests
        connection = loop.run_until_complete(asyncpg.connect(_url(url, drivername="postgresql")))
        pattern = f"regulars_test_{os.getpid()}_{time.time_ns() % 10**9}"
        server = cls(url, pattern, connection, loop, stop_server)
        server._do(f"CREATE DATABASE {pattern}")
        loop.run_until_complete(migrate(_url(url, database=pattern)))
        return server

    def copy(self) -> str:
        """The URL of an empty, migrated database: one that a test has left, swept, or a new copy of the pattern."""
        if self.swept:
            return self.swept.pop()
        self.copies += 1
        name = f"{self.pattern}_{self.copies}"
        self._do(f"CREATE DATABASE {name} TEMPLATE {self.pattern}{self._strategy}")
        url = _url(self.url, database=name)
        if self.stop_server:  # on a server that was named we might not be allowed to sweep
            self.brooms[url] = Broom.take(_url(url, drivername="postgresql"), self.loop)
        return url

    def drop(self, url: str) -> None:
        """Nobody needs it any more. What cannot be swept is taken away, whoever is still connected to it."""
        if url in self.brooms and self.brooms[url].sweep():
            self.swept.append(url)
        else:
            self._take_away(url)

    def stop(self) -> None:
        """Leave the server as it was found, and end it if it is ours."""
        while self.swept:
            self._take_away(self.swept.pop())
        self._do(f"DROP DATABASE {self.pattern}")
        self.loop.run_until_complete(self.connection.close())
        self.loop.close()
        if self.stop_server:
            self.stop_server()

    def _take_away(self, url: str) -> None:
        if broom := self.brooms.pop(url, None):
            broom.put_away()
        name = make_url(url).database
        lasting.forget(name)
        self._do(f"DROP DATABASE {name} WITH (FORCE)")

    @property
    def _strategy(self) -> str:
        """Copying files costs a checkpoint, which is cheap only where nothing is synced to a disk; newer than 14."""
        ours_and_new = self.stop_server and self.connection.get_server_version() >= (15,)
        return " STRATEGY file_copy" if ours_and_new else ""

    def _do(self, statement: str) -> None:
        self.loop.run_until_complete(self.connection.execute(statement))


def _url(url: str, **parts: Any) -> str:
    return make_url(url).set(**parts).render_as_string(hide_password=False)
