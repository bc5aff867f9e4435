"""What an owner can do about a broadcast that is on its way or went out: correct it, take it back; and two versions."""

import json

import pytest

from bot import words
from tests.support.broadcasting import EVERYBODY, asleep, hebrew, page, sara, sent, tapped, weekly, written
from tests.support.ready import Ready, ready, said
from tests.support.world import World
from tests.test_result_screens import BOTH, crowd
from tests.test_result_screens import sent as sent_out
from tests.test_short_screens import is_short

pytestmark = pytest.mark.only_on("sqlite")
TEST = {"goal": "taps", "share_percent": 20, "decide_after_hours": 24}


@pytest.fixture
async def shop(world: World) -> Ready:
    people = await ready(world, "shop")
    await world.member("he", "שרה")
    await people.change("UPDATE members SET agreed = 15")
    return people


# -- correcting -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("send", ["send_photo", "send_video", "send_document"])
async def test_the_words_under_a_picture_a_film_or_a_file_are_corrected(shop: Ready, send: str):
    await written(shop, "Old {name}", send=send)
    await sent(shop)
    await tapped(shop, "button-broadcast-correct")
    await shop.do(shop.owner, say="Better {name}")
    await shop.do(shop.owner, tap=said("button-broadcast-correct-sure", n=EVERYBODY))
    await shop.world.pass_time(minutes=1)
    assert "Better Dana" in shop.dana.last
    assert said("button-less") in shop.dana.last.buttons
    assert said("broadcast-wave", kind="correct", done=EVERYBODY, missed=0) in (await page(shop)).last


async def test_what_could_not_be_corrected_says_why_on_the_page_and_in_the_list(shop: Ready):
    await written(shop)
    await sent(shop)
    shop.dana.block()
    await shop.do(shop.dana)
    await page(shop)
    await tapped(shop, "button-broadcast-correct")
    await shop.do(shop.owner, say="Better")
    await shop.do(shop.owner, tap=said("button-broadcast-correct-sure", n=EVERYBODY))
    await shop.world.pass_time(minutes=1)
    owner = await page(shop)
    assert said("broadcast-wave", kind="correct", done=1, missed=1) in owner.last
    assert said("broadcast-wave-why", why="shut", n=1) in owner.last
    reasons = await shop.rows("SELECT reason FROM campaign_letters ORDER BY member_id")
    assert [row.reason for row in reasons] == ["shut", "corrected"]


async def test_only_the_readers_of_the_corrected_language_are_counted_and_changed(shop: Ready):
    await written(shop)
    await hebrew(shop, "שלום")
    await sent(shop)
    await tapped(shop, "button-broadcast-correct", "Hebrew")
    assert "Copies that change: 1" in shop.owner.last
    await shop.do(shop.owner, say="ערב טוב")
    await shop.do(shop.owner, tap=said("button-broadcast-correct-sure", n=1))
    await shop.world.pass_time(minutes=1)
    assert "ערב טוב" in sara(shop).last
    assert "Hello, Dana!" in shop.dana.last
    assert said("broadcast-wave", kind="correct", done=1, missed=0) in (await page(shop)).last


async def test_a_correction_is_looked_at_like_a_new_broadcast(shop: Ready):
    owner = await written(shop)
    await sent(shop)
    await tapped(shop, "button-broadcast-correct")
    await shop.do(owner, say="x " * 2_500)
    assert "your phone cut it" in owner.last
    assert not owner.sees(said("broadcast-correct-sure", n=EVERYBODY))
    shop.wait(seconds=30)
    before = owner.last.id
    await shop.do(owner, say="Now {nmae}, {name}")
    preview = next(one for one in owner.messages if before < one.id < owner.last.id and "Now" in one)
    assert "Now {nmae}" in preview
    assert "{nmae}" in owner.last
    assert said("button-broadcast-correct-sure", n=EVERYBODY) in owner.last.buttons
    await page(shop)
    await tapped(shop, "button-broadcast-correct")
    shop.wait(seconds=30)
    await shop.do(owner, say="Yours, {offer code}")
    assert said("broadcast-no-offer") in owner.last
    assert said("button-broadcast-correct-sure", n=EVERYBODY) not in owner.last.buttons
    await page(shop)
    await tapped(shop, "button-broadcast-correct")
    owner.send_photo(caption="Another")
    await shop.do(owner)
    assert said("refused-WordsOnly") in owner.last


async def test_of_two_versions_the_one_that_is_meant_is_corrected(shop: Ready):
    await crowd(shop, 2_100)
    await sent_out(shop, content=BOTH, test=TEST)
    await shop.change("UPDATE campaign_letters SET message_id = 5 WHERE state = 'sent'")
    await page(shop)
    await tapped(shop, "button-broadcast-correct")
    assert "the comparison goes on" in shop.owner.last
    await shop.do(shop.owner, tap=said("button-test-pick", name="B"))
    await shop.do(shop.owner, say="Right")
    await shop.do(shop.owner, tap=0)
    kept = json.loads(await shop.value("SELECT content FROM campaigns"))["versions"]
    assert {version: one["en"]["text"] for version, one in kept.items()} == {"a": "Hello", "b": "Right"}
    assert await shop.value("SELECT winner FROM campaigns") is None
    await page(shop)
    await tapped(shop, "button-broadcast-correct", "button-broadcast-both")
    await shop.do(shop.owner, say="The same")
    assert said("broadcast-correct-beside", what="test", n=0) in shop.owner.last
    await shop.do(shop.owner, tap=0)
    assert await shop.value("SELECT winner FROM campaigns") == "a"


