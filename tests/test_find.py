"""What is typed at the counter finds a member, a receipt or makes a whole sale; guessing ends soon."""

import pytest

from bot import words
from bot.sandbox.people import Person
from loyalty.guesses import ALLOWED
from loyalty.limits import Limit, Limits
from loyalty.tokens import numbers_ending
from tests.support.ready import PHONE, Ready, said
from tests.support.tills import purchases

pytest_plugins = ["tests.support.ready_clubs"]
pytestmark = pytest.mark.only_on("sqlite")


async def number_of(shop: Ready, name: str = "Dana") -> str:
    return str(await shop.value(f"SELECT card_number FROM members WHERE name = '{name}'"))


async def with_phone(shop: Ready) -> None:
    """Dana's number is known, and the club is in Warsaw."""
    await shop.set_club(time_zone="Europe/Warsaw", currency="PLN")
    await shop.change(
        f"INSERT INTO identities (member_id, kind, value, created_at) SELECT id, 'phone', '{PHONE}', joined_at"
        " FROM members WHERE name = 'Dana'"
    )


async def served(shop: Ready, typed: str) -> bool:
    """Whether Dana is being served then."""
    carl: Person = await shop.do(shop.carl, say=typed)
    found = said("serving", name="Dana") in carl.last and said("button-cancel") in carl.last.buttons
    await shop.do(carl, say="/start")
    return found


async def presence(shop: Ready) -> str:
    return str(await shop.value("SELECT presence FROM purchases ORDER BY id DESC LIMIT 1"))


