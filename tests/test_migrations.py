"""The migrations make exactly the tables that the program knows, on both databases."""

import asyncio
from pathlib import Path
from typing import Any

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Connection, create_engine, text

from loyalty.db.consents import BITS
from loyalty.db.migrate import NewerDatabase, migrate
from loyalty.db.store import Store
from loyalty.db.tables import metadata
from loyalty.health import findings


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


@pytest.mark.only_on("sqlite")
async def test_a_club_of_the_first_version_keeps_everything_and_its_members_know_what_they_bought(tmp_path: Path):
    path = tmp_path / "old.db"
    await asyncio.to_thread(_first_version, path)
    before = await asyncio.to_thread(_rows, path)
    assert await migrate(f"sqlite+aiosqlite:///{path}") is True
    after = await asyncio.to_thread(_rows, path)
    assert {name: after[name] for name in before} == before
    store = Store(f"sqlite+aiosqlite:///{path}")
    async with store.studying() as view:
        assert await findings(view, full=True) == []
        [member] = await view.all(text("SELECT purchase_count, purchase_sum_minor, last_purchase_at FROM members"))
        assert tuple(member) == (2, 1500, "2026-02-02 00:00:00.000000")
        assert await view.all(text("PRAGMA foreign_key_check")) == []
    await store.close()


@pytest.mark.only_on("sqlite")
async def test_what_was_bought_and_agreed_to_before_is_listed_and_summed_up(tmp_path: Path):
    path = tmp_path / "old.db"
    await asyncio.to_thread(_version, path, {"0001": FIRST_VERSION, "0003": BEFORE_BROADCASTS})
    assert await migrate(f"sqlite+aiosqlite:///{path}") is True
    store = Store(f"sqlite+aiosqlite:///{path}")
    async with store.studying() as view:
        assert await findings(view, full=True) == []
        [listed] = await view.all(text("SELECT purchase_id, item_id, member_id, quantity, at FROM purchase_items"))
        assert tuple(listed) == (2, 7, 1, 3, "2026-02-02 00:00:00.000000")
        assert await view.value(text("SELECT reads FROM members")) == "he"
        assert await view.value(text("SELECT agreed FROM members")) == BITS["membership"] | BITS["profiling"]
        assert await view.all(text("PRAGMA foreign_key_check")) == []
    await store.close()


def _first_version(path: Path) -> None:
    """A shop with one member who bought twice."""
    _version(path, {"0001": FIRST_VERSION})


def _version(path: Path, filled: dict[str, tuple[str, ...]]) -> None:
    """A database of the last of these versions, each filled in turn."""
    engine = create_engine(f"sqlite:///{path}")
    with engine.begin() as connection:
        config = Config()
        config.set_main_option("script_location", str(Path(__file__).parents[1] / "migrations"))
        config.attributes["connection"] = connection
        for version, statements in filled.items():
            command.upgrade(config, version)
            for statement in statements:
                connection.exec_driver_sql(statement)
    engine.dispose()


def _rows(path: Path) -> dict[str, int]:
    with create_engine(f"sqlite:///{path}").connect() as connection:
        return {
            name: connection.execute(text(f"SELECT count(*) FROM {name}")).scalar_one()
            for name in ("members", "purchases", "wallets", "ledger_entries", "lots", "branches", "staff")
        }


def _differences(connection: Connection) -> list[Any]:
    context = MigrationContext.configure(connection, opts={"compare_type": True})
    return [difference for difference in compare_metadata(context, metadata) if difference[0] != "remove_table"]


FIRST_VERSION = (
    "INSERT INTO program_versions (id, rules, created_at) VALUES (1, '{}', '2026-01-01 00:00:00.000000')",
    "INSERT INTO branches (id, name, opening_hours, link_code) VALUES (1, 'Here', '{}', 'abc')",
    "INSERT INTO staff (id, person_id, name, role, active, joined_at)"
    " VALUES (1, 5, 'Carl', 'cashier', 1, '2026-01-01 00:00:00.000000')",
    "INSERT INTO members (id, card_number, name, search_name, interests, source, status, practice, joined_at)"
    " VALUES (1, '100001', 'Dana', 'dana', '[]', 'poster', 'active', 0, '2026-01-01 00:00:00.000000')",
    "INSERT INTO wallets (id, member_id, unit, available, pending, lifetime, remainder_minor, program_version_id)"
    " VALUES (1, 1, 'points', 15, 0, 15, 0, 1)",
    *(
        statement.format(n=n, amount=amount, points=amount // 100)
        for n, amount in ((1, 1000), (2, 500))
        for statement in (
            "INSERT INTO purchases (id, member_id, branch_id, staff_id, amount_minor, currency, items, receipt_number,"
            " presence, state, program_version_id, request_id, practice, at)"
            " VALUES ({n}, 1, 1, 1, {amount}, 'EUR', '[]', '{n}', 'scan', 'confirmed', 1, 'r{n}', 0,"
            " '2026-02-0{n} 00:00:00.000000')",
            "INSERT INTO ledger_entries (id, wallet_id, type, available_change, pending_change, purchase_id, rule,"
            " program_version_id, request_id, at) VALUES ({n}, 1, 'EARN', {points}, 0, {n}, 'purchase', 1, 'e{n}',"
            " '2026-02-0{n} 00:00:00.000000')",
            "INSERT INTO lots (id, wallet_id, entry_id, original, remaining, created_at, available_at, activated_at)"
            " VALUES ({n}, 1, {n}, {points}, {points}, '2026-02-01 00:00:00.000000', '2026-02-01 00:00:00.000000',"
            " '2026-02-01 00:00:00.000000')",
        )
    ),
)
# Twice the same, something that is in no catalogue, and something that was never in this one.
BOUGHT = (
    '[{"name": "Tea", "count": 2, "item_id": 7}, {"name": "Tea", "count": 1, "item_id": 7},'
    ' {"name": "Cake", "count": 1, "item_id": null}, {"name": "Pie", "count": 1, "item_id": 8}]'
)
BEFORE_BROADCASTS = (
    *(
        f"INSERT INTO people (id, first_name, language, reachable, source, created_at)"
        f" VALUES ({person}, 'Dana', '{language}', 'yes', 'poster', '2026-01-01 00:00:00.000000')"
        for person, language in ((71, "pl"), (72, "he"))
    ),
    *(
        f"INSERT INTO identities (member_id, kind, value, created_at)"
        f" VALUES (1, '{kind}', '{value}', '2026-01-01 00:00:00.000000')"
        for kind, value in (("telegram", "71"), ("telegram", "72"), ("phone", "+48500100200"))
    ),
    "INSERT INTO items (id, titles, search_title, favourite, active) VALUES (7, '{}', 'tea', 0, 1)",
    f"UPDATE purchases SET items = '{BOUGHT}' WHERE id = 2",
    *(
        "INSERT INTO consents (member_id, purpose, granted, text_version, place, at)"
        f" VALUES (1, '{purpose}', {granted}, '1', 'join', '2026-01-01 00:00:00.000000')"
        for purpose, granted in (("membership", 1), ("marketing", 1), ("profiling", 1), ("marketing", 0))
    ),
)
