"""The counter: scan, amount or taps, done; and everything that a queue, a slip or a cheat can bring along."""

import pytest

from bot import words
from bot.sandbox.people import Person
from bot.sandbox.screen import NotOnScreen
from loyalty import clubs, points
from loyalty.errors import NotAllowed
from loyalty.roles import Actor
from tests.support.ready import Ready, ready, said
from tests.support.world import World

pytest_plugins = ["tests.support.ready_clubs"]
pytestmark = pytest.mark.only_on("sqlite")

CLOSED = said("refused-QuestionClosed")


@pytest.fixture
async def salon(world: World) -> Ready:
    """A salon that counts visits."""
    return await ready(world, "salon")


async def scanned(club: Ready, by: Person | None = None, of: Person | None = None) -> Person:
    """Somebody opens the link in a member's card, by default Carl in Dana's."""
    return await club.do(by or club.carl, open=await club.world.card_link(of or club.dana))


async def purchases(club: Ready) -> int:
    return int(await club.value("SELECT count(*) FROM purchases"))


async def receipt_number(club: Ready) -> str:
    number = str(await club.value("SELECT receipt_number FROM purchases ORDER BY id DESC LIMIT 1"))
    return f"{number[:4]} {number[4:]}"


# -- a sale -----------------------------------------------------------------------------------------------------------


async def test_in_a_shop_the_cashier_scans_types_the_amount_and_both_see_what_it_brought(shop: Ready):
    carl = await scanned(shop)
    assert said("serving", name="Dana") in carl.last
    assert said("balance", n=20, unit="points") in carl.last
    assert said("ask-amount", example="€45.90") in carl.last
    await shop.do(carl, say="45.90")
    number = await receipt_number(shop)
    for line in (
        said("sale-done", gained="+45", unit="points", name="Dana"),
        said("sale-waits", n=45, unit="points"),
        said("sale-balance", priced="yes", money="€45.90", n=20),
        said("sale-number", number_raw=number),
    ):
        assert line in carl.last
    assert carl.last.buttons == [said("button-next")]
    receipt = shop.dana.see(said("letter-award-waiting", **RECEIPT, number_raw=number))
    assert receipt.buttons == [said("button-card"), said("button-points", unit="points")]
    await shop.do(carl, tap=said("button-next"))
    assert said("counter", club="Olga Café", unit="points") in carl.last


RECEIPT = {
    "club": "Olga Café",
    "unit": "points",
    "gained": "+45",
    "n": 20,
    "pending": 45,
    "priced": "yes",
    "money": "€45.90",
    "staff": "Carl",
}


async def test_in_a_cafe_one_to_four_stamps_are_one_tap(cafe: Ready):
    for stamps, balance in ((1, 2), (2, 4), (3, 7), (4, 11)):
        carl = await scanned(cafe)
        assert carl.last.buttons == ["1", "2", "3", "4", said("button-cancel")]
        await cafe.do(carl, tap=str(stamps))
        assert said("sale-done", gained=f"+{stamps}", unit="stamps", name="Dana") in carl.last
        assert said("sale-balance", priced="no", money="", n=balance) in carl.last
    assert said("sale-reward-ready", reward=said("preset-cafe-reward")) in carl.last
    assert said("reward-ready", reward=said("preset-cafe-reward")) in cafe.dana.last


async def test_in_a_salon_one_tap_counts_the_visit(salon: Ready):
    carl = await scanned(salon)
    assert carl.last.buttons == [said("button-visit", unit="visits"), said("button-cancel")]
    await salon.do(carl, say="two")
    assert said("please-tap") in carl.last
    await salon.do(carl, tap=said("button-visit", unit="visits"))
    assert said("sale-done", gained="+1", unit="visits", name="Dana") in carl.last
    assert said("balance", n=2, unit="visits") in (await salon.do(salon.dana, say="/points")).last


