"""The bot's own face: its name, descriptions and command menus, in every language and for every role."""

import asyncio
from typing import Any

import pytest

from bot import words
from bot.face import menu
from bot.sandbox.people import Person
from loyalty.clubs import Club, current
from loyalty.roles import CASHIER, MANAGER, OWNER
from tests.support.owners import at
from tests.support.ready import Ready, said
from tests.support.world import World

pytest_plugins = ["tests.support.ready_clubs"]
pytestmark = pytest.mark.only_on("sqlite")

CUSTOMERS = [
    "card",
    "points",
    "rewards",
    "history",
    "rules",
    "shop",
    "settings",
    "language",
    "privacy",
    "help",
    "leave",
]


def commands(club: Ready, person: Person) -> list[str]:
    """The menu behind the button beside the text field."""
    profile = club.world.telegram.profile
    return [one["command"] for one in profile.commands_seen(person.id, person.chat.language)]


async def club_of(club: Ready) -> Club | None:
    async with club.world.store.reading() as view:
        return await current(view)


class Calls:
    """What the bot asks of Telegram."""

    def __init__(self, world: World, monkeypatch: pytest.MonkeyPatch) -> None:
        self.names: list[str] = []
        reach = world.telegram.reach

        async def noted(token: str, name: str, params: Any, files: Any) -> Any:
            self.names.append(name)
            return await reach(token, name, params, files)

        monkeypatch.setattr(world.telegram, "reach", noted)


@pytest.mark.parametrize("language", words.LANGUAGES)
async def test_name_and_descriptions_name_the_club_in_every_language(shop: Ready, language: str):
    code = "" if language == "en" else language
    profile = shop.world.telegram.profile
    await shop.world.program.face.introduce(await club_of(shop))
    assert profile.text("name", code) == "Olga Café"
    assert profile.text("short_description", code) == words.label(language, "bot-about", club="Olga Café")
    assert profile.text("description", code) == words.label(language, "bot-description", club="Olga Café").strip()
    spoken = profile.commands_seen(shop.dana.id, language)
    assert [one["command"] for one in spoken] == CUSTOMERS
    assert spoken[0]["description"] == words.label(language, "command-card")


async def test_what_is_right_already_is_not_set_again(shop: Ready, monkeypatch: pytest.MonkeyPatch):
    face, club = shop.world.program.face, await club_of(shop)
    await face.introduce(club)
    calls = Calls(shop.world, monkeypatch)
    await face.introduce(club)
    assert calls.names
    assert not [name for name in calls.names if name.startswith("set")]


async def test_before_the_opening_the_bots_own_name_is_left_alone(world: World):
    assert world.telegram.profile.text("name", "") == "Regulars"
    assert world.telegram.profile.text("description", "pl")


async def test_a_refusal_of_telegram_never_stops_the_program(
    shop: Ready, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
):
    async def refusing(*_: Any) -> Any:
        return 429, {"ok": False, "error_code": 429, "description": "Too Many Requests", "parameters": LONG}

    monkeypatch.setattr(shop.world.telegram, "reach", refusing)
    face = shop.world.program.face
    await face.introduce(await club_of(shop))
    assert "Telegram did not take the bot's description now" in caplog.text
    await face.undress(shop.carl.id)
    assert "Telegram did not take a command menu back now" in caplog.text


LONG = {"retry_after": 86_400}


async def test_a_menu_that_telegram_does_not_take_does_not_keep_anybody_from_working(
    shop: Ready, caplog: pytest.LogCaptureFixture
):
    shop.world.telegram.faults.add("too_many", method="setMyCommands", retry_after=86_400)
    await shop.do(shop.carl, say="/language")
    await shop.do(shop.carl, tap=words.label("pl", "language-own-name"))
    assert said("counter", "pl", club="Olga Café", unit="points") in shop.carl.last
    assert "Telegram did not take a command menu now" in caplog.text


def test_each_role_sees_what_it_may_do():
    def names(role: str | None, *, member: bool) -> list[str]:
        return [command.command for command in menu("en", role=role, member=member, features=None)]

    assert names(None, member=True) == [*CUSTOMERS[:3], "offers", "vouchers", *CUSTOMERS[3:]]
    assert {"staff", "poster", "today"} <= set(names(OWNER, member=False))
    assert "today" in names(MANAGER, member=False)
    assert "today" not in names(CASHIER, member=False)
    assert "staff" in names(MANAGER, member=False)
    assert "staff" not in names(CASHIER, member=False)
    for role in (CASHIER, MANAGER):
        assert not {"poster", "card"} & set(names(role, member=False))
        assert "card" in names(role, member=True)


