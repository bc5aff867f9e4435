"""The owner's settings: every one can be changed in the chat, and only by an owner."""

import pytest

from bot import words
from bot.pictures.palette import COLOURS
from tests.support.owners import at, club_of
from tests.support.ready import Ready, said

pytest_plugins = ["tests.support.ready_clubs"]
pytestmark = pytest.mark.only_on("sqlite")


async def test_the_page_shows_what_the_club_is(shop: Ready):
    olga = await at(shop)
    assert "Olga Café" in olga.last
    assert "EUR" in olga.last
    assert "Europe/London" in olga.last
    assert len(olga.last.rows) == 5
    assert olga.last.buttons[-1] == said("button-home")


async def test_every_page_of_the_settings_leads_back(shop: Ready):
    for label in ("club-name", "colour", "languages", "zone", "currency", "rules", "shop-edit", "features"):
        olga = await at(shop, f"button-{label}", "button-back")
        assert said("button-club-name") in olga.last.buttons
    for label in ("rule-per", "rule-welcome", "rule-expiry", "rule-pending", "rule-cost", "rule-title"):
        olga = await at(shop, "button-rules", f"button-{label}", "button-back")
        assert said("rules-title") in olga.last


async def test_the_name_changes_everywhere_with_the_bots_own(shop: Ready):
    olga = await at(shop, "button-club-name")
    assert said("set-name", club="Olga Café") in olga.last
    await shop.do(olga, say="Nowa <Kawa>")
    assert "Nowa <Kawa>" in olga.last.text
    assert (await club_of(shop)).settings.name == "Nowa <Kawa>"
    assert shop.world.telegram.profile.text("name", "") == "Nowa <Kawa>"
    assert "Nowa <Kawa>" in (await shop.do(shop.dana, say="/start")).last.text


async def test_a_name_that_cannot_be_leaves_the_old_one(shop: Ready):
    olga = await at(shop, "button-club-name")
    for act in ({"say": "x" * 65}, {"say": "x" * 5000}, {"say": "\u2060"}, {"send_sticker": None}):
        await shop.do(olga, **act)
        assert said("set-name", club="Olga Café") in olga.last
        assert said("refused-TextEmpty") in olga.last or said("refused-TextTooLong", limit=64) in olga.last
    assert (await club_of(shop)).settings.name == "Olga Café"


async def test_every_colour_is_a_tap(shop: Ready):
    for colour in COLOURS:
        olga = await at(shop, "button-colour")
        present, wanted = (await club_of(shop)).settings.colour, said(f"colour-{colour.name}")
        assert f"✓ {said(f'colour-{present}')}" in olga.last.buttons
        await shop.do(olga, tap=f"✓ {wanted}" if colour.name == present else wanted)
        assert olga.toasts[-1] == said("saved")
        assert (await club_of(shop)).settings.colour == colour.name
    olga = await at(shop, "button-colour")
    await shop.do(olga, say="red")
    assert said("please-tap") in olga.last
    draft = await shop.value("SELECT id FROM drafts")
    await shop.forge(olga, f"d:{draft}:colour:transparent")
    assert olga.toasts[-1] == said("refused-QuestionClosed")


async def test_the_languages_are_what_customers_can_choose(shop: Ready):
    english, polish = words.label("en", "language-own-name"), words.label("pl", "language-own-name")
    olga = await at(shop, "button-languages")
    for code in words.LANGUAGES:
        if code not in ("en", "pl"):
            await shop.do(olga, tap=f"✓ {words.label(code, 'language-own-name')}")
    await shop.do(olga, say="Klingon")
    assert said("please-tap") in olga.last
    await shop.do(olga, tap=said("button-done"))
    assert set((await club_of(shop)).settings.languages) == {"en", "pl"}
    await shop.do(shop.dana, say="/language")
    assert shop.dana.last.buttons[:2] == [f"✓ {english}", polish]
    olga = await at(shop, "button-languages")
    await shop.do(olga, tap=f"✓ {english}")
    await shop.do(olga, tap=f"✓ {polish}")
    assert f"✓ {polish}" in olga.last.buttons, "one stays"


async def test_the_time_zone_can_be_tapped_or_typed(shop: Ready):
    await at(shop, "button-zone", "zone-Tehran")
    assert (await club_of(shop)).settings.time_zone == "Asia/Tehran"
    olga = await at(shop, "button-zone")
    assert f"✓ {said('zone-Tehran')}" in olga.last.buttons
    await shop.do(olga, say="nowhere")
    assert said("refused-Unclear") in olga.last
    await shop.do(olga, say="Kyiv")
    assert "Europe/Kyiv" in olga.last


async def test_the_currency_can_change_until_the_first_purchase(shop: Ready):
    await at(shop, "button-currency", "currency-toman")
    club = await club_of(shop)
    assert (club.settings.currency, club.settings.toman, club.program.per_minor) == ("IRR", True, 100_000)
    olga = await at(shop, "button-currency")
    assert f"✓ {said('currency-toman')}" in olga.last.buttons
    await shop.do(olga, say="ABC")
    assert said("refused-Unclear") in olga.last
    await shop.do(olga, say="pln")
    assert "PLN" in olga.last
    await at(shop, "button-currency")
    await shop.do(shop.carl, open=await shop.world.card_link(shop.dana))
    await shop.do(shop.carl, say="10")
    await shop.do(olga, say="EUR")
    assert said("refused-SettingFixed") in olga.last, "the first purchase came in between"
    olga = await at(shop, "button-currency")
    assert said("refused-SettingFixed") in olga.last
    assert said("button-club-name") in olga.last.buttons
    assert (await club_of(shop)).settings.currency == "PLN"


