"""What is tapped twice, delivered twice or forged counts once or not at all, and is answered every time."""

import pytest

from tests.support.ready import Ready, said
from tests.support.tills import CLOSED, purchases, scanned

pytest_plugins = ["tests.support.ready_clubs"]
pytestmark = pytest.mark.only_on("sqlite")


async def test_a_double_tap_counts_once_and_is_answered_twice(cafe: Ready):
    carl = await scanned(cafe)
    carl.tap("3")
    carl.tap("3")
    await cafe.do(carl)
    assert await purchases(cafe) == 1
    assert said("sale-done", gained="+3", unit="stamps", name="Dana") in carl.last
    assert CLOSED not in carl.toasts
    assert len([one for one in cafe.dana.messages if "+3" in one.text and one.buttons]) == 1


async def test_a_tap_on_an_older_sale_says_that_it_is_closed_and_counts_nothing(cafe: Ready):
    carl = await scanned(cafe)
    data = carl.last.rows[0][0]["callback_data"]
    await cafe.do(carl, tap="1")
    await scanned(cafe)
    await cafe.forge(carl, data)
    assert carl.toasts[-1] == CLOSED
    assert said("ask-taps", unit="stamps", n=4) in carl.last
    assert await purchases(cafe) == 1


async def test_an_update_that_telegram_delivers_twice_counts_once(cafe: Ready):
    carl = await scanned(cafe)
    carl.tap("2")
    [update] = cafe.world.telegram.updates.pending
    await cafe.do(carl)
    cafe.world.telegram.updates.pending.append(update)
    cafe.world.program.receiver._offset = None
    await cafe.do(carl)
    assert await purchases(cafe) == 1


async def test_a_cashier_who_got_no_answer_sees_it_after_the_restart(cafe: Ready):
    carl = await scanned(cafe)
    carl.tap("2")
    await cafe.worked_but_unanswered()
    assert await purchases(cafe) == 1
    assert said("sale-done", gained="+2", unit="stamps", name="Dana") in carl.last


async def test_a_typed_amount_that_was_worked_but_not_answered_is_answered_after_the_restart(shop: Ready):
    carl = await scanned(shop)
    carl.say("45.90")
    await shop.worked_but_unanswered()
    assert await purchases(shop) == 1
    assert said("sale-done", gained="+45", unit="points", name="Dana") in carl.last


async def test_forged_taps_give_nothing(cafe: Ready):
    carl = await scanned(cafe)
    draft = carl.last.rows[0][0]["callback_data"].rpartition(":")[0]
    for value in ("9", "0", "-1", "x", "", "1:2"):
        await cafe.forge(carl, f"{draft}:{value}")
        assert said("ask-taps", unit="stamps", n=4) in carl.last
    assert await purchases(cafe) == 0


async def test_a_tap_is_no_amount(shop: Ready):
    carl = await scanned(shop)
    draft = await shop.value("SELECT id FROM drafts")
    await shop.forge(carl, f"d:{draft}:amount:100")
    assert carl.toasts[-1] == CLOSED
    assert await purchases(shop) == 0


async def test_somebody_elses_sale_cannot_be_finished(cafe: Ready):
    carl = await scanned(cafe)
    data = carl.last.rows[0][0]["callback_data"]
    for person in (cafe.dana, cafe.owner):
        await cafe.do(person, say="/start")
        await cafe.forge(person, data)
        assert person.toasts[-1] == CLOSED
    assert await purchases(cafe) == 0
