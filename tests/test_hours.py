"""Opening hours: typed in any digits, read back as "open until", "opens at", across midnight and clock changes."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loyalty.errors import Unclear
from loyalty.hours import read_spans, today

WARSAW = ZoneInfo("Europe/Warsaw")
NINE_TO_FIVE = {str(day): [["09:00", "17:00"]] for day in range(5)}


def at(text: str, zone: ZoneInfo = WARSAW) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=zone)


@pytest.mark.parametrize(
    ("typed", "spans"),
    [
        ("8-19", [["08:00", "19:00"]]),
        ("08:00-13:00, 16:00-20:30", [["08:00", "13:00"], ["16:00", "20:30"]]),
        ("8.30 – 19.15", [["08:30", "19:15"]]),
        ("۸-۱۹", [["08:00", "19:00"]]),
        ("۸:۳۰ تا ۱۲-۱۳", None),
        ("۸:۳۰-۱۳، ۱۶-۲۰", [["08:30", "13:00"], ["16:00", "20:00"]]),
        ("٩-١٧؛ ١٨-٢٢", None),
        ("9-17; 18-22\n23-24", [["09:00", "17:00"], ["18:00", "22:00"], ["23:00", "24:00"]]),
        ("8־13", [["08:00", "13:00"]]),
        ("20-2", [["20:00", "02:00"]]),
        ("from 8-19 h", [["08:00", "19:00"]]),
        ("0-24", [["00:00", "24:00"]]),
        ("", None),
        ("all day", None),
        ("8", None),
        ("8-8", None),
        ("25-26", None),
        ("8-25", None),
        ("8:75-9", None),
        ("8-9:60", None),
        ("8-24:30", None),
        ("8-19 20-22", None),
        ("-", None),
    ],
)
def test_hours_are_read_as_people_type_them(typed: str, spans: list[list[str]] | None):
    if spans is None:
        with pytest.raises(Unclear):
            read_spans(typed)
    else:
        assert read_spans(typed) == spans


@given(st.text(max_size=30))
def test_whatever_is_typed_is_either_read_or_refused(typed: str):
    try:
        spans = read_spans(typed)
    except Unclear:
        return
    assert today({"0": spans}, now=at("2026-11-23T12:00"), zone=WARSAW)


@pytest.mark.parametrize(
    ("moment", "until", "opens"),
    [
        ("2026-11-23T09:00", "2026-11-23T17:00", None),
        ("2026-11-23T16:59", "2026-11-23T17:00", None),
        ("2026-11-23T17:00", None, "2026-11-24T09:00"),
        ("2026-11-23T08:59", None, "2026-11-23T09:00"),
        ("2026-11-27T18:00", None, "2026-11-30T09:00"),
    ],
)
def test_a_shop_is_open_between_its_hours_and_says_when_it_opens_next(
    moment: str, until: str | None, opens: str | None
):
    state = today(NINE_TO_FIVE, now=at(moment), zone=WARSAW)
    assert state.open_until == (at(until) if until else None)
    assert state.opens_at == (at(opens) if opens else None)


def test_a_bar_is_open_past_midnight():
    bar = {"4": [["20:00", "02:00"]]}
    assert today(bar, now=at("2026-11-27T23:00"), zone=WARSAW).open_until == at("2026-11-28T02:00")
    assert today(bar, now=at("2026-11-28T01:59"), zone=WARSAW).open_until == at("2026-11-28T02:00")
    assert today(bar, now=at("2026-11-28T02:00"), zone=WARSAW).opens_at == at("2026-12-04T20:00")


def test_spans_that_touch_at_midnight_are_one_opening():
    whole_night = {"4": [["18:00", "24:00"]], "5": [["00:00", "04:00"]]}
    assert today(whole_night, now=at("2026-11-27T19:00"), zone=WARSAW).open_until == at("2026-11-28T04:00")


def test_a_shop_without_hours_has_nothing_to_say():
    state = today({}, now=at("2026-11-27T19:00"), zone=WARSAW)
    assert (state.open_until, state.opens_at) == (None, None)


def test_hours_are_local_on_the_day_when_the_clock_changes():
    sunday = {"6": [["09:00", "17:00"]]}
    state = today(sunday, now=datetime.fromisoformat("2026-10-25T07:30:00+00:00"), zone=WARSAW)
    assert state.opens_at is not None
    assert state.opens_at.utcoffset() == at("2026-10-25T12:00").utcoffset()
