"""One screen, one message: it changes where it stands, moves down after typing, and survives bad weather."""

import asyncio

import pytest
from telegram import Update
from telegram.error import BadRequest

from bot import stage as stages
from bot.sandbox.pictures import blank
from bot.screen import Picture, Screen
from bot.turn import Turn
from loyalty import people
from tests.support.ready import Ready, said

pytest_plugins = ["tests.support.ready_clubs"]
pytestmark = pytest.mark.only_on("sqlite")  # what it looks like depends on no database

HOME, HELP, SETTINGS = said("button-home"), said("button-help"), said("button-settings")


def from_bot(person) -> list:
    return [message for message in person.messages if message.from_bot]


async def at_home(club: Ready):
    return await club.do(club.dana, say="/start")


# -- in place and below -----------------------------------------------------------------------------------------------


async def test_tapping_about_changes_one_message(shop: Ready):
    dana = await at_home(shop)
    screen = dana.last.id
    for label in (HELP, HOME, SETTINGS, HOME, said("button-points", unit="points"), said("button-history")):
        await shop.do(dana, tap=label)
        assert [message.id for message in from_bot(dana)] == [screen]


async def test_after_typing_the_screen_moves_below_and_the_old_one_goes(shop: Ready):
    dana = await at_home(shop)
    first = dana.last.id
    await shop.do(dana, say="/help")
    assert [message.id for message in from_bot(dana)] == [dana.last.id]
    assert dana.last.id > first


async def test_a_tap_on_a_kept_message_brings_the_screen_below_it(shop: Ready):
    dana = await at_home(shop)
    await shop.do(dana, say="/card")
    card = dana.last
    dana.tap(SETTINGS, card.id)
    await shop.do(dana)
    assert [message.kind for message in from_bot(dana)] == ["photo", "text"]
    assert said("settings-title") in dana.last


async def test_a_screen_of_more_than_two_days_only_loses_its_buttons(shop: Ready):
    dana = await at_home(shop)
    old = dana.last.id
    shop.wait(hours=49)
    await shop.do(dana, say="/help")
    stale, new = from_bot(dana)
    assert stale.id == old
    assert not stale.rows
    assert new.rows


async def test_an_old_screen_that_cannot_even_be_stripped_stops_nothing(shop: Ready):
    dana = await at_home(shop)
    shop.wait(hours=49)
    shop.world.telegram.faults.add("server_error", method="editMessageReplyMarkup")
    await shop.do(dana, say="/help")
    assert said("help-customer") in dana.last


async def test_an_old_screen_that_cannot_be_removed_now_stops_nothing(shop: Ready):
    dana = await at_home(shop)
    shop.world.telegram.faults.add("too_many", method="deleteMessage", retry_after=60)
    await shop.do(dana, say="/help")
    assert said("help-customer") in dana.last


async def test_the_same_screen_again_is_answered_without_a_change(shop: Ready):
    dana = await at_home(shop)
    before = dana.messages
    await shop.forge(dana, "home")
    assert [message.raw for message in dana.messages] == [message.raw for message in before]


async def test_a_screen_that_the_person_deleted_comes_back_below(shop: Ready):
    dana = await at_home(shop)
    gone = dana.last
    shop.world.telegram.chats.delete(dana.chat, gone.id)
    dana.tap(HELP, gone.id)
    await shop.do(dana)
    assert said("help-customer") in dana.last


async def test_a_deleted_screen_does_not_keep_the_next_one_back(shop: Ready):
    dana = await at_home(shop)
    shop.world.telegram.chats.delete(dana.chat, dana.last.id)
    await shop.do(dana, say="/help")
    assert said("help-customer") in dana.last


async def test_the_place_of_the_screen_is_remembered_over_a_restart(shop: Ready):
    dana = await at_home(shop)
    await shop.world.die()
    await shop.do(dana, say="/help")
    assert [message.kind for message in from_bot(dana)] == ["text"], "the old screen made way"


async def test_people_beyond_those_remembered_are_found_in_the_database(shop: Ready, monkeypatch):
    monkeypatch.setattr(stages, "REMEMBERED", 1)
    dana = await at_home(shop)
    await shop.do(shop.carl, say="/start")
    assert list(shop.world.program.stage._screens) == [shop.carl.id]
    await shop.do(dana, tap=HELP)
    assert len(from_bot(dana)) == 1


# -- pictures on a screen ---------------------------------------------------------------------------------------------


async def shown(club: Ready, person, screen: Screen, *, tapped: bool) -> None:
    """The stage shows a screen to a person who typed or tapped."""
    raw = person.last.raw if person.chat.messages else {}
    event = {"callback_query": club.world.telegram.queries.ask(person.chat, raw, "x")} if tapped else {}
    async with club.world.store.reading() as view:
        visitor = await people.visitor(view, person_id=person.id)
    program = club.world.program
    update = Update.de_json({"update_id": 1, **event}, program.application.bot)
    await program.stage.show(Turn(program.house, visitor=visitor, update=update), screen)


def with_picture(text: str) -> Screen:
    async def drawn() -> bytes:
        return blank(320, 200)

    return Screen(text, picture=Picture(f"a picture of {text}", drawn))


async def test_a_text_becomes_a_picture_in_place_and_the_way_back_is_a_new_message(shop: Ready):
    dana = await at_home(shop)
    place = dana.last.id
    await shown(shop, dana, with_picture("first"), tapped=True)
    assert [(message.id, message.kind) for message in from_bot(dana)] == [(place, "photo")]
    await shown(shop, dana, with_picture("second"), tapped=True)
    assert [(message.id, message.text) for message in from_bot(dana)] == [(place, "second")]
    await shown(shop, dana, with_picture("first"), tapped=True)
    assert await shop.value("SELECT count(*) FROM pictures") == 2
    await shown(shop, dana, Screen("words again"), tapped=True)
    assert [message.text for message in from_bot(dana)] == ["words again"]
    assert dana.last.id > place


