"""The rules of earning and the first reward: each is typed in the chat and makes a new version."""

import pytest

from bot import words
from tests.support.owners import at, club_of
from tests.support.ready import Ready, said

pytest_plugins = ["tests.support.ready_clubs"]
pytestmark = pytest.mark.only_on("sqlite")


async def test_every_rule_of_a_shop_can_be_typed(shop: Ready):
    for rule, typed, field, value in RULES_TYPED:
        before = await club_of(shop)
        olga = await at(shop, "button-rules", f"button-rule-{rule}")
        await shop.do(olga, say=typed)
        if said("forecast-title") in olga.last:
            await shop.do(olga, tap=said("button-save"))
        after = await club_of(shop)
        assert getattr(after.program, field) == value
        assert after.program_version_id > before.program_version_id
        assert said("rules-title") in olga.last


async def test_the_usual_numbers_are_a_tap_and_the_present_one_is_said(shop: Ready):
    for rule, now, usual, field in RULES_TAPPED:
        olga = await at(shop, "button-rules", f"button-rule-{rule}")
        assert said("rule-now", now=now) in olga.last
        assert olga.last.rows[0][-1]["text"] == usual
        await shop.do(olga, tap=usual)
        assert olga.toasts[-1] == said("saved")
        assert getattr((await club_of(shop)).program, field) == int(usual)
    olga = await at(shop, "button-rules", "button-rule-cost", "button-back", "button-rule-cost")
    assert said("rule-now", now=200) in olga.last
    await shop.do(olga, tap="1,000")
    assert said("rules-reward", unit="points", n=1000, reward=said("preset-shop-reward")) in olga.last
    await shop.do(olga, tap=said("button-rule-title"))
    assert said("rule-now", now=said("preset-shop-reward")) in olga.last
    olga = await at(shop, "button-rules", "button-rule-per")
    assert said("rule-now", now=said("rules-earn", n=1, money="€1.00")) in olga.last


RULES_TAPPED = [
    ("welcome", 20, "50", "welcome"),
    ("expiry", 12, "24", "expiry_months"),
    ("pending", 14, "30", "pending_days"),
]


async def test_a_cafe_offers_few_stamps_to_tap(cafe: Ready):
    for rule, usual in (("taps", ["1", "2", "4", "6"]), ("welcome", ["0", "1", "2"]), ("cost", ["5", "6", "8", "10"])):
        olga = await at(cafe, "button-rules", f"button-rule-{rule}")
        assert [button["text"] for button in olga.last.rows[0]] == usual


RULES_TYPED = [
    ("per", "10", "per_minor", 1000),
    ("per", "2.50", "per_minor", 250),
    ("percent", "5%", "percent", 5),
    ("minimum", "10", "min_minor", 1000),
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
    assert cafe.carl.last.buttons[:3] == ["1", "2", said("button-cancel")]


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
        assert not olga.sees(said(f"button-rule-{rule}"))
        await shop.forge(olga, f"rule:{rule}")
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
    before = await shop.value("SELECT count(*) FROM program_versions")
    olga = await at(shop, "button-rules", "button-rule-welcome")
    olga.say("30")
    await shop.worked_but_unanswered()
    assert said("rules-title") in olga.last
    assert await shop.value("SELECT count(*) FROM program_versions") == 1 + before


async def test_a_new_name_of_the_reward_is_promised_in_every_language(shop: Ready):
    olga = await at(shop, "button-rules", "button-rule-title")
    await shop.do(olga, say="A book of your choice")
    dana = await shop.do(shop.dana, say="/language")
    await shop.do(dana, tap=words.label("pl", "language-own-name"))
    await shop.do(dana, say="/points")
    assert "A book of your choice" in dana.last
    await shop.do(olga, say="/language")
    await shop.do(olga, tap=words.label("pl", "language-own-name"))
    await shop.do(olga, tap=words.label("pl", "button-club-settings"))
    await shop.do(olga, tap=words.label("pl", "button-rules"))
    await shop.do(olga, tap=words.label("pl", "button-rule-title"))
    await shop.do(olga, say="Wybrana książka")
    await shop.do(dana, say="/points")
    assert "Wybrana książka" in dana.last
    titles = await shop.value("SELECT titles FROM rewards")
    assert "A book of your choice" in str(titles), "what the owner named in another language stays"
