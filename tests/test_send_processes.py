"""Several processes that send: they hear of each other's letters, share the work, and keep one pace."""

import asyncio
import random
from pathlib import Path

import pytest

from loyalty import audiences, letters
from loyalty.db.listening import Listener
from loyalty.db.store import Store
from tests.support.answering_server import answering_server, telling
from tests.support.campaigning import Campaigning
from tests.support.killing_bulk import Copies
from tests.support.nest import Nest

pytestmark = pytest.mark.only_on("postgres")
MOST_A_SECOND = 30  # Telegram's own: how they arrive within 28 a second depends on the machine


async def test_what_one_process_writes_wakes_the_others_with_its_commit(database_url: str):
    here, there = Store(database_url), Store(database_url)
    listener = Listener(here)
    listening = asyncio.create_task(listener.run())
    for event in (here.letters_waiting, here.campaigns_waiting):
        await asyncio.wait_for(event.wait(), 10)  # what was written before anybody listened
        event.clear()
    async with there.writing() as uow:
        await letters.write(uow, person_id=1, kind="notice", key="letter-claimed", params={})
        assert not here.letters_waiting.is_set()
    await asyncio.wait_for(here.letters_waiting.wait(), 10)
    assert not here.campaigns_waiting.is_set()
    listener.stop()
    await asyncio.wait_for(listening, 10)
    for store in (here, there):
        await store.close()


async def test_three_processes_share_a_broadcast_and_one_pace(database_url: str, tmp_path: Path, nest: Nest):
    club = await Campaigning(database_url).opened(crowd=90)
    made = await club.confirmed()
    await audiences.freeze(club.store, campaign_id=made.id)
    copies = Copies(random.Random(7))
    async with copies.serving() as address:
        settings = {"DATABASE_URL": database_url, "TELEGRAM_API_URL": address}
        async with (
            nest.hatched(tmp_path, "bulk", settings=settings) as one,
            nest.hatched(tmp_path, "bulk", settings=settings) as two,
            nest.hatched(tmp_path, "bulk", settings=settings) as three,
        ):
            for process in (one, two, three):
                assert await process.ended() == 0
    assert await club.counts(made.id) == {"sent": 90}
    assert set(copies.got.values()) == {1}
    within = [sum(start <= at < start + 1 for at in copies.times) for start in copies.times]
    assert max(within) <= MOST_A_SECOND
    await club.close()


async def test_the_command_sends_what_is_there_and_ends_in_order(database_url: str, tmp_path: Path, nest: Nest):
    club = await Campaigning(database_url).opened(crowd=3)
    made = await club.confirmed(options={"quiet": "silent"})
    me = {"id": 4242, "is_bot": True, "first_name": "Shop", "username": "shop_bot"}
    async with answering_server() as telegram:
        telegram.answers["getMe"] = telling({"ok": True, "result": me})
        telegram.answers["sendMessage"] = telling({"ok": True, "result": {"message_id": 7}})
        settings = {"DATABASE_URL": database_url, "TELEGRAM_API_URL": f"{telegram.url}/bot", "BOT_TOKEN": "4242:abc"}
        async with nest.hatched(tmp_path, "send", settings=settings) as process:
            await process.line("beside the club at work")
            async with asyncio.timeout(30):
                while (await club.campaign(made.id)).state != "finished":  # noqa: ASYNC110  it is another process
                    await asyncio.sleep(0.05)
            process.terminate()
            assert await process.ended() == 0
    assert await club.counts(made.id) == {"sent": 3}
    assert "Stopped" in process.said
    await club.close()
