"""How many people a second get an answer to /points, beside a bot that only echoes, and who waits for whom."""

import asyncio
import random
import statistics
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from telegram import Update
from telegram.ext import ApplicationBuilder, CommandHandler, ContextTypes, ExtBot
from telegram.request import BaseRequest

from benchmarks.crowd import club_of, person_id
from benchmarks.figures import Figure
from benchmarks.rounds import Line, Round, living, quick_telegram
from bot import words
from bot.app import Lines, Program
from bot.chats_in_turn import ChatProcessor
from bot.commands.run import settle
from bot.request import AiohttpRequest
from loyalty.db.store import Store

MEMBERS = 1000
CONCURRENT = 64
ROUNDS = 5
MESSAGES = 2000
OURS, BARE = "1:ours", "2:bare"

QUIET_ROUNDS = 5
QUIET_PEOPLE = 200
QUIET_PER_SECOND = 50.0
SLOW_CHATS, SLOW_MESSAGES, SLOW_SECONDS = 20, 4, 2.0

SHARE_OF_BARE = 0.35
TIMES_AS_LONG = 1.5
BUSY_AT_MOST = 0.8


def measure() -> list[Figure]:
    """Rates and waits of both bots; the ratios have targets, and the Telegram between them must not be what limits."""
    with tempfile.TemporaryDirectory() as folder, quick_telegram() as telegram, _club(telegram, Path(folder)):
        telegram.play(Round(OURS, _everybody(1)))
        _, text = telegram.state(OURS)
        if words.t("en", "points-title", unit="points") not in text:
            raise RuntimeError(f"this is no answer to /points: {text!r}")
        with _bare(telegram, text):
            telegram.play(Round(BARE, _everybody(1)))
            ours, bare, busy = _rates(telegram)
        with_slow, without = _waits(telegram)
    return [
        Figure("/points, answered a second (and the old screen deleted)", ours, "a second"),
        Figure("a bare echo of the same text", bare, "a second"),
        Figure("/points, as a share of the bare echo", ours / bare, "x", target=SHARE_OF_BARE),
        Figure("the benchmark's own Telegram was busy at most", busy, "of a core", target=BUSY_AT_MOST, at_most=True),
        Figure("95 % of 200 people wait at most", without * 1000, "ms"),
        Figure("the same while 20 chats have slow answers", with_slow * 1000, "ms"),
        Figure("the longer wait beside slow ones", with_slow / without, "x", target=TIMES_AS_LONG, at_most=True),
    ]


def _rates(telegram: Line) -> tuple[float, float, float]:
    """Answers a second of ours and of the bare bot, and how busy the Telegram was at most; rounds take turns."""
    rates: dict[str, list[float]] = {OURS: [], BARE: []}
    busy = 0.0
    for number in range(ROUNDS):
        for bot in (OURS, BARE):
            time.sleep(0.5)  # the round before has its notes to write
            report = telegram.play(Round(bot, _everybody(MESSAGES // MEMBERS, seed=number)))
            if bot == OURS and report.delete_calls < MESSAGES * 0.9:
                raise RuntimeError("the old screens were not deleted: this is not what the program does")
            rates[bot].append(MESSAGES / report.seconds)
            busy = max(busy, report.busy)
    return statistics.median(rates[OURS]), statistics.median(rates[BARE]), busy


def _waits(telegram: Line) -> tuple[float, float]:
    """What 95 % wait at most, in seconds, with and without slow chats beside them; rounds take turns."""
    p95: dict[bool, list[float]] = {True: [], False: []}
    crowd = _everybody(1)
    slow, people = crowd[:SLOW_CHATS], crowd[SLOW_CHATS : SLOW_CHATS + QUIET_PEOPLE]
    for _ in range(QUIET_ROUNDS):
        for beside in (False, True):
            time.sleep(0.5)
            wish = Round(OURS, people, QUIET_PER_SECOND)
            if beside:
                wish = replace(wish, slow=slow, slow_messages=SLOW_MESSAGES, delay_seconds=SLOW_SECONDS)
            p95[beside].append(statistics.quantiles(telegram.play(wish).waits, n=20)[-1])
    return statistics.median(p95[True]), statistics.median(p95[False])


def _everybody(times: int, *, seed: int = 0) -> tuple[int, ...]:
    """Every member, so many times, in no order."""
    people = [person_id(member) for member in range(1, MEMBERS + 1)] * times
    random.Random(seed).shuffle(people)
    return tuple(people)


@contextmanager
def _club(telegram: Line, folder: Path) -> Iterator[None]:
    url = asyncio.run(club_of(MEMBERS, file=folder / "club.db"))
    with living(run_club, telegram.port, url):
        telegram.wait_for(OURS)
        yield


@contextmanager
def _bare(telegram: Line, text: str) -> Iterator[None]:
    with living(run_bare, telegram.port, text):
        telegram.wait_for(BARE)
        yield


def run_club(port: int, url: str) -> None:
    """The real program; the body of a process of its own."""
    asyncio.run(_run_club(port, url))


async def _run_club(port: int, url: str) -> None:
    lines = Lines(*_lines())
    address = f"http://127.0.0.1:{port}/bot"
    program = Program(token=OURS, base_url=address, lines=lines, store=Store(url), concurrent=CONCURRENT)
    await program.start()
    settle()
    await program.run()


def run_bare(port: int, text: str) -> None:
    """A bot as python-telegram-bot's manual builds it, with our client and our processor; a process of its own."""
    asyncio.run(_run_bare(port, text))


async def _run_bare(port: int, text: str) -> None:
    async def reply(update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
        assert update.message is not None
        await update.message.reply_text(text, parse_mode="HTML")

    speaking, listening = _lines()
    bot = ExtBot(BARE, f"http://127.0.0.1:{port}/bot", request=speaking, get_updates_request=listening)
    processor = ChatProcessor(concurrent=CONCURRENT)
    application = ApplicationBuilder().bot(bot).job_queue(None).concurrent_updates(processor).build()
    application.add_handler(CommandHandler("points", reply))
    assert application.updater is not None
    async with application:
        await application.start()
        await application.updater.start_polling()
        await asyncio.Event().wait()


def _lines() -> tuple[BaseRequest, BaseRequest]:
    """As the program makes them."""
    speaking = AiohttpRequest(read_timeout=20, connect_timeout=10, pool_timeout=10)
    return speaking, AiohttpRequest(connections=2, connect_timeout=10)
