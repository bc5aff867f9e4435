"""What a member has, what ends next, what is on its way, and what happened so far."""

import pytest

from bot import words
from tests.support.ready import Ready, said

pytest_plugins = ["tests.support.ready_clubs"]


async def points_of(club: Ready):
    return (await club.do(club.dana, say="/points")).last


async def sold(club: Ready, times: int) -> None:
    for n in range(times):
        await club.sell(club.dana, f"{n + 1}.00")


async def test_points_say_the_balance_the_way_to_the_reward_and_the_last_entries(shop: Ready):
    screen = await points_of(shop)
    assert screen.text.splitlines()[:2] == [said("points-title", unit="points"), said("balance", n=20, unit="points")]
    assert said("reward-ahead", n=180, unit="points", reward=said("preset-shop-reward")) in screen
    assert said("points-expiry", n=20, unit="points", day="30 November 2027") in screen
    assert f"+20 · 21 November · {said('entry-welcome')}" in screen


async def test_what_is_on_its_way_shows_its_day_and_then_counts(shop: Ready):
    await shop.sell(shop.dana, "45.90")
    screen = await points_of(shop)
    assert said("points-pending", n=45, unit="points", day="5 December 2026") in screen
    assert said("balance", n=20, unit="points") in screen
    assert said("entry-purchase") in screen
    shop.wait(days=14)
    assert said("balance", n=65, unit="points") in await points_of(shop), "true before any tick"
    await shop.world.pass_time(minutes=1)
    screen = await points_of(shop)
    assert said("balance", n=65, unit="points") in screen
    assert said("points-pending", n=45, unit="points", day="").partition(":")[0] not in screen
    assert screen.text.count(said("entry-purchase")) == 1, "an activation is no news of its own"


async def test_points_that_ended_are_gone_at_once_and_their_end_is_told(shop: Ready):
    shop.wait(days=500)
    assert said("balance", n=0, unit="points") in await points_of(shop), "true before any tick"
    await shop.world.pass_time(minutes=1)
    screen = await points_of(shop)
    assert said("balance", n=0, unit="points") in screen
    assert said("entry-expire") in screen


async def test_points_that_waited_and_ended_while_the_program_slept_never_count(shop: Ready):
    await shop.set_rules(expiry_months=1, pending_days=14)
    await shop.sell(shop.dana, "45.90")
    shop.wait(days=500)
    assert said("balance", n=0, unit="points") in await points_of(shop)
    await shop.world.pass_time(minutes=1)
    assert said("balance", n=0, unit="points") in await points_of(shop)


async def test_points_that_never_end_name_no_day(shop: Ready):
    await shop.set_rules(expiry_months=0, pending_days=0)
    await shop.change("UPDATE lots SET expires_at = NULL")
    assert said("points-expiry", n=20, unit="points", day="").rpartition(",")[0] not in await points_of(shop)


async def test_somebody_without_any_entry_is_told_so(shop: Ready):
    await shop.set_rules(welcome=0)
    sam = await shop.joining()
    await shop.do(sam, say="/points")
    assert said("balance", n=0, unit="points") in sam.last
    assert said("points-last") not in sam.last
    await shop.do(sam, say="/history")
    assert said("history-empty") in sam.last


async def test_history_pages_with_its_place(shop: Ready):
    await sold(shop, 17)
    dana = await shop.do(shop.dana, say="/history")
    assert dana.last.buttons[:2] == [said("page-of", page=1, pages=3), said("button-older")]
    assert len(dana.last.text.splitlines()) == 9
    first = dana.last.text
    await shop.do(dana, tap=said("button-older"))
    assert dana.last.buttons[:3] == [said("button-newer"), said("page-of", page=2, pages=3), said("button-older")]
    await shop.do(dana, tap=said("page-of", page=2, pages=3))
    await shop.do(dana, tap=said("button-older"))
    assert dana.last.buttons[:2] == [said("button-newer"), said("page-of", page=3, pages=3)]
    assert said("entry-welcome") in dana.last
    await shop.do(dana, tap=said("button-newer"))
    await shop.do(dana, tap=said("button-newer"))
    assert dana.last.text == first
    await shop.do(dana, tap=said("button-points", unit="points"))
    await shop.do(dana, tap=said("button-history"))
    await shop.do(dana, tap=said("button-home"))
    assert len([message for message in dana.messages if message.from_bot]) == 17 + 1, "receipts and one screen"


async def test_a_page_that_does_not_exist_is_the_nearest_one(shop: Ready):
    await sold(shop, 8)
    for page in ("99", "-1", "x", "²", "", "9" * 40):
        await shop.do(shop.dana, say=f"/history {page}")
        nearest = said("page-of", page=2 if page.startswith("9") else 1, pages=2)
        assert nearest in shop.dana.last.buttons, page
        await shop.forge(shop.dana, f"history:{page}")
        assert said("history-title") in shop.dana.last, page


@pytest.mark.parametrize("language", [language for language in words.LANGUAGES if language != "en"])
async def test_points_and_history_in_every_language(shop: Ready, language: str):
    await shop.sell(shop.dana, "45.90")
    dana = await shop.do(shop.dana, say="/language")
    await shop.do(dana, tap=words.label(language, "language-own-name"))
    await shop.do(dana, say="/points")
    assert said("balance", language, n=20, unit="points") in dana.last
    await shop.do(dana, tap=said("button-history", language))
    assert said("history-title", language) in dana.last
    assert said("entry-welcome", language) in dana.last


async def test_the_receipt_leads_to_the_card_and_the_points(cafe: Ready):
    await cafe.do(cafe.carl, open=await cafe.world.card_link(cafe.dana))
    await cafe.do(cafe.carl, tap="3")
    receipt = cafe.dana.see("Olga Café: stamps +3")
    await cafe.do(cafe.dana, tap=said("button-points", unit="stamps"))
    assert said("balance", n=4, unit="stamps") in cafe.dana.last
    cafe.dana.tap(said("button-card"), receipt.id)
    await cafe.do(cafe.dana)
    assert cafe.dana.last.kind == "photo"
    assert receipt.id in [message.id for message in cafe.dana.messages]


async def test_history_goes_on_when_the_shop_counts_something_else_and_names_the_old_unit(shop: Ready):
    await shop.set_rules(unit="stamps", pending_days=0, taps=3)
    await shop.do(shop.carl, open=await shop.world.card_link(shop.dana))
    await shop.do(shop.carl, tap="3")
    lines = (await shop.do(shop.dana, say="/history")).last.text.splitlines()
    assert lines[1:] == [
        f"+3 · 21 November · {said('entry-purchase')}",
        f"+20 · 21 November · {said('entry-in-unit', what=said('entry-welcome'), unit='points')}",
    ]
    assert said("entry-welcome") not in await points_of(shop), "the balance's own page keeps to what counts today"


@pytest.mark.parametrize(("language", "days"), [("en", 41), ("fa", 120)])
async def test_what_happened_in_an_earlier_year_of_ones_own_calendar_says_its_year(
    shop: Ready, language: str, days: int
):
    await shop.do(shop.dana, say="/language")
    await shop.do(shop.dana, tap=words.label(language, "language-own-name"))
    year = {"en": "2026", "fa": "۱۴۰۵"}[language]
    shop.wait(days=days - 1)
    for page in ("/points", "/history"):
        line = (await shop.do(shop.dana, say=page)).last.text.splitlines()[-1]
        assert year not in line
    shop.wait(days=1)
    for page in ("/points", "/history"):
        assert year in (await shop.do(shop.dana, say=page)).last.text.splitlines()[-1]
