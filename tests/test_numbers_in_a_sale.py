"""A number typed at the till is a card, a phone, a receipt or money: never the wrong one of them in silence."""

import pytest

from bot import words
from loyalty.limits import Limit
from tests.support.ready import PHONE, UNLIMITED, Ready, said
from tests.support.tills import purchases, receipt_number, scanned

pytest_plugins = ["tests.support.ready_clubs"]
pytestmark = pytest.mark.only_on("sqlite")


async def anna(club: Ready, number: str = "604165", phone: str = "") -> None:
    """Somebody else with this card number, and perhaps a phone."""
    await club.joining("Anna")
    await club.change(f"UPDATE members SET card_number = '{number}' WHERE name = 'Anna'")
    if phone:
        await club.set_club(time_zone="Europe/Warsaw", currency="PLN")
        columns = "identities (member_id, kind, value, created_at)"
        await club.change(
            f"INSERT INTO {columns} SELECT id, 'phone', '{phone}', joined_at FROM members WHERE name = 'Anna'"
        )


async def test_a_number_that_cannot_be_money_leads_to_its_customer_at_once(shop: Ready):
    await anna(shop, phone=PHONE)
    for typed in ("604165", "604 165", "604-165", "600100200", "600 100 200", PHONE, "+48 600 100 200"):
        carl = await scanned(shop)
        await shop.do(carl, say=typed)
        assert said("serving", name="Anna") in carl.last, typed
    assert await purchases(shop) == 0


async def test_a_number_that_may_be_money_is_asked_about_and_either_answer_counts(shop: Ready):
    await shop.set_rules(limits=UNLIMITED.model_copy(update={"award": Limit(most=5_000)}))
    await anna(shop, number="4821")
    carl = await scanned(shop)
    await shop.do(carl, say="4821")
    assert said("ask-meant", typed="4821") in carl.last
    card, amount = said("button-meant-card", name="Anna"), said("button-meant-amount", money="€4,821.00", name="Dana")
    assert carl.last.buttons == [card, amount, said("button-cancel")]
    await shop.do(carl, tap=card)
    assert said("serving", name="Anna") in carl.last
    await scanned(shop)
    await shop.do(carl, say="4821")
    await shop.do(carl, tap=amount)
    await shop.do(carl, tap=said("button-far", money="€4,821.00"))
    assert said("sale-done", gained="+4,821", unit="points", name="Dana") in carl.last
    assert await purchases(shop) == 1


async def test_a_receipt_number_opens_its_purchase_instead_of_becoming_money(shop: Ready):
    await shop.sell(shop.dana, "45.90")
    number = await receipt_number(shop)
    carl = await scanned(shop)
    await shop.do(carl, say=number)
    assert said("purchase-title", number_raw=number) in carl.last
    await shop.change("UPDATE purchases SET receipt_number = '4210'")
    await shop.set_rules(limits=UNLIMITED.model_copy(update={"award": Limit(most=5_000)}))
    await scanned(shop)
    await shop.do(carl, say="4210")
    await shop.do(carl, tap=said("button-meant-receipt", number="4210"))
    assert said("purchase-title", number_raw="4210") in carl.last
    assert await purchases(shop) == 1


@pytest.mark.parametrize("typed", ["604165 45.90", "604 165 45.90", "604-165 45.90", "604 165 45.90 latte"])
async def test_a_whole_sale_is_one_in_an_open_sale_too_however_the_number_is_grouped(shop: Ready, typed: str):
    await anna(shop)
    await shop.change("DELETE FROM drafts")
    await shop.do(shop.carl, say=typed)
    assert said("sale-done", gained="+45", unit="points", name="Anna") in shop.carl.last
    carl = await scanned(shop)
    await shop.do(carl, say=typed)
    assert said("sale-done", gained="+46", unit="points", name="Anna") in carl.last, "with the pennies of both"
    assert await shop.value("SELECT count(*) FROM purchases JOIN members m ON m.id = member_id AND name = 'Anna'") == 2


