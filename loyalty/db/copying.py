"""Carrying a whole club from one database to another, row by row, be it SQLite or PostgreSQL."""

from collections.abc import AsyncIterator
from typing import Any

from sqlalchemy import select, text, tuple_
from sqlalchemy.exc import DBAPIError
from sqlalchemy.sql.schema import Table

from loyalty.db.store import UnitOfWork, View
from loyalty.db.tables import metadata

ROWS_AT_ONCE = 2_000
PATIENCE = "10s"


class UnfitRows(Exception):
    """Rows that the other database does not take: broken references, or values that are too long."""

    def __init__(self, table: str) -> None:
        super().__init__(table)
        self.table = table


async def copy_rows(source: View, *, target: UnitOfWork) -> int:
    """Copy every row of every table, the referred ones first; how many. The target is empty. Raises UnfitRows."""
    copied = 0
    for table in metadata.sorted_tables:
        async for rows in _portions(source, table):
            try:
                await target.run(table.insert().inline(), rows)
            except DBAPIError as error:
                if not _is_unfit(error):
                    raise
                raise UnfitRows(table.name) from None
            copied += len(rows)
    return copied


async def clear(uow: UnitOfWork) -> None:
    """Empty every table of a PostgreSQL database. Nobody reads or writes until the unit of work ends.

    Raises the driver's error when somebody holds on to a table for longer than ten seconds.
    """
    await uow.run(text(f"SET LOCAL lock_timeout = '{PATIENCE}'"))
    await uow.run(text(f"TRUNCATE {', '.join(table.name for table in metadata.sorted_tables)}"))


async def set_counters(uow: UnitOfWork) -> None:
    """Let PostgreSQL number new rows from the highest id on."""
    for table in metadata.sorted_tables:
        counter = table.autoincrement_column
        if counter is not None:
            known = f"max({counter.name})"
            await uow.run(
                text(
                    f"SELECT setval(pg_get_serial_sequence('{table.name}', '{counter.name}'),"  # noqa: S608 - our names
                    f" coalesce({known}, 1), {known} IS NOT NULL) FROM {table.name}"
                )
            )


async def _portions(source: View, table: Table) -> AsyncIterator[list[dict[str, Any]]]:
    """The rows by key, a few at a time; of entries the older ones first, which younger ones may refer to."""
    key = list(table.primary_key.columns)
    query = select(table).order_by(*key).limit(ROWS_AT_ONCE)
    after = query
    while rows := [dict(row._mapping) for row in await source.all(after)]:
        yield rows
        after = query.where(tuple_(*key) > tuple_(*(rows[-1][column.name] for column in key)))


def _is_unfit(error: DBAPIError) -> bool:
    state = getattr(error.orig, "sqlstate", None) or ""
    return state.startswith(("22", "23")) or "constraint failed" in str(error.orig)
