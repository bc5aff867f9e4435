"""Rules on top, tapped together in the chat: what kind, about what, how much, when, and what it would earn."""

from datetime import date, time
from typing import Any

import pytest

from bot import words
from bot.sandbox.people import Person
from loyalty import catalogue, rulebook
from loyalty.earning import Rule, Window
from loyalty.programs import MOST_RULES
from loyalty.roles import PROGRAM
from tests.support.owners import at, club_of
from tests.support.ready import Ready, said
from tests.test_short_screens import is_short

pytest_plugins = ["tests.support.ready_clubs"]
pytestmark = pytest.mark.only_on("sqlite")

NEW = ("button-rules", "button-more-rules", "button-rule-add")


async def sells(shop: Ready, *titles: str, category: str = "") -> list[int]:
    """Put items on sale, without the owner's screens."""
    async with shop.world.store.writing() as uow:
        ids = [await catalogue.add(uow, by=PROGRAM, title=title, language="en") for title in titles]
        if category:
            kind = await catalogue.add_category(uow, by=PROGRAM, title=category, language="en")
            await catalogue.change(uow, by=PROGRAM, item_id=ids[0], category_id=kind)
    return ids


async def put(shop: Ready, **parts: Any) -> Rule:
    """A rule, without the owner's screens."""
    async with shop.world.store.writing() as uow:
        club = await rulebook.put(uow, by=PROGRAM, parts=parts)
    return club.program.rules[-1]


async def rules(shop: Ready) -> tuple[Rule, ...]:
    return (await club_of(shop)).program.rules


async def taps(shop: Ready, olga: Person, *labels: str) -> Person:
    for label in labels:
        await shop.do(olga, tap=label)
    return olga


async def test_a_happy_hour_is_tapped_together_and_tried_before_it_is_saved(shop: Ready):
    olga = await at(shop, *NEW, "rule-kind-multiplier")
    await taps(shop, olga, said("rule-times", factor=2), "Monday", "Tuesday", "Friday", "Tuesday")
    assert "✓ Monday" in olga.last.buttons
    assert "Tuesday" in olga.last.buttons
    await shop.do(olga, tap=said("button-when-hours"))
    await shop.do(olga, say="15-17, 18-19")
    assert said("refused-Unclear") in olga.last
    await shop.do(olga, say="15-17")
    await shop.do(olga, tap=said("button-when-season"))
    await shop.do(olga, say="1 December - 24 December")
    assert said("rule-ask-when", when="Monday, Friday, 15:00–17:00, 1 December – 24 December") in olga.last
    await shop.do(olga, tap=said("button-go-on"))
    assert said("forecast-line", basket="€10.00", today=10, then=20) in olga.last
    assert said("forecast-line", basket="€200.00", today=200, then=400) in olga.last
    is_short(olga.last)
    await shop.do(olga, say="45.90")
    assert said("forecast-line", basket="€45.90", today=45, then=90) in olga.last
    is_short(olga.last)
    assert await rules(shop) == (), "nothing is saved before"
    await shop.do(olga, tap=said("button-save"))
    assert olga.toasts[-1] == said("saved")
    [rule] = await rules(shop)
    assert (rule.kind, rule.factor) == ("multiplier", 200)
    window = {"days": (0, 4), "begins": time(15), "ends": time(17)}
    assert rule.window == Window(**window, since=date(2026, 12, 1), until=date(2026, 12, 24))
    assert said("rule-multiplier", unit="points", factor=2) in olga.last


async def test_hours_and_dates_can_be_taken_away_again(shop: Ready):
    rule = await put(shop, kind="visit", quantity=5, window={"begins": "22:00", "ends": "02:00", "days": [5]})
    olga = await at(shop, "button-rules", "button-more-rules")
    await taps(
        shop, olga, "1", said("button-rule-when"), said("button-when-hours"), said("button-all-day"), "✓ Saturday"
    )
    await taps(shop, olga, said("button-when-season"), said("button-all-year"), said("button-when-season"))
    await taps(shop, olga, said("button-back"), said("button-when-hours"), said("button-back"))
    assert said("rule-ask-when", when=said("when-always")) in olga.last
    await taps(shop, olga, said("button-when-hours"))
    await shop.do(olga, say="0-24")
    await taps(shop, olga, said("button-when-always"), said("button-save"))
    assert await rules(shop) == (rule.model_copy(update={"window": Window()}),)


async def test_a_rule_of_an_item_earns_when_the_item_is_sold(shop: Ready):
    await sells(shop, "Flat white", "Tea", category="Coffee")
    olga = await at(shop, *NEW, "rule-kind-item")
    await shop.do(olga, say="flat")
    assert olga.last.buttons == ["Flat white", said("button-back")]
    await taps(shop, olga, "Flat white", "5", said("button-when-always"))
    assert said("forecast-line", basket="€10.00 + Flat white", today=10, then=15) in olga.last
    await shop.do(olga, say="20 tea, flat white, flat white")
    assert "today 20, then 30" in olga.last
    await shop.do(olga, tap=said("button-save"))
    olga = await at(shop, *NEW, "rule-kind-category")
    await taps(shop, olga, "Coffee")
    await shop.do(olga, say="3")
    await taps(shop, olga, said("button-when-always"), said("button-save"))
    await shop.sell(shop.dana, "10 flat white")
    assert said("sale-done", gained="+18", unit="points", name="Dana") in shop.carl.last
    lines = (await shop.do(shop.dana, say="/history")).last
    assert f"+5 · 21 November · {said('entry-item')}" in lines
    assert f"+3 · 21 November · {said('entry-category')}" in lines


