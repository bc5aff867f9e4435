"""Points as money on the two phones: asked at the till, answered in the pocket, told to both."""

import pytest

from bot import formats, words
from loyalty.programs import Paying
from tests.support.owners import club_of
from tests.support.ready import Ready, ready, said
from tests.support.standing import switched_on
from tests.support.tills import purchases, scanned
from tests.support.world import World

pytestmark = pytest.mark.only_on("sqlite")


@pytest.fixture
async def shop(world: World) -> Ready:
    """A shop where a point pays ten cents, up to half a bill; Dana has 20 points."""
    club = await ready(world, "shop")
    await club.set_club(features=frozenset({"paying"}))
    await club.set_rules(paying=Paying(value_minor=10, share=50, least=5))
    return club


async def asked(shop: Ready, amount: str = "10") -> None:
    """Carl asks whether points pay."""
    await scanned(shop)
    await shop.do(shop.carl, say=amount)
    await shop.do(shop.carl, tap=shop.carl.last.buttons[1])


async def spent(shop: Ready) -> int:
    return int(await shop.value("SELECT count(*) FROM ledger_entries WHERE type = 'SPEND'"))


@pytest.mark.parametrize("language", words.LANGUAGES)
async def test_the_cashier_asks_the_member_says_yes_and_both_see_what_is_left_to_pay(shop: Ready, language: str):
    carl, dana = shop.carl, shop.dana
    for person in (carl, dana):
        await shop.change(f"UPDATE people SET language = '{language}' WHERE id = {person.id}")
    await asked(shop)
    assert said("button-pay-look", language) in carl.last.buttons
    assert len(dana.last.buttons) == 2
    question, waiting = dana.last, carl.last
    await shop.do(dana, tap=question.buttons[0])
    assert said("bill-points", language) in dana.last.text, "the receipt says what points have paid"
    await shop.do(carl, tap=carl.last.buttons[0])
    first, second, *_ = carl.last.text.splitlines()
    assert "8" in first or "۸" in first
    assert said("bill-points", language) in second
    assert waiting.id in [one.id for one in carl.messages], "nothing that was said goes away"
    assert await shop.value("SELECT available FROM wallets") == 0
    assert (await purchases(shop), await spent(shop)) == (1, 1)


async def test_what_points_may_pay_is_offered_and_fewer_can_be_typed(shop: Ready):
    carl = await scanned(shop)
    await shop.do(carl, say="3")
    assert said("button-pay-points", n=15, money="€1.50") in carl.last.buttons, "half the bill at most"
    await shop.do(carl, say="4")
    assert said("refused-OutOfRange", least=5, most=15) in carl.last
    await shop.do(carl, say="10")
    await shop.do(shop.dana, tap=said("button-pay-yes", n=10, money="€1.00"))
    assert await shop.value("SELECT amount_minor FROM purchases") == 200
    await scanned(shop)
    await shop.do(carl, say="0.50")
    assert said("sale-done", gained="0", unit="points", name="Dana") in carl.last, "too small a bill to ask about"


async def test_a_no_is_told_and_money_is_one_tap_away_and_counted_once(shop: Ready):
    await asked(shop)
    await shop.do(shop.dana, tap=said("button-pay-no"))
    assert said("pay-declined") in shop.dana.last
    carl = shop.carl
    assert said("letter-pay-no", name="Dana", n=20, money="€2.00") in carl.last
    await shop.do(carl, tap=said("button-pay-result"))
    for _ in range(2):
        await shop.forge(carl, "paying-money:1")
    assert said("sale-balance", n=20, money="€10.00", priced="yes") in carl.last
    assert (await purchases(shop), await spent(shop)) == (1, 0)


async def test_an_old_question_says_what_became_of_it(shop: Ready):
    await asked(shop)
    await shop.world.pass_time(minutes=6)
    assert said("letter-pay-no", name="Dana", n=20, money="€2.00") in shop.carl.last
    await shop.do(shop.dana, tap=said("button-pay-yes", n=20, money="€2.00"))
    assert said("refused-PaymentOver") in shop.dana.last
    await shop.forge(shop.carl, "pay-yes:1")
    assert await spent(shop) == 0


async def test_a_yes_whose_answer_got_lost_with_the_process_counts_once_and_is_answered_again(shop: Ready):
    await asked(shop)
    shop.dana.tap(said("button-pay-yes", n=20, money="€2.00"))
    await shop.worked_but_unanswered()
    assert shop.dana.see(said("pay-paid", n=20, money="€2.00", rest="€8.00", available=0))
    assert (await purchases(shop), await spent(shop)) == (1, 1)


