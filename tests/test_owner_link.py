"""The link that makes whoever opens it first the owner; and the club before it is open."""

import pytest

from bot import words
from loyalty import staff
from loyalty.roles import PROGRAM
from tests.support.ready import said
from tests.support.world import World

pytestmark = pytest.mark.only_on("sqlite")


async def owner_link(world: World) -> str:
    async with world.store.writing() as uow:
        return f"https://t.me/cafe_bot?start=i_{await staff.invite(uow, by=PROGRAM, role='owner')}"


async def test_whoever_opens_the_link_first_is_the_owner_and_is_asked_the_first_question(world: World):
    olga = world.telegram.add_person("Olga")
    await world.do(olga, open=await owner_link(world))
    assert said("wizard-languages") in olga.last


async def test_the_link_works_once_but_its_owner_may_open_it_again(world: World):
    link = await owner_link(world)
    olga, eve = world.telegram.add_person("Olga"), world.telegram.add_person("Eve")
    await world.do(olga, open=link)
    await world.do(eve, open=link)
    assert said("refused-LinkEnded") in eve.last
    await world.do(olga, open=link)
    assert said("wizard-languages") in olga.last


async def test_a_newer_link_revokes_the_older_one(world: World):
    old, new = await owner_link(world), await owner_link(world)
    olga = world.telegram.add_person("Olga")
    await world.do(olga, open=old)
    assert said("refused-LinkEnded") in olga.last
    await world.do(olga, open=new)
    assert said("wizard-languages") in olga.last


async def test_the_link_ends_after_a_day(world: World):
    link = await owner_link(world)
    await world.pass_time(hours=24)
    olga = await world.do(world.telegram.add_person("Olga"), open=link)
    assert said("refused-LinkEnded") in olga.last


async def test_who_used_a_link_is_told_to_the_other_owners_and_not_to_the_new_one(world: World):
    olga = await world.open_club()
    rita = await world.do(world.telegram.add_person("Rita"), open=await owner_link(world))
    assert said("letter-link-used", name="Rita", role="owner") in olga.last
    assert olga.last.buttons == [said("button-staff")]
    assert said("staff-welcome", role="owner") in rita.last
    assert not rita.sees(said("letter-link-used", name="Rita", role="owner"))


@pytest.mark.parametrize("payload", ["i_forged", "i_", "i", "x_1", "c_forged", "_", "j_forged"])
async def test_before_the_opening_every_other_link_leads_to_the_same_sentence(world: World, payload: str):
    eve = await world.do(world.telegram.add_person("Eve"), open=f"https://t.me/cafe_bot?start={payload}")
    assert said("club-not-open") in eve.last


async def test_a_stranger_before_the_opening_is_told_to_come_back_in_any_language(world: World):
    eve = await world.do(world.telegram.add_person("Eve"), say="/start")
    for act in ({"say": "hello"}, {"say": "/shop"}, {"say": "/help"}, {"say": "/nonsense"}):
        await world.do(eve, **act)
    await world.do(eve, say="/language")
    await world.do(eve, tap=words.label("pl", "language-own-name"))
    assert said("club-not-open", "pl") in eve.last
