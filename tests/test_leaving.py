"""After leaving: what is kept is still theirs to see and to erase, and nobody is promised what they do not get."""

import pytest

from tests.support.ready import Ready, said

pytest_plugins = ["tests.support.ready_clubs"]
pytestmark = pytest.mark.only_on("sqlite")


async def left(club: Ready, *, button: str = "button-leave-keep"):
    """Dana has left."""
    await club.do(club.dana, say="/leave")
    return await club.do(club.dana, tap=said(button))


async def test_the_way_out_offers_the_data_the_erasing_and_the_way_home(shop: Ready):
    dana = await left(shop)
    labels = ("join-again", "my-data", "erase", "home")
    assert dana.last.buttons == [said(f"button-{one}") for one in labels]
    await shop.do(dana, tap=said("button-home"))
    assert dana.last.buttons[0] == said("button-join")


async def test_who_has_left_still_takes_the_data_along(shop: Ready):
    dana = await left(shop)
    await shop.do(dana, say="/privacy")
    assert dana.last.buttons == [said(f"button-{one}") for one in ("my-data", "erase", "privacy-kept", "home")]
    await shop.do(dana, tap=said("button-my-data"))
    assert any(message.kind == "document" for message in dana.messages)


async def test_who_has_left_can_still_be_erased_after_one_question(shop: Ready):
    dana = await left(shop)
    gone_since = await shop.value("SELECT left_at FROM members")
    shop.wait(days=3)
    await shop.do(dana, tap=said("button-erase"))
    assert said("erase-page", club="Olga Café") in dana.last
    assert await shop.value("SELECT status FROM members") == "left"
    await shop.do(dana, tap=said("button-erase-now"))
    assert said("erased", club="Olga Café") in dana.last
    assert dana.last.buttons == [said("button-join-again"), said("button-home")]
    assert await shop.value("SELECT status FROM members") == "erased"
    assert await shop.value("SELECT left_at FROM members") == gone_since
    assert await shop.value("SELECT count(*) FROM audit_events WHERE action = 'member.left'") == 1


async def test_erasing_after_leaving_survives_a_kill_between_the_work_and_the_answer(shop: Ready):
    dana = await left(shop)
    await shop.do(dana, tap=said("button-erase"))
    dana.tap(said("button-erase-now"))
    await shop.worked_but_unanswered()
    assert said("erased", club="Olga Café") in dana.last


@pytest.mark.parametrize("data", ["my-data", "erase", "erase-now"])
async def test_a_stranger_has_nothing_to_see_or_erase(shop: Ready, data: str):
    sam = await shop.do(shop.stranger(), say="/start")
    await shop.forge(sam, data)
    assert said("refused-MembersOnly") in sam.last


async def test_who_left_hears_that_the_card_waits_and_no_promise_of_a_gift(shop: Ready):
    dana = await left(shop)
    await shop.do(dana, say="/start")
    assert said("greeting-waiting") in dana.last
    assert said("greeting-gift", n=20, unit="points") not in dana.last


async def test_who_was_erased_is_promised_no_second_gift(shop: Ready):
    dana = await left(shop, button="button-leave-erase")
    await shop.do(dana, say="/start")
    assert said("button-join") in dana.last.buttons
    assert said("greeting-gift", n=20, unit="points") not in dana.last
    assert said("greeting-waiting") not in dana.last
    shop.wait(days=731)
    await shop.do(dana, say="/start")
    assert said("greeting-gift", n=20, unit="points") in dana.last
