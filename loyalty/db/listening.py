"""Hears what other processes have written, on PostgreSQL, the moment they commit it."""

import asyncio
import logging
from typing import Any

import asyncpg
from sqlalchemy import make_url

from loyalty.db.store import CHANNEL, Store

log = logging.getLogger(__name__)

AGAIN_SECONDS = 5.0
ALIVE_SECONDS = 30.0


class Listener:
    """A connection of its own that only listens; a slow poll of whoever is woken is the net below it."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self._stopped = asyncio.Event()

    async def run(self) -> None:
        """Listen until told to stop, anew whenever the connection breaks; on SQLite there is nobody to listen to."""
        if self.store.onlooker is not None:
            return
        while not self._stopped.is_set():
            try:
                await self._listen()
            except (OSError, asyncpg.PostgresError, asyncpg.InterfaceError, TimeoutError) as error:
                log.warning("the other processes are not heard; trying again", extra={"error": type(error).__name__})
                await self._wait(AGAIN_SECONDS)

    def stop(self) -> None:
        """Hang up."""
        self._stopped.set()

    async def _listen(self) -> None:
        url = make_url(self.store.url).set(drivername="postgresql")
        connection = await asyncpg.connect(url.render_as_string(hide_password=False))
        try:
            await connection.add_listener(CHANNEL, self._heard)
            self._heard(connection, 0, CHANNEL, "letters campaigns")  # what was said while nobody listened
            while not await self._wait(ALIVE_SECONDS):
                await connection.execute("SELECT 1")
        finally:
            await connection.close(timeout=1)

    def _heard(self, _connection: Any, _process: int, _channel: str, payload: object) -> None:
        said = str(payload).split()
        if "letters" in said:
            self.store.letters_waiting.set()
        if "campaigns" in said:
            self.store.campaigns_waiting.set()

    async def _wait(self, seconds: float) -> bool:
        """Whether it was told to stop meanwhile."""
        try:
            await asyncio.wait_for(self._stopped.wait(), seconds)
        except TimeoutError:
            return False
        return True
