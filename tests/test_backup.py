"""A backup is the whole club in one file of SQLite, made while the program runs, and it overwrites nothing."""

import asyncio
import re
import sqlite3
from pathlib import Path

import pytest

from bot.commands.backup import backup
from bot.terminal import told
from loyalty.db.engine import sqlite_path
from loyalty.db.migrate import NewerDatabase
from loyalty.db.tables import former_members, pictures
from tests.support.next_version import next_version as next_version  # a fixture
from tests.support.ready import Ready
from tests.support.saving import (
    done,
    everything,
    names_in,
    new_club,
    on_file,
    read,
    real_club,
    rights_of,
    scramble,
    written,
)
from tests.support.spoiling import spoil
from tests.support.world import World


@pytest.fixture
async def club(world: World) -> Ready:
    """A real club at work."""
    return await real_club(world)


@pytest.fixture
async def small_url(database_url: str) -> str:
    """A club in which nothing happened yet."""
    return await new_club(database_url)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Where the backup goes."""
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick" / "copy.db"


async def test_a_backup_holds_every_row_and_says_how_many(club: Ready, file: Path) -> None:
    code, sentence = await done(backup, club.world.url, file)
    original = await everything(club.world.url)
    assert code == 0
    assert int(re.search(r"Copied (\d+) rows", sentence)[1]) == sum(len(rows) for rows in original.values())  # type: ignore[index]
    assert str(file) in sentence
    assert await everything(on_file(file)) == original


async def test_a_backup_is_one_file_that_only_its_owner_may_read(club: Ready, file: Path) -> None:
    await done(backup, club.world.url, file)
    assert names_in(file.parent) == {"copy.db"}
    assert rights_of(file) == 0o600


async def test_a_backup_during_work_is_consistent(club: Ready, file: Path) -> None:
    stopped = asyncio.Event()

    async def work() -> int:
        count = 0
        while not stopped.is_set():
            async with club.world.store.writing() as uow:
                await uow.run(former_members.insert().values(mark=f"pair-{count}", left_at=uow.now))
                await uow.run(pictures.insert().values(key=f"pair-{count}", file_id="f", created_at=uow.now))
            count += 1
        return count

    working = asyncio.create_task(work())
    code, _ = await done(backup, club.world.url, file)
    stopped.set()
    assert await working > 1
    assert code == 0
    copied = await everything(on_file(file))
    marks, keys = ({row[0] for row in copied[name] if "pair-" in row[0]} for name in ("former_members", "pictures"))
    assert marks == keys


@pytest.mark.only_on("sqlite")
async def test_a_backup_overwrites_nothing(small_url: str, file: Path) -> None:
    written(file)
    assert await done(backup, small_url, file) == (1, told("backup-file-there", file_raw=str(file)))
    assert read(file) == b"mine"


@pytest.mark.only_on("sqlite")
async def test_a_file_that_came_while_the_backup_was_made_is_left_alone(small_url: str, file: Path) -> None:
    making = asyncio.create_task(done(backup, small_url, file))
    await asyncio.sleep(0)  # it has looked for the file and begins to copy
    written(file)
    assert await making == (1, told("backup-file-there", file_raw=str(file)))
    assert read(file) == b"mine"
    assert names_in(file.parent) == {"copy.db"}


@pytest.mark.only_on("sqlite")
async def test_a_backup_makes_no_folders(small_url: str, file: Path) -> None:
    inside = file.parent / "not-there" / "copy.db"
    assert await done(backup, small_url, inside) == (1, told("no-folder", folder_raw=str(inside.parent)))
    assert names_in(file.parent) == set()


@pytest.mark.only_on("sqlite")
@pytest.mark.skipif(not Path("/proc/self").exists(), reason="needs a folder that not even root may write to")
async def test_a_folder_that_takes_no_files_is_said(small_url: str) -> None:
    taken = Path("/proc/regulars-copy.db")
    code, sentence = await done(backup, small_url, taken)
    assert (code, sentence) == (1, told("folder-read-only", folder_raw="/proc"))


@pytest.mark.parametrize("content", [None, b"", b"Dear customer, " * 100])
async def test_where_no_club_is_there_is_no_backup(file: Path, content: bytes | None) -> None:
    database = file.parent / "nothing.db"
    if content is not None:
        database.write_bytes(content)
    before = names_in(file.parent)
    assert await done(backup, on_file(database), file) == (1, told("no-club", file_raw=str(database)))
    assert names_in(file.parent) == before


@pytest.mark.only_on("sqlite")
async def test_a_damaged_database_is_not_copied(small_url: str, file: Path) -> None:
    scramble(Path(str(sqlite_path(small_url))))
    with pytest.raises(sqlite3.DatabaseError, match="malformed"):
        await done(backup, small_url, file)
    assert names_in(file.parent) == set()


async def test_a_database_in_which_no_club_was_opened_is_not_copied(database_url: str, file: Path) -> None:
    code, sentence = await done(backup, database_url, file)
    assert (code, sentence.partition(" is ")[2]) == (1, "not a database of Regulars.")
    assert names_in(file.parent) == set()


@pytest.mark.only_on("postgres")
async def test_an_empty_postgres_is_no_club(database_url: str, file: Path) -> None:
    await spoil(database_url, "DROP TABLE alembic_version")
    assert (await done(backup, database_url, file))[0] == 1


@pytest.mark.only_on("postgres")
async def test_a_newer_postgres_is_not_copied(small_url: str, file: Path) -> None:
    await spoil(small_url, "UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(NewerDatabase):
        await done(backup, small_url, file)
    assert names_in(file.parent) == set()


@pytest.mark.only_on("sqlite")
async def test_an_older_club_is_copied_as_it_is(small_url: str, file: Path, next_version: None) -> None:
    assert (await done(backup, small_url, file))[0] == 0
    assert await everything(on_file(file)) == await everything(small_url)


@pytest.mark.only_on("postgres")
async def test_an_older_club_on_postgres_is_migrated_first(small_url: str, file: Path, next_version: None) -> None:
    assert await done(backup, small_url, file) == (1, told("backup-not-migrated"))
