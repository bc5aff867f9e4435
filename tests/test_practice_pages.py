"""Practising everything of a customer: rewards, the code at the counter, tiers, friends, vouchers, points as money."""

import pytest

from bot import words
from bot.sandbox.people import Person
from loyalty import rewards
from loyalty.programs import Paying
from loyalty.roles import PROGRAM
from tests.support.ready import Ready, said
from tests.support.scanning import code, price
from tests.test_short_screens import is_short

pytest_plugins = ["tests.support.ready_clubs"]
pytestmark = pytest.mark.only_on("sqlite")

EVERYTHING = frozenset({"tiers", "friends", "vouchers", "paying"})


async def offered(club: Ready, title: str = "Cake", **values: object) -> int:
    async with club.world.store.writing() as uow:
        titles = dict.fromkeys(words.LANGUAGES, title)
        return await rewards.add(uow, by=PROGRAM, titles=titles, kind="product", cost=10, **values)


async def practising(club: Ready, person: Person, language: str = "en") -> Person:
    await club.change(f"UPDATE people SET language = '{language}' WHERE id = {person.id}")
    await club.do(person, say="/start")
    return await club.do(person, tap=said("button-practise", language))


@pytest.mark.parametrize("language", words.LANGUAGES)
async def test_a_cashier_claims_hands_over_and_sees_it_flip_and_nothing_of_it_counts(shop: Ready, language: str):
    await shop.set_club(features=EVERYTHING)
    await offered(shop, stock=1)
    carl = await practising(shop, shop.carl, language)
    await shop.do(carl, tap=said("button-rewards", language))
    assert said("practice-note", language) in carl.last
    await shop.do(carl, tap="Cake")
    await shop.do(carl, tap=said("button-claim", language, price=price(10, language=language)))
    assert await code(shop) in carl.last
    picture = carl.last.id
    await shop.do(carl, tap=said("button-practise-hand", language))
    assert said("hand-practice", language) in carl.last
    await shop.do(carl, tap=said("button-handed", language))
    (flipped,) = [one for one in carl.messages if one.id == picture]
    assert "Cake" in flipped.text
    assert await code(shop) not in flipped.text
    carl.tap(said("button-rewards", language), flipped.id)
    await shop.do(carl)
    assert said("reward-ready", language, reward="Cake") in carl.last.text
    assert said("practice-note", language) in carl.last
    assert await shop.value("SELECT stock FROM rewards WHERE stock IS NOT NULL") == 1
    assert await shop.value("SELECT practice FROM reward_claims")


@pytest.mark.parametrize("language", words.LANGUAGES)
async def test_the_page_of_friends_says_that_the_practice_link_earns_nothing(shop: Ready, language: str):
    await shop.set_club(features=EVERYTHING)
    carl = await practising(shop, shop.carl, language)
    if said("button-friends", language) not in carl.last.buttons:
        await shop.do(carl, tap=said("button-more-of-mine", language))
    await shop.do(carl, tap=said("button-friends", language))
    assert said("friends-practice", language) in carl.last
    is_short(carl.last)
    link = await shop.value("SELECT code FROM referral_codes")
    sam = shop.stranger()
    await shop.do(sam, open=f"https://t.me/cafe_bot?start=f_{link}")
    await shop.do(sam, tap=said("button-join"))
    assert await shop.value("SELECT count(*) FROM referrals") == 0


async def test_nobody_is_promised_a_gift_by_a_practice_link(shop: Ready):
    await shop.set_club(features=EVERYTHING)
    carl = await practising(shop, shop.carl)
    await shop.forge(carl, "p:friends")
    link = await shop.value("SELECT code FROM referral_codes")
    sam = await shop.do(shop.stranger(), open=f"https://t.me/cafe_bot?start=f_{link}")
    assert "invited" not in sam.last.text


async def test_the_practice_card_opens_tiers_points_history_and_the_way_back_is_the_card(shop: Ready):
    await shop.set_club(features=EVERYTHING)
    carl = await practising(shop, shop.carl)
    for page in ("p:my-tier", "p:points", "p:history:0", "p:vouchers", "p:more-of-mine"):
        await shop.forge(carl, page)
        assert said("practice-note") in carl.last, page
        if page not in ("p:points", "p:history:0"):  # lists of what happened are as long as it
            is_short(carl.last)
        assert carl.last.buttons.count(said("button-practice-card")) == 1, page
    await shop.do(carl, tap=said("button-practice-card"))
    assert said("button-practise-sale") in carl.last.buttons


