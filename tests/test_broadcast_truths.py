"""What the owner is told of a broadcast is so: the sum, the remarks, the preview, the buttons, the list."""

import csv
import io
import json

import pytest

from bot import words
from bot.sandbox.people import Person
from loyalty import offers
from loyalty.holdout import SMALLEST_AUDIENCE, SMALLEST_TEST
from loyalty.roles import PROGRAM
from tests.support.ready import Ready, ready, said
from tests.support.world import World
from tests.test_broadcast_screens import begun, content, opened
from tests.test_result_screens import crowd, speaks

pytestmark = pytest.mark.only_on("sqlite")


@pytest.fixture
async def shop(world: World) -> Ready:
    """A shop with two members who want offers; one of them reads Hebrew."""
    people = await ready(world, "shop")
    await people.set_club(features=frozenset({"vouchers"}))
    await world.member("he", "שרה")
    await people.change("UPDATE members SET agreed = 15")
    return people


async def looked(shop: Ready) -> Person:
    """The page of the newest broadcast."""
    await shop.do(shop.owner, say="/broadcast")
    return await shop.do(shop.owner, tap=0)


async def confirmed(shop: Ready, n: int = 2) -> Person:
    await opened(shop, "button-broadcast-check")
    return await shop.do(shop.owner, tap=said("button-broadcast-send", n=n))


async def gone_out(shop: Ready) -> None:
    await confirmed(shop)
    await shop.world.pass_time(minutes=1)


async def with_an_offer(shop: Ready) -> int:
    async with shop.world.store.writing() as uow:
        made = await offers.create(uow, by=PROGRAM, effect={"kind": "percent", "percent": 20}, request_id="o")
        await offers.publish(uow, by=PROGRAM, offer_id=made.id)
    return made.id


async def test_the_sum_says_who_is_asleep_until_it_is_over(shop: Ready):
    shop.wait(hours=13)
    await begun(shop)
    await opened(shop, "button-broadcast-when", "button-broadcast-expiry")
    await shop.do(shop.owner, say="22 November 8:00")
    owner = await opened(shop, "button-broadcast-check")
    assert said("broadcast-sum", n=0) in owner.last
    assert said("broadcast-left-out", reason="asleep", n=2) in owner.last


async def test_the_sum_says_who_hears_of_another_one_first(shop: Ready):
    for hour in (12, 13):
        await begun(shop)
        await opened(shop, "button-broadcast-when", "button-broadcast-at")
        await shop.do(shop.owner, say=f"22 November {hour}:00")
        owner = await opened(shop, "button-broadcast-check")
        if hour == 12:
            await shop.do(owner, tap=said("button-broadcast-schedule", n=2))
    assert said("broadcast-left-out", reason="elsewhere", n=2) in owner.last


async def test_the_sum_says_when_nobody_is_held_out(shop: Ready):
    await begun(shop)
    await opened(shop, "button-broadcast-how")
    owner = await shop.do(shop.owner, tap=said("button-broadcast-holdout", state="on"))
    assert "20%" in owner.last.text
    owner = await opened(shop, "button-back", "button-broadcast-check")
    assert said("broadcast-none-held-out", least=SMALLEST_AUDIENCE) in owner.last


async def test_with_an_offer_more_are_held_out_and_the_page_says_so(shop: Ready):
    offer_id = await with_an_offer(shop)
    await begun(shop)
    await shop.change(f"UPDATE campaigns SET offer_id = {offer_id}")
    owner = await opened(shop, "button-broadcast-how")
    assert "30%" in owner.last.text


async def test_two_versions_are_in_the_sum_and_dropped_when_too_few_are_left(shop: Ready):
    await crowd(shop, SMALLEST_TEST + 100)
    await begun(shop)
    await opened(shop, "button-broadcast-how", "button-broadcast-versions", "button-test-second")
    await shop.do(shop.owner, say="Hi")
    owner = await looked(shop)
    assert said("broadcast-two-versions") in owner.last
    await opened(shop, "button-broadcast-check")
    assert said("broadcast-test-waits", first=420, rest=1_682, n=48) in owner.last
    await shop.change("UPDATE members SET agreed = 1 WHERE id >= 150")
    await looked(shop)
    await opened(shop, "button-broadcast-check")
    assert said("broadcast-test-too-few", least=SMALLEST_TEST) in owner.last
    await shop.do(owner, tap=said("button-broadcast-send", n=52))
    kept = await shop.rows("SELECT content, options FROM campaigns")
    assert list(json.loads(kept[0].content)["versions"]) == ["a"]
    assert json.loads(kept[0].options)["test"] is None


