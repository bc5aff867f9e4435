"""A line to Telegram on which answers can be held back, and waiting for what happens meanwhile."""

import asyncio
from collections.abc import Callable
from typing import Any

import pytest

from loyalty import inbox
from tests.support.ready import Ready
from tests.support.world import World


class Held:
    """Telegram takes a call of one method and never answers it; `reached` when it has."""

    def __init__(self, world: World, method: str, monkeypatch: pytest.MonkeyPatch) -> None:
        self.reached = asyncio.Event()
        self.released = asyncio.Event()
        self._reach, self._method = world.telegram.reach, method
        monkeypatch.setattr(world.telegram, "reach", self._held)

    async def _held(self, token: str, name: str, params: Any, files: Any) -> Any:
        if name == self._method and not self.released.is_set():
            self.reached.set()
            await self.released.wait()
        return await self._reach(token, name, params, files)


async def until(happened: Callable[[], bool]) -> None:
    """Let the program go on until this is so."""
    async with asyncio.timeout(10):
        for _ in iter(happened, True):
            await asyncio.sleep(0)


async def open_updates(cafe: Ready) -> list[inbox.Waiting]:
    """What was received and not answered yet."""
    async with cafe.world.store.reading() as view:
        return await inbox.open_updates(view)
