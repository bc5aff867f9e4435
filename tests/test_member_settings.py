"""What a member can change about themselves, and what everybody finds under /settings, /language and /help."""

import pytest

from bot import words
from bot.routes import COMMANDS
from loyalty.clubs import Shop
from loyalty.consents import TEXT_VERSION
from tests.support.ready import Ready, said

pytest_plugins = ["tests.support.ready_clubs"]
pytestmark = pytest.mark.only_on("sqlite")  # what it looks like depends on no database

OTHERS = [language for language in words.LANGUAGES if language != "en"]


async def settings_of(club: Ready):
    return await club.do(club.dana, say="/settings")


async def consents(club: Ready, purpose: str) -> list[tuple]:
    query = f"SELECT granted, text_version, place FROM consents WHERE purpose = '{purpose}' ORDER BY id"
    return [tuple(row) for row in await club.rows(query)]


async def test_settings_show_what_is_told_and_what_is_not(shop: Ready):
    dana = await settings_of(shop)
    assert dana.last.text.splitlines() == [
        said("settings-title"),
        said("settings-name", name="Dana"),
        said("settings-birthday", day=said("not-told")),
        said("settings-phone", phone=said("not-told")),
    ]
    assert len(dana.last.rows) <= 5


async def test_what_the_club_does_not_ask_shows_nowhere(shop: Ready):
    await shop.set_club(features=frozenset())
    dana = await settings_of(shop)
    assert dana.last.text.splitlines() == [said("settings-title"), said("settings-name", name="Dana")]
    for key in ("birthday", "phone", "interests"):
        assert said(f"button-{key}") not in dana.last.buttons


async def test_the_name_is_changed_or_kept(shop: Ready):
    dana = await settings_of(shop)
    for act in ({"tap": said("button-keep-name")}, {"tap": said("button-back")}):
        await shop.do(dana, tap=said("button-name"))
        await shop.do(dana, **act)
        assert said("settings-name", name="Dana") in dana.last
    await shop.do(dana, tap=said("button-name"))
    await shop.do(dana, say="<i>Danuta</i>")
    assert "<i>Danuta</i>" in dana.last


async def test_a_member_without_a_name_can_give_one(shop: Ready):
    await shop.change("UPDATE members SET name = ''")
    dana = await settings_of(shop)
    assert said("settings-name", name=said("not-told")) in dana.last
    await shop.do(dana, tap=said("button-name"))
    await shop.do(dana, tap=said("button-skip"))
    assert said("settings-title") in dana.last


async def test_offers_are_switched_with_one_tap_and_every_word_is_kept(shop: Ready):
    dana = await settings_of(shop)
    await shop.do(dana, tap=said("button-offers-on"))
    assert dana.toasts[-1] == said("consent-yes")
    await shop.do(dana, tap=said("button-offers-off"))
    assert dana.toasts[-1] == said("consent-no")
    assert said("button-offers-on") in dana.last.buttons
    version = (TEXT_VERSION, "settings")
    assert await consents(shop, "marketing") == [(True, *version), (False, *version)]


async def test_a_double_tap_is_one_yes(shop: Ready):
    dana = await settings_of(shop)
    dana.tap(said("button-offers-on"))
    dana.tap(said("button-offers-on"))
    await shop.do(dana)
    assert len(await consents(shop, "marketing")) == 1
    assert said("button-offers-off") in dana.last.buttons


@pytest.mark.parametrize("purpose", ["birthday", "profiling"])
async def test_the_other_consents_are_switched_on_the_privacy_page(shop: Ready, purpose: str):
    await shop.change("UPDATE members SET birthday_calendar = 'gregorian', birthday_month = 5, birthday_day = 12")
    dana = await settings_of(shop)
    await shop.do(dana, tap=said("button-privacy"))
    await shop.do(dana, tap=said(f"button-{purpose}-on"))
    await shop.do(dana, tap=said(f"button-{purpose}-off"))
    assert [granted for granted, *_ in await consents(shop, purpose)] == [True, False]
    assert said("button-my-data") in dana.last.buttons
    await shop.do(dana, tap=said("button-back"))
    assert said("settings-title") in dana.last


@pytest.mark.parametrize(
    "data", ["consent:membership:no", "consent:marketing:maybe", "consent", "edit:phonenumber", "edit"]
)
async def test_a_forged_setting_changes_nothing(shop: Ready, data: str):
    before = await shop.value("SELECT count(*) FROM consents")
    await settings_of(shop)
    await shop.forge(shop.dana, data)
    assert said("refused-NotFound") in shop.dana.last
    assert await shop.value("SELECT count(*) FROM consents") == before


async def test_congratulations_without_a_birthday_ask_for_the_birthday_which_is_the_yes(shop: Ready):
    dana = await shop.do(shop.dana, say="/privacy")
    dana.tap(said("button-birthday-on"))
    dana.tap(said("button-birthday-on"))
    await shop.do(dana)
    assert said("ask-birthday", example="").splitlines()[0] in dana.last
    assert await consents(shop, "birthday") == []
    await shop.do(dana, say="12 May 1990")
    assert [granted for granted, *_ in await consents(shop, "birthday")] == [True]
    await shop.do(dana, say="/privacy")
    assert said("button-birthday-off") in dana.last.buttons


