"""The migrations make exactly the tables that the program knows, on both databases."""

import asyncio
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Connection, create_engine, text

from loyalty.db.migrate import NewerDatabase, migrate
from loyalty.db.store import Store
from loyalty.db.tables import metadata


async def test_migrated_tables_are_the_programs_tables(store: Store):
    async with store.writer.connect() as connection:
        differences = await connection.run_sync(_differences)
    assert differences == []


async def test_migrating_again_changes_nothing(database_url: str):
    assert await migrate(database_url) is False


@pytest.mark.only_on("sqlite")
def test_a_database_of_a_newer_program_is_left_alone(template: Path, tmp_path: Path):
    path = tmp_path / "newer.db"
    path.write_bytes(template.read_bytes())
    with create_engine(f"sqlite:///{path}").begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    before = path.read_bytes()
    with pytest.raises(NewerDatabase):
        asyncio.run(migrate(f"sqlite+aiosqlite:///{path}"))
    assert path.read_bytes() == before


def _differences(connection: Connection) -> list[Any]:
    context = MigrationContext.configure(connection, opts={"compare_type": True})
    return [difference for difference in compare_metadata(context, metadata) if difference[0] != "remove_table"]
