"""Tiers on the phones: the owner makes them by taps, the cashier reads what to say, the member sees what is next."""

import pytest

from bot import words
from bot.formats import progress
from bot.sandbox.people import Person
from loyalty import clubs, tiers
from loyalty.roles import PROGRAM
from tests.support.owners import at, club_of
from tests.support.ready import Ready, said
from tests.support.standing import TIERS, switched_on
from tests.support.tills import scanned
from tests.test_short_screens import is_short

pytest_plugins = ["tests.support.ready_clubs"]
pytestmark = pytest.mark.only_on("sqlite")


async def opened(shop: Ready, language: str = "en") -> Person:
    """The owner at the list of tiers."""
    await shop.change(f"UPDATE people SET language = '{language}' WHERE id = {shop.owner.id}")
    olga = await shop.do(shop.owner, say="/settings")
    await shop.do(olga, tap=said("button-extras", language))
    return await shop.do(olga, tap=said("button-tiers", language))


@pytest.mark.parametrize("language", words.LANGUAGES)
async def test_three_tiers_are_two_taps_away_and_everything_about_them_is_short(shop: Ready, language: str):
    await shop.set_club(features=frozenset({"tiers", "vouchers"}))
    olga = await opened(shop, language)
    is_short(olga.last)
    await shop.do(olga, tap=said("button-tiers-suggest", language))
    is_short(olga.last)
    await shop.do(olga, tap=said("button-save", language))
    is_short(olga.last)
    silver = said("tier-usual-silver", language)
    assert silver in olga.last.buttons
    await shop.do(olga, tap=silver)
    is_short(olga.last)
    for step in ("name", "threshold", "factor", "discount", "perks", "reward"):
        await shop.do(olga, tap=said(f"button-tier-{step}", language))
        is_short(olga.last)
        await shop.do(olga, tap=said("button-back", language))
    await shop.do(olga, tap=said("button-tier-remove", language))
    is_short(olga.last)
    await shop.do(olga, tap=said("button-back", language))
    await shop.do(olga, tap=said("button-tiers-how", language))
    is_short(olga.last)
    for step in ("months", "grace", "warn"):
        await shop.do(olga, tap=said(f"button-tiers-{step}", language))
        is_short(olga.last)
        await shop.do(olga, tap=said("button-back", language))
    found = (await club_of(shop)).tiers
    assert [tier.threshold for tier in found] == [200, 500, 1500]
    assert [tier.title(language) for tier in found] == [
        said(f"tier-usual-{name}", language) for name in ("bronze", "silver", "gold")
    ]


async def test_what_is_off_shows_nowhere(shop: Ready):
    olga = await at(shop, "button-extras")
    assert said("button-tiers") not in olga.last.buttons
    await shop.forge(olga, "tiers")
    assert said("refused-SwitchedOff") in olga.last
    dana = await shop.do(shop.dana, say="/start")
    assert said("button-my-tier") not in dana.last.buttons


async def test_each_thing_about_a_tier_changes_alone(shop: Ready):
    await switched_on(shop)
    await shop.sell(shop.dana, "120")
    olga = await opened(shop)
    assert said("tier-line", tier="Silver", amount="100 points", n=1) in olga.last
    await shop.do(olga, tap="Silver")
    await shop.do(olga, tap=said("button-tier-name"), say="Silver Star")
    assert said("tier-title", tier="Silver Star") in olga.last
    for step, tap in (("factor", said("rule-times", factor=3)), ("discount", "15%")):
        await shop.do(olga, tap=said(f"button-tier-{step}"))
        await shop.do(olga, tap=tap)
    await shop.do(olga, tap=said("button-tier-discount"), say="7")
    await shop.do(olga, tap=said("button-tier-perks"), say="A free refill")
    await shop.do(olga, tap=said("button-tier-perks"))
    await shop.do(olga, tap=said("language-own-name", "pl"), say="Darmowa dolewka")
    reward = (await club_of(shop)).rewards[0].title("en")
    assert said("button-tier-reward") not in olga.last.buttons, "it would be given as a voucher"
    await shop.forge(olga, "tier-set:2:reward")
    assert said("refused-NotFound") in olga.last
    await shop.set_club(features=(await club_of(shop)).settings.features | {"vouchers"})
    await shop.forge(olga, "tier:2")
    await shop.do(olga, tap=said("button-tier-reward"))
    await shop.do(olga, tap=reward)
    assert said("tier-reward", reward=reward) in olga.last
    silver = (await club_of(shop)).tiers[1]
    assert (silver.factor, silver.discount_percent, silver.reward_id) == (300, 7, 1)
    assert silver.perks == {"en": "A free refill", "pl": "Darmowa dolewka"}
    await shop.do(olga, tap=said("button-tier-perks"))
    await shop.do(olga, tap=said("button-tier-no-perks"))
    await shop.do(olga, tap=said("button-tier-reward"))
    await shop.do(olga, tap=said("button-tier-no-reward"))
    silver = (await club_of(shop)).tiers[1]
    assert (silver.reward_id, silver.perks) == (None, {"pl": "Darmowa dolewka"})


