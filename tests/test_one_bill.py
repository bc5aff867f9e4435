"""One bill, several things that come off it: scanned one after the other, whichever came first, and none forgotten."""

from typing import Any

import pytest

from loyalty import rewards, vouchers
from loyalty.roles import PROGRAM
from tests.support.ready import Ready, said
from tests.support.scanning import claimed, code_link, price
from tests.support.tills import scanned

pytest_plugins = ["tests.support.ready_clubs"]
pytestmark = pytest.mark.only_on("sqlite")
FIFTH: dict[str, Any] = {"kind": "percent", "percent": 20}
TENTH: dict[str, Any] = {"kind": "percent", "percent": 10}


async def link(shop: Ready, effect: dict[str, Any] = FIFTH, request_id: str = "gift") -> str:
    """Dana has a voucher; what a camera reads from it."""
    await shop.set_club(features=frozenset({"vouchers"}))
    async with shop.world.store.writing() as uow:
        holder_id = int(await shop.value("SELECT id FROM members WHERE name = 'Dana'"))
        how: dict[str, Any] = {"source": "offer", "request_id": request_id, "expires_at": None}
        await vouchers.give(uow, by=PROGRAM, holder_id=holder_id, effect=effect, **how)
    return f"https://t.me/cafe_bot?start=v_{await shop.value('SELECT code FROM vouchers ORDER BY id DESC LIMIT 1')}"


async def claim(shop: Ready) -> str:
    """Dana claims five euros; what a camera reads from it."""
    async with shop.world.store.writing() as uow:
        await rewards.add(uow, by=PROGRAM, titles={"en": "Five off"}, kind="amount", cost=10, value_minor=500)
    await claimed(shop, "Five off", price(10))
    return await code_link(shop)


def part(source: str, much: str) -> str:
    return said("bill-part", what=said(f"bill-{source}"), money=much)


async def paid(shop: Ready) -> tuple[int, list[str], list[str]]:
    """What was paid, and what became of the vouchers' uses and of the claims."""
    uses = await shop.rows("SELECT state FROM voucher_uses ORDER BY id")
    claims = await shop.rows("SELECT state FROM reward_claims ORDER BY id")
    amount = int(await shop.value("SELECT amount_minor FROM purchases"))
    return amount, [row.state for row in uses], [row.state for row in claims]


async def test_the_card_after_the_voucher_keeps_the_voucher(shop: Ready):
    carl = await shop.do(shop.carl, open=await link(shop))
    await scanned(shop)
    assert said("sale-off", what=part("voucher", "20%")) in carl.last
    await shop.do(carl, say="50")
    assert await paid(shop) == (4_000, ["used"], [])


async def test_a_card_number_typed_after_the_voucher_keeps_the_voucher(shop: Ready):
    carl = await shop.do(shop.carl, open=await link(shop))
    await shop.do(carl, say=str(await shop.value("SELECT card_number FROM members WHERE name = 'Dana'")))
    assert said("sale-off", what=part("voucher", "20%")) in carl.last
    await shop.do(carl, say="50")
    assert await paid(shop) == (4_000, ["used"], [])


async def test_the_card_after_the_reward_keeps_the_reward(shop: Ready):
    carl = await shop.do(shop.carl, open=await claim(shop))
    await shop.do(carl, tap=said("button-to-bill"))
    await scanned(shop)
    assert said("sale-off", what=part("claim", "€5.00")) in carl.last
    await shop.do(carl, say="50")
    assert await paid(shop) == (4_500, [], ["redeemed"])


@pytest.mark.parametrize("first", ["voucher", "reward"])
async def test_a_voucher_and_a_reward_come_off_one_bill_and_both_are_used(shop: Ready, first: str):
    voucher, reward = await link(shop), await claim(shop)
    for opened in (voucher, reward) if first == "voucher" else (reward, voucher):
        carl = await shop.do(shop.carl, open=opened)
        if opened == reward:
            await shop.do(carl, tap=said("button-to-bill"))
    for what in (part("voucher", "20%"), part("claim", "€5.00")):
        assert what in carl.last.text
    await shop.do(carl, say="50")
    assert await paid(shop) == (3_500, ["used"], ["redeemed"])


async def test_two_vouchers_come_off_one_bill_each_once_however_often_it_is_scanned(shop: Ready):
    fifth, tenth = await link(shop), await link(shop, TENTH, "second")
    for opened in (fifth, tenth, fifth):
        carl = await shop.do(shop.carl, open=opened)
    await shop.do(carl, say="50")
    assert await paid(shop) == (3_600, ["used", "used"], [])


async def test_cancel_lets_both_vouchers_go_and_nothing_comes_along_to_the_next_sale(shop: Ready):
    for opened in (await link(shop), await link(shop, TENTH, "second")):
        carl = await shop.do(shop.carl, open=opened)
    await shop.do(carl, tap=said("button-cancel"))
    assert await shop.value("SELECT sum(uses) FROM vouchers") == 0
    await scanned(shop)
    await shop.do(carl, say="50")
    assert (await paid(shop))[:1] == (5_000,)


async def test_a_reward_that_was_left_for_another_page_does_not_come_along(shop: Ready):
    carl = await shop.do(shop.carl, open=await claim(shop))
    await shop.do(carl, tap=said("button-to-bill"))
    await shop.do(carl, tap=said("button-cancel"))
    await scanned(shop)
    await shop.do(carl, say="50")
    assert await paid(shop) == (5_000, [], ["issued"])


async def test_another_members_card_lets_the_first_ones_voucher_go(shop: Ready):
    voucher, sam = await link(shop), await shop.joining()
    carl = await shop.do(shop.carl, open=voucher)
    await scanned(shop, of=sam)
    assert said("serving", name="Sam") in carl.last
    assert said("button-sale-without") not in carl.last.buttons
    assert await shop.value("SELECT uses FROM vouchers") == 0
    cleo = await shop.world.cashier(shop.owner, name="Cleo")
    await shop.do(cleo, open=voucher)
    assert said("sale-off", what=part("voucher", "20%")) in cleo.last, "no colleague hears that it is in hand"


async def test_a_sale_that_stood_too_long_brings_nothing_along(shop: Ready):
    await shop.do(shop.carl, open=await link(shop))
    await shop.world.pass_time(minutes=16)
    carl = await scanned(shop)
    await shop.do(carl, say="50")
    assert (await paid(shop))[:2] == (5_000, ["released"])


async def test_two_vouchers_for_whoever_has_them_and_a_reward_all_come_along_at_once(
    shop: Ready,
):
    opened, reward = [await link(shop), await link(shop, TENTH, "second")], await claim(shop)
    await shop.change("UPDATE vouchers SET holder_id = NULL")
    for one in (*opened, reward):
        carl = await shop.do(shop.carl, open=one)
    await shop.do(carl, tap=said("button-to-bill"))
    await shop.do(carl, say="50")
    assert await paid(shop) == (3_100, ["used", "used"], ["redeemed"])
