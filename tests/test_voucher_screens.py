"""Vouchers on the phone: given, shown, scanned and typed, used alone or with a sale, and the truth about them."""

from typing import Any

import pytest

from bot import words
from bot.sandbox.people import Person
from loyalty import vouchers
from loyalty.roles import PROGRAM
from tests.support.owners import at
from tests.support.ready import Ready, ready, said
from tests.support.tills import scanned
from tests.support.world import World

pytestmark = pytest.mark.only_on("sqlite")
COFFEE: dict[str, Any] = {"kind": "product", "titles": {"en": "Coffee"}}
FIFTH: dict[str, Any] = {"kind": "percent", "percent": 20}


@pytest.fixture
async def shop(world: World) -> Ready:
    """A shop with points and vouchers."""
    club = await ready(world, "shop")
    await club.set_club(features=frozenset({"vouchers"}))
    return club


@pytest.fixture
async def cafe(world: World) -> Ready:
    """A cafe with stamps and vouchers."""
    club = await ready(world, "cafe")
    await club.set_club(features=frozenset({"vouchers"}))
    return club


async def given(club: Ready, effect: dict[str, Any] = COFFEE, **how: Any) -> str:
    """Dana has a voucher; its code."""
    how = {"source": "offer", "request_id": "gift", "expires_at": None} | how
    async with club.world.store.writing() as uow:
        holder_id = int(await club.value("SELECT id FROM members WHERE name = 'Dana'"))
        await vouchers.give(uow, by=PROGRAM, holder_id=holder_id, effect=effect, **how)
    return str(await club.value("SELECT code FROM vouchers ORDER BY id DESC LIMIT 1"))


async def series(club: Ready, *answers: str, count: str = "10") -> list[str]:
    """The owner makes a series by tapping; its codes."""
    olga = await at(club, "button-extras", "button-series", "button-series-new")
    for answer in answers:
        await club.do(olga, **({"tap": answer} if answer in olga.last.buttons else {"say": answer}))
    await club.do(olga, tap=count)
    await club.do(olga, tap=said("button-series-no-end"))
    await club.do(olga, tap=said("button-series-make", n=count))
    return [row.code for row in await club.rows("SELECT code FROM vouchers WHERE series_id IS NOT NULL")]


def link(code: str) -> str:
    return f"https://t.me/cafe_bot?start=v_{code}"


async def speaks(club: Ready, person: Person, language: str) -> None:
    await club.change(f"UPDATE people SET language = '{language}' WHERE id = {person.id}")


@pytest.mark.parametrize("language", words.LANGUAGES)
async def test_a_member_shows_a_voucher_and_the_cashier_gives_what_it_says(shop: Ready, language: str):
    code = await given(shop)
    for person in (shop.carl, shop.dana):
        await speaks(shop, person, language)
    say = shop.world.said(language)
    dana = await shop.do(shop.dana, say="/vouchers")
    await shop.do(dana, tap=say("voucher-line", what="Coffee", day="", ending="no"))
    assert dana.last.kind == "photo"
    assert said("voucher-title", language, what="Coffee") in dana.last
    carl = await shop.do(shop.carl, open=link(code))
    assert said("voucher-held", language, what="Coffee") in carl.last.text.splitlines()[0]
    assert said("voucher-for", language, name="Dana") in carl.last
    await shop.do(carl, tap=say("button-voucher-use"))
    assert said("voucher-used", language, what="Coffee") in carl.last
    assert dana.see(said("letter-voucher-used", language, club="Olga Café", what="Coffee", staff="Carl"))
    await shop.do(carl, open=link(code))
    assert carl.last.text.startswith(
        said("voucher-truth", language, state="used", told="yes", moment="", staff="", name="")[:12]
    )


@pytest.mark.parametrize("language", words.LANGUAGES)
async def test_a_discount_leads_into_the_sale_and_the_first_line_says_what_to_collect(shop: Ready, language: str):
    code = await given(shop, FIFTH)
    for person in (shop.carl, shop.dana):
        await speaks(shop, person, language)
    carl = await shop.do(shop.carl, say=f"{code[:4].lower()}-{code[4:8]} {code[8:]}")
    await shop.do(carl, say="50")
    lines = carl.last.text.splitlines()
    assert "40" in lines[0] or "۴۰" in lines[0]
    assert said("bill-voucher", language) in lines[1]
    assert said("bill-voucher", language) in shop.dana.last.text
    row = (await shop.rows("SELECT amount_minor, bill_minor FROM purchases"))[0]
    assert tuple(row) == (4000, 5000)
    assert tuple((await shop.rows("SELECT state, discount_minor FROM voucher_uses"))[0]) == ("used", 1000)


async def test_a_series_is_made_by_taps_listed_printed_used_and_ended(shop: Ready):
    codes = await series(shop, said("button-voucher-percent"), "20%")
    assert len(set(codes)) == 10
    olga = shop.owner
    assert said("series-numbers", made=10, used=0, revoked=0) in olga.last
    await shop.do(olga, tap=said("button-series-list"))
    sent = next(one for one in reversed(olga.messages) if one.kind == "document")
    assert sent
    await shop.do(olga, tap=said("button-back"))
    await shop.do(olga, tap=said("button-series-sheets"))
    await scanned(shop)
    await shop.do(shop.carl, tap=said("button-cancel"))
    carl = await shop.do(shop.carl, open=link(codes[0]))
    print(carl.last.text)
    await scanned(shop)
    print(carl.last.text, carl.last.buttons)
    await shop.do(carl, say="50")
    print(carl.last.text)
    await shop.do(shop.owner, say="/start")
    await at(shop, "button-extras", "button-series")
    print(olga.last.text, olga.last.buttons)
