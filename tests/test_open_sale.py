"""Amount first: the customer scans the till, and has the points of this very visit, once and within minutes."""

import asyncio
from datetime import timedelta

import pytest

from bot import words
from loyalty import open_sales
from loyalty.earning import Basket
from loyalty.errors import CodeOver, NotAllowed, NotFound, SelfAward
from loyalty.limits import Limit, Limits
from loyalty.roles import Actor
from tests.support.books import Books
from tests.support.ready import Ready, said
from tests.support.tills import RECEIPT, link_on, receipt_number

pytest_plugins = ["tests.support.ready_clubs"]
on_sqlite = pytest.mark.only_on("sqlite")


async def code_for(club: Ready, amount: str) -> str:
    """Carl says what was bought; what a camera reads from his phone."""
    await club.do(club.carl, say="/start")
    await club.do(club.carl, tap=said("button-amount-first"))
    await club.do(club.carl, say=amount)
    return await link_on(club)


async def points_of(club: Ready, name: str) -> int:
    query = f"SELECT pending + available FROM wallets JOIN members ON members.id = member_id WHERE name = '{name}'"
    return await club.value(query)


@on_sqlite
async def test_a_member_scans_the_till_and_both_see_it(shop: Ready):
    link = await code_for(shop, "45.90 latte")
    assert said("open-sale-code").splitlines()[0] in shop.carl.last
    await shop.do(shop.dana, open=link)
    assert await points_of(shop, "Dana") == 65
    number = await receipt_number(shop)
    assert shop.dana.see(said("letter-award-waiting", **RECEIPT, number_raw=number))
    assert said("letter-claimed", name="Dana", gained="+45", unit="points") in shop.carl.last
    row = await shop.rows("SELECT presence, items FROM purchases")
    assert (row[0].presence, "latte" in str(row[0].items)) == ("claim link", True)


@on_sqlite
async def test_a_stranger_scans_joins_and_has_the_points_of_this_visit(shop: Ready):
    link = await code_for(shop, "45.90")
    sam = shop.stranger("Sam")
    await shop.do(sam, open=link)
    assert said("open-sale-join") in sam.last
    await shop.do(sam, tap=said("button-join"))
    assert await points_of(shop, "Sam") == 65
    assert await shop.value("SELECT source FROM members WHERE name = 'Sam'") == "sale"


@on_sqlite
async def test_in_a_cafe_the_stamps_are_tapped(cafe: Ready):
    await cafe.do(cafe.carl, say="/start")
    await cafe.do(cafe.carl, tap=said("button-amount-first"))
    await cafe.do(cafe.carl, tap="3")
    await cafe.do(cafe.dana, open=await link_on(cafe))
    assert await points_of(cafe, "Dana") == 4


@on_sqlite
async def test_a_code_works_once_and_for_whoever_used_it_shows_the_same_again(shop: Ready):
    link = await code_for(shop, "45.90")
    await shop.do(shop.dana, open=link)
    await shop.do(shop.dana, open=link)
    assert await points_of(shop, "Dana") == 65
    sam = await shop.joining("Sam")
    await shop.do(sam, open=link)
    assert said("refused-CodeOver") in sam.last
    assert await shop.value("SELECT count(*) FROM purchases") == 1


@on_sqlite
async def test_after_a_quarter_of_an_hour_the_code_is_over_and_joining_goes_on(shop: Ready):
    link = await code_for(shop, "45.90")
    shop.wait(minutes=16)
    await shop.do(shop.dana, open=link)
    assert said("refused-CodeOver") in shop.dana.last
    sam = shop.stranger("Sam")
    await shop.do(sam, open=link)
    await shop.do(sam, tap=said("button-join"))
    assert said("joined", club="Olga Café") in sam.last
    assert await shop.value("SELECT count(*) FROM purchases") == 0


@on_sqlite
async def test_a_redelivered_amount_shows_a_fresh_code_and_ends_the_lost_one(shop: Ready):
    await shop.do(shop.carl, say="/start")
    await shop.do(shop.carl, tap=said("button-amount-first"))
    shop.carl.say("45.90")
    await shop.worked_but_unanswered()
    fresh = await link_on(shop)
    assert await shop.value("SELECT count(*) FROM open_sales") == 1
    await shop.do(shop.dana, open=fresh)
    assert await points_of(shop, "Dana") == 65


@on_sqlite
async def test_guessed_codes_are_all_the_same_and_soon_not_looked_at(shop: Ready):
    for n in range(11):
        await shop.do(shop.dana, open=f"https://t.me/cafe_bot?start=s_{'x' * 21}{n % 10}")
    assert said("refused-TooMany") in shop.dana.last


@on_sqlite
@pytest.mark.parametrize("language", words.LANGUAGES)
async def test_the_code_speaks_every_language(shop: Ready, language: str):
    await shop.do(shop.carl, say="/language")
    await shop.do(shop.carl, tap=words.label(language, "language-own-name"))
    await shop.do(shop.carl, tap=said("button-amount-first", language))
    assert said("open-sale-title", language) in shop.carl.last
    await shop.do(shop.carl, say="45.90")
    assert said("open-sale-code", language).splitlines()[0] in shop.carl.last