async def test_practice_does_not_fix_the_currency(shop: Ready):
    await shop.do(shop.owner, say="/start")
    for label in ("button-practise", "button-to-card", "button-practise-sale"):
        await shop.do(shop.owner, tap=said(label))
    await shop.do(shop.owner, say="10")
    olga = await at(shop, "button-currency")
    assert said("set-currency") in olga.last


async def test_settings_that_do_not_exist_are_refused(shop: Ready):
    await at(shop)
    for data in ("set", "set:", "set:nonsense", "rule", "rule:x", "shop-set", "shop-set:x", "feature:casino:on"):
        await shop.forge(shop.owner, data)
        assert said("refused-NotFound") in shop.owner.last


async def test_only_owners_reach_the_settings(shop: Ready):
    before = await club_of(shop)
    for person in (shop.carl, shop.dana):
        await shop.do(person, say="/start")
        for data in OWNERS_ONLY:
            await shop.forge(person, data)
            assert said("refused-NotAllowed") in person.last
    assert await club_of(shop) == before


OWNERS_ONLY = ("club", "set:name", "features", "feature:shop:off", "rules-edit", "rule:cost", "shop-edit", "questions")


async def test_a_redelivered_tap_shows_the_page_once_more(shop: Ready):
    olga = await at(shop, "button-club-name")
    olga.say("Nowa")
    await shop.worked_but_unanswered()
    assert "Nowa" in olga.last.text
    assert said("button-club-name") in olga.last.buttons


async def test_a_double_tap_on_a_setting_is_saved_once_and_answered_twice(shop: Ready):
    olga = await at(shop, "button-colour")
    olga.tap(said("colour-sea"))
    olga.tap(said("colour-sea"))
    await shop.do(olga)
    assert olga.toasts[-2:] == [said("saved")] * 2
    assert (
        await shop.value("SELECT count(*) FROM audit_events WHERE action = 'club.changed' AND actor LIKE 'owner:1'")
        == 1
    )


async def test_another_kind_of_shop_has_other_rules_and_a_reward_of_its_own(shop: Ready):
    await shop.sell(shop.dana, "10")
    olga = await at(shop, "button-preset")
    assert said("set-preset", now=said("preset-shop")) in olga.last
    await shop.do(olga, say="bakery")
    assert said("please-tap") in olga.last
    await shop.do(olga, tap=said("preset-cafe"))
    await shop.do(olga, tap=said("button-preset-sure", unit="stamps"))
    club = await club_of(shop)
    assert (club.settings.preset, club.program.unit, club.program.taps) == ("cafe", "stamps", 4)
    assert said("rules-reward", unit="stamps", n=10, reward=said("preset-cafe-reward")) in olga.last
    assert await shop.value("SELECT available FROM wallets WHERE unit = 'points'") == 20, "old points stay"
    await at(shop, "button-preset", "preset-shop")
    await shop.do(olga, tap=said("button-preset-sure", unit="points"))
    reward = (await club_of(shop)).first_reward
    assert reward is not None
    assert (reward.cost, reward.id) == (200, 1), "the reward of before is there again"


async def test_another_kind_of_shop_says_how_far_it_goes_before_anything_changes(shop: Ready):
    await shop.sell(shop.dana, "10")
    before = await club_of(shop)
    olga = await at(shop, "button-preset", "preset-cafe")
    has, cafe = said("balance", unit="points", n=30), said("preset-cafe")
    asked = said("set-preset-sure", wanted=cafe, members=1, balance=has, unit="stamps", same="no")
    assert asked in olga.last
    await shop.do(olga, say="yes")
    assert asked in olga.last
    draft = await shop.value("SELECT id FROM drafts")
    await shop.forge(olga, f"d:{draft}:preset:casino")
    await shop.do(olga, tap=said("button-back"))
    assert said("set-preset", now=said("preset-shop")) in olga.last
    await shop.forge(olga, f"d:{draft}:preset-sure:yes")
    await shop.forge(olga, "set:preset-sure")
    assert await club_of(shop) == before


async def test_every_page_speaks_the_owners_language(shop: Ready):
    for language in words.LANGUAGES:
        olga = await shop.do(shop.owner, say="/language")
        await shop.do(olga, tap=words.label(language, "language-own-name"))
        for data in PAGES:
            await shop.forge(olga, data)
            assert {words.label(language, f"button-{way}") for way in ("back", "home")} & set(olga.last.buttons)


PAGES = (
    *("club", "features", "rules-edit", "shop-edit", "questions", "staff", "set:name", "set:colour", "set:zone"),
    *("set:currency", "set:languages", "set:preset", "rule:per", "rule:title", "shop-set:hours", "shop-set:menu"),
)
