"""`owner-link`: a new one-time link that makes whoever opens it the owner; the older ones end."""

from collections.abc import Callable

from telegram import Bot

from bot.commands.open_database import opened
from bot.request import AiohttpRequest
from bot.settings import Settings
from bot.terminal import told
from loyalty import staff
from loyalty.db.store import Store
from loyalty.roles import OWNER, PROGRAM


async def owner_link(settings: Settings, *, say: Callable[[str], None]) -> int:
    """Print the link. Raises InvalidToken, NetworkError, and the database's errors."""
    username = _username_on_the_desk() if settings.is_sandbox else await _username(settings)
    store = await opened(settings)
    try:
        say(await new_owner_link(store, username=username))
    finally:
        await store.close()
    return 0


async def new_owner_link(store: Store, *, username: str) -> str:
    """The sentence with a fresh link."""
    async with store.writing() as uow:
        token = await staff.invite(uow, by=PROGRAM, role=OWNER)
    return told("owner-link", link_raw=f"https://t.me/{username}?start=i_{token}")


def _username_on_the_desk() -> str:
    from bot.sandbox.desk import USERNAME  # only here: it brings a whole web server along

    return USERNAME


async def _username(settings: Settings) -> str:
    request = AiohttpRequest(connections=1, proxy=settings.telegram_proxy or None)
    bot = Bot(settings.bot_token.get_secret_value(), base_url=settings.telegram_api_url, request=request)
    async with bot:
        return bot.username
