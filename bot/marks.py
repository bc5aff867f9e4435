"""Notes that can wait a moment: which updates were answered and where each person's screen is, written in groups."""

import asyncio
import logging

from bot.stage import Stage
from loyalty import inbox, people
from loyalty.db.store import Store

log = logging.getLogger(__name__)

GROUP_SECONDS = 0.05


class Marks:
    """Collects marks and writes them together; losing some in a crash only means an answer given twice."""

    def __init__(self, store: Store, stage: Stage) -> None:
        self.store = store
        self.stage = stage
        self._done: list[int] = []
        self._wake = asyncio.Event()
        self._stopped = False

    def answered(self, update_id: int) -> None:
        """This update is finished."""
        self._done.append(update_id)
        self._wake.set()

    async def run(self) -> None:
        """Write groups until told to stop."""
        while not self._stopped:
            await self._wake.wait()
            await asyncio.sleep(GROUP_SECONDS)
            await self.write()

    async def stop(self) -> None:
        """Write what is left and end."""
        self._stopped = True
        self._wake.set()
        await self.write()

    async def write(self) -> None:
        """Write what has come together."""
        self._wake.clear()
        done, self._done = self._done, []
        moved, self.stage.moved = self.stage.moved, {}
        if not done and not moved:
            return
        try:
            async with self.store.writing() as uow:
                if moved:
                    await people.screens_shown(uow, shown=moved)
                if done:
                    await inbox.done(uow, update_ids=done)
        except Exception as error:
            log.exception(
                "answered updates could not be noted; after a restart they are answered again",
                extra={"error": type(error).__name__},
            )
