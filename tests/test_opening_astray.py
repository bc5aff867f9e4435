"""The opening of a club when the owner goes back, looks elsewhere, taps old buttons, or somebody forges one."""

import re

import pytest
from sqlalchemy import select

from bot import words
from bot.sandbox.people import Person
from loyalty.db.tables import members
from tests.support.ready import said
from tests.support.wizard import answered, club_of
from tests.support.world import World

pytestmark = pytest.mark.only_on("sqlite")
CLOSED = said("refused-QuestionClosed")


async def test_each_question_leads_back_to_the_one_before(world: World):
    olga = await answered(world, await world.owner(), said("button-go-on"), 0, 0, 0)
    back = said("button-back")
    for key in ("wizard-zone", "wizard-currency", "wizard-name", "wizard-languages"):
        await answered(world, olga, back)
        assert said(key) in olga.last
    assert back not in olga.last.buttons


async def test_an_owner_who_looks_elsewhere_goes_on_where_they_stopped(world: World):
    olga = await answered(world, await world.owner(), said("button-go-on"), '"Róża"', said("currency-toman"))
    await world.do(olga, say="/help")
    await world.do(olga, tap=said("button-home"))
    assert said("wizard-zone") in olga.last
    await world.do(olga, say="/language")
    await world.do(olga, tap=words.label("pl", "language-own-name"))
    assert said("wizard-zone", "pl") in olga.last
    await world.do(olga, say="/shop")
    await world.do(olga, say="/nonsense")
    await world.do(olga, say="/start")
    assert said("wizard-zone", "pl") in olga.last
    await answered(world, olga, 0, said("preset-shop", "pl"))
    club = await club_of(world)
    assert club is not None
    assert (club.settings.name, club.settings.toman) == ("Róża", True)


async def test_an_old_button_says_that_its_question_is_closed_and_shows_the_open_one(world: World):
    olga = await world.owner()
    first = olga.last.raw
    await answered(world, olga, said("button-go-on"))
    data = first["reply_markup"]["inline_keyboard"][0][0]["callback_data"]
    olga._ask(olga.last.raw, data)
    await world.work()
    assert olga.toasts[-1] == CLOSED
    assert said("wizard-name") in olga.last


async def test_somebody_else_cannot_answer_the_owners_question(world: World):
    olga = await world.owner()
    eve = await world.do(world.telegram.add_person("Eve"), say="/start")
    eve._ask(eve.last.raw, olga.last.rows[-1][0]["callback_data"])
    await world.work()
    assert eve.toasts[-1] == CLOSED
    assert said("club-not-open") in eve.last
    assert said("wizard-languages") in olga.last


@pytest.mark.parametrize("value", ["xx", "", "done:more", "٣"])
async def test_forged_answers_change_nothing(world: World, value: str):
    olga = await world.owner()
    draft = olga.last.rows[-1][0]["callback_data"].rpartition(":")[0]
    olga._ask(olga.last.raw, f"{draft}:{value}"[:64])
    await world.work()
    assert olga.toasts[-1] == CLOSED
    assert said("wizard-languages") in olga.last


async def test_a_forged_preset_opens_nothing(world: World):
    olga = await answered(world, await world.owner(), said("button-go-on"), 0, 0, 0)
    draft = olga.last.rows[0][0]["callback_data"].rpartition(":")[0]
    olga._ask(olga.last.raw, f"{draft}:casino")
    await world.work()
    assert olga.toasts[-1] == CLOSED
    assert await club_of(world) is None


async def test_a_double_tap_on_the_last_answer_opens_one_club_and_shows_it_twice(world: World):
    olga = await answered(world, await world.owner(), said("button-go-on"), 0, 0, 0)
    olga.tap(said("preset-cafe"))
    olga.tap(said("preset-cafe"))
    await world.work()
    assert [message.kind for message in olga.messages].count("document") == 2
    assert said("button-invite-cashier") in olga.last.buttons
    assert olga.toasts[-1:] in ([], [""])


async def test_the_poster_is_there_for_the_asking_and_joins_with_its_source(world: World):
    olga = await world.open_club("cafe")
    await world.do(olga, say="/poster")
    assert [message.kind for message in olga.messages][-3:] == ["document", "document", "text"]
    link = link_in_poster(olga)
    assert olga.see(said("poster", link_raw=link)).buttons == [said("button-copy-link"), said("button-home")]
    await world.do(olga, tap=said("button-copy-link"))
    assert olga.clipboard == link
    dana = await world.do(world.telegram.add_person("Dana"), open=link)
    await world.do(dana, tap=said("button-join"))
    async with world.store.reading() as view:
        assert await view.value(select(members.c.source)) == "poster"


def link_in_poster(person: Person) -> str:
    found = re.search(r"https://t\.me/\S+", person.see("j_").text)
    assert found
    return found.group()
