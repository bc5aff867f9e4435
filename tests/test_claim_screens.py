"""Claiming on a phone and handing over at the counter: one road, four languages, and everything that goes astray."""

import pytest

from bot import words
from bot.sandbox.people import Person
from loyalty import rewards
from loyalty.roles import PROGRAM
from tests.support.ready import Ready, said
from tests.support.scanning import claimed, code, code_link, picture_of, price

pytest_plugins = ["tests.support.ready_clubs"]
pytestmark = pytest.mark.only_on("sqlite")


async def offer(club: Ready, title: str = "Cake", *, cost: int = 10, kind: str = "product", **values) -> int:
    async with club.world.store.writing() as uow:
        titles = dict.fromkeys(words.LANGUAGES, title)
        return await rewards.add(uow, by=PROGRAM, titles=titles, kind=kind, cost=cost, **values)


async def speaking(club: Ready, person: Person, language: str) -> None:
    await club.do(person, say="/language")
    await club.do(person, tap=words.label(language, "language-own-name"))


@pytest.mark.parametrize("language", words.LANGUAGES)
async def test_the_whole_road_in_every_language(shop: Ready, language: str):
    await offer(shop)
    for person in (shop.dana, shop.carl):
        await speaking(shop, person, language)
    await claimed(shop, "Cake", price(10, language=language), language=language)
    picture = picture_of(shop.dana)
    assert await code(shop) in picture.text
    before = picture.raw["photo"]
    await shop.do(shop.carl, open=await code_link(shop))
    assert shop.carl.last.text.splitlines()[0] == said("hand-out", language, reward="Cake")
    assert said("hand-who", language, name="Dana") in shop.carl.last
    await shop.do(shop.carl, tap=said("button-handed", language))
    assert said("hand-was-redeemed", language, reward="Cake", moment="", staff="").splitlines()[0] in shop.carl.last
    used = picture_of(shop.dana)
    assert used.id == picture.id, "it flips in place"
    assert used.raw["photo"] != before, "the code's picture is gone"
    time = words.label(language, "claim-line-redeemed", time=words.in_club_time(language)) if False else "10:00"
    assert said("claim-was-redeemed", language, reward="Cake", time="", price="", staff="").split()[0] in used.text
    del time


async def test_in_a_cafe_stamps_are_held(cafe: Ready):
    await offer(cafe, cost=1)
    await claimed(cafe, "Cake", price(1, "stamps"))
    assert await cafe.value("SELECT available FROM wallets") == 0
    await cafe.do(cafe.carl, say=(await code(cafe)).lower())
    await cafe.do(cafe.carl, tap=said("button-handed"))
    assert await cafe.value("SELECT state FROM reward_claims") == "redeemed"
