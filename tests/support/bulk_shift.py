"""A process that sends the broadcasts of a database until all are finished, or until it is killed."""

import asyncio
import os

from telegram.ext import ExtBot

from bot.bulk import Bulk
from bot.bulk_copies import asking
from bot.request import AiohttpRequest
from loyalty import campaign_ticks
from loyalty.campaign import OPEN
from loyalty.campaign_letters import LEASE
from loyalty.clock import real_time
from loyalty.db import campaigns as rows
from loyalty.db.store import Store
from tests.support.books import START


def main() -> int:
    """Take up what is there and send; 0 when everything has gone."""
    return asyncio.run(_work())


async def _work() -> int:
    store = Store(os.environ["DATABASE_URL"], clock=lambda: START)
    line = AiohttpRequest(read_timeout=30)
    await line.initialize()
    bot: ExtBot[None] = ExtBot("1:token", base_url=os.environ["TELEGRAM_API_URL"], request=line)
    # Whoever is killed here was alone, on PostgreSQL too.
    await campaign_ticks.tick(store, real_now=real_time() + LEASE * 2)
    bulk = Bulk(store, asking(line, bot))
    print("sending", flush=True)
    while True:
        await bulk.drain()
        async with store.reading() as view:
            if not await rows.in_states(view, states=OPEN):
                break
        await asyncio.sleep(0.01)
    await bulk.finish()
    await line.shutdown()
    await store.close()
    return 0
