"""Bad weather on demand: the desk lets Telegram turn the next call away, and shows it until it has happened."""

import pytest
from playwright.async_api import Browser, Page, ViewportSize, expect

from bot.sandbox.faults import Faults
from tests.support.desk_page import LAPTOP
from tests.support.phones import Sandbox
from tests.support.served import served

PHONE = ViewportSize(width=390, height=780)
BUSY = {"en": "Telegram is busy", "he": "עומס בטלגרם", "fa": "تلگرام شلوغ است", "pl": "Telegram jest zajęty"}
TEN = {"en": "10 seconds", "he": "10 שניות", "fa": "۱۰ ثانیه", "pl": "10 sekund"}
RIGHT_TO_LEFT = ("he", "fa")


def test_only_too_many_requests_make_the_weather_busy_and_the_oldest_order_counts():
    faults = Faults()
    assert faults.busy_seconds is None
    faults.add("timeout")
    assert faults.busy_seconds is None
    faults.add("too_many", retry_after=7)
    faults.add("too_many", retry_after=30)
    assert faults.busy_seconds == 7
    faults.due("sendMessage", None)
    faults.due("sendMessage", None)
    assert faults.busy_seconds == 30
    faults.clear()
    assert faults.busy_seconds is None


async def test_whoever_watches_hears_that_the_call_has_met_it():
    sandbox = Sandbox()
    heard: list[object] = []
    sandbox.telegram.watch(lambda kind, data: heard.append(data) if kind == "weather" else None)
    sandbox.telegram.faults.add("too_many", retry_after=7)
    assert "retry after 7" in await sandbox.no("sendMessage", chat_id=sandbox.anna.id, text="x")
    assert heard == [{"busy_seconds": None}]
    await sandbox.say("fine again")
    assert len(heard) == 1


@pytest.mark.parametrize("size", [LAPTOP, PHONE], ids=["laptop", "phone"])
@pytest.mark.parametrize("language", BUSY)
async def test_the_desk_lets_the_next_call_wait(browser: Browser, language: str, size: ViewportSize):
    sandbox = Sandbox()
    async with served(sandbox.telegram) as server:
        page = await browser.new_page(viewport=size, locale=language)
        await page.goto(f"http://127.0.0.1:{server.port}/")
        control = page.get_by_role("button", name=BUSY[language], exact=True)
        await control.click()
        await is_inside(page, "dialog.form")
        await page.locator("button[data-order]").click()
        ordered = page.get_by_role("button", name=f"{BUSY[language]}: {TEN[language]}", exact=True)
        await expect(ordered).to_be_visible()
        await is_inside(page, "button[data-weather]")
        right = "rtl" if language in RIGHT_TO_LEFT else "ltr"
        assert await ordered.evaluate("one => getComputedStyle(one).direction") == right
        assert "retry after 10" in await sandbox.no("sendMessage", chat_id=sandbox.anna.id, text="x")
        await expect(control).to_be_visible()
        await sandbox.say("fine again")
        await page.close()


async def test_a_page_that_is_opened_later_shows_the_weather_and_takes_other_seconds(browser: Browser):
    sandbox = Sandbox()
    sandbox.telegram.faults.add("too_many", retry_after=10)
    async with served(sandbox.telegram) as server:
        page = await browser.new_page(viewport=LAPTOP, locale="en")
        await page.goto(f"http://127.0.0.1:{server.port}/")
        await page.get_by_role("button", name=f"{BUSY['en']}: {TEN['en']}", exact=True).click()
        field = page.locator("dialog input[name=seconds]")
        await field.fill("0")
        await field.press("Enter")
        await expect(page.locator("dialog")).to_be_visible()
        await field.fill("90")
        await field.press("Enter")
        await expect(page.locator("dialog")).to_have_count(0)
        assert [fault.retry_after for fault in sandbox.telegram.faults.coming] == [10, 90]
        await page.close()


async def is_inside(page: Page, selector: str) -> None:
    """All of it can be seen, and nothing makes the page wider than the window."""
    await expect(page.locator(selector)).to_be_in_viewport(ratio=1)
    assert await page.evaluate("document.documentElement.scrollWidth <= innerWidth")
