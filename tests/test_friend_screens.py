"""Bring a friend on the phones: a link that is sent on, a stranger who comes by it, and two receipts."""

import pytest

from bot import words
from tests.support.owners import at, club_of
from tests.support.ready import Ready, said
from tests.support.standing import friend_link, switched_on
from tests.test_short_screens import is_short

pytest_plugins = ["tests.support.ready_clubs"]
pytestmark = pytest.mark.only_on("sqlite")


@pytest.mark.parametrize("language", words.LANGUAGES)
async def test_the_whole_road_from_the_link_to_both_receipts(shop: Ready, language: str):
    await switched_on(shop, bringing={"referrer": 20, "friend": 10, "min_minor": 1_000})
    await shop.change(f"UPDATE people SET language = '{language}' WHERE id = {shop.dana.id}")
    link = await friend_link(shop)
    dana = shop.dana
    is_short(dana.last)
    share = next(one for row in dana.last.raw["reply_markup"]["inline_keyboard"] for one in row if "url" in one)
    assert share["url"].startswith("https://t.me/share/url?url=https%3A//t.me/cafe_bot%3Fstart%3Df_")
    await shop.do(dana, tap=said("button-friends-code", language))
    assert dana.last.kind == "photo"
    finn = shop.stranger("Finn Friendly", language)
    await shop.do(finn, open=link)
    gift = said("tier-amount", language, n=10, unit="points")
    assert said("friends-invited", language, gift=gift) in finn.last
    await shop.do(finn, tap=said("button-join", language))
    await shop.do(finn, tap=said("button-to-card", language))
    assert await shop.value("SELECT source FROM members WHERE id = 2") == "friend"
    await shop.sell(finn, "20")
    facts = {"club": "Olga Café", "unit": "points"}
    welcome = said("letter-friend-welcome", language, name="Dana", gained=gained(10, language), n=50, **facts)
    came = said("letter-friend-came", language, name="Finn", gained=gained(20, language), n=40, **facts)
    assert any(welcome in message for message in finn.messages)
    assert any(came in message for message in dana.messages)
    await shop.do(dana, say="/start")
    await shop.do(dana, tap=said("button-friends", language))
    await shop.do(dana, tap=said("button-friends-came", language))
    is_short(dana.last)
    state = said("friend-rewarded", language)
    assert said("friends-line", language, name="Finn", state=state) in dana.last
    assert "Friendly" not in dana.last.text
    await shop.do(dana, say="/history")
    assert said("entry-referral", language) in dana.last


def gained(n: int, language: str) -> str:
    from bot import formats

    return formats.signed(n, language)


async def test_the_link_also_counts_when_the_first_visit_is_a_scan_of_the_till(shop: Ready):
    await switched_on(shop)
    link = await friend_link(shop)
    finn = shop.stranger("Finn")
    await shop.do(finn, open=link)
    await shop.do(shop.carl, say="/start")
    await shop.do(shop.carl, tap=said("button-amount-first"), say="20")
    message = next(one for one in reversed(shop.carl.messages) if one.kind == "photo")
    copied = [one for row in message.raw["reply_markup"]["inline_keyboard"] for one in row if "copy_text" in one]
    await shop.do(finn, open=copied[0]["copy_text"]["text"])
    await shop.do(finn, tap=said("button-join"))
    assert await shop.value("SELECT state FROM referrals") == "rewarded"


async def test_members_staff_and_strangers_with_a_wrong_link_are_answered(shop: Ready):
    await switched_on(shop)
    link = await friend_link(shop)
    await shop.do(shop.dana, open=link)
    assert said("friends-already") in shop.dana.last
    stranger = shop.stranger()
    await shop.do(stranger, say="/start f_nothing")
    assert said("button-join") in stranger.last.buttons
    assert said("friends-invited", gift=said("tier-amount", n=1, unit="points")) not in stranger.last
    await shop.set_club(features=frozenset())
    other = shop.stranger("Other")
    await shop.do(other, open=link)
    await shop.do(other, tap=said("button-join"))
    assert await shop.value("SELECT count(*) FROM referrals") == 0


@pytest.mark.parametrize("language", words.LANGUAGES)
async def test_the_owner_sets_what_both_get_and_sees_how_it_goes(shop: Ready, language: str):
    await switched_on(shop)
    await shop.change(f"UPDATE people SET language = '{language}' WHERE id = {shop.owner.id}")
    olga = await shop.do(shop.owner, say="/settings")
    for label in ("button-extras", "button-bringing"):
        await shop.do(olga, tap=said(label, language))
    is_short(olga.last)
    for step, typed in (("referrer", "30"), ("friend", "0"), ("minimum", "12"), ("cap", "3")):
        await shop.do(olga, tap=said(f"button-bringing-{step}", language))
        is_short(olga.last)
        await shop.do(olga, say=typed)
    assert said("bringing-numbers", language, brought=0, rewarded=0, lately=0) in olga.last
    bringing = (await club_of(shop)).program.bringing
    assert (bringing.referrer, bringing.friend, bringing.min_minor, bringing.month_cap) == (30, 0, 1_200, 3)
    await shop.forge(olga, "bringing-set:colour")
    assert said("refused-NotFound", language) in olga.last


async def test_managers_see_who_brought_whom(shop: Ready):
    await switched_on(shop)
    finn = await shop.do(shop.stranger("Finn"), open=await friend_link(shop))
    await shop.do(finn, tap=said("button-join"))
    olga = await at(shop)
    await shop.forge(olga, "member:2")
    await shop.do(olga, tap=said("button-member-friends"))
    line = said("friends-line", name="Dana", state=said("friend-attributed"))
    assert said("friends-of-by", line=line) in olga.last
    await shop.do(olga, tap="Dana")
    await shop.do(olga, tap=said("button-member-friends"))
    assert said("friends-line", name="Finn", state=said("friend-attributed")) in olga.last
    await shop.do(shop.carl, say="/start")
    await shop.forge(shop.carl, "member:2")
    assert said("button-member-friends") not in shop.carl.last.buttons
    await shop.forge(shop.carl, "member-friends:2")
    assert said("refused-NotAllowed") in shop.carl.last


async def test_a_cafe_asks_for_no_amount(cafe: Ready):
    await switched_on(cafe)
    olga = await at(cafe, "button-extras", "button-bringing")
    assert said("button-bringing-minimum") not in olga.last.buttons
    await cafe.do(olga, tap=said("button-bringing-cap"))
    await cafe.do(olga, tap="10")
    assert (await club_of(cafe)).program.bringing.month_cap == 10


async def test_a_friend_finds_who_brought_them_in_their_own_data_and_erasing_takes_the_code(shop: Ready):
    from tests.test_privacy import data_of

    await switched_on(shop)
    finn = shop.stranger("Finn")
    await shop.do(finn, open=await friend_link(shop))
    for label in ("button-join", "button-to-card"):
        await shop.do(finn, tap=said(label))
    assert len((await data_of(shop, finn))["brought_by"]) == 1
    assert len((await data_of(shop, shop.dana))["friends"]) == 1
    await shop.do(shop.dana, say="/leave")
    await shop.do(shop.dana, tap=said("button-leave-erase"))
    assert await shop.value("SELECT count(*) FROM referral_codes") == 0
