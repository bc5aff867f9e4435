"""The condition of the database itself: its version, whether it takes writing, and what waits in it."""

from contextlib import suppress

from sqlalchemy import Connection, func, make_url, select, text

from loyalty.db.migrate import NewerDatabase, check_newer, latest_revision, revision_of
from loyalty.db.store import Store, View
from loyalty.db.tables import inbox, installations, letters
from loyalty.db.tables.letters import OPEN_STATES

EMPTY, BEHIND, CURRENT, NEWER = "empty", "behind", "current", "newer"


async def standing(view: View) -> str:
    """The database against the program: empty, behind, current or newer."""
    return await view.connection.run_sync(_standing)


async def server_version(view: View) -> str:
    """SQLite or PostgreSQL, with its version."""
    if view.connection.dialect.name == "sqlite":
        return f"SQLite {await view.value(text('SELECT sqlite_version()'))}"
    return f"PostgreSQL {await view.value(text('SHOW server_version'))}"


async def check_writing(store: Store) -> None:
    """Change a row and take it back; raises the database's error when it cannot be written to."""
    with suppress(_TakenBack):
        async with store.writing() as uow:
            same = installations.c.clock_offset_seconds
            await uow.run(installations.update().values(clock_offset_seconds=same))
            raise _TakenBack


async def waiting_letters(view: View) -> int:
    """Letters that are not sent yet."""
    states = ", ".join(f"'{state}'" for state in OPEN_STATES)  # written out, so that the index of these is used
    return int(await view.value(select(func.count()).select_from(letters).where(text(f"state IN ({states})"))) or 0)


async def waiting_updates(view: View) -> int:
    """Updates that are not answered yet."""
    return int(await view.value(select(func.count()).select_from(inbox).where(inbox.c.done_at.is_(None))) or 0)


async def dangling(view: View, *, most: int = 1_000) -> list[tuple[str, int]]:
    """Rows that point to rows which do not exist, as (table, row id); PostgreSQL never lets it come to that."""
    if view.connection.dialect.name != "sqlite":
        return []
    query = text('SELECT "table" AS name, rowid AS row_id FROM pragma_foreign_key_check LIMIT :most')
    return [(row.name, row.row_id) for row in await view.all(query.bindparams(most=most))]


def place_of(url: str) -> str:
    """The database as it may be told: its file, or host and name without user and password."""
    parsed = make_url(url)
    if parsed.get_backend_name() == "sqlite":
        return str(parsed.database)
    return f"{parsed.host or parsed.query.get('host') or 'localhost'}/{parsed.database}"


def secrets_of(url: str) -> list[str]:
    """What of the address must never be told."""
    parsed = make_url(url)
    found = [parsed.password, parsed.query.get("password")]
    return [str(secret) for secret in found if secret]


class _TakenBack(Exception):
    """Rolls the trial back."""


def _standing(connection: Connection) -> str:
    try:
        check_newer(connection)
    except NewerDatabase:
        return NEWER
    current = revision_of(connection)
    if current is None:
        return EMPTY
    return CURRENT if current == latest_revision() else BEHIND
