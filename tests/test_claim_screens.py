"""Claiming on a phone and handing over at the counter: one road, four languages, and everything that goes astray."""

from datetime import timedelta
from typing import Any

import pytest

from bot import dates, words
from bot.sandbox.people import Person
from loyalty import clubs, rewards
from loyalty.limits import Limit
from loyalty.roles import PROGRAM
from tests.support.ready import UNLIMITED, Ready, said
from tests.support.scanning import claimed, code, code_link, picture_of, price
from tests.support.world import START

pytest_plugins = ["tests.support.ready_clubs"]
pytestmark = pytest.mark.only_on("sqlite")


async def offer(club: Ready, title: str = "Cake", *, cost: int = 10, kind: str = "product", **values: Any) -> int:
    async with club.world.store.writing() as uow:
        titles = dict.fromkeys(words.LANGUAGES, title)
        return await rewards.add(uow, by=PROGRAM, titles=titles, kind=kind, cost=cost, **values)


async def speaking(club: Ready, person: Person, language: str) -> None:
    await club.do(person, say="/language")
    await club.do(person, tap=words.label(language, "language-own-name"))


async def state(club: Ready) -> str:
    return str(await club.value("SELECT state FROM reward_claims ORDER BY id DESC LIMIT 1"))


async def clock(club: Ready, language: str = "en") -> str:
    """The time that a phone shows now."""
    async with club.world.store.reading() as view:
        zone = (await clubs.require(view)).zone
    return dates.show_time(START, zone, language)


@pytest.mark.parametrize("language", words.LANGUAGES)
async def test_the_whole_road_in_every_language(shop: Ready, language: str):
    await offer(shop)
    for person in (shop.dana, shop.carl):
        await speaking(shop, person, language)
    cost = price(10, language=language)
    await claimed(shop, "Cake", cost, language=language)
    picture = picture_of(shop.dana)
    assert await code(shop) in picture.text
    drawn = picture.raw["photo"]
    await shop.do(shop.carl, open=await code_link(shop))
    assert shop.carl.last.text.splitlines()[:2] == [
        said("hand-out", language, reward="Cake"),
        said("hand-who", language, name="Dana"),
    ]
    await shop.do(shop.carl, tap=said("button-handed", language))
    used, time = picture_of(shop.dana), await clock(shop, language)
    assert used.text == said("claim-was-redeemed", language, reward="Cake", time=time, price=cost, staff="Carl")
    assert used.id == picture.id, "it flips in place"
    assert used.raw["photo"] != drawn, "the code is gone, not only its words"


async def test_in_a_cafe_stamps_are_held_and_the_code_may_be_typed(cafe: Ready):
    await offer(cafe, cost=1)
    await claimed(cafe, "Cake", price(1, "stamps"))
    assert await cafe.value("SELECT available FROM wallets") == 0
    await cafe.do(cafe.carl, say=(await code(cafe)).lower())
    await cafe.do(cafe.carl, tap=said("button-handed"))
    assert await state(cafe) == "redeemed"


async def test_two_cashiers_hear_who_was_faster_and_when(shop: Ready):
    await offer(shop)
    await claimed(shop, "Cake", price(10))
    cleo = await shop.world.cashier(shop.owner, name="Cleo")
    for person in (shop.carl, cleo):
        await shop.do(person, open=await code_link(shop))
    await shop.do(cleo, tap=said("button-handed"))
    await shop.do(shop.carl, tap=said("button-handed"))
    told = shop.carl.last.text
    assert said("hand-was-redeemed", reward="Cake", moment="", staff="").splitlines()[0] in told
    assert "Cleo" in told
    assert await clock(shop) in told


async def test_a_killed_process_hands_over_once_and_the_message_flips_all_the_same(shop: Ready):
    await offer(shop)
    await claimed(shop, "Cake", price(10))
    await shop.do(shop.carl, open=await code_link(shop))
    shop.carl.tap(said("button-handed"))
    await shop.worked_but_unanswered()
    assert await shop.value("SELECT count(*) FROM audit_events WHERE action = 'claim.redeemed'") == 1
    assert said("hand-was-redeemed", reward="Cake", moment="", staff="").splitlines()[0] in shop.carl.last
    assert said("claim-was-redeemed", reward="", time="", price="", staff="").split()[0] in picture_of(shop.dana).text


async def test_a_lost_answer_shows_the_same_claim_again(shop: Ready):
    await offer(shop)
    await shop.do(shop.dana, say="/rewards")
    await shop.do(shop.dana, tap="Cake")
    shop.dana.tap(said("button-claim", price=price(10)))
    await shop.worked_but_unanswered()
    assert await shop.value("SELECT count(*) FROM reward_claims") == 1
    assert await code(shop) in picture_of(shop.dana).text


