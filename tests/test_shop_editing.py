"""What the owner tells about the shop: address, pin, hours in any digits, phone, menu and pages."""

import pytest

from bot import words
from bot.sandbox.people import Person
from tests.support.owners import club_of
from tests.support.ready import Ready, said

pytest_plugins = ["tests.support.ready_clubs"]
pytestmark = pytest.mark.only_on("sqlite")


async def asked(shop: Ready, field: str) -> Person:
    """The owner is asked for one thing about the shop."""
    await shop.do(shop.owner, say="/settings")
    await shop.do(shop.owner, tap=said("button-shop-edit"))
    told = said(f"button-shop-{field}", told="no")
    mark = told if told in shop.owner.last.buttons else said(f"button-shop-{field}", told="yes")
    return await shop.do(shop.owner, tap=mark)


async def test_what_is_typed_is_kept_ticked_and_shown(shop: Ready):
    for field, typed, kept in TOLD:
        olga = await asked(shop, field)
        assert said(f"shop-ask-{field}") in olga.last
        await shop.do(olga, say=typed)
        assert said(f"button-shop-{field}", told="yes") in olga.last.buttons
        assert getattr((await club_of(shop)).settings.shop, field) == kept
        dana = await shop.do(shop.dana, say="/shop")
        assert said("shop-title", club="Olga Café") in dana.last


async def test_what_cannot_be_is_asked_for_again(shop: Ready):
    for field, typed, refusal in NOT_TOLD:
        olga = await asked(shop, field)
        await shop.do(olga, say=typed)
        assert refusal in olga.last, typed
        assert said(f"shop-ask-{field}") in olga.last
        assert getattr((await club_of(shop)).settings.shop, field) == ""


async def test_a_sticker_tells_nothing_about_a_shop(shop: Ready):
    for field, refusal in FIELDS.items():
        olga = await asked(shop, field)
        for thing in ("send_sticker", "send_photo", "send_location"):
            await shop.do(olga, **{thing: None})
            assert said(f"refused-{refusal}", example="").partition(":")[0] in olga.last
            assert said(f"shop-ask-{field}") in olga.last


async def test_everything_can_be_left_empty_again(shop: Ready):
    address = "https://cafe.example.com"
    await shop.set_club(shop={field: "+48600100200" if field == "phone" else address for field in FIELDS})
    for field in FIELDS:
        olga = await asked(shop, field)
        await shop.do(olga, tap=said("button-leave-empty"))
        assert olga.toasts[-1] == said("saved")
        assert said(f"button-shop-{field}", told="no") in olga.last.buttons
        assert getattr((await club_of(shop)).settings.shop, field) == ""


async def test_the_pin_is_a_shared_place(shop: Ready):
    olga = await asked(shop, "pin")
    for act in ({"say": "Warsaw"}, {"send_sticker": None}):
        await shop.do(olga, **act)
        assert said("refused-PlaceUnclear") in olga.last
    await shop.do(olga, send_location=None)
    assert said("button-shop-pin", told="yes") in olga.last.buttons
    assert (await club_of(shop)).settings.shop.latitude == pytest.approx(52.2297)
    await shop.do(shop.dana, say="/shop")
    await shop.do(shop.dana, tap=said("button-pin"))
    assert shop.dana.see(said("shop-pin"))
    olga = await asked(shop, "pin")
    await shop.do(olga, tap=said("button-leave-empty"))
    assert (await club_of(shop)).settings.shop.latitude is None


