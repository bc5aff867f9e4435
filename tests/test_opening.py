"""The five questions that open a club, with every way to answer them."""

from typing import Any

import pytest
from sqlalchemy import select

from bot import words
from loyalty.db.tables import drafts
from tests.support.ready import said
from tests.support.wizard import answered, club_of, link_of
from tests.support.world import World

pytestmark = pytest.mark.only_on("sqlite")
CLOSED = said("refused-QuestionClosed")


@pytest.mark.parametrize(
    ("preset", "unit", "cost", "welcome", "pending"),
    [("cafe", "stamps", 10, 1, 0), ("salon", "visits", 6, 1, 0), ("shop", "points", 200, 20, 14)],
)
async def test_every_question_is_one_tap(world: World, preset: str, unit: str, cost: int, welcome: int, pending: int):
    olga = await world.open_club(preset)
    club = await club_of(world)
    assert club is not None
    assert (club.settings.name, club.settings.currency, club.settings.time_zone) == (
        "Olga Café",
        "EUR",
        "Europe/London",
    )
    program = club.program
    assert (program.unit, program.welcome, program.pending_days, program.per_minor) == (unit, welcome, pending, 100)
    assert club.first_reward is not None
    assert (club.first_reward.cost, club.first_reward.titles) == (cost, {"en": said(f"preset-{preset}-reward")})
    assert [one["en"] for one in club.settings.interests] == said(f"preset-{preset}-interests").split("; ")
    kinds = [message.kind for message in olga.messages if message.from_bot]
    assert kinds == ["document", "document", "text", "text"], "the two files and the poster stay above the last screen"
    assert said("club-opened", club="Olga Café", link_raw=link_of(olga)) in olga.last
    assert olga.last.buttons == [
        said(f"button-{name}") for name in ("invite-cashier", "practise", "club-settings", "home")
    ]


@pytest.mark.parametrize(
    ("language", "currency", "zone", "step"),
    [
        ("he", "ILS", "Asia/Jerusalem", 100),
        ("fa", "IRR", "Asia/Tehran", 100_000),
        ("pl", "PLN", "Europe/Warsaw", 100),
    ],
)
async def test_the_first_buttons_are_the_likely_ones_in_each_language(
    world: World, language: str, currency: str, zone: str, step: int
):
    await world.open_club("shop", language)
    club = await club_of(world)
    assert club is not None
    assert (club.settings.languages, club.settings.currency) == ((language,), currency)
    assert (club.settings.toman, club.settings.time_zone) == (currency == "IRR", zone)
    assert club.program.per_minor == step


async def test_languages_are_marked_and_unmarked_and_at_least_one_stays(world: World):
    olga = await world.owner()
    polish, english = words.label("pl", "language-own-name"), words.label("en", "language-own-name")
    assert f"✓ {english}" in olga.last.buttons
    await answered(world, olga, polish, f"✓ {english}")
    assert f"✓ {polish}" in olga.last.buttons
    assert english in olga.last.buttons
    await answered(world, olga, f"✓ {polish}")
    assert f"✓ {polish}" in olga.last.buttons, "a club without any language cannot be"
    await answered(world, olga, said("button-go-on"), 0, 0, 0, said("preset-cafe"))
    club = await club_of(world)
    assert club is not None
    assert club.settings.languages == ("pl",)
    assert club.first_reward is not None
    assert club.first_reward.titles == {"pl": said("preset-cafe-reward", "pl")}


async def test_the_name_is_kept_as_typed_but_harmless(world: World):
    olga = await answered(world, await world.owner(), said("button-go-on"))
    for typed, name in NAMES_TYPED.items():
        await world.do(olga, say=typed)
        assert ("name", name) in await answers_of(world)
        await answered(world, olga, said("button-back"))
    await answered(world, olga, '"<b>&amp;"', 0, 0, said("preset-shop"))
    assert said("club-opened", club="<b>&amp;", link_raw=link_of(olga)).splitlines()[0] in olga.last.text


async def test_a_name_that_cannot_be_is_asked_for_again(world: World):
    olga = await answered(world, await world.owner(), said("button-go-on"))
    await world.do(olga, say="x" * 65)
    assert said("refused-TextTooLong", limit=64) in olga.last
    await world.do(olga, say="x" * 5000)
    assert said("refused-TextTooLong", limit=64) in olga.last
    await world.do(olga, say="\u2060\u2060")
    for thing in ("send_sticker", "send_photo", "send_voice", "send_document", "send_location"):
        await world.do(olga, **{thing: None})
        assert said("refused-TextEmpty") in olga.last
    assert said("wizard-name") in olga.last


async def test_the_suggested_name_fits_even_for_a_very_long_first_name(world: World):
    olga = await world.owner(name="Ł" * 64)
    await answered(world, olga, said("button-go-on"), 0)
    assert said("wizard-currency") in olga.last