async def test_a_practice_card_pays_with_points_and_says_yes_itself(shop: Ready):
    await shop.set_club(features=EVERYTHING)
    await shop.set_rules(paying=Paying(value_minor=10, share=50, least=5))
    carl = await practising(shop, shop.carl)
    await shop.do(carl, tap=said("button-practise-sale"))
    await shop.do(carl, say="10")
    await shop.do(carl, tap=said("button-pay-points", n=20, money="€2.00"))
    await shop.do(carl, tap=said("button-pay-yes", n=20, money="€2.00"))
    member = await shop.value("SELECT id FROM members WHERE practice")
    assert await shop.value("SELECT state FROM point_payments") == "confirmed"
    paid = next(one for one in carl.messages if said("practice-note") in one.text)
    assert paid.buttons == [], "nothing of it is anybody's to object to"
    assert await shop.value(f"SELECT available FROM wallets WHERE member_id = {member}") == 0


async def test_an_owner_whose_only_card_is_for_practice_plays_both_sides(shop: Ready):
    await shop.set_club(features=EVERYTHING)
    await offered(shop)
    olga = await practising(shop, shop.owner)
    await shop.do(olga, say="/card")
    await shop.do(olga, tap=said("button-rewards"))
    await shop.do(olga, tap="Cake")
    await shop.do(olga, tap=said("button-claim", price=price(10)))
    await shop.do(olga, tap=said("button-practise-hand"))
    await shop.do(olga, tap=said("button-handed"))
    assert await shop.value("SELECT state FROM reward_claims") == "redeemed"
    await shop.set_rules(paying=Paying(value_minor=10, share=50, least=5))
    await shop.do(olga, say="/card")
    await shop.do(olga, tap=said("button-practise-sale"))
    await shop.do(olga, say="10")
    await shop.do(olga, tap=said("button-pay-points", n=10, money="€1.00"))
    await shop.do(olga, tap=said("button-pay-yes", n=10, money="€1.00"))
    assert olga.see(said("pay-paid", n=10, money="€1.00", rest="€9.00", available=0))


async def test_a_voucher_of_the_practice_card_is_used_by_whoever_practises(shop: Ready):
    await shop.set_club(features=EVERYTHING)
    await offered(shop, lasts_days=30)
    carl = await practising(shop, shop.carl)
    [(reward_id, cost)] = [
        tuple(row) for row in await shop.rows("SELECT id, cost FROM rewards ORDER BY id DESC LIMIT 1")
    ]
    await shop.forge(carl, f"p:claim:{reward_id}:0:{cost}")
    await shop.forge(carl, "p:voucher:1")
    await shop.do(carl, tap=said("button-practise-hand"))
    await shop.do(carl, tap=said("button-voucher-use"))
    assert await shop.value("SELECT state FROM vouchers") == "used up"


async def test_the_practice_card_opens_no_page_of_the_staff_and_no_customer_opens_it(shop: Ready):
    carl = await practising(shop, shop.carl)
    await shop.forge(carl, "p:members")
    assert said("refused-NotFound") in carl.last
    await shop.forge(carl, "p:friends")
    assert said("refused-SwitchedOff") in carl.last
    await shop.do(shop.dana, say="/start")
    await shop.forge(shop.dana, "p:rewards")
    assert said("refused-NotAllowed") in shop.dana.last


# -- the catalogue for who runs the shop -------------------------------------------------------------------------------


@pytest.mark.parametrize("language", words.LANGUAGES)
async def test_who_runs_the_shop_never_hears_join_when_asking_for_rewards(shop: Ready, language: str):
    await offered(shop)
    for person in (shop.carl, shop.owner):
        await shop.change(f"UPDATE people SET language = '{language}' WHERE id = {person.id}")
        await shop.do(person, say="/rewards")
        assert said("button-join", language) not in person.last.buttons
        assert "Cake" in person.last.text
    assert said("kept-title", language) in shop.owner.last
    await shop.do(shop.carl, tap=said("button-practise", language))
    await shop.do(shop.carl, say="/rewards")
    assert said("practice-note", language) in shop.carl.last
