"""What every test starts from: a fresh database, of each kind that is at hand, and a world around it."""

import asyncio
import itertools
import os
import shutil
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import hypothesis
import pytest

from bot import words
from loyalty.db.migrate import migrate
from loyalty.db.store import Store
from tests.support import browser as browsers
from tests.support import lasting
from tests.support import postgres as postgres_servers
from tests.support.browser import browser as browser  # a fixture, and the next as well
from tests.support.browser import browser_address as browser_address
from tests.support.cluster import place
from tests.support.nest import Nest
from tests.support.postgres import Postgres
from tests.support.thrift import be_thrifty
from tests.support.world import World

words.WORDS.strict = True
hypothesis.settings.register_profile("calm", deadline=None)  # a busy machine is no fault of the code
hypothesis.settings.load_profile("calm")
be_thrifty()
lasting.stay_connected()


def pytest_configure() -> None:
    """Databases stand in memory where there is room; where PostgreSQL is required, the suite does not begin without."""
    os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", place())
    if os.environ.get("REQUIRE_POSTGRES") == "1" and not postgres_servers.reachable():
        raise pytest.UsageError(postgres_servers.MISSING)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers() -> int:
    """One more than there are processors: there is always one that waits for a disk, a browser or a clock."""
    return (os.cpu_count() or 1) + 1


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """A test with a database runs on each kind, unless it is marked `only_on("sqlite")` or `only_on("postgres")`."""
    if "database_url" in metafunc.fixturenames:
        kinds = ["sqlite", "postgres"] if postgres_servers.reachable() else ["sqlite"]
        if mark := metafunc.definition.get_closest_marker("only_on"):
            kinds = [kind for kind in kinds if kind in mark.args]
        metafunc.parametrize("database_url", kinds, indirect=True)


def pytest_asyncio_loop_factories() -> dict[str, Callable[[], asyncio.AbstractEventLoop]]:
    """A test runs on a loop of its own; one on PostgreSQL on the loop on which connections stay open."""
    return {"loop": lasting.new_loop}


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup(item: pytest.Item) -> None:
    """Before its loop is made, it is known which one a test needs."""
    given = item.callspec.params if hasattr(item, "callspec") else {}
    lasting.wanted = given.get("database_url") == "postgres"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Whatever opens a browser carries the mark, so that `-m 'not browser'` leaves all of it out."""
    for item in items:
        if "browser" in getattr(item, "fixturenames", ()):
            item.add_marker("browser")


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say what this machine could not test."""
    if not postgres_servers.reachable():
        terminalreporter.write_line(postgres_servers.MISSING)
    if browsers.chromium() is None:
        terminalreporter.write_line(browsers.MISSING)


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty, migrated SQLite file to copy."""
    path = tmp_path_factory.mktemp("template") / "empty.db"
    asyncio.run(migrate(f"sqlite+aiosqlite:///{path}"))
    return path


@pytest.fixture(scope="session")
def nest() -> Iterator[Nest]:
    """Programs that start within a moment, each a process of its own."""
    opened = Nest()
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    """A PostgreSQL server, started when the first test asks for it."""
    started = Postgres.start()
    yield started
    started.stop()


@pytest.fixture
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The URL of a fresh database, of the kind in the test's name."""
    with _fresh(request, tmp_path / "club.db", request.param) as url:
        yield url


@pytest.fixture
def fresh_database(
    request: pytest.FixtureRequest, tmp_path: Path, database_url: str
) -> Callable[[], AbstractContextManager[str]]:
    """As many more of the same kind as a test likes, one after another."""
    numbers = itertools.count()
    return lambda: _fresh(request, tmp_path / f"{next(numbers)}.db", database_url.partition("+")[0].removesuffix("ql"))


@contextmanager
def _fresh(request: pytest.FixtureRequest, path: Path, kind: str) -> Iterator[str]:
    if kind == "postgres":
        server = request.getfixturevalue("postgres")
        url = server.copy()
        yield url
        server.drop(url)
    else:
        shutil.copy(request.getfixturevalue("template"), path)
        yield f"sqlite+aiosqlite:///{path}"


@pytest.fixture
async def world(database_url: str) -> AsyncIterator[World]:
    """A started program without a club."""
    started = await World(database_url).start()
    yield started
    await started.stop()


@pytest.fixture
async def store(database_url: str) -> AsyncIterator[Store]:
    """An open, empty database."""
    opened = Store(database_url)
    yield opened
    await opened.close()
