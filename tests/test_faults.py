"""What can go wrong at the start is said in one sentence, and no secret is in it."""

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import asyncpg
import pytest
from sqlalchemy import make_url
from telegram.error import BadRequest, Forbidden, InvalidToken, NetworkError, TimedOut

from bot.commands.faults import hidden, plain
from bot.commands.open_database import OtherKind
from bot.settings import Settings
from bot.terminal import told
from loyalty.db.migrate import BrokenReferences, migrate
from loyalty.db.store import Store
from tests.support.spoiling import spoil

TOKEN = "123456:the-secret-of-the-bot"
SQLITE = Settings(_env_file=None, bot_token=TOKEN, database_url="sqlite+aiosqlite:///club.db", sandbox_port=8085)
POSTGRES = Settings(_env_file=None, bot_token=TOKEN, database_url="postgresql+asyncpg://shop:pass%2Fword@127.0.0.1:1/x")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A small SQLite database."""
    with closing(sqlite3.connect(tmp_path / "small.db")) as connection:
        connection.execute("CREATE TABLE t (x)")
    return tmp_path / "small.db"


@pytest.fixture
def opened(file: Path) -> Iterator[sqlite3.Connection]:
    """The same, open and impatient."""
    with closing(sqlite3.connect(file, timeout=0, isolation_level=None)) as connection:
        yield connection


def sentence(error: BaseException, settings: Settings = SQLITE) -> str | None:
    """What is said when an error came up through some layers."""
    try:
        try:
            raise error
        except BaseException as caught:
            raise RuntimeError("something failed") from caught
    except RuntimeError as outer:
        return plain(outer, settings)


def test_a_wrong_token_is_said() -> None:
    assert sentence(InvalidToken("Not Found")) == told("bad-token")


@pytest.mark.parametrize("error", [NetworkError("refused"), TimedOut()])
def test_an_unreachable_telegram_is_said_with_its_host(error: Exception) -> None:
    assert sentence(error) == told("no-telegram", host_raw="api.telegram.org")


def test_behind_a_proxy_it_is_the_proxy_that_is_named() -> None:
    settings = SQLITE.model_copy(update={"telegram_proxy": "socks5://me:secret@10.0.0.1:1080"})
    said = told("no-telegram-by-proxy", host_raw="api.telegram.org", proxy_raw="10.0.0.1:1080")
    assert sentence(NetworkError("refused"), settings) == said


def test_a_locked_database_is_said(file: Path, opened: sqlite3.Connection) -> None:
    opened.execute("BEGIN EXCLUSIVE")
    with closing(sqlite3.connect(file, timeout=0)) as other, pytest.raises(sqlite3.OperationalError) as locked:
        other.execute("SELECT * FROM t")
    assert sentence(locked.value) == told("database-locked")


def test_a_full_database_is_said(opened: sqlite3.Connection) -> None:
    opened.execute("PRAGMA max_page_count=2")
    with pytest.raises(sqlite3.OperationalError) as full:
        opened.execute("INSERT INTO t VALUES (zeroblob(100000))")
    assert sentence(full.value) == told("database-full")


def test_a_read_only_database_is_said(file: Path) -> None:
    reader = sqlite3.connect(f"file:{file}?mode=ro", uri=True)
    with closing(reader), pytest.raises(sqlite3.OperationalError) as refused:
        reader.execute("INSERT INTO t VALUES (1)")
    assert sentence(refused.value) == told("database-read-only")


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(sqlite3.OperationalError) as refused:
        sqlite3.connect(tmp_path / "nowhere" / "club.db")
    assert sentence(refused.value) == told("database-read-only")


async def test_a_file_that_is_no_database_is_said_through_all_layers(tmp_path: Path) -> None:
    (tmp_path / "letter.db").write_text("Dear customer, " * 100)
    store = Store(f"sqlite+aiosqlite:///{tmp_path / 'letter.db'}")
    with pytest.raises(Exception) as refused:  # noqa: PT011 - whatever the layers make of it
        async with store.writing():
            pass
    await store.close()
    assert plain(refused.value, SQLITE) == told("database-unreachable", error_raw="file is not a database")


async def test_a_newer_database_is_said(database_url: str) -> None:
    await spoil(database_url, "UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(Exception) as newer:  # noqa: PT011
        await migrate(database_url)
    assert plain(newer.value, SQLITE) == told("database-newer")


def test_broken_references_and_the_other_kind_are_said() -> None:
    assert sentence(BrokenReferences("3 rows")) == told("database-broken")
    said = told("database-other-kind", kind_raw="sandbox", wanted_raw="real")
    assert sentence(OtherKind(kind="sandbox", wanted="real")) == said


async def test_a_postgres_that_is_not_there_is_said_without_the_password() -> None:
    store = Store(POSTGRES.database_url)
    with pytest.raises(Exception) as refused:  # noqa: PT011
        async with store.reading():
            pass
    await store.close()
    said = plain(refused.value, POSTGRES)
    assert said
    assert said.startswith("The database cannot be opened")
    assert "pass" not in said.replace("password", "")


@pytest.mark.only_on("postgres")
async def test_a_postgres_without_the_database_is_said(database_url: str) -> None:
    url = make_url(database_url).set(database="nobody_made_this").render_as_string(hide_password=False)
    store = Store(url)
    with pytest.raises(Exception) as refused:  # noqa: PT011
        async with store.reading():
            pass
    await store.close()
    said = plain(refused.value, POSTGRES)
    assert said == told("database-unreachable", error_raw='database "nobody_made_this" does not exist')


@pytest.mark.parametrize(
    ("error", "key"),
    [
        (asyncpg.InvalidPasswordError('password authentication failed for user "shop"'), "database-unreachable"),
        (asyncpg.CannotConnectNowError("the database system is starting up"), "database-unreachable"),
        (asyncpg.DiskFullError("could not extend file"), "database-full"),
        (asyncpg.ReadOnlySQLTransactionError("cannot execute UPDATE"), "database-read-only"),
        (asyncpg.LockNotAvailableError("canceling statement"), "database-locked"),
        (TimeoutError(), "database-unreachable"),
    ],
)
def test_postgres_troubles_are_said(error: Exception, key: str) -> None:
    assert sentence(error, POSTGRES) == told(key, error_raw=str(error) or type(error).__name__)


@pytest.mark.parametrize(("number", "key"), [(errno.ENOSPC, "database-full"), (errno.EACCES, "database-read-only")])
def test_troubles_of_the_disk_are_said(number: int, key: str) -> None:
    assert sentence(OSError(number, "no")) == told(key)


def test_a_port_in_use_is_said() -> None:
    assert sentence(OSError(errno.EADDRINUSE, "in use")) == told("port-taken", port_raw=8085)


@pytest.mark.parametrize(
    "error",
    [
        ValueError("?"),
        BadRequest("chat not found"),
        Forbidden("blocked"),
        sqlite3.OperationalError("no such table: clubs"),
        asyncpg.UndefinedTableError("no such table"),
        ConnectionRefusedError(errno.ECONNREFUSED, "refused"),
    ],
)
def test_what_is_not_known_is_not_guessed(error: Exception) -> None:
    assert sentence(error) is None


def test_errors_that_came_from_each_other_are_each_looked_at_once() -> None:
    first, second = ValueError(), KeyError()
    first.__context__, second.__context__ = second, first
    assert plain(first, SQLITE) is None


def test_secrets_never_stand_in_a_sentence() -> None:
    settings = POSTGRES.model_copy(update={"telegram_proxy": "socks5://me:proxy%40secret@10.0.0.1:1080"})
    text = f"{TOKEN} pass/word\n pass%2Fword proxy@secret proxy%40secret end"
    assert hidden(text, settings) == "*** *** *** *** *** end"
    in_query = settings.model_copy(update={"database_url": "postgresql+asyncpg://h/x?password=quiet"})
    assert hidden("quiet", in_query) == "***"
