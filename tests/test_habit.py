"""When a silence is unusual: by each member's own rhythm, sooner for who comes often, later for who comes seldom."""

import random
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loyalty.habit import ENOUGH_GAPS, Habit, Learned, learn_from

START = datetime(2026, 1, 1, tzinfo=UTC)
DAY = timedelta(days=1)


def habit(gaps: Sequence[float]) -> Habit:
    return Habit(START, START + sum(gaps) * DAY, len(gaps) + 1)


def patience(one: Habit, known: Learned) -> float:
    return (one.unusual_from(known) - one.last_at) / DAY


def test_the_gap_is_drawn_from_the_clubs_to_the_members_own():
    known = Learned(gap_days=30)
    assert [habit([7.0] * number).gap(known) / DAY for number in (0, 1, 4, 20)] == [
        pytest.approx(gap) for gap in (30, (60 + 7) / 3, (60 + 28) / 6, (60 + 140) / 22)
    ]


def test_who_came_once_is_missed_when_others_would_have_come_again():
    assert patience(habit([]), Learned(gap_days=30, second_days=12)) == 12
    assert patience(habit([]), Learned(gap_days=30)) == 60, "twice the club's gap, before that is known"
    assert patience(habit([20]), Learned(gap_days=30, second_days=12)) > 40


def test_nobody_is_missed_sooner_than_the_owner_says():
    one = habit([1.0] * 30)
    assert one.unusual_from(Learned(gap_days=2), at_least=7 * DAY) == one.last_at + 7 * DAY


@given(st.lists(st.floats(0, 400), max_size=20), st.floats(1, 200), st.floats(1, 5), st.integers(2, 4))
def test_whoever_comes_more_often_is_missed_sooner(gaps: list[float], mean: float, factor: float, slower: int):
    known = Learned(gap_days=mean, factor=factor)
    quick, slow = habit(gaps), habit([slower * gap for gap in gaps])
    assert patience(quick, known) <= patience(slow, known) + 1e-6
    assert patience(quick, known) >= factor * min([mean, *gaps]) - 1e-6
    assert patience(quick, known) <= factor * max([mean, *gaps]) + 1e-6


def test_a_young_club_waits_twice_the_gap_and_an_old_one_what_nine_in_ten_silences_keep_to():
    few = [(10.0, 0, 0.0)] * (ENOUGH_GAPS - 1)
    assert learn_from(few, []) == Learned(gap_days=10, factor=2.0, second_days=None, gaps=ENOUGH_GAPS - 1)
    gaps = [(float(days), 0, 0.0) for days in range(1, 201)]
    known = learn_from(gaps, [float(days) for days in range(1, 22)])
    assert (known.gap_days, known.second_days) == (100.5, 11.0)
    assert known.factor == pytest.approx(180 / 100.5)
    assert learn_from([], [1.0]) == Learned()


def crowd(seed: int) -> list[list[float]]:
    """Members who come every 5 to 80 days, each with the usual scatter, and the gaps between their purchases."""
    chance = random.Random(seed)
    people = []
    for _ in range(400):
        mean = chance.choice((5, 8, 14, 30, 45, 80))
        people.append([chance.gammavariate(2, mean / 2) for _ in range(max(3, 500 // mean))])
    return people


def after_each(gaps: list[float], known: Learned) -> list[tuple[float, float]]:
    """Every silence that ended by itself: how long it was, and how long the club would have waited."""
    return [(gap, patience(habit(gaps[:place]), known)) for place, gap in enumerate(gaps) if place]


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_at_as_many_false_alarms_who_comes_often_is_missed_sooner_than_after_fixed_days(seed: int):
    people = crowd(seed)
    met = [(gap, place, sum(gaps[:place])) for gaps in people for place, gap in enumerate(gaps)]
    known = learn_from(met, [])
    silences = [one for gaps in people for one in after_each(gaps, known)]
    wrong = sum(gap > waited for gap, waited in silences) / len(silences)
    assert 0.05 < wrong < 0.15, "one in ten silences is called unusual though it ends by itself"
    lengths = sorted(gap for gap, _ in silences)
    fixed = lengths[int(len(lengths) * (1 - wrong))]
    often = [patience(habit(gaps), known) for gaps in people if len(gaps) > 30]
    assert sum(often) / len(often) < 0.75 * fixed
    seldom = [one for gaps in people if len(gaps) < 12 for one in after_each(gaps, known)]
    pestered = sum(gap > waited for gap, waited in seldom) / len(seldom)
    after_thirty_days = sum(gap > 30 for gap, _ in seldom) / len(seldom)
    assert pestered < 0.3 < 0.6 < after_thirty_days, "what fixed days call unusual is usual for who comes seldom"
