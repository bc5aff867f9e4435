"""Answering the person in front of us: patient with Telegram, and never silent."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

from telegram.error import NetworkError, RetryAfter, TelegramError

from bot.outcomes import Outcome, Unsure, outcome

Answer = TypeVar("Answer")

TRIES = 3
LONGEST_WAIT_SECONDS = 30


async def directly(call: Callable[[], Awaitable[Answer]]) -> Answer:
    """Make a call; wait when Telegram asks to, try again when it was not delivered or stumbled. Raises TelegramError.

    Where Telegram says that it stumbled (5xx), whoever waits is better off with two answers than with none. What took
    too long or broke off on the way back most often did arrive, and is left at that.
    """
    for attempt in range(1, TRIES):
        try:
            return await call()
        except TelegramError as error:
            wait = _wait(error, attempt)
            if wait is None:
                raise
        await asyncio.sleep(wait)
    return await call()


def _wait(error: TelegramError, attempt: int) -> float | None:
    """Seconds until the next try, or None when there should be none."""
    if isinstance(error, RetryAfter):
        seconds = seconds_to_wait(error)
        return seconds if seconds <= LONGEST_WAIT_SECONDS else None
    end = outcome(error)
    stumbled = end is Outcome.UNKNOWN and type(error) is NetworkError and not isinstance(error.__cause__, Unsure)
    return 0.5 * attempt if end is Outcome.RETRY or stumbled else None


def seconds_to_wait(error: RetryAfter) -> float:
    """How long Telegram asks to wait, in seconds."""
    after = error.retry_after
    return float(after) if isinstance(after, int | float) else after.total_seconds()
