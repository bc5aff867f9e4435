"""What went wrong, said in one plain sentence that tells what to do and no secret."""

import errno
from collections.abc import Iterator
from urllib.parse import quote, unquote, urlsplit

from telegram.error import BadRequest, InvalidToken, NetworkError

from bot.commands.open_database import NeedsPostgres, OtherKind
from bot.sandbox.alone import FolderTaken
from bot.sandbox.store import BrokenDesk
from bot.settings import Settings
from bot.terminal import told
from loyalty.db.condition import secrets_of
from loyalty.db.engine import sqlite_path
from loyalty.db.faults import UNREACHABLE, fault_of, words_of


def plain(error: BaseException, settings: Settings) -> str | None:
    """The sentence for an error or for one that it came from; None for what is not known."""
    sentences = (_sentence(one, settings) for one in _chain(error))
    return next((sentence for sentence in sentences if sentence is not None), None)


def hidden(text: str, settings: Settings) -> str:
    """A text on one line, without the token and the passwords of the settings."""
    token, proxy = settings.bot_token.get_secret_value(), urlsplit(settings.telegram_proxy).password or ""
    for secret in (token, proxy, *secrets_of(settings.database_url)):
        for form in {secret, unquote(secret), quote(unquote(secret), safe="")} - {""}:
            text = text.replace(form, "***")
    return " ".join(text.split())


def _chain(error: BaseException) -> Iterator[BaseException]:
    """The error and all that it was raised from, each once, the nearest first."""
    waiting: list[object] = [error]
    seen: set[int] = set()
    for one in waiting:
        if isinstance(one, BaseException) and id(one) not in seen:
            seen.add(id(one))
            yield one
            waiting += [getattr(one, "orig", None), one.__cause__, one.__context__]


def _sentence(error: BaseException, settings: Settings) -> str | None:
    if isinstance(error, OtherKind):
        return told("database-other-kind", kind_raw=error.kind, wanted_raw=error.wanted)
    if isinstance(error, NeedsPostgres):
        return told("needs-postgres")
    if isinstance(error, FolderTaken):
        return told("sandbox-running", folder_raw=str(error.folder))
    if isinstance(error, BrokenDesk):
        return told("sandbox-broken", file_raw=str(error.path))
    if isinstance(error, FileExistsError | NotADirectoryError):
        return told("folder-in-the-way", folder_raw=str(error.filename))
    if isinstance(error, InvalidToken):
        return told("bad-token")
    if isinstance(error, NetworkError) and not isinstance(error, BadRequest):
        return _no_telegram(settings)
    if isinstance(error, OSError) and error.errno == errno.EADDRINUSE:
        return told("port-taken", port_raw=settings.sandbox_port)
    return _of_the_database(error, settings)


def _no_telegram(settings: Settings) -> str:
    host, proxy = urlsplit(settings.telegram_api_url).hostname, urlsplit(settings.telegram_proxy)
    if settings.telegram_proxy:
        return told("no-telegram-by-proxy", host_raw=host, proxy_raw=f"{proxy.hostname}:{proxy.port or ''}".rstrip(":"))
    return told("no-telegram", host_raw=host)


def _of_the_database(error: BaseException, settings: Settings) -> str | None:
    fault = fault_of(error) or _far_away(error, settings)
    if fault == UNREACHABLE and settings.is_sandbox:
        return told("sandbox-broken", file_raw=sqlite_path(settings.club_url))
    if fault:
        return told(f"database-{fault}", error_raw=hidden(words_of(error), settings))
    return None


def _far_away(error: BaseException, settings: Settings) -> str | None:
    """A network's error can only be PostgreSQL's: Telegram's come as NetworkError, and SQLite has no network."""
    return UNREACHABLE if isinstance(error, OSError) and not sqlite_path(settings.club_url) else None
