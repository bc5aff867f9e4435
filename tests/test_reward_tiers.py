"""Rewards and tiers: from which on, what it costs where, and why not, as member and owner read it."""

from collections.abc import AsyncIterator

import pytest

from bot import words
from loyalty import clubs, rewards, tiers
from loyalty.errors import OtherTier
from loyalty.roles import PROGRAM
from tests.support.books import Books
from tests.support.claiming import claim, offer
from tests.support.ready import Ready, said
from tests.test_short_screens import is_short

pytest_plugins = ["tests.support.ready_clubs"]

NAMES = ("Silver", "Gold", "Platinum")


@pytest.fixture
async def books(database_url: str) -> AsyncIterator[Books]:
    """A shop whose points count at once."""
    books = await Books(database_url).open(welcome=0, pending_days=0)
    yield books
    await books.close()


async def three_tiers(club: Ready) -> list[int]:
    """Silver, Gold and Platinum; their ids."""
    await club.set_club(features=frozenset({"tiers"}))
    async with club.world.store.writing() as uow:
        for place, name in enumerate(NAMES):
            titles = dict.fromkeys(words.LANGUAGES, name)
            last = await tiers.add(uow, by=PROGRAM, titles=titles, threshold=100 * (place + 1))
    return [tier.id for tier in last.all_tiers]


async def at_tier(club: Ready, tier_id: int | None) -> None:
    await club.change(f"UPDATE members SET tier_id = {tier_id or 'NULL'} WHERE id = 1")


@pytest.mark.only_on("sqlite")
@pytest.mark.parametrize("language", words.LANGUAGES)
async def test_the_member_reads_from_which_tier_it_is_and_higher_tiers_have_it_too(shop: Ready, language: str):
    await shop.change(f"UPDATE people SET language = '{language}' WHERE id = {shop.dana.id}")
    silver, gold, platinum = await three_tiers(shop)
    async with shop.world.store.writing() as uow:
        titles = dict.fromkeys(words.LANGUAGES, "Tasting")
        cost = {"titles": titles, "kind": "product", "cost": 10}
        await rewards.add(uow, by=PROGRAM, **cost, only_tiers=[gold])
    for tier, name in ((None, ""), (silver, "Silver")):
        await at_tier(shop, tier)
        await shop.do(shop.dana, say="/rewards")
        assert said("reward-state-from", language, tier="Gold", reward="Tasting") in shop.dana.last
        await shop.do(shop.dana, tap="Tasting")
        assert said("reward-why-tier", language, tier=name, has="yes" if name else "no") in shop.dana.last
        assert len(shop.dana.last.buttons) == 1, "nothing to claim"
        is_short(shop.dana.last)
    for tier in (gold, platinum):
        await at_tier(shop, tier)
        await shop.do(shop.dana, say="/rewards")
        assert said("reward-ready", language, reward="Tasting") in shop.dana.last


@pytest.mark.only_on("sqlite")
async def test_the_page_tells_the_own_price_and_where_it_costs_less(shop: Ready):
    silver, gold, platinum = await three_tiers(shop)
    async with shop.world.store.writing() as uow:
        titles = dict.fromkeys(words.LANGUAGES, "Cake")
        costs = {str(silver): 80, str(gold): 50}
        await rewards.add(uow, by=PROGRAM, titles=titles, kind="product", cost=100, tier_costs=costs)
    told = []
    for tier in (None, silver, gold, platinum):
        await at_tier(shop, tier)
        await shop.do(shop.dana, say="/rewards")
        await shop.do(shop.dana, tap="Cake")
        told.append([line for line in shop.dana.last.text.splitlines() if "points" in line])
    assert [lines[0].partition(".")[0] for lines in told] == [f"Cost: {n} points" for n in (100, 80, 50, 50)]
    assert told[0][-1] == said("reward-climb", tier="Silver", price="80 points")
    assert told[1][-1] == said("reward-climb", tier="Gold", price="50 points")
    assert [len(lines) for lines in told] == [2, 2, 1, 1], "who has the best price is not told to climb"


@pytest.mark.only_on("sqlite")
@pytest.mark.parametrize("language", words.LANGUAGES)
async def test_each_button_of_the_owner_names_its_tier_and_its_price(shop: Ready, language: str):
    await shop.change(f"UPDATE people SET language = '{language}' WHERE id = {shop.owner.id}")
    await three_tiers(shop)
    olga = await shop.do(shop.owner, say="/start")
    await shop.forge(olga, "reward-set:1:tiers")
    is_short(olga.last)
    prices = [label for label in olga.last.buttons if ":" in label]
    assert len(set(prices)) == len(NAMES)
    assert all(name in label for name, label in zip(NAMES, prices, strict=True))
    await shop.do(olga, tap=said("button-tier-from", language, tier="Gold"))
    await shop.do(olga, tap=said("button-tier-from", language, tier="Silver"))
    assert await shop.value("SELECT only_tiers FROM rewards") == "[1]", "it begins with one tier"
    await shop.do(olga, tap=said("button-tier-from", language, tier="Silver"))
    assert await shop.value("SELECT only_tiers FROM rewards") == "[]", "and is for everybody again"


async def test_a_claim_holds_the_price_of_the_highest_tier_reached_that_has_one(books: Books):
    dana = await books.member()
    await books.award(dana, "b", amount_minor=20_000)
    async with books.store.writing() as uow:
        await clubs.change_settings(uow, by=PROGRAM, features=frozenset({"tiers"}))
        for place, name in enumerate(NAMES):
            club = await tiers.add(uow, by=PROGRAM, titles={"en": name}, threshold=100 * (place + 1))
    silver, gold, platinum = (tier.id for tier in club.all_tiers)
    cheap = await offer(books, cost=100, tier_costs={str(gold): 40}, only_tiers=[silver])
    with pytest.raises(OtherTier):
        await claim(books, dana, cheap)
    held = []
    for tier in (silver, platinum):
        async with books.store.writing() as uow:
            await tiers.for_life(uow, by=PROGRAM, member_id=dana, tier_id=tier)
        held.append((await claim(books, dana, cheap, f"c{tier}")).cost)
    assert held == [100, 40]
