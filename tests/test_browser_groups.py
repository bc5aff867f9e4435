"""Groups on the sandbox's page: made, steered and written in by anybody's hand, on a laptop and on a phone."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from playwright.async_api import Browser, Locator, Page, ViewportSize, expect

from bot.sandbox.groups import Group
from tests.support.desk_page import LAPTOP
from tests.support.phones import LINK, Sandbox, key, keys
from tests.support.served import Served, served
from tests.support.team import Team

PHONE = ViewportSize(width=360, height=740)


@asynccontextmanager
async def looking_at(
    browser: Browser, sandbox: Sandbox, *, size: ViewportSize = LAPTOP, language: str = "en"
) -> AsyncIterator[tuple[Page, Served]]:
    """A window on the page; it may not run into an error of its own."""
    troubles: list[str] = []
    async with served(sandbox.telegram) as server:
        page = await browser.new_page(viewport=size, locale=language)
        page.on("pageerror", lambda error: troubles.append(str(error)))
        await page.goto(f"http://127.0.0.1:{server.port}/")
        yield page, server
        await page.close()
    assert troubles == []


def panel(page: Page, group: Group) -> Locator:
    return page.locator(f'section[data-group="{group.id}"]')


async def menu(shown: Locator, item: str) -> None:
    await shown.locator("button[data-group-menu]").click()
    await shown.locator(f'[data-item="{item}"]').click()


async def say(shown: Locator, text: str) -> None:
    field = shown.locator("textarea[data-say]")
    await field.fill(text)
    await field.press("Enter")


async def test_a_group_is_made_gets_the_bot_and_grows_into_a_forum(browser: Browser):
    team = Team()
    telegram = team.telegram
    async with looking_at(browser, team) as (page, server):
        await page.locator("[data-add-group]").click()
        form = page.locator("dialog.form")
        await form.locator("input[name=title]").fill("Bakery")
        for person in (team.olga, team.carl):
            await form.locator(f'label:has(input[value="{person.id}"])').click()
        await form.locator("[data-add]").click()
        group = await server.until(lambda: next((one for one in telegram.groups if one.title == "Bakery"), None))
        shown = panel(page, group)
        await menu(shown, "add_bot")
        await server.until(lambda: group.chat.status(123456) == "member")
        await menu(shown, "upgrade")
        new = await server.until(lambda: telegram.groups[-1] if telegram.groups[-1].chat.is_super else None)
        await expect(shown).to_have_count(0)
        shown = panel(page, new)
        await menu(shown, "make_forum")
        await menu(shown, "promote_bot")
        await server.until(lambda: new.chat.status(123456) == "administrator")
        await menu(shown, "add_topic")
        await shown.locator("input[name=name]").fill("Dana")
        await shown.locator("[data-name-done]").click()
        topic = await server.until(lambda: new.topics and new.topics[0])
        assert new.chat.told()["is_forum"] is True
        await expect(shown.locator(f'[data-topic="{topic.id}"]')).to_contain_text("Dana")


async def test_anybody_writes_answers_changes_and_sends_in_a_topic(browser: Browser):
    team = Team.forum()
    topic = team.group.add_topic("Dana")
    async with looking_at(browser, team) as (page, server):
        shown = panel(page, team.group)
        await shown.locator(f'[data-topic="{topic.id}"]').click()
        await say(shown, "by Olga")
        await server.until(lambda: topic.messages[-1].text == "by Olga")
        await shown.locator(f'label.hand:has([data-hand="{team.carl.id}"])').click()
        await expect(shown.locator(".from-other .author")).to_have_text("Olga")
        first = shown.locator("[data-message].from-other")
        await first.hover()
        await first.locator("[data-more]").click()
        await shown.locator('[data-item="reply"]').click()
        await say(shown, "by Carl")
        answer = await server.until(lambda: topic.messages[-1].text == "by Carl" and topic.messages[-1].raw)
        assert (answer["from"]["id"], answer["reply_to_message"]["text"]) == (team.carl.id, "by Olga")
        own = shown.locator("[data-message].from-person")
        await own.hover()
        await own.locator("[data-more]").click()
        await shown.locator('[data-item="edit"]').click()
        await say(shown, "by Carl, changed")
        await server.until(lambda: topic.messages[-1].text == "by Carl, changed")
        for kind in ("photo", "voice", "video_note"):
            await shown.locator("[data-attach]").click()
            await shown.locator(f'[data-item="{kind}"]').click()
            await server.until(lambda wanted=kind: topic.messages[-1].kind == wanted)
        message = await team.write("Card", message_thread_id=topic.id, reply_markup=keys([key("Mine", "m")]))
        await shown.locator("button[data-inline]").click()
        query = await server.until(lambda: team.newest if "callback_query" in team.heard[-1] else None)
        assert (query["from"]["id"], query["message"]["message_id"]) == (team.carl.id, message["message_id"])
        await team.ok("answerCallbackQuery", callback_query_id=query["id"], text="Yours")
        await expect(shown.locator("[data-toast]")).to_have_text("Yours")


async def test_a_topic_is_renamed_closed_and_deleted_in_its_menu(browser: Browser):
    team = Team.forum()
    topic = team.group.add_topic("Dana")
    async with looking_at(browser, team) as (page, server):
        shown = panel(page, team.group)
        row = shown.locator(f'[data-topic-menu="{topic.id}"]')

        async def pick(item: str) -> None:
            await shown.locator(f'[data-topic="{topic.id}"]').click()
            await row.click()
            await shown.locator(f'[data-item="{item}"]').click()

        await pick("rename_topic")
        await shown.locator("input[name=name]").fill("Dana (gold)")
        await shown.locator("[data-name-done]").click()
        await server.until(lambda: topic.name == "Dana (gold)")
        await pick("close_topic")
        await server.until(lambda: topic.closed)
        await shown.locator(f'label.hand:has([data-hand="{team.carl.id}"])').click()
        await say(shown, "too late")
        await expect(shown.locator("[data-toast]")).to_contain_text("TOPIC_CLOSED")
        await shown.locator(f'label.hand:has([data-hand="{team.olga.id}"])').click()
        await pick("delete_topic")
        await server.until(lambda: team.group.topics == [])
        await expect(shown.locator("[data-topic]")).to_have_count(1)


async def test_a_link_into_a_group_asks_which(browser: Browser):
    team = Team()
    team.olga.open(LINK)
    button = {"text": "Into our group", "url": f"{LINK}?startgroup=t1"}
    await team.say("Bring me along", chat_id=team.olga.id, reply_markup=keys([button]))
    async with looking_at(browser, team) as (page, server):
        phone = page.locator(f'section[data-person="{team.olga.id}"]')
        await phone.locator("button[data-inline]").click()
        await phone.locator(f'[data-item="person-{team.olga.id}"]').click()
        await phone.locator(f'[data-item="group-{team.group.id}"]').click()
        await server.until(lambda: team.group.messages[-1].text.endswith(" t1"))
        assert team.group.chat.status(123456) == "member"


async def test_on_a_narrow_phone_a_forum_fits_in_every_direction(browser: Browser):
    team = Team.forum()
    topics = [team.group.add_topic(name) for name in ("Dana · Gold", "נועה", "مریم", "Zażółć gęślą jaźń")]
    for number in range(12):
        team.carl.say(f"line {number}", topic=topics[0])
    for language in ("en", "he", "fa", "pl"):
        async with looking_at(browser, team, size=PHONE, language=language) as (page, _):
            await page.locator(f'[data-chip="{team.group.id}"]').click()
            shown = panel(page, team.group)
            await shown.locator(f'[data-topic="{topics[0].id}"]').click()
            await expect(shown.locator("[data-message]").last).to_be_in_viewport()
            for part in ("textarea[data-say]", "[data-attach]", "[data-group-menu]", ".hands"):
                box = await shown.locator(part).bounding_box()
                assert box is not None
                assert box["x"] >= 0, (language, part)
                assert box["x"] + box["width"] <= 360, (language, part)
                assert box["y"] + box["height"] <= 740, (language, part)
            assert await page.evaluate("document.documentElement.scrollWidth <= innerWidth")


async def test_names_of_groups_and_topics_are_only_letters(browser: Browser):
    team = Team.forum()
    hostile = "<b>x</b><img src=x onerror=alert(1)>"
    group = team.telegram.add_group(hostile, members=[team.olga], forum=True)
    group.add_topic(hostile)
    async with looking_at(browser, team) as (page, _):
        shown = panel(page, group)
        await expect(shown.locator(".head strong")).to_have_text(hostile)
        await expect(shown.locator("[data-topic] strong").last).to_have_text(hostile)
        await expect(shown.locator("b, img")).to_have_count(0)
