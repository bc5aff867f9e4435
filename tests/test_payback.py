"""What points, rules, tiers, stamp cards and friends give back: the formulas, and what they know."""

from collections.abc import AsyncIterator
from decimal import Decimal
from typing import Any

import pytest

from loyalty import clubs, payback, paying_rules, rewards
from loyalty.catalogue import Item
from loyalty.earning import Rule
from loyalty.payback import FriendCost, Habits, Payback, Point
from loyalty.programs import Bringing, Paying, Program, Tiering
from loyalty.reward import Reward
from loyalty.roles import PROGRAM
from loyalty.stamping import Gives, Prize, Version
from loyalty.tier_rules import Tier
from tests.support.books import Books

POINTS, STAMPS = Program(unit="points", per_minor=100), Program(unit="stamps")
FIVE = Point(Decimal(5), Decimal(100))  # a point is worth 0.05 and costs 1.00: five percent
KNOWN = Habits(Decimal(2_000))
LATTE, TEA, CAKE = (
    Item(1, {"en": "Latte", "pl": "Kawa"}, 7, 1_500, True),
    Item(2, {"en": "Tea"}, 7, 500, False),
    Item(3, {"en": "Cake"}, None, 900, False),
)
ITEMS = (LATTE, TEA, CAKE, Item(5, {"en": "Iced tea"}, None, 300, False), Item(4, {"en": "Gift"}, None, None, False))


@pytest.fixture
async def books(database_url: str) -> AsyncIterator[Books]:
    """A shop whose points count at once; the first reward costs 10."""
    books = await Books(database_url).open(welcome=0, pending_days=0)
    yield books
    await books.close()


@pytest.mark.parametrize(
    ("parts", "percent", "verdict"),
    [
        ({"kind": "multiplier", "factor": 200}, 10, "fine"),
        ({"kind": "multiplier", "factor": 500}, 25, "dear"),
        ({"kind": "visit", "quantity": 40}, 15, "fine"),
        ({"kind": "visit", "quantity": 40, "min_minor": 4_000}, 10, "fine"),
        ({"kind": "item", "quantity": 30, "target": 1}, 15, "fine"),
        ({"kind": "category", "quantity": 30, "target": 7}, 20, "fine"),
        ({"kind": "item", "quantity": 30, "target": 4}, None, "unknown"),
        ({"kind": "action", "action": "profile", "quantity": 30}, None, "unknown"),
    ],
)
def test_a_rule_on_top_gives_back_what_it_adds_to_the_base(parts: dict[str, Any], percent: int | None, verdict: str):
    found = payback.of_rule(Rule(id="x:1", **parts), point=FIVE, program=POINTS, known=KNOWN, items=ITEMS)
    assert (found.percent, found.verdict) == (percent, verdict)


def test_while_nobody_knows_what_a_point_is_worth_or_what_is_bought_a_rule_says_nothing():
    rule = Rule(id="x:1", kind="visit", quantity=1)
    for point, known in ((None, KNOWN), (FIVE, Habits())):
        assert payback.of_rule(rule, point=point, program=POINTS, known=known, items=ITEMS) == Payback(None, None)


@pytest.mark.parametrize(
    ("tier", "gift", "found"),
    [
        ({}, None, Payback(Decimal(5), 25)),
        ({"factor": 200}, None, Payback(Decimal(10), 25)),
        ({"factor": 200, "discount_percent": 10}, None, Payback(Decimal(19), 25)),
        ({}, Reward(1, {"en": "Mug"}, "points", 9, value_minor=2_500), Payback(Decimal(10), 25)),
    ],
)
def test_a_tier_gives_back_discount_points_and_gift(tier: dict[str, int], gift: Reward | None, found: Payback):
    given = {"threshold": 500, "factor": 100, "discount_percent": 0} | tier
    made = Tier(id=1, titles={"en": "Gold"}, perks={}, reward_id=None, active=True, **given)
    assert payback.of_tier(made, point=FIVE, program=POINTS, known=KNOWN, gift=gift) == found
    by_money = POINTS.model_copy(update={"tiering": Tiering(by="money")})
    assert payback.of_tier(made, point=FIVE, program=by_money, known=KNOWN).visits == 1, "five hundred minor units"
    unknown = payback.of_tier(made, point=None, program=POINTS, known=Habits())
    assert unknown.percent == (given["discount_percent"] or None)


def test_where_taps_count_a_tier_is_reached_by_taps():
    tier = Tier(1, {"en": "Gold"}, 50, 200, 0, {}, None, True)
    point = Point(Decimal(150), Decimal(1_500))
    found = payback.of_tier(tier, point=point, program=STAMPS, known=Habits(taps=Decimal(2), price_minor=1_500))
    assert found == Payback(Decimal(20), 25)


