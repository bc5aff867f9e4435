"""The owner writes a broadcast in the chat: the message as it should look, buttons, time, preview, one confirm."""

import json

import pytest

from bot import words
from bot.sandbox.people import Person
from tests.support.ready import Ready, ready, said
from tests.support.world import World

pytestmark = pytest.mark.only_on("sqlite")


@pytest.fixture
async def shop(world: World) -> Ready:
    people = await ready(world, "shop")
    await people.change("UPDATE members SET agreed = 15")
    return people


async def begun(shop: Ready, text: str = "Hello, {name|friend}!") -> Person:
    """A draft with a message."""
    await shop.do(shop.owner, say="/broadcast")
    await shop.do(shop.owner, tap=said("button-broadcast-new"))
    return await shop.do(shop.owner, say=text)


async def content(shop: Ready, language: str = "en") -> dict:
    return json.loads(await shop.value("SELECT content FROM campaigns ORDER BY id DESC"))["versions"]["a"][language]


async def opened(shop: Ready, *labels: str) -> Person:
    for label in labels:
        await shop.do(shop.owner, tap=said(label))
    return shop.owner


async def test_a_text_keeps_its_formatting_and_is_named_by_its_first_words(shop: Ready):
    owner = await begun(shop, "**Cake day**, {name|friend}: [menu](https://x.io/m)")
    assert "Draft: Cake day, …: menu" in owner.last
    assert "Everyone · 1" in owner.last
    kept = await content(shop)
    assert kept["text"] == '<b>Cake day</b>, {name|friend}: <a href="https://x.io/m">menu</a>'


async def test_a_photo_a_video_and_a_file_keep_what_they_are(shop: Ready):
    for send, kind in (("send_photo", "photo"), ("send_video", "video"), ("send_document", "document")):
        await shop.do(shop.owner, say="/broadcast")
        await shop.do(shop.owner, tap=said("button-broadcast-new"))
        getattr(shop.owner, send)(caption="**Look**")
        await shop.do(shop.owner)
        kept = await content(shop)
        assert (kept["media"][0]["kind"], kept["text"]) == (kind, "<b>Look</b>")


async def test_an_album_is_put_together_and_takes_no_buttons(shop: Ready):
    await shop.do(shop.owner, say="/broadcast")
    await shop.do(shop.owner, tap=said("button-broadcast-new"))
    shop.owner.send_album("Both", photos=2, videos=1)
    await shop.do(shop.owner)
    kept = await content(shop)
    assert [one["kind"] for one in kept["media"]] == ["photo", "photo", "video"]
    assert kept["text"] == "Both"
    assert await shop.value("SELECT count(*) FROM campaigns") == 1
    owner = await opened(shop, "button-broadcast-buttons", "button-broadcast-add-link")
    assert said("refused-AlbumHasNoButtons") in owner.last


async def test_an_album_does_not_come_to_buttons_that_hang_already(shop: Ready):
    owner = await begun(shop)
    await opened(shop, "button-broadcast-buttons", "button-broadcast-add-question", "button-broadcast-answers-yes-no")
    await opened(shop, "button-back", "button-broadcast-text")
    await shop.do(owner, tap="✓ English · 1")
    owner.send_album("Both")
    await shop.do(owner)
    assert said("refused-AlbumHasNoButtons") in owner.last
    kept = await content(shop)
    assert (len(kept["media"]), len(kept["buttons"])) == (1, 1)


@pytest.mark.parametrize("send", ["send_sticker", "send_voice", "send_poll", "send_location"])
async def test_what_cannot_go_out_gets_one_clear_sentence_and_the_question_stays(shop: Ready, send: str):
    await shop.do(shop.owner, say="/broadcast")
    await shop.do(shop.owner, tap=said("button-broadcast-new"))
    getattr(shop.owner, send)()
    await shop.do(shop.owner)
    kind = send.removeprefix("send_")
    assert said("refused-NotForMany", kind=kind).split(".")[0] in shop.owner.last
    await shop.do(shop.owner, say="Hello")
    assert "Draft: Hello" in shop.owner.last


async def test_five_thousand_characters_are_too_long_and_their_rest_is_no_message(shop: Ready):
    owner = await begun(shop, "x" * 5_000)
    assert "Too long for one message" in owner.last
    assert await shop.value("SELECT count(*) FROM campaigns") == 0
    shop.wait(seconds=30)
    await shop.do(owner, say="Short")
    assert "Draft: Short" in owner.last


async def test_a_caption_leaves_room_for_the_shop_s_name(shop: Ready):
    await shop.do(shop.owner, say="/broadcast")
    await shop.do(shop.owner, tap=said("button-broadcast-new"))
    shop.owner.send_photo(caption="x" * 1_020)
    await shop.do(shop.owner)
    assert "Too long: it has characters 1,020" in shop.owner.last


async def test_each_language_has_a_message_of_its_own_and_missing_ones_are_said(shop: Ready):
    await shop.world.member("he", "שרה")
    owner = await begun(shop)
    await opened(shop, "button-broadcast-text")
    assert "Not written: Hebrew. These members read: English" in owner.last
    await shop.do(owner, tap="Hebrew · 1")
    await shop.do(owner, say="שלום, {שם|חברים}!")
    assert "English, Hebrew" in owner.last
    await opened(shop, "button-broadcast-text")
    assert "Not written" not in owner.last
    await shop.do(owner, tap="Leave out: Hebrew")
    assert "Not written: Hebrew" in owner.last


