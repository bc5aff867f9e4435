"""Who is held out of a campaign and who gets which version: exact shares, the same every time."""

from collections import Counter
from hashlib import sha256
from random import Random

import pytest

from loyalty import holdout


@pytest.mark.parametrize(
    ("recipients", "costs_money", "percent"),
    [(0, False, 0), (299, True, 0), (300, False, 20), (300, True, 30), (1_000_000, False, 20)],
)
def test_nobody_is_held_out_of_a_small_audience_and_more_of_an_offer_that_costs_money(
    recipients: int, costs_money: bool, percent: int
) -> None:
    assert holdout.percent_held_out(recipients, costs_money=costs_money) == percent


def test_those_held_out_are_exactly_the_first_fifth_by_the_hash_of_campaign_and_member() -> None:
    members = list(range(11, 1012, 3))
    letters = holdout.assigned(7, members, holdout_percent=20)
    by_hash = sorted(members, key=lambda member: sha256(f"7:{member}".encode()).digest())
    held = {member for member, letter in zip(members, letters, strict=True) if letter == holdout.HELD_OUT}
    assert held == set(by_hash[: len(members) // 5])
    assert Counter(letters) == {"h": 66, "a": 268}


def test_a_test_gives_each_version_half_of_its_share_and_the_rest_waits() -> None:
    assert Counter(holdout.assigned(7, range(2000), holdout_percent=20, test_percent=25)) == {
        "h": 400,
        "a": 200,
        "b": 200,
        "w": 1200,
    }
    assert Counter(holdout.assigned(7, range(2000), holdout_percent=0, test_percent=100)) == {"a": 1000, "b": 1000}


def test_a_member_gets_the_same_letter_in_whatever_order_they_come_and_another_in_another_campaign() -> None:
    members = list(range(1000))
    shuffled = members[:]
    Random(5).shuffle(shuffled)
    first = dict(zip(members, holdout.assigned(1, members, holdout_percent=30, test_percent=50), strict=True))
    again = dict(zip(shuffled, holdout.assigned(1, shuffled, holdout_percent=30, test_percent=50), strict=True))
    other = dict(zip(members, holdout.assigned(2, members, holdout_percent=30, test_percent=50), strict=True))
    assert first == again
    assert first != other


def test_without_holdout_and_test_everybody_gets_the_one_version() -> None:
    assert holdout.assigned(7, [3, 1, 2], holdout_percent=0) == "aaa"
    assert holdout.assigned(7, [], holdout_percent=20, test_percent=50) == ""
