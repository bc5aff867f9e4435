"""What a purchase earns: never less for one more rule, nothing lost in between, and only when a rule holds."""

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from loyalty.earning import BASE, Basket, Line, Remainder, Rule, Window, earned, worth
from loyalty.programs import Program

AT = datetime.fromisoformat("2026-11-21T10:00:00+01:00")  # a Saturday
TIMES = st.one_of(st.none(), st.times())
WINDOWS = st.builds(
    Window,
    days=st.lists(st.integers(0, 6), max_size=7, unique=True).map(tuple),
    begins=TIMES,
    ends=TIMES,
)
EXTRA = st.one_of(
    st.builds(lambda n: {"kind": "visit", "quantity": n}, st.integers(1, 50)),
    st.builds(lambda n, t: {"kind": "item", "quantity": n, "target": t}, st.integers(1, 50), st.integers(1, 3)),
    st.builds(lambda n, t: {"kind": "category", "quantity": n, "target": t}, st.integers(1, 50), st.integers(1, 3)),
    st.builds(lambda f: {"kind": "multiplier", "factor": f}, st.integers(101, 1000)),
)
RULES = st.lists(st.tuples(EXTRA, WINDOWS), max_size=6).map(
    lambda made: tuple(Rule(id=f"rule:{place}", window=window, **parts) for place, (parts, window) in enumerate(made))
)
LINES = st.lists(
    st.builds(Line, st.just("x"), st.integers(1, 5), st.integers(1, 3), st.integers(1, 3)), max_size=4
).map(tuple)
BASKETS = st.builds(Basket, amount_minor=st.integers(1, 1_000_000), lines=LINES)
PROGRAMS = st.builds(
    Program,
    unit=st.just("points"),
    per_minor=st.integers(1, 10_000),
    points=st.integers(1, 5),
    percent=st.one_of(st.just(0), st.integers(1, 100)),
    min_minor=st.integers(0, 500_000),
    rules=RULES,
)


@given(PROGRAMS, BASKETS, st.integers(-10_000, 10_000))
def test_no_purchase_ever_earns_less_than_nothing(program: Program, basket: Basket, owed: int):
    found = worth(program, basket=basket, remainder=Remainder(owed), at=AT)
    assert found.total >= 0
    assert all(quantity > 0 for _, quantity in found.lines)


@given(PROGRAMS, BASKETS)
def test_one_more_rule_never_earns_less(program: Program, basket: Basket):
    totals = [
        worth(program.model_copy(update={"rules": program.rules[:kept]}), basket=basket, at=AT).total
        for kept in range(len(program.rules) + 1)
    ]
    assert totals == sorted(totals)


@given(st.lists(st.integers(101, 1000), min_size=1, max_size=5), st.integers(1, 100_000))
def test_of_several_multipliers_the_best_counts_alone_and_is_rounded_down(factors: list[int], amount: int):
    rules = tuple(Rule(id=f"multiplier:{n}", kind="multiplier", factor=factor) for n, factor in enumerate(factors))
    program = Program(unit="points", rules=rules)
    lines = dict(worth(program, basket=Basket(amount_minor=amount), at=AT).lines)
    base = amount // 100
    assert lines.pop(BASE, 0) == base
    assert sum(lines.values()) == base * (max(factors) - 100) // 100
    assert len(lines) <= 1


@given(
    st.lists(st.integers(1, 100_000), min_size=1, max_size=40),
    st.one_of(st.integers(1, 100), st.just(100), st.just(100_000)),
    st.integers(1, 100),
)
def test_many_small_purchases_earn_as_much_as_a_large_one_with_percent_back_too(
    amounts: list[int], per_minor: int, percent: int
):
    program = Program(unit="points", per_minor=per_minor, percent=percent)
    remainder, total = Remainder(), 0
    for amount in amounts:
        quantity, remainder = earned(program, amount_minor=amount, remainder=remainder)
        total += quantity
        assert 0 <= remainder.part < percent
        assert 0 <= remainder.minor * percent + remainder.part < 100 * per_minor
    assert (total, remainder) == earned(program, amount_minor=sum(amounts))
    assert total == sum(amounts) * percent // (100 * per_minor)


