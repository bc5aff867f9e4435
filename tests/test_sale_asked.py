"""What a sale may be asked about: another so soon, above a limit, outside the hours; a whole sale in one message."""

import pytest

from bot import words
from loyalty.limits import Limit, Limits
from tests.support.ready import Ready, said
from tests.support.tills import purchases, scanned

pytest_plugins = ["tests.support.ready_clubs"]
pytestmark = pytest.mark.only_on("sqlite")

QUICK = Limits(gap_minutes=3, closed_hours=False, member_day=Limit())
SMALL = Limits(award=Limit(most=40), gap_minutes=0, closed_hours=False)


async def number_of(club: Ready, name: str = "Dana") -> str:
    return str(await club.value(f"SELECT card_number FROM members WHERE name = '{name}'"))


async def test_the_same_again_within_minutes_is_asked_about_and_counts_when_it_is_another(shop: Ready):
    await shop.set_rules(limits=QUICK)
    await shop.sell(shop.dana, "45.90")
    await shop.sell(shop.dana, "45.90")
    assert said("ask-sure", same="yes", minutes=1) in shop.carl.last
    assert await purchases(shop) == 1
    await shop.do(shop.carl, tap=said("button-another-sale"))
    assert await purchases(shop) == 2


async def test_the_question_concerns_the_same_member_only_and_ends_with_the_minutes(shop: Ready):
    await shop.set_rules(limits=QUICK)
    sam = await shop.joining("Sam")
    await shop.sell(shop.dana, "45.90")
    await shop.sell(sam, "45.90")
    shop.wait(minutes=4)
    await shop.sell(shop.dana, "45.90")
    assert await purchases(shop) == 3


async def test_a_whole_sale_in_one_message(shop: Ready):
    await shop.do(shop.carl, say=f"{await number_of(shop)} 45.90 latte, croissant, latte")
    assert said("sale-done", gained="+45", unit="points", name="Dana") in shop.carl.last
    [row] = await shop.rows("SELECT presence, items FROM purchases")
    assert row.presence == "number"
    assert (str(row.items).count("latte"), str(row.items).count("croissant")) == (1, 1), "two lattes are one line"


async def test_a_redelivered_whole_sale_counts_once_and_is_answered_again(shop: Ready):
    shop.carl.say(f"{await number_of(shop)} 45.90")
    await shop.worked_but_unanswered()
    assert await purchases(shop) == 1
    assert said("sale-done", gained="+45", unit="points", name="Dana") in shop.carl.last


async def test_stamps_go_in_one_message_too(cafe: Ready):
    await cafe.do(cafe.carl, say=f"{await number_of(cafe)} 3")
    assert await cafe.value("SELECT available FROM wallets") == 4
    await cafe.do(cafe.carl, say=f"{await number_of(cafe)} many")
    assert said("refused-Unclear") in cafe.carl.last
    assert await purchases(cafe) == 1


async def test_a_whole_sale_above_a_limit_waits_for_the_owner(shop: Ready):
    await shop.set_rules(limits=SMALL)
    await shop.do(shop.carl, say=f"{await number_of(shop)} 45.90")
    assert said("sale-asked") in shop.carl.last
    assert await purchases(shop) == 0
    await shop.do(shop.owner, tap=said("button-approve"))
    assert await purchases(shop) == 1
    assert said("letter-approved", by="Olga", name="Dana", amount="€45.90") in shop.carl.last


async def test_a_whole_sale_so_soon_after_another_is_asked_about(shop: Ready):
    await shop.set_rules(limits=QUICK)
    number = await number_of(shop)
    await shop.do(shop.carl, say=f"{number} 45.90")
    await shop.do(shop.carl, say=f"{number} 12")
    assert said("ask-sure", same="no", minutes=1) in shop.carl.last
    await shop.do(shop.carl, tap=said("button-another-sale"))
    assert await purchases(shop) == 2


