"""The simulation of nudges whose ticks are processes, some of which are killed with SIGKILL in the middle."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.support.cluster import Cluster, server_binaries
from tests.support.nest import Nest
from tests.support.nudging import Simulation

LONGEST_SECONDS = 0.25


@dataclass(kw_only=True)
class Killed(Simulation):
    """As the simulation, and `kills` counts the processes that did not come to an end."""

    folder: Path
    nest: Nest
    kills: int = 0

    async def killed(self) -> None:
        """A process of its own ticks, and is killed some moment after it has begun."""
        settings = {"DATABASE_URL": self.url, "NOW": self.now.isoformat()}
        async with self.nest.hatched(self.folder, "nudges", settings=settings):
            await asyncio.sleep(self.chance.uniform(0.02, LONGEST_SECONDS))
        self.kills += 1


@contextmanager
def database(kind: str, folder: Path) -> Iterator[str]:
    """A database as long as the block lasts."""
    if kind == "sqlite":
        yield f"sqlite+aiosqlite:///{folder}/club.db"
        return
    binaries = server_binaries()
    assert binaries is not None
    cluster = Cluster.start(binaries)
    try:
        yield cluster.url
    finally:
        cluster.stop()
