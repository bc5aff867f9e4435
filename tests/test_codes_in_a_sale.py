"""A code typed while a sale is open is used for that sale; and what was held for it is free when the sale is left."""

import pytest

from bot import formats, words
from loyalty import rewards
from loyalty.roles import PROGRAM
from tests.support.ready import Ready, ready, said
from tests.support.scanning import claimed, price
from tests.support.tills import purchases, scanned
from tests.support.world import World
from tests.test_voucher_screens import COFFEE, FIFTH, given, link, series

pytestmark = pytest.mark.only_on("sqlite")
OFF = said("sale-off", what=said("bill-part", what=said("bill-voucher"), money="20%"))


@pytest.fixture
async def shop(world: World) -> Ready:
    """A shop with points and vouchers."""
    club = await ready(world, "shop")
    await club.set_club(features=frozenset({"vouchers"}))
    return club


async def held(shop: Ready) -> int:
    return int(await shop.value("SELECT count(*) FROM voucher_uses WHERE state = 'reserved'"))


@pytest.mark.parametrize("language", words.LANGUAGES)
async def test_a_members_discount_comes_off_the_sale_that_is_open(shop: Ready, language: str):
    await shop.change(f"UPDATE people SET language = '{language}'")
    code = await given(shop, FIFTH)
    carl = await scanned(shop)
    await shop.do(carl, say=f"{code[:4]} {code[4:]}".lower())
    part = said("bill-part", language, what=said("bill-voucher", language), money=formats.percent(20, language))
    assert said("sale-off", language, what=part) in carl.last
    await shop.do(carl, say="50")
    assert tuple((await shop.rows("SELECT amount_minor, bill_minor FROM purchases"))[0]) == (4000, 5000)


async def test_a_code_that_begins_with_a_digit_is_never_an_amount(shop: Ready):
    code = await given(shop, FIFTH)
    await shop.change(f"UPDATE vouchers SET code = '7{code[1:]}'")
    carl = await scanned(shop)
    await shop.do(carl, say=f"7{code[1:]}")
    assert OFF in carl.last
    assert await purchases(shop) == 0
    await shop.do(carl, say="/start")
    await shop.do(carl, tap=said("button-amount-first"))
    await shop.do(carl, say=f"7{code[1:]}")
    assert OFF in carl.last, "amount first, the same"


async def test_one_of_a_series_is_for_whoever_is_being_served(shop: Ready):
    [code, *_] = await series(shop, said("button-voucher-percent"), "20%")
    carl = await scanned(shop)
    await shop.do(carl, say=code)
    assert OFF in carl.last
    assert said("serving", name="Dana") in carl.last


async def test_something_to_hand_over_leads_back_to_the_sale(shop: Ready):
    codes = [await given(shop, FIFTH), await given(shop, COFFEE, request_id="another")]
    carl = await scanned(shop)
    for code in codes:
        await shop.do(carl, say=code)
    await shop.do(carl, tap=said("button-voucher-use"))
    await shop.do(carl, tap=said("button-claim-sale"))
    assert OFF in carl.last
    await shop.do(carl, say="50")
    assert await shop.value("SELECT amount_minor FROM purchases") == 4000
    assert await shop.value("SELECT presence FROM purchases") == "scan"


async def test_what_is_not_good_says_so_and_the_sale_goes_on(shop: Ready):
    await shop.joining("Anna")
    await shop.do(shop.world.telegram.people[-1], say="/start")
    code = await given(shop, FIFTH)
    await shop.change("UPDATE vouchers SET holder_id = (SELECT max(id) FROM members)")
    carl = await scanned(shop)
    await shop.do(carl, say=code)
    assert said("refused-VoucherOver", state="foreign", staff="") in carl.last
    assert (said("serving", name="Dana") in carl.last, await held(shop)) == (True, 0)
    await shop.do(carl, say="CDFHJKMNPQ")
    assert said("refused-NotFound") in carl.last
    await shop.change("UPDATE vouchers SET state = 'revoked'")
    await shop.do(carl, say=code)
    assert said("voucher-truth", state="revoked", told="no", moment="", staff="", name="") in carl.last
    await shop.do(carl, say="50")
    assert await shop.value("SELECT amount_minor FROM purchases") == 5000


async def test_a_claimed_reward_is_handed_over_and_the_sale_of_the_same_person_goes_on(shop: Ready):
    async with shop.world.store.writing() as uow:
        await rewards.add(uow, by=PROGRAM, titles={"en": "Cake"}, kind="product", cost=10)
    await claimed(shop, "Cake", price(10))
    code = str(await shop.value("SELECT code FROM reward_claims"))
    carl = await scanned(shop)
    await shop.do(carl, say=code.lower())
    await shop.do(carl, tap=said("button-handed"))
    await shop.do(carl, tap=said("button-claim-sale"))
    await shop.do(carl, say="50")
    assert await shop.value("SELECT purchase_id FROM reward_claims") is not None


@pytest.mark.parametrize("leaving", ["/start", "button", "another", "cancel"])
async def test_a_sale_that_is_left_lets_go_of_its_voucher_at_once(shop: Ready, leaving: str):
    anna = await shop.joining("Anna")
    await shop.do(anna, say="/start")
    code = await given(shop, FIFTH)
    carl = await shop.do(shop.carl, open=link(code))
    assert await held(shop) == 1
    if leaving == "button":
        await shop.do(carl, tap=said("button-member-bought"))
    elif leaving == "another":
        await scanned(shop, of=anna)
    elif leaving == "cancel":
        await shop.do(carl, tap=said("button-cancel"))
    else:
        await shop.do(carl, say=leaving)
    assert await held(shop) == 0
    assert tuple((await shop.rows("SELECT state, uses FROM vouchers"))[0]) == ("active", 0)


async def test_a_sale_that_was_kept_for_something_else_lets_go_when_that_is_left_too(shop: Ready):
    codes = [await given(shop, FIFTH), await given(shop, COFFEE, request_id="another")]
    carl = await shop.do(shop.carl, open=link(codes[0]))
    await shop.do(carl, open=link(codes[1]))
    await shop.do(carl, tap=said("button-voucher-use"))
    assert await held(shop) == 1
    await shop.do(carl, tap=said("button-next"))
    assert await held(shop) == 0


@pytest.mark.parametrize("language", words.LANGUAGES)
async def test_a_partial_refund_says_that_only_the_money_is_meant(shop: Ready, language: str):
    code = await given(shop, FIFTH)
    carl = await shop.do(shop.carl, open=link(code))
    await shop.do(carl, say="50")
    await scanned(shop)
    await shop.do(carl, say="10")
    await shop.change(f"UPDATE people SET language = '{language}'")
    for purchase_id, told in ((1, True), (2, False)):
        await shop.forge(carl, f"refund-part:{purchase_id}")
        assert (said("ask-refund-money", language, points="no") in carl.last) is told
    await shop.change("UPDATE purchases SET paid_by_points_minor = 1000, discounts = '[]' WHERE id = 1")
    await shop.forge(carl, "refund-part:1")
    assert said("ask-refund-money", language, points="yes") in carl.last
