"""What cannot be is refused where it is typed or tapped, and says why; who is gone is called so."""

import pytest

from bot import words
from loyalty import clubs, programs, vouchers
from loyalty.programs import PRESETS
from loyalty.roles import PROGRAM
from tests.support.owners import at, club_of
from tests.support.ready import Ready, said
from tests.support.standing import friend_link, switched_on

pytest_plugins = ["tests.support.ready_clubs"]
pytestmark = pytest.mark.only_on("sqlite")


async def planning(club: Ready, language: str = "en") -> None:
    """The owner has told of a series what must be told."""
    await club.set_club(features=frozenset({"vouchers"}))
    await club.change(f"UPDATE people SET language = '{language}' WHERE id = {club.owner.id}")
    olga = await club.do(club.owner, say="/start")
    await club.forge(olga, "series-new")
    for label in (said("button-voucher-product", language),):
        await club.do(olga, tap=label)
    await club.do(olga, say="Coffee")
    await club.do(olga, say="10")
    await club.do(olga, tap=said("button-series-days", language, n=30))


@pytest.mark.parametrize("language", words.LANGUAGES)
async def test_a_prefix_is_refused_where_it_is_typed(shop: Ready, language: str):
    await planning(shop, language)
    olga = shop.owner
    await shop.do(olga, tap=said("button-series-prefix", language))
    for wrong in ("SUMMERTIME", "קיץ", "A B"):
        await shop.do(olga, say=wrong)
        assert said("refused-PrefixUnclear", language, most=8) in olga.last
        assert said("series-ask-prefix", language) in olga.last
    await shop.do(olga, say="summer")
    assert said("series-prefix", language, prefix="SUMMER", has="yes") in olga.last


@pytest.mark.parametrize("language", words.LANGUAGES)
async def test_days_out_of_order_are_refused_where_they_are_typed(shop: Ready, language: str):
    await planning(shop, language)
    olga = shop.owner
    await shop.do(olga, tap=said("button-series-since", language))
    await shop.do(olga, say="1.3.2027")
    assert said("refused-DaysOutOfOrder", language) in olga.last
    assert said("series-ask-since", language, example="").splitlines()[0] in olga.last.text
    await shop.do(olga, say="1.3.2020")
    assert said("refused-DayOver", language) in olga.last
    await shop.do(olga, say="/start")
    await planning(shop, language)
    await shop.do(olga, tap=said("button-series-until", language))
    await shop.do(olga, tap=said("button-series-no-end", language))
    await shop.do(olga, tap=said("button-series-since", language))
    await shop.do(olga, say="1.3.2027")
    await shop.do(olga, tap=said("button-series-until", language))
    await shop.do(olga, tap=said("button-series-days", language, n=30))
    assert said("refused-DaysOutOfOrder", language) in olga.last
    assert await shop.value("SELECT count(*) FROM voucher_series") == 0


@pytest.mark.parametrize("language", words.LANGUAGES)
async def test_ones_own_voucher_at_the_till_is_told_as_it_is(shop: Ready, language: str):
    await shop.set_club(features=frozenset({"vouchers"}))
    for person in (shop.owner, shop.carl):
        await shop.change(f"UPDATE people SET language = '{language}' WHERE id = {person.id}")
        await shop.do(person, say="/card")
        await shop.do(person, tap=said("button-join", language))
        await shop.do(person, tap=said("button-to-card", language))
        member = await shop.value("SELECT max(id) FROM members")
        async with shop.world.store.writing() as uow:
            how = {"source": "offer", "request_id": f"gift {member}", "expires_at": None}
            what = {"kind": "product", "titles": {"en": "Coffee"}}
            await vouchers.give(uow, by=PROGRAM, holder_id=member, effect=what, **how)
        code = await shop.value("SELECT code FROM vouchers ORDER BY id DESC LIMIT 1")
        await shop.do(person, say="/start")
        await shop.do(person, say=code)
        assert said("refused-SelfRedeem", language) in person.last