async def test_what_is_cancelled_flips_at_once_and_the_old_button_claims_nothing_more(shop: Ready):
    await offer(shop)
    await claimed(shop, "Cake", price(10))
    message = picture_of(shop.dana)
    await shop.do(shop.dana, tap=said("button-claim-cancel"))
    assert picture_of(shop.dana).id == message.id
    assert said("claim-was-cancelled", reward="Cake", time=await clock(shop), price=price(10)) in picture_of(shop.dana)
    await shop.forge(shop.dana, "claim:2:0:10")
    assert await shop.value("SELECT count(*) FROM reward_claims") == 1
    assert await shop.value("SELECT available FROM wallets") == 20
    await shop.do(shop.carl, open=await code_link(shop))
    assert said("hand-was-cancelled", reward="Cake", moment="").splitlines()[0] in shop.carl.last


async def test_after_a_quarter_of_an_hour_the_message_says_that_the_points_are_back(shop: Ready):
    await offer(shop)
    await claimed(shop, "Cake", price(10))
    drawn = picture_of(shop.dana).raw["photo"]
    await shop.world.pass_time(minutes=15)
    assert said("claim-was-expired", reward="Cake", price=price(10)) in picture_of(shop.dana)
    assert picture_of(shop.dana).raw["photo"] != drawn
    assert await shop.value("SELECT available FROM wallets") == 20


async def test_whoever_looks_at_an_overdue_code_ends_it(shop: Ready):
    await offer(shop)
    await claimed(shop, "Cake", price(10))
    shop.wait(minutes=15)
    await shop.do(shop.carl, open=await code_link(shop))
    assert said("hand-was-expired", reward="Cake", moment="").splitlines()[0] in shop.carl.last
    assert await state(shop) == "expired"
    assert await shop.value("SELECT available FROM wallets") == 20


async def test_where_the_message_is_gone_a_new_one_tells(shop: Ready):
    await offer(shop)
    await claimed(shop, "Cake", price(10))
    shop.dana.chat.messages.pop(picture_of(shop.dana).id)
    await shop.do(shop.carl, open=await code_link(shop))
    await shop.do(shop.carl, tap=said("button-handed"))
    assert said("claim-was-redeemed", reward="", time="", price="", staff="").split()[0] in shop.dana.last


async def test_a_code_that_is_shown_again_stands_in_one_message(shop: Ready):
    await offer(shop)
    await claimed(shop, "Cake", price(10))
    await shop.do(shop.dana, say="/rewards")
    await shop.do(shop.dana, tap=said("button-claim-open", reward="Cake"))
    assert len([one for one in shop.dana.messages if one.kind == "photo"]) == 1


async def test_a_percentage_leads_into_the_sale_and_says_what_to_collect(shop: Ready):
    await offer(shop, "Fifth off", kind="percent", value_percent=20)
    await claimed(shop, "Fifth off", price(10))
    await shop.do(shop.carl, open=await code_link(shop))
    assert said("hand-off", off="20%", reward="Fifth off").splitlines()[0] in shop.carl.last
    await shop.do(shop.carl, tap=said("button-to-bill"))
    assert said("sale-off", what=said("bill-part", what=said("bill-claim"), money="20%")) in shop.carl.last
    assert await state(shop) == "issued", "nothing is used before the sale"
    await shop.do(shop.carl, say="50")
    assert shop.carl.last.text.splitlines()[0] == said("bill-collect", money="€40.00")
    row = (await shop.rows("SELECT state, purchase_id FROM reward_claims"))[0]
    assert (row.state, row.purchase_id) == ("redeemed", 1)
    assert said("claim-was-redeemed", reward="", time="", price="", staff="").split()[0] in picture_of(shop.dana).text


async def test_what_somebody_has_to_allow_uses_the_discount_at_once(shop: Ready):
    await shop.set_rules(limits=UNLIMITED.model_copy(update={"award": Limit(most=5)}))
    await offer(shop, "Fifth off", kind="percent", value_percent=20)
    await claimed(shop, "Fifth off", price(10))
    await shop.do(shop.carl, open=await code_link(shop))
    await shop.do(shop.carl, tap=said("button-to-bill"))
    await shop.do(shop.carl, say="50")
    assert await state(shop) == "redeemed"
    await shop.world.pass_time(minutes=20)
    await shop.do(shop.owner, tap=said("button-approve"))
    assert await shop.value("SELECT purchase_id FROM reward_claims") == 1
    assert await shop.value("SELECT amount_minor FROM purchases") == 4_000


async def test_after_handing_over_the_same_customers_sale_goes_with_it(shop: Ready):
    await offer(shop)
    await claimed(shop, "Cake", price(10))
    await shop.do(shop.carl, open=await code_link(shop))
    await shop.do(shop.carl, tap=said("button-handed"))
    await shop.do(shop.carl, tap=said("button-claim-sale"))
    await shop.do(shop.carl, say="50")
    assert await shop.value("SELECT purchase_id FROM reward_claims") == 1
    await shop.do(shop.carl, tap=said("button-undo"))
    assert await state(shop) == "reversed"
    assert await shop.value("SELECT available FROM wallets") == 20
    assert shop.dana.see(
        said("letter-claim-back", price=price(10), time=await clock(shop), reward="Cake", staff="Carl")
    )


