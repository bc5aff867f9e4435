"""Whoever picks a birthday by taps can go back a step at a time."""

import pytest

from tests.support.ready import Ready, said

pytest_plugins = ["tests.support.ready_clubs"]
pytestmark = pytest.mark.only_on("sqlite")
EXAMPLE = "12 May 1990"


async def test_while_joining_every_step_of_picking_leads_one_step_back(shop: Ready):
    await shop.set_club(features=frozenset({"birthday"}))
    sam, back = await shop.joining(), said("button-back")
    for label in (said("button-no-thanks"), said("button-keep-name"), said("button-birthday-pick"), "May", "12"):
        await shop.do(sam, tap=label)
    screens = [sam.last.text]
    for _ in range(3):
        await shop.do(sam, tap=back)
        screens.append(sam.last.text)
    wanted = [said(key, day="12 May", example=EXAMPLE) for key in ("ask-birthday-year", "ask-birthday-day")]
    assert screens == [*wanted, said("ask-birthday-month"), said("ask-birthday", example=EXAMPLE)]
    assert back not in sam.last.buttons
    await shop.do(sam, say="3/4/1990")
    await shop.do(sam, tap=back)
    assert said("ask-birthday", example=EXAMPLE) in sam.last
    await shop.do(sam, say="12 May 1990")
    assert await shop.value("SELECT birthday_year FROM members WHERE id = 2") == 1990