@pytest.mark.parametrize("language", words.LANGUAGES)
async def test_the_letter_of_a_tier_names_the_gift_that_comes_with_it(shop: Ready, language: str):
    await switched_on(shop)
    await shop.change(f"UPDATE people SET language = '{language}' WHERE id = {shop.dana.id}")
    await shop.set_club(features=(await club_of(shop)).settings.features | {"vouchers"})
    async with shop.world.store.writing() as uow:
        await tiers.change(uow, by=PROGRAM, tier_id=2, reward_id=1)
    await shop.sell(shop.dana, "120")
    gift = said("tier-reward", language, reward=(await club_of(shop)).rewards[0].title(language))
    assert gift in "".join(one.text for one in shop.dana.messages)
    assert await shop.value("SELECT count(*) FROM vouchers") == 1


async def test_a_change_of_thresholds_says_first_what_it_would_mean(shop: Ready):
    await switched_on(shop)
    await shop.sell(shop.dana, "120")
    olga = await opened(shop)
    await shop.do(olga, tap="Bronze")
    await shop.do(olga, tap=said("button-tier-threshold"), say="100")
    assert said("refused-ThresholdTaken") in olga.last
    await shop.do(olga, say="110")
    assert said("tier-line", tier="Bronze", amount="110 points", n=1) in olga.last
    assert said("tier-line", tier="Silver", amount="100 points", n=0) in olga.last
    await shop.do(olga, tap=said("button-save"))
    assert (await club_of(shop)).tiers[1].title("en") == "Bronze"
    await shop.do(olga, tap=said("button-tier-add"), say="Platinum")
    await shop.do(olga, say="1000")
    await shop.do(olga, tap=said("button-save"))
    assert said("button-tier-add") not in olga.last.buttons
    await shop.forge(olga, "tier-add")
    assert said("refused-TiersFull", most=4) in olga.last
    await opened(shop)
    await shop.do(olga, tap="Platinum")
    await shop.do(olga, tap=said("button-tier-remove"))
    await shop.do(olga, tap=said("button-tier-remove"))
    assert "Platinum" not in olga.last.buttons


async def test_counting_money_instead_brings_sensible_thresholds_along(shop: Ready):
    await switched_on(shop)
    olga = await opened(shop)
    await shop.do(olga, tap=said("button-tiers-how"))
    await shop.do(olga, tap=said("button-tiers-by", by="money", unit="points"))
    assert said("tier-line", tier="Gold", amount="€1,500.00", n=0) in olga.last
    await shop.do(olga, tap=said("button-save"))
    await shop.do(olga, tap=said("button-tiers-how"))
    await shop.do(olga, tap=said("button-tiers-window", window="calendar"))
    await shop.do(olga, tap=said("button-save"))
    await shop.do(olga, tap=said("button-tiers-how"))
    await shop.do(olga, tap=said("button-tiers-grace"), say="45")
    tiering = (await club_of(shop)).program.tiering
    assert (tiering.by, tiering.window, tiering.grace_days) == ("money", "calendar", 45)
    versions = await shop.value("SELECT count(*) FROM program_versions")
    await shop.do(olga, tap=said("button-tiers-warn"), say="45")
    assert await shop.value("SELECT count(*) FROM program_versions") == versions + 1
    for data in ("tiers-set:by:gold", "tiers-set:colour", "tier-set:1:colour", "tier:99", "tier-off:99"):
        await shop.forge(olga, data)
        assert said("refused-NotFound") in olga.last


@pytest.mark.parametrize("language", words.LANGUAGES)
async def test_the_member_sees_the_tier_what_is_next_and_what_all_bring(shop: Ready, language: str):
    await switched_on(shop)
    await shop.change(f"UPDATE people SET language = '{language}' WHERE id = {shop.dana.id}")
    names = [tier["titles"][language] for tier in TIERS]
    dana = await shop.do(shop.dana, say="/start")
    is_short(dana.last)
    assert progress(0, 50, language).strip("\u200f") in dana.last.text
    await shop.do(dana, tap=said("button-my-tier", language))
    assert said("my-tier-none", language) in dana.last
    await shop.sell(dana, "120")
    assert said("letter-tier-up", language, club="Olga Café", tier=names[1]) in "".join(m.text for m in dana.messages)
    await shop.do(dana, say="/start")
    is_short(dana.last)
    assert names[1] in dana.last.text
    assert names[2] in dana.last.text
    await shop.do(dana, say="/points")
    assert names[2] in dana.last.text
    await shop.do(dana, say="/start")
    await shop.do(dana, tap=said("button-my-tier", language))
    is_short(dana.last)
    assert said("my-tier", language, tier=names[1]) in dana.last
    await shop.do(dana, tap=names[2])
    is_short(dana.last)
    assert TIERS[2]["perks"]["en"] in dana.last
    await shop.do(dana, say="/rules")
    for page in range(4):
        await shop.forge(dana, f"rules:{page}")
        is_short(dana.last)


