"""The page of rules for everybody: what holds today, in plain words and short pages, and what changed lately."""

import re
from typing import Any

import pytest

from bot import words
from bot.sandbox.people import Person
from loyalty import catalogue, rulebook
from loyalty.earning import Rule
from loyalty.limits import Limit, Limits
from loyalty.roles import PROGRAM
from tests.support.owners import at, club_of
from tests.support.ready import Ready, said
from tests.test_short_screens import is_short

pytest_plugins = ["tests.support.ready_clubs"]
pytestmark = pytest.mark.only_on("sqlite")


async def put(shop: Ready, **parts: Any) -> str:
    """A rule, without the owner's screens; its id."""
    async with shop.world.store.writing() as uow:
        club = await rulebook.put(uow, by=PROGRAM, parts=parts)
    return club.program.rules[-1].id


async def sells(shop: Ready, title: str) -> int:
    async with shop.world.store.writing() as uow:
        return await catalogue.add(uow, by=PROGRAM, title=title, language="en")


async def read(shop: Ready, person: Person, language: str = "en") -> str:
    """Everything that /rules says, page after page, each of them short."""
    if not person.chat.started:
        await shop.do(person, say="/start")
    await shop.do(person, say="/rules")
    texts = [person.last.text]
    is_short(person.last)
    while said("button-page-after", language) in person.last.buttons:
        await shop.do(person, tap=said("button-page-after", language))
        texts.append(person.last.text)
        is_short(person.last)
    return "\n".join(texts)


async def test_everybody_reads_what_holds_today(shop: Ready):
    tea = await sells(shop, "Mint tea")
    await put(shop, kind="item", quantity=5, target=tea)
    window = {"days": [0, 1, 2, 3, 4], "begins": "15:00", "ends": "17:00"}
    await put(shop, kind="multiplier", factor=150, window=window)
    for person in (shop.stranger(), shop.dana, shop.carl, shop.owner):
        told = await read(shop, person)
        for line in (
            said("rulebook-title", club="Olga Café"),
            said("rules-earn", n=1, money="€1.00"),
            "Mint tea: 5 points more",
            "Points × 1.5 (Monday–Friday, 15:00–17:00)",
            said("rules-welcome", n=20, unit="points"),
            said("rules-pending", n=14, unit="points"),
            said("rules-expiry", n=12),
            said("rules-reward", n=200, unit="points", reward=said("preset-shop-reward")),
        ):
            assert line in told
        assert person.last.buttons[-1] == said("button-home")


async def test_a_stranger_and_a_member_find_it_behind_a_button(shop: Ready):
    sam = shop.stranger()
    await shop.do(sam, say="/start")
    await shop.do(sam, tap=said("button-rulebook"))
    assert said("rulebook-title", club="Olga Café") in sam.last
    await shop.do(sam, tap=said("button-home"))
    assert said("button-join") in sam.last.buttons
    await shop.do(shop.dana, say="/points")
    await shop.do(shop.dana, tap=said("button-rulebook"))
    assert said("rulebook-title", club="Olga Café") in shop.dana.last
    assert "/rules" in (await shop.do(shop.dana, say="/help")).last


async def test_what_changed_lately_is_told_with_its_day(shop: Ready):
    visit = await put(shop, kind="visit", quantity=5)
    await shop.set_rules(per_minor=1000, welcome=0, expiry_months=0, pending_days=0)
    shop.wait(days=2)
    told = await read(shop, shop.dana)
    assert "Since 21 November: Every purchase: 5 points more" in told
    for line in (
        said("rules-earn", n=1, money="€10.00"),
        said("rules-welcome", n=0, unit="points"),
        said("rules-pending", n=0, unit="points"),
        said("rules-expiry", n=0),
    ):
        assert said("rulebook-since", day="21 November", what=line) in told
    async with shop.world.store.writing() as uow:
        await rulebook.drop(uow, by=PROGRAM, rule_id=visit)
    assert "Every purchase" not in await read(shop, shop.dana), "it came and went within the month"
    shop.wait(days=40)
    assert "Since" not in await read(shop, shop.dana)


async def test_a_rule_that_ended_is_told_too(shop: Ready):
    visit = await put(shop, kind="visit", quantity=5)
    shop.wait(days=40)
    async with shop.world.store.writing() as uow:
        await rulebook.drop(uow, by=PROGRAM, rule_id=visit)
    assert "Ended 31 December 2026: Every purchase: 5 points more" in await _new_year(shop)


async def _new_year(shop: Ready) -> str:
    shop.wait(days=5)
    return await read(shop, shop.dana)


async def test_nobody_is_told_of_an_item_that_is_not_sold_any_more(shop: Ready):
    tea = await sells(shop, "Mint tea")
    await put(shop, kind="item", quantity=5, target=tea)
    assert "Mint tea" in await read(shop, shop.dana)
    async with shop.world.store.writing() as uow:
        await catalogue.sell(uow, by=PROGRAM, item_id=tea, on=False)
    told = await read(shop, shop.dana)
    assert "Mint tea" not in told
    assert said("rule-target-gone") not in told


@pytest.mark.parametrize("language", words.LANGUAGES)
async def test_the_rules_read_in_every_language_with_its_digits_week_and_calendar(cafe: Ready, language: str):
    night = {"begins": "20:00", "ends": "02:00", "since": "2026-12-22", "until": "2027-01-05"}
    await put(cafe, kind="visit", quantity=2, window=night)
    await put(cafe, kind="multiplier", factor=200, window={"days": [3, 4, 5, 1]})
    await put(cafe, kind="multiplier", factor=300, window={"days": [5, 6]})
    told = await read(cafe, cafe.stranger(language=language), language)
    assert said("rule-gain", language, n=2, unit="stamps") in told
    plain = re.sub("[\u200f\u2066-\u2069]", "", told)
    for when in EXPECTED[language]:
        assert when in plain


# How the reader's week, digits and calendar tell the same windows.
EXPECTED = {
    "en": ("(20:00–02:00, 22 December – 5 January 2027)", "(Tuesday, Thursday–Saturday)", "(Saturday, Sunday)"),
    "he": ("(20:00–02:00, 22 בדצמבר – 5 בינואר 2027)", "(יום שלישי, יום חמישי עד יום שבת)", "(יום שבת, יום ראשון)"),
    "fa": ("(۲۰:۰۰–۰۲:۰۰، ۱ دی تا ۱۵ دی)", "(سه‌شنبه، پنجشنبه تا شنبه)", "(شنبه، یکشنبه)"),
    "pl": ("(20:00–02:00, 22 grudnia – 5 stycznia 2027)", "(wtorek, czwartek–sobota)", "(sobota, niedziela)"),
}


async def test_another_kind_of_shop_keeps_the_limits_and_says_how_many_rules_end(shop: Ready):
    limits = Limits(award=Limit(most=77))
    kinds: list[dict[str, Any]] = [{"kind": "visit", "quantity": 5}, {"kind": "multiplier", "factor": 200}]
    kinds.append({"kind": "multiplier", "factor": 300, "min_minor": 100})
    given = tuple(Rule.model_validate({"id": f"{one['kind']}:{n}", **one}) for n, one in enumerate(kinds))
    await shop.set_rules(limits=limits, rules=given)
    olga = await at(shop, "button-preset", "preset-cafe")
    assert said("set-preset-rules", gone=2, kept=1) in olga.last
    await shop.do(olga, tap=said("button-preset-sure", unit="stamps"))
    program = (await club_of(shop)).program
    assert (program.limits, program.rules) == (limits, given[1:2])
