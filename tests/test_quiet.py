"""When the club is silent, and when the silence is over."""

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loyalty.quiet import Day, Quiet, Span, quiet_until

JERUSALEM, WARSAW = ZoneInfo("Asia/Jerusalem"), ZoneInfo("Europe/Warsaw")
SABBATH = Span(from_weekday=4, from_time=time(15), until_weekday=5, until_time=time(21))


def local(text: str, zone: ZoneInfo = JERUSALEM) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=zone)


@pytest.mark.parametrize(
    ("at", "over"),
    [
        ("2026-11-25 20:59", None),
        ("2026-11-25 21:00", "2026-11-26 09:00"),
        ("2026-11-26 08:59", "2026-11-26 09:00"),
        ("2026-11-26 09:00", None),
    ],
)
def test_the_night_is_quiet_over_midnight(at: str, over: str | None):
    assert quiet_until(Quiet(), at=local(at), zone=JERUSALEM) == (local(over) if over else None)


def test_the_members_own_night_counts():
    at = local("2026-11-25 21:30")
    assert quiet_until(Quiet(), at=at, zone=JERUSALEM)
    assert quiet_until(Quiet(), at=at, zone=WARSAW) is None


def test_a_span_of_the_week_and_the_night_after_it_are_one_silence():
    friday, saturday_evening = local("2026-11-27 16:00"), local("2026-11-28 20:59")
    for at in (friday, saturday_evening):
        assert quiet_until(Quiet(spans=(SABBATH,)), at=at, zone=JERUSALEM) == local("2026-11-29 09:00")


def test_a_span_of_a_whole_week_never_ends_by_itself_within_the_week():
    always = Span(from_weekday=2, from_time=time(12), until_weekday=2, until_time=time(12))
    at = local("2026-11-24 11:00")
    over = quiet_until(Quiet(spans=(always,), from_time=time(0), until_time=time(0)), at=at, zone=JERUSALEM)
    assert over is not None
    assert over > local("2026-12-02 00:00")


@pytest.mark.parametrize(
    ("day", "on"),
    [
        (Day(calendar="gregorian", month=11, day=1), date(2026, 11, 1)),
        (Day(calendar="persian", month=1, day=13), date(2027, 4, 2)),
        (Day(calendar="hebrew", month=7, day=10), date(2026, 9, 21)),
    ],
)
def test_a_day_of_any_calendar_is_quiet_until_its_midnight(day: Day, on: date):
    quiet = Quiet(days=(day,), from_time=time(0), until_time=time(0))
    noon = datetime.combine(on, time(12), tzinfo=WARSAW)
    over = quiet_until(quiet, at=noon, zone=WARSAW)
    assert over is not None
    assert over.astimezone(WARSAW).date().toordinal() == on.toordinal() + 1
    other = noon.replace(year=noon.year - 1)
    only = Quiet(days=(day.model_copy(update={"year": 1}),), from_time=time(0), until_time=time(0))
    assert quiet_until(only, at=other, zone=WARSAW) is None


def test_nothing_until_holds_everything():
    until = datetime(2026, 12, 24, 12, tzinfo=UTC)
    over = quiet_until(Quiet(nothing_until=until), at=local("2026-11-25 12:00"), zone=JERUSALEM)
    assert over == until
    assert quiet_until(Quiet(nothing_until=until), at=until, zone=JERUSALEM) is None


@given(
    at=st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31), timezones=st.just(UTC)),
    hours=st.tuples(st.times(), st.times()),
    zone=st.sampled_from((JERUSALEM, WARSAW)),
)
def test_when_the_silence_is_over_nothing_is_quiet(at: datetime, hours: tuple[time, time], zone: ZoneInfo):
    quiet = Quiet(from_time=hours[0], until_time=hours[1], spans=(SABBATH,))
    over = quiet_until(quiet, at=at, zone=zone)
    if over is not None:
        assert over > at
        assert quiet_until(quiet, at=over, zone=zone) is None
