"""One round of people writing to a bot, and what came of it; played by a Telegram in a process of its own."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing import get_context
from multiprocessing.connection import Connection
from typing import Any

FRESH = get_context("spawn")  # nothing is inherited, so that each process pays only for itself
PATIENCE_SECONDS = 60.0


@dataclass(frozen=True)
class Round:
    """Each of `chats` writes /points once (as often as it is listed), all at once or so many `per_second`.

    Before them the `slow` chats begin one by one; each writes a few times, and every answer to it takes
    `delay_seconds` until all others were served.
    """

    token: str
    chats: tuple[int, ...]
    per_second: float = 0.0
    slow: tuple[int, ...] = ()
    slow_messages: int = 0
    delay_seconds: float = 0.0


@dataclass(frozen=True)
class Report:
    """How long the round took, how long each chat waited (seconds), and how busy the Telegram itself was (0 to 1)."""

    seconds: float
    waits: list[float]
    delete_calls: int
    busy: float


class Line:
    """The benchmark's side of the talk with its Telegram."""

    def __init__(self, told: Connection) -> None:
        self._told = told
        self.port = int(self._heard())

    def play(self, wish: Round) -> Report:
        """Play a round to its end. Raises TimeoutError when a bot does not answer."""
        self._told.send(wish)
        report: Report = self._heard()
        return report

    def state(self, token: str) -> tuple[int, str]:
        """How often the bot has asked for updates, and its last answer."""
        self._told.send(token)
        state: tuple[int, str] = self._heard()
        return state

    def wait_for(self, token: str) -> None:
        """Wait until the bot listens. Raises TimeoutError."""
        until = time.monotonic() + PATIENCE_SECONDS
        while not self.state(token)[0]:
            if time.monotonic() > until:
                raise TimeoutError("The bot to be measured did not start")
            time.sleep(0.1)

    def _heard(self) -> Any:
        if not self._told.poll(PATIENCE_SECONDS):
            raise TimeoutError("The benchmark's own Telegram, or the bot that it measures, fell silent")
        return self._told.recv()


@contextmanager
def quick_telegram() -> Iterator[Line]:
    """A Telegram that lives as long as the block."""
    from benchmarks.quick_telegram import serve  # it needs this module itself

    here, there = FRESH.Pipe()
    with living(serve, there):
        yield Line(here)


@contextmanager
def living(body: Callable[..., None], *args: object) -> Iterator[None]:
    """A process of its own that lives as long as the block."""
    process = FRESH.Process(target=body, args=args, daemon=True)
    process.start()
    try:
        yield
    finally:
        process.terminate()
        process.join()
