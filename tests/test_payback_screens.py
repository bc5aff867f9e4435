"""Every page of a rule says what the rule gives back, and warns; in every language."""

from decimal import Decimal
from typing import Any

import pytest

from bot import formats, words
from loyalty import catalogue, rewards, stamp_designs
from loyalty.programs import Paying
from loyalty.roles import PROGRAM
from loyalty.stamping import Gives
from tests.support.ready import Ready, said
from tests.support.standing import switched_on
from tests.test_short_screens import is_short

pytest_plugins = ["tests.support.ready_clubs"]
pytestmark = pytest.mark.only_on("sqlite")


async def priced(shop: Ready, language: str = "en", *, worth: int = 1_000) -> None:
    """The first reward costs 200 points and is worth so much: 10.00 make a point worth five cents, or five percent."""
    await shop.change(f"UPDATE people SET language = '{language}'")
    async with shop.world.store.writing() as uow:
        await rewards.change(uow, by=PROGRAM, reward_id=1, value_minor=worth)


async def page(shop: Ready, action: str) -> str:
    """What the owner reads there."""
    await shop.do(shop.owner, say="/start")
    await shop.forge(shop.owner, action)
    if action != "rules-edit":  # whose sentence about the end of points is long by itself
        is_short(shop.owner.last)
    return shop.owner.last.text


def back(percent: Any, language: str = "en", n: int = 0) -> str:
    known = "both" if n else "percent"
    return said("gives-back", language, known=known, percent=formats.percent(percent, language), n=n)


@pytest.mark.parametrize("language", words.LANGUAGES)
async def test_the_base_rule_and_rules_on_top(shop: Ready, language: str):
    await priced(shop, language)
    rules = (
        {"id": "multiplier:1", "kind": "multiplier", "factor": 150},
        {"id": "visit:2", "kind": "visit", "quantity": 9},
    )
    action = {"id": "action:3", "kind": "action", "action": "profile", "quantity": 20}
    await shop.set_rules(rules=(*rules, action))
    assert back(5, language) in await page(shop, "rules-edit")
    percent = formats.percent(Decimal("7.5"), language)
    assert said("rule-gives-back", language, percent=percent) in await page(shop, "one-rule:multiplier:1")
    nothing = said("gives-back", language, known="nothing", percent="", n=0)
    assert nothing in await page(shop, "one-rule:visit:2"), "nobody has bought anything yet"
    money = formats.money(100, "EUR", language)
    assert said("rule-costs-once", language, money=money) in await page(shop, "one-rule:action:3")


@pytest.mark.parametrize("language", words.LANGUAGES)
async def test_a_tier_that_is_dear_warns(shop: Ready, language: str):
    await switched_on(shop)
    await priced(shop, language)
    await shop.sell(shop.dana, "50")
    gold = await page(shop, "tier:3")
    assert back(19, language, n=4) in gold
    assert said("gives-dear", language) not in gold
    await priced(shop, language, worth=1_500)
    dear = await page(shop, "tier:3")
    assert said("gives-dear", language) in dear


@pytest.mark.parametrize("language", words.LANGUAGES)
async def test_a_friend_that_is_dear_warns(shop: Ready, language: str):
    await switched_on(shop, bringing={"referrer": 20, "friend": 10})
    await priced(shop, language)
    await shop.sell(shop.dana, "10")
    money = formats.money(150, "EUR", language)
    told = {"known": "yes", "money": money, "percent": formats.percent(15, language)}
    assert said("friend-costs", language, **told) in await page(shop, "bringing")
    await shop.set_rules(bringing={"referrer": 100, "friend": 10})
    assert said("gives-dear", language) in await page(shop, "bringing")
    await shop.set_rules(bringing={"referrer": 0, "friend": 1})
    assert said("gives-little", language) in await page(shop, "bringing")


@pytest.mark.parametrize("language", words.LANGUAGES)
async def test_a_stamp_card_over_the_prices_of_the_catalogue(shop: Ready, language: str):
    await shop.set_club(features={"cards"})
    await shop.change(f"UPDATE people SET language = '{language}'")
    async with shop.world.store.writing() as uow:
        await catalogue.add(uow, by=PROGRAM, title="Latte", language="en", price_minor=400)
        for prize in ("A free latte", "A surprise"):
            names = {"title": "Coffee", "prize": prize, "language": "en"}
            await stamp_designs.add(uow, by=PROGRAM, goal=8, gives=Gives("item", 1), **names)
    assert back(Decimal("12.5"), language, n=8) in await page(shop, "stamp-card:1")
    assert said("stamp-card-unknown", language, n=8) in await page(shop, "stamp-card:2")


@pytest.mark.parametrize("language", words.LANGUAGES)
async def test_points_that_pay_too_little_and_too_dear(shop: Ready, language: str):
    await shop.set_club(features=frozenset({"paying"}))
    await shop.change(f"UPDATE people SET language = '{language}'")
    for value, verdict in ((1, "little"), (30, "dear")):
        await shop.set_rules(paying=Paying(value_minor=value))
        told = await page(shop, "paying-edit")
        assert f"{back(value, language)} {said(f'gives-{verdict}', language)}" in told


async def test_before_a_rule_on_top_is_saved_it_warns(shop: Ready):
    await priced(shop)
    await shop.do(shop.owner, say="/start")
    await shop.forge(shop.owner, "rule-add")
    await shop.do(shop.owner, tap=said("rule-kind-multiplier"))
    await shop.do(shop.owner, say="5")
    await shop.do(shop.owner, tap=said("button-when-always"))
    warned = f"{said('rule-gives-back', percent='25%')} {said('gives-dear')}"
    assert warned in shop.owner.last
    is_short(shop.owner.last)


async def test_before_the_base_rule_is_saved_it_warns_of_what_points_pay(shop: Ready):
    await shop.set_club(features=frozenset({"paying"}))
    await shop.set_rules(paying=Paying(value_minor=5))
    await shop.do(shop.owner, say="/start")
    await shop.forge(shop.owner, "rule:per")
    await shop.do(shop.owner, say="0.10")
    assert f"{back(50)} {said('gives-dear')}" in shop.owner.last
