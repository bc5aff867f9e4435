"""How many messages a second of computing time sends: our HTTP client beside PTB's own, 128 at once over TLS."""

import asyncio
import os
import tempfile
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from multiprocessing import get_context
from pathlib import Path

from telegram import Bot
from telegram.request import BaseRequest, HTTPXRequest

from benchmarks.certificate import certificate, trusting
from benchmarks.figures import Figure
from benchmarks.tls_telegram import serve
from bot.request import AiohttpRequest

AT_ONCE = 128
TIMES_AS_MANY = 9.0
PATIENCE_SECONDS = 60.0  # a client that is slow must be measured, not timed out
FRESH = get_context("spawn")  # nothing is inherited, so that each client pays only for itself


def measure() -> list[Figure]:
    """Two figures for information and their ratio, which has the target."""
    with tempfile.TemporaryDirectory() as folder:
        trusted = certificate(Path(folder))
        with _telegram(trusted) as port:
            ours = _in_a_process_of_its_own("ours", port, trusted)
            theirs = _in_a_process_of_its_own("theirs", port, trusted)
    return [
        Figure("AiohttpRequest", ours, "messages per CPU second"),
        Figure("PTB's own HTTPXRequest", theirs, "messages per CPU second"),
        Figure("ours, as a multiple of PTB's own", ours / theirs, "x", target=TIMES_AS_MANY),
    ]


@contextmanager
def _telegram(trusted: Path) -> Iterator[int]:
    """The port of a server that lives as long as the block."""
    here, there = FRESH.Pipe()
    server = FRESH.Process(target=serve, args=(trusted, there), daemon=True)
    server.start()
    try:
        if not here.poll(PATIENCE_SECONDS):
            raise TimeoutError("The benchmark's own server did not start")
        yield here.recv()
    finally:
        server.terminate()
        server.join()


def _in_a_process_of_its_own(client: str, port: int, trusted: Path) -> float:
    with ProcessPoolExecutor(1, mp_context=FRESH) as process:
        return process.submit(_messages_per_cpu_second, client, port, trusted).result()


def _messages_per_cpu_second(client: str, port: int, trusted: Path) -> float:
    make, messages = CLIENTS[client]
    return asyncio.run(_send(make(trusted), port, messages))


async def _send(request: BaseRequest, port: int, messages: int) -> float:
    """Open every connection first, then count."""
    async with request:
        bot = Bot("1:token", f"https://127.0.0.1:{port}/bot", request=request)
        await _round(bot, AT_ONCE)
        before = _cpu_seconds()
        await _round(bot, messages)
        return messages / (_cpu_seconds() - before)


async def _round(bot: Bot, messages: int) -> None:
    """Send so many, AT_ONCE in flight all the time."""
    left = iter(range(messages))

    async def keep_sending() -> None:
        for _ in left:
            await bot.send_message(7, "Your points: 120")

    await asyncio.gather(*(keep_sending() for _ in range(AT_ONCE)))


def _cpu_seconds() -> float:
    times = os.times()
    return times.user + times.system


def _ours(trusted: Path) -> BaseRequest:
    return AiohttpRequest(
        read_timeout=PATIENCE_SECONDS,
        pool_timeout=PATIENCE_SECONDS,
        connect_timeout=PATIENCE_SECONDS,
        ssl=trusting(trusted),
    )


def _theirs(trusted: Path) -> BaseRequest:
    """As PTB builds it: 256 connections."""
    return HTTPXRequest(
        read_timeout=PATIENCE_SECONDS,
        pool_timeout=PATIENCE_SECONDS,
        connect_timeout=PATIENCE_SECONDS,
        httpx_kwargs={"verify": trusting(trusted), "trust_env": False},
    )


# Each client's maker, and as many messages as take it a few seconds.
CLIENTS = {"ours": (_ours, 8_000), "theirs": (_theirs, 1_000)}