async def test_the_limits_hold_for_it_and_whoever_sold_stays_accountable(database_url: str):
    books = await Books(database_url).open(limits=Limits(award=Limit(most=10)))
    carl = await books.staff_member()
    await books.staff_member("manager", "Mia")
    dana, eve = await books.member(), await books.member()
    async with books.store.writing() as uow:
        token = await open_sales.open_sale(uow, by=carl, request_id="one", basket=Basket(amount_minor=5_000))
    assert await _claimed(books, token, member_id=dana) is None, "somebody else has to allow it"
    assert await _told(books, "letter-claim-waits") == [carl.person_id]
    assert await books.rows("SELECT state, member_id FROM approvals") == [("pending", dana)]
    with pytest.raises(CodeOver):
        await _claimed(books, token, member_id=eve)
    await books.close()


async def test_where_nobody_else_may_allow_it_nothing_waits_and_the_till_hears_why(database_url: str):
    books = await Books(database_url).open(limits=Limits(award=Limit(most=10)))
    carl, olga = await books.staff_member(), await books.staff_member("owner", "Olga")
    own = await books.joined(olga.person_id)
    async with books.store.writing() as uow:
        token = await open_sales.open_sale(uow, by=carl, request_id="one", basket=Basket(amount_minor=5_000))
    assert await _claimed(books, token, member_id=own) is None
    assert await books.rows("SELECT id FROM approvals") == [], "nobody decides about the own purchase"
    assert await _told(books, "letter-claim-refused") == [carl.person_id]
    await books.close()


async def test_a_code_is_looked_at_before_anybody_is_promised_anything(database_url: str):
    books = await Books(database_url).open()
    carl = await books.staff_member()
    async with books.store.writing() as uow:
        token = await open_sales.open_sale(uow, by=carl, request_id="one", basket=Basket(amount_minor=5_000))
        with pytest.raises(SelfAward):
            await open_sales.look(uow, by=carl, code=open_sales.code_of(token))
        await open_sales.look(uow, by=Actor(5), code=open_sales.code_of(token))
    books.now += timedelta(minutes=16)
    async with books.store.writing() as uow:
        with pytest.raises(CodeOver):
            await open_sales.look(uow, by=Actor(5), code=open_sales.code_of(token))
        with pytest.raises(NotFound):
            await open_sales.look(uow, by=Actor(5), code="unknown")
    await books.close()


async def _told(books: Books, key: str) -> list[int]:
    found = await books.rows("SELECT person_id FROM letters WHERE key = :key ORDER BY id", key=key)
    return [row.person_id for row in found]


@on_sqlite
async def test_who_joins_by_a_code_reads_what_came_of_it_and_so_does_the_till(shop: Ready):
    link = await code_for(shop, "45.90")
    sam, tom = shop.stranger("Sam"), shop.stranger("Tom")
    for person in (sam, tom):
        await shop.do(person, open=link)
    await shop.do(sam, tap=said("button-join"))
    assert any(said("open-sale-added", gained="+45", unit="points") in one for one in sam.messages)
    await shop.do(tom, tap=said("button-join"))
    assert any(said("refused-CodeOver") in one for one in tom.messages)
    assert said("letter-claim-late", name="Tom", amount="€45.90") in shop.carl.last
    eve = shop.stranger("Eve")
    await shop.do(eve, open=link)
    assert said("refused-CodeOver") in eve.last
    assert said("open-sale-join") not in eve.last


async def test_twenty_people_at_one_code_are_one_purchase(database_url: str):
    books = await Books(database_url).open()
    carl = await books.staff_member()
    people = [await books.member() for _ in range(20)]
    async with books.store.writing() as uow:
        token = await open_sales.open_sale(uow, by=carl, request_id="one", basket=Basket(amount_minor=5_000))
    claims = (_claimed(books, token, member_id=one) for one in people)
    found = await asyncio.gather(*claims, return_exceptions=True)
    assert sum(isinstance(one, CodeOver) for one in found) == 19
    assert await books.rows("SELECT count(*) FROM purchases") == [(1,)]
    await books.audited()
    await books.close()


async def test_nobody_sells_to_themselves_this_way_either(database_url: str):
    books = await Books(database_url).open()
    carl = await books.staff_member()
    async with books.store.writing() as uow:
        with pytest.raises(NotAllowed):
            await open_sales.open_sale(uow, by=Actor(5), request_id="two", basket=Basket(amount_minor=5_000))
        token = await open_sales.open_sale(uow, by=carl, request_id="one", basket=Basket(amount_minor=5_000))
    own = await books.joined(carl.person_id)
    with pytest.raises(SelfAward):
        await _claimed(books, token, member_id=own)
    with pytest.raises(NotFound):
        await _claimed(books, "unknown", member_id=own)
    await books.close()


async def _claimed(books: Books, token: str, *, member_id: int):
    async with books.store.writing() as uow:
        club = await books.club(uow)
        by = Actor(person_id=1_000 + member_id, member_id=member_id)
        done = await open_sales.claim(uow, club=club, by=by, code=open_sales.code_of(token))
    return done.award
