"""The page of a purchase and its ways back, on the phones of cashier, manager, owner and customer."""

import pytest

from bot import words
from bot.formats import grouped_code
from bot.sandbox.people import Person
from bot.sandbox.screen import NotOnScreen
from tests.support.ready import Ready, said

pytest_plugins = ["tests.support.ready_clubs"]
pytestmark = pytest.mark.only_on("sqlite")
LANGUAGES = pytest.mark.parametrize("language", words.LANGUAGES)


async def sold(shop: Ready, amount: str = "45.90") -> str:
    """The receipt number of a sale to Dana."""
    await shop.sell(shop.dana, amount)
    return str(await shop.value("SELECT receipt_number FROM purchases ORDER BY id DESC LIMIT 1"))


async def speaks(shop: Ready, person: Person, language: str) -> None:
    await shop.do(person, say="/language")
    await shop.do(person, tap=words.label(language, "language-own-name"))


async def points(shop: Ready) -> int:
    return int(await shop.value("SELECT available + pending FROM wallets"))


async def test_a_slip_of_the_finger_is_undone_with_one_tap_and_both_see_it(shop: Ready):
    await sold(shop)
    await shop.do(shop.carl, tap=said("button-undo"))
    assert said("taken-back-undo", priced="yes", money="€45.90", name="Dana") in shop.carl.last
    assert said("taken-back-points", points="−45", n=20) in shop.carl.last
    assert "−45" in shop.dana.last.text
    assert await points(shop) == 20


async def test_a_second_tap_on_undo_sees_it_done_and_counts_once(shop: Ready):
    await sold(shop)
    shop.carl.tap(said("button-undo"))
    shop.carl.tap(said("button-undo"))
    await shop.do(shop.carl)
    assert said("taken-back-undo", priced="yes", money="€45.90", name="Dana") in shop.carl.last
    assert await shop.value("SELECT count(*) FROM refunds") == 1


async def test_after_five_minutes_undo_says_what_to_do_instead(shop: Ready):
    await sold(shop)
    shop.wait(minutes=6)
    await shop.do(shop.carl, tap=said("button-undo"))
    assert said("refused-UndoOver") in shop.carl.last
    assert await points(shop) == 65


