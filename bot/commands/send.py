"""`send`: one more process that only sends, beside the club at work; on PostgreSQL several can share that."""

import asyncio
import contextlib

from telegram.ext import ExtBot

from bot.bulk import Bulk
from bot.bulk_copies import asking
from bot.commands.open_database import NeedsPostgres, opened
from bot.commands.run import Say, signals
from bot.request import AiohttpRequest
from bot.sender import Sender
from bot.settings import Settings
from bot.stage import Stage
from bot.terminal import told
from loyalty import campaign_ticks
from loyalty.db.engine import sqlite_path
from loyalty.db.listening import Listener
from loyalty.db.store import Store

TICK_SECONDS = 60.0


async def send(settings: Settings, *, say: Say) -> int:
    """Send letters and broadcasts until SIGTERM or SIGINT.

    Raises NeedsPostgres, OtherKind, InvalidToken, NetworkError.
    """
    if settings.is_sandbox or sqlite_path(settings.club_url) is not None:
        raise NeedsPostgres()
    store = await opened(settings)
    try:
        await _sent(settings, store, say=say)
    finally:
        await store.close()
    say(told("stopped"))
    return 0


async def _sent(settings: Settings, store: Store, *, say: Say) -> None:
    proxy = settings.telegram_proxy or None
    speaking = AiohttpRequest(proxy=proxy, read_timeout=20, connect_timeout=10, pool_timeout=10)
    line = AiohttpRequest(proxy=proxy, read_timeout=40, connect_timeout=10, pool_timeout=30)
    token = settings.bot_token.get_secret_value()
    bot: ExtBot[None] = ExtBot(token, base_url=settings.telegram_api_url, request=speaking)
    sender, bulk = Sender(store, Stage(bot, store)), Bulk(store, asking(line, bot))
    listener, ended = Listener(store), asyncio.Event()
    async with bot:
        await line.initialize()
        say(told("sending"))
        tasks = [asyncio.create_task(one.run()) for one in (sender, bulk, listener)]
        ticks = asyncio.create_task(_tick(store, sender))
        with signals(ended.set):
            await ended.wait()
        for one in (sender, bulk, listener):
            one.stop()
        ticks.cancel()
        await asyncio.wait(tasks, timeout=60)
        await line.shutdown()


async def _tick(store: Store, sender: Sender) -> None:
    """Take up what a killed process left, every minute: this one may be the only one left."""
    while True:
        with contextlib.suppress(OSError):
            await sender.recover()
            await campaign_ticks.tick(store, real_now=sender.clock())
        await asyncio.sleep(TICK_SECONDS)
