"""The code of a voucher that is over goes from the phones where it stands."""

import pytest

from bot import words
from loyalty import handing
from loyalty.roles import PROGRAM
from tests.support.ready import Ready, said
from tests.support.scanning import claimed, picture_of, price
from tests.test_claim_screens import offer
from tests.test_voucher_screens import given, link

pytest_plugins = ["tests.support.ready_clubs"]
pytestmark = pytest.mark.only_on("sqlite")


async def shown(shop: Ready, language: str = "en") -> str:
    """Dana looks at her voucher; its picture."""
    await shop.do(shop.dana, say="/vouchers")
    await shop.do(shop.dana, tap=0)
    return str(picture_of(shop.dana).raw["photo"])


@pytest.mark.parametrize("language", words.LANGUAGES)
async def test_a_used_vouchers_picture_is_replaced_where_it_stands(shop: Ready, language: str):
    await shop.set_club(features=frozenset({"vouchers"}))
    await shop.change(f"UPDATE people SET language = '{language}'")
    code = await given(shop)
    drawn, message = await shown(shop), picture_of(shop.dana).id
    await shop.do(shop.carl, open=link(code))
    await shop.do(shop.carl, tap=said("button-voucher-use", language))
    now = picture_of(shop.dana)
    assert now.id == message
    assert str(now.raw["photo"]) != drawn
    assert said("voucher-was", language, state="used", time="10:00", what="Coffee").splitlines()[1] in now
    assert said("button-voucher-copy", language) not in now.buttons


async def test_the_last_message_of_the_code_is_the_only_one(shop: Ready):
    await shop.set_club(features=frozenset({"vouchers"}))
    await given(shop)
    await shown(shop)
    await shown(shop)
    assert len([one for one in shop.dana.messages if one.kind == "photo"]) == 1


async def test_a_voucher_that_is_used_again_and_again_keeps_its_code_to_the_end(shop: Ready):
    await shop.set_club(features=frozenset({"vouchers"}))
    code = await given(shop)
    await shop.change("UPDATE vouchers SET uses_allowed = 2")
    drawn = await shown(shop)
    await shop.do(shop.carl, open=link(code))
    await shop.do(shop.carl, tap=said("button-voucher-use"))
    assert str(picture_of(shop.dana).raw["photo"]) == drawn


async def test_a_reward_that_was_taken_back_takes_the_code_of_its_voucher_away(shop: Ready):
    await shop.set_club(features=frozenset({"vouchers"}))
    await offer(shop, lasts_days=30)
    await claimed(shop, "Cake", price(10))
    drawn = await shown(shop)
    async with shop.world.store.writing() as uow:
        await handing.reverse(uow, by=PROGRAM, claim_id=1, reason="a mistake")
    await shop.world.work()
    assert str(picture_of(shop.dana).raw["photo"]) != drawn
    assert said("voucher-was", state="revoked", time="", what="Cake").splitlines()[0] in picture_of(shop.dana)