async def test_two_ends_of_one_number_are_not_guessed(shop: Ready):
    await anna(shop, number="6041")
    await shop.change("UPDATE members SET card_number = '60416545' WHERE name = 'Dana'")
    await shop.do(shop.carl, say="6041 6545 90")
    assert said("found-people") in shop.carl.last
    assert await purchases(shop) == 0


async def test_an_unclear_amount_of_a_whole_sale_is_asked_for_again_in_that_sale(shop: Ready):
    await anna(shop)
    await shop.do(shop.carl, say="604165 12,500")
    assert said("refused-AmountAmbiguous", smaller="12.50", larger="12500").split(".")[0] in shop.carl.last
    assert said("serving", name="Anna") in shop.carl.last
    await shop.do(shop.carl, say="12.50")
    assert said("sale-done", gained="+12", unit="points", name="Anna") in shop.carl.last


async def test_a_card_is_offered_only_for_what_is_surely_a_phone(shop: Ready):
    await shop.set_club(time_zone="Europe/Warsaw", currency="PLN")
    for typed, offered in (
        ("512345678", True),
        ("+44 7400 123456", True),
        ("604 165", False),
        ("60416545", False),
        ("604 165 45.90", False),
        ("45.90", False),
    ):
        await shop.do(shop.carl, say=typed)
        assert said("found-nobody") in shop.carl.last
        assert (said("button-open-card-here") in shop.carl.last.buttons) == offered, typed


async def test_a_bare_amount_at_the_front_page_has_its_code_with_one_tap_and_is_no_guess(shop: Ready):
    carl = shop.carl
    for _ in range(11):
        await shop.do(carl, say="45.90")
    assert carl.last.buttons[0] == said("button-code-for", money="€45.90")
    await shop.do(carl, tap=said("button-code-for", money="€45.90"))
    assert carl.last.kind == "photo"
    assert await shop.value("SELECT count(*) FROM open_sales") == 1
    await shop.forge(carl, "amount-first:9999999999999999:1")
    assert said("refused-NotFound") in carl.last


async def test_items_tapped_by_mistake_are_cleared_and_the_customer_stays(shop: Ready):
    await shop.change(
        "INSERT INTO items (id, titles, search_title, favourite, active)"
        " VALUES (1, '{\"en\": \"Flat white\"}', 'flat white', TRUE, TRUE)"
    )
    carl = await scanned(shop)
    for count in (0, 1):
        await shop.do(carl, tap=said("button-item", item="Flat white", n=count))
    await shop.do(carl, tap=said("button-items-clear"))
    assert said("button-item", item="Flat white", n=0) in carl.last.buttons
    assert said("button-items-clear") not in carl.last.buttons
    await shop.do(carl, say="12.50")
    assert await shop.value("SELECT items FROM purchases") in ("[]", [])


async def test_a_refund_is_near_a_scan_for_a_cashier_too(shop: Ready):
    await shop.sell(shop.dana, "45.90")
    carl = await scanned(shop)
    await shop.do(carl, tap=said("button-member-bought"))
    await shop.do(carl, tap=carl.last.buttons[0])
    await shop.do(carl, tap=said("button-refund-all"))
    assert await shop.value("SELECT state FROM purchases") == "refunded"


@pytest.mark.parametrize("language", words.LANGUAGES)
async def test_the_questions_are_in_every_language(shop: Ready, language: str):
    await shop.set_rules(limits=UNLIMITED.model_copy(update={"award": Limit(most=900_000)}))
    await anna(shop)
    await shop.do(shop.carl, say="/language")
    await shop.do(shop.carl, tap=words.label(language, "language-own-name"))
    carl = await scanned(shop)
    await shop.do(carl, say="604165")
    assert said("ask-meant", language, typed="604165").splitlines()[0] in carl.last
    await shop.do(carl, tap=carl.last.buttons[1])
    assert said("button-far", language, money="").strip(": ") in carl.last.buttons[0]
