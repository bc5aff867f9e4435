"""Ranges and sizes against published figures, and against chance itself."""

from random import Random

import pytest

from loyalty import statistics
from loyalty.statistics import Range, Share

# R's data set `sleep` (Student 1908): hours more of sleep with either of two drugs.
FIRST = (0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0)
SECOND = (1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4)


@pytest.mark.parametrize(
    ("hits", "of", "low", "high"),
    [(81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0, 0.1611), (1, 29, 0.0061, 0.1718)],
)
def test_the_range_of_a_share_is_wilsons_as_newcombe_prints_it(hits: int, of: int, low: float, high: float) -> None:
    found = statistics.wilson(Share(hits, of))
    assert (round(found.low, 4), round(found.high, 4)) == (low, high)


@pytest.mark.parametrize(
    ("one", "other", "low", "high"),
    [
        ((56, 70), (48, 80), 0.0524, 0.3339),
        ((9, 10), (3, 10), 0.1705, 0.8090),
        ((6, 7), (2, 7), 0.0582, 0.8062),
        ((5, 56), (0, 29), -0.0381, 0.1926),
        ((0, 10), (0, 20), -0.1611, 0.2775),
        ((10, 10), (0, 10), 0.6075, 1.0),
    ],
)
def test_the_range_of_a_difference_is_method_10_as_newcombe_prints_it(
    one: tuple[int, int], other: tuple[int, int], low: float, high: float
) -> None:
    found = statistics.newcombe(Share(*one), Share(*other))
    assert (round(found.low, 4), round(found.high, 4)) == (low, high)
    assert found.is_clear == (low > 0)


def test_an_empty_group_tells_nothing() -> None:
    assert statistics.wilson(Share(0, 0)) == Range(0.0, 0.0, 1.0)
    assert not statistics.newcombe(Share(5, 5), Share(0, 0)).is_clear
    assert statistics.pooled([(Share(5, 5), Share(0, 0))]) == Range(0.0, -1.0, 1.0)
    assert statistics.more_needed(Share(5, 5), Share(0, 0)) == 0


def test_several_experiments_together_see_what_each_alone_does_not() -> None:
    each = (Share(60, 400), Share(11, 100))
    alone, together = statistics.newcombe(*each), statistics.pooled([each] * 16)
    assert not alone.is_clear
    assert together.is_clear
    assert together.value == pytest.approx(alone.value)
    assert statistics.pooled([each]).low == pytest.approx(alone.low)


def test_experiments_are_compared_within_themselves() -> None:
    """Simpson's paradox: in either campaign nobody comes more often because of it; thrown together, they would."""
    pairs = [(Share(200, 400), Share(50, 100)), (Share(10, 100), Share(40, 400))]
    assert statistics.pooled(pairs).value == pytest.approx(0.0)


def test_the_pooled_range_holds_the_truth_as_often_as_it_says() -> None:
    chance = Random(7)
    held = 0
    for _ in range(400):
        pairs = []
        for base in (0.05, 0.2, 0.4):
            got = sum(chance.random() < base + 0.05 for _ in range(240))
            without = sum(chance.random() < base for _ in range(60))
            pairs.append((Share(got, 240), Share(without, 60)))
        found = statistics.pooled(pairs)
        held += found.low <= 0.05 <= found.high
    assert 0.92 <= held / 400 <= 0.985


def test_the_size_of_groups_is_the_one_that_r_gives() -> None:
    """`power.prop.test(p1 = .50, p2 = .75, power = .90)` of R: n = 76.7 in each group."""
    assert statistics.group_size(0.50, 0.75, power=0.9) == 77
    assert statistics.group_size(0.75, 0.50, power=0.9) == 77
    with pytest.raises(ValueError, match="equal rates"):
        statistics.group_size(0.2, 0.2)


def test_about_as_many_more_are_needed_as_then_suffice() -> None:
    one, other = Share(31, 100), Share(5, 25)
    more = statistics.more_needed(one, other)
    times = (125 + more) / 125
    later = Share(round(31 * times), round(100 * times)), Share(round(5 * times), round(25 * times))
    assert not statistics.newcombe(one, other).is_clear
    assert statistics.newcombe(*later).is_clear


def test_without_a_difference_it_takes_as_many_as_one_of_five_points_does() -> None:
    assert statistics.more_needed(Share(80, 400), Share(20, 100)) == pytest.approx(3000, rel=0.15)
    assert statistics.more_needed(Share(390, 400), Share(97, 100)) > 0


def test_the_range_of_money_is_welchs_as_r_prints_it() -> None:
    """`t.test(extra ~ group, data = sleep)` of R: 95 percent confidence interval -3.3654832 0.2054832."""
    one, other = (statistics.spending(10, [(value, 0.0) for value in group], cap=100.0) for group in (FIRST, SECOND))
    found = statistics.extra_spent(one, other)
    assert found is not None
    assert (found.value, found.low, found.high) == pytest.approx((-1.58, -3.3654832, 0.2054832), abs=2e-4)


def test_what_was_spent_before_makes_the_range_narrower_and_moves_no_truth() -> None:
    chance = Random(3)
    habits = [chance.lognormvariate(3, 1) for _ in range(2000)]
    people = [
        (habit * chance.uniform(0.5, 1.5) + (4 if place < 1600 else 0), habit) for place, habit in enumerate(habits)
    ]
    blind = [[(now, 0.0) for now, _ in people[:1600]], [(now, 0.0) for now, _ in people[1600:]]]
    knowing = [people[:1600], people[1600:]]
    ranges = [
        statistics.extra_spent(*(statistics.spending(len(group), group, cap=1e9) for group in groups))
        for groups in (blind, knowing)
    ]
    assert ranges[0] is not None
    assert ranges[1] is not None
    assert ranges[1].high - ranges[1].low < 0.6 * (ranges[0].high - ranges[0].low)
    assert ranges[1].low <= 4 <= ranges[1].high


def test_whoever_spends_a_fortune_counts_no_more_than_the_cap() -> None:
    amounts = [0.0] * 500 + [10.0] * 99 + [100_000.0]
    assert statistics.cap_of(amounts) == 10.0
    assert statistics.cap_of([0.0]) == 0.0
    assert statistics.spending(3, [(100_000.0, 0.0)], cap=10.0).y == 10.0


def test_groups_too_small_or_without_any_difference_are_told_as_they_are() -> None:
    assert statistics.extra_spent(statistics.spending(1, [], cap=1.0), statistics.spending(5, [], cap=1.0)) is None
    nothing = statistics.spending(5, [], cap=1.0)
    assert statistics.extra_spent(nothing, nothing) == Range(0.0, 0.0, 0.0)
