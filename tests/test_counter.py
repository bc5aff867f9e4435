"""A sale at the counter: scan, amount or taps, done; and every slip of a finger in between."""

import pytest

from bot import words
from loyalty.programs import usual_step
from tests.support.owners import at
from tests.support.ready import Ready, ready, said
from tests.support.tills import RECEIPT, purchases, receipt_number, scanned
from tests.support.world import World

pytest_plugins = ["tests.support.ready_clubs"]
pytestmark = pytest.mark.only_on("sqlite")


@pytest.fixture
async def salon(world: World) -> Ready:
    """A salon that counts visits."""
    return await ready(world, "salon")


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
    assert carl.last.buttons == [said("button-next"), said("button-undo")]
    receipt = shop.dana.see(said("letter-award-waiting", **RECEIPT, number_raw=number))
    assert receipt.buttons == [said("button-card"), said("button-points", unit="points"), said("button-wrong")]
    result = carl.last
    await shop.do(carl, tap=said("button-next"))
    assert said("counter", club="Olga Café", unit="points") in carl.last
    assert result.id in [message.id for message in carl.messages], "the result stays"
    assert result.id < carl.last.id


async def test_the_result_of_a_tap_stays_above_the_next_scan(cafe: Ready):
    carl = await scanned(cafe)
    await cafe.do(carl, tap="3")
    result = carl.last
    await scanned(cafe)
    await cafe.do(carl, tap=said("button-cancel"))
    shown = [message for message in carl.messages if message.from_bot]
    assert [message.id for message in shown] == [result.id, carl.last.id]
    assert said("sale-done", gained="+3", unit="stamps", name="Dana") in shown[0].text


async def test_in_a_cafe_one_to_four_stamps_are_one_tap(cafe: Ready):
    for stamps, balance in ((1, 2), (2, 4), (3, 7), (4, 11)):
        carl = await scanned(cafe)
        assert carl.last.buttons == ["1", "2", "3", "4", said("button-cancel"), said("button-member-bought")]
        await cafe.do(carl, tap=str(stamps))
        assert said("sale-done", gained=f"+{stamps}", unit="stamps", name="Dana") in carl.last
        assert said("sale-balance", priced="no", money="", n=balance) in carl.last
    assert said("sale-reward-ready", reward=said("preset-cafe-reward")) in carl.last
    assert said("reward-ready", reward=said("preset-cafe-reward")) in cafe.dana.last


async def test_in_a_salon_one_tap_counts_the_visit(salon: Ready):
    carl = await scanned(salon)
    assert carl.last.buttons[0] == said("button-visit", unit="visits")
    await salon.do(carl, say="two")
    assert said("please-tap") in carl.last
    await salon.do(carl, tap=said("button-visit", unit="visits"))
    assert said("sale-done", gained="+1", unit="visits", name="Dana") in carl.last
    assert said("balance", n=2, unit="visits") in (await salon.do(salon.dana, say="/points")).last


async def test_a_salon_that_counts_several_visits_at_once_asks_how_many(salon: Ready):
    await salon.set_rules(taps=3)
    carl = await salon.do(salon.carl, say="/start")
    assert "once" not in carl.last.text
    await scanned(salon)
    assert said("ask-taps", unit="visits", n=3) in carl.last
    assert said("ask-taps", unit="visits", n=1) not in carl.last
    await salon.do(carl, tap="2")
    assert said("sale-done", gained="+2", unit="visits", name="Dana") in carl.last
    olga = await at(salon, "button-rules")
    assert said("rules-taps", unit="visits", n=3) in olga.last
    assert "3" in said("rules-taps", unit="visits", n=3)


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
    await shop.set_rules(per_minor=usual_step(currency))
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
    assert said("found-nobody") in carl.last
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


@pytest.mark.parametrize("language", words.LANGUAGES)
async def test_the_counter_speaks_the_cashiers_language_and_the_receipt_the_customers(cafe: Ready, language: str):
    await cafe.do(cafe.carl, say="/language")
    await cafe.do(cafe.carl, tap=words.label(language, "language-own-name"))
    carl = await scanned(cafe)
    await cafe.do(carl, tap=words.label(language, "plain-number", n=2))
    assert carl.last.buttons == [words.label(language, key) for key in ("button-next", "button-undo")]
    assert said("sale-balance", language, priced="no", money="", n=3) in carl.last
    assert said("button-card") in cafe.dana.last.buttons
