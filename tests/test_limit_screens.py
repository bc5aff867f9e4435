"""The counter's limits in the owner's chat: a number, and what happens beyond it."""

import pytest

from bot import words
from loyalty.limits import Limit
from tests.support.owners import at, club_of
from tests.support.ready import Ready, said
from tests.test_short_screens import is_short

pytest_plugins = ["tests.support.ready_clubs"]
pytestmark = pytest.mark.only_on("sqlite")


def button(name: str, most: str) -> str:
    return said("button-limit", what=said(f"limit-{name}"), most=most)


@pytest.mark.parametrize("beyond", ["approve", "cap", "reject"])
async def test_each_limit_has_a_number_and_what_happens_beyond_it(shop: Ready, beyond: str):
    for name in ("award", "staff_day", "member_day", "branch_day", "looked_up_day"):
        olga = await at(shop, "button-rules", "button-limits")
        await shop.do(olga, tap=button(name, said("limit-none")))
        assert said("rule-now", now=said("limit-none")) in olga.last
        await shop.do(olga, say="۷۰")
        assert said("limit-ask-beyond", what=said(f"limit-{name}"), most=70) in olga.last
        await shop.do(olga, say="ask")
        assert said("please-tap") in olga.last
        await shop.do(olga, tap=said(f"button-beyond-{beyond}"))
        assert button(name, "70") in olga.last.buttons
        assert getattr((await club_of(shop)).program.limits, name) == Limit(most=70, beyond=beyond)
        await shop.do(olga, tap=button(name, "70"))
        assert said("rule-now", now=said(f"beyond-{beyond}-at", most=70)) in olga.last


async def test_a_capped_award_gives_up_to_the_limit(shop: Ready):
    olga = await at(shop, "button-rules", "button-limits")
    await shop.do(olga, tap=button("award", said("limit-none")))
    await shop.do(olga, tap="200")
    await shop.do(olga, tap=said("button-beyond-cap"))
    await shop.sell(shop.dana, "500")
    assert said("sale-done", gained="+200", unit="points", name="Dana") in shop.carl.last


async def test_nothing_is_no_limit_and_needs_no_second_question(shop: Ready):
    await shop.set_rules(limits={"award": {"most": 70, "beyond": "cap"}})
    olga = await at(shop, "button-rules", "button-limits")
    await shop.do(olga, tap=button("award", "70"))
    await shop.do(olga, tap="0")
    assert (await club_of(shop)).program.limits.award == Limit()
    assert button("award", said("limit-none")) in olga.last.buttons


async def test_the_gap_is_minutes_and_closed_hours_a_switch(shop: Ready):
    olga = await at(shop, "button-rules", "button-limits")
    await shop.do(olga, tap=button("gap_minutes", said("limit-none")))
    await shop.do(olga, say="121")
    assert said("refused-OutOfRange", least=0, most=120) in olga.last
    await shop.do(olga, tap="5")
    assert (await club_of(shop)).program.limits.gap_minutes == 5
    await shop.do(olga, tap=said("button-limit-closed", state="off"))
    assert (await club_of(shop)).program.limits.closed_hours
    await shop.do(olga, tap=said("button-limit-closed", state="on"))
    assert not (await club_of(shop)).program.limits.closed_hours
    for data in ("limit-closed:maybe", "limit:beyond", "limit"):
        await shop.forge(olga, data)
        assert said("refused-NotFound") in olga.last


async def test_a_repeated_answer_is_one_change(shop: Ready):
    before = await shop.value("SELECT count(*) FROM program_versions")
    olga = await at(shop, "button-rules", "button-limits")
    await shop.do(olga, tap=button("gap_minutes", said("limit-none")))
    olga.tap("3")
    await shop.worked_but_unanswered()
    assert said("limits-title") in olga.last
    assert await shop.value("SELECT count(*) FROM program_versions") == 1 + before


@pytest.mark.parametrize("language", words.LANGUAGES)
async def test_the_limits_are_short_in_every_language(cafe: Ready, language: str):
    await cafe.change(f"UPDATE people SET language = '{language}' WHERE id = {cafe.owner.id}")
    olga = await cafe.do(cafe.owner, say="/settings")
    for label in ("button-rules", "button-limits"):
        await cafe.do(olga, tap=said(label, language))
    is_short(olga.last)
    await cafe.do(olga, tap=olga.last.buttons[0])
    is_short(olga.last)
    await cafe.do(olga, tap=said("plain-number", language, n=4))
    is_short(olga.last)
