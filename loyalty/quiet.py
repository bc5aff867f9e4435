"""When the club is silent: hours of the night, spans of the week, days of the year, and "nothing until"."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Self
from zoneinfo import ZoneInfo

from pydantic import BaseModel, ConfigDict, Field, model_validator

from loyalty.calendars import KEPT_IN, from_date

DAYS_A_WEEK = 7
# Spans and days can follow one another for some time; a year of them is nobody's wish.
MOST_SPANS = 60
YEARS_AHEAD = 8  # 29 February comes within so many years


class Span(BaseModel):
    """A span of every week, such as Friday 15:00 to Saturday 21:00; weekday 0 is Monday."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    from_weekday: int = Field(ge=0, lt=DAYS_A_WEEK)
    from_time: time
    until_weekday: int = Field(ge=0, lt=DAYS_A_WEEK)
    until_time: time


class Day(BaseModel):
    """A day of every year in its own calendar, or of one year only."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    calendar: str
    month: int = Field(ge=1, le=13)
    day: int = Field(ge=1, le=31)
    year: int | None = None

    @model_validator(mode="after")
    def _known(self) -> Self:
        if self.calendar not in KEPT_IN:
            raise ValueError("no such calendar")
        return self


class Quiet(BaseModel):
    """When nobody is written to unasked. Hours may go over midnight; the same hour twice means none."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    from_time: time = time(21)
    until_time: time = time(9)
    spans: tuple[Span, ...] = ()
    days: tuple[Day, ...] = ()
    nothing_until: datetime | None = None


@dataclass(frozen=True)
class _Here:
    """A moment as the clocks of one place show it."""

    moment: datetime
    zone: ZoneInfo

    @property
    def local(self) -> datetime:
        return self.moment.astimezone(self.zone)

    def at(self, day: date, hour: time) -> datetime:
        """That hour of that day in this place; in the hour that a clock skips, the moment after it."""
        return datetime.combine(day, hour, tzinfo=self.zone).astimezone(UTC)


def quiet_until(quiet: Quiet, *, at: datetime, zone: ZoneInfo) -> datetime | None:
    """When the silence that holds `at` a moment is over, or None where none holds; spans that meet are one silence.

    `zone`: the member's own, or the club's. A moment that is answered is itself not quiet.
    """
    moment = at.astimezone(UTC)
    for _ in range(MOST_SPANS):
        here = _Here(moment, zone)
        ends = [end for rule in RULES if (end := rule(quiet, here)) and end > moment]
        if not ends:
            break
        moment = max(ends)
    return moment if moment > at else None


def next_on(day: Day, *, today: date) -> date | None:
    """The next such day from `today` on; None where a single year has passed, or none comes within eight."""
    for ahead in range(YEARS_AHEAD * 366):
        if _is(day, on := today + timedelta(days=ahead)):
            return on
    return None


def _night(quiet: Quiet, here: _Here) -> datetime | None:
    begins, ends = quiet.from_time, quiet.until_time
    local = here.local
    if begins == ends:
        return None
    today, now = local.date(), local.time()
    if begins < ends:
        return here.at(today, ends) if begins <= now < ends else None
    if now >= begins:
        return here.at(today + timedelta(days=1), ends)
    return here.at(today, ends) if now < ends else None


def _week(quiet: Quiet, here: _Here) -> datetime | None:
    return max((end for span in quiet.spans if (end := _span(span, here))), default=None)


def _span(span: Span, here: _Here) -> datetime | None:
    today = here.local.date()
    since = (today.weekday() - span.from_weekday) % DAYS_A_WEEK
    long = (span.until_weekday - span.from_weekday) % DAYS_A_WEEK
    if long == 0 and span.until_time <= span.from_time:
        long = DAYS_A_WEEK
    for back in (since, since + DAYS_A_WEEK):  # the one that began this week, or the one that goes on from the last
        first = today - timedelta(days=back)
        end = here.at(first + timedelta(days=long), span.until_time)
        if here.at(first, span.from_time) <= here.moment < end:
            return end
    return None


def _day(quiet: Quiet, here: _Here) -> datetime | None:
    today = here.local.date()
    if not any(_is(one, today) for one in quiet.days):
        return None
    return here.at(today + timedelta(days=1), time())


def _is(day: Day, today: date) -> bool:
    year, month, number = from_date(today, day.calendar)
    return (month, number) == (day.month, day.day) and day.year in (None, year)


def _told(quiet: Quiet, _here: _Here) -> datetime | None:
    return quiet.nothing_until


RULES: tuple[Callable[[Quiet, _Here], datetime | None], ...] = (_night, _week, _day, _told)