async def test_only_what_the_club_has_is_offered(shop: Ready):
    await shop.set_club(features=frozenset())
    olga = await at(shop, *NEW)
    assert olga.last.buttons == [said(f"rule-kind-{kind}") for kind in ("visit", "multiplier")] + [said("button-back")]
    await shop.set_club(features=frozenset({"birthday"}))
    await sells(shop, "Tea", category="Drinks")
    olga = await at(shop, *NEW)
    assert said("rule-kind-item") in olga.last.buttons
    await taps(shop, olga, said("rule-kind-action"), "50")
    assert said("forecast-action") in olga.last
    await taps(shop, olga, said("button-save"))
    olga = await at(shop, *NEW)
    assert said("rule-kind-action") not in olga.last.buttons
    await shop.do(olga, say="something")
    assert said("please-tap") in olga.last


async def test_how_much_is_typed_within_its_bounds(shop: Ready):
    olga = await at(shop, *NEW, "rule-kind-visit")
    for wrong in ("0", "10001", "many"):
        await shop.do(olga, say=wrong)
        assert await rules(shop) == ()
    assert said("refused-Unclear") in olga.last
    olga = await at(shop, *NEW, "rule-kind-multiplier")
    for wrong in ("1", "11", "10.01", "0.5"):
        await shop.do(olga, say=wrong)
        assert said("refused-OutOfRange", least=1, most=10) in olga.last
    for wrong in ("two", "1.234", "-2"):
        await shop.do(olga, say=wrong)
        assert said("refused-Unclear") in olga.last
    await shop.do(olga, say="۱٫۲۵")
    await taps(shop, olga, said("button-when-always"), said("button-save"))
    assert [rule.factor for rule in await rules(shop)] == [125]


async def test_a_rule_changes_and_goes_each_after_a_look_at_what_it_means(shop: Ready):
    await put(shop, kind="visit", quantity=5)
    olga = await at(shop, "button-rules", "button-more-rules")
    await taps(shop, olga, "1", said("button-rule-gain"), "20")
    assert said("forecast-line", basket="€10.00", today=15, then=30) in olga.last
    await taps(shop, olga, said("button-save"), "1", said("button-rule-remove"))
    assert said("forecast-line", basket="€10.00", today=30, then=10) in olga.last
    assert len(await rules(shop)) == 1
    await taps(shop, olga, said("button-rule-remove"))
    assert said("more-rules-empty") in olga.last
    assert await rules(shop) == ()


async def test_a_button_of_a_rule_that_is_gone_says_so(shop: Ready):
    rule = await put(shop, kind="visit", quantity=5)
    olga = await at(shop, "button-rules", "button-more-rules")
    await taps(shop, olga, "1", said("button-rule-remove"))
    async with shop.world.store.writing() as uow:
        await rulebook.drop(uow, by=PROGRAM, rule_id=rule.id)
    await taps(shop, olga, said("button-rule-remove"))
    assert said("refused-RuleGone") in olga.last
    for data in (f"one-rule:{rule.id}", f"rule-change:gain:{rule.id}", f"rule-drop:{rule.id}", "one-rule"):
        await shop.forge(olga, data)
        assert said("refused-RuleGone") in olga.last
    await put(shop, kind="visit", quantity=5)
    for data in (f"rule-change:factor:{(await rules(shop))[0].id}", "rule:forecast"):
        await shop.forge(olga, data)
        assert said("refused-NotFound") in olga.last


async def test_a_repeated_save_is_one_rule(shop: Ready):
    olga = await at(shop, *NEW, "rule-kind-visit")
    await taps(shop, olga, "5", said("button-when-always"))
    olga.tap(said("button-save"))
    await shop.worked_but_unanswered()
    assert len(await rules(shop)) == 1
    assert said("more-rules-title") in olga.last


async def test_many_rules_stand_on_several_pages(shop: Ready):
    made = tuple(Rule(id=f"visit:{900 + n}", kind="visit", quantity=n + 1) for n in range(MOST_RULES))
    await shop.set_rules(rules=made)
    olga = await at(shop, "button-rules", "button-more-rules")
    assert olga.last.buttons[:6] == ["1", "2", "3", "4", said("page-of", page=1, pages=13), said("button-page-after")]
    assert said("button-rule-add") not in olga.last.buttons
    is_short(olga.last)
    await taps(shop, olga, said("button-page-after"), "6")
    assert said("rule-gain", unit="points", n=6) in olga.last


