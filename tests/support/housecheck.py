"""The house rules for who may know whom: which part of the program imports which, and where SQL is spoken."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

Arrow = tuple[str, tuple[str, ...], tuple[str, ...], tuple[str, ...]]


def wrong_imports(root: Path) -> list[str]:
    """Imports that point the wrong way."""
    return [
        f"{place}: imports {name}"
        for path in modules(root, "bot", "loyalty")
        for name, place in _imports(root, path)
        if any(_forbidden(path.relative_to(root), name, arrow) for arrow in ARROWS)
    ]


def environment_readers(root: Path) -> list[str]:
    """Places in the club that look at the environment."""
    return [
        f"{place}: uses {name}"
        for path in modules(root, "loyalty")
        for name, place in (*_imports(root, path), *_attributes(root, path))
        if name in ENVIRONMENT
    ]


def spoken_sql(root: Path) -> list[str]:
    """Strings that look like SQL, outside the one place for it."""
    found = []
    for path in modules(root, "bot", "loyalty"):
        if any(path.is_relative_to(root / place) for place in STORES):
            continue
        tree = parsed(path)
        remarks = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
        found += [
            f"{path.relative_to(root)}:{node.lineno}: {node.value.strip()[:40]}"
            for node in ast.walk(tree)
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in remarks
            if SQL.match(node.value)
        ]
    return found


def modules(root: Path, *folders: str) -> list[Path]:
    """The Python files below these folders, in order."""
    return [path for folder in folders for path in sorted((root / folder).rglob("*.py"))]


@cache
def parsed(path: Path) -> ast.Module:
    """The file as a tree."""
    return ast.parse(path.read_text(encoding="utf-8"))


def _forbidden(path: Path, name: str, arrow: Arrow) -> bool:
    inside, except_in, never, except_for = arrow
    applies = _under(path.as_posix(), inside, "/") and not any(_under(path.as_posix(), one, "/") for one in except_in)
    allowed = any(_under(name, one, ".") for one in except_for)
    return applies and not allowed and any(_under(name, one, ".") for one in never)


def _under(name: str, above: str, separator: str) -> bool:
    return name == above or name.startswith(above + separator)


def _imports(root: Path, path: Path) -> Iterator[tuple[str, str]]:
    """What a file imports, down to the name (`loyalty.db.store.View`), and where."""
    package = path.relative_to(root).parent.parts
    for node in ast.walk(parsed(path)):
        if isinstance(node, ast.Import):
            names = [one.name for one in node.names]
        elif isinstance(node, ast.ImportFrom):
            above = list(package[: len(package) + 1 - node.level]) if node.level else []
            source = ".".join([*above, node.module] if node.module else above)
            names = [f"{source}.{one.name}" for one in node.names]
        else:
            continue
        yield from ((name, f"{path.relative_to(root)}:{node.lineno}") for name in names)


def _attributes(root: Path, path: Path) -> Iterator[tuple[str, str]]:
    for node in ast.walk(parsed(path)):
        if isinstance(node, ast.Attribute):
            yield ast.unparse(node), f"{path.relative_to(root)}:{node.lineno}"


# The strict Telegram remembers its chats in a file of its own: that is Telegram's side, not the club's.
STORES = ("loyalty/db", "bot/sandbox/store.py")
STORAGE = ("sqlalchemy", "alembic", "sqlite3", "aiosqlite", "asyncpg")
# inside, but not in; never imports, except
ARROWS: list[Arrow] = [
    ("loyalty", (), ("bot", "telegram", "apscheduler", "tests", "benchmarks"), ()),
    ("bot", (), ("tests", "benchmarks"), ()),
    ("loyalty", STORES, STORAGE, ()),
    ("bot", STORES, STORAGE, ()),
    ("loyalty/db", (), ("loyalty",), ("loyalty.db", "loyalty.clock", "loyalty.tokens")),
    (
        "bot/screens",
        (),
        ("loyalty.db",),
        ("loyalty.db.store.UnitOfWork", "loyalty.db.store.View", "loyalty.db.store.Store"),
    ),
    ("bot", ("bot/sandbox", "bot/commands", "bot/__main__.py"), ("bot.sandbox",), ()),
]
ENVIRONMENT = ("os.environ", "os.getenv", "os.environb", "os.getenvb")
SQL = re.compile(
    r"\s*(SELECT\s|INSERT\s+INTO\s|UPDATE\s+\S+\s+SET\s|DELETE\s+FROM\s|WITH\s+\S+\s+AS\s|PRAGMA\s|BEGIN(\s|$)"
    r"|(CREATE|DROP|ALTER)\s+(TABLE|INDEX|UNIQUE|VIEW|TRIGGER|DATABASE)\s)"
)