def test_parts_kept_under_another_percentage_are_worth_next_to_nothing():
    program = Program(unit="points", per_minor=1, percent=1)
    kept = Remainder(0, 99)  # of a hundred to the unit; of one to the unit that would be 99 units
    assert earned(program, amount_minor=1, remainder=kept) == (0, Remainder(3))
    plain = program.model_copy(update={"percent": 0, "per_minor": 100})
    assert earned(plain, amount_minor=150, remainder=kept) == (1, Remainder(50))


def test_a_purchase_below_the_minimum_earns_nothing_by_the_base_rule_and_keeps_the_remainder():
    visit = Rule(id="visit:1", kind="visit", quantity=2)
    program = Program(unit="points", min_minor=1000, rules=(visit,))
    found = worth(program, basket=Basket(amount_minor=999), remainder=Remainder(50), at=AT)
    assert (found.lines, found.remainder) == ((("visit:1", 2),), Remainder(50))
    assert dict(worth(program, basket=Basket(amount_minor=1000), at=AT).lines)[BASE] == 10


def test_an_item_counts_as_often_as_it_was_bought_and_a_category_for_each_of_its_items():
    rules = (
        Rule(id="item:1", kind="item", quantity=5, target=7),
        Rule(id="category:2", kind="category", quantity=3, target=2),
    )
    lines = (Line("flat white", 2, 7, 2), Line("tea", 1, 8, 2), Line("cake", 4, 9, None))
    found = worth(Program(unit="stamps", taps=4, rules=rules), basket=Basket(taps=1, lines=lines), at=AT)
    assert found.lines == ((BASE, 1), ("item:1", 10), ("category:2", 9))


@pytest.mark.parametrize(
    ("moment", "holds"),
    [
        ("2026-12-31T21:59", False),
        ("2026-12-31T22:00", True),  # a Thursday
        ("2027-01-01T01:59", True),  # still Thursday's night
        ("2027-01-01T02:00", False),
        ("2027-01-01T22:30", False),
        ("2027-01-07T23:00", False),  # a Thursday after the season
    ],
)
def test_a_night_belongs_to_its_evening_over_midnight_and_over_the_year(moment: str, holds: bool):
    window = Window(days=(3,), begins=time(22), ends=time(2), since=date(2026, 12, 1), until=date(2026, 12, 31))
    assert window.holds(datetime.fromisoformat(moment)) is holds


@given(st.datetimes(datetime(2026, 12, 25), datetime(2027, 1, 10)))
def test_a_season_over_the_year_holds_on_each_of_its_days_and_no_other(moment: datetime):
    window = Window(since=date(2026, 12, 30), until=date(2027, 1, 2))
    assert window.holds(moment) is (date(2026, 12, 30) <= moment.date() <= date(2027, 1, 2))


@given(st.times(), st.times(), st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31)))
def test_hours_and_the_hours_left_over_make_a_whole_day(begins: time, ends: time, moment: datetime):
    if begins == ends:
        return
    inside, outside = Window(begins=begins, ends=ends), Window(begins=ends, ends=begins)
    assert inside.holds(moment) is not outside.holds(moment)


@given(WINDOWS, st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31)))
def test_what_holds_on_some_weekdays_holds_a_week_later_too(window: Window, moment: datetime):
    assert window.holds(moment) is window.holds(moment + timedelta(days=7))


@pytest.mark.parametrize(
    "wrong",
    [
        {"kind": "item", "quantity": 1},
        {"kind": "visit", "quantity": 1, "target": 1},
        {"kind": "visit"},
        {"kind": "multiplier", "factor": 100},
        {"kind": "multiplier", "factor": 200, "quantity": 1},
        {"kind": "action", "quantity": 1},
        {"kind": "visit", "quantity": 1, "action": "profile"},
    ],
)
def test_half_a_rule_is_none(wrong: dict[str, object]):
    with pytest.raises(ValidationError):
        Rule.model_validate({"id": "rule:1", **wrong})