@pytest.mark.parametrize("purpose", ["birthday", "profiling"])
async def test_what_is_off_is_not_asked_for_on_the_privacy_page_but_a_yes_can_be_taken_back(shop: Ready, purpose: str):
    await shop.change("UPDATE members SET birthday_calendar = 'gregorian', birthday_month = 5, birthday_day = 12")
    dana = await shop.do(shop.dana, say="/privacy")
    await shop.do(dana, tap=said(f"button-{purpose}-on"))
    await shop.set_club(features=frozenset({"shop"}))
    await shop.do(dana, say="/privacy")
    await shop.do(dana, tap=said(f"button-{purpose}-off"))
    for other in ("birthday", "profiling"):
        assert said(f"button-{other}-on") not in dana.last.buttons


async def test_settings_are_the_clubs_for_an_owner_and_for_members_only_otherwise(shop: Ready):
    await shop.do(shop.owner, say="/settings")
    assert said("button-rules") in shop.owner.last.buttons
    sam = await shop.do(shop.stranger(), say="/start")
    await shop.do(sam, say="/settings")
    assert said("refused-MembersOnly") in sam.last


async def test_settings_of_a_colleague_without_a_card_offer_one(shop: Ready):
    carl = await shop.do(shop.carl, say="/settings")
    assert carl.last.text == said("settings-staff")
    assert carl.last.buttons == [said(f"button-{one}") for one in ("language", "privacy", "my-club", "home")]
    await shop.do(carl, tap=said("button-my-club"))
    await shop.do(carl, tap=said("button-to-card"))
    await shop.do(carl, say="/settings")
    assert said("settings-name", name="Carl") in carl.last


async def test_a_page_for_members_offers_its_colleagues_the_button_to_join(shop: Ready):
    for person in (shop.carl, shop.owner):
        await shop.do(person, say="/card")
        assert said("refused-MembersOnly") in person.last
        assert person.last.buttons[0] == said("button-join")
    await shop.do(shop.carl, tap=said("button-join"))
    assert said("joined", club="Olga Café") in shop.carl.last


# -- language ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", OTHERS)
async def test_the_language_changes_with_one_tap_everywhere(shop: Ready, language: str):
    dana = await settings_of(shop)
    await shop.do(dana, tap=said("button-language"))
    assert f"✓ {said('language-own-name')}" in dana.last.buttons
    await shop.do(dana, tap=words.label(language, "language-own-name"))
    assert dana.last.buttons[0] == said("button-card", language)
    await shop.do(dana, say="/settings")
    assert said("settings-title", language) in dana.last
    menu = shop.world.telegram.profile.commands({"type": "chat", "chat_id": dana.id}, "")
    assert {"command": "card", "description": said("command-card", language)} in menu


async def test_only_the_languages_of_the_club_are_offered(shop: Ready):
    await shop.set_club(languages=("en", "pl"))
    dana = await shop.do(shop.dana, say="/language")
    assert dana.last.buttons == [f"✓ {said('language-own-name')}", said("language-own-name", "pl"), said("button-home")]


async def test_a_language_that_nobody_speaks_is_not_spoken(shop: Ready):
    dana = await shop.do(shop.dana, say="/language")
    await shop.forge(dana, "lang:tlh")
    assert said("refused-NotFound") in dana.last
    await shop.forge(dana, "lang")
    assert said("refused-NotFound") in dana.last


async def test_the_same_language_again_is_answered(shop: Ready):
    dana = await shop.do(shop.dana, say="/language")
    await shop.do(dana, tap=f"✓ {said('language-own-name')}")
    assert dana.toasts == [said("language-chosen")]


async def test_a_menu_that_telegram_does_not_take_now_stops_nobody(shop: Ready):
    dana = await shop.do(shop.dana, say="/language")
    shop.world.telegram.faults.add("timeout", method="setMyCommands")
    await shop.do(dana, tap=said("language-own-name", "pl"))
    assert dana.last.buttons[0] == said("button-card", "pl")


# -- help -------------------------------------------------------------------------------------------------------------


async def test_help_lists_what_this_person_can_do(shop: Ready):
    sam = shop.stranger()
    await shop.set_club(shop=Shop(address="12 Garden Street"))
    mine = {"card", "points", "rewards", "history", "leave"}
    owners = {"staff", "poster", "today", "members", "broadcast", "segments"}
    own = mine - {"rewards"}  # staff look at the catalogue without a card
    for person, hidden in ((sam, mine | owners), (shop.dana, owners), (shop.carl, own | owners), (shop.owner, own)):
        await shop.do(person, say="/start")
        await shop.do(person, say="/help")
        for name, route in COMMANDS.items():
            shown = f"/{name} " in person.last.text
            assert shown == bool(route.menu and name not in hidden and route.feature in ("", "shop")), (person, name)


async def test_help_leaves_out_a_shop_page_that_is_empty_or_off(shop: Ready):
    dana = await shop.do(shop.dana, say="/help")
    assert "/shop" not in dana.last.text
    await shop.set_club(shop=Shop(address="12 Garden Street"), features=frozenset())
    await shop.do(dana, say="/help")
    assert "/shop" not in dana.last.text


@pytest.mark.parametrize("language", OTHERS)
async def test_help_in_every_language(shop: Ready, language: str):
    sam = await shop.do(shop.stranger(language=language), say="/start")
    await shop.do(sam, say="/help")
    assert said("help-customer", language).splitlines()[0] in sam.last
    await shop.do(sam, tap=said("button-home", language))
    assert said("button-join", language) in sam.last.buttons
