"""Opening hours with days, typed in four languages: kept as they were typed, or not at all."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loyalty.errors import HoursUnclear, Unclear
from loyalty.weeks import read_hours, read_week

NINE, LATE = [["09:00", "17:00"]], [["20:00", "02:00"]]
CLOSED = frozenset({"closed", "zamkniete", "סגור"})
WEEKDAYS = dict.fromkeys(range(5), NINE)
ISRAELI = dict.fromkeys((6, 0, 1, 2, 3), NINE)


@pytest.mark.parametrize(
    ("typed", "week"),
    [
        ("9-17", {None: NINE}),
        ("closed", {None: []}),
        ("Mon-Fri 9-17", WEEKDAYS),
        ("Mon-Fri: 9:00–17:00", WEEKDAYS),
        ("Mon-Fri 9-17, Sat 20-2; Sun closed", WEEKDAYS | {5: LATE, 6: []}),
        ("Mon, Wed 9-17", {0: NINE, 2: NINE}),
        ("Mon 9-13, 16-20", {0: [["09:00", "13:00"], ["16:00", "20:00"]]}),
        ("Fri to Mon 20-2", dict.fromkeys((4, 5, 6, 0), LATE)),
        ("pn-pt 9-17", WEEKDAYS),
        ("od poniedziałku do piątku 9-17\nsobota zamknięte", WEEKDAYS | {5: []}),
        ("Śr 9-17", {2: NINE}),
        ("א-ה 9-17, ו 20-2", ISRAELI | {4: LATE}),
        ("ימים א׳ עד ה׳ 9-17", ISRAELI),
        ("شنبه تا چهارشنبه ۹-۱۷، پنج‌شنبه ۲۰-۲", dict.fromkeys((5, 6, 0, 1, 2), NINE) | {3: LATE}),
        ("سه شنبه ۹ تا ۱۷", {1: NINE}),
    ],
)
def test_days_and_ranges_are_read_in_four_languages(typed: str, week: object):
    assert read_week(typed, closed=CLOSED) == week


@pytest.mark.parametrize(
    "typed",
    [
        "Mon-Fri",
        "Foo 9-17",
        "9-17 Mon",
        "8-19, Sat 9-12",
        "Mon 9-17 Tue 8-12",
        "Mon closed, 9-17",
        "-Mon 9-17",
        "Mon- 9-17",
        "9-5pm",
        "ב ו-ד 9-17",
        "Mon-Fri 9-17 except holidays",
    ],
)
def test_what_is_not_wholly_understood_is_refused(typed: str):
    with pytest.raises(HoursUnclear):
        read_week(typed, closed=CLOSED)


def test_where_days_are_told_apart_hours_with_days_are_refused():
    assert read_hours("9-17") == NINE
    with pytest.raises(Unclear):
        read_hours("Mon 9-17")


@given(
    st.lists(st.sampled_from(["Mon", "pt", "ו", "-", "to", ",", "9-17", "20:30-2", "closed", "x", "ה׳"]), max_size=7)
)
def test_whatever_is_typed_is_read_as_days_with_hours_or_refused(words: list[str]):
    try:
        week = read_week(" ".join(words), closed=CLOSED)
    except HoursUnclear:
        return
    assert "x" not in words
    assert (None in week) == {"Mon", "pt", "ו", "ה׳"}.isdisjoint(words)
