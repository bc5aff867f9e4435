"""What went wrong, said in one plain sentence that tells what to do and no secret."""

import errno
import re
import sqlite3
from collections.abc import Iterator
from urllib.parse import quote, urlsplit

from telegram.error import BadRequest, InvalidToken, NetworkError

from bot.commands.run import OtherKind
from bot.settings import Settings
from bot.terminal import told
from loyalty.db.condition import secrets_of
from loyalty.db.engine import sqlite_path
from loyalty.db.migrate import BrokenReferences, NewerDatabase


def plain(error: BaseException, settings: Settings) -> str | None:
    """The sentence for an error or for one that it came from; None for what is not known."""
    sentences = (_sentence(one, settings) for one in _chain(error))
    return next((sentence for sentence in sentences if sentence is not None), None)


def hidden(text: str, settings: Settings) -> str:
    """A text without the token and the passwords of the settings, on one line."""
    token, proxy = settings.bot_token.get_secret_value(), urlsplit(settings.telegram_proxy).password or ""
    for secret in (token, proxy, settings.member_mark_key.get_secret_value(), *secrets_of(settings.database_url)):
        for form in {secret, quote(secret, safe="")} - {""}:
            text = text.replace(form, "***")
    return " ".join(text.split())


def _chain(error: BaseException) -> Iterator[BaseException]:
    """The error and all that it was raised from, each once, the nearest first."""
    waiting: list[BaseException | None] = [error]
    seen: set[int] = set()
    for one in waiting:
        if isinstance(one, BaseException) and id(one) not in seen:
            seen.add(id(one))
            yield one
            waiting += [getattr(one, "orig", None), one.__cause__, one.__context__]
            waiting += one.exceptions if isinstance(one, BaseExceptionGroup) else ()


def _sentence(error: BaseException, settings: Settings) -> str | None:
    if isinstance(error, OtherKind):
        return told("database-other-kind", kind_raw=error.kind, wanted_raw=error.wanted)
    if isinstance(error, InvalidToken):
        return told("bad-token")
    if isinstance(error, NetworkError) and not isinstance(error, BadRequest):
        return told("no-telegram", host_raw=urlsplit(settings.telegram_api_url).hostname)
    if isinstance(error, NewerDatabase):
        return told("database-newer")
    if isinstance(error, BrokenReferences):
        return told("database-broken")
    if isinstance(error, sqlite3.Error):
        return _of_database(_key(str(error), SQLITE), error, settings)
    if state := getattr(error, "sqlstate", None):
        return _of_database(_key(str(state), POSTGRES), error, settings)
    return _of_system(error, settings) if isinstance(error, OSError) else None


def _of_system(error: OSError, settings: Settings) -> str | None:
    if error.errno == errno.EADDRINUSE:
        return told("port-taken", port_raw=settings.sandbox_port)
    if error.errno in SYSTEM:
        return told(SYSTEM[error.errno])
    if sqlite_path(settings.club_url):
        return None
    return _of_database("database-unreachable", error, settings)  # Telegram's own come as NetworkError


def _of_database(key: str | None, error: BaseException, settings: Settings) -> str | None:
    if key is None:
        return None
    return told(key, error_raw=hidden(DRIVER.sub("", str(error)) or type(error).__name__, settings))


def _key(text: str, table: dict[str, str]) -> str | None:
    return next((key for start, key in table.items() if text.startswith(start)), None)


# SQLAlchemy puts the driver's class before its words.
DRIVER = re.compile(r"^<class '[^']+'>: ")
SYSTEM = {
    errno.ENOSPC: "database-full",
    errno.EACCES: "database-read-only",
    errno.EPERM: "database-read-only",
    errno.EROFS: "database-read-only",
}
SQLITE = {
    "database is locked": "database-locked",
    "database table is locked": "database-locked",
    "database or disk is full": "database-full",
    "attempt to write a readonly database": "database-read-only",
    "unable to open database file": "database-read-only",
    "disk I/O error": "database-unreachable",
    "database disk image is malformed": "database-unreachable",
    "file is not a database": "database-unreachable",
}
# By SQLSTATE, longest first where one begins with another (source: PostgreSQL, appendix A).
POSTGRES = {
    "08": "database-unreachable",  # connection
    "28": "database-unreachable",  # name or password
    "3D": "database-unreachable",  # no such database
    "53100": "database-full",
    "53300": "database-unreachable",  # too many connections
    "57P": "database-unreachable",  # shutting down, starting up
    "25006": "database-read-only",
    "42501": "database-read-only",
    "40P01": "database-locked",
    "55P03": "database-locked",
}
