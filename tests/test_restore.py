"""Restoring puts a whole club back, on SQLite or PostgreSQL, and where that cannot be, nothing was changed."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import select, text

from bot.commands.backup import backup
from bot.commands.restore import restore
from bot.terminal import told
from loyalty import health, staff
from loyalty.db import copying
from loyalty.db.engine import sqlite_path
from loyalty.db.migrate import NewerDatabase
from loyalty.db.store import Store
from loyalty.roles import OWNER, PROGRAM
from tests.support import postgres as postgres_servers
from tests.support.next_version import next_version as next_version  # a fixture
from tests.support.ready import Ready
from tests.support.saving import (
    closed,
    done,
    everything,
    names_in,
    new_club,
    on_file,
    read,
    real_club,
    rights_of,
    written,
)
from tests.support.spoiling import spoil
from tests.support.world import World

KINDS = ["sqlite", "postgres"] if postgres_servers.reachable() else ["sqlite"]


@pytest.fixture
async def club(world: World) -> Ready:
    """A real club at work."""
    return await real_club(world)


@pytest.fixture(params=KINDS)
def other_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """Another database to restore into: a file that is not there yet, or an empty database."""
    if request.param == "sqlite":
        yield on_file(tmp_path / "new" / "other.db")
        return
    server = request.getfixturevalue("postgres")
    url = server.copy()
    yield url
    server.drop(url)


@pytest.fixture
async def saved(club: Ready, tmp_path: Path) -> Path:
    """A backup of the club."""
    file = tmp_path / "saved.db"
    assert (await done(backup, club.world.url, file))[0] == 0
    return file


@pytest.fixture
async def small_url(database_url: str) -> str:
    """A club in which nothing happened yet."""
    return await new_club(database_url)


@pytest.fixture
async def small_backup(small_url: str, tmp_path: Path) -> Path:
    """Its backup."""
    file = tmp_path / "saved.db"
    assert (await done(backup, small_url, file))[0] == 0
    return file


async def test_a_club_moves_whole_between_databases_and_goes_on_there(
    club: Ready, saved: Path, other_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(copying, "ROWS_AT_ONCE", 1)
    code, sentence = await done(restore, other_url, saved)
    assert code == 0, sentence
    original, moved = await everything(club.world.url), await everything(other_url)
    assert moved == original
    assert {"people", "members", "letters", "ledger_entries", "inbox", "profile_answers"} <= {
        name for name, rows in moved.items() if rows
    }
    store = Store(other_url)
    async with store.writing() as uow:
        await staff.invite(uow, by=PROGRAM, role=OWNER)  # new rows get numbers of their own
    async with store.reading() as view:
        assert await health.findings(view, full=True) == []
    await store.close()


async def test_restoring_replaces_what_was_there(club: Ready, saved: Path) -> None:
    before = await everything(club.world.url)
    await club.joining("Zofia")
    assert await everything(club.world.url) != before
    url = await closed(club)
    code, sentence = await done(restore, url, saved)
    assert code == 0, sentence
    assert await everything(url) == before


@pytest.mark.only_on("sqlite")
async def test_the_former_database_is_kept_aside_with_its_last_writes(club: Ready, saved: Path) -> None:
    await club.joining("Zofia")
    later = await everything(club.world.url)
    path = _path(await closed(club))
    path.chmod(0o640)
    said = [(await done(restore, on_file(path), saved))[1] for _ in range(2)]
    kept = [_aside(sentence) for sentence in said]
    assert {file.name for file in kept} == {name for name in names_in(path.parent) if "before-restore" in name}
    assert len(set(kept)) == 2
    assert await everything(on_file(kept[0])) == later
    assert rights_of(path) == 0o640


@pytest.mark.only_on("sqlite")
@pytest.mark.parametrize("content", [None, "", "Dear customer, " * 100])
async def test_restoring_what_is_no_backup_changes_nothing(small_url: str, tmp_path: Path, content: str | None) -> None:
    before, file = await everything(small_url), tmp_path / "letter.txt"
    if content is not None:
        written(file, content)
    key = "no-file" if content is None else "no-club"
    assert await done(restore, small_url, file) == (1, told(key, file_raw=str(file)))
    assert await everything(small_url) == before


@pytest.mark.only_on("sqlite")
async def test_a_sandbox_is_not_restored_as_a_real_club(small_url: str, small_backup: Path) -> None:
    before = await everything(small_url)
    await spoil(on_file(small_backup), "UPDATE installations SET kind = 'sandbox'")
    refused = told("restore-other-kind", file_raw=str(small_backup), detail_raw="sandbox", wanted_raw="real")
    assert await done(restore, small_url, small_backup) == (1, refused)
    assert await everything(small_url) == before


@pytest.mark.only_on("postgres")
async def test_a_real_club_does_not_replace_a_sandbox_on_postgres(small_url: str, small_backup: Path) -> None:
    await spoil(small_url, "UPDATE installations SET kind = 'sandbox'")
    before = await everything(small_url)
    assert (await done(restore, small_url, small_backup))[0] == 1
    assert await everything(small_url) == before


@pytest.mark.only_on("sqlite")
async def test_a_backup_of_a_newer_program_is_refused(small_url: str, small_backup: Path) -> None:
    before = await everything(small_url)
    await spoil(on_file(small_backup), "UPDATE alembic_version SET version_num = '9999'")
    assert await done(restore, small_url, small_backup) == (1, told("restore-newer", file_raw=str(small_backup)))
    assert await everything(small_url) == before


@pytest.mark.only_on("postgres")
async def test_a_newer_postgres_is_not_overwritten(small_url: str, small_backup: Path) -> None:
    await spoil(small_url, "UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(NewerDatabase):
        await done(restore, small_url, small_backup)


@pytest.mark.only_on("sqlite")
async def test_restoring_while_the_program_runs_is_refused(small_url: str, small_backup: Path) -> None:
    running = Store(small_url)
    async with running.reading() as view:
        await view.value(select(1))
    assert await done(restore, small_url, small_backup) == (1, told("restore-in-use"))
    await running.close()
    assert not {name for name in names_in(small_backup.parent) if "before-restore" in name or ".regulars" in name}


@pytest.mark.only_on("sqlite")
@pytest.mark.parametrize("damage", ["scrambled " * 1000, "SQLite format 3\0" + "scrambled " * 1000])
async def test_a_damaged_database_is_moved_aside_as_it_is(small_url: str, small_backup: Path, damage: str) -> None:
    whole, path = await everything(small_url), _path(small_url)
    written(path, damage)
    _, sentence = await done(restore, on_file(path), small_backup)
    assert await everything(on_file(path)) == whole
    assert read(_aside(sentence)) == damage.encode()


@pytest.mark.only_on("sqlite")
async def test_what_belongs_to_a_damaged_database_goes_with_it(small_url: str, small_backup: Path) -> None:
    path = _path(small_url)
    written(path, "scrambled")
    written(path.with_name("club.db-wal"), "last writes")
    aside = _aside((await done(restore, on_file(path), small_backup))[1])
    assert read(aside.with_name(f"{aside.name}-wal")) == b"last writes"


@pytest.mark.only_on("postgres")
async def test_rows_that_do_not_fit_change_nothing(club: Ready, saved: Path) -> None:
    before = await everything(club.world.url)
    await spoil(on_file(saved), "UPDATE members SET name = hex(zeroblob(100))")
    refused = told("restore-unfit", detail_raw="members", file_raw=str(saved))
    assert await done(restore, club.world.url, saved) == (1, refused)
    await spoil(on_file(saved), "UPDATE members SET name = 'Dana'", "DELETE FROM people", "DELETE FROM branches")
    assert (await done(restore, club.world.url, saved))[0] == 1
    assert await everything(club.world.url) == before


@pytest.mark.only_on("sqlite")
async def test_an_older_backup_is_brought_up_to_date(small_backup: Path, other_url: str, next_version: None) -> None:
    assert (await done(restore, other_url, small_backup))[0] == 0
    store = Store(other_url)
    async with store.reading() as view:
        assert await view.value(text("SELECT count(*) FROM later")) == 0
        assert await view.value(text("SELECT version_num FROM alembic_version")) == "9000"
    await store.close()


def _aside(sentence: str) -> Path:
    return Path(sentence.removesuffix(".").rpartition(" ")[2])


def _path(url: str) -> Path:
    return Path(str(sqlite_path(url)))
