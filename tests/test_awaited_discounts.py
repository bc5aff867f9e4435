"""A discount on a sale that waits for a yes: the bill is told, the discount used ahead, and back again after a no."""

from typing import Any

import pytest

from bot import words
from loyalty import voucher_uses
from loyalty.limits import Limit
from loyalty.roles import PROGRAM
from tests.support.ready import UNLIMITED, Ready, said
from tests.support.scanning import claimed, code_link, price
from tests.test_claim_screens import offer, state
from tests.test_voucher_screens import given, link

pytest_plugins = ["tests.support.ready_clubs"]
pytestmark = pytest.mark.only_on("sqlite")


async def asked(shop: Ready, source: str, language: str = "en") -> str:
    """Carl sells for 50 with a fifth off, which is above his limit; the voucher's code."""
    await shop.change(f"UPDATE people SET language = '{language}'")
    await shop.set_club(features=frozenset({"vouchers"}))
    await shop.set_rules(pending_days=0, limits=UNLIMITED.model_copy(update={"award": Limit(most=5)}))
    code = ""
    if source == "voucher":
        code = await given(shop, {"kind": "percent", "percent": 20})
        await shop.do(shop.carl, open=link(code))
    else:
        await offer(shop, "Fifth off", kind="percent", value_percent=20)
        await claimed(shop, "Fifth off", price(10, language=language), language=language)
        await shop.do(shop.carl, open=await code_link(shop))
        await shop.do(shop.carl, tap=0)
    await shop.do(shop.carl, say="50")
    return code


async def vouchers(shop: Ready) -> list[Any]:
    return [tuple(row) for row in await shop.rows("SELECT state, uses FROM vouchers")]


def billed(language: str, source: str, last: str = "bill-collect") -> list[str]:
    part = said("bill-part", language, what=said(f"bill-{source}", language), money="")
    money = {"en": "€40.00"}.get(language, "")
    return [part.strip(), said(last, language, money=money)]


@pytest.mark.parametrize("language", words.LANGUAGES)
@pytest.mark.parametrize("source", ["voucher", "claim"])
async def test_whoever_waits_pays_or_decides_reads_what_there_is_to_pay(shop: Ready, language: str, source: str):
    await asked(shop, source, language)
    for person, last in ((shop.carl, "bill-collect"), (shop.owner, "bill-collect"), (shop.dana, "bill-to-pay")):
        for line in billed(language, source, last):
            assert line in person.last, person


async def test_the_voucher_is_used_at_once_and_named_in_the_purchase_when_it_is_allowed(shop: Ready):
    code = await asked(shop, "voucher")
    assert await vouchers(shop) == [("used up", 1)]
    await shop.world.pass_time(minutes=3)
    cleo = await shop.world.cashier(shop.owner, name="Cleo")
    await shop.do(cleo, open=link(code))
    assert said("button-voucher-use") not in cleo.last.buttons
    await shop.do(shop.owner, tap=said("button-approve"))
    [row] = await shop.rows("SELECT amount_minor, bill_minor FROM purchases")
    assert tuple(row) == (4000, 5000)
    [use] = await shop.rows("SELECT state, purchase_id, discount_minor FROM voucher_uses")
    assert tuple(use) == ("used", 1, 1000)


@pytest.mark.parametrize("language", words.LANGUAGES)
@pytest.mark.parametrize("source", ["voucher", "claim"])
async def test_after_a_no_it_is_its_holders_again_and_everybody_hears_so(shop: Ready, language: str, source: str):
    await asked(shop, source, language)
    await shop.do(shop.owner, tap=said("button-decline", language))
    back = said("approval-off-back", language, money="").split(":")[0][:30]
    assert back in shop.owner.last
    assert back in shop.carl.last
    if source == "voucher":
        assert await vouchers(shop) == [("active", 0)]
        assert said("button-voucher-show", language) in shop.dana.last.buttons
    else:
        assert await state(shop) == "reversed"
        assert await shop.value("SELECT available FROM wallets") == 20
        told = said("letter-claim-not-allowed", language, reward="Fifth off", price=price(10, language=language))
        assert told in shop.dana.last


@pytest.mark.parametrize("source", ["voucher", "claim"])
async def test_and_so_it_is_when_nobody_answers(shop: Ready, source: str):
    await asked(shop, source)
    await shop.world.pass_time(days=2)
    assert await vouchers(shop) == ([("active", 0)] if source == "voucher" else [])
    assert await shop.value("SELECT available FROM wallets") == 20
    assert said("letter-approval-over", name="Dana", amount="€50.00") in shop.carl.last


async def test_what_was_taken_back_meanwhile_leaves_the_owner_a_no(shop: Ready):
    await asked(shop, "voucher")
    async with shop.world.store.writing() as uow:
        await voucher_uses.reverse(uow, by=PROGRAM, use_id=1, reason="a mistake")
    await shop.do(shop.owner, tap=said("button-approve"))
    assert said("approval-off-gone") in shop.owner.last
    await shop.do(shop.owner, tap=said("button-decline"))
    assert await shop.value("SELECT state FROM approvals") == "declined"
    assert await vouchers(shop) == [("active", 0)]


async def test_what_was_handed_over_with_a_sale_that_nobody_allows_stays_handed_over(shop: Ready):
    await shop.set_rules(pending_days=0, limits=UNLIMITED.model_copy(update={"award": Limit(most=5)}))
    await offer(shop)
    await claimed(shop, "Cake", price(10))
    await shop.do(shop.carl, open=await code_link(shop))
    await shop.do(shop.carl, tap=said("button-handed"))
    await shop.do(shop.carl, tap=said("button-claim-sale"))
    await shop.do(shop.carl, say="50")
    await shop.do(shop.owner, tap=said("button-decline"))
    assert await state(shop) == "redeemed"
