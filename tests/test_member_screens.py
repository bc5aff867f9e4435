"""Members on the screens of whoever works here: cards without Telegram, pages, corrections, merging."""

import pytest

from bot.formats import grouped_code
from bot.sandbox.people import Person
from loyalty.limits import Limit
from tests.support.ready import PHONE, UNLIMITED, Ready, said
from tests.support.tills import told_phone

pytest_plugins = ["tests.support.ready_clubs"]
pytestmark = pytest.mark.only_on("sqlite")

NUMBER = "+48 600 333 444"


async def opened(shop: Ready, name: str = "Anna") -> Person:
    carl = await shop.do(shop.carl, say=NUMBER)
    await shop.do(carl, tap=said("button-open-card-here"))
    return await shop.do(carl, say=name)


async def on_page(shop: Ready, person: Person, name: str = "Dana") -> Person:
    await shop.do(person, say=name)
    return await shop.do(person, tap=said("button-member"))


# -- cards without Telegram -------------------------------------------------------------------------------------------


async def test_a_number_that_is_nobodys_leads_to_a_card_and_a_sale(shop: Ready):
    carl = await opened(shop)
    number = await shop.value("SELECT card_number FROM members WHERE name = 'Anna'")
    assert grouped_code(number) in carl.last.text
    await shop.do(carl, tap=said("button-serve"))
    await shop.do(carl, say="45.90")
    assert await shop.value("SELECT count(*) FROM purchases") == 1
    await shop.do(carl, say=NUMBER)
    assert carl.sees(said("serving", name="Anna"))


async def test_the_front_page_opens_a_card_too_and_serves_whoever_has_one(shop: Ready):
    carl = await shop.do(shop.carl, say="/start")
    await shop.do(carl, tap=said("button-open-card"))
    await shop.do(carl, say="not a number")
    assert said("refused-PhoneUnclear", example="").partition(":")[0] in carl.last
    await shop.do(carl, say=NUMBER)
    await shop.do(carl, say="Anna")
    assert await shop.value("SELECT count(*) FROM members WHERE name = 'Anna'") == 1
    await shop.do(carl, say="/start")
    await shop.do(carl, tap=said("button-open-card"))
    await shop.do(carl, say=NUMBER)
    assert said("card-known", name="Anna", number_raw="").splitlines()[0] in carl.last


async def test_a_kill_between_the_name_and_the_answer_opens_one_card_and_answers(shop: Ready):
    carl = await shop.do(shop.carl, say=NUMBER)
    await shop.do(carl, tap=said("button-open-card-here"))
    carl.say("Anna")
    await shop.worked_but_unanswered()
    assert said("card-opened", name="Anna", number_raw="").splitlines()[0] in carl.last
    assert await shop.value("SELECT count(*) FROM members WHERE name = 'Anna'") == 1


async def test_sharing_the_number_while_joining_brings_the_card_from_the_counter(shop: Ready):
    carl = await opened(shop)
    await shop.do(carl, tap=said("button-serve"))
    await shop.do(carl, say="30")
    sam = await shop.joining("Ania", phone=NUMBER.replace(" ", ""))
    await shop.do(sam, tap=said("button-no-thanks"))
    await shop.do(sam, tap=said("button-keep-name"))
    await shop.do(sam, tap=said("button-skip"))
    await shop.do(sam, press=said("button-share-phone"))
    assert sam.sees(said("phone-joined"))
    await shop.do(sam, say="/points")
    assert said("balance", n=20, unit="points") in sam.last, "one welcome gift"
    assert said("points-pending", n=30, unit="points", day="5 December 2026") in sam.last
    await shop.do(carl, open=await shop.world.card_link(sam))
    assert said("serving", name="Ania") in carl.last


async def test_a_colleagues_own_number_is_no_way_to_their_card(shop: Ready):
    await shop.change(f"UPDATE identities SET value = '{shop.carl.id}' WHERE value = '{shop.dana.id}'")
    await told_phone(shop)
    carl = await shop.do(shop.carl, say="/start")
    await shop.do(carl, tap=said("button-open-card"))
    await shop.do(carl, say=PHONE)
    assert said("refused-SelfAward") in carl.last


# -- pages ------------------------------------------------------------------------------------------------------------


