"""Something is wrong with what was handed over or used, or with a gift: a person hears of it, by both names."""

from typing import Any

import pytest

from bot import words
from loyalty import rewards, vouchers
from loyalty.roles import PROGRAM
from tests.support.ready import Ready, said
from tests.support.scanning import claimed, code_link, price
from tests.support.standing import friend_link, switched_on

pytest_plugins = ["tests.support.ready_clubs"]
pytestmark = pytest.mark.only_on("sqlite")


async def cake(club: Ready) -> None:
    async with club.world.store.writing() as uow:
        titles = dict.fromkeys(words.LANGUAGES, "Cake")
        await rewards.add(uow, by=PROGRAM, titles=titles, kind="product", cost=10)


async def handed_over(club: Ready, language: str = "en") -> None:
    """Dana has had the cake from Carl."""
    await cake(club)
    await claimed(club, "Cake", price(10, language=language), language=language)
    await club.do(club.carl, open=await code_link(club))
    await club.do(club.carl, tap=said("button-handed"))


async def flags(club: Ready) -> list[Any]:
    return await club.rows("SELECT kind, staff_id, member_id FROM risk_flags")


@pytest.mark.parametrize("language", words.LANGUAGES)
async def test_a_used_reward_that_was_never_given_reaches_the_owner_once(shop: Ready, language: str):
    for person in (shop.dana, shop.owner):
        await shop.change(f"UPDATE people SET language = '{language}' WHERE id = {person.id}")
    await handed_over(shop, language)
    await shop.do(shop.dana, tap=said("button-wrong", language))
    for _ in range(2):
        shop.dana.tap(said("button-used-not-given", language))
    await shop.do(shop.dana)
    assert said("objection-told", language) in shop.dana.last
    told = {"what": "not_given", "name": "Dana", "staff": "Carl", "thing": "Cake"}
    about = said("flag-objection-used", language, **told)
    assert sum(about in one.text for one in shop.owner.messages) == 1
    assert len(await flags(shop)) == 1
    await shop.do(shop.owner, say="/today")
    await shop.do(shop.owner, tap=said("button-today-flag", language, name="Dana"))
    assert about in shop.owner.last
    await shop.do(shop.owner, tap=said("button-flag-seen", language))
    assert said("today-waiting", language, n=0) in shop.owner.last


async def test_a_used_voucher_can_be_objected_to_from_its_letter_and_from_its_page(shop: Ready):
    await shop.set_club(features=frozenset({"vouchers"}))
    async with shop.world.store.writing() as uow:
        what: dict[str, Any] = {"kind": "product", "titles": {"en": "Coffee"}}
        how: dict[str, Any] = {"source": "offer", "request_id": "gift", "expires_at": None}
        await vouchers.give(uow, by=PROGRAM, holder_id=1, effect=what, **how)
    code = await shop.value("SELECT code FROM vouchers")
    await shop.do(shop.carl, say=code)
    await shop.do(shop.carl, tap=said("button-voucher-use"))
    await shop.do(shop.dana, tap=said("button-wrong"))
    await shop.do(shop.dana, tap=said("button-used-not-me"))
    about = said("flag-objection-used", what="not_me", name="Dana", staff="Carl", thing="Coffee")
    assert about in shop.owner.last
    await shop.do(shop.dana, open=f"https://t.me/cafe_bot?start=v_{code}")
    assert said("button-wrong") in shop.dana.last.buttons


async def test_the_gift_for_a_friend_has_its_way_to_the_owner(shop: Ready):
    await switched_on(shop, bringing={"referrer": 20, "friend": 10})
    finn = shop.stranger("Finn")
    await shop.do(finn, open=await friend_link(shop))
    await shop.do(finn, tap=said("button-join"))
    await shop.do(finn, tap=said("button-to-card"))
    await shop.sell(finn, "20")
    (came,) = [one for one in shop.dana.messages if "Finn" in one.text]
    shop.dana.tap(said("button-wrong"), came.id)
    await shop.do(shop.dana)
    await shop.do(shop.dana, tap=said("button-not-me"))
    about = {"what": "not_me", "name": "Dana", "staff": said("by-the-rules"), "points": "+20", "unit": "points"}
    assert said("flag-objection", **about) in shop.owner.last


async def test_what_is_not_ones_own_is_not_there(shop: Ready):
    await handed_over(shop)
    sam = await shop.joining("Sam")
    for data in ("object-use:1:claim:not_me", "object-use:9:voucher:not_me", "object-use:1:cake:not_me", "wrong-use:1"):
        await shop.forge(sam, data)
        assert said("refused-NotFound") in sam.last
    assert await flags(shop) == []


async def test_taken_back_by_names_who_took_it_back(shop: Ready):
    await handed_over(shop)
    await shop.do(shop.owner, say="/start")
    await shop.forge(shop.owner, "claim-back:1")
    await shop.do(shop.owner, say="a mistake")
    assert "Olga" in shop.owner.last.text
    assert "Carl" not in shop.owner.last.text
    assert "Olga" in shop.dana.last.text
    assert "Carl" not in shop.dana.last.text
