"""The night's work as a process of its own, in small blocks, so that there are many moments at which to kill it."""

import asyncio
import os

from loyalty import nightly
from loyalty.db.store import Store


def main() -> int:
    """Work the night that is due."""
    nightly.WALLETS_AT_ONCE, nightly.REST = 2, 0.0  # type: ignore[attr-defined, misc]
    return asyncio.run(_work())


async def _work() -> int:
    store = Store(os.environ["DATABASE_URL"])
    try:
        done = await nightly.when_due(store)
    finally:
        await store.close()
    print("worked" if done else "nothing to do", flush=True)
    return 0