async def test_the_page_shows_sums_and_corrections_to_managers_only(shop: Ready):
    await shop.sell(shop.dana, "45.90")
    carl = await on_page(shop, shop.carl)
    owner = await on_page(shop, shop.owner)
    assert "€45.90" not in carl.last.text
    assert "€45.90" in owner.last.text
    for label in (said("button-adjust"), said("button-merge")):
        assert label in owner.last.buttons
        assert label not in carl.last.buttons
    await shop.do(carl, tap=said("button-member-bought"))
    await shop.do(carl, tap=0)
    assert "€45.90" in carl.last.text
    await on_page(shop, carl)
    await shop.do(carl, tap=said("button-history"))
    assert said("entry-purchase") in carl.last.text
    member = await shop.value("SELECT id FROM members")
    for action in ("member-adjust", "member-merge", "import", "export", "members"):
        await shop.forge(carl, f"{action}:{member}")
        assert said("refused-NotAllowed") in carl.last


async def test_a_note_is_kept_shown_and_forgotten(shop: Ready):
    carl = await on_page(shop, shop.carl)
    await shop.do(carl, tap=said("button-note"))
    await shop.do(carl, say="oat milk")
    assert said("serving-note", note="oat milk") in carl.last
    await shop.do(carl, tap=said("button-note"))
    await shop.do(carl, tap=said("button-note-forget"))
    assert await shop.value("SELECT note FROM members") == ""


async def test_a_correction_says_why_and_reaches_the_customer(shop: Ready):
    owner = await on_page(shop, shop.owner)
    await shop.do(owner, tap=said("button-adjust"))
    await shop.do(owner, say="many")
    assert owner.sees(said("ask-adjust", name="Dana", unit="points").splitlines()[0])
    await shop.do(owner, say="\u200f۵۰")
    await shop.do(owner, say="a mix-up")
    assert said("adjusted", quantity="+50", name="Dana", n=70, reason="a mix-up") in owner.last
    letter = said(
        "letter-adjusted", club="Olga Café", points="+50", unit="points", staff="Olga", n=70, reason="a mix-up"
    )
    assert shop.dana.sees(letter)


async def test_a_large_correction_waits_for_a_colleague_and_a_lonely_owner_is_flagged(shop: Ready):
    await shop.set_rules(limits=UNLIMITED.model_copy(update={"award": Limit(most=100)}))
    owner = await corrected(shop, shop.owner, "-5", "500")
    assert await shop.value("SELECT kind FROM risk_flags") == "owner-act"
    await shop.change("UPDATE staff SET role = 'manager' WHERE name = 'Carl'")
    await corrected(shop, shop.carl, "500")
    assert said("adjust-asked") in shop.carl.last
    await shop.do(owner, tap=said("button-approve"))
    assert said("adjusted", quantity="+500", name="Dana", n=1015, reason="why") in owner.last


async def corrected(shop: Ready, person: Person, *amounts: str) -> Person:
    for amount in amounts:
        await on_page(shop, person)
        await shop.do(person, tap=said("button-adjust"))
        await shop.do(person, say=amount)
        await shop.do(person, say="why")
    return person


async def test_two_cards_are_seen_side_by_side_made_one_and_taken_apart(shop: Ready):
    await opened(shop)
    owner = await on_page(shop, shop.owner)
    await shop.do(owner, tap=said("button-merge"))
    await shop.do(owner, say="nobody at all")
    await shop.do(owner, say="Ann")
    assert "…444" in owner.last.text
    assert NUMBER not in owner.last.text
    await shop.do(owner, tap=said("button-merge-swap"))
    await shop.do(owner, tap=said("button-merge-swap"))
    await shop.do(owner, tap=said("button-merge-now"))
    assert said("merged", moved=said("plain-number", n=0)) in owner.last, "nobody is welcomed twice"
    assert await shop.value("SELECT status FROM members WHERE name = 'Anna'") == "merged"
    await shop.do(shop.carl, say=NUMBER)
    assert said("serving", name="Dana") in shop.carl.last
    await shop.do(owner, tap=said("button-unmerge"))
    assert said("unmerged") in owner.last
    await shop.do(shop.carl, say="/start")
    await shop.do(shop.carl, say=NUMBER)
    assert said("serving", name="Anna") in shop.carl.last