@pytest.mark.parametrize(
    ("typed", "spans"),
    [
        ("8-19", [["08:00", "19:00"]]),
        ("۸-۱۳، ۱۶-۲۰", [["08:00", "13:00"], ["16:00", "20:00"]]),
        ("8:30–24", [["08:30", "24:00"]]),
    ],
)
async def test_the_same_hours_can_be_set_for_several_days(shop: Ready, typed: str, spans: list[list[str]]):
    olga = await asked(shop, "hours")
    await shop.do(olga, tap="Monday")
    await shop.do(olga, tap="Tuesday")
    await shop.do(olga, tap="✓ Tuesday")
    await shop.do(olga, tap="Friday")
    assert "✓ Monday" in olga.last.buttons
    await shop.do(olga, say=typed)
    assert (await club_of(shop)).branch.opening_hours == {"0": spans, "4": spans}
    assert "–".join(spans[0]) in olga.last.text
    assert said("shop-week-line", day="Sunday", hours=said("closed-all-day")) in olga.last
    assert said("shop-ask-hours") in olga.last, "ready for the next days"


@pytest.mark.parametrize("language", words.LANGUAGES)
async def test_closed_can_be_typed_in_every_language(shop: Ready, language: str):
    olga = await asked(shop, "hours")
    await shop.do(olga, say="8-19")
    await shop.do(olga, tap="Sunday")
    await shop.do(olga, say=f" {said('closed-all-day', language).title()} ")
    assert set((await club_of(shop)).branch.opening_hours) == set("012345")


async def test_a_look_at_the_page_leads_back_to_the_editing(shop: Ready):
    olga = await asked(shop, "address")
    await shop.do(olga, tap=said("button-back"))
    await shop.do(olga, tap=said("button-shop-look"))
    await shop.do(olga, tap=said("button-back"))
    assert said("shop-edit") in olga.last


async def test_neighbouring_days_with_the_same_hours_share_a_line(shop: Ready):
    olga = await asked(shop, "hours")
    await shop.do(olga, say="8-19")
    everyday = said("shop-week-days", first="Monday", last="Sunday")
    assert said("shop-week-line", day=everyday, hours="08:00–19:00") in olga.last
    await shop.do(olga, tap="Thursday")
    await shop.do(olga, say="8-13, 16-20")
    lines = olga.last.text.splitlines()[-3:]
    assert lines == [
        said("shop-week-line", day=said("shop-week-days", first="Monday", last="Wednesday"), hours="08:00–19:00"),
        said("shop-week-line", day="Thursday", hours="08:00–13:00, 16:00–20:00"),
        said("shop-week-line", day=said("shop-week-days", first="Friday", last="Sunday"), hours="08:00–19:00"),
    ]


async def test_hours_without_chosen_days_are_for_the_whole_week(shop: Ready):
    olga = await asked(shop, "hours")
    assert said("button-closed") not in olga.last.buttons
    await shop.do(olga, say="8-19")
    assert set((await club_of(shop)).branch.opening_hours) == set("0123456")
    await shop.do(olga, tap="Sunday")
    await shop.do(olga, tap=said("button-closed"))
    assert olga.toasts[-1] == said("saved")
    assert set((await club_of(shop)).branch.opening_hours) == set("012345")
    await shop.do(olga, tap=said("button-back"))
    assert said("button-shop-hours", told="yes") in olga.last.buttons


async def test_days_that_are_typed_with_the_hours_count(shop: Ready):
    olga = await asked(shop, "hours")
    await shop.do(olga, say="Mon-Fri 9-17, Sat closed")
    assert (await club_of(shop)).branch.opening_hours == {str(day): [["09:00", "17:00"]] for day in range(5)}
    await shop.do(olga, say="10-12")
    assert set((await club_of(shop)).branch.opening_hours) == set("0123456"), "no day named and none tapped"


async def test_hours_that_cannot_be_read_are_asked_for_again(shop: Ready):
    olga = await asked(shop, "hours")
    await shop.do(olga, tap="Monday")
    for act in ({"say": "always"}, {"say": "8"}, {"say": "25-26"}, {"say": "x" * 5000}, {"send_voice": None}):
        await shop.do(olga, **act)
        assert said("refused-HoursUnclear") in olga.last
        assert "✓ Monday" in olga.last.buttons