async def test_percent_back_takes_the_place_of_points_for_money_and_can_be_tried(shop: Ready):
    olga = await at(shop, "button-rules", "button-rule-percent")
    await shop.do(olga, tap="5")
    assert said("forecast-line", basket="€50.00", today=50, then=2) in olga.last
    await taps(shop, olga, said("button-save"))
    assert said("rules-percent", percent="5%", money="€1.00") in olga.last
    olga = await at(shop, "button-rules", "button-rule-minimum")
    assert said("rule-now", now=said("minimum-none")) in olga.last
    await shop.do(olga, say="20")
    assert said("forecast-line", basket="€10.00", today=0, then=0) in olga.last
    await taps(shop, olga, said("button-save"))
    assert said("rules-minimum", money="€20.00") in olga.last
    assert len(olga.last.text.splitlines()) <= 5
    program = (await club_of(shop)).program
    assert (program.percent, program.per_minor, program.min_minor) == (5, 100, 2000)
    olga = await at(shop, "button-rules", "button-rule-minimum")
    await taps(shop, olga, "0", said("button-save"))
    olga = await at(shop, "button-rules", "button-rule-per")
    await shop.do(olga, say="10")
    await taps(shop, olga, said("button-save"))
    program = (await club_of(shop)).program
    assert (program.percent, program.per_minor, program.min_minor) == (0, 1000, 0)


async def test_a_cafe_tries_a_rule_with_stamps(cafe: Ready):
    olga = await at(cafe, *NEW, "rule-kind-visit")
    await taps(cafe, olga, "1", said("button-when-always"))
    assert said("forecast-line", basket=said("forecast-taps", n=4), today=4, then=5) in olga.last
    await cafe.do(olga, say="3")
    assert said("forecast-line", basket=said("forecast-taps", n=3), today=3, then=4) in olga.last
    for wrong, refusal in (("5", said("refused-OutOfRange", least=1, most=4)), ("x", said("refused-Unclear"))):
        await cafe.do(olga, say=wrong)
        assert refusal in olga.last


async def test_a_complete_profile_is_paid_once_and_told_by_a_receipt(shop: Ready):
    await shop.set_club(features=frozenset({"phone"}), interests=())
    await put(shop, kind="action", action="profile", quantity=50)
    sam = await shop.joining(phone="+48600100201")
    await shop.do(sam, tap=said("button-no-thanks"))
    await shop.do(sam, tap=said("button-keep-name"))
    await shop.do(sam, press=said("button-share-phone"))
    assert sam.sees(said("letter-profile", unit="points", club="Olga Café", gained="+50", n=70))
    assert f"+50 · 21 November · {said('entry-action')}" in (await shop.do(sam, say="/history")).last


@pytest.mark.parametrize("language", words.LANGUAGES)
async def test_every_screen_of_a_rule_is_short_in_every_language(shop: Ready, language: str):
    await sells(shop, "Flat white", category="Coffee")
    await shop.change(f"UPDATE people SET language = '{language}' WHERE id = {shop.owner.id}")
    olga = shop.owner

    def say(key: str, **args: object) -> str:
        return said(key, language, **args)

    await shop.do(olga, say="/settings")
    for label in ("button-rules", "button-more-rules", "button-rule-add"):
        await shop.do(olga, tap=say(label))
        is_short(olga.last) if label != "button-rules" else None
    await shop.do(olga, tap=say("rule-kind-item"))
    is_short(olga.last)
    for label in ("Flat white", say("plain-number", n=5)):
        await shop.do(olga, tap=label)
        is_short(olga.last)
    await shop.do(olga, tap=say("button-when-hours"))
    await shop.do(olga, say="15-17")
    await shop.do(olga, tap=say("button-when-season"))
    await shop.do(olga, say={"fa": "۱ دی - ۲۹ اسفند", "pl": "1 grudnia - 24 grudnia"}.get(language, "1.12 - 24.12"))
    is_short(olga.last)
    await shop.do(olga, tap=say("button-go-on"))
    assert say("forecast-title") in olga.last
    is_short(olga.last)
    await shop.do(olga, tap=say("button-save"))
    await shop.do(olga, tap=say("plain-number", n=1))
    assert "Flat white" in olga.last.text


async def test_a_rule_may_ask_for_a_smallest_purchase_where_money_is_counted(shop: Ready):
    await put(shop, kind="visit", quantity=5)
    olga = await at(shop, "button-rules", "button-more-rules")
    await taps(shop, olga, "1", said("button-rule-minimum"))
    await shop.do(olga, say="20")
    assert said("forecast-line", basket="€10.00", today=15, then=10) in olga.last
    await taps(shop, olga, said("button-save"))
    assert said("rule-from", money="€20.00") in olga.last
    assert [rule.min_minor for rule in await rules(shop)] == [2_000]
    await taps(shop, olga, "1", said("button-rule-minimum"), said("minimum-none"), said("button-save"))
    assert [rule.min_minor for rule in await rules(shop)] == [0]
    await shop.set_rules(unit="stamps")
    await taps(shop, await at(shop, "button-rules", "button-more-rules"), "1")
    assert said("button-rule-minimum") not in olga.last.buttons
