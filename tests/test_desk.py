"""The sandbox: its server, its people, its demo club, its clock."""

import asyncio
import shutil
import signal
import socket
from datetime import timedelta
from pathlib import Path

import aiohttp
import pytest
from sqlalchemy import func, select

from bot.commands.open_database import OtherKind, opened
from bot.commands.run import run
from bot.sandbox.demo import cast, furnish
from bot.sandbox.desk import ClockFace, Desk, PortTaken
from bot.sandbox.telegram import Telegram
from bot.settings import Settings
from loyalty import clubs, installations, segments
from loyalty.clock import real_time
from loyalty.db.store import Store
from loyalty.db.tables import members, purchases, wallets
from tests.support.ready import Ready

pytest_plugins = ["tests.support.ready_clubs"]
pytestmark = pytest.mark.only_on("sqlite")


async def test_the_sandbox_opens_with_one_command_and_ends_with_ctrl_c(tmp_path: Path):
    said: list[str] = []
    heard = asyncio.Event()

    def say(sentence: str) -> None:
        said.append(sentence)
        heard.set()

    settings = Settings(_env_file=None, data_folder=tmp_path, sandbox_port=0, sandbox_demo=False)
    running = asyncio.create_task(run(settings, say=say))
    while not any("http://" in sentence for sentence in said):
        heard.clear()
        await heard.wait()
    address = said[-1].rpartition(" ")[2]
    async with aiohttp.ClientSession() as browser, browser.get(f"{address}sandbox/state") as answer:
        state = await answer.json()
    assert [person["role"] for person in state["people"]] == ["customer", "cashier", "owner"]
    signal.raise_signal(signal.SIGINT)
    assert await running == 0
    assert said[-1] == "Stopped. Nothing was lost."


async def test_a_port_that_is_taken_is_said(store: Store, tmp_path: Path):
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        desk = Desk(store, folder=tmp_path, offset=timedelta(), language="en", demo=False)
        with pytest.raises(PortTaken):
            async with desk.serving(port=other.getsockname()[1]):
                pass


async def test_a_sandbox_is_never_opened_as_a_real_club(tmp_path: Path):
    sandbox = Settings(_env_file=None, data_folder=tmp_path)
    await (await opened(sandbox)).close()
    with pytest.raises(OtherKind):
        await opened(Settings(_env_file=None, bot_token="1:x", database_url=sandbox.club_url))


async def test_moving_the_clock_is_remembered_and_lets_things_happen(store: Store, tmp_path: Path):
    async with store.writing() as uow:
        await installations.settle(uow, kind=installations.SANDBOX)
    desk = Desk(store, folder=tmp_path, offset=timedelta(hours=1), language="en", demo=False)
    async with desk.serving(port=0):
        program = desk.program()
        await program.start(loops=False)
        await desk.clock_face.advance(timedelta(days=30))
        await program.stop()
    assert desk.clock_face.offset == timedelta(days=30, hours=1)
    assert abs(desk.clock_face.now() - real_time() - timedelta(days=30, hours=1)) < timedelta(minutes=5)
    async with store.reading() as view:
        assert await installations.clock_offset(view) == timedelta(days=30, hours=1)


async def test_a_long_leap_gives_what_is_due_its_own_day(shop: Ready):
    face = ClockFace(shop.world.store, shop.world.clock)
    face.program = shop.world.program
    await shop.sell(shop.dana, "45.90")
    await face.advance(timedelta(days=30, hours=5))
    assert face.offset == timedelta(days=30, hours=5)
    assert str(await shop.value("SELECT at FROM ledger_entries WHERE type = 'ACTIVATE'")).startswith("2026-12-05")


async def test_an_empty_desk_hands_the_owners_phone_a_fresh_link_until_somebody_owns_the_club(
    store: Store, tmp_path: Path
):
    desk = Desk(store, folder=tmp_path, offset=timedelta(), language="pl", demo=False)
    async with desk.serving(port=0):
        await desk.furnish()
        await desk.furnish()
        assert len(desk.telegram.people) == 3
        owner = desk.telegram.people[2]
        links = [message.text for message in owner.messages]
    assert len(links) == 2
    assert links[0] != links[1]


@pytest.mark.parametrize("language", ["en", "he", "fa", "pl"])
async def test_the_demo_club_is_plausible_and_always_the_same(language: str, template: Path, tmp_path: Path):
    told = []
    for name in ("one", "two"):
        shutil.copy(template, tmp_path / f"{name}.db")
        store = Store(f"sqlite+aiosqlite:///{tmp_path / name}.db", clock=lambda: NOON)
        telegram = Telegram(token="1000001:x", clock=real_time)
        _, cashier, owner = cast(telegram, language)
        await furnish(store, telegram, language=language, owner=owner, cashier=cashier, size=12)
        async with store.reading() as view:
            club = await clubs.require(view)
            told.append(
                (
                    club.settings,
                    await view.value(select(func.count()).select_from(members)),
                    await view.all(select(purchases.c.at, purchases.c.member_id).order_by(purchases.c.id)),
                    await view.value(select(func.sum(wallets.c.available))),
                )
            )
        await store.close()
    assert told[0] == told[1]
    assert told[0][1] == 12
    assert len(told[0][2]) > 40
    assert told[0][2] == sorted(told[0][2], key=lambda row: row.at)


async def test_most_members_of_the_demo_club_can_be_written_to_though_their_phones_are_in_pockets(
    store: Store, tmp_path: Path
):
    desk = Desk(store, folder=tmp_path, offset=timedelta(), language="pl", demo=True, size=40)
    await desk.furnish()
    async with store.studying() as view:
        club = await clubs.require(view)
        size = await segments.size(view, club=club, segment=segments.EVERYONE)
    assert len(desk.telegram.people) == 3, "the desk stays as it was"
    assert 20 < size.writable < size.members == len(desk.telegram.pockets) < 40
    someone = desk.telegram.pockets[0]
    status, _ = await desk.telegram.call("sendMessage", {"chat_id": someone.id, "text": "Dzień dobry"}, {})
    assert (status, someone.last.text) == (200, "Dzień dobry")


async def test_a_furnished_desk_shows_the_counter_to_the_staff(store: Store, tmp_path: Path):
    desk = Desk(store, folder=tmp_path, offset=timedelta(), language="he", demo=True, size=5)
    async with desk.serving(port=0):
        await desk.furnish()
        await desk.furnish()
        program = desk.program()
        await program.start(loops=False)
        await program.receiver.receive(seconds=0)
        await program.receiver.finish(seconds=30)
        _, cashier, owner = desk.telegram.people
        assert cashier.last.buttons
        assert len(owner.last.buttons) > len(cashier.last.buttons)
        await program.stop()


NOON = real_time().replace(hour=12, minute=0, second=0, microsecond=0)
