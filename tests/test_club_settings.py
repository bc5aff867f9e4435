"""The owner's settings: every one can be changed in the chat, and what is off shows nowhere."""

from typing import Any

import pytest

from bot import words
from bot.pictures.palette import COLOURS
from bot.sandbox.people import Person
from loyalty.clubs import Club, current
from tests.support.ready import Ready, said

pytest_plugins = ["tests.support.ready_clubs"]
pytestmark = pytest.mark.only_on("sqlite")

FEATURES = ("birthday", "phone", "interests", "questions", "shop")


async def club_of(shop: Ready) -> Club:
    async with shop.world.store.reading() as view:
        club = await current(view)
    assert club is not None
    return club


async def at(shop: Ready, *labels: str) -> Person:
    """The owner opens the settings and taps along."""
    await shop.do(shop.owner, say="/settings")
    for label in labels:
        await shop.do(shop.owner, tap=said(label))
    return shop.owner


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
        olga = await at(shop, "button-colour", f"colour-{colour.name}")
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
    await shop.do(olga, say="nowhere")
    assert said("refused-Unclear") in olga.last
    await shop.do(olga, say="Kyiv")
    assert "Europe/Kyiv" in olga.last


async def test_the_currency_can_change_until_the_first_purchase(shop: Ready):
    await at(shop, "button-currency", "currency-toman")
    club = await club_of(shop)
    assert (club.settings.currency, club.settings.toman, club.program.per_minor) == ("IRR", True, 100_000)
    olga = await at(shop, "button-currency")
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
    club = await club_of(shop)
    assert (club.settings.preset, club.program.unit, club.program.taps) == ("cafe", "stamps", 4)
    assert said("rules-reward", unit="stamps", n=10, reward=said("preset-cafe-reward")) in olga.last
    assert await shop.value("SELECT available FROM wallets WHERE unit = 'points'") == 20, "old points stay"
    await at(shop, "button-preset", "preset-shop")
    reward = (await club_of(shop)).first_reward
    assert reward is not None
    assert (reward.cost, reward.id) == (200, 1), "the reward of before is there again"
    draft = await shop.value("SELECT id FROM drafts")
    await shop.forge(olga, f"d:{draft}:preset:casino")
    assert (await club_of(shop)).settings.preset == "shop"


# -- rules ------------------------------------------------------------------------------------------------------------


async def test_every_rule_of_a_shop_can_be_typed(shop: Ready):
    for rule, typed, field, value in RULES_TYPED:
        before = await club_of(shop)
        olga = await at(shop, "button-rules", f"button-rule-{rule}")
        await shop.do(olga, say=typed)
        after = await club_of(shop)
        assert getattr(after.program, field) == value
        assert after.program_version_id > before.program_version_id
        assert said("rules-title") in olga.last


RULES_TYPED = [
    ("per", "10", "per_minor", 1000),
    ("per", "2.50", "per_minor", 250),
    ("welcome", "50", "welcome", 50),
    ("welcome", "0", "welcome", 0),
    ("expiry", "۶", "expiry_months", 6),
    ("expiry", "0", "expiry_months", 0),
    ("pending", "٧", "pending_days", 7),
]


async def test_a_cafe_has_a_most_at_once_instead_of_money(cafe: Ready):
    olga = await at(cafe, "button-rules", "button-rule-taps")
    for wrong in ("11", "0"):
        await cafe.do(olga, say=wrong)
        assert said("refused-OutOfRange", least=1, most=10) in olga.last
    await cafe.do(olga, say="2")
    assert said("rules-taps", unit="stamps", n=2) in olga.last
    await cafe.do(cafe.carl, open=await cafe.world.card_link(cafe.dana))
    assert cafe.carl.last.buttons == ["1", "2", said("button-cancel")]


