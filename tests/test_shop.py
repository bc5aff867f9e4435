"""The page of the shop: where it is, whether it is open, how to reach it, and nothing that nobody told."""

import pytest

from bot import words
from loyalty import clubs
from loyalty.roles import PROGRAM
from tests.support.ready import Ready, said

pytest_plugins = ["tests.support.ready_clubs"]
pytestmark = pytest.mark.only_on("sqlite")  # what it looks like depends on no database

WEEKDAYS = {str(day): [["08:00", "13:00"], ["14:00", "19:00"]] for day in range(5)}  # the test begins on a Saturday
FULL = {
    "address": "12 Garden Street <rear>",
    "latitude": 52.2297,
    "longitude": 21.0122,
    "phone": "+48221234567",
    "menu": "https://menu.example.com/today",
    "social": "https://www.social.example.com/olga https://video.example.com/olga",
    "review": "https://review.example.com/olga",
}


async def told(club: Ready, hours: dict | None = None, **shop: object) -> None:
    await club.set_club(shop=shop, time_zone="Europe/Warsaw")
    if hours is not None:
        async with club.world.store.writing() as uow:
            await clubs.change_hours(uow, by=PROGRAM, hours=hours)


async def page(club: Ready, person=None):
    return (await club.do(person or club.dana, say="/shop")).last


async def test_a_shop_of_which_nothing_is_told_says_so_and_shows_in_no_menu(shop: Ready):
    assert said("shop-empty", club="Olga Café") in await page(shop)
    await shop.do(shop.dana, tap=said("button-home"))
    assert said("button-shop") not in shop.dana.last.buttons


async def test_everything_that_was_told_is_there(shop: Ready):
    await told(shop, WEEKDAYS, **FULL)
    screen = await page(shop)
    assert "12 Garden Street <rear>" in screen
    assert said("shop-phone", phone_raw="+48221234567") in screen
    assert screen.buttons == [
        *(said("button-pin"), said("button-menu")),
        *("social.example.com", "video.example.com"),
        *(said("button-review"), said("button-home")),
    ]
    for label in screen.buttons[1:-1]:
        await shop.do(shop.dana, tap=label)
    assert shop.dana.opened == [FULL["menu"], *FULL["social"].split(), FULL["review"]]


async def test_a_menu_of_words_stands_on_the_page(shop: Ready):
    await told(shop, menu="Espresso 2.40\nTea & cake 5.00")
    screen = await page(shop)
    assert "Espresso 2.40\nTea & cake 5.00" in screen
    assert said("button-menu") not in screen.buttons


async def test_the_map_pin_is_a_message_of_its_own(shop: Ready):
    await told(shop, **FULL)
    await page(shop)
    await shop.do(shop.dana, tap=said("button-pin"))
    venue = next(message for message in shop.dana.messages if message.kind == "venue").raw["venue"]
    assert (venue["title"], venue["address"]) == ("Olga Café", FULL["address"])
    assert (venue["location"]["latitude"], venue["location"]["longitude"]) == (52.2297, 21.0122)
    await shop.do(shop.dana, tap=said("button-home"))
    assert said("button-card") in shop.dana.last.buttons


async def test_a_pin_without_an_address_carries_the_name(shop: Ready):
    await told(shop, latitude=-1.5, longitude=0.0)
    await page(shop)
    await shop.do(shop.dana, tap=said("button-pin"))
    venue = next(message for message in shop.dana.messages if message.kind == "venue").raw["venue"]
    assert venue["address"] == "Olga Café"


async def test_an_old_pin_button_of_a_page_that_changed_shows_the_page(shop: Ready):
    await told(shop, **FULL)
    await page(shop)
    await told(shop, address="Somewhere else")
    await shop.do(shop.dana, tap=said("button-pin"))
    assert "Somewhere else" in shop.dana.last


async def test_a_page_that_is_switched_off_shows_nowhere(shop: Ready):
    await told(shop, WEEKDAYS, **FULL)
    await page(shop)
    await shop.set_club(features=frozenset())
    await shop.do(shop.dana, tap=said("button-pin"))
    assert said("refused-SwitchedOff") in shop.dana.last
    assert not [message for message in shop.dana.messages if message.kind == "venue"]
    for command in ("/start", "/card"):
        await shop.do(shop.dana, say=command)
        assert said("button-shop") not in shop.dana.last.buttons


async def test_strangers_members_and_the_card_lead_to_the_shop(shop: Ready):
    await told(shop, address="12 Garden Street")
    sam = shop.stranger()
    for person, command in ((sam, "/start"), (shop.dana, "/start"), (shop.dana, "/card")):
        await shop.do(person, say=command)
        await shop.do(person, tap=said("button-shop"))
        assert said("shop-address", address="12 Garden Street") in person.last


@pytest.mark.parametrize(
    ("hours_later", "key", "args"),
    [
        (0, "shop-opens", {"weekday": "Monday", "time": "08:00"}),
        (44, "shop-opens-today", {"time": "08:00"}),  # Monday 07:00 in Warsaw
        (46, "shop-open", {"time": "13:00"}),
        (50.5, "shop-opens-today", {"time": "14:00"}),
        (52, "shop-open", {"time": "19:00"}),
        (57, "shop-opens", {"weekday": "Tuesday", "time": "08:00"}),
    ],
)
async def test_the_hours_of_today_are_said_in_the_shops_own_time(shop: Ready, hours_later: float, key: str, args: dict):
    await told(shop, WEEKDAYS)
    shop.wait(hours=hours_later)
    assert said(key, **args) in await page(shop)


async def test_hours_that_never_come_are_not_known(shop: Ready):
    await told(shop, {"0": []}, address="12 Garden Street")
    assert said("shop-closed") in await page(shop)


@pytest.mark.parametrize("language", [language for language in words.LANGUAGES if language != "en"])
async def test_the_shop_in_every_language(shop: Ready, language: str):
    await told(shop, WEEKDAYS, **FULL)
    sam = await shop.do(shop.stranger(language=language), say="/start")
    await shop.do(sam, tap=said("button-shop", language))
    assert said("shop-phone", language, phone_raw="+48221234567") in sam.last
    assert ("۰۸:۰۰" if language == "fa" else "08:00") in sam.last
