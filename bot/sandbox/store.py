"""Keeps the sandbox's Telegram in a small file of its own, so that a crash or a restart loses nothing."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

Json = dict[str, Any]


class BrokenDesk(Exception):
    """The file of the sandbox's Telegram cannot be read as one."""

    def __init__(self, *, path: Path) -> None:
        super().__init__(path)
        self.path = path


class Store:
    """Rows of JSON by kind and key, and the bytes of files. Without a path it keeps nothing (tests)."""

    def __init__(self, path: Path | None) -> None:
        self._waiting: dict[tuple[str, str], str | None] = {}
        self._bytes: list[tuple[str, bytes]] = []
        self._file = None if path is None else _opened(path)

    @property
    def keeps(self) -> bool:
        """Whether there is a file behind it."""
        return self._file is not None

    def put(self, kind: str, key: object, value: Any) -> None:
        """Remember a row; it is on disk after the next `flush`."""
        if self._file:
            self._waiting[kind, str(key)] = json.dumps(value, ensure_ascii=False)

    def drop(self, kind: str, key: object) -> None:
        """Forget a row."""
        if self._file:
            self._waiting[kind, str(key)] = None

    def put_bytes(self, key: str, content: bytes) -> None:
        """Remember a file's content."""
        if self._file:
            self._bytes.append((key, content))

    def rows(self, kind: str) -> Iterator[tuple[str, Any]]:
        """Every (key, value) of one kind in the order in which they first came."""
        found = (
            self._file.execute("SELECT key, value FROM rows WHERE kind = ? ORDER BY rowid", (kind,))
            if self._file
            else ()
        )
        for key, value in found:
            yield key, json.loads(value)

    def contents(self) -> Iterator[tuple[str, bytes]]:
        """Every (key, content) of the files."""
        yield from self._file.execute("SELECT key, content FROM files") if self._file else ()

    def flush(self) -> None:
        """Write everything remembered since the last time, in one transaction; called before an answer leaves."""
        if not self._file or not (self._waiting or self._bytes):
            return
        kept = [(kind, key, value) for (kind, key), value in self._waiting.items() if value is not None]
        dropped = [name for name, value in self._waiting.items() if value is None]
        with self._file:
            self._file.executemany(UPSERT, kept)
            self._file.executemany("DELETE FROM rows WHERE kind = ? AND key = ?", dropped)
            self._file.executemany("INSERT OR IGNORE INTO files (key, content) VALUES (?, ?)", self._bytes)
        self._waiting.clear()
        self._bytes.clear()

    def close(self) -> None:
        """Write what is left and let go of the file."""
        self.flush()
        if self._file:
            self._file.close()
            self._file = None


def _opened(path: Path) -> sqlite3.Connection:
    path.parent.mkdir(parents=True, exist_ok=True)
    file = sqlite3.connect(path, check_same_thread=False)
    try:
        file.executescript(TABLES)
    except sqlite3.OperationalError:  # locked, full or read-only: the file itself is well
        file.close()
        raise
    except sqlite3.DatabaseError as error:
        file.close()
        raise BrokenDesk(path=path) from error
    return file


# synchronous=NORMAL: a killed program loses nothing, only a power cut may cost the last moments of a sandbox.
TABLES = """
PRAGMA journal_mode = WAL;
PRAGMA synchronous = NORMAL;
CREATE TABLE IF NOT EXISTS rows (kind TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL, UNIQUE (kind, key));
CREATE TABLE IF NOT EXISTS files (key TEXT PRIMARY KEY, content BLOB NOT NULL);
"""
UPSERT = """INSERT INTO rows (kind, key, value) VALUES (?, ?, ?)
ON CONFLICT (kind, key) DO UPDATE SET value = excluded.value"""
