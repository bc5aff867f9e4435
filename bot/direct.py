"""Answering the person in front of us: patient with Telegram, never twice by our own fault."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

from telegram.error import RetryAfter, TelegramError

from bot.outcomes import Outcome, outcome

Answer = TypeVar("Answer")

TRIES = 3
LONGEST_WAIT_SECONDS = 30


async def directly(call: Callable[[], Awaitable[Answer]]) -> Answer:
    """Make a call; wait when Telegram asks to, try again when it was surely not delivered. Raises TelegramError."""
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
    return 0.5 * attempt if outcome(error) is Outcome.RETRY else None


def seconds_to_wait(error: RetryAfter) -> float:
    """How long Telegram asks to wait, in seconds."""
    after = error.retry_after
    return float(after) if isinstance(after, int | float) else after.total_seconds()
