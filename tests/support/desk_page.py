"""The sandbox's page in a browser: phones that tests hold by whose they are, and tap by what stands on the buttons."""

import html
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from playwright.async_api import Browser, Locator, Page, ViewportSize, expect

from bot import words
from tests.support.processes import Process, started

expect.set_options(timeout=30_000)

LAPTOP = ViewportSize(width=1366, height=768)


@dataclass(frozen=True)
class Phone:
    """One phone on the page."""

    page: Page
    root: Locator
    language: str

    def said(self, key: str, /, **args: object) -> str:
        """The first line of a sentence as this phone shows it."""
        return said(self.language, key, **args)

    async def see(self, text: str) -> Locator:
        """The newest message of the bot with this text, as soon as it stands there."""
        found = self.root.locator("[data-message].from-bot").filter(has_text=seen(text)).last
        await expect(found).to_be_visible()
        return found

    async def tap(self, text: str) -> None:
        """The newest inline button with this label."""
        await self.button(text).click()

    def button(self, text: str) -> Locator:
        """The newest inline button with exactly this label."""
        return self.root.locator("button[data-inline]").filter(has_text=seen(text, whole=True)).last

    async def see_button(self, text: str) -> None:
        """Wait until a button with exactly this label stands there."""
        await expect(self.button(text)).to_be_visible()

    async def answer(self, question: str, label: str) -> None:
        """Wait for a question, then tap one of its answers."""
        message = await self.see(question)
        await message.locator("button[data-inline]").filter(has_text=seen(label, whole=True)).click()

    async def say(self, text: str) -> None:
        """Type and press Enter."""
        field = self.root.locator("textarea[data-say]")
        await field.fill(text)
        await field.press("Enter")

    async def press(self, text: str) -> None:
        """A button of the reply keyboard."""
        await self.root.locator("button[data-reply]").filter(has_text=seen(text)).click()

    async def scan(self, picture: Locator, *, of: "Phone") -> None:
        """Hold this phone's camera over a message on another one: the page reads the picture's own pixels."""
        await picture.locator("button[data-scan]").click()
        await of.root.locator(f'[data-item="person-{await self.id()}"]').click()

    async def menu(self, item: str) -> None:
        """An entry of the phone's own menu (camera, block, unblock, hide)."""
        await self.root.locator("button[data-phone-menu]").click()
        await self.root.locator(f'[data-item="{item}"]').click()

    async def id(self) -> str:
        """The person's number."""
        return await self.root.get_attribute("data-person") or ""


@dataclass(frozen=True)
class Desk:
    """The page, and the program behind it."""

    page: Page
    process: Process
    address: str
    language: str

    def phone(self, role: str) -> Phone:
        """The phone of the customer, the cashier, the owner, or of the last guest."""
        root = self.page.locator(f'section[data-role="{role}"]').last
        return Phone(self.page, root, self.language)


@asynccontextmanager
async def desk(
    browser: Browser,
    folder: Path,
    language: str,
    *,
    size: ViewportSize = LAPTOP,
    scale: float = 1,
    **settings: str,
) -> AsyncIterator[Desk]:
    """A sandbox on a free port and a browser window on its page. Nothing may go wrong on the page itself."""
    usual = {"SANDBOX_PORT": "0", "SANDBOX_LANGUAGE": language, "DATA_FOLDER": str(folder / "data")}
    async with started(folder, "run", settings=usual | settings) as process:
        address = (await process.line("http://127.0.0.1:")).rpartition(" ")[2]
        context = await browser.new_context(
            viewport=size, locale=language, device_scale_factor=scale, accept_downloads=True
        )
        page = await context.new_page()
        troubles: list[str] = []
        page.on("pageerror", lambda error: troubles.append(str(error)))
        try:
            await page.goto(address)
            yield Desk(page, process, address, language)
            assert not troubles
        finally:
            await context.close()


def said(language: str, key: str, /, **args: object) -> str:
    """The first line of a sentence, without tags."""
    return html.unescape(re.sub(r"<[^<>]+>", "", words.label(language, key, **args))).splitlines()[0]


def seen(text: str, *, whole: bool = False) -> re.Pattern[str]:
    """The text as a page may hold it: with marks between its letters that only steer the direction."""
    letters = HIDDEN.join(r"\s+" if letter == " " else re.escape(letter) for letter in text)
    return re.compile(rf"^\s*{HIDDEN}{letters}{HIDDEN}\s*$" if whole else letters)


HIDDEN = "[\u2066-\u2069\u200e\u200f]*"
