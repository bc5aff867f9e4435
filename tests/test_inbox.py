"""Updates: kept before they are acknowledged, worked once, answered even after a kill, one at a time per chat."""

import asyncio
import json
import logging
from collections.abc import Callable
from typing import Any

import pytest
from telegram.error import InvalidToken

from bot.sandbox.people import Person
from loyalty import inbox
from loyalty.db.store import Store
from tests.support.ready import Ready, said
from tests.support.world import World

pytest_plugins = ["tests.support.ready_clubs"]
pytestmark = pytest.mark.only_on("sqlite")


class Held:
    """Telegram takes a call of one method and never answers it; `reached` when it has."""

    def __init__(self, world: World, method: str, monkeypatch: pytest.MonkeyPatch) -> None:
        self.reached = asyncio.Event()
        self.released = asyncio.Event()
        self._reach, self._method = world.telegram.reach, method
        monkeypatch.setattr(world.telegram, "reach", self._held)

    async def _held(self, token: str, name: str, params: Any, files: Any) -> Any:
        if name == self._method and not self.released.is_set():
            self.reached.set()
            await self.released.wait()
        return await self._reach(token, name, params, files)


async def kept_but_not_begun(cafe: Ready) -> None:
    """The batch is in the database and acknowledged; then the process is killed before any work."""
    assert await cafe.world.program.receiver.receive(seconds=0)
    await cafe.world.die()