async def test_a_cafe_that_allows_one_stamp_at_once_has_one_button(cafe: Ready):
    await cafe.set_rules(taps=1)
    carl = await scanned(cafe)
    await cafe.do(carl, tap=said("button-visit", unit="stamps"))
    assert said("sale-done", gained="+1", unit="stamps", name="Dana") in carl.last


async def test_stamps_can_be_typed_in_any_digits_within_the_limit(cafe: Ready):
    carl = await scanned(cafe)
    for wrong in ("5", "0", "many", "1000000", "²"):
        await cafe.do(carl, say=wrong)
        assert said("refused-OutOfRange", least=1, most=4) in carl.last
    await cafe.do(carl, send_sticker=None)
    assert said("refused-OutOfRange", least=1, most=4) in carl.last
    await cafe.do(carl, say="۳")
    assert said("sale-done", gained="+3", unit="stamps", name="Dana") in carl.last


@pytest.mark.parametrize(
    ("language", "currency", "toman", "typed", "minor"),
    [
        ("en", "EUR", False, "45.90", 4590),
        ("en", "EUR", False, "1,234.50 coffee beans, filter", 123_450),
        ("he", "ILS", False, "₪12,5", 1250),
        ("he", "ILS", False, "45.90 ש״ח", 4590),
        ("fa", "IRR", True, "۴۵٬۰۰۰", 450_000),
        ("fa", "IRR", True, "۴۵۰۰۰ تومان", 450_000),
        ("fa", "IRR", True, "45 هزار", 450_000),
        ("fa", "IRR", True, "۴۵۰٬۰۰۰ ریال", 450_000),
        ("pl", "PLN", False, "45,90 zł", 4590),
        ("pl", "PLN", False, "1 234,50", 123_450),
        ("en", "EUR", False, "٤٥٫٩٠", 4590),
    ],
)
async def test_amounts_are_read_in_four_scripts(
    shop: Ready, language: str, currency: str, toman: bool, typed: str, minor: int
):
    await shop.set_club(currency=currency, toman=toman)
    await shop.do(shop.carl, say="/language")
    await shop.do(shop.carl, tap=words.label(language, "language-own-name"))
    carl = await scanned(shop)
    await shop.do(carl, say=typed)
    assert await shop.value("SELECT amount_minor FROM purchases") == minor
    assert words.label(language, "button-next") in carl.last.buttons


async def test_what_is_bought_can_stand_behind_the_amount(shop: Ready):
    await shop.do(await scanned(shop), say="45.90 coffee beans, filter")
    [(items,)] = await shop.rows("SELECT items FROM purchases")
    assert "coffee beans" in str(items)
    assert "filter" in str(items)


async def test_an_amount_that_can_mean_two_things_is_asked_about_and_never_guessed(shop: Ready):
    carl = await scanned(shop)
    await shop.do(carl, say="12,500")
    assert said("refused-AmountAmbiguous", smaller="12.5", larger="12,500") in carl.last
    assert said("serving", name="Dana") in carl.last
    assert await purchases(shop) == 0
    await shop.do(carl, say="12.50")
    assert await shop.value("SELECT amount_minor FROM purchases") == 1250


async def test_what_is_no_amount_is_asked_for_again(shop: Ready):
    carl = await scanned(shop)
    for typed, refusal in NO_AMOUNTS:
        await shop.do(carl, say=typed)
        assert said(f"refused-{refusal}") in carl.last
        assert said("serving", name="Dana") in carl.last
    for thing in ("send_sticker", "send_photo", "send_voice", "send_document", "send_location"):
        await shop.do(carl, **{thing: None})
        assert said("refused-AmountUnclear") in carl.last
    assert await purchases(shop) == 0


NO_AMOUNTS = [
    ("coffee", "AmountUnclear"),
    ("0", "AmountOutOfRange"),
    ("-5", "AmountOutOfRange"),
    ("99999999999999999999", "AmountOutOfRange"),
    ("5" * 5000, "AmountOutOfRange"),
    ("<b>", "AmountUnclear"),
]


