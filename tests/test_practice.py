"""Trying the counter on oneself: a practice card beside one's own, which no report counts and which ends in time."""

import json

import pytest

from bot.sandbox.people import Person
from bot.sandbox.screen import NotOnScreen
from loyalty import clubs
from tests.support.ready import Ready, said
from tests.support.tills import purchases, receipt_number, scanned

pytest_plugins = ["tests.support.ready_clubs"]
pytestmark = pytest.mark.only_on("sqlite")

CAPTION = said("card-caption-practice", club="Olga Café", number_raw="").partition("\n")[0]


async def cashier_with_a_card(club: Ready) -> Person:
    """Carl has joined like any customer."""
    carl = await club.do(club.carl, say="/card")
    await club.do(carl, tap=said("button-join"))
    return await club.do(carl, tap=said("button-to-card"))


async def practising(club: Ready, person: Person) -> Person:
    """From the counter's front page to the practice card."""
    await club.do(person, say="/start")
    return await club.do(person, tap=said("button-practise"))


async def cards_of(club: Ready, person: Person) -> list[tuple[object, ...]]:
    query = "SELECT m.id, m.practice, m.status FROM members m JOIN identities i ON i.member_id = m.id"
    rows = await club.rows(f"{query} WHERE i.value = '{person.id}' ORDER BY m.id")
    return [(row.id, bool(row.practice), row.status) for row in rows]


async def test_a_cashier_with_a_real_card_serves_a_practice_card_beside_it(shop: Ready):
    carl = await practising(shop, await cashier_with_a_card(shop))
    assert CAPTION in carl.last
    assert carl.last.buttons[:2] == [said("button-practise-sale"), said("button-counter")]
    assert said("button-settings") not in carl.last.buttons, "those are of the real card"
    await shop.do(carl, tap=said("button-practise-sale"))
    await shop.do(carl, say="45.90")
    assert carl.sees(said("sale-done", gained="+45", unit="points", name="Carl"))
    number = await receipt_number(shop)
    told = [message for message in carl.messages if number in message.text]
    assert len(told) == 2, "the cashier's page and the customer's receipt"
    assert [tuple(row) for row in await shop.rows("SELECT member_id, practice FROM purchases")] == [(3, True)]


async def test_the_real_card_is_never_touched(shop: Ready):
    carl = await cashier_with_a_card(shop)
    query = "SELECT * FROM members m JOIN wallets w ON w.member_id = m.id WHERE m.id = 2"
    before = [tuple(row) for row in await shop.rows(query)]
    await practising(shop, carl)
    await shop.do(carl, tap=said("button-practise-sale"))
    await shop.do(carl, say="45.90")
    await shop.do(carl, say="/points")
    assert said("balance", n=20, unit="points") in carl.last
    assert [tuple(row) for row in await shop.rows(query)] == before
    await scanned(shop, of=carl, by=carl)
    assert said("refused-SelfAward") in carl.last
    assert await purchases(shop) == 1


async def test_the_practice_card_is_made_once(shop: Ready):
    carl = await cashier_with_a_card(shop)
    for _ in range(2):
        await practising(shop, carl)
        await shop.do(carl, tap=said("button-counter"))
    assert await cards_of(shop, carl) == [(2, False, "active"), (3, True, "active")]


async def test_no_report_counts_the_practice_beside_a_real_card(shop: Ready):
    carl = await practising(shop, await cashier_with_a_card(shop))
    await shop.do(carl, tap=said("button-practise-sale"))
    await shop.do(carl, say="10")
    async with shop.world.store.reading() as view:
        assert not await clubs.currency_is_fixed(view)


async def test_a_scan_of_ones_own_practice_card_opens_the_till(shop: Ready):
    carl = await practising(shop, await cashier_with_a_card(shop))
    token = await shop.value("SELECT token FROM card_tokens WHERE member_id = 3")
    await shop.do(carl, open=f"https://t.me/cafe_bot?start=c_{token}")
    assert said("serving", name="Carl") in carl.last


async def test_a_cashier_without_a_card_practises_and_can_still_join_for_real(shop: Ready):
    carl = await practising(shop, shop.carl)
    assert CAPTION in carl.last
    await cashier_with_a_card(shop)
    assert said("card-caption", club="Olga Café", number_raw="").partition("\n")[0] in carl.last
    assert CAPTION not in carl.last
    assert await cards_of(shop, carl) == [(2, True, "active"), (3, False, "active")]


async def test_the_owner_who_joined_practises_beside_the_real_card(shop: Ready):
    olga = await shop.do(shop.owner, say="/card")
    await shop.do(olga, tap=said("button-join"))
    await practising(shop, olga)
    assert CAPTION in olga.last
    await shop.do(olga, say="/card")
    assert CAPTION not in olga.last
    assert await cards_of(shop, olga) == [(2, False, "active"), (3, True, "active")]


async def test_practising_does_not_call_back_a_card_that_waits(shop: Ready):
    carl = await cashier_with_a_card(shop)
    await shop.do(carl, say="/leave")
    await shop.do(carl, tap=said("button-leave-keep"))
    await practising(shop, carl)
    assert await cards_of(shop, carl) == [(2, False, "left"), (3, True, "active")]


async def test_customers_cannot_practise(shop: Ready):
    dana = await shop.do(shop.dana, say="/start")
    with pytest.raises(NotOnScreen):
        dana.tap(said("button-practise"))
    await shop.forge(dana, "practise-join")
    assert said("refused-NotAllowed") in dana.last
    assert await cards_of(shop, dana) == [(1, False, "active")]


# -- the end of practice ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("button", "status"), [("button-leave-keep", "left"), ("button-leave-erase", "erased")])
async def test_leaving_takes_the_practice_card_along(shop: Ready, button: str, status: str):
    carl = await practising(shop, await cashier_with_a_card(shop))
    await shop.do(carl, say="/leave")
    await shop.do(carl, tap=said(button))
    rows = await shop.rows("SELECT status, name FROM members WHERE id > 1 ORDER BY id")
    assert [row.status for row in rows] == [status, "erased"]
    assert rows[1].name == ""
    assert await shop.value("SELECT count(*) FROM identities WHERE member_id = 3") == 0
    await shop.forge(carl, "practise")
    assert said("refused-NotFound") in carl.last


async def test_who_works_here_no_more_keeps_the_real_card_and_loses_the_practice_card(shop: Ready):
    carl = await practising(shop, await cashier_with_a_card(shop))
    await shop.do(shop.owner, say="/staff")
    await shop.do(shop.owner, tap=said("button-remove-staff"))
    await shop.do(shop.owner, tap=said("button-remove-one", name="Carl"))
    assert await cards_of(shop, carl) == [(2, False, "active")]
    assert await shop.value("SELECT status FROM members WHERE id = 3") == "erased"


async def test_my_data_tells_of_the_practice_card_too(shop: Ready):
    carl = await practising(shop, await cashier_with_a_card(shop))
    await shop.do(carl, say="/privacy")
    await shop.do(carl, tap=said("button-my-data"))
    paper = next(message for message in reversed(carl.messages) if message.kind == "document").raw["document"]
    data = json.loads(shop.world.telegram.files.content(paper["file_id"]))
    assert [row["practice"] for row in data["member"]] == [False, True]
    assert {row["kind"] for row in data["identities"]} == {"telegram", "practice"}