async def test_numbers_beyond_their_bounds_are_asked_for_again(shop: Ready):
    before = await club_of(shop)
    for rule, least, most in (("welcome", 0, 10_000), ("expiry", 0, 60), ("pending", 0, 90), ("cost", 1, 1_000_000)):
        olga = await at(shop, "button-rules", f"button-rule-{rule}")
        await shop.do(olga, say=str(most + 1))
        assert said("refused-OutOfRange", least=least, most=most) in olga.last
        for unclear in ("-1", "many", "1.5", "9" * 20, "x" * 5000):
            await shop.do(olga, say=unclear)
            assert said("refused-Unclear") in olga.last
        await shop.do(olga, send_photo=None)
        assert said(f"rule-{rule}", unit="points") in olga.last
    assert (await club_of(shop)).program == before.program


async def test_money_per_point_is_an_amount(shop: Ready):
    olga = await at(shop, "button-rules", "button-rule-per")
    for typed, refusal in (("0", "AmountOutOfRange"), ("ten", "AmountUnclear")):
        await shop.do(olga, say=typed)
        assert said(f"refused-{refusal}") in olga.last


async def test_the_reward_has_a_cost_and_a_name_in_the_language_of_the_owner(shop: Ready):
    olga = await at(shop, "button-rules", "button-rule-cost")
    await shop.do(olga, say="150")
    await shop.do(olga, tap=said("button-rule-title"))
    await shop.do(olga, say="A & B")
    assert said("rules-reward", unit="points", n=150, reward="A & B") in olga.last
    reward = (await club_of(shop)).first_reward
    assert reward is not None
    assert reward.titles["en"] == "A & B"
    assert (await shop.do(shop.dana, say="/points")).last.text.count("A & B") == 1
    olga = await at(shop, "button-rules", "button-rule-title")
    await shop.do(olga, say="x" * 65)
    assert said("refused-TextTooLong", limit=64) in olga.last


async def test_the_rules_page_says_what_is_so(shop: Ready):
    olga = await at(shop, "button-rules")
    for line in (
        said("rules-earn", n=1, money="€1.00"),
        said("rules-welcome", n=20, unit="points"),
        said("rules-pending", n=14, unit="points"),
        said("rules-expiry", n=12),
        said("rules-reward", n=200, unit="points", reward=said("preset-shop-reward")),
    ):
        assert line in olga.last
    await shop.set_rules(pending_days=0)
    await shop.change("UPDATE rewards SET active = false")
    await shop.change("UPDATE clubs SET version = version + 1")
    olga = await at(shop, "button-rules")
    assert len(olga.last.text.splitlines()) == 4
    for rule in ("cost", "title"):
        await at(shop, "button-rules", f"button-rule-{rule}")
        await shop.do(olga, say="5")
        assert said("refused-NotFound") in olga.last


async def test_a_changed_rule_leaves_older_points_their_day(shop: Ready):
    await shop.sell(shop.dana, "10")
    before = await shop.rows("SELECT expires_at, available_at FROM lots ORDER BY id")
    olga = await at(shop, "button-rules", "button-rule-expiry")
    await shop.do(olga, say="1")
    await shop.sell(shop.dana, "10")
    after = await shop.rows("SELECT expires_at, available_at FROM lots ORDER BY id")
    assert after[:-1] == before
    assert after[-1].expires_at < before[-1].expires_at


async def test_a_repeated_change_of_the_rules_is_one_version(shop: Ready):
    olga = await at(shop, "button-rules", "button-rule-welcome")
    olga.say("30")
    await shop.worked_but_unanswered()
    assert said("rules-title") in olga.last
    assert await shop.value("SELECT count(*) FROM program_versions") == 2


# -- features ---------------------------------------------------------------------------------------------------------


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
    await shop.do(sam, say="/shop")
    assert said("shop-empty", club="Olga Café") in sam.last


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


# -- the owner's own questions ----------------------------------------------------------------------------------------


async def asking(shop: Ready, text: str, answers: str) -> Person:
    await shop.do(shop.owner, tap=said("button-question-add"))
    await shop.do(shop.owner, say=text)
    return await shop.do(shop.owner, say=answers)


async def with_questions(shop: Ready) -> Person:
    await shop.set_club(features=frozenset({"questions"}))
    return await at(shop, "button-features", "button-questions-edit")


