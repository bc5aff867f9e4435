"""Vouchers on the phone: given, shown, scanned and typed, used alone or with a sale, and the truth about them."""

import io
import zipfile
from datetime import timedelta
from typing import Any

import pytest

from bot import formats, words
from bot.sandbox.people import Person
from loyalty import vouchers
from loyalty.roles import PROGRAM
from tests.support.owners import at
from tests.support.ready import Ready, ready, said
from tests.support.tills import scanned
from tests.support.world import World
from tests.test_short_screens import is_short

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


async def test_a_series_is_made_by_taps_listed_and_printed(shop: Ready):
    codes = await series(shop, said("button-voucher-percent"), "20%", count="50")
    assert len(set(codes)) == 50
    olga = shop.owner
    assert said("series-numbers", made=50, used=0, revoked=0) in olga.last
    await shop.do(olga, tap=said("button-series-list"))
    listed = sent(shop).decode("utf-8-sig").splitlines()
    assert len(listed) == 51
    assert all(code in line and link(code) in line for code, line in zip(codes, listed[1:], strict=True))
    await shop.do(olga, tap=said("button-back"))
    await shop.do(olga, tap=said("button-series-sheets"))
    with zipfile.ZipFile(io.BytesIO(sent(shop))) as pack:
        assert len(pack.namelist()) == 4
        assert all(pack.read(name).startswith(b"\x89PNG") for name in pack.namelist())
    assert said("series-sheets", n=50, sheets=4) in olga.last


@pytest.mark.parametrize("language", words.LANGUAGES)
async def test_the_pages_of_a_series_in_each_language(shop: Ready, language: str):
    await speaks(shop, shop.owner, language)
    say = shop.world.said(language)
    olga = await shop.do(shop.owner, say="/settings")
    taps = ("button-extras", "button-series", "button-series-new", "button-voucher-product")
    for label in taps:
        await shop.do(olga, tap=say(label))
    await shop.do(olga, say="Coffee")
    await shop.do(olga, say="7")
    await shop.do(olga, tap=say("button-series-days", n=90))
    for step, tapped in (("uses", formats.number(5, language)), ("limit", formats.number(1, language))):
        await shop.do(olga, tap=say(f"button-series-{step}"))
        await shop.do(olga, tap=tapped)
    await shop.do(olga, tap=say("button-series-since"))
    await shop.do(olga, tap=say("button-series-now"))
    await shop.do(olga, tap=say("button-series-prefix"))
    await shop.do(olga, say="may")
    assert said("series-terms", language, uses=5, limit=1) in olga.last
    is_short(olga.last)
    await shop.do(olga, tap=say("button-series-make", n=7))
    is_short(olga.last)
    assert said("series-numbers", language, made=7, used=0, revoked=0) in olga.last
    await shop.do(olga, tap=say("button-series-revoke"))
    assert said("series-ask-revoke", language, n=7).splitlines()[1] in olga.last
    await shop.do(olga, tap=say("button-series-revoke-sure"))
    assert said("series-ended", language) in olga.last
    await shop.do(olga, tap=say("button-back"))
    assert said("series-line", language, what="Coffee", used=0, made=7) in olga.last.buttons


async def test_a_discount_for_whoever_has_it_comes_along_to_the_next_card_that_is_scanned(shop: Ready):
    [code, *_] = await series(shop, said("button-voucher-amount"), "5")
    carl = await shop.do(shop.carl, open=link(code))
    assert said("voucher-card-next") in carl.last
    await scanned(shop)
    assert said("sale-off", what=said("bill-part", what=said("bill-voucher"), money="€5.00")) in carl.last
    await shop.do(carl, say="3")
    assert said("bill-collect", money="€0.00") in carl.last, "nothing is left to pay, and nothing below it"
    assert await shop.value("SELECT amount_minor FROM purchases") is None
    await shop.do(carl, open=link(code))
    assert "Dana" in carl.last.text


async def test_a_voucher_can_be_left_out_of_the_sale_and_is_free_again(shop: Ready):
    code = await given(shop, FIFTH)
    carl = await shop.do(shop.carl, open=link(code))
    await shop.do(carl, tap=said("button-sale-without"))
    assert await shop.value("SELECT uses FROM vouchers") == 0
    await shop.do(carl, say="50")
    assert await shop.value("SELECT amount_minor FROM purchases") == 5000
    await shop.do(carl, open=link(code))
    await shop.do(carl, tap=said("button-cancel"))
    assert await shop.value("SELECT uses FROM vouchers") == 0
    assert said("counter", club="Olga Café", unit="points") in carl.last


async def test_what_counts_per_member_asks_for_the_card_first(cafe: Ready):
    await series(cafe, said("button-voucher-product"), "Coffee")
    await cafe.change("UPDATE voucher_series SET member_limit = 1")
    first, second, *_ = [row.code for row in await cafe.rows("SELECT code FROM vouchers ORDER BY id")]
    for code in (first, second):
        carl = await cafe.do(cafe.carl, open=link(code))
        assert said("button-voucher-use") not in carl.last.buttons
        await scanned(cafe)
        if code == first:
            await cafe.do(carl, tap=said("button-voucher-use"))
    assert said("refused-VoucherOver", state="limit", staff="") in carl.last
    assert said("serving", name="Dana") in carl.last, "the sale goes on without it"
    assert await cafe.value("SELECT uses FROM vouchers ORDER BY id LIMIT 1 OFFSET 1") == 0