def test_points_that_pay_give_back_their_worth_and_begin_after_some_visits():
    program = POINTS.model_copy(update={"paying": Paying(value_minor=5, least=100)})
    assert payback.of_paying(program, KNOWN) == Payback(Decimal(5), 5)
    tenth = program.model_copy(update={"percent": 10})
    assert payback.of_paying(tenth, Habits()).percent == Decimal("0.5")
    assert payback.of_paying(program.model_copy(update={"paying": Paying(value_minor=1)}), KNOWN).verdict == "little"


@pytest.mark.parametrize(
    ("bringing", "usual", "percent", "verdict"),
    [
        ({"referrer": 20, "friend": 20}, 2_000, 10, "fine"),
        ({"referrer": 200, "friend": 20}, 2_000, 55, "dear"),
        ({"referrer": 200, "friend": 20, "min_minor": 4_400}, 2_000, 25, "fine"),
        ({"referrer": 1, "friend": 1}, 2_000, Decimal("0.5"), "little"),
        ({"referrer": 0, "friend": 0}, 2_000, 0, "little"),
        ({"referrer": 20, "friend": 20}, None, None, "unknown"),
    ],
)
def test_a_friend_costs_what_both_get_against_a_usual_purchase(
    bringing: dict[str, int], usual: int | None, percent: Any, verdict: str
):
    program = POINTS.model_copy(update={"bringing": Bringing(**bringing)})
    found = payback.of_friend(program, point=FIVE, usual_minor=usual)
    assert found is not None
    assert (found.percent, found.verdict) == (percent, verdict)
    assert found.minor == (bringing["referrer"] + bringing["friend"]) * 5
    assert payback.of_friend(program, point=None, usual_minor=usual) is None


@pytest.mark.parametrize(
    ("gives", "prizes", "percent"),
    [
        (Gives("item", 1), {10: {"en": "A free latte"}}, 10),
        (Gives("item", 1), {10: {"pl": "kawa"}}, 10),
        (Gives("item", 1), {5: {"en": "Tea"}, 10: {"en": "Latte"}}, Decimal(40) / 3),
        (Gives("item", 1), {10: {"en": "An iced tea"}}, 2),
        (Gives("category", 7), {10: {"en": "Cake"}}, 9),
        (Gives("visit"), {10: {"en": "Cake"}}, Decimal("4.5")),
        (Gives("item", 1), {10: {"en": "A surprise"}}, None),
        (Gives("item", 1), {5: {"en": "A surprise"}, 10: {"en": "Latte"}}, None),
        (Gives("item", 4), {10: {"en": "Latte"}}, None),
    ],
)
def test_a_stamp_card_gives_back_its_rewards_price_over_the_purchases(gives: Gives, prizes: Any, percent: Any):
    version = Version(1, 10, gives, tuple(Prize(at, titles) for at, titles in prizes.items()))
    found = payback.of_stamp_card(version, program=POINTS, known=KNOWN, items=ITEMS)
    assert (found.percent and round(found.percent, 9), found.visits) == (percent and round(percent, 9), 10)


async def test_a_point_is_worth_what_it_pays_or_what_the_first_known_reward_gives_for_it(books: Books):
    async with books.store.reading() as view:
        club, known = await clubs.require(view), await payback.habits(view)
    assert payback.point_of(club, known) is None, "nobody has said what the gift is worth"
    async with books.store.writing() as uow:
        await rewards.change(uow, by=PROGRAM, reward_id=1, value_minor=80)
        club = await clubs.require(uow)
        assert payback.point_of(club, known) == Point(Decimal(8), Decimal(100))
        await clubs.change_program(uow, by=PROGRAM, paying=Paying(value_minor=3))
        features = club.settings.features | {paying_rules.FEATURE}
        club = await clubs.change_settings(uow, by=PROGRAM, features=features)
        assert payback.point_of(club, known) == Point(Decimal(3), Decimal(100))


async def test_the_usual_purchase_is_the_median_and_a_large_one_does_not_move_it(books: Books):
    async with books.store.reading() as view:
        assert await payback.usual_purchase(view) is None
    dana = await books.member()
    for n, amount in enumerate((1_000, 2_000, 90_000)):
        await books.award(dana, f"b{n}", amount_minor=amount)
    async with books.store.reading() as view:
        assert await payback.usual_purchase(view) == 2_000
    assert FriendCost(Decimal(1), None).verdict == "unknown"
