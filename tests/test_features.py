"""What is off shows nowhere; what is on is asked when somebody joins."""

from typing import Any

import pytest

from bot.sandbox.people import Person
from bot.screens import club
from bot.screens.extras import FOR_MEMBERS
from tests.support.owners import at, club_of
from tests.support.ready import Ready, said

pytest_plugins = ["tests.support.ready_clubs"]
pytestmark = pytest.mark.only_on("sqlite")


def commands_of(club: Ready, person: Person) -> set[str]:
    """What stands in the person's command menu."""
    return {one["command"] for one in club.world.telegram.profile.commands_seen(person.id, person.chat.language)}


FEATURES = ("birthday", "phone", "interests", "questions", "shop")


async def test_each_feature_has_a_sentence_and_a_switch(shop: Ready):
    olga = await at(shop, "button-features")
    for name in FEATURES:
        on = name != "questions"
        assert said("feature-line", mark="✓" if on else "○", what=said(f"feature-{name}")) in olga.last
        assert said(f"button-feature-{name}", state="on" if on else "off") in olga.last.buttons


async def test_a_switch_goes_off_and_on_and_a_double_tap_does_not_undo_it(shop: Ready):
    olga = await at(shop, "button-features")
    for name in FEATURES:
        for state in ("on", "off") if name != "questions" else ("off", "on"):
            label = said(f"button-feature-{name}", state=state)
            olga.tap(label)
            olga.tap(label)
            await shop.do(olga)
            assert (name in (await club_of(shop)).settings.features) == (state == "off")


async def test_a_switch_needs_to_know_which_way(shop: Ready):
    await at(shop, "button-features")
    await shop.forge(shop.owner, "feature:shop:maybe")
    assert said("refused-NotFound") in shop.owner.last


async def test_what_is_off_is_not_asked_when_somebody_joins(shop: Ready):
    await shop.set_club(features=frozenset())
    sam = await shop.joining()
    await shop.do(sam, tap=said("button-no-thanks"))
    assert said("ask-name-known", name="Sam") in sam.last
    await shop.do(sam, tap=said("button-keep-name"))
    assert sam.sees(said("button-points", unit="points")), "that was all"
    await shop.do(sam, say="/settings")
    for label in ("birthday", "phone", "interests"):
        assert said(f"button-{label}") not in sam.last.buttons


async def test_what_was_switched_off_says_so_and_leaves_the_menu_of_whoever_still_had_it(shop: Ready):
    await shop.set_club(shop={"address": "12 Garden Street"})
    dana = await shop.do(shop.dana, say="/start")
    await shop.forge(dana, "lang:en")
    assert "shop" in commands_of(shop, dana)
    await shop.set_club(features=frozenset())
    await shop.do(dana, tap=said("button-shop"))
    assert said("refused-SwitchedOff") in dana.last
    assert said("button-card") in dana.last.buttons
    assert "shop" in commands_of(shop, dana), "a tap does not tell of a menu"
    await shop.do(dana, say="/shop")
    assert said("refused-SwitchedOff") in dana.last
    assert "shop" not in commands_of(shop, dana)
    await shop.forge(dana, "shop-pin")
    assert said("refused-SwitchedOff") in dana.last


@pytest.mark.parametrize(
    ("feature", "key", "args"),
    [("phone", "ask-phone", {}), ("interests", "ask-interests", {}), ("birthday", "ask-birthday", {"example": ""})],
)
async def test_what_is_on_is_asked_when_somebody_joins(shop: Ready, feature: str, key: str, args: dict[str, Any]):
    await shop.set_club(features=frozenset({feature}))
    sam = await shop.joining()
    await shop.do(sam, tap=said("button-no-thanks"))
    await shop.do(sam, tap=said("button-keep-name"))
    assert said(key, **args).splitlines()[0] in sam.last


async def test_a_members_first_page_stays_short_whatever_is_switched_on(shop: Ready):
    await shop.set_club(features=club.FEATURES)
    await shop.do(shop.dana, say="/start")
    assert len(shop.dana.last.rows) <= 5
    await shop.do(shop.dana, tap=said("button-more-of-mine"))
    assert {said(label) for _, label, _ in FOR_MEMBERS} <= set(shop.dana.last.buttons)
