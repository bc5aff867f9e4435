"""Rows put wrong on purpose, past every guard that the database has: what no program of ours would write."""

import sqlite3
from contextlib import closing

from sqlalchemy import make_url, text
from sqlalchemy.ext.asyncio import create_async_engine

from loyalty.db.engine import sqlite_path


async def spoil(url: str, *statements: str, constraint: tuple[str, str] | None = None) -> None:
    """Run raw SQL without checks and foreign keys; PostgreSQL is first rid of a `constraint` (table, name)."""
    if path := sqlite_path(url):
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            connection.execute("PRAGMA ignore_check_constraints=ON")
            for statement in statements:
                connection.execute(statement)
        return
    engine = create_async_engine(make_url(url))
    try:
        async with engine.begin() as connection:
            if constraint:
                await connection.execute(text(f"ALTER TABLE {constraint[0]} DROP CONSTRAINT {constraint[1]}"))
            for statement in statements:
                await connection.execute(text(statement))
    finally:
        await engine.dispose()
