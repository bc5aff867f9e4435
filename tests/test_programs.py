"""The rules of earning: rounded down, nothing lost in between, and sensible in every currency."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from loyalty.earning import Remainder, earned
from loyalty.ledger import end_of, starts_at
from loyalty.programs import PRESETS, REWARD_COSTS, Program, preset_program, usual_step

SHOP = preset_program("shop", per_minor=100)


@given(st.lists(st.integers(1, 100_000), max_size=30), st.integers(1, 10_000), st.integers(1, 5))
def test_many_small_purchases_earn_as_much_as_a_large_one(amounts: list[int], per_minor: int, points: int):
    program = Program(unit="points", per_minor=per_minor, points=points)
    remainder, total = Remainder(), 0
    for amount in amounts:
        quantity, remainder = earned(program, amount_minor=amount, remainder=remainder)
        total += quantity
        assert 0 <= remainder.minor < per_minor
    assert total == sum(amounts) // per_minor * points


@pytest.mark.parametrize(
    ("currency", "minor"),
    [("PLN", 100), ("ILS", 100), ("EUR", 100), ("IRR", 100_000), ("JPY", 100), ("KWD", 1000), ("HUF", 10_000)],
)
def test_a_new_club_gives_a_point_for_what_is_one_unit_or_small_money(currency: str, minor: int):
    assert usual_step(currency) == minor


def test_every_preset_has_a_reward_and_only_the_shop_counts_money():
    assert PRESETS.keys() == REWARD_COSTS.keys()
    assert [name for name, program in PRESETS.items() if program.counts_money] == ["shop"]
    assert preset_program("cafe", per_minor=100).taps == 4


@pytest.mark.parametrize(
    "wrong", [{"taps": 0}, {"taps": 11}, {"welcome": -1}, {"expiry_months": 61}, {"per_minor": 0}, {"unit": "miles"}]
)
def test_rules_beyond_their_bounds_are_no_rules(wrong: dict[str, object]):
    with pytest.raises(ValidationError):
        Program.model_validate({**SHOP.model_dump(), **wrong})


@pytest.mark.parametrize(
    ("months", "since", "zone", "end"),
    [
        (12, "2026-11-21T10:00:00+00:00", "Europe/Warsaw", "2027-12-01T00:00:00+01:00"),
        (1, "2026-11-30T23:30:00+00:00", "Europe/Warsaw", "2027-02-01T00:00:00+01:00"),
        (1, "2026-11-30T22:30:00+00:00", "Europe/Warsaw", "2027-01-01T00:00:00+01:00"),
        (6, "2026-10-31T21:00:00+00:00", "Asia/Tehran", "2027-06-01T00:00:00+03:30"),
        (60, "2026-12-31T12:00:00+00:00", "America/New_York", "2032-01-01T00:00:00-05:00"),
    ],
)
def test_points_end_at_the_local_months_end(months: int, since: str, zone: str, end: str):
    program = SHOP.model_copy(update={"expiry_months": months})
    assert end_of(program, since=datetime.fromisoformat(since), zone=ZoneInfo(zone)) == datetime.fromisoformat(end)


def test_points_of_a_club_without_expiry_never_end():
    program = SHOP.model_copy(update={"expiry_months": 0})
    assert end_of(program, since=datetime.fromisoformat("2026-11-21T10:00:00+00:00"), zone=ZoneInfo("UTC")) is None


def test_waiting_days_are_counted_from_the_purchase():
    bought = datetime.fromisoformat("2026-11-21T10:00:00+00:00")
    assert starts_at(SHOP, since=bought) == datetime.fromisoformat("2026-12-05T10:00:00+00:00")