async def test_the_owner_asks_up_to_three_questions_and_drops_one_again(shop: Ready):
    olga = await with_questions(shop)
    for number in ("One", "Two", "Three"):
        assert said("button-question-add") in olga.last.buttons
        await asking(shop, f"{number}?", "Yes, No")
        assert said("question-line", question=f"{number}?", options="Yes / No") in olga.last
    assert said("button-question-add") not in olga.last.buttons
    await shop.forge(olga, "question-add")
    assert said("refused-QuestionsFull", most=3) in olga.last
    await at(shop, "button-features", "button-questions-edit")
    await shop.do(olga, tap=said("button-question-drop", question="Two?"))
    assert not olga.sees("Two? (")
    assert said("button-question-add") in olga.last.buttons
    await shop.forge(olga, "question-drop:2")
    assert said("questions-title") in olga.last, "it is gone already"
    assert await shop.value("SELECT count(*) FROM audit_events WHERE action = 'question.dropped'") == 1


async def test_a_fourth_question_that_was_begun_in_time_is_refused_at_its_end(shop: Ready):
    olga = await with_questions(shop)
    await asking(shop, "One?", "Yes, No")
    await asking(shop, "Two?", "Yes, No")
    await shop.do(olga, tap=said("button-question-add"))
    await shop.do(olga, say="Three?")
    await shop.change(
        "INSERT INTO profile_questions (position, texts, options, active) "
        "SELECT 9, texts, options, active FROM profile_questions WHERE id = 1"
    )
    await shop.do(olga, say="Yes, No")
    assert said("refused-QuestionsFull", most=3) in olga.last


async def test_answers_are_split_at_commas_and_lines_of_every_script(shop: Ready):
    olga = await with_questions(shop)
    await asking(shop, "کجا؟", "مرکز، شمال\nجنوب, غرب")
    assert said("question-line", question="کجا؟", options="مرکز / شمال / جنوب / غرب") in olga.last


async def test_a_question_has_two_to_eight_answers(shop: Ready):
    olga = await with_questions(shop)
    await shop.do(olga, tap=said("button-question-add"))
    await shop.do(olga, say="One?")
    for answers in ("Yes", ", ,", "1,2,3,4,5,6,7,8,9"):
        await shop.do(olga, say=answers)
        assert said("refused-AnswersOutOfRange", least=2, most=8) in olga.last
        assert said("question-ask-options", question="One?") in olga.last
    await shop.do(olga, say="Yes, No")
    assert said("question-line", question="One?", options="Yes / No") in olga.last


async def test_questions_and_answers_have_their_lengths(shop: Ready):
    olga = await with_questions(shop)
    await shop.do(olga, tap=said("button-question-add"))
    for wrong, refusal in (("x" * 121, said("refused-TextTooLong", limit=120)), ("\u2060", said("refused-TextEmpty"))):
        await shop.do(olga, say=wrong)
        assert refusal in olga.last
    await shop.do(olga, send_sticker=None)
    assert said("refused-TextEmpty") in olga.last
    await shop.do(olga, say="<One>?")
    await shop.do(olga, say=f"Yes, {'n' * 33}")
    assert said("refused-TextTooLong", limit=32) in olga.last


async def test_a_question_that_does_not_exist_cannot_be_dropped(shop: Ready):
    olga = await with_questions(shop)
    for data in ("question-drop", "question-drop:x", f"question-drop:{'9' * 40}", "question-drop:1"):
        await shop.forge(olga, data)
        assert said("questions-title") in olga.last
    assert await shop.value("SELECT count(*) FROM audit_events WHERE action = 'question.dropped'") == 0


async def test_a_repeated_last_answer_asks_one_question(shop: Ready):
    olga = await with_questions(shop)
    await shop.do(olga, tap=said("button-question-add"))
    await shop.do(olga, say="One?")
    olga.say("Yes, No")
    await shop.worked_but_unanswered()
    assert said("questions-title") in olga.last
    assert await shop.value("SELECT count(*) FROM profile_questions") == 1


async def test_leaving_the_question_by_its_button_asks_nothing(shop: Ready):
    olga = await with_questions(shop)
    await shop.do(olga, tap=said("button-question-add"))
    await shop.do(olga, tap=said("button-back"))
    assert said("questions-title") in olga.last
    await shop.do(olga, say="One?")
    assert said("not-understood") in olga.last


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
