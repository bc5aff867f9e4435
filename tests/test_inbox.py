"""Updates: kept before they are acknowledged, worked once, answered even after a kill, one at a time per chat."""

import asyncio
import json

import pytest

from loyalty import inbox
from loyalty.db.store import Store
from tests.support.lines import Held, open_updates, until
from tests.support.ready import Ready, said
from tests.support.tills import purchases, scanned
from tests.support.world import World

pytest_plugins = ["tests.support.ready_clubs"]
pytestmark = pytest.mark.only_on("sqlite")


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
    held = Held(world, "sendDocument", monkeypatch)
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
