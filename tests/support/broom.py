"""A PostgreSQL database that serves one test after another: swept between them, given up when a test has altered it."""

import asyncio
from collections.abc import Coroutine
from dataclasses import dataclass
from typing import Any

import asyncpg

PATIENCE = "2s"
MOST_TESTS = 50  # what was deleted lies about in the tables until somebody vacuums, and nobody does


@dataclass
class Broom:
    """A connection of its own that empties every table but the one that names the revision."""

    connection: asyncpg.Connection
    loop: asyncio.AbstractEventLoop
    shape: str
    used: str
    restart: str
    tests: int = 0

    @classmethod
    def take(cls, url: str, loop: asyncio.AbstractEventLoop) -> "Broom":
        """For this database, which is as new now."""
        given = {"session_replication_role": "replica", "lock_timeout": PATIENCE}
        connection = loop.run_until_complete(asyncpg.connect(url, server_settings=given))
        tables, sequences = (loop.run_until_complete(connection.fetchval(LIST, kind)) for kind in ("r", "S"))
        used = " UNION ALL ".join(f"(SELECT '{name}' FROM {name} LIMIT 1)" for name in tables if name != REVISION)
        restart = "SELECT " + ", ".join(f"setval('{name}', 1, false)" for name in sequences)
        broom = cls(connection, loop, "", used, restart)
        broom.shape = broom._shape()
        return broom

    def sweep(self) -> bool:
        """Whether the database is as new again. It is not when it was altered, or when somebody holds on to it."""
        self.tests += 1
        if self.tests == MOST_TESTS:
            return False
        try:
            if self._do(self.connection.fetchval(BUSY)) or self._shape() != self.shape:
                return False
            full = [row[0] for row in self._do(self.connection.fetch(self.used))]
            deleted = "".join(f"DELETE FROM {name};" for name in full)
            self._do(self.connection.execute(deleted + self.restart))
        except (asyncpg.PostgresError, asyncpg.InterfaceError, asyncpg.InternalClientError, OSError):
            return False
        return True

    def put_away(self) -> None:
        """No more."""
        self.connection.terminate()
        self._do(asyncio.sleep(0))

    def _shape(self) -> str:
        return str(self._do(self.connection.fetchval(SHAPE)))

    def _do(self, act: Coroutine[Any, Any, Any]) -> Any:
        return self.loop.run_until_complete(act)


REVISION = "alembic_version"
LIST = """
SELECT array_agg(relname::text) FROM pg_class
WHERE relnamespace = 'public'::regnamespace AND relkind = $1::text::"char"
"""
# Whoever has not come to an end, such as one who serves a program that was killed, might still commit.
BUSY = """
SELECT count(*) FROM pg_stat_activity
WHERE datname = current_database() AND pid <> pg_backend_pid() AND state <> 'idle'
"""
# Tables, indexes and sequences; columns with their defaults; constraints; and the revision.
SHAPE = f"""
SELECT md5(string_agg(one, ',' ORDER BY one)) FROM (
  SELECT concat_ws(' ', oid, relname) AS one FROM pg_class WHERE relnamespace = 'public'::regnamespace
  UNION ALL SELECT concat_ws(' ', attrelid, attname, atttypid, atttypmod, attnotnull)
    FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid
    WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND attnum > 0
  UNION ALL SELECT concat_ws(' ', oid, conname) FROM pg_constraint WHERE connamespace = 'public'::regnamespace
  UNION ALL SELECT concat_ws(' ', oid, tgname, tgenabled) FROM pg_trigger
  UNION ALL SELECT version_num FROM {REVISION}
) AS parts
"""