async def test_a_purchase_is_found_by_its_number_in_groups_and_in_any_digits(shop: Ready):
    number = await sold(shop)
    shop.wait(minutes=6)
    persian = number.translate(str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹"))
    for typed in (number, f"{number[:4]} {number[4:]}", f"{number[:4]}-{number[4:]}", persian):
        await shop.do(shop.carl, say=typed)
        assert said("purchase-title", number_raw=grouped_code(number)) in shop.carl.last
        assert said("button-void") not in shop.carl.last.buttons, "that is for managers"
        assert said("button-undo") not in shop.carl.last.buttons
    await shop.do(shop.owner, say=number)
    assert said("button-void") in shop.owner.last.buttons


async def test_a_part_and_then_the_rest_go_back(shop: Ready):
    number = await sold(shop)
    await shop.do(shop.carl, say=number)
    await shop.do(shop.carl, tap=said("button-refund-part"))
    assert said("ask-refund", left="€45.90") in shop.carl.last
    await shop.do(shop.carl, say="lots")
    assert said("refused-AmountUnclear") in shop.carl.last
    await shop.do(shop.carl, say="45.91")
    assert said("refused-AmountOutOfRange") in shop.carl.last
    await shop.do(shop.carl, say="10")
    assert said("taken-back-refund", priced="yes", money="€10.00", name="Dana") in shop.carl.last
    await shop.do(shop.carl, say=number)
    assert said("purchase-partially-refunded", left="€35.90") in shop.carl.last
    await shop.do(shop.carl, tap=said("button-refund-all"))
    assert await points(shop) == 20
    await shop.do(shop.carl, say=number)
    assert shop.carl.last.buttons == [said("button-home")], "nothing is left to take back"


async def test_a_refund_of_all_tapped_twice_counts_once(shop: Ready):
    await shop.do(shop.carl, say=await sold(shop))
    shop.carl.tap(said("button-refund-all"))
    shop.carl.tap(said("button-refund-all"))
    await shop.do(shop.carl)
    assert await shop.value("SELECT count(*) FROM refunds") == 1
    assert said("taken-back-refund", priced="yes", money="€45.90", name="Dana") in shop.carl.last


async def test_the_customers_history_says_how_much_went_back(shop: Ready):
    number = await sold(shop)
    for given in ("10", "20"):
        await shop.do(shop.carl, say=number)
        await shop.do(shop.carl, tap=said("button-refund-part"))
        await shop.do(shop.carl, say=given)
    history = await shop.do(shop.dana, say="/history")
    for money in ("€10.00", "€20.00", "€45.90"):
        assert history.last.text.count(money) == 1, history.screen


async def test_a_refund_that_was_worked_but_not_answered_is_answered_after_the_restart(shop: Ready):
    await shop.do(shop.carl, say=await sold(shop))
    await shop.do(shop.carl, tap=said("button-refund-part"))
    shop.carl.say("10")
    await shop.worked_but_unanswered()
    assert await shop.value("SELECT count(*) FROM refunds") == 1
    assert said("taken-back-refund", priced="yes", money="€10.00", name="Dana") in shop.carl.last


async def test_what_was_spent_already_is_told(shop: Ready):
    await shop.set_rules(pending_days=0)
    number = await sold(shop)
    await shop.change("UPDATE wallets SET available = 5")
    await shop.change("UPDATE lots SET remaining = CASE id WHEN (SELECT max(id) FROM lots) THEN 5 ELSE 0 END")
    await shop.do(shop.carl, say=number)
    await shop.do(shop.carl, tap=said("button-refund-all"))
    assert said("taken-back-shortfall", n=40) in shop.carl.last


async def test_a_void_needs_a_word_and_a_manager(shop: Ready):
    number = await sold(shop)
    purchase = await shop.value("SELECT id FROM purchases")
    await shop.do(shop.carl, say=number)
    await shop.forge(shop.carl, f"void:{purchase}")
    assert said("refused-NotAllowed") in shop.carl.last
    await shop.do(shop.owner, say=number)
    await shop.do(shop.owner, tap=said("button-void"))
    assert said("ask-void") in shop.owner.last
    await shop.do(shop.owner, say="⁣")
    assert said("refused-TextEmpty") in shop.owner.last
    await shop.do(shop.owner, say="the wrong card")
    assert said("taken-back-void", priced="yes", money="€45.90", name="Dana") in shop.owner.last
    assert await shop.value("SELECT reason FROM refunds") == "the wrong card"


async def test_a_strangers_forged_buttons_take_nothing_back(shop: Ready):
    await sold(shop)
    purchase = await shop.value("SELECT id FROM purchases")
    for data in (f"undo:{purchase}", f"refund:{purchase}:4590", f"refund-part:{purchase}", f"purchase:{purchase}"):
        await shop.do(shop.dana, say="/start")
        await shop.forge(shop.dana, data)
        assert said("refused-NotAllowed") in shop.dana.last
    for data in ("undo:x", "refund:", f"undo:{'9' * 30}", "purchase:0"):
        await shop.do(shop.carl, say="/start")
        await shop.forge(shop.carl, data)
        assert said("refused-NotFound") in shop.carl.last
    assert await points(shop) == 65


@LANGUAGES
async def test_the_pages_of_a_purchase_speak_every_language(shop: Ready, language: str):
    number = await sold(shop)
    await speaks(shop, shop.owner, language)
    await speaks(shop, shop.dana, language)
    await shop.do(shop.owner, say=number)
    grouped = grouped_code(number)
    assert said("purchase-title", language, number_raw=grouped) in shop.owner.last
    await shop.do(shop.owner, tap=said("button-refund-part", language))
    await shop.do(shop.owner, say="10")
    assert said("button-next", language) in shop.owner.last.buttons
    assert grouped in shop.dana.last.text
    await shop.do(shop.owner, say=number)
    await shop.do(shop.owner, tap=said("button-void", language))
    await shop.do(shop.owner, say="…test")
    assert said("button-next", language) in shop.owner.last.buttons
    assert grouped in shop.dana.last.text


# -- something wrong --------------------------------------------------------------------------------------------------


async def objected(shop: Ready, key: str, *said_then: str) -> None:
    """Dana objects to her last receipt."""
    await shop.do(shop.dana, tap=said("button-wrong"))
    await shop.do(shop.dana, tap=said(key))
    for text in said_then:
        await shop.do(shop.dana, say=text)
    assert said("objection-noted") in shop.dana.last


async def test_a_wrong_amount_is_put_right_with_one_tap(shop: Ready):
    await sold(shop)
    await objected(shop, "button-wrong-amount", "54,90")
    assert "€54.90" in shop.owner.last.text
    assert "Carl" in shop.owner.last.text
    await shop.do(shop.owner, tap=said("button-dispute-correct"))
    assert await points(shop) == 74
    assert "Put right by Olga" in shop.dana.last
    assert "€54.90" in shop.dana.last.text


async def test_without_a_figure_the_owner_types_what_is_right(shop: Ready):
    await sold(shop)
    await shop.do(shop.dana, tap=said("button-wrong"))
    await shop.do(shop.dana, tap=said("button-wrong-amount"))
    await shop.do(shop.dana, tap=said("button-skip"))
    await shop.do(shop.owner, tap=said("button-dispute-correct"))
    assert said("dispute-amount") in shop.owner.last
    await shop.do(shop.owner, say="30")
    assert await points(shop) == 50


async def test_not_me_is_refused_with_a_word_or_taken_back(shop: Ready):
    await sold(shop)
    await objected(shop, "button-not-me")
    await shop.do(shop.owner, tap=said("button-dispute-refuse"))
    await shop.do(shop.owner, say="You paid by card at ten.")
    assert "You paid by card at ten." in shop.dana.last.text
    assert await points(shop) == 65
    await sold(shop, "10")
    await objected(shop, "button-not-me")
    await shop.do(shop.owner, tap=said("button-dispute-correct"))
    assert await points(shop) == 65


async def test_the_cashier_is_asked_and_answers(shop: Ready):
    await sold(shop)
    await objected(shop, "button-not-me")
    await shop.do(shop.owner, tap=said("button-dispute-ask"))
    assert said("dispute-asked", staff="Carl") in shop.owner.last
    await shop.do(shop.carl, tap=said("button-dispute-explain"))
    await shop.do(shop.carl, say="Her brother paid.")
    assert said("dispute-handed-on") in shop.carl.last
    assert "Her brother paid." in shop.owner.last.text
    await shop.do(shop.owner, tap=said("button-dispute-correct"))
    assert await points(shop) == 20


async def test_in_a_cafe_the_owner_taps_the_right_number(cafe: Ready):
    await cafe.do(cafe.carl, open=await cafe.world.card_link(cafe.dana))
    await cafe.do(cafe.carl, tap="3")
    await cafe.do(cafe.dana, tap=said("button-wrong"))
    await cafe.do(cafe.dana, tap=said("button-wrong-number"))
    await cafe.do(cafe.dana, tap=said("button-skip"))
    await cafe.do(cafe.owner, tap=said("button-dispute-correct"))
    assert said("dispute-taps") in cafe.owner.last
    await cafe.do(cafe.owner, say="one")
    assert said("please-tap") in cafe.owner.last
    await cafe.do(cafe.owner, tap="1")
    assert await points(cafe) == 2


async def test_an_objection_is_answered_once_and_only_by_who_may(shop: Ready):
    await sold(shop)
    await objected(shop, "button-not-me")
    for person in (shop.dana, shop.carl):
        await shop.do(person, say="/start")
        await shop.forge(person, "dispute-correct:1")
        assert said("refused-NotAllowed") in person.last
    data = [button["callback_data"] for row in shop.owner.last.rows for button in row]
    await shop.do(shop.owner, tap=said("button-dispute-correct"))
    for one in data:
        await shop.forge(shop.owner, one)
    assert await shop.value("SELECT count(*) FROM refunds") == 1
    with pytest.raises(NotOnScreen):
        shop.dana.tap(said("button-dispute-correct"))


@LANGUAGES
async def test_objections_speak_every_language(shop: Ready, language: str):
    for person in (shop.dana, shop.owner, shop.carl):
        await speaks(shop, person, language)
    await sold(shop)
    for label in ("button-wrong", "button-wrong-amount", "button-skip"):
        await shop.do(shop.dana, tap=said(label, language))
    assert said("objection-noted", language) in shop.dana.last
    await shop.do(shop.owner, tap=said("button-dispute-ask", language))
    await shop.do(shop.carl, tap=said("button-dispute-explain", language))
    await shop.do(shop.carl, say="…")
    assert said("dispute-handed-on", language) in shop.carl.last
    await shop.do(shop.owner, tap=said("button-dispute-refuse", language))
    await shop.do(shop.owner, say="…!")
    assert "…!" in shop.dana.last.text


async def test_an_objection_that_is_answered_with_a_word_loses_its_buttons(shop: Ready):
    await sold(shop)
    await objected(shop, "button-not-me")
    question = shop.owner.last.id
    await shop.do(shop.owner, tap=said("button-dispute-refuse"))
    await shop.do(shop.owner, say="You paid by card at ten.")
    (letter,) = [one for one in shop.owner.messages if one.id == question]
    assert letter.buttons == []


async def test_the_answered_objection_turns_into_its_outcome(shop: Ready):
    await sold(shop)
    await objected(shop, "button-wrong-amount", "54,90")
    question, before = shop.owner.last.id, len(shop.owner.messages)
    await shop.do(shop.owner, tap=said("button-dispute-correct"))
    assert (shop.owner.last.id, len(shop.owner.messages)) == (question, before)
    assert said("button-dispute-correct") not in shop.owner.last.buttons
