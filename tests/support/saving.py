"""Backups in a test: a real club worth saving, the two commands, and a look at all that is in a database."""

from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from sqlalchemy import select

from bot.settings import Settings
from loyalty import installations
from loyalty.db.store import Store
from loyalty.db.tables import members, metadata, profile_answers, profile_questions
from tests.support.ready import Ready, ready
from tests.support.spoiling import spoil
from tests.support.world import World

TOKEN = "123456:a-token-for-tests-only"
Command = Callable[..., Awaitable[int]]


def settings_for(url: str, **others: Any) -> Settings:
    """The settings of a real club."""
    return Settings(_env_file=None, bot_token=TOKEN, database_url=url, **others)  # type: ignore[call-arg]


def on_file(path: Path) -> str:
    """The URL of a SQLite file."""
    return f"sqlite+aiosqlite:///{path}"


async def done(command: Command, url: str, file: Path) -> tuple[int, str]:
    """The exit code and the one sentence of a command."""
    said: list[str] = []
    code = await command(settings_for(url), file=str(file), say=said.append)
    assert len(said) == 1
    return code, said[0]


async def everything(url: str) -> dict[str, list[Any]]:
    """Every row of every table."""
    store = Store(url)
    async with store.reading() as view:
        rows = {
            table.name: await view.all(select(table).order_by(*table.primary_key)) for table in metadata.sorted_tables
        }
    await store.close()
    return rows


async def real_club(world: World) -> Ready:
    """People in several scripts, points, letters, answers, updates with large numbers, and an audit."""
    club = await ready(world, "shop")
    await club.sell(club.dana, "45.90")
    async with world.store.writing() as uow:
        await uow.run(members.update().values(name="نیلوفر <b>"))
        member_id = await uow.value(select(members.c.id))
        for number in (1, 2):
            question = {"id": number, "position": number, "texts": {"en": "Where?"}, "options": [], "active": True}
            answer = {"member_id": member_id, "question_id": number, "option": 0, "at": uow.now}
            await uow.run(profile_questions.insert().values(question))
            await uow.run(profile_answers.insert().values(answer))
    await spoil(
        world.url, "UPDATE installations SET kind = 'real'", "UPDATE inbox SET update_id = update_id + 9000000000"
    )
    return club


async def new_club(url: str) -> str:
    """A real club in which nothing happened yet, in the database of this URL."""
    store = Store(url)
    async with store.writing() as uow:
        await installations.settle(uow, kind=installations.REAL)
    await store.close()
    return url


async def closed(club: Ready) -> str:
    """The program has stopped; the URL of its database."""
    await club.world.program.stop()
    await club.world.store.close()
    return club.world.url


def names_in(folder: Path) -> set[str]:
    """What lies in a folder, hidden things too."""
    return {entry.name for entry in folder.iterdir()}


def rights_of(path: Path) -> int:
    """Who may read and write it."""
    return path.stat().st_mode & 0o777


def written(path: Path, content: str = "mine") -> Path:
    """A file with something in it."""
    path.write_text(content)
    return path


def read(path: Path) -> bytes:
    """What is in a file."""
    return path.read_bytes()


def scramble(path: Path) -> None:
    """A bad disk: all of a SQLite file but its first hundred bytes, which say what it is."""
    content = path.read_bytes()
    path.write_bytes(content[:100] + b"x" * (len(content) - 100))