async def test_a_manager_takes_back_a_mistake_with_a_reason(shop: Ready):
    await offer(shop)
    await claimed(shop, "Cake", price(10))
    await shop.do(shop.carl, open=await code_link(shop))
    await shop.do(shop.carl, tap=said("button-handed"))
    await shop.forge(shop.carl, "claim-back:1")
    assert said("refused-NotAllowed") in shop.carl.last
    await shop.do(shop.owner, say="/start")
    await shop.forge(shop.owner, "member:1")
    await shop.do(shop.owner, tap=said("button-member-claims"))
    await shop.do(shop.owner, tap="Cake")
    await shop.do(shop.owner, tap=said("button-claim-back"))
    assert said("claim-ask-back", reward="Cake").splitlines()[0] in shop.owner.last
    await shop.do(shop.owner, say="the wrong customer")
    assert await state(shop) == "reversed"
    assert await shop.value("SELECT reason FROM reward_claims") == "the wrong customer"
    assert said("letter-claim-back", price="", time="", reward="", staff="").split(":")[0] in shop.dana.last
    await shop.do(shop.dana, say="/history")
    for rule in ("claim", "reversed"):
        assert said(f"entry-{rule}") in shop.dana.last


async def test_forged_foreign_and_used_up_guesses_hear_the_same(shop: Ready):
    await offer(shop)
    await claimed(shop, "Cake", price(10))
    good = await code_link(shop)
    sam = shop.stranger("Sam")
    answers = set()
    for link in (good, "https://t.me/cafe_bot?start=r_forged"):
        await shop.do(sam, open=link)
        answers.add(sam.last.text)
    assert len(answers) == 1, "a stranger learns nothing from a good one"
    for n in range(10):
        await shop.do(shop.carl, open=f"https://t.me/cafe_bot?start=r_forged{n}")
        assert said("refused-NotFound") in shop.carl.last
    await shop.do(shop.carl, open=good)
    assert said("refused-TooMany") in shop.carl.last
    await shop.do(shop.carl, say=await code(shop))
    assert said("refused-TooMany") in shop.carl.last


async def test_nobody_hands_over_to_themselves_but_in_practice(shop: Ready):
    await offer(shop)
    await shop.do(shop.carl, say="/card")
    await shop.do(shop.carl, tap=said("button-join"))
    await shop.change("UPDATE members SET practice = true WHERE id > 1")
    await claimed(shop, "Cake", price(10), by=shop.carl)
    await shop.do(shop.carl, open=await code_link(shop))
    assert said("hand-practice") in shop.carl.last
    await shop.do(shop.carl, tap=said("button-handed"))
    assert await state(shop) == "redeemed"
    await shop.change("UPDATE members SET practice = false WHERE id > 1")
    await shop.change("UPDATE reward_claims SET practice = false")
    await shop.do(shop.carl, open=await code_link(shop))
    assert said("refused-SelfRedeem") in shop.carl.last


async def test_the_list_says_what_is_theirs_what_is_near_and_why_not_the_rest(shop: Ready):
    await offer(shop)
    await offer(shop, "Bread", cost=30)
    await offer(shop, "Wine", stock=0)
    await shop.do(shop.dana, say="/rewards")
    for line in (
        said("reward-ready", reward="Cake"),
        said("reward-ahead", n=10, unit="points", reward="Bread"),
        said("reward-state-sold-out", reward="Wine"),
    ):
        assert line in shop.dana.last
    await shop.do(shop.dana, tap="Bread")
    assert not shop.dana.sees(said("button-claim", price=price(30)))
    await shop.forge(shop.dana, "claim:3:0:30")
    assert said("refused-NotEnough", available=20, wanted=30) in shop.dana.last


async def test_the_cashier_sees_what_is_ready_and_what_is_near(shop: Ready):
    await offer(shop)
    await offer(shop, "Bread", cost=30)
    await shop.do(shop.carl, open=await shop.world.card_link(shop.dana))
    assert said("reward-ready", reward="Cake") in shop.carl.last
    assert said("reward-ahead", n=10, unit="points", reward="Bread") in shop.carl.last


async def test_a_place_is_shown_at_the_door_and_reminded_of(shop: Ready):
    at = START + timedelta(days=3)
    await offer(shop, "Tasting", kind="experience", event_at=at, stock=8)
    await claimed(shop, "Tasting", price(10))
    await shop.world.pass_time(days=2, minutes=5)
    assert said("letter-place", reward="Tasting", moment="").splitlines()[0] in shop.dana.last
    await shop.do(shop.dana, tap=said("button-claim-show"))
    assert await code(shop) in picture_of(shop.dana).text
    await shop.world.pass_time(days=1)
    await shop.do(shop.carl, open=await code_link(shop))
    assert said("hand-event", moment="").split(":")[0] in shop.carl.last
    await shop.do(shop.carl, tap=said("button-handed"))
    assert await state(shop) == "redeemed"