async def test_a_sale_can_be_left_by_its_button_and_by_any_command(shop: Ready):
    carl = await scanned(shop)
    await shop.do(carl, tap=said("button-cancel"))
    assert said("counter", club="Olga Café", unit="points") in carl.last
    await shop.do(carl, say="45.90")
    assert said("not-understood") in carl.last
    await scanned(shop)
    await shop.do(carl, say="/help")
    await shop.do(carl, say="45.90")
    assert await purchases(shop) == 0


async def test_the_next_card_takes_the_place_of_the_one_before(shop: Ready):
    sam = await shop.joining()
    await scanned(shop)
    await scanned(shop, of=sam)
    await shop.do(shop.carl, say="10")
    assert said("sale-done", gained="+10", unit="points", name="Sam") in shop.carl.last
    assert await purchases(shop) == 1


async def test_small_change_is_carried_over_to_the_next_purchase(shop: Ready):
    gained = []
    for _ in range(3):
        await scanned(shop)
        await shop.do(shop.carl, say="0.50")
        gained.append(shop.carl.last.text.splitlines()[0])
    zero, one = (said("sale-done", gained=sign, unit="points", name="Dana") for sign in ("0", "+1"))
    assert gained == [zero, one, zero]


async def test_whatever_the_customer_is_called_the_counter_holds(shop: Ready):
    for name in ("<b>Dana</b>", "\u202eanaD", "D" * 64):
        sam = await shop.joining(name)
        await scanned(shop, of=sam)
        await shop.do(shop.carl, say="10")
        assert said("button-next") in shop.carl.last.buttons


async def test_somebody_without_a_name_is_served_all_the_same(shop: Ready):
    sam = await shop.joining("\u2063")
    carl = await scanned(shop, of=sam)
    assert said("serving", name=said("nameless")) in carl.last


# -- once and no more -------------------------------------------------------------------------------------------------


async def test_a_double_tap_counts_once_and_is_answered_twice(cafe: Ready):
    carl = await scanned(cafe)
    carl.tap("3")
    carl.tap("3")
    await cafe.do(carl)
    assert await purchases(cafe) == 1
    assert said("sale-done", gained="+3", unit="stamps", name="Dana") in carl.last
    assert CLOSED not in carl.toasts
    assert len([one for one in cafe.dana.messages if "+3" in one.text and one.buttons]) == 1


async def test_a_tap_on_an_older_sale_says_that_it_is_closed_and_counts_nothing(cafe: Ready):
    carl = await scanned(cafe)
    data = carl.last.rows[0][0]["callback_data"]
    await cafe.do(carl, tap="1")
    await scanned(cafe)
    await cafe.forge(carl, data)
    assert carl.toasts[-1] == CLOSED
    assert said("ask-taps", unit="stamps") in carl.last
    assert await purchases(cafe) == 1


async def test_an_update_that_telegram_delivers_twice_counts_once(cafe: Ready):
    carl = await scanned(cafe)
    carl.tap("2")
    [update] = cafe.world.telegram.updates.pending
    await cafe.do(carl)
    cafe.world.telegram.updates.pending.append(update)
    cafe.world.program.receiver._offset = None
    await cafe.do(carl)
    assert await purchases(cafe) == 1


async def test_a_cashier_who_got_no_answer_sees_it_after_the_restart(cafe: Ready):
    carl = await scanned(cafe)
    carl.tap("2")
    await cafe.worked_but_unanswered()
    assert await purchases(cafe) == 1
    assert said("sale-done", gained="+2", unit="stamps", name="Dana") in carl.last


async def test_a_typed_amount_that_was_worked_but_not_answered_is_answered_after_the_restart(shop: Ready):
    carl = await scanned(shop)
    carl.say("45.90")
    await shop.worked_but_unanswered()
    assert await purchases(shop) == 1
    assert said("sale-done", gained="+45", unit="points", name="Dana") in carl.last