async def test_the_money_was_taken_back_and_so_are_the_points(shop: Ready):
    await asked(shop)
    await shop.do(shop.dana, tap=said("button-pay-yes", n=20, money="€2.00"))
    await shop.do(shop.carl, tap=said("button-pay-result"))
    await shop.do(shop.carl, tap=said("button-undo"))
    assert said("taken-back-returned", n=20) in shop.carl.last
    assert said("letter-points-returned", n=20) in shop.dana.last
    assert await shop.value("SELECT available FROM wallets") == 20


async def test_without_the_switch_or_a_worth_nobody_is_asked(shop: Ready):
    for features, rules in ((frozenset(), Paying(value_minor=10)), (frozenset({"paying"}), Paying())):
        await shop.set_club(features=features)
        await shop.set_rules(paying=rules)
        await scanned(shop)
        await shop.do(shop.carl, say="10")
        assert said("sale-number", number_raw="").split("<")[0] in shop.carl.last.text


@pytest.mark.parametrize("language", words.LANGUAGES)
async def test_the_owner_says_what_a_point_is_worth_and_everybody_reads_it_in_the_rules(shop: Ready, language: str):
    await shop.set_rules(paying=Paying())
    await shop.change(f"UPDATE people SET language = '{language}' WHERE id = {shop.owner.id}")
    say = shop.world.said(language)
    olga = await shop.do(shop.owner, say="/settings")
    for label in ("button-extras", "button-paying"):
        await shop.do(olga, tap=say(label))
    assert said("paying-unset", language) in olga.last
    await shop.do(olga, tap=say("button-paying-worth"))
    await shop.do(olga, say="0.05")
    assert formats.percent(5, language) in olga.last.text
    await shop.do(olga, tap=say("button-paying-share"))
    await shop.do(olga, tap=formats.percent(20, language))
    await shop.do(olga, tap=say("button-paying-least"))
    await shop.do(olga, tap=formats.number(50, language))
    assert len(olga.last.raw["reply_markup"]["inline_keyboard"]) <= 5
    rules = (await club_of(shop)).program.paying
    assert (rules.value_minor, rules.share, rules.least) == (5, 20, 50)
    await shop.do(olga, say="/rules")
    while formats.percent(20, language) not in olga.last.text:
        await shop.do(olga, tap=say("button-page-after"))


async def test_the_discount_of_a_tier_is_in_everything_that_is_said_about_points(shop: Ready):
    await switched_on(shop)
    await shop.change("UPDATE members SET tier_id = (SELECT max(id) FROM tiers)")
    await asked(shop, "80")
    assert said("button-pay-instead", money="€72.00") in shop.carl.last.buttons, "as the bill said, less ten percent"
    question = shop.dana.last.text
    assert "€72.00" in question
    assert question.splitlines()[2] == "If you say yes, left to pay in money: €70.00."
    await shop.do(shop.dana, tap=said("button-pay-yes", n=20, money="€2.00"))
    assert await shop.value("SELECT amount_minor FROM purchases") == 7_000


async def test_the_answered_question_becomes_its_outcome_and_no_second_message_comes(shop: Ready):
    await asked(shop)
    dana = shop.dana
    question, before = dana.last.id, len(dana.messages)
    await shop.do(dana, tap=said("button-pay-yes", n=20, money="€2.00"))
    assert (dana.last.id, len(dana.messages)) == (question, before)
    assert dana.last.buttons == [said("button-wrong")]
    number = formats.grouped_code(await shop.value("SELECT receipt_number FROM purchases"))
    assert number in dana.last.text, "it is the receipt as well"
    await shop.forge(dana, "pay-yes:1")
    assert (dana.last.id, len(dana.messages)) == (question, before)


async def test_a_no_and_a_question_that_is_over_stand_in_its_place_too(shop: Ready):
    for late, outcome in ((False, "pay-declined"), (True, "refused-PaymentOver")):
        await asked(shop)
        question, before = shop.dana.last.id, len(shop.dana.messages)
        if late:
            await shop.world.pass_time(minutes=6)
        await shop.do(shop.dana, tap=said("button-pay-no"))
        assert (shop.dana.last.id, len(shop.dana.messages)) == (question, before)
        assert shop.dana.last.text == said(outcome)
        assert shop.dana.last.buttons == []


async def test_the_screen_below_the_question_stays_where_it_is(shop: Ready):
    await asked(shop)
    await shop.do(shop.dana, say="/points")
    screen = shop.dana.last.id
    await shop.do(shop.dana, tap=said("button-pay-no"))
    await shop.do(shop.dana, tap=said("button-history"))
    assert shop.dana.last.id == screen