async def test_what_waits_is_corrected_before_anybody_has_it(shop: Ready):
    owner = await written(shop, "Tpyo")
    await tapped(shop, "button-broadcast-when", "button-broadcast-at")
    await shop.do(owner, say="22 November 12:00")
    await tapped(shop, "button-broadcast-check")
    await shop.do(owner, tap=said("button-broadcast-schedule", n=EVERYBODY))
    await tapped(shop, "button-broadcast-correct")
    await shop.do(owner, say="Typo")
    assert said("broadcast-correct-beside", what="early", n=0) in owner.last
    await shop.do(owner, tap=0)
    await shop.world.pass_time(hours=27)
    assert "Typo" in shop.dana.last


# -- taking back ------------------------------------------------------------------------------------------------------


async def test_what_is_asked_for_anew_is_taken_back_anew(shop: Ready):
    await written(shop)
    owner = await sent(shop)
    await shop.change("UPDATE campaign_letters SET state = 'unknown', message_id = NULL WHERE member_id = 1")
    await page(shop)
    await tapped(shop, "button-broadcast-recall")
    assert said("broadcast-recall-beside", what="unknown", n=1) in owner.last
    await shop.do(owner, tap=said("button-broadcast-recall-sure", n=1))
    await shop.world.pass_time(minutes=1)
    owner = await page(shop)
    for gone in ("recall", "correct"):
        assert said(f"button-broadcast-{gone}") not in owner.last.buttons
    found = next(one.id for one in shop.dana.messages if "Hello" in one)
    await shop.change(f"UPDATE campaign_letters SET state = 'sent', message_id = {found} WHERE member_id = 1")
    await page(shop)
    await tapped(shop, "button-broadcast-recall")
    await shop.do(owner, tap=said("button-broadcast-recall-sure", n=1))
    await shop.world.pass_time(minutes=1)
    assert not shop.dana.sees("Hello, Dana!")
    assert await shop.value("SELECT count(*) FROM campaign_waves") == EVERYBODY
    await page(shop)
    await tapped(shop, "button-broadcast-list")
    paper = [message for message in owner.messages if message.kind == "document"][-1].raw["document"]
    assert "Dana,taken back" in shop.world.telegram.files.content(paper["file_id"]).decode("utf-8-sig")
    await page(shop)
    await tapped(shop, "button-broadcast-results")
    assert said("result-taken-back", n=EVERYBODY) in owner.last


async def test_taking_back_what_is_on_its_way_says_who_will_not_get_it(shop: Ready):
    await asleep(shop)
    owner = await written(shop)
    await sent(shop)
    await tapped(shop, "button-broadcast-recall")
    assert said("broadcast-recall-beside", what="cancelled", n=1) in owner.last


# -- two versions -----------------------------------------------------------------------------------------------------


async def test_the_second_version_is_asked_for_in_each_language_of_the_first(shop: Ready):
    await crowd(shop, 2_100)
    owner = await written(shop, "English A")
    await hebrew(shop, "עברית א")
    await tapped(shop, "button-broadcast-how", "button-broadcast-versions", "button-test-second")
    assert said("test-second-languages", n=2) in owner.last
    await tapped(shop, "English")
    await shop.do(owner, say="z " * 2_500)
    assert "your phone cut it" in owner.last
    shop.wait(seconds=30)
    await shop.do(owner, say="English B")
    assert said("test-second-languages", n=1) in owner.last
    await page(shop)
    await tapped(shop, "button-broadcast-check")
    assert "The second version is missing in: Hebrew" in owner.last
    assert not any(one.startswith("Send to") for one in owner.last.buttons)
    await page(shop)
    await tapped(shop, "button-broadcast-how", "button-broadcast-versions", "button-test-second", "Hebrew")
    await shop.do(owner, say="עברית ב")
    await page(shop)
    await tapped(shop, "button-broadcast-check")
    assert any(one.startswith("Send to") for one in owner.last.buttons)


async def test_an_album_as_the_second_version_is_whole(shop: Ready):
    await crowd(shop, 2_100)
    owner = await written(shop, "A")
    await tapped(shop, "button-broadcast-how", "button-broadcast-versions", "button-test-second")
    owner.send_album("B", photos=3)
    await shop.do(owner)
    kept = json.loads(await shop.value("SELECT content FROM campaigns"))["versions"]["b"]["en"]
    assert (len(kept["media"]), kept["text"]) == (3, "B")


@pytest.mark.parametrize("language", words.LANGUAGES)
async def test_the_pages_speak_every_language_and_are_short(shop: Ready, language: str):
    await asleep(shop)
    owner = await weekly(shop)
    await tapped(shop, "button-back")
    await sent(shop)
    await shop.change(f"UPDATE people SET language = '{language}' WHERE id = {owner.id}")
    for label in ("cancel", "recall", "correct"):
        await page(shop, 1)
        await shop.do(owner, tap=said(f"button-broadcast-{label}", language))
        is_short(owner.last)
    await shop.do(owner, say="{nmae}")
    is_short(owner.last)
    await shop.do(owner, tap=0)
    assert owner.toasts[-1] == said("broadcast-correcting", language)
    await shop.do(owner, tap=said("button-broadcast-copy", language))
    for label in ("when", "weekly", "last", "no-last", "buttons", "add-claim", "reward"):
        await shop.do(owner, tap=said(f"button-broadcast-{label}", language))
        is_short(owner.last)