async def test_in_a_cafe_a_discount_is_taken_off_by_hand(cafe: Ready):
    code = await given(cafe, FIFTH)
    carl = await cafe.do(cafe.carl, open=link(code))
    assert said("voucher-held", what=said("voucher-percent", percent="20%")) in carl.last
    await cafe.do(carl, tap=said("button-voucher-use"))
    assert await cafe.value("SELECT state FROM vouchers") == "used up"


async def test_a_guesser_gets_one_answer_for_unknown_foreign_and_revoked_and_few_of_them(shop: Ready):
    foreign, [ended, *_] = await given(shop), await series(shop, said("button-voucher-percent"), "20%")
    await shop.change("UPDATE vouchers SET state = 'revoked' WHERE series_id IS NOT NULL")
    sam = await shop.joining()
    answers = []
    for code in (foreign, ended, "CDFHJKMN34", "x"):
        await shop.do(sam, open=link(code))
        answers.append(sam.last.text)
    assert len(set(answers)) == 1
    assert said("refused-NotFound") in answers[0]
    for _ in range(7):
        await shop.do(sam, open=link("CDFHJKMN34"))
    assert said("refused-TooMany") in sam.last
    for number in range(11):
        await shop.do(shop.carl, say=f"CDFHJKMN3{'3479'[number % 4]}")
    assert said("refused-TooMany") in shop.carl.last


async def test_a_code_for_whoever_has_it_can_be_looked_at_by_its_finder(shop: Ready):
    [code, *_] = await series(shop, said("button-voucher-percent"), "20%")
    await shop.do(shop.dana, open=link(code))
    assert said("voucher-title", what=said("voucher-percent", percent="20%")) in shop.dana.last
    await shop.change("UPDATE vouchers SET state = 'expired', expires_at = at")
    await shop.do(shop.dana, open=link(code))
    assert "over" in shop.dana.last.text


async def test_an_apology_from_a_members_page_is_told_with_its_reason(shop: Ready):
    olga = await scanned(shop, by=shop.owner)
    await shop.do(olga, tap=said("button-member"))
    await shop.do(olga, tap=said("button-voucher-gift"))
    await shop.do(olga, tap=said("button-voucher-product"))
    await shop.do(olga, say="Cake")
    await shop.do(olga, say="The soup was cold")
    assert said("voucher-given") in olga.last
    dana = shop.dana
    assert "The soup was cold" in dana.last.text
    await shop.do(dana, tap=said("button-voucher-show"))
    assert said("voucher-title", what="Cake") in dana.last
    await scanned(shop)
    assert said("serving-vouchers", n=1, what="Cake") in shop.carl.last


async def test_a_manager_takes_a_use_back(shop: Ready):
    code = await given(shop)
    olga = await shop.do(shop.owner, open=link(code))
    await shop.do(olga, tap=said("button-voucher-use"))
    await shop.do(olga, tap=said("button-voucher-reverse"))
    await shop.do(olga, say="Wrong guest")
    assert said("voucher-reversed") in olga.last
    assert said("button-voucher-show") in shop.dana.last.buttons
    assert await shop.value("SELECT reason FROM voucher_uses") == "Wrong guest"


async def test_the_ticks_free_what_was_held_end_what_is_over_and_fill_what_was_left_half_made(shop: Ready):
    held = await given(shop)
    await given(shop, request_id="soon", expires_at=shop.world.clock() + timedelta(minutes=1))
    await series(shop, said("button-voucher-percent"), "20%")
    await shop.change("DELETE FROM vouchers WHERE series_id IS NOT NULL")
    await shop.do(shop.carl, open=link(held))
    await shop.world.pass_time(minutes=2)
    assert [tuple(row) for row in await shop.rows("SELECT state, uses FROM vouchers WHERE series_id IS NULL")] == [
        ("active", 0),
        ("expired", 0),
    ]
    assert await shop.value("SELECT count(*) FROM vouchers WHERE series_id IS NOT NULL") == 10


async def test_what_is_off_is_in_no_menu_and_what_somebody_has_is_good_still(shop: Ready):
    codes = [await given(shop), await given(shop, request_id="another")]
    await shop.set_club(features=frozenset())
    dana = await shop.do(shop.dana, say="/start")
    await shop.do(dana, tap=said("button-vouchers"))
    assert said("vouchers-page", n=2) in dana.last
    for code, shown in zip(codes, (codes[0], f"/start v_{codes[1]}"), strict=True):
        await shop.do(shop.carl, say=shown)
        await shop.do(shop.carl, tap=said("button-voucher-use"))
        assert await shop.value(f"SELECT state FROM vouchers WHERE code = '{code}'") == "used up"
    await shop.do(dana, say="/start")
    assert said("button-vouchers") not in dana.last.buttons
    await shop.do(shop.owner, say="/start")
    await shop.forge(shop.owner, "series")
    assert said("refused-SwitchedOff") in shop.owner.last


def sent(shop: Ready) -> bytes:
    """The last file that the owner got."""
    message = next(one for one in reversed(shop.owner.messages) if one.kind == "document")
    content: bytes = shop.world.telegram.files.content(message.raw["document"]["file_id"])
    return content
