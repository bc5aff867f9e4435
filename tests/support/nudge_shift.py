"""A process that does one tick of nudges at a given moment, until it is done or killed."""

import asyncio
import os
from datetime import datetime

from loyalty import nudges
from loyalty.db.store import Store
from tests.support.nudging import lay_the_table


def main() -> int:
    """One tick; 0 when it is done."""
    lay_the_table()
    return asyncio.run(_work())


async def _work() -> int:
    now = datetime.fromisoformat(os.environ["NOW"])
    store = Store(os.environ["DATABASE_URL"], clock=lambda: now)
    print("ticking", flush=True)
    await nudges.work(store)
    await store.close()
    return 0