async def test_a_card_number_serves_its_holder_however_it_is_written(shop: Ready):
    number = await number_of(shop)
    half = len(number) // 2
    for typed in (
        number,
        f" {number} ",
        f"{number[:half]} {number[half:]}",
        f"{number[:half]}-{number[half:]}",
        f"{number[:half]}\u00a0{number[half:]}",
        number.translate(str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")),
        number.translate(str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")),
    ):
        assert await served(shop, typed), typed


async def test_a_phone_number_serves_its_holder_marked_as_looked_up(shop: Ready):
    await with_phone(shop)
    for typed in (
        PHONE,
        "600100200",
        "600 100 200",
        "600-100-200",
        "(600) 100 200",
        "0048 600 100 200",
        "+48 600100200",
    ):
        assert await served(shop, typed), typed
    assert await served(shop, "۶۰۰ ۱۰۰ ۲۰۰")
    await shop.do(shop.carl, say="600100200")
    await shop.do(shop.carl, say="45.90")
    assert await presence(shop) == "look-up"
    await shop.do(shop.carl, say=await number_of(shop))
    await shop.do(shop.carl, say="45.90")
    assert await presence(shop) == "number"


async def test_looking_up_is_capped(shop: Ready):
    await with_phone(shop)
    limits = Limits(gap_minutes=0, closed_hours=False, member_day=Limit(), looked_up_day=Limit(most=1, beyond="reject"))
    await shop.set_rules(limits=limits)
    for _ in range(2):
        await shop.do(shop.carl, say="600100200")
        await shop.do(shop.carl, say="10")
    assert said("refused-LimitReached", reason="looked_up_day", most=1) in shop.carl.last
    assert await purchases(shop) == 1


async def test_names_are_found_in_four_scripts_from_their_beginning(shop: Ready):
    for name in ("Żaneta Łoś", "נועה כהן", "مریم کریمی", "Émile"):
        await shop.joining(name)
    for typed, name in (
        ("żan", "Żaneta Łoś"),
        ("ZANETA", "Żaneta Łoś"),
        ("zaneta los", "Żaneta Łoś"),
        ("נועה", "נועה כהן"),
        ("مريم", "مریم کریمی"),
        ("مریم كر", "مریم کریمی"),
        ("emile", "Émile"),
    ):
        await shop.do(shop.carl, say=typed)
        assert said("found-people") in shop.carl.last, typed
        [button] = [label for label in shop.carl.last.buttons if name in label]
        await shop.do(shop.carl, tap=button)
        assert name in shop.carl.last.text
        await shop.do(shop.carl, tap=said("button-cancel"))


async def test_many_of_one_name_are_paged_and_the_last_page_leads_back(shop: Ready):
    for number in range(8):
        await shop.joining(f"Sam {number}")
    carl = await shop.do(shop.carl, say="sam")
    assert len([label for label in carl.last.buttons if label.startswith("Sam")]) == 6
    await shop.do(carl, tap=said("button-more"))
    assert len([label for label in carl.last.buttons if label.startswith("Sam")]) == 2
    await shop.do(carl, tap=said("button-newer"))
    assert carl.last.buttons[0].startswith("Sam 0")


async def test_who_has_left_and_who_only_practises_is_not_found(shop: Ready):
    number = await number_of(shop)
    await shop.change("UPDATE members SET status = 'left' WHERE name = 'Dana'")
    for typed in (number, "Dana", f"{number} 45.90"):
        assert not await served(shop, typed)
    await shop.change("UPDATE members SET status = 'active', practice = TRUE WHERE name = 'Dana'")
    assert not await served(shop, number)
    assert await purchases(shop) == 0


async def test_ones_own_card_is_not_served_by_its_number_either(shop: Ready):
    number = await number_of(shop)
    await shop.change(f"UPDATE identities SET value = '{shop.carl.id}' WHERE kind = 'telegram'")
    for typed in (number, f"{number} 45.90"):
        await shop.do(shop.carl, say=typed)
        assert said("refused-SelfAward") in shop.carl.last
    assert await purchases(shop) == 0


async def test_a_whole_sale_may_name_the_card_in_groups(shop: Ready):
    await shop.change("UPDATE members SET card_number = '12345678' WHERE name = 'Dana'")
    for typed in ("12345678 45.90", "1234 5678 45.90 latte, croissant", "1234-5678 45,90", "۱۲۳۴ ۵۶۷۸ ۴۵٫۹۰"):
        await shop.do(shop.carl, say=typed)
        assert "€45.90" in shop.carl.last.text, typed
    assert await purchases(shop) == 4
    assert await shop.value("SELECT count(DISTINCT amount_minor) FROM purchases") == 1


async def test_a_phone_in_two_groups_is_a_phone(shop: Ready):
    await with_phone(shop)
    for typed in ("600100 200", "6001002 00"):
        assert await served(shop, typed), typed
    assert await purchases(shop) == 0


@pytest.mark.parametrize("guess", ["{0}", "{0} 45.90", "{0} 45.90 latte", "+48 7{0}"])
async def test_guessing_numbers_ends_after_ten(shop: Ready, guess: str):
    for number in range(ALLOWED):
        await shop.do(shop.carl, say=guess.format(90_000_000 + number))
        assert said("found-nobody") in shop.carl.last
    await shop.do(shop.carl, say=await number_of(shop))
    assert said("refused-TooMany") in shop.carl.last
    shop.wait(minutes=11)
    assert await served(shop, await number_of(shop))


async def test_customers_find_nobody(shop: Ready):
    number = await number_of(shop)
    for typed in (number, "Carl", f"{number} 45.90"):
        await shop.do(shop.dana, say=typed)
        assert said("not-understood") in shop.dana.last
    await shop.forge(shop.dana, "serve:1")
    assert said("refused-NotAllowed") in shop.dana.last
    assert await purchases(shop) == 0


@pytest.mark.parametrize("language", words.LANGUAGES)
async def test_looking_for_somebody_speaks_every_language(shop: Ready, language: str):
    await shop.do(shop.carl, say="/language")
    await shop.do(shop.carl, tap=words.label(language, "language-own-name"))
    await shop.do(shop.carl, say="dan")
    assert said("found-people", language) in shop.carl.last
    await shop.do(shop.carl, say="nobody at all")
    assert said("found-nobody", language) in shop.carl.last


async def numbered(shop: Ready, name: str, number: str) -> None:
    await shop.joining(name)
    await shop.change(f"UPDATE members SET card_number = '{number}' WHERE name = '{name}'")


async def test_the_last_four_digits_and_an_amount_are_a_whole_sale_where_one_card_ends_so(shop: Ready):
    for name, number in zip(("Ada", "Bo"), ("174821", "99924821"), strict=True):
        await shop.change("DELETE FROM drafts")
        assert number in numbers_ending("4821")
        await numbered(shop, name, number)
        await shop.do(shop.carl, say="4821 45.90 latte")
        if name == "Ada":
            assert said("sale-done", gained="+45", unit="points", name="Ada") in shop.carl.last
    assert said("ending-several", amount="€45.90") in shop.carl.last
    assert await purchases(shop) == 1
    for _ in range(2):
        shop.carl.tap(said("found-line", name="Bo", number="99924821"))
    await shop.do(shop.carl)
    assert said("sale-done", gained="+45", unit="points", name="Bo") in shop.carl.last
    first, second = await shop.rows("SELECT amount_minor, presence, items FROM purchases")
    assert (first, first.presence) == (second, "number"), "the amount and what was bought are kept"


async def test_an_ending_is_no_card_where_it_may_be_something_else(shop: Ready):
    await numbered(shop, "Ada", "174821")
    for typed in ("4821 4590", "4821", "4822 45.90", "4821 Kowalski", "4821 2345678", "4821 234 567"):
        await shop.do(shop.carl, say=typed)
        await shop.do(shop.carl, say="/start")
    assert await purchases(shop) == 0
    await shop.do(shop.carl, say=await number_of(shop))
    await shop.do(shop.carl, say="4821")
    await shop.do(shop.carl, tap=said("button-far", money="€4,821.00"))
    assert said("sale-done", gained="+4,821", unit="points", name="Dana") in shop.carl.last, "money, in a sale"
    assert await purchases(shop) == 1
    columns = "INSERT INTO imports (digest, state, reading, made, at)"
    await shop.change(f"{columns} SELECT 'x', 'done', '{{}}', 1, joined_at FROM members WHERE name = 'Ada'")
    await shop.do(shop.carl, say="/start")
    await shop.do(shop.carl, say="4821 45.90")
    assert await purchases(shop) == 1, "numbers from a file may be anything"


async def test_too_many_cards_that_end_so_are_not_listed(shop: Ready):
    for place, number in enumerate(numbers_ending("4821")[:6]):
        await numbered(shop, f"Ada {place}", number)
    await shop.do(shop.carl, say="4821 45.90")
    assert said("ending-too-many") in shop.carl.last
    assert await purchases(shop) == 0


async def test_ones_own_practice_card_is_found_by_its_number_and_nobody_elses(shop: Ready):
    await shop.do(shop.carl, say="/start")
    await shop.do(shop.carl, tap=said("button-practise"))
    number = await shop.value("SELECT card_number FROM members WHERE practice")
    await shop.do(shop.carl, say="/start")
    await shop.do(shop.carl, say=str(number))
    assert said("serving", name="Carl") in shop.carl.last
    await shop.do(shop.owner, say=str(number))
    assert said("found-nobody") in shop.owner.last
