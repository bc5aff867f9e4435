"""The road that everybody walks: an owner opens the club, a customer joins, a cashier scans, the points arrive."""

import pytest

from tests.support.world import World, link_in


@pytest.mark.parametrize("language", ["en", "he", "fa", "pl"])
async def test_a_cafe_opens_a_customer_joins_and_the_stamps_arrive_on_both_phones(world: World, language: str):
    say = world.said(language)
    owner = await world.open_club("cafe", language)
    cashier = await world.cashier(owner, language)
    customer = world.telegram.add_person("Dana", language=language)
    await world.do(owner, say="/poster")
    await world.do(customer, open=link_in(owner.see("start=j_").text))
    await world.do(customer, tap=say("button-join"))
    await world.do(customer, tap=say("button-to-card"))
    assert customer.last.kind == "photo"

    await world.do(cashier, open=await world.card_link(customer))
    cashier.see("Dana")
    await world.do(cashier, tap=say("plain-number", n=3))

    receipt = customer.last
    assert receipt.text.startswith(say("suggested-club-name", name="Olga"))
    assert say("plain-number", n=4) in receipt.text, "one welcome stamp and three of today"
    assert say("plain-number", n=3) in cashier.last.text
    assert len([message for message in customer.messages if message.from_bot]) == 2, "the card and the receipt"


async def test_a_shop_counts_money_and_its_points_come_after_two_weeks(world: World):
    owner = await world.open_club("shop")
    cashier, dana = await world.cashier(owner), await world.member()
    await world.do(cashier, open=await world.card_link(dana))
    await world.do(cashier, say="45,90 latte, croissant")
    cashier.see("Points: +45 for Dana")
    dana.see("on their way: 45")

    await world.pass_time(days=15)
    await world.do(dana, say="/points")
    dana.see("Points: 65")


async def test_a_salon_counts_a_visit_with_one_tap(world: World):
    owner = await world.open_club("salon")
    cashier, dana = await world.cashier(owner), await world.member()
    await world.do(cashier, open=await world.card_link(dana))
    await world.do(cashier, tap="Count this visit")
    cashier.see("Visits: +1 for Dana")
    dana.see("visits +1")
