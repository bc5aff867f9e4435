"""`doctor`: is everything there that the club needs? One plain sentence a finding, and never a secret."""

import platform
from collections.abc import AsyncIterator, Callable
from functools import partial
from importlib.metadata import version
from urllib.parse import urlsplit

from telegram import Bot

from bot.commands.database_checks import database
from bot.commands.faults import plain
from bot.commands.findings import PROBLEM, Finding, Look, note, problem, well
from bot.commands.run import program_version
from bot.pictures.fonts import FILES, FOLDER, face_for
from bot.request import AiohttpRequest
from bot.settings import Settings
from bot.terminal import told
from loyalty.db.condition import place_of


async def doctor(settings: Settings, *, full: bool, say: Callable[[str], None]) -> int:
    """Look at everything and say what was found; 1 when something is wrong. Raises nothing."""
    ill = False
    looks: dict[str, Look] = {**LOOKS, "database": partial(database, full=full)}
    for part in PARTS:
        async for finding in _look(part, looks[part], settings):
            say(told(f"doctor-line-{finding.grade}", sentence_raw=finding.sentence))
            ill = ill or finding.grade == PROBLEM
    say(told("doctor-ill" if ill else "doctor-well"))
    return int(ill)


async def _look(part: str, look: Look, settings: Settings) -> AsyncIterator[Finding]:
    """The findings of one part; an error is a finding too, and the other parts are looked at all the same."""
    try:
        async for finding in look(settings):
            yield finding
    except Exception as error:
        if sentence := plain(error, settings):
            yield Finding(PROBLEM, sentence)
        else:
            name = told(f"doctor-part-{part}")
            yield problem("doctor-failed", part_raw=name, error_raw=type(error).__name__)


async def _settings(settings: Settings) -> AsyncIterator[Finding]:
    yield well("doctor-settings", database_raw=place_of(settings.club_url))
    if not settings.member_mark_key.get_secret_value():
        yield note("doctor-no-mark-key")
    if settings.telegram_proxy:
        yield note("doctor-proxy", host_raw=urlsplit(settings.telegram_proxy).hostname)


async def _token(settings: Settings) -> AsyncIterator[Finding]:
    if settings.is_sandbox:
        yield note("doctor-sandbox")
        return
    line = AiohttpRequest(connections=1, proxy=settings.telegram_proxy or None, read_timeout=10, connect_timeout=10)
    token, address = settings.bot_token.get_secret_value(), settings.telegram_api_url
    async with Bot(token, base_url=address, request=line, get_updates_request=line) as bot:
        yield well("doctor-token", username_raw=bot.username)


async def _versions(_settings: Settings) -> AsyncIterator[Finding]:
    yield well(
        "doctor-versions",
        program_raw=program_version(),
        python_raw=platform.python_version(),
        telegram_raw=version("python-telegram-bot"),
        sqlalchemy_raw=version("SQLAlchemy"),
    )


async def _fonts(_settings: Settings) -> AsyncIterator[Finding]:
    missing = [name for _, _, name in FILES if not (FOLDER / name).is_file()]
    if missing:
        yield problem("doctor-fonts-missing", files_raw=", ".join(missing))
        return
    lacking = [
        language
        for language, letters in LETTERS.items()
        if any(face_for(letter, bold=bold) is None for letter in letters for bold in (False, True))
    ]
    for language in lacking:
        yield problem("doctor-no-letters", language_raw=language)
    if not lacking:
        yield well("doctor-fonts")


PARTS = ("settings", "token", "database", "versions", "fonts")
LOOKS: dict[str, Look] = {"settings": _settings, "token": _token, "versions": _versions, "fonts": _fonts}
# A few letters of every script that stands on a card: what a typeface lacks first.
LETTERS = {"en": "Aé0", "he": "שץ₪", "fa": "پیژ۴", "pl": "łŻ", "emoji": "⭐☕"}