async def test_a_known_picture_with_broken_words_is_not_taken_for_a_lost_one(shop: Ready):
    await shown(shop, await at_home(shop), with_picture("first"), tapped=False)
    broken = Screen("<b>broken", picture=with_picture("first").picture)
    with pytest.raises(BadRequest, match="parse"):
        await shown(shop, shop.dana, broken, tapped=False)
    assert await shop.value("SELECT count(*) FROM pictures") == 1


async def test_a_screen_without_buttons_takes_the_old_ones_away(shop: Ready):
    dana = await at_home(shop)
    await shown(shop, dana, Screen("bare", [[]]), tapped=True)
    assert dana.last.buttons == []


# -- bad weather ------------------------------------------------------------------------------------------------------


@pytest.fixture
def waits(monkeypatch) -> list[float]:
    """The pauses that were made; they take no time."""
    made: list[float] = []

    async def at_once(seconds: float) -> None:
        made.append(seconds)

    monkeypatch.setattr(asyncio, "sleep", at_once)
    return made


@pytest.mark.parametrize(("kind", "pause"), [("too_many", 7), ("refused", 0.5)])
async def test_an_answer_that_surely_did_not_arrive_is_given_again(shop: Ready, kind: str, pause: float, waits: list):
    dana = await at_home(shop)
    shop.world.telegram.faults.add(kind, method="editMessageText", retry_after=7)
    await shop.do(dana, tap=HELP)
    assert said("help-customer") in dana.last
    assert len(from_bot(dana)) == 1
    assert pause in waits


async def test_a_telegram_that_stays_away_is_asked_three_times(shop: Ready, waits: list):
    dana = await at_home(shop)
    shop.world.telegram.faults.add("refused", method="editMessageText", count=3)
    await shop.do(dana, tap=HELP)
    assert said("help-customer") not in dana.last
    assert waits == [0.5, 1.0]
    await shop.do(dana, tap=HELP)
    assert said("help-customer") in dana.last


@pytest.mark.parametrize("kind", ["timeout", "drop", "bad_json"])
async def test_an_answer_that_may_have_arrived_is_not_given_twice(shop: Ready, kind: str):
    dana = await at_home(shop)
    shop.world.telegram.faults.add(kind, method="sendMessage")
    await shop.do(dana, say="/help")
    assert [said("help-customer") in message for message in from_bot(dana)].count(True) == 1
    await shop.do(dana, say="/points")
    assert said("points-title", unit="points") in dana.last


async def test_somebody_who_must_wait_too_long_can_ask_again(shop: Ready):
    dana = await at_home(shop)
    shop.world.telegram.faults.add("too_many", method="editMessageText", retry_after=3600)
    await shop.do(dana, tap=HELP)
    assert said("help-customer") not in dana.last
    await shop.do(dana, tap=HELP)
    assert said("help-customer") in dana.last


@pytest.mark.parametrize("kind", ["timeout", "server_error"])
async def test_a_tap_whose_clock_cannot_be_stopped_is_answered_by_its_screen(shop: Ready, kind: str, caplog):
    dana = await at_home(shop)
    shop.world.telegram.faults.add(kind, method="answerCallbackQuery", count=3)
    await shop.world.do(dana, tap=HELP)
    assert said("help-customer") in dana.last
    assert not [record for record in caplog.records if record.levelname == "ERROR"]


async def test_a_tap_of_long_ago_is_answered_all_the_same(shop: Ready):
    dana = await at_home(shop)
    dana.tap(HELP)
    shop.wait(minutes=10)
    await shop.do(dana)
    assert said("help-customer") in dana.last


# -- blocked ----------------------------------------------------------------------------------------------------------


async def reachable(club: Ready) -> str:
    return await club.value(f"SELECT reachable FROM people WHERE id = {club.dana.id}")


async def test_who_blocks_the_bot_is_noted_and_noted_again_on_coming_back(shop: Ready):
    await shop.do(shop.dana, block=None)
    assert await reachable(shop) == "blocked"
    await shop.do(shop.dana, unblock=None)
    assert await reachable(shop) == "yes"


async def test_who_blocks_the_bot_before_the_answer_is_noted_too(shop: Ready):
    dana = await at_home(shop)
    dana.tap(HELP)
    dana.chat.blocked = True
    await shop.world.do(dana)
    assert await reachable(shop) == "blocked"
    dana.chat.blocked = False
    await shop.do(dana, say="/points")
    assert await reachable(shop) == "yes"
    assert said("points-title", unit="points") in dana.last


async def test_a_stranger_who_blocks_before_saying_anything_is_nobody(shop: Ready):
    sam = shop.stranger()
    await shop.do(sam, block=None)
    assert await shop.value(f"SELECT count(*) FROM people WHERE id = {sam.id}") == 0


@pytest.mark.parametrize("kind", ["server_error", "bad_gateway"])
async def test_an_answer_at_which_telegram_stumbled_is_given_again(shop: Ready, kind: str, monkeypatch):
    naps: list[float] = []

    async def nap(seconds: float) -> None:
        naps.append(seconds)

    monkeypatch.setattr("bot.direct.asyncio.sleep", nap)
    shop.world.telegram.faults.add(kind, method="sendMessage", chat=shop.dana.id, count=1)
    await shop.do(shop.dana, say="/help")
    assert said("help-customer") in shop.dana.last
    assert naps == [0.5]
