"""The sandbox's page: it lets only this computer in, finds its server again, and shows every name as plain letters."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager

import aiohttp
from playwright.async_api import Browser, Page, expect

from tests.support.desk_page import LAPTOP, Phone, seen
from tests.support.phones import LINK, Sandbox
from tests.support.served import served

HOSTILE = ("<b>Eve</b><img src=x onerror=alert(1)>", "\u202eevE", "Ж" * 200, "\u2067\u200f\u2066")


@asynccontextmanager
async def looking_at(browser: Browser, port: int) -> AsyncIterator[Page]:
    """A window on the page; it may not run into an error of its own."""
    troubles: list[str] = []
    page = await browser.new_page(viewport=LAPTOP, locale="en")
    page.on("pageerror", lambda error: troubles.append(str(error)))
    await page.goto(f"http://127.0.0.1:{port}/")
    yield page
    await page.close()
    assert troubles == []


async def test_a_page_from_elsewhere_can_neither_look_nor_touch(browser: Browser):
    sandbox = Sandbox()
    async with served(sandbox.telegram) as server:
        address = f"http://127.0.0.1:{server.port}"
        page = await browser.new_page()
        touch = "address => fetch(address, {method: 'POST', mode: 'no-cors', body: '{\"text\": \"hi\"}'}).then(() => 1)"
        assert await page.evaluate(touch, f"{address}/sandbox/people/{sandbox.anna.id}/say") == 1
        assert [message.text for message in sandbox.anna.messages] == ["/start"]
        elsewhere = {"Host": "club.evil.example"}
        async with aiohttp.ClientSession() as web, web.get(f"{address}/sandbox/state", headers=elsewhere) as answer:
            assert answer.status == 403
        await page.close()


async def test_an_open_page_finds_its_server_again(browser: Browser):
    sandbox = Sandbox()
    async with AsyncExitStack() as stack:
        async with served(sandbox.telegram) as server:
            page = await stack.enter_async_context(looking_at(browser, server.port))
            await expect(page.locator("section[data-person]")).to_have_count(1)
        await expect(page.locator(".lost")).to_be_visible()
        async with served(sandbox.telegram, port=server.port):
            await expect(page.locator(".lost")).to_be_hidden()
            await Phone(page, page.locator("section[data-person]"), "pl").say("Good to be back")
            await server.until(lambda: sandbox.anna.messages[-1].text == "Good to be back")


async def test_hostile_names_are_only_letters(browser: Browser):
    sandbox = Sandbox()
    people = {name: sandbox.telegram.add_person(name, language="en") for name in HOSTILE}
    for name, eve in people.items():
        eve.open(LINK)
        await sandbox.ok("sendMessage", chat_id=eve.id, text=f"Hello, {name}. How are you?")
    async with served(sandbox.telegram) as server, looking_at(browser, server.port) as page:
        for name, eve in people.items():
            await is_only_letters(page, Phone(page, page.locator(f'section[data-person="{eve.id}"]'), "en"), name)


async def is_only_letters(page: Page, phone: Phone, name: str) -> None:
    """On the person's phone, in the bot's message, and on the person's chip."""
    bubble = await phone.see("How are you?")
    shown = name.replace("\u202e", "")  # which Telegram itself takes out of every message
    assert shown in (await bubble.locator(".words").text_content() or "")
    await expect(page.locator("[data-message] b, [data-message] img, .status b, .status img")).to_have_count(0)
    assert await page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert await page.locator(f'[data-chip="{await phone.id()}"] bdi').count() == 1
    await phone.menu("block")
    await expect(phone.root.locator("button[data-start]")).to_have_text(seen("RESTART BOT", whole=True))


async def test_on_a_narrow_phone_every_step_of_the_clock_is_whole_in_every_language(browser: Browser):
    async with served(Sandbox().telegram) as server:
        for language in ("en", "he", "fa", "pl"):
            page = await browser.new_page(viewport={"width": 360, "height": 740}, locale=language)
            await page.goto(f"http://127.0.0.1:{server.port}/")
            for step in ("hour", "day", "month"):
                button = page.locator(f"[data-advance={step}]")
                await expect(button.locator(".faint")).not_to_be_empty()
                box = await button.bounding_box()
                assert box is not None
                assert box["x"] >= 8, (language, step)
                assert box["x"] + box["width"] <= 352, (language, step)
            await page.close()


async def test_an_owner_sends_what_a_broadcast_can_be_from_the_page(browser: Browser):
    sandbox = Sandbox()
    async with served(sandbox.telegram) as server, looking_at(browser, server.port) as page:
        phone = Phone(page, page.locator("section[data-person]"), "pl")
        await phone.say("**Bold** and [a link](https://x.io/a)")
        await expect(phone.root.locator("[data-message] strong").last).to_have_text("Bold")
        for kind, number in (("photo", 1), ("album", 2), ("video", 1), ("document", 1), ("poll", 1)):
            before = len(sandbox.anna.messages)
            await phone.root.locator("button[data-attach]").click()
            await phone.root.locator(f'[data-item="{kind}"]').click()
            await server.until(lambda wanted=before + number: len(sandbox.anna.messages) == wanted)
            await expect(phone.root.locator(f'[data-message="{sandbox.anna.messages[-1].id}"]')).to_be_visible()
    assert [message.kind for message in sandbox.anna.messages[2:]] == [
        *("photo", "photo", "photo", "video", "document", "poll")
    ]