@pytest.mark.parametrize("language", words.LANGUAGES)
async def test_vouchers_say_why_they_stay_on_beside_stamp_cards(shop: Ready, language: str):
    await shop.set_club(features=frozenset({"vouchers", "cards"}))
    await shop.change(f"UPDATE people SET language = '{language}' WHERE id = {shop.owner.id}")
    olga = await shop.do(shop.owner, say="/start")
    await shop.forge(olga, "feature:vouchers:off")
    why = said("feature-needed-vouchers", language)
    assert olga.toasts[-1] == why
    assert why in olga.last
    assert "vouchers" in (await club_of(shop)).settings.features
    await shop.forge(olga, "feature:cards:off")
    await shop.forge(olga, "feature:vouchers:off")
    assert why not in olga.last
    assert "vouchers" not in (await club_of(shop)).settings.features


@pytest.mark.parametrize("language", words.LANGUAGES)
async def test_who_was_erased_has_left_the_club_and_is_not_nameless(shop: Ready, language: str):
    await switched_on(shop)
    for person in (shop.owner, shop.dana):
        await shop.change(f"UPDATE people SET language = '{language}' WHERE id = {person.id}")
    finn = shop.stranger("Finn")
    await shop.do(finn, open=await friend_link(shop))
    await shop.do(finn, tap=said("button-join"))
    await shop.do(finn, tap=said("button-to-card"))
    await shop.sell(finn, "20")
    await shop.do(finn, say="/leave")
    await shop.do(finn, tap=said("button-leave-erase"))
    assert await shop.value("SELECT status FROM members WHERE id = 2") == "erased"
    gone, nameless = said("left-the-club", language), said("nameless", language)
    await shop.do(shop.dana, say="/start")
    await shop.forge(shop.dana, "friends-came")
    await shop.do(shop.owner, say="/start")
    for page in ("today-sales:0", "purchase:1"):
        await shop.forge(shop.owner, page)
        seen = " ".join([shop.owner.last.text, *shop.owner.last.buttons])
        assert gone in seen
        assert nameless not in seen
    assert gone in shop.dana.last
    assert nameless not in shop.dana.last.text


async def test_the_receipt_of_a_purchase_comes_before_what_follows_from_it(shop: Ready):
    await switched_on(shop, bringing={"referrer": 20, "friend": 10})
    finn = shop.stranger("Finn")
    await shop.do(finn, open=await friend_link(shop))
    await shop.do(finn, tap=said("button-join"))
    await shop.do(finn, tap=said("button-to-card"))
    await shop.sell(finn, "90")
    keys = [
        row.key for row in await shop.rows(f"SELECT key FROM letters WHERE person_id = {finn.id} ORDER BY message_id")
    ]
    assert keys[0] == "letter-award"
    assert set(keys) == {"letter-award", "letter-tier-up", "letter-friend-welcome"}


# -- what a friend brings where nobody has said it ---------------------------------------------------------------------


@pytest.mark.parametrize(("preset", "gift"), [("cafe", 1), ("salon", 1), ("shop", 20)])
def test_a_friend_brings_what_joining_does_where_nobody_said_otherwise(preset, gift: int):
    bringing = PRESETS[preset].bringing
    assert (bringing.referrer, bringing.friend) == (gift, gift)


def test_what_was_said_stays_and_a_greater_welcome_makes_a_greater_gift():
    assert programs.Program(unit="points", welcome=50).bringing.friend == 50
    said_so = programs.Program(unit="points", welcome=50, bringing=programs.Bringing(friend=3))
    assert said_so.bringing.friend == 3
    kept = programs.Program.model_validate({**said_so.model_dump(), "welcome": 80})
    assert kept.bringing.friend == 3


async def test_the_owner_who_switches_it_on_reads_a_gift_worth_having(shop: Ready):
    async with shop.world.store.writing() as uow:
        await clubs.change_settings(uow, by=PROGRAM, features=frozenset({"friends"}))
    olga = await at(shop, "button-extras", "button-bringing")
    twenty = said("tier-amount", n=20, unit="points")
    assert said("friends-both", referrer=twenty, friend=twenty, least="no", money="") in olga.last
