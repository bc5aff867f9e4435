"""The whole road in a real browser, as people walk it on the sandbox's page, in the languages of its phones."""

import re
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from playwright.async_api import Browser, Page, expect

from bot.screens.choices import LIKELY_ZONE
from tests.support import road
from tests.support.desk_page import Desk, Phone, desk

RIGHT_TO_LEFT = ("he", "fa")


@pytest.mark.parametrize("language", ["he", "fa", "pl"])
async def test_a_club_opens_a_customer_joins_and_the_stamps_arrive(browser: Browser, tmp_path: Path, language: str):
    async with desk(browser, tmp_path, language, SANDBOX_DEMO="no") as opened:
        await road.open_club(opened)
        await road.invite_cashier(opened)
        card = await road.join(opened)
        await road.give_stamps(opened, card)
        points = await road.look_at_points(opened)
        await expect(points).to_contain_text("●" * 4 + "○" * 6)
        await the_clock_shows_the_clubs_own_time(opened)
        await everything_runs_the_right_way(opened)
        await a_month_later_the_clock_and_the_club_agree(opened)
        await a_blocked_bot_is_silent_until_it_is_let_in_again(opened)
        await somebody_new_gets_a_phone_that_works(opened)


async def everything_runs_the_right_way(opened: Desk) -> None:
    """The page, each phone, and every line that has a letter in the phone's own script."""
    right = "rtl" if opened.language in RIGHT_TO_LEFT else "ltr"
    assert await direction(opened.page, "html") == [right]
    assert set(await direction(opened.page, "section[data-person]")) == {right}
    assert set(await direction(opened.page, ".inline")) == {right}
    said_by_the_bot = "[data-message].from-bot .words > .line:not(:has(code))"
    assert set(await direction(opened.page, said_by_the_bot)) == {right}


async def direction(page: Page, selector: str) -> list[str]:
    """How each of these runs, as the browser has worked it out."""
    found: list[str] = await page.locator(selector).evaluate_all(
        "all => all.map(one => getComputedStyle(one).direction)"
    )
    return found


async def the_clock_shows_the_clubs_own_time(opened: Desk) -> None:
    """Not this computer's and not Greenwich's, from the moment that the owner has named the zone."""
    zone = ZoneInfo(LIKELY_ZONE[opened.language])
    hours = opened.page.locator("time[data-now]")
    shown = datetime.fromisoformat(await hours.get_attribute("datetime") or "").replace(tzinfo=zone)
    assert abs(shown - datetime.now(zone)) < timedelta(minutes=5)


async def a_month_later_the_clock_and_the_club_agree(opened: Desk) -> None:
    """The clock goes on by what its button promises."""
    clock = opened.page.locator("time[data-now]")
    before = await clock.get_attribute("datetime") or ""
    await opened.page.locator('button[data-advance="month"]').click()
    year, month = divmod(int(before[:4]) * 12 + int(before[5:7]), 12)
    await expect(clock).to_have_attribute("datetime", re.compile(rf"^{year}-{month + 1:02}"))
    await opened.phone("customer").say("/history")
    await opened.phone("customer").see(opened.phone("customer").said("history-title"))


async def a_blocked_bot_is_silent_until_it_is_let_in_again(opened: Desk) -> None:
    """Blocking hides the field; the restart button brings the first page."""
    customer = opened.phone("customer")
    await customer.menu("block")
    await expect(customer.root.locator("textarea[data-say]")).to_be_hidden()
    await customer.root.locator("button[data-start]").click()
    await expect(customer.root.locator("textarea[data-say]")).to_be_visible()
    await customer.say("/start")
    await customer.see(customer.said("balance", n=1 + road.STAMPS, unit="stamps"))


async def somebody_new_gets_a_phone_that_works(opened: Desk) -> None:
    """A person in another language opens the bot by the owner's poster, held before the camera."""
    page = opened.page
    await page.locator("button[data-add-person]").click()
    form = page.locator("dialog.newcomer")
    await form.locator('input[name="first_name"]').fill("Grace")
    await form.locator("label.pill", has_text="English").click()
    await form.locator("button[data-add]").click()
    grace = Phone(page, opened.phone("guest").root, "en")
    await expect(grace.root).to_have_attribute("dir", "ltr")
    await grace.scan(road.papers(opened.phone("owner")).first, of=opened.phone("owner"))
    await grace.see_button(grace.said("button-join"))
