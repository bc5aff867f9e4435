"""What can be wrong with a database that is not our doing: locked, full, read-only, out of reach, newer, broken."""

import errno
import re
import sqlite3

from loyalty.db.migrate import BrokenReferences, NewerDatabase

LOCKED, FULL, READ_ONLY, UNREACHABLE, NEWER, BROKEN = "locked", "full", "read-only", "unreachable", "newer", "broken"


def fault_of(error: BaseException) -> str | None:
    """Which of these an error means, by SQLite's words, PostgreSQL's SQLSTATE or the system's number; else None."""
    if isinstance(error, NewerDatabase):
        return NEWER
    if isinstance(error, BrokenReferences):
        return BROKEN
    if isinstance(error, sqlite3.Error):
        return _starting(str(error), SQLITE)
    if state := getattr(error, "sqlstate", None):
        return _starting(str(state), POSTGRES)
    return SYSTEM.get(error.errno or 0) if isinstance(error, OSError) else None


def words_of(error: BaseException) -> str:
    """The error's own words, without the driver's class that SQLAlchemy puts before them."""
    return DRIVER.sub("", str(error)) or type(error).__name__


def _starting(text: str, table: dict[str, str]) -> str | None:
    return next((fault for start, fault in table.items() if text.startswith(start)), None)


DRIVER = re.compile(r"^<class '[^']+'>: ")
SYSTEM = {errno.ENOSPC: FULL, errno.EACCES: READ_ONLY, errno.EPERM: READ_ONLY, errno.EROFS: READ_ONLY}
SQLITE = {
    "database is locked": LOCKED,
    "database table is locked": LOCKED,
    "database or disk is full": FULL,
    "attempt to write a readonly database": READ_ONLY,
    "unable to open database file": READ_ONLY,
    "disk I/O error": UNREACHABLE,
    "database disk image is malformed": UNREACHABLE,
    "file is not a database": UNREACHABLE,
}
# Beginnings of SQLSTATE (source: PostgreSQL, appendix A).
POSTGRES = {
    "08": UNREACHABLE,  # no connection
    "28": UNREACHABLE,  # unknown name or wrong password
    "3D": UNREACHABLE,  # no such database
    "53100": FULL,
    "53300": UNREACHABLE,  # too many connections
    "57P": UNREACHABLE,  # shutting down or starting up
    "25006": READ_ONLY,
    "42501": READ_ONLY,  # no right to
    "40P01": LOCKED,
    "55P03": LOCKED,
}