async def test_a_field_is_copied_by_a_tap_in_the_owner_s_own_language(shop: Ready):
    owner = await begun(shop)
    await opened(shop, "button-broadcast-text", "button-broadcast-fields")
    await shop.do(owner, tap="{last bought}")
    assert owner.clipboard == "{last bought}"


async def test_a_link_and_a_question_hang_under_every_language(shop: Ready):
    owner = await begun(shop)
    await opened(shop, "button-broadcast-buttons", "button-broadcast-add-link")
    await shop.do(owner, say="not an address")
    assert said("refused-LinkUnclear") in owner.last
    await shop.do(owner, say="example.com/menu")
    await shop.do(owner, say="Menu")
    await opened(shop, "button-broadcast-same", "button-broadcast-add-question")
    await shop.do(owner, say="only one")
    assert "2" in owner.last
    await opened(shop, "button-broadcast-answers-coming")
    link, question = (row[0] for row in (await content(shop))["buttons"])
    assert (link["url"], link["labels"]["fa"]) == ("https://example.com/menu", "Menu")
    assert [one["pl"] for one in question["options"]] == ["Będę", "Może", "Nie tym razem"]
    await shop.do(owner, tap="✕ Menu")
    assert len((await content(shop))["buttons"]) == 1


async def test_the_time_is_tapped_or_typed_and_the_end_comes_after_the_beginning(shop: Ready):
    owner = await begun(shop)
    await opened(shop, "button-broadcast-when", "button-broadcast-at")
    await shop.do(owner, say="5 December 18:00")
    assert "When: 5 Dec, 18:00" in owner.last
    await opened(shop, "button-broadcast-when", "button-broadcast-expiry")
    await shop.do(owner, say="4 December 9:00")
    assert said("refused-CampaignOver", state="expired") in owner.last
    await shop.do(owner, say="6 December 9:00")
    await opened(shop, "button-broadcast-when", "button-broadcast-weekly")
    await shop.do(owner, tap=said("button-broadcast-own", state="on"))
    for part in ("5 Dec, 18:00", "by each member's own clock", "every week", "until 6 Dec, 9:00"):
        assert part.replace("9:00", "09:00") in owner.last
    await opened(shop, "button-broadcast-now")
    assert "at once · every week" in owner.last


async def test_the_time_may_be_typed_in_the_owner_s_own_calendar_and_digits(shop: Ready):
    owner = await begun(shop)
    await shop.change(f"UPDATE people SET language = 'fa' WHERE id = {owner.id}")
    await opened(shop, "button-broadcast-when")
    await shop.do(owner, tap=said("button-broadcast-at", "fa"))
    await shop.do(owner, say="۵ آذر ۱۸:۰۰")
    assert "زمان: ۵ آذر، ۱۸:۰۰" in owner.last
    assert "2026-11-26 18:00" in str(await shop.value("SELECT starts_at FROM campaigns"))


async def test_speed_is_paid_for_only_after_its_price_was_shown(shop: Ready):
    owner = await begun(shop)
    await opened(shop, "button-broadcast-how")
    await shop.do(owner, tap=said("button-broadcast-paid", state="on"))
    assert "at most this many Stars: 1" in owner.last
    assert not json.loads(await shop.value("SELECT options FROM campaigns")).get("paid")
    await shop.do(owner, tap=said("button-broadcast-paid-sure", stars=1))
    assert json.loads(await shop.value("SELECT options FROM campaigns"))["paid"] is True
    shop.world.telegram.stars = 9_999
    await shop.do(owner, tap=said("button-broadcast-paid", state="off"))
    await shop.do(owner, tap=said("button-broadcast-paid", state="on"))
    assert said("button-broadcast-paid-sure", stars=1) not in owner.last.buttons


async def test_a_draft_survives_leaving_and_a_restart(shop: Ready):
    owner = await begun(shop)
    await shop.do(owner, say="/start")
    await shop.world.die()
    await shop.do(owner, say="/broadcast")
    await shop.do(owner, tap=0)
    assert "Draft: Hello, …!" in owner.last
    await opened(shop, "button-broadcast-discard")
    assert await shop.value("SELECT state FROM campaigns") == "cancelled"


async def test_only_an_owner_writes_to_everybody(shop: Ready):
    await shop.do(shop.carl, say="/broadcast")
    assert words.label("en", "broadcasts-page", n=0) not in shop.carl.last
    await begun(shop)
    await shop.forge(shop.carl, "broadcast:1")
    assert "Draft" not in shop.carl.last.text


@pytest.mark.parametrize("language", words.LANGUAGES)
async def test_the_pages_speak_every_language(shop: Ready, language: str):
    await shop.change(f"UPDATE people SET language = '{language}' WHERE id = {shop.owner.id}")
    owner = shop.owner
    await shop.do(owner, say="/broadcast")
    await shop.do(owner, tap=said("button-broadcast-new", language))
    await shop.do(owner, say="Hi")
    for page in ("text", "buttons", "when", "how"):
        await shop.do(owner, tap=said(f"button-broadcast-{page}", language))
        assert len(owner.last.rows) <= 5
        await shop.do(owner, tap=said("button-back", language))