async def test_forged_days_change_nothing(shop: Ready):
    olga = await asked(shop, "hours")
    draft = await shop.value("SELECT id FROM drafts")
    for value in ("7", "x", "-1"):
        await shop.forge(olga, f"d:{draft}:hours:{value}")
        assert olga.toasts[-1] == said("refused-QuestionClosed")
    assert (await club_of(shop)).branch.opening_hours == {}


async def test_the_week_stands_in_the_owners_own_digits(shop: Ready):
    await shop.do(shop.owner, say="/language")
    await shop.do(shop.owner, tap=said("language-own-name", "fa"))
    await shop.forge(shop.owner, "shop-set:hours")
    await shop.do(shop.owner, say="8-19")
    assert "۰۸:۰۰–۱۹:۰۰" in shop.owner.last.text


async def test_a_repeated_answer_is_kept_once_and_answered_again(shop: Ready):
    olga = await asked(shop, "address")
    olga.say("12 Garden Street")
    await shop.worked_but_unanswered()
    assert said("button-shop-address", told="yes") in olga.last.buttons


async def test_the_owner_can_look_at_the_page_and_go_back(shop: Ready):
    await shop.do(shop.owner, say="/settings")
    await shop.do(shop.owner, tap=said("button-shop-edit"))
    await shop.do(shop.owner, tap=said("button-shop-look"))
    assert said("shop-empty", club="Olga Café") in shop.owner.last
    olga = await asked(shop, "address")
    await shop.do(olga, tap=said("button-back"))
    assert said("shop-edit") in olga.last


FIELDS = {
    "address": "TextEmpty",
    "phone": "PhoneUnclear",
    "menu": "TextEmpty",
    "social": "LinkUnclear",
    "review": "LinkUnclear",
}
TOLD = [
    ("address", "12 Garden <Street>", "12 Garden <Street>"),
    ("address", "ul. Długa\u202e 5", "ul. Długa 5"),
    ("phone", "+48 600 100 200", "+48600100200"),
    ("phone", "020 7946 0123", "+442079460123"),
    ("menu", "Espresso 2.40\n\n Latte 3.60 ", "Espresso 2.40\nLatte 3.60"),
    ("menu", "https://cafe.example.com/menu.pdf", "https://cafe.example.com/menu.pdf"),
    ("menu", "http://cafe.example.com", "https://cafe.example.com"),
    ("menu", "https://cafe.example.com and more", "https://cafe.example.com and more"),
    ("social", "instagram.com/ourcafe", "https://instagram.com/ourcafe"),
    ("social", "@our_cafe", "https://t.me/our_cafe"),
    ("social", "@our_cafe, cafe.example.com", "https://t.me/our_cafe\nhttps://cafe.example.com"),
    ("social", "HTTP://Cafe.Example.com/a?b=c#d", "https://Cafe.Example.com/a?b=c#d"),
    ("review", "https://żółw.example.pl/opinie", "https://żółw.example.pl/opinie"),
]
NOT_TOLD = [
    ("address", "x" * 201, said("refused-TextTooLong", limit=200)),
    ("address", "\u2060", said("refused-TextEmpty")),
    ("phone", "call us", said("refused-PhoneUnclear", example="").partition(":")[0]),
    ("phone", "12", said("refused-PhoneUnclear", example="").partition(":")[0]),
    ("menu", "x" * 1501, said("refused-TextTooLong", limit=1500)),
    ("menu", "https://nowhere", said("refused-LinkUnclear")),
    ("social", "our page", said("refused-LinkUnclear")),
    ("social", "a.pl b.pl c.pl d.pl", said("refused-LinkUnclear")),
    ("social", "ftp://cafe.example.com", said("refused-LinkUnclear")),
    ("social", "javascript:alert(1)", said("refused-LinkUnclear")),
    ("social", "https://.", said("refused-LinkUnclear")),
    ("social", "https://a..b/", said("refused-LinkUnclear")),
    ("social", "@a", said("refused-LinkUnclear")),
    ("review", "localhost", said("refused-LinkUnclear")),
    ("review", "a.pl/" + "x" * 200, said("refused-LinkUnclear")),
]
