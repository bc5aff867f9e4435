"""What every test starts from: a fresh database and a world around it."""

import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot import words
from loyalty.db.migrate import migrate
from tests.support.world import World

words.WORDS.strict = True


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty, migrated SQLite file to copy."""
    import asyncio

    path = tmp_path_factory.mktemp("template") / "empty.db"
    asyncio.run(migrate(f"sqlite+aiosqlite:///{path}"))
    return path


@pytest.fixture
def database_url(template: Path, tmp_path: Path) -> str:
    """The URL of a fresh database."""
    shutil.copy(template, tmp_path / "club.db")
    return f"sqlite+aiosqlite:///{tmp_path / 'club.db'}"


@pytest.fixture
async def world(database_url: str) -> AsyncIterator[World]:
    """A started program without a club."""
    started = await World(database_url).start()
    yield started
    await started.stop()
