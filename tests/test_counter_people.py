"""Who scans whose card: staff, holder, stranger, guesser; and nobody gives points to themselves."""

import pytest

from bot.sandbox.screen import NotOnScreen
from loyalty import clubs
from tests.support.ready import Ready, said
from tests.support.tills import RECEIPT, purchases, receipt_number, scanned

pytest_plugins = ["tests.support.ready_clubs"]
pytestmark = pytest.mark.only_on("sqlite")


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
    assert said("found-nobody") in carl.last, "the question is closed"


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