async def test_an_owner_without_a_readable_name_gets_a_suggestion_too(world: World):
    olga = await world.owner(name="\u2063\u2063")
    await answered(world, olga, said("button-go-on"), said("suggested-club-name", name="Regulars"))
    assert said("wizard-currency") in olga.last


async def test_every_currency_button_works(world: World):
    olga = await answered(world, await world.owner(), said("button-go-on"), 0)
    for place, code in enumerate(("EUR", "USD", "GBP", "ILS", "IRR", "PLN")):
        await answered(world, olga, place)
        assert said("wizard-zone") in olga.last
        assert await answers_of(world) >= {("currency", code), ("toman", code == "IRR")}
        await answered(world, olga, said("button-back"))


async def test_a_currency_can_be_typed_by_its_code_or_as_the_till_calls_it(world: World):
    olga = await answered(world, await world.owner(), said("button-go-on"), 0)
    for typed, code in CURRENCIES_TYPED.items():
        await world.do(olga, say=typed)
        assert await answers_of(world) >= {("currency", code), ("toman", typed in ("irt", "تومان"))}
        await answered(world, olga, said("button-back"))


async def test_what_is_no_currency_is_asked_for_again(world: World):
    olga = await answered(world, await world.owner(), said("button-go-on"), 0)
    for typed in ("XXX", "XAU", "ABC", "money", "x" * 4000):
        await world.do(olga, say=typed)
        assert said("refused-Unclear") in olga.last
        assert said("wizard-currency") in olga.last


async def test_every_zone_button_works(world: World):
    olga = await answered(world, await world.owner(), said("button-go-on"), 0, 0)
    for place, zone in enumerate(ZONES):
        await answered(world, olga, place)
        assert said("wizard-preset") in olga.last
        assert ("zone", zone) in await answers_of(world)
        await answered(world, olga, said("button-back"))


@pytest.mark.parametrize(
    ("language", "typed"),
    [
        (
            "en",
            {"Paris": "Europe/Paris", " new  york ": "America/New_York", "Europe/Kyiv": "Europe/Kyiv", "utc": "UTC"},
        ),
        ("fa", {"تهران": "Asia/Tehran"}),
        ("he", {"ירושלים": "Asia/Jerusalem"}),
        ("pl", {"warszawa": "Europe/Warsaw", "Rzym": "Europe/Rome"}),
    ],
)
async def test_a_time_zone_can_be_typed_as_a_city(world: World, language: str, typed: dict[str, str]):
    olga = await world.owner(language)
    await answered(world, olga, said("button-go-on", language), 0, 0)
    for city, zone in typed.items():
        await world.do(olga, say=city)
        assert ("zone", zone) in await answers_of(world)
        await answered(world, olga, said("button-back", language))
    for nowhere in ("Atlantis", "../etc/passwd"):
        await world.do(olga, say=nowhere)
        assert said("refused-Unclear", language) in olga.last
        assert said("wizard-zone", language) in olga.last


async def answers_of(world: World) -> set[tuple[str, Any]]:
    """What the open wizard has taken down so far."""
    async with world.store.reading() as view:
        data = await view.value(select(drafts.c.data))
    return {(name, value) for name, value in data.items() if not isinstance(value, list)}


@pytest.mark.parametrize("answers", [[], [said("button-go-on"), 0, 0, 0]], ids=["languages", "preset"])
async def test_where_only_a_tap_will_do_typing_is_answered_with_that(world: World, answers: list[Any]):
    olga = await answered(world, await world.owner(), *answers)
    for act in ({"say": "coffee"}, {"send_sticker": None}):
        question = olga.last.buttons
        await world.do(olga, **act)
        assert said("please-tap") in olga.last
        assert olga.last.buttons == question


@pytest.mark.parametrize("language", words.LANGUAGES)
async def test_the_whole_opening_speaks_the_owners_language(world: World, language: str):
    olga = await world.open_club("cafe", language)
    name = words.label(language, "suggested-club-name", name="Olga")
    assert said("club-opened", language, club=name, link_raw=link_of(olga)) in olga.last
    document = next(message for message in olga.messages if message.kind == "document")
    assert document.raw["document"]["file_name"] == f"{words.label(language, 'poster-file')}.png"


NAMES_TYPED = {
    "  Kawiarnia   Róża ": "Kawiarnia Róża",
    "<b>&amp;": "<b>&amp;",
    "a\u202eb": "ab",
    "קפה \u200fים": "קפה ים",
}
CURRENCIES_TYPED = {
    "CHF": "CHF",
    " chf ": "CHF",
    "irt": "IRR",
    "تومان": "IRR",
    "ریال": "IRR",
    "zł": "PLN",
    "₪": "ILS",
    "XOF": "XOF",
}
ZONES = ("Europe/London", "Europe/Warsaw", "Asia/Jerusalem", "Asia/Tehran", "Europe/Berlin", "America/New_York")
