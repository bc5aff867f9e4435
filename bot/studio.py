"""Where pictures are drawn: in a process of its own, because drawing would make everybody else wait."""

import asyncio
import os
import signal
import threading
from collections.abc import Callable
from concurrent.futures import Executor, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context, parent_process
from typing import TypeVar

Subject = TypeVar("Subject")


class Studio:
    """Draws one picture at a time; the process starts with the first one and ends with the program."""

    def __init__(self, *, apart: bool = True) -> None:
        self.apart = apart
        self._pool: Executor | None = None

    async def draw(self, paint: Callable[[Subject], bytes], subject: Subject) -> bytes:
        """The picture as bytes. `paint` is a function of a module, `subject` a plain value."""
        if not self.apart:
            return await asyncio.to_thread(paint, subject)
        try:
            return await self._drawn(paint, subject)
        except BrokenProcessPool:
            self.close()
            return await self._drawn(paint, subject)

    def close(self) -> None:
        """End the process."""
        if self._pool:
            self._pool.shutdown(wait=False, cancel_futures=True)
            self._pool = None

    async def _drawn(self, paint: Callable[[Subject], bytes], subject: Subject) -> bytes:
        if self._pool is None:
            self._pool = ProcessPoolExecutor(1, mp_context=get_context("spawn"), initializer=_settle_in)
        return await asyncio.get_running_loop().run_in_executor(self._pool, paint, subject)


def _settle_in() -> None:
    """Leave Ctrl-C to the program, and go when the program was killed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_follow_parent, daemon=True).start()


def _follow_parent() -> None:
    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(0)
