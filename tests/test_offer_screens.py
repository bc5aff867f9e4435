"""Offers on the phone: made by taps, shown with a reason, taken, used at the till, and over under every copy."""

import re
from typing import Any

import pytest

from bot import words
from bot.sandbox.people import Person
from loyalty import campaigns
from loyalty.campaign_content import BroadcastButton, Content, Message
from loyalty.people import visitor
from tests.support.owners import at
from tests.support.ready import Ready, ready, said
from tests.support.world import World
from tests.test_short_screens import is_short

pytestmark = pytest.mark.only_on("sqlite")


@pytest.fixture
async def shop(world: World) -> Ready:
    """A shop with points."""
    club = await ready(world, "shop")
    await club.set_club(features=frozenset({"vouchers"}))
    return club


async def made(shop: Ready, language: str = "en", *, quota: str = "20") -> Person:
    """The owner makes an offer of a coffee by tapping, and opens it."""
    olga, say = shop.owner, shop.world.said(language)
    await shop.change(f"UPDATE people SET language = '{language}' WHERE id = {olga.id}")
    await shop.do(olga, say="/offers")
    for label in ("button-offer-new", "button-voucher-product"):
        await shop.do(olga, tap=say(label))
        is_short_or_asks(olga)
    await shop.do(olga, say="Coffee")
    await shop.do(olga, tap=say("button-series-days", n=14))
    await shop.do(olga, say=quota)
    assert said("offer-stands", language, state="draft", day="", ending="no", moment="") in olga.last
    is_short(olga.last)
    await shop.do(olga, tap=say("button-offer-publish"))
    return olga


def is_short_or_asks(person: Person) -> None:
    assert len(person.last.text.splitlines()) <= 5


@pytest.mark.parametrize("language", words.LANGUAGES)
async def test_an_offer_is_made_in_taps_and_taken_by_a_member(shop: Ready, language: str):
    olga = await made(shop, language)
    assert said("offer-numbers", language, taken=0, quota=20, used=0, money="", priced="no") in olga.last
    say = shop.world.said(language)
    await shop.do(olga, tap=say("button-offer-preview"))
    assert said("offer-for-all", language) in olga.last
    is_short(olga.last)
    await shop.do(olga, tap=say("button-offer-code"))
    assert said("offer-sample", language) in olga.toasts[-1]
    dana = shop.dana
    await shop.change(f"UPDATE people SET language = '{language}' WHERE id = {dana.id}")
    await shop.do(dana, say="/start")
    await shop.do(dana, tap=say("button-my-offers", n=1))
    await shop.do(dana, tap="Coffee")
    assert said("offer-for-all", language) in dana.last
    is_short(dana.last)
    await shop.do(dana, tap=say("button-offer-code"))
    assert dana.last.kind == "photo"
    await shop.do(dana, say="/offers")
    await shop.do(dana, tap=said("my-offer-line", language, name="Coffee", taken="yes"))
    assert said("offer-taken", language) in dana.last
    await shop.do(shop.carl, say=str(await shop.value("SELECT code FROM vouchers")))
    await shop.do(shop.carl, tap=said("button-voucher-use"))
    await shop.do(olga, say="/offers")
    await shop.do(olga, tap=said("offer-line", language, name="Coffee", state="open", taken=1, quota=20))
    assert said("offer-numbers", language, taken=1, quota=20, used=1, money="", priced="no") in olga.last
    await shop.do(dana, say="/offers")
    assert said("my-offers", language, n=0) in dana.last
    await shop.do(dana, say="/start")
    assert said("button-my-offers", language, n=1) not in dana.last.buttons