async def test_the_cashier_reads_the_tier_and_the_counter_takes_the_discount_off(shop: Ready):
    await switched_on(shop)
    await shop.sell(shop.dana, "200")
    carl = await scanned(shop)
    assert said("serving-tier-off", tier="Gold", percent="10%", itself="yes") in carl.last
    await shop.do(carl, say="10")
    assert await shop.value("SELECT amount_minor FROM purchases ORDER BY id DESC LIMIT 1") == 900
    assert said("sale-balance", n=238, money="€9.00", priced="yes") in carl.last
    await shop.do(shop.dana, say="/history")
    assert said("entry-tier") in shop.dana.last


async def test_without_amounts_the_cashier_takes_it_off_by_hand(cafe: Ready):
    await switched_on(cafe)
    async with cafe.world.store.writing() as uow:
        await tiers.for_life(uow, by=PROGRAM, member_id=1, tier_id=3)
    carl = await scanned(cafe)
    assert said("serving-tier-off", tier="Gold", percent="10%", itself="no") in carl.last


async def test_the_card_is_drawn_anew_with_the_tier(shop: Ready):
    await switched_on(shop)
    await shop.do(shop.dana, say="/card")
    before = await shop.value("SELECT count(*) FROM pictures")
    async with shop.world.store.writing() as uow:
        await tiers.for_life(uow, by=PROGRAM, member_id=1, tier_id=1)
    await shop.do(shop.dana, say="/card")
    assert await shop.value("SELECT count(*) FROM pictures") == before + 1


async def test_the_owner_gives_a_tier_for_life_from_the_members_page_and_takes_it_back(shop: Ready):
    await switched_on(shop)
    olga = await shop.do(shop.owner, say="/start")
    await shop.forge(olga, "member:1")
    await shop.do(olga, tap=said("button-member-tier"))
    assert said("tiers-of-none") in olga.last
    is_short(olga.last)
    await shop.do(olga, tap=said("button-tier-life", tier="Gold"))
    assert said("tiers-of-line", tier="Gold", state="life", day="") in olga.last
    assert said("letter-tier-life", club="Olga Café", tier="Gold") in shop.dana.messages[-1]
    await shop.do(shop.dana, say="/start")
    await shop.do(shop.dana, tap=said("button-my-tier"))
    assert said("tier-for-life") in shop.dana.last
    await shop.do(olga, tap=said("button-tier-life-back", tier="Gold"))
    assert await shop.value("SELECT tier_id FROM members WHERE id = 1") is None
    assert said("letter-tier-fell", club="Olga Café", tier="Gold", now="", left="no") in shop.dana.messages[-1]
    await shop.forge(olga, "tier-life:1:x")
    assert said("refused-NotFound") in olga.last
    await shop.do(shop.carl, say="/start")
    await shop.forge(shop.carl, "member-tier:1")
    assert said("refused-NotAllowed") in shop.carl.last


async def test_a_rule_may_be_for_some_tiers_only(shop: Ready):
    await switched_on(shop)
    olga = await at(shop, "button-rules", "button-more-rules", "button-rule-add")
    await shop.do(olga, tap=said("rule-kind-visit"))
    await shop.do(olga, tap="5")
    await shop.do(olga, tap=said("button-when-tiers"))
    is_short(olga.last)
    await shop.do(olga, tap="Silver")
    await shop.do(olga, tap="Gold")
    await shop.do(olga, tap=said("button-done"))
    assert said("rule-tiers", tiers="Silver, Gold") in olga.last
    await shop.do(olga, tap=said("button-go-on"))
    assert said("rule-tiers", tiers="Silver, Gold") in olga.last
    await shop.do(olga, tap=said("button-save"))
    assert (await club_of(shop)).program.rules[0].tiers == (2, 3)
    await shop.set_club(features=frozenset())
    await shop.do(shop.dana, say="/rules")
    assert said("rule-tiers", tiers="Silver, Gold") not in shop.dana.last


async def test_a_warning_and_a_fall_are_told(shop: Ready):
    from loyalty import tier_moves

    await switched_on(shop)
    await shop.sell(shop.dana, "100")
    for days, text in (
        (366, said("letter-tier-keep", amount="100 points")),
        (31, said("letter-tier-fell", club="Olga Café", tier="Silver", now="Bronze", left="yes")),
    ):
        shop.wait(days=days)
        async with shop.world.store.writing() as uow:
            await tier_moves.nightly(uow, club=await clubs.require(uow), after_id=0, limit=10)
        await shop.do(shop.dana)
        assert text in shop.dana.messages[-1]