async def test_forged_taps_give_nothing(cafe: Ready):
    carl = await scanned(cafe)
    draft = carl.last.rows[0][0]["callback_data"].rpartition(":")[0]
    for value in ("9", "0", "-1", "x", "", "1:2"):
        await cafe.forge(carl, f"{draft}:{value}")
        assert said("ask-taps", unit="stamps") in carl.last
    assert await purchases(cafe) == 0


async def test_a_tap_is_no_amount(shop: Ready):
    carl = await scanned(shop)
    draft = await shop.value("SELECT id FROM drafts")
    await shop.forge(carl, f"d:{draft}:amount:100")
    assert carl.toasts[-1] == CLOSED
    assert await purchases(shop) == 0


async def test_somebody_elses_sale_cannot_be_finished(cafe: Ready):
    carl = await scanned(cafe)
    data = carl.last.rows[0][0]["callback_data"]
    for person in (cafe.dana, cafe.owner):
        await cafe.do(person, say="/start")
        await cafe.forge(person, data)
        assert person.toasts[-1] == CLOSED
    assert await purchases(cafe) == 0


# -- who scans what ---------------------------------------------------------------------------------------------------


async def test_the_holder_who_scans_the_own_card_sees_the_card(shop: Ready):
    dana = await scanned(shop, by=shop.dana)
    assert dana.last.kind == "photo"
    assert said("button-points", unit="points") in dana.last.buttons


async def test_a_stranger_who_scans_a_card_learns_what_it_is_and_not_whose(shop: Ready):
    sam = await scanned(shop, by=shop.stranger())
    assert said("card-of-a-member", club="Olga Café") in sam.last
    assert "Dana" not in sam.last.text
    await shop.do(sam, tap=said("button-home"))
    assert said("button-join") in sam.last.buttons


async def test_unknown_foreign_and_revoked_codes_have_one_and_the_same_answer(shop: Ready):
    old = await shop.world.card_link(shop.dana)
    await shop.do(shop.dana, say="/settings")
    await shop.do(shop.dana, tap=said("button-new-code"))
    await shop.do(shop.dana, tap=said("button-card-renew"))
    sam = await shop.joining()
    gone = await shop.world.card_link(sam)
    await shop.change("UPDATE members SET status = 'left' WHERE name = 'Sam'")
    answers = set()
    for link in (old, gone, "https://t.me/cafe_bot?start=c_never", f"https://t.me/cafe_bot?start=c_{'x' * 62}"):
        answers.add((await shop.do(shop.carl, open=link)).last.text)
    assert len(answers) == 1
    assert said("refused-NotFound") in answers.pop()


@pytest.mark.parametrize("who", ["carl", "stranger"])
async def test_guessing_codes_stops_after_ten(shop: Ready, who: str):
    person = shop.carl if who == "carl" else shop.stranger()
    for guess in range(10):
        await shop.do(person, open=f"https://t.me/cafe_bot?start=c_{guess}")
        assert said("refused-NotFound") in person.last
    await scanned(shop, by=person)
    assert said("refused-TooMany") in person.last
    shop.wait(minutes=11)
    await scanned(shop, by=person)
    assert said("refused-TooMany") not in person.last


async def test_a_member_who_leaves_in_the_middle_is_not_served_any_more(shop: Ready):
    carl = await scanned(shop)
    await shop.change("UPDATE members SET status = 'left' WHERE name = 'Dana'")
    await shop.do(carl, say="45.90")
    assert said("refused-NotFound") in carl.last
    assert said("counter", club="Olga Café", unit="points") in carl.last
    assert await purchases(shop) == 0


# -- nobody gives themselves ------------------------------------------------------------------------------------------