@pytest.mark.parametrize("language", words.LANGUAGES)
async def test_its_terms_name_and_story_are_changed_by_taps(shop: Ready, language: str):
    olga, say = await made(shop, language), shop.world.said(language)
    for label, typed in (("button-offer-title", "Rainy week"), ("button-offer-text", "Come in and get dry.")):
        await shop.do(olga, tap=say(label))
        is_short(olga.last)
        await shop.do(olga, say=typed)
    assert "Rainy week" in olga.last
    await shop.do(olga, tap=say("button-offer-terms"))
    for label, tapped in (
        ("button-offer-quota", say("button-offer-any-quota")),
        ("button-offer-days", shop.world.said(language)("plain-number", n=7)),
        ("button-offer-since", say("button-series-now")),
        ("button-offer-until", say("button-series-no-end")),
        ("button-offer-listed", None),
    ):
        await shop.do(olga, tap=say(label, listed="yes") if tapped is None else say(label))
        is_short(olga.last)
        if tapped:
            await shop.do(olga, tap=tapped)
    for key, args in (("offer-quota", {"n": 0}), ("offer-good-for", {"n": 7}), ("offer-listed", {"listed": "no"})):
        assert said(key, language, **args) in olga.last
    await shop.do(olga, tap=say("button-back"))
    await shop.do(olga, tap=say("button-offer-preview"))
    assert said("offer-lasts", language, n=7) in olga.last
    assert "Come in and get dry." in olga.last
    is_short(olga.last)
    await shop.do(olga, tap=say("button-back"))
    await shop.do(olga, tap=say("button-offer-close"))
    assert said("offer-ask-close", language, n=0).splitlines()[1] in olga.last
    await shop.do(olga, tap=say("button-offer-close-sure"))
    assert said("offer-stands", language, state="closed", day="", ending="no", moment="") in olga.last
    assert say("button-offer-terms") not in olga.last.buttons


async def test_a_name_is_kept_per_language_and_can_be_taken_away(shop: Ready):
    olga = await made(shop)
    await shop.do(olga, tap=said("button-offer-title"))
    await shop.do(olga, say="Rainy week")
    await shop.change(f"UPDATE people SET language = 'pl' WHERE id = {olga.id}")
    await shop.do(olga, say="/offers")
    await shop.do(olga, tap=said("offer-line", "pl", name="Rainy week", state="open", taken=0, quota=20))
    await shop.do(olga, tap=said("button-offer-title", "pl"))
    await shop.do(olga, say="Deszczowy tydzień")
    await shop.do(shop.dana, say="/offers")
    assert "Rainy week" in shop.dana.last.buttons
    await shop.do(olga, tap=said("button-offer-title", "pl"))
    await shop.do(olga, tap=said("button-offer-no-title", "pl"))
    await shop.do(shop.dana, say="/offers")
    assert "Coffee" in shop.dana.last.buttons


async def test_a_button_under_a_copy_gives_the_code_and_says_when_the_offer_is_over(shop: Ready):
    olga, dana = await made(shop, quota="1"), shop.dana
    sam = await shop.joining()
    await shop.do(sam, tap=said("button-to-card"))
    for person in (dana, sam):
        await copy(shop, person)
    await shop.do(dana, tap="Get it")
    assert dana.last.kind == "photo"
    shown = len(sam.messages)
    await shop.do(sam, tap="Get it")
    assert said("refused-OfferOver", why="quota") in sam.toasts[-1]
    assert len(sam.messages) == shown, "nothing new in the chat"
    assert sam.last.buttons == [said("button-offer-over"), "Our menu"]
    await shop.do(sam, tap=said("button-offer-over"))
    assert said("refused-OfferOver", why="quota") in sam.toasts[-1]
    await shop.do(dana, say="/start")
    await shop.world.pass_time(minutes=2)
    assert await shop.value("SELECT state FROM offers") == "over"
    await shop.do(olga, say="/offers")
    assert said("offer-line", name="Coffee", state="over", taken=1, quota=1) in olga.last.buttons


async def test_what_is_over_in_the_list_says_so_above_it(shop: Ready):
    await made(shop)
    dana = await shop.do(shop.dana, say="/offers")
    await shop.do(dana, tap="Coffee")
    shop.wait(days=20)
    await shop.do(dana, tap=said("button-offer-code"))
    assert dana.last.text.startswith(said("refused-OfferOver", why="time"))
    await shop.forge(dana, "my-offer:1")
    assert dana.last.text.startswith(said("refused-OfferOver", why="time"))


async def test_what_is_switched_off_is_in_no_list_and_what_was_taken_is_good_still(shop: Ready):
    await made(shop)
    sam, dana = await shop.joining(), shop.dana
    await shop.do(sam, tap=said("button-to-card"))
    await shop.do(dana, say="/offers")
    await shop.do(dana, tap="Coffee")
    await shop.do(dana, tap=said("button-offer-code"))
    await shop.set_club(features=frozenset())
    for person, number in ((sam, 0), (dana, 1)):
        await shop.do(person, say="/offers")
        assert said("my-offers", n=number) in person.last
    await shop.do(sam, say="/start")
    assert said("button-my-offers", n=1) not in sam.last.buttons


