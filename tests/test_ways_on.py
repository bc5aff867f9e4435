"""Ways on where there were none: refused with the reason, a voucher at hand, a series kept, points given back whole."""

import pytest

from bot import words
from loyalty.programs import Paying
from tests.support.owners import at
from tests.support.ready import Ready, said
from tests.support.scanning import claimed, picture_of, price
from tests.test_claim_screens import offer
from tests.test_questions_left import ask, paying

pytest_plugins = ["tests.support.ready_clubs"]
pytestmark = pytest.mark.only_on("sqlite")


@pytest.mark.parametrize("language", words.LANGUAGES)
async def test_points_that_were_set_aside_meanwhile_are_the_reason_on_both_phones(shop: Ready, language: str):
    await offer(shop, cost=100)
    await paying(shop, language)
    await ask(shop, "20")
    await claimed(shop, "Cake", price(100, language=language), language=language)
    await shop.forge(shop.dana, "pay-yes:1")
    assert any(said("pay-refused-points", language) in one for one in shop.dana.messages)
    assert any(said("pay-too-few", language) in one for one in shop.carl.messages)


@pytest.mark.parametrize("language", words.LANGUAGES)
@pytest.mark.parametrize("code", ["CDFGHJKMPC", "CDFGHJ0MP1", "CDFGHJKM"])
async def test_a_mistyped_code_is_said_to_be_a_code_and_guesses_are_few(shop: Ready, language: str, code: str):
    await shop.change(f"UPDATE people SET language = '{language}'")
    await shop.do(shop.carl, say=code)
    assert said("found-no-code", language) in shop.carl.last
    for _ in range(10):
        await shop.do(shop.carl, say=code)
    assert said("refused-TooMany", language) in shop.carl.last


async def test_a_name_is_no_code(shop: Ready):
    for name in ("Konstantin", "Christophe", "Alexandria"):
        await shop.do(shop.carl, say=name)
        assert said("found-nobody") in shop.carl.last


@pytest.mark.parametrize("language", words.LANGUAGES)
async def test_a_claimed_reward_that_lasts_has_its_voucher_one_tap_away(shop: Ready, language: str):
    await shop.change(f"UPDATE people SET language = '{language}'")
    await shop.set_club(features=frozenset({"vouchers"}))
    await offer(shop, lasts_days=30)
    await claimed(shop, "Cake", price(10, language=language), language=language)
    await shop.do(shop.dana, tap=said("button-voucher-show", language))
    assert said("voucher-show", language) in picture_of(shop.dana)
    await shop.do(shop.carl, say="/start")
    await shop.forge(shop.carl, "voucher-of:1")
    assert said("voucher-show") not in shop.carl.last


@pytest.mark.parametrize("option", ["uses", "limit", "until", "since", "prefix"])
async def test_back_from_an_option_keeps_the_new_series(shop: Ready, option: str):
    await shop.set_club(features=frozenset({"vouchers"}))
    olga = await at(shop, "button-extras", "button-series", "button-series-new")
    await shop.do(olga, tap=0)
    await shop.do(olga, say="Coffee")
    await shop.do(olga, tap="10")
    await shop.do(olga, tap=said("button-series-no-end"))
    make = said("button-series-make", n=10)
    glance = olga.last.text
    await shop.do(olga, tap=said(f"button-series-{option}"))
    await shop.do(olga, tap=said("button-back"))
    assert olga.last.text == glance
    await shop.do(olga, tap=make)
    assert await shop.value("SELECT count(*) FROM vouchers") == 10


async def test_a_bill_that_points_have_paid_whole_is_refunded_whole(shop: Ready):
    await paying(shop)
    await shop.set_rules(paying=Paying(value_minor=10, share=100, least=5))
    await ask(shop, "12")
    await shop.do(shop.dana, tap=said("button-pay-yes", n=120, money="€12.00"))
    assert await shop.value("SELECT available FROM wallets") == 0
    await shop.do(shop.owner, say="/start")
    await shop.forge(shop.owner, "purchase:2")
    await shop.do(shop.owner, tap=said("button-refund-all"))
    assert said("taken-back-returned", n=120) in shop.owner.last
    assert await shop.value("SELECT available FROM wallets") == 120
    await shop.forge(shop.owner, "purchase:2")
    assert said("button-refund-all") not in shop.owner.last.buttons
