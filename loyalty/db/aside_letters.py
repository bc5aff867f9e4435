"""The letters of loyalty/holdout.py in an audience's file aside; so little is imported that a process starts for it."""

import sqlite3
from array import array
from collections.abc import Iterable
from contextlib import closing


def going(side: str) -> "array[int]":
    """The members who may be written to, in the order of their ids; who is capped now may be by their turn."""
    with closing(sqlite3.connect(side)) as connection:
        ids = connection.execute("SELECT member_id FROM found WHERE said IN ('', 'capped') ORDER BY member_id")
        return array("q", (one for (one,) in ids))


def give(side: str, given: Iterable[tuple[str, int]]) -> None:
    """Letter and member of each who does not get the first version."""
    with closing(sqlite3.connect(side, isolation_level=None)) as connection:
        for setting in ("journal_mode = OFF", "synchronous = OFF"):
            connection.execute(f"PRAGMA {setting}")
        connection.execute("BEGIN")
        connection.executemany("UPDATE found SET letter = ? WHERE member_id = ?", given)
        connection.execute("COMMIT")
