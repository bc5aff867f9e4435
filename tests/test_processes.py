"""The program as a process: it starts, works, ends in order, survives being killed, and says plainly what is wrong."""

import asyncio
import random
import shutil
import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from pathlib import Path

import pytest

from tests.support.processes import started
from tests.support.proxies import NAME, PASSWORD, http_proxy, socks_proxy
from tests.support.ready import said
from tests.support.shop import SECRET, TOKEN, Shop, open_shop

pytestmark = pytest.mark.only_on("sqlite")


@pytest.fixture
async def shop(database_url: str, tmp_path: Path) -> AsyncIterator[Shop]:
    """An open café whose program does not run yet."""
    async with open_shop(database_url, tmp_path) as opened:
        yield opened


async def test_whoever_opens_the_printed_link_is_asked_the_owners_questions(shop: Shop, template: Path, tmp_path: Path):
    shutil.copy(template, tmp_path / "new.db")
    process = await shop.open(DATABASE_URL=f"sqlite+aiosqlite:///{tmp_path / 'new.db'}")
    link = (await process.line("https://t.me/cafe_bot?start=i_")).rpartition(" ")[2]
    stranger = shop.telegram.add_person("Sam")
    stranger.open(link)
    await shop.served.see(stranger, said("wizard-languages").splitlines()[0])


async def test_sigterm_answers_what_was_taken_and_leaves_the_rest_to_telegram(shop: Shop):
    process = await shop.open()
    crowd = [shop.telegram.add_person(f"Guest {number}") for number in range(20)]
    shop.served.before_call = lambda method: process.terminate() if method == "sendMessage" else None
    for person in crowd:
        person.open("https://t.me/cafe_bot")
    assert await process.ended(seconds=15) == 0
    assert process.out[-1] == "Stopped. Nothing was lost."
    answered = [person for person in crowd if any(message.from_bot for message in person.messages)]
    waiting = {update["message"]["from"]["id"] for update in shop.telegram.updates.pending if "message" in update}
    unanswered = {person.id for person in crowd if person not in answered}
    assert answered
    assert unanswered <= waiting
    assert await shop.value("SELECT count(*) FROM inbox WHERE done_at IS NULL") == 0


async def test_an_award_counts_once_whenever_the_program_is_killed(shop: Shop):
    chance = random.Random(20261121)
    for round_ in range(1, 5):
        await award_with_a_kill(shop, chance)
        assert await shop.value("SELECT count(*) FROM purchases") == round_
    await shop.quiet()