async def test_paid_speed_of_a_repeated_one_costs_each_time(shop: Ready):
    await begun(shop)
    await shop.change("""UPDATE campaigns SET options = json_set(options, '$.paid', json('true'))""")
    await looked(shop)
    await opened(shop, "button-broadcast-when", "button-broadcast-weekly", "button-back")
    owner = await opened(shop, "button-broadcast-check")
    assert "Stars each time" in owner.last.text


async def test_the_preview_says_who_reads_another_language(shop: Ready):
    await begun(shop)
    owner = await opened(shop, "button-broadcast-check")
    assert "שרה (Hebrew, reads: English)" in owner.last
    assert "Dana (English)" in owner.last


async def test_remarks_say_which_of_them_stop_it(shop: Ready):
    await begun(shop, "Your code: {offer code}")
    await opened(shop, "button-broadcast-check")
    owner = await shop.do(shop.owner, tap=said("button-broadcast-remarks", n=1))
    assert said("broadcast-remarks", n=1, grave=1) in owner.last
    await begun(shop, "Hello {nmae}")
    await opened(shop, "button-broadcast-check")
    await shop.do(shop.owner, tap=said("button-broadcast-remarks", n=1))
    assert said("broadcast-remarks", n=1, grave=0) in owner.last


async def test_one_that_begins_at_once_does_not_wait_for_its_time(shop: Ready):
    await begun(shop)
    owner = await confirmed(shop)
    assert said("broadcast-begins") in owner.last
    assert "begins now" in owner.last


@pytest.mark.parametrize("typed", ["Yes, No", "Yes،No", "Yes\nNo", "Yes、 No", "Yes,\nNo"])
async def test_answers_stand_on_lines_or_between_commas(shop: Ready, typed: str):
    await shop.set_club(languages=("en",))
    await begun(shop)
    await opened(shop, "button-broadcast-buttons", "button-broadcast-add-question")
    await shop.do(shop.owner, say=typed)
    options = (await content(shop))["buttons"][0][0]["options"]
    assert [one["en"].rstrip(",") for one in options] == ["Yes", "No"]


async def test_a_comma_within_a_line_stays(shop: Ready):
    await shop.set_club(languages=("en",))
    await begun(shop)
    await opened(shop, "button-broadcast-buttons", "button-broadcast-add-question")
    await shop.do(shop.owner, say="Yes, please\nNo")
    assert (await content(shop))["buttons"][0][0]["options"][0]["en"] == "Yes, please"


async def test_the_page_of_buttons_calls_them_by_their_names(shop: Ready):
    for language in words.LANGUAGES:
        await begun(shop)
        owner = await speaks(shop, language)
        await shop.forge(owner, "broadcast-buttons:1")
        assert said("button-less", language) in owner.last.text
        await speaks(shop, "en")


async def test_a_moment_that_is_past_is_called_past(shop: Ready):
    await begun(shop)
    await opened(shop, "button-broadcast-when", "button-broadcast-at")
    owner = await shop.do(shop.owner, say="20 November 2026 10:00")
    assert said("refused-MomentOver") in owner.last


async def test_the_list_tells_times_by_the_clubs_clock(shop: Ready):
    await shop.set_club(time_zone="Asia/Tehran")
    await begun(shop)
    await gone_out(shop)
    await looked(shop)
    owner = await opened(shop, "button-broadcast-list")
    paper = next(message for message in reversed(owner.messages) if message.kind == "document")
    written = shop.world.telegram.files.content(paper.raw["document"]["file_id"]).decode("utf-8-sig")
    head, *rows = csv.reader(io.StringIO(written))
    assert head[-1] == said("column-broadcast-at", zone="Asia/Tehran")
    assert {row[-1] for row in rows} == {"2026-11-21T13:30:00"}


async def test_writing_about_an_offer_brings_its_button(shop: Ready):
    offer_id = await with_an_offer(shop)
    await shop.do(shop.owner, say="/offers")
    await shop.do(shop.owner, tap=0)
    await opened(shop, "button-offer-send")
    await shop.do(shop.owner, say="For you")
    assert [row[0]["kind"] for row in (await content(shop))["buttons"]] == ["claim"]
    assert await shop.value("SELECT offer_id FROM campaigns") == offer_id
