"""Points as money on the two phones: asked at the till, answered in the pocket, told to both."""

import pytest

from bot import words
from loyalty.programs import Paying
from tests.support.ready import Ready, ready
from tests.support.tills import scanned
from tests.support.world import World

pytestmark = pytest.mark.only_on("sqlite")


@pytest.fixture
async def shop(world: World) -> Ready:
    """A shop where a point pays ten cents, up to half a bill; Dana has 20 points."""
    club = await ready(world, "shop")
    await club.set_club(features=frozenset({"paying"}))
    await club.set_rules(paying=Paying(value_minor=10, share=50, least=5))
    return club


async def asked(shop: Ready, amount: str = "10") -> None:
    """Carl asks whether points pay."""
    await scanned(shop)
    await shop.do(shop.carl, say=amount)
    print(shop.carl.last.text, shop.carl.last.buttons)
    await shop.do(shop.carl, tap=shop.carl.last.buttons[1])


@pytest.mark.parametrize("language", words.LANGUAGES)
async def test_the_cashier_asks_the_member_says_yes_and_both_see_what_is_left_to_pay(shop: Ready, language: str):
    for person in (shop.carl, shop.dana):
        await shop.change(f"UPDATE people SET language = '{language}' WHERE id = {person.id}")
    await asked(shop)
    carl, dana = shop.carl, shop.dana
    print(carl.last.text, carl.last.buttons)
    print(dana.last.text, dana.last.buttons)
    await shop.do(dana, tap=dana.last.buttons[0])
    print([m.text for m in dana.messages[-3:]])
    print(carl.last.text, carl.last.buttons)
    await shop.do(carl, tap=carl.last.buttons[0])
    print(carl.last.text, carl.last.buttons)
    assert await shop.value("SELECT available FROM wallets") == 0
