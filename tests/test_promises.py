"""What was said holds: a price that was read, a discount that waits for a yes, a question, a code that is over."""

import pytest

from bot import words
from loyalty import rewards, tiers
from loyalty.roles import PROGRAM
from tests.support.ready import Ready, said
from tests.support.scanning import price
from tests.test_claim_screens import offer

pytest_plugins = ["tests.support.ready_clubs"]
pytestmark = pytest.mark.only_on("sqlite")


async def speak(club: Ready, language: str) -> None:
    """Everybody reads another language."""
    await club.change(f"UPDATE people SET language = '{language}'")


@pytest.mark.parametrize("language", words.LANGUAGES)
async def test_a_button_charges_no_price_but_the_one_that_stands_on_it(shop: Ready, language: str):
    await speak(shop, language)
    reward_id = await offer(shop)
    await shop.do(shop.dana, say="/rewards")
    await shop.do(shop.dana, tap="Cake")
    old = words.label(language, "button-claim", price=price(10, language=language))
    async with shop.world.store.writing() as uow:
        await rewards.change(uow, by=PROGRAM, reward_id=reward_id, cost=18)
    await shop.do(shop.dana, tap=old)
    assert said("refused-PriceChanged", language) in shop.dana.last
    assert await shop.value("SELECT count(*) FROM reward_claims") == 0
    assert await shop.value("SELECT available FROM wallets") == 20
    await shop.do(shop.dana, tap=words.label(language, "button-claim", price=price(18, language=language)))
    assert await shop.value("SELECT cost FROM reward_claims") == 18


async def test_nor_the_price_of_a_tier_that_fell_meanwhile(shop: Ready):
    await shop.set_club(features=frozenset({"tiers"}))
    async with shop.world.store.writing() as uow:
        silver = (await tiers.add(uow, by=PROGRAM, titles={"en": "Silver"}, threshold=100)).all_tiers[0].id
    await offer(shop, tier_costs={str(silver): 4})
    await shop.change(f"UPDATE members SET tier_id = {silver}")
    await shop.do(shop.dana, say="/rewards")
    await shop.do(shop.dana, tap="Cake")
    await shop.change("UPDATE members SET tier_id = NULL")
    await shop.do(shop.dana, tap=said("button-claim", price=price(4)))
    assert said("refused-PriceChanged") in shop.dana.last
    assert shop.dana.sees(said("button-claim", price=price(10)))
    assert await shop.value("SELECT count(*) FROM reward_claims") == 0
