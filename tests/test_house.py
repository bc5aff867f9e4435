"""The house rules hold in this tree, and each check finds the fault that it is for."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support import housecheck, sizecheck

Check = Callable[[Path], list[str]]

ROOT = Path(__file__).parents[1]


@pytest.mark.parametrize(
    "check",
    [
        housecheck.wrong_imports,
        housecheck.environment_readers,
        housecheck.spoken_sql,
        sizecheck.long_files,
        sizecheck.long_functions,
        sizecheck.modules_without_a_sentence,
        sizecheck.public_functions_without_words,
    ],
    ids=lambda check: check.__name__,
)
def test_this_house_has_no(check: Check):
    assert check(ROOT) == []


@pytest.mark.parametrize(
    ("place", "line"),
    [
        ("loyalty/points.py", "import bot"),
        ("loyalty/points.py", "import bot.words as words"),
        ("loyalty/points.py", "from telegram import Bot"),
        ("loyalty/points.py", "def award():\n    from apscheduler.schedulers import asyncio"),
        ("loyalty/points.py", "import sqlalchemy.exc"),
        ("loyalty/points.py", "import sqlite3"),
        ("loyalty/points.py", "from tests.support import world"),
        ("bot/app.py", "from tests import support"),
        ("bot/screens/card.py", "from sqlalchemy import select"),
        ("bot/screens/card.py", "from loyalty.db import cards"),
        ("bot/screens/card.py", "from loyalty.db.store import View, transaction_is_open"),
        ("bot/screens/card.py", "import loyalty.db.store"),
        ("bot/screens/card.py", "from bot.sandbox import people"),
        ("bot/app.py", "from . import sandbox"),
        ("bot/app.py", "from .sandbox.people import Person"),
        ("bot/screens/card.py", "from ..sandbox import people"),
        ("loyalty/db/points.py", "from loyalty import points"),
        ("loyalty/db/points.py", "from loyalty.errors import Refusal"),
        ("loyalty/db/points.py", "from .. import errors"),
    ],
)
def test_an_arrow_the_wrong_way_is_found(tmp_path: Path, place: str, line: str):
    write(tmp_path, place, line)
    assert len(housecheck.wrong_imports(tmp_path)) == 1


@pytest.mark.parametrize(
    ("place", "line"),
    [
        ("loyalty/points.py", "import botany\nfrom loyalty.db import points"),
        (
            "loyalty/db/points.py",
            "import sqlalchemy\nfrom loyalty.clock import Clock\nfrom loyalty.db.store import View",
        ),
        ("loyalty/db/tables/points.py", "from . import members\nfrom ..types import Time\nfrom loyalty import tokens"),
        ("bot/screens/card.py", "from loyalty import points\nfrom loyalty.db.store import Store, UnitOfWork, View"),
        ("bot/commands/demo.py", "from bot.sandbox import people"),
        ("bot/__main__.py", "from bot.sandbox import people"),
        ("bot/sandbox/methods/sending.py", "from bot.sandbox import people\nfrom .. import people"),
        ("bot/sandbox/store.py", "import sqlite3"),
        ("migrations/versions/0001_first.py", "import sqlalchemy"),
        ("tests/test_points.py", "import sqlalchemy, bot, telegram"),
    ],
)
def test_an_arrow_the_right_way_is_left_in_peace(tmp_path: Path, place: str, line: str):
    write(tmp_path, place, line)
    assert housecheck.wrong_imports(tmp_path) == []


@pytest.mark.parametrize(
    "line",
    ["import os\nos.environ['A']", "from os import environ", "import os\nos.getenv('A')", "from os import getenv"],
)
def test_the_club_looking_at_the_environment_is_found(tmp_path: Path, line: str):
    write(tmp_path, "loyalty/points.py", line)
    write(tmp_path, "bot/settings.py", line)
    (complaint,) = housecheck.environment_readers(tmp_path)
    assert complaint.startswith("loyalty/points.py")


@pytest.mark.parametrize(
    ("line", "complaints"),
    [
        ("run('SELECT 1')", 1),
        ("run(f'DELETE FROM {table}')", 1),
        ("run('''\n  UPDATE members SET name = ?''')", 1),
        ("run('BEGIN IMMEDIATE')", 1),
        ("run('create' 'CREATE TABLE x (y)')", 0),
        ("'''SELECT is told about in a remark.'''", 0),
        ("label('Select a reward', 'BEGINNER', 'WITH LOVE')", 0),
    ],
)
def test_sql_outside_its_place_is_found(tmp_path: Path, line: str, complaints: int):
    for place in ("bot/card.py", "loyalty/db/cards.py", "bot/sandbox/store.py", "migrations/versions/0001.py"):
        write(tmp_path, place, line)
    assert len(housecheck.spoken_sql(tmp_path)) == complaints


@pytest.mark.parametrize("place", ["bot/a.py", "loyalty/a.py", "tests/a.py", "bot/sandbox/page/a.js", "bot/a/a.css"])
def test_a_long_file_is_found(tmp_path: Path, place: str):
    write(tmp_path, place, "#\n" * 300)
    assert sizecheck.long_files(tmp_path) == []
    write(tmp_path, place, "#\n" * 301)
    assert sizecheck.long_files(tmp_path) == [f"{place}: 301 lines"]


@pytest.mark.parametrize(
    "place", ["migrations/versions/0001.py", "bot/sandbox/page/vendor/a.js", "bot/locales/en.ftl", "bot/facts.json"]
)
def test_what_nobody_wrote_or_translators_wrote_may_be_long(tmp_path: Path, place: str):
    write(tmp_path, place, "#\n" * 301)
    assert sizecheck.long_files(tmp_path) == []


def test_a_generated_table_may_be_long(tmp_path: Path):
    write(tmp_path, "bot/months.py", '"""Months."""\n# Generated by make_months.py.\n' + "#\n" * 301)
    assert sizecheck.long_files(tmp_path) == []


@pytest.mark.parametrize(
    "head", ["def f():", "async def f():", "class C:\n  def f(self):", "def g(): ...\n@g\ndef f():"]
)
def test_a_long_function_is_found(tmp_path: Path, head: str):
    write(tmp_path, "loyalty/a.py", head + "\n   1" * 39)
    assert sizecheck.long_functions(tmp_path) == []
    write(tmp_path, "loyalty/b.py", head + "\n   1" * 40)
    (complaint,) = sizecheck.long_functions(tmp_path)
    assert complaint.endswith("f has 41 lines")


@pytest.mark.parametrize(
    "opening", ["", "import os", '"""points"""', '"""Points"""', "# A remark.", '"""points are."""']
)
def test_a_module_that_does_not_open_with_a_sentence_is_found(tmp_path: Path, opening: str):
    write(tmp_path, "loyalty/points.py", opening)
    assert sizecheck.modules_without_a_sentence(tmp_path) == ["loyalty/points.py"]


def test_a_module_that_opens_with_a_sentence_is_left_in_peace(tmp_path: Path):
    write(tmp_path, "loyalty/points.py", '"""Points: how they come\nand go.\n\nmore"""')
    write(tmp_path, "loyalty/__init__.py", "")
    assert sizecheck.modules_without_a_sentence(tmp_path) == []


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("def award(): ...", "award"),
        ("async def award(): ...", "award"),
        ("class Card: ...", "Card"),
        ("class Card:\n  '''It.'''\n  def show(self): ...", "show"),
    ],
)
def test_a_public_function_without_words_is_found(tmp_path: Path, source: str, name: str):
    write(tmp_path, "loyalty/cards.py", source)
    write(tmp_path, "tests/test_cards.py", source)
    (complaint,) = sizecheck.public_functions_without_words(tmp_path)
    assert complaint == f"loyalty/cards.py:{3 if name == 'show' else 1}: {name}"


@pytest.mark.parametrize(
    "source",
    [
        "def _own(): ...",
        "class _Own:\n  def show(self): ...",
        "def award():\n  '''It.'''\n  def inner(): ...",
        "class Card:\n  '''It.'''\n  def __init__(self): ...",
    ],
)
def test_what_is_nobody_elses_business_needs_no_words(tmp_path: Path, source: str):
    write(tmp_path, "loyalty/cards.py", source)
    assert sizecheck.public_functions_without_words(tmp_path) == []


def write(root: Path, place: str, text: str) -> None:
    """One file of a small tree."""
    (root / place).parent.mkdir(parents=True, exist_ok=True)
    (root / place).write_text(text, encoding="utf-8")
    housecheck.parsed.cache_clear()