async def test_the_program_dresses_whoever_works_here_as_it_starts_and_nobody_else(shop: Ready):
    assert "card" in commands(shop, shop.carl), "this Telegram has never heard of the staff"
    program = shop.world.program
    await program.start()
    assert program._dressing
    await program._dressing
    assert "card" not in commands(shop, shop.carl)
    assert "staff" in commands(shop, shop.owner)
    own = shop.world.telegram.profile.commands({"type": "chat", "chat_id": shop.dana.id}, "")
    assert not own, "members keep the common menu"


async def test_a_start_that_ends_at_once_does_not_wait_for_the_menus(shop: Ready):
    shop.world.telegram.faults.add("too_many", method="setMyCommands", retry_after=20, count=20)
    await shop.world.program.start()
    await asyncio.wait_for(shop.world.program.stop(), 3)


async def test_a_page_that_is_switched_off_leaves_every_menu_and_comes_back(shop: Ready):
    face = shop.world.program.face
    await face.dress_staff(shop.world.store)
    for state in ("on", "off"):
        await at(shop, "button-features")
        await shop.do(shop.owner, tap=said("button-feature-shop", state=state))
        for person in (shop.dana, shop.carl, shop.owner):
            assert ("shop" in commands(shop, person)) == (state == "off"), person
        assert said("features-title") in shop.owner.last


async def test_a_feature_without_a_command_leaves_the_menus_alone(shop: Ready, monkeypatch: pytest.MonkeyPatch):
    await at(shop, "button-features")
    calls = Calls(shop.world, monkeypatch)
    await shop.do(shop.owner, tap=said("button-feature-phone", state="on"))
    assert "getMyCommands" not in calls.names


async def test_before_the_opening_the_owner_is_dressed_too(world: World):
    owner = await world.owner()
    await world.program.face.dress_staff(world.store)
    own = world.telegram.profile.commands({"type": "chat", "chat_id": owner.id}, "")
    assert {"staff", "shop"} <= {one["command"] for one in own}


async def test_who_chooses_a_language_and_joins_afterwards_has_the_whole_menu_in_it(shop: Ready):
    sam = await shop.do(shop.stranger(), say="/start")
    await shop.do(sam, tap=words.label("pl", "language-own-name"))
    await shop.do(sam, tap=words.label("pl", "button-join"))
    assert commands(shop, sam) == CUSTOMERS
    spoken = shop.world.telegram.profile.commands_seen(sam.id, "en")
    assert spoken[0]["description"] == words.label("pl", "command-card")


async def test_a_colleague_who_joins_has_the_card_in_the_menu(shop: Ready):
    await shop.do(shop.carl, say="/language")
    await shop.do(shop.carl, tap=0)
    assert "card" not in commands(shop, shop.carl)
    code = await shop.value("SELECT link_code FROM branches")
    await shop.do(shop.carl, open=f"https://t.me/cafe_bot?start=j_{code}")
    await shop.do(shop.carl, tap=said("button-join"))
    assert "card" in commands(shop, shop.carl)


async def test_a_menu_in_a_language_of_ones_own_follows_a_switch_at_the_next_update(shop: Ready):
    await shop.do(shop.dana, say="/language")
    await shop.do(shop.dana, tap=words.label("pl", "language-own-name"))
    await at(shop, "button-features")
    await shop.do(shop.owner, tap=said("button-feature-shop", state="on"))
    assert "shop" in commands(shop, shop.dana), "nobody writes to every member at once"
    await shop.do(shop.dana, say="/points")
    assert "shop" not in commands(shop, shop.dana)
    await at(shop, "button-features")
    await shop.do(shop.owner, tap=said("button-feature-shop", state="off"))
    await shop.world.die()
    await shop.do(shop.dana, say="/points")
    assert "shop" in commands(shop, shop.dana), "also under a process that has never seen her"


async def test_who_reads_what_telegram_speaks_keeps_the_common_menu(shop: Ready, monkeypatch: pytest.MonkeyPatch):
    for language in ("pl", "en"):
        await shop.do(shop.dana, say="/language")
        await shop.do(shop.dana, tap=words.label(language, "language-own-name"))
    own = {"type": "chat", "chat_id": shop.dana.id}
    assert not shop.world.telegram.profile.commands(own, "")
    calls = Calls(shop.world, monkeypatch)
    await shop.do(shop.dana, say="/points")
    assert "setMyCommands" not in calls.names
