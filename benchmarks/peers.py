"""What people use instead, as its documentation shows it: run by an interpreter that has these libraries and not ours.

python benchmarks/peers.py ptb|limited|aiogram|aiogram-quick PORT CERTIFICATE RECIPIENTS SECONDS
"""

import asyncio
import json
import os
import ssl
import sys
import time

TEXT = "Hello, we have something for you."
AT_ONCE = 128


async def plain(address: str, trusted: ssl.SSLContext, people: range, until: float) -> int:
    """A loop over everybody; who cannot be reached is logged and left."""
    from telegram import Bot
    from telegram.error import TelegramError
    from telegram.request import HTTPXRequest

    reached = 0
    async with Bot("1:token", f"{address}/bot", request=HTTPXRequest(httpx_kwargs={"verify": trusted})) as bot:
        for person in people:
            if time.monotonic() > until:
                break
            try:
                await bot.send_message(person, TEXT)
                reached += 1
            except TelegramError:
                continue
    return reached


async def limited(address: str, trusted: ssl.SSLContext, people: range, until: float) -> int:
    """The same with PTB's AIORateLimiter, all at once as it is meant for."""
    from telegram.error import TelegramError
    from telegram.ext import AIORateLimiter, ExtBot
    from telegram.request import HTTPXRequest

    request = HTTPXRequest(httpx_kwargs={"verify": trusted}, pool_timeout=600)
    bot = ExtBot("1:token", f"{address}/bot", request=request, rate_limiter=AIORateLimiter())

    async def reach(person: int) -> bool:
        try:
            await bot.send_message(person, TEXT)
        except TelegramError:
            return False
        return True

    async with bot:
        tasks = [asyncio.create_task(reach(person)) for person in people]
        done, late = await asyncio.wait(tasks, timeout=until - time.monotonic())
        for task in late:
            task.cancel()
        await asyncio.gather(*late, return_exceptions=True)
    return sum(task.result() for task in done)


async def aiogram_loop(address: str, trusted: ssl.SSLContext, people: range, until: float) -> int:
    """aiogram's own example of a broadcaster: 20 a second, waiting where Telegram asks for it."""
    from aiogram import Bot
    from aiogram.exceptions import TelegramAPIError, TelegramRetryAfter

    async with Bot("1:token", session=_session(address, trusted)) as bot:

        async def reach(person: int) -> bool:
            try:
                await bot.send_message(person, TEXT)
            except TelegramRetryAfter as error:
                await asyncio.sleep(error.retry_after)
                return await reach(person)
            except TelegramAPIError:
                return False
            return True

        reached = 0
        for person in people:
            if time.monotonic() > until:
                break
            reached += await reach(person)
            await asyncio.sleep(0.05)
    return reached


async def aiogram_quick(address: str, trusted: ssl.SSLContext, people: range, until: float) -> int:
    """The same loop without a limit, 128 at once: what its client costs."""
    from aiogram import Bot

    left = iter(people)
    async with Bot("1:token", session=_session(address, trusted)) as bot:

        async def keep_sending() -> int:
            reached = 0
            for person in left:
                await bot.send_message(person, TEXT)
                reached += 1
            return reached

        return sum(await asyncio.gather(*(keep_sending() for _ in range(AT_ONCE))))


def _session(address: str, trusted: ssl.SSLContext):  # type: ignore[no-untyped-def]
    from aiogram.client.session.aiohttp import AiohttpSession
    from aiogram.client.telegram import TelegramAPIServer

    session = AiohttpSession(api=TelegramAPIServer.from_base(address), limit=256)
    session._connector_init["ssl"] = trusted
    return session


def main() -> None:
    """Send, and tell how many were reached, in which time, at the cost of how much of the processor."""
    name, port, certificate, recipients, seconds = sys.argv[1:]
    trusted = ssl.create_default_context(cafile=certificate)
    people, began = range(1, int(recipients) + 1), time.monotonic()
    before = os.times()
    reached = asyncio.run(PEERS[name](f"https://127.0.0.1:{port}", trusted, people, began + float(seconds)))
    after = os.times()
    cpu = after.user + after.system - before.user - before.system
    print(json.dumps({"reached": reached, "seconds": time.monotonic() - began, "cpu_seconds": cpu}))


PEERS = {"ptb": plain, "limited": limited, "aiogram": aiogram_loop, "aiogram-quick": aiogram_quick}

if __name__ == "__main__":
    main()