async def test_the_team_looks_and_does_nothing(shop: Ready):
    await made(shop)
    carl = await shop.do(shop.carl, say="/offers")
    await shop.do(carl, tap=said("offer-line", name="Coffee", state="open", taken=0, quota=20))
    assert carl.last.buttons == [said("button-offer-preview"), said("button-back")]
    for data in (
        "offer-new",
        "offer-publish:1",
        "offer-close:1",
        "offer-closed:1",
        "offer-terms:1",
        "offer-set:1:days",
    ):
        await shop.forge(carl, data)
        assert said("refused-NotAllowed") in carl.last
    stranger = await shop.do(shop.stranger(), say="/start")
    await shop.do(stranger, say="/offers")
    assert said("refused-MembersOnly") in stranger.last


async def test_the_last_answer_twice_makes_one_offer(shop: Ready):
    olga = await at(shop, "button-extras", "button-offers", "button-offer-new", "button-voucher-percent")
    await shop.do(olga, tap="20%")
    await shop.do(olga, tap=said("button-series-days", n=7))
    screen = olga.last
    await shop.do(olga, tap=said("button-offer-any-quota"))
    last = next(
        button["callback_data"]
        for row in screen.raw["reply_markup"]["inline_keyboard"]
        for button in row
        if re.fullmatch(r"d:.*:quota:none", button["callback_data"])
    )
    await shop.forge(olga, last)
    assert await shop.value("SELECT count(*) FROM offers") == 1
    assert said("button-offer-publish") in olga.last.buttons


async def copy(shop: Ready, person: Person) -> None:
    """A copy of a broadcast with the offer's button under it, as the sender makes it."""
    rows: list[list[dict[str, Any]]] = [
        [{"text": "Get it", "callback_data": "offer:1:1"}],
        [{"text": "Our menu", "url": "https://example.com"}],
    ]
    await shop.world.program.stage.bot.send_message(person.id, "Rain!", reply_markup={"inline_keyboard": rows})


@pytest.mark.parametrize("language", words.LANGUAGES)
async def test_an_offer_for_a_group_is_written_about_to_that_group(shop: Ready, language: str):
    olga, say = await made(shop, language), shop.world.said(language)
    await shop.do(olga, tap=say("button-offer-whom"))
    assert say("button-back") in olga.last.buttons
    await shop.do(olga, tap=say("button-back"))
    assert said("offer-whom", language, whom=said("segment-everyone", language)) in olga.last
    await shop.change("""UPDATE offers SET audience = '{"all": [{"kind": "language", "languages": ["en", "pl"]}]}'""")
    await shop.do(olga, tap=say("button-offer-send"))
    await shop.do(olga, say="Rain!")
    offer_id = await shop.value("SELECT offer_id FROM campaigns")
    assert offer_id == 1
    assert "languages" in str(await shop.value("SELECT audience FROM campaigns"))


async def test_quota_over_every_copy_that_was_sent_says_so(shop: Ready):
    """From the owner's page through a broadcast to the phones, and back when nothing is left."""
    await made(shop, quota="1")
    dana, sam = shop.dana, await shop.joining()
    await shop.do(sam, tap=said("button-to-card"))
    await shop.change("UPDATE members SET agreed = 15")
    async with shop.world.store.writing() as uow:
        owner = await visitor(uow, person_id=shop.owner.id)
        assert owner is not None
        claim = BroadcastButton(kind="claim", labels={"en": "Get it"})
        show = BroadcastButton(kind="offer", labels={"en": "What is it?"})
        said_so = Content(versions={"a": {"en": Message(text="Rain!", buttons=((show,), (claim,)))}})
        drafted = await campaigns.draft(uow, by=owner.actor, title="Rain", request_id="rain", offer_id=1)
        given: dict[str, Any] = {"campaign_id": drafted.id, "by": owner.actor}
        await campaigns.change(uow, **given, content=said_so)
        await campaigns.confirm(uow, **given)
    await shop.world.pass_time(minutes=2)
    assert await shop.value("SELECT count(*) FROM campaign_letters WHERE state = 'sent'") == 2
    await shop.do(dana, tap="What is it?")
    assert said("offer-for-all") in dana.last
    await shop.do(dana, tap=said("button-offer-code"))
    assert dana.last.kind == "photo"
    assert await shop.value("SELECT count(*) FROM campaign_taps") == 1
    await shop.world.pass_time(minutes=3)
    assert await shop.value("SELECT kind || state FROM campaign_waves") == "closefinished"
    over = next(one for one in sam.messages if "Rain!" in one.text)
    assert over.buttons.count(said("button-offer-over")) == 2