async def test_staff_cannot_serve_their_own_card(shop: Ready):
    columns = "(person_id, name, role, active, joined_at)"
    hired = "'D', 'cashier', active, joined_at FROM staff LIMIT 1"
    await shop.change(f"INSERT INTO staff {columns} SELECT {shop.dana.id}, {hired}")
    dana = await scanned(shop, by=shop.dana)
    assert said("refused-SelfAward") in dana.last
    await shop.do(dana, say="45.90")
    assert await purchases(shop) == 0


async def test_a_card_that_became_the_cashiers_own_in_the_middle_of_a_sale_is_refused(shop: Ready):
    carl = await scanned(shop)
    await shop.change(f"UPDATE identities SET value = '{carl.id}' WHERE kind = 'telegram'")
    await shop.do(carl, say="45.90")
    assert said("refused-SelfAward") in carl.last
    assert await purchases(shop) == 0
    await shop.do(carl, say="45.90")
    assert said("not-understood") in carl.last, "the question is closed"


async def test_the_owner_tries_both_sides_on_one_phone_with_a_practice_card(cafe: Ready):
    olga = await cafe.do(cafe.owner, say="/start")
    await cafe.do(olga, tap=said("button-practise"))
    await cafe.do(olga, tap=said("button-to-card"))
    card = olga.see(said("button-practise-sale"))
    assert said("card-caption-practice", club="Olga Café", number_raw="").splitlines()[0] in card
    await cafe.do(olga, tap=said("button-practise-sale"))
    await cafe.do(olga, tap="4")
    assert olga.sees(said("sale-done", gained="+4", unit="stamps", name="Olga"))
    stamped = {**RECEIPT, "unit": "stamps", "gained": "+4", "n": 5, "priced": "no", "money": "", "staff": "Olga"}
    assert olga.sees(said("letter-award", **stamped, number_raw=await receipt_number(cafe)))
    assert await cafe.value("SELECT practice FROM purchases")
    async with cafe.world.store.reading() as view:
        assert not await clubs.currency_is_fixed(view), "practice is no purchase"


async def test_a_real_card_cannot_be_practised_with(shop: Ready):
    for person in (shop.dana, shop.carl):
        await shop.do(person, say="/start")
        await shop.forge(person, "practise")
        assert await purchases(shop) == 0
        assert said("refused-NotAllowed") in person.last or said("refused-NotFound") in person.last


async def test_a_cashier_who_joins_from_the_poster_gets_a_real_card_that_colleagues_serve(shop: Ready):
    code = await shop.value("SELECT link_code FROM branches")
    carl = await shop.do(shop.carl, open=f"https://t.me/cafe_bot?start=j_{code}")
    await shop.do(carl, tap=said("button-join"))
    await shop.do(carl, tap=said("button-to-card"))
    assert not await shop.value("SELECT practice FROM members WHERE name = 'Carl'")
    with pytest.raises(NotOnScreen):
        carl.tap(said("button-practise-sale"))
    await scanned(shop, of=carl)
    assert said("refused-SelfAward") in carl.last
    await shop.do(await scanned(shop, by=shop.owner, of=carl), say="10")
    assert said("sale-done", gained="+10", unit="points", name="Carl") in shop.owner.last


async def test_the_core_refuses_an_award_by_nobody(shop: Ready):
    async with shop.world.store.writing() as uow:
        club = await clubs.require(uow)
        with pytest.raises(NotAllowed):
            await points.award(uow, club=club, by=Actor(person_id=9), member_id=1, request_id="x", presence="scan")


@pytest.mark.parametrize("language", words.LANGUAGES)
async def test_the_counter_speaks_the_cashiers_language_and_the_receipt_the_customers(cafe: Ready, language: str):
    await cafe.do(cafe.carl, say="/language")
    await cafe.do(cafe.carl, tap=words.label(language, "language-own-name"))
    carl = await scanned(cafe)
    await cafe.do(carl, tap=words.label(language, "plain-number", n=2))
    assert carl.last.buttons == [words.label(language, "button-next")]
    assert said("sale-balance", language, priced="no", money="", n=3) in carl.last
    assert said("button-card") in cafe.dana.last.buttons
