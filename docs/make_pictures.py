"""Takes the pictures in docs/pictures: `python -m docs.make_pictures [language ...]` walks the road and looks."""

import asyncio
import sys
import tempfile
from collections.abc import Awaitable, Callable
from pathlib import Path

from playwright.async_api import Browser, ViewportSize, async_playwright, expect

from tests.support import road
from tests.support.browser import ARGUMENTS, chromium
from tests.support.desk_page import Desk, Phone, desk

FOLDER = Path(__file__).parent / "pictures"
LANGUAGES = ("he", "fa", "pl")
SIZE = ViewportSize(width=1280, height=860)
KEPT = {"wizard", "poster", "joining", "days", "card", "counter", "receipt", "points"}


async def main(wanted: list[str]) -> None:
    """The road in each language, then the desk with the demo club in English."""
    FOLDER.mkdir(exist_ok=True)
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=chromium(), args=ARGUMENTS)
        for language in [one for one in LANGUAGES if one in wanted or not wanted]:
            await _walk(browser, language)
        if "en" in wanted or not wanted:
            await _overview(browser)
        await browser.close()


async def _walk(browser: Browser, language: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        async with desk(browser, Path(folder), language, size=SIZE, scale=1.25, SANDBOX_DEMO="no") as opened:
            shoot = _camera(opened, language)
            await road.open_club(opened, shoot=shoot)
            await _keep_poster(opened, language)
            await road.invite_cashier(opened, shoot=shoot)
            card = await road.join(opened, shoot=shoot)
            await road.give_stamps(opened, card, shoot=shoot)
            await road.look_at_points(opened, shoot=shoot)


async def _keep_poster(opened: Desk, language: str) -> None:
    """The poster itself, as somebody would print it, in the size of a thumb."""
    address = await road.papers(opened.phone("owner")).first.locator("img").get_attribute("src")
    sheet = await opened.page.context.new_page()
    await sheet.set_viewport_size({"width": 480, "height": 679})
    await sheet.goto(f"{opened.address.rstrip('/')}{address}")
    await sheet.screenshot(path=FOLDER / f"paper-{language}.png")
    await sheet.close()


def _camera(opened: Desk, language: str) -> Callable[..., Awaitable[None]]:
    async def shoot(name: str, *phones: Phone) -> None:
        if name not in KEPT:
            return
        if name == "card":
            await phones[0].root.locator("[data-zoom]").last.evaluate("one => one.scrollIntoView({block: 'start'})")
        await _settled(opened)
        boxes = [box for phone in phones if (box := await phone.root.bounding_box())]
        left, top = min(box["x"] for box in boxes), min(box["y"] for box in boxes)
        right = max(box["x"] + box["width"] for box in boxes)
        bottom = max(box["y"] + box["height"] for box in boxes)
        clip = {"x": left - 8, "y": top - 8, "width": right - left + 16, "height": bottom - top + 16}
        await opened.page.screenshot(path=FOLDER / f"{name}-{language}.png", clip=clip)  # type: ignore[arg-type]

    return shoot


async def _settled(opened: Desk) -> None:
    """Every notice and every glow has gone."""
    await expect(opened.page.locator("[data-toast], .lit, [data-waiting]")).to_have_count(0)
    await opened.page.evaluate("document.activeElement.blur()")
    await opened.page.evaluate("Promise.all(document.getAnimations().map((one) => one.finished))")


async def _overview(browser: Browser) -> None:
    with tempfile.TemporaryDirectory() as folder:
        async with desk(browser, Path(folder), "en") as opened:
            await road.visit_the_demo(opened)
            await _settled(opened)
            await opened.page.screenshot(path=FOLDER / "desk.png")


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1:]))