async def test_what_was_declined_gave_nothing_and_the_cashier_hears_it(shop: Ready):
    await shop.set_rules(limits=SMALL)
    await shop.sell(shop.dana, "45.90")
    await shop.do(shop.owner, tap=said("button-decline"))
    assert await purchases(shop) == 0
    assert said("letter-declined", by="Olga", name="Dana", amount="€45.90") in shop.carl.last
    assert shop.dana.messages == [] or said("letter-award").partition(":")[0] not in shop.dana.last.text


async def test_outside_the_hours_a_sale_waits(shop: Ready):
    await shop.set_rules(limits=Limits(gap_minutes=0))
    await shop.change('UPDATE branches SET opening_hours = \'{"0": [["08:00", "09:00"]]}\'')
    await shop.change("UPDATE clubs SET version = version + 1")
    await shop.sell(shop.dana, "45.90")
    assert said("sale-asked") in shop.carl.last
    assert said("approval-closed") in shop.owner.last


async def test_favourites_are_tapped_before_the_amount(shop: Ready):
    await shop.change(
        "INSERT INTO items (id, titles, search_title, favourite, active)"
        ' VALUES (1, \'{"en": "Flat white", "pl": "Kawa"}\', \'flat white\', TRUE, TRUE)'
    )
    carl = await scanned(shop)
    await shop.do(carl, tap=said("button-item", item="Flat white", n=0))
    await shop.do(carl, tap=said("button-item", item="Flat white", n=1))
    await shop.do(carl, say="12.50 kawa")
    [row] = await shop.rows("SELECT items FROM purchases")
    assert '"count": 3' in str(row.items), "tapped twice and typed once, in another language"
    assert '"item_id": 1' in str(row.items)


@pytest.mark.parametrize("language", words.LANGUAGES)
async def test_the_questions_speak_every_language(shop: Ready, language: str):
    await shop.set_rules(limits=QUICK)
    await shop.do(shop.carl, say="/language")
    await shop.do(shop.carl, tap=words.label(language, "language-own-name"))
    await shop.sell(shop.dana, "45.90")
    await shop.sell(shop.dana, "45.90")
    assert said("ask-sure", language, same="yes", minutes=1) in shop.carl.last
    await shop.do(shop.carl, tap=said("button-another-sale", language))
    await shop.do(shop.carl, tap=said("button-undo", language))
    assert await shop.value("SELECT count(*) FROM purchases WHERE state = 'voided'") == 1


async def test_the_next_customers_number_is_never_taken_for_money(shop: Ready):
    sam = await shop.joining("Sam")
    del sam
    carl = await scanned(shop)
    await shop.do(carl, say=await number_of(shop, "Sam"))
    assert said("serving", name="Sam") in carl.last
    assert await purchases(shop) == 0
    await shop.do(carl, say="12.50")
    assert await shop.value("SELECT count(*) FROM purchases JOIN members ON members.id = member_id") == 1
    assert said("sale-done", gained="+12", unit="points", name="Sam") in carl.last


async def test_a_sale_that_stood_open_counts_nothing(shop: Ready):
    carl = await scanned(shop)
    shop.wait(minutes=16)
    await shop.do(carl, say="12.50")
    assert said("sale-stale") in carl.last
    assert await purchases(shop) == 0


async def test_the_answered_request_turns_into_its_outcome_and_the_colleagues_one_says_that_it_is_over(shop: Ready):
    await shop.set_rules(limits=SMALL)
    for answer in ("approve", "decline"):
        await shop.do(shop.carl, say=f"{await number_of(shop)} 45.90")
        question, before = shop.owner.last.id, len(shop.owner.messages)
        await shop.do(shop.owner, tap=said(f"button-{answer}"))
        assert (shop.owner.last.id, len(shop.owner.messages)) == (question, before)
        assert said("button-approve") not in shop.owner.last.buttons
    await shop.do(shop.carl, say=f"{await number_of(shop)} 45.90")
    question = shop.owner.last.id
    await shop.change("UPDATE approvals SET state = 'declined'")
    await shop.do(shop.owner, tap=said("button-approve"))
    assert shop.owner.last.id == question
    assert shop.owner.last.text == said("refused-ApprovalOver")
