"""The endless loops: a second program, a bad line and a wrong token are one sentence each, and nothing is lost."""

import asyncio
import logging
from typing import Any

import pytest
from telegram.error import InvalidToken

from tests.support.lines import open_updates, until
from tests.support.ready import Ready, said
from tests.support.tills import scanned
from tests.support.world import World

pytest_plugins = ["tests.support.ready_clubs"]
pytestmark = pytest.mark.only_on("sqlite")


class Log(logging.Handler):
    """Waits for the receiver to say something."""

    def __init__(self) -> None:
        super().__init__()
        self.said = asyncio.Event()

    def emit(self, record: logging.LogRecord) -> None:
        self.said.set()


async def received_until_it_speaks(world: World) -> None:
    """Receive in the endless loop until the receiver logs a word, then stop it."""
    log = Log()
    logging.getLogger("bot.receive").addHandler(log)
    running = asyncio.create_task(world.program.run())
    try:
        await asyncio.wait_for(log.said.wait(), 5)
    finally:
        logging.getLogger("bot.receive").removeHandler(log)
    world.program.leave()
    await asyncio.wait_for(running, 5)


async def test_a_second_program_with_the_same_token_is_said_in_one_sentence(
    world: World, caplog: pytest.LogCaptureFixture
):
    world.telegram.updates.set_webhook({"url": "https://elsewhere.example"})
    await received_until_it_speaks(world)
    assert "another program is reading this bot's updates" in caplog.text
    assert "Traceback" not in caplog.text


@pytest.mark.parametrize("fault", ["refused", "server_error", "timeout", "bad_json", "drop"])
async def test_a_bad_line_is_waited_out(world: World, caplog: pytest.LogCaptureFixture, fault: str):
    sam = world.telegram.add_person("Sam")
    sam.say("/start")
    world.telegram.faults.add(fault, method="getUpdates")
    await received_until_it_speaks(world)
    assert "Telegram cannot be reached now" in caplog.text
    assert not [record for record in caplog.records if record.name.startswith("bot") and record.exc_info]
    world.program.receiver.stopped.clear()
    await world.do(sam)
    assert said("club-not-open") in sam.last, "the update waited at Telegram"


async def test_after_too_many_requests_the_receiver_waits_as_long_as_it_is_told(world: World):
    world.telegram.faults.add("too_many", method="getUpdates", retry_after=3600)
    running = asyncio.create_task(world.program.run())
    await until(lambda: not world.telegram.faults.coming)
    world.program.leave()
    await asyncio.wait_for(running, 5)


async def test_a_wrong_token_ends_the_program(world: World, monkeypatch: pytest.MonkeyPatch):
    async def unauthorized(*_: Any) -> Any:
        return 401, {"ok": False, "error_code": 401, "description": "Unauthorized"}

    monkeypatch.setattr(world.telegram, "reach", unauthorized)
    with pytest.raises(InvalidToken):
        await world.program.run()


async def test_updates_that_cannot_be_kept_wait_at_telegram(cafe: Ready, caplog: pytest.LogCaptureFixture):
    await cafe.change("ALTER TABLE inbox RENAME TO hidden")
    cafe.dana.say("/points")
    await received_until_it_speaks(cafe.world)
    assert "they wait at Telegram" in caplog.text
    await cafe.change("ALTER TABLE hidden RENAME TO inbox")
    cafe.world.program.receiver.stopped.clear()
    await cafe.do(cafe.dana)
    assert said("points-title", unit="stamps") in cafe.dana.last


async def test_answers_that_cannot_be_noted_are_given_again_after_a_restart(
    cafe: Ready, caplog: pytest.LogCaptureFixture
):
    await cafe.do(cafe.dana, say="/points")
    cafe.world.program.marks.answered(1)
    await cafe.change("ALTER TABLE inbox RENAME TO hidden")
    await cafe.world.program.marks.write()
    assert "answered updates could not be noted" in caplog.text
    await cafe.change("ALTER TABLE hidden RENAME TO inbox")


async def test_the_receipt_is_there_without_anybody_asking_for_it(cafe: Ready):
    """The endless loops: the receiver, the sender that a commit wakes, the marks, the ticks."""
    carl = await scanned(cafe)
    await cafe.world.program.stop()
    cafe.world.program = cafe.world._program()
    await cafe.world.program.start()
    running = asyncio.create_task(cafe.world.program.run())
    carl.tap("3")
    await until(lambda: cafe.dana.sees("+3"))
    cafe.world.program.leave()
    await asyncio.wait_for(running, 5)
    await cafe.world.program.stop()
    assert await open_updates(cafe) == []
    assert said("sale-done", gained="+3", unit="stamps", name="Dana") in carl.last


async def test_a_program_that_never_started_has_no_house(database_url: str):
    world = World(database_url)
    with pytest.raises(RuntimeError):
        world.program.house  # noqa: B018
    await world.store.close()


async def test_a_command_answered_before_the_crash_does_not_undo_what_came_after_it(cafe: Ready):
    """Both were answered and neither was noted: only the later one, whose work was committed, is answered again."""
    greta = cafe.stranger("Greta")
    greta.say("/start")
    while await cafe.world.program.receiver.receive(seconds=0) or cafe.world.program.receiver.busy:
        await cafe.world.program.receiver.finish(seconds=60)
    greta.tap(said("button-join"))
    while await cafe.world.program.receiver.receive(seconds=0) or cafe.world.program.receiver.busy:
        await cafe.world.program.receiver.finish(seconds=60)
    opened = await cafe.value("SELECT id FROM drafts WHERE step = 'offers'")
    await cafe.world.die()
    assert await cafe.value("SELECT id FROM drafts WHERE step = 'offers'") == opened
    await cafe.do(greta, tap=said("button-no-thanks"))
    greta.see(said("ask-name-known", name="Greta").splitlines()[0])
    assert await open_updates(cafe) == []
