"""Calls to Telegram that are under way, and SQLite's log, which is put away meanwhile."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

from loyalty.db.store import Store

# After so many blocks the log is put away on a thread; else it is one of the next commits that does it, and is late.
BLOCKS_UNTIL_TIDY = 20


class Flights:
    """Calls that are under way."""

    def __init__(self) -> None:
        self._tasks: set[asyncio.Task[None]] = set()
        self._failure: BaseException | None = None

    def __len__(self) -> int:
        return len(self._tasks)

    def begin(self, call: Coroutine[Any, Any, None]) -> "asyncio.Task[None]":
        """Let one more go."""
        task = asyncio.create_task(call)
        self._tasks.add(task)
        task.add_done_callback(self._landed)
        return task

    async def one_lands(self) -> None:
        """Wait until one of them has ended."""
        await asyncio.wait(self._tasks, return_when=asyncio.FIRST_COMPLETED)

    async def all_land(self) -> None:
        """Wait until every one has ended."""
        if self._tasks:
            await asyncio.wait(self._tasks)

    def check(self) -> None:
        """Raises what one of them raised, once: that is no answer of Telegram's but a mistake of ours."""
        if self._failure:
            failure, self._failure = self._failure, None
            raise failure

    def _landed(self, task: "asyncio.Task[None]") -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (error := task.exception()):
            self._failure = error


class Gate:
    """Lets calls out one after the other: when the whole program was held up, many are late at once, and would go in
    one moment.
    """

    def __init__(self, monotonic: Callable[[], float]) -> None:
        self.monotonic = monotonic
        self._last = float("-inf")

    async def out(self, *, at: float, gap: float, slack: float = 0.0) -> None:
        """Wait for the moment `at`, and until `gap` seconds after the one before; `slack`: now and then closer."""
        if (seconds := at - self.monotonic()) > 0:
            await asyncio.sleep(seconds)
        now = max(at, self.monotonic())
        self._last = max(now - slack, self._last + gap)
        if self._last > now:
            await asyncio.sleep(self._last - now)


class Tidying:
    """Puts the log away every so many blocks, beside everybody's work."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self._blocks = 0
        self._task: asyncio.Task[None] | None = None

    def block(self) -> None:
        """One more block was committed."""
        self._blocks += 1
        if self._blocks >= BLOCKS_UNTIL_TIDY and (self._task is None or self._task.done()):
            self._blocks = 0
            self._task = asyncio.create_task(self.store.tidy())

    async def end(self) -> None:
        """Wait until nothing is put away any more."""
        if self._task is not None:
            await asyncio.wait([self._task])
