"""What the tests stand on: fresh databases of both kinds, servers that leave nothing behind, and a browser."""

import asyncio
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest
from playwright.async_api import Browser

from loyalty import installations
from loyalty.db.migrate import migrate
from loyalty.db.store import Store
from tests.support.cluster import Cluster, server_binaries
from tests.support.postgres import Postgres


async def kind(url: str) -> str | None:
    """What this database is marked as."""
    store = Store(url)
    async with store.reading() as view:
        found = await installations.kind(view)
    await store.close()
    return found


async def settle(url: str) -> None:
    """Mark this database as a real club's."""
    store = Store(url)
    async with store.writing() as uow:
        await installations.settle(uow, kind=installations.REAL)
    await store.close()


def databases(server: Postgres) -> list[str]:
    """What is on this server."""
    rows = server.loop.run_until_complete(server.connection.fetch("SELECT datname FROM pg_database ORDER BY 1"))
    return [row["datname"] for row in rows]


async def test_a_test_starts_on_an_empty_database_of_the_latest_revision(database_url: str):
    assert await kind(database_url) is None
    assert not await migrate(database_url)


async def test_a_test_runs_on_the_kind_in_its_name(request, database_url: str):
    store = Store(database_url)
    assert f"[{store.writer.dialect.name.removesuffix('ql')}]" in request.node.name
    await store.close()


@pytest.mark.only_on("sqlite")
def test_a_test_may_stay_on_sqlite(database_url: str):
    assert database_url.startswith("sqlite")


@pytest.mark.only_on("postgres")
def test_what_one_test_writes_another_does_not_see(database_url: str, postgres: Postgres):
    beside = postgres.copy()
    asyncio.run(settle(database_url))
    assert asyncio.run(kind(database_url)) == installations.REAL
    assert asyncio.run(kind(beside)) is None
    postgres.drop(beside)


@pytest.mark.only_on("postgres")
def test_a_server_that_was_named_is_left_as_it_was_found(postgres: Postgres, database_url: str, monkeypatch):
    before = databases(postgres)
    monkeypatch.setenv("TEST_DATABASE_URL", postgres.url)
    guest = Postgres.start()
    url = guest.copy()
    assert len(databases(postgres)) == len(before) + 2
    guest.drop(url)
    guest.stop()
    assert databases(postgres) == before


@pytest.mark.only_on("postgres")
def test_a_server_that_a_killed_suite_leaves_behind_ends_and_takes_its_folder_along(database_url: str):
    code = "import sys; from tests.support.cluster import *; print(Cluster.start(Path(sys.argv[1])).folder, flush=True)"
    command = [sys.executable, "-c", f"{code}; sys.stdin.read()", str(server_binaries())]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as suite:
        assert suite.stdout is not None
        folder = Path(suite.stdout.readline().strip())
        assert (folder / "data" / "postmaster.pid").exists()
        suite.kill()
        suite.stdout.read()  # which the server's keeper holds open until it is done
    assert not folder.exists()


@pytest.mark.parametrize("script", ["echo 'not on this machine'; exit 1", "echo 'not on this machine'; exec sleep 60"])
def test_a_server_that_does_not_come_up_is_quoted(script: str):
    with tempfile.TemporaryDirectory(dir="/tmp") as folder:
        initdb = Path(folder) / "initdb"
        initdb.write_text(f"#!/bin/sh\n{script}\n")
        for path in (initdb, Path(folder)):
            path.chmod(0o755)  # also for the user who is to run it
        with pytest.raises(RuntimeError, match="not on this machine"):
            Cluster.start(Path(folder), seconds=2)


def test_the_newest_server_is_taken_and_none_where_there_is_none(tmp_path: Path, monkeypatch):
    monkeypatch.setenv("PATH", "")
    assert server_binaries(installed=tmp_path) is None
    for version in ("9.6", "9", "17"):
        (tmp_path / version / "bin").mkdir(parents=True)
        for name in ("initdb", "postgres"):
            (tmp_path / version / "bin" / name).touch()
    (tmp_path / "18" / "bin").mkdir(parents=True)  # a client without a server
    assert server_binaries(installed=tmp_path) == tmp_path / "17" / "bin"


async def test_a_browser_shows_a_page_and_runs_its_script(request, browser: Browser):
    page = await browser.new_page()
    await page.set_content("<p dir=auto>שלום</p><script>document.title = 'Café'</script>")
    assert await page.title() == "Café"
    assert await page.inner_text("p") == "שלום"
    assert request.node.get_closest_marker("browser")