async def killed_while_answering(cafe: Ready, method: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The process is killed while Telegram has not answered this call yet."""
    held = Held(cafe.world, method, monkeypatch)
    assert await cafe.world.program.receiver.receive(seconds=0)
    await asyncio.wait_for(held.reached.wait(), 5)
    held.released.set()
    await cafe.world.die()


async def until(happened: Callable[[], bool]) -> None:
    """Let the program go on until this is so."""
    async with asyncio.timeout(10):
        for _ in iter(happened, True):
            await asyncio.sleep(0)


async def open_updates(cafe: Ready) -> list[inbox.Waiting]:
    async with cafe.world.store.reading() as view:
        return await inbox.open_updates(view)


async def purchases(cafe: Ready) -> int:
    return int(await cafe.value("SELECT count(*) FROM purchases"))


async def scanned(cafe: Ready) -> Person:
    return await cafe.do(cafe.carl, open=await cafe.world.card_link(cafe.dana))


# -- kill -9 ----------------------------------------------------------------------------------------------------------


async def test_killed_between_keeping_and_working_nothing_is_lost(cafe: Ready):
    carl = await scanned(cafe)
    carl.tap("3")
    cafe.dana.say("/points")
    await kept_but_not_begun(cafe)
    assert await purchases(cafe) == 1
    assert said("sale-done", gained="+3", unit="stamps", name="Dana") in carl.last
    assert cafe.dana.sees(said("points-title", unit="stamps"))
    assert await open_updates(cafe) == []


@pytest.mark.parametrize("method", ["editMessageText", "answerCallbackQuery"])
async def test_killed_between_working_and_answering_it_counts_once_and_is_answered(
    cafe: Ready, monkeypatch: pytest.MonkeyPatch, method: str
):
    carl = await scanned(cafe)
    carl.tap("3")
    await killed_while_answering(cafe, method, monkeypatch)
    assert await purchases(cafe) == 1
    assert said("sale-done", gained="+3", unit="stamps", name="Dana") in carl.last
    assert said("letter-award", **AWARD).splitlines()[0] in cafe.dana.last
    assert await open_updates(cafe) == []


AWARD = {
    "club": "Olga Café",
    "unit": "stamps",
    "gained": "+3",
    "priced": "no",
    "staff": "Carl",
    "n": 4,
    "number_raw": "",
    "money": "",
}


async def test_killed_in_the_middle_of_a_dialog_it_goes_on(cafe: Ready, monkeypatch: pytest.MonkeyPatch):
    sam = await cafe.joining()
    sam.tap(said("button-yes-offers"))
    await killed_while_answering(cafe, "editMessageText", monkeypatch)
    assert said("ask-name-known", name="Sam") in sam.last
    await cafe.do(sam, say="Samira")
    assert await cafe.value("SELECT name FROM members WHERE id = 2") == "Samira"
    assert await cafe.value("SELECT count(*) FROM consents WHERE purpose = 'marketing'") == 1


@pytest.mark.parametrize("times", [1, 3])
async def test_killed_again_and_again_it_still_counts_once(cafe: Ready, monkeypatch: pytest.MonkeyPatch, times: int):
    carl = await scanned(cafe)
    carl.tap("2")
    await cafe.world.program.receiver.receive(seconds=0)
    for _ in range(times):
        await cafe.worked_but_unanswered()
    assert await purchases(cafe) == 1
    assert said("sale-done", gained="+2", unit="stamps", name="Dana") in carl.last


async def test_a_new_club_whose_opening_was_not_answered_gets_its_poster_after_the_restart(
    world: World, monkeypatch: pytest.MonkeyPatch
):
    olga = await world.owner()
    for label in (said("button-go-on"), 0, 0, 0):
        await world.do(olga, tap=label)
    olga.tap(said("preset-cafe"))
    held = Held(world, "sendMessage", monkeypatch)
    await world.program.receiver.receive(seconds=0)
    await asyncio.wait_for(held.reached.wait(), 5)
    held.released.set()
    await world.die()
    assert [message.kind for message in olga.messages].count("document") == 2
    assert said("button-invite-cashier") in olga.last.buttons


# -- redelivery -------------------------------------------------------------------------------------------------------


async def test_an_update_that_was_not_acknowledged_is_delivered_again_and_worked_once(cafe: Ready):
    carl = await scanned(cafe)
    carl.tap("3")
    [update] = [json.loads(json.dumps(one)) for one in cafe.world.telegram.updates.pending]
    await cafe.do(carl)
    for _ in range(3):
        cafe.world.telegram.updates.pending.append(update)
        cafe.world.program.receiver._offset = None
        await cafe.do(carl)
    assert await purchases(cafe) == 1
    assert await cafe.value(f"SELECT count(*) FROM inbox WHERE update_id = {update['update_id']}") == 1


async def test_what_was_answered_is_blanked_and_forgotten_after_two_days(cafe: Ready):
    await cafe.do(cafe.dana, say="my secret")
    assert await cafe.value("SELECT count(*) FROM inbox WHERE payload <> ''") == 0
    kept = await cafe.value("SELECT count(*) FROM inbox")
    await cafe.world.pass_time(days=1)
    assert await cafe.value("SELECT count(*) FROM inbox") == kept
    await cafe.world.pass_time(days=1, seconds=1)
    assert await cafe.value("SELECT count(*) FROM inbox") == 0


async def test_one_batch_may_hold_the_updates_of_many_chats(cafe: Ready):
    people = [cafe.stranger(f"Guest {n}") for n in range(12)]
    for person in people:
        person.say("/start")
        person.say("/help")
    await cafe.do(people[0])
    for person in people:
        assert said("help-customer") in person.last
    assert await cafe.value("SELECT count(*) FROM people WHERE first_name LIKE 'Guest%'") == 12


async def test_nobody_waits_for_somebody_elses_slow_answer(cafe: Ready, monkeypatch: pytest.MonkeyPatch):
    sam = cafe.stranger()
    held = Held(cafe.world, "sendPhoto", monkeypatch)
    cafe.dana.say("/card")
    cafe.dana.say("/points")
    sam.say("/start")
    await cafe.world.program.receiver.receive(seconds=0)
    await asyncio.wait_for(held.reached.wait(), 5)
    await until(lambda: sam.sees(said("button-join")))
    assert not cafe.dana.sees(said("points-title", unit="stamps")), "a chat is served one by one"
    held.released.set()
    await cafe.do(cafe.dana)
    assert said("points-title", unit="stamps") in cafe.dana.last


# -- the line to Telegram ---------------------------------------------------------------------------------------------


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


async def test_an_update_is_kept_once_however_often_it_comes(database_url: str):
    store = Store(database_url)
    async with store.writing() as uow:
        assert await inbox.keep(uow, updates=[(1, "a"), (2, "b")]) == [1, 2]
        assert await inbox.keep(uow, updates=[(2, "c"), (3, "d")]) == [3]
        assert await inbox.keep(uow, updates=[(2, "c")]) == []
        await inbox.worked(uow, update_id=2)
        await inbox.done(uow, update_ids=[1])
        assert await inbox.open_updates(uow) == [inbox.Waiting(2, "b", True), inbox.Waiting(3, "d", False)]
    await store.close()
