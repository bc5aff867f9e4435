"""Habits as people see them: every letter in four languages, the question under one tap, and the owner's pages."""

from datetime import timedelta
from typing import Any

import pytest

from bot import words
from bot.habit_words import SAMPLES
from loyalty import automations, catalogue, consents, nudges
from loyalty.automation import Due
from loyalty.roles import PROGRAM
from tests.support.ready import Ready, said

pytest_plugins = ["tests.support.ready_clubs"]
pytestmark = pytest.mark.only_on("sqlite")


async def nudged(shop: Ready, name: str, language: str = "en") -> None:
    """Dana is written to, about facts like those of a sample."""
    await shop.set_club(features={automations.FEATURE, "vouchers", "cards"}, languages=words.LANGUAGES)
    await shop.change(f"UPDATE people SET language = '{language}' WHERE id = {shop.dana.id}")
    facts: dict[str, Any] = {key: value or {language: "Latte"} for key, value in SAMPLES[name].items()}
    facts |= {"voucher": 1} if name == "voucher-ends" else {}
    async with shop.world.store.writing() as uow:
        for purpose in ("marketing", "profiling"):
            await consents.give(uow, member_id=1, purpose=purpose, place="test")
        await automations.switch(uow, by=PROGRAM, name=name, on=True)
        await nudges.note(uow, automation=name, found=[Due(1, "1", uow.now + timedelta(days=3), facts)])
        assert await nudges.step(uow, member_ids=[1]) == 1
    await shop.world.work()


async def owner_at(shop: Ready, *taps: str) -> None:
    """The owner opens the pages of nudges."""
    await shop.do(shop.owner, say="/settings")
    for tap in ("button-extras", "button-automations", *taps):
        while said(tap) not in shop.owner.last.buttons and f"✓ {said(tap)}" not in shop.owner.last.buttons:
            await shop.do(shop.owner, tap=said("button-page-after"))
        await shop.do(shop.owner, tap=said(tap) if said(tap) in shop.owner.last.buttons else f"✓ {said(tap)}")


@pytest.mark.parametrize("language", words.LANGUAGES)
@pytest.mark.parametrize("name", SAMPLES)
async def test_every_letter_is_worded_and_has_at_most_five_rows(shop: Ready, name: str, language: str):
    await nudged(shop, name, language)
    told = shop.dana.last
    first = words.label(language, "nudge-sample-name")
    assert "{" not in told.text.replace(first, "")
    assert len(told.raw["reply_markup"]["inline_keyboard"]) <= 5
    if any(key in SAMPLES[name] for key in ("reward", "item", "card")):
        assert "Latte" in told.text


@pytest.mark.parametrize("language", words.LANGUAGES)
async def test_one_tap_answers_and_the_owner_counts_it(shop: Ready, language: str):
    await nudged(shop, "silence-question", language)
    await shop.do(shop.dana, tap=said("button-away-price", language))
    assert said("away-said", language, option="price") in shop.dana.last
    await owner_at(shop, "automation-silence-question", "button-away-answers")
    assert said("away-answer", option=said("button-away-price"), n=1) in shop.owner.last


async def test_poor_service_is_told_in_words_and_reaches_the_owner(shop: Ready):
    await nudged(shop, "silence-question")
    await shop.do(shop.dana, tap=said("button-away-service"))
    assert said("away-ask", option="service") in shop.dana.last
    await shop.do(shop.dana, say="Nobody said <hello>")
    assert said("away-said", option="service") in shop.dana.last
    assert shop.owner.sees("Nobody said <hello>")
    await shop.do(shop.owner, tap=said("button-away-member"))
    assert "Dana" in shop.owner.last.text
    await owner_at(shop, "automation-silence-question", "button-away-answers", "button-away-written")
    assert "Nobody said <hello>" in shop.owner.last.text


async def test_own_words_may_be_skipped(shop: Ready):
    await nudged(shop, "silence-question")
    await shop.do(shop.dana, tap=said("button-away-words"))
    await shop.do(shop.dana, tap=said("button-skip"))
    assert said("away-said", option="words") in shop.dana.last
    assert await shop.value("SELECT option FROM nudge_answers") == "words"
    await shop.forge(shop.dana, "why-away:1:weather")
    assert said("refused-NotFound") in shop.dana.last


async def test_the_owner_sees_how_many_are_silent(shop: Ready):
    await nudged(shop, "silence")
    await owner_at(shop, "automation-silence", "button-silence-numbers")
    assert said("silence-numbers", n=0, thirty=0, sixty=0, ninety=0) in shop.owner.last
    assert said("silence-learned", known="no", factor="2", gaps=0, enough=200) in shop.owner.last


async def test_the_owner_writes_a_tip_and_takes_it_out(shop: Ready):
    await shop.set_club(features={automations.FEATURE})
    await owner_at(shop, "automation-tip", "button-tips")
    assert said("tip-nothing-sold") in shop.owner.last
    async with shop.world.store.writing() as uow:
        await catalogue.add(uow, by=PROGRAM, title="Espresso", language="en")
    await owner_at(shop, "automation-tip", "button-tips", "button-tip-add")
    await shop.do(shop.owner, tap="Espresso")
    await shop.do(shop.owner, say="Cool and dry")
    assert said("tips", n=1) in shop.owner.last
    await shop.do(shop.owner, tap="Espresso")
    assert "Cool and dry" in shop.owner.last.text
    await shop.do(shop.owner, tap=said("button-tip-remove"))
    assert said("tips", n=0) in shop.owner.last


@pytest.mark.parametrize("name", SAMPLES)
async def test_the_owner_reads_the_usual_words_of_each(shop: Ready, name: str):
    await shop.set_club(features={automations.FEATURE, "vouchers"})
    await owner_at(shop, f"automation-{name}", "button-automation-words")
    assert "{" in shop.owner.last.text
