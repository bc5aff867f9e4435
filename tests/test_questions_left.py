"""A sale that is left or stuck: its question about points is taken back, its reward left out, and money is a way."""

import pytest

from bot import words
from loyalty.limits import Limit
from loyalty.programs import Paying
from tests.support.ready import UNLIMITED, Ready, said
from tests.support.scanning import claimed, code_link, price
from tests.support.tills import scanned
from tests.test_claim_screens import offer

pytest_plugins = ["tests.support.ready_clubs"]
pytestmark = pytest.mark.only_on("sqlite")


async def paying(shop: Ready, language: str = "en", most: int | None = None) -> None:
    """Points pay up to half a bill; Dana has 120."""
    await shop.set_rules(pending_days=0)
    await shop.sell(shop.dana, "100")
    await shop.set_club(features=frozenset({"paying"}))
    limits = UNLIMITED.model_copy(update={"award": Limit(most=most)}) if most else UNLIMITED
    await shop.set_rules(paying=Paying(value_minor=10, share=50, least=5), limits=limits)
    await shop.change(f"UPDATE people SET language = '{language}'")


async def ask(shop: Ready, amount: str) -> None:
    await scanned(shop)
    await shop.do(shop.carl, say=amount)
    await shop.do(shop.carl, tap=shop.carl.last.buttons[1])


async def states(shop: Ready) -> list[str]:
    return [row.state for row in await shop.rows("SELECT state FROM point_payments ORDER BY id")]


@pytest.mark.parametrize("language", words.LANGUAGES)
async def test_the_next_customer_takes_the_question_back_in_its_place(shop: Ready, language: str):
    await paying(shop, language)
    await ask(shop, "10")
    question = shop.dana.last
    await shop.do(shop.carl, tap=said("button-next", language))
    assert said("pay-left", language, name="Dana") in shop.carl.last
    assert await states(shop) == ["withdrawn"]
    assert shop.dana.last.id == question.id
    assert not shop.dana.last.buttons
    assert said("letter-pay-gone", language, club="Olga Café", n=50, money="").splitlines()[0] in shop.dana.last
    await shop.forge(shop.dana, "pay-yes:1")
    assert await shop.value("SELECT count(*) FROM purchases") == 1


async def test_a_corrected_sale_leaves_one_question_to_say_yes_to(shop: Ready):
    await paying(shop)
    await ask(shop, "10")
    await ask(shop, "8")
    assert await states(shop) == ["withdrawn", "asked"]
    await shop.forge(shop.dana, "pay-yes:1")
    await shop.forge(shop.dana, "pay-yes:2")
    assert [row.bill_minor for row in await shop.rows("SELECT bill_minor FROM purchases ORDER BY id")] == [None, 800]
    assert await shop.value("SELECT count(*) FROM ledger_entries WHERE type = 'SPEND'") == 1


async def test_the_second_till_has_the_only_question_to_a_customer(shop: Ready):
    await paying(shop)
    await ask(shop, "10")
    cleo = await shop.world.cashier(shop.owner, name="Cleo")
    await shop.do(cleo, open=await shop.world.card_link(shop.dana))
    await shop.do(cleo, say="8")
    await shop.do(cleo, tap=cleo.last.buttons[1])
    assert await states(shop) == ["withdrawn", "asked"]


@pytest.mark.parametrize("language", words.LANGUAGES)
async def test_a_discount_that_was_given_back_can_be_left_out_and_comes_with_no_other_scan(shop: Ready, language: str):
    await shop.change(f"UPDATE people SET language = '{language}'")
    await offer(shop, "Fifth off", kind="percent", value_percent=20)
    await claimed(shop, "Fifth off", price(10, language=language), language=language)
    await shop.do(shop.carl, open=await code_link(shop))
    await shop.do(shop.carl, tap=0)
    await shop.do(shop.dana, tap=said("button-claim-cancel", language))
    await shop.do(shop.carl, say="50")
    assert said("refused-ClaimOver", language) in shop.carl.last
    without = said("button-sale-without-reward", language)
    assert without in shop.carl.last.buttons
    await scanned(shop)
    assert without not in shop.carl.last.buttons
    await shop.do(shop.carl, say="50")
    assert await shop.value("SELECT amount_minor FROM purchases") == 5000


async def test_without_the_reward_the_bill_is_whole_and_the_code_good(shop: Ready):
    await offer(shop, "Fifth off", kind="percent", value_percent=20)
    await claimed(shop, "Fifth off", price(10))
    await shop.do(shop.carl, open=await code_link(shop))
    await shop.do(shop.carl, tap=0)
    await shop.do(shop.carl, tap=said("button-sale-without-reward"))
    await shop.do(shop.carl, say="50")
    assert await shop.value("SELECT amount_minor FROM purchases") == 5000
    assert await shop.value("SELECT state FROM reward_claims") == "issued"


@pytest.mark.parametrize("language", words.LANGUAGES)
async def test_above_a_ceiling_points_do_not_pay_and_money_is_one_tap_away(shop: Ready, language: str):
    await paying(shop, language, most=20)
    await ask(shop, "50")
    assert said("pay-only-money", language, bill="").splitlines()[1] in shop.carl.last
    assert len(shop.carl.last.buttons) == 2
    await shop.do(shop.carl, tap=shop.carl.last.buttons[0])
    assert said("sale-asked", language).splitlines()[0] in shop.carl.last
    await shop.do(shop.owner, tap=said("button-approve", language))
    assert await shop.value("SELECT amount_minor FROM purchases ORDER BY id DESC LIMIT 1") == 5000
