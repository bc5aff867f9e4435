"""Reads the day and the time of day that somebody typed, such as "5 December 18:00", in any calendar."""

import re
from datetime import datetime, time
from zoneinfo import ZoneInfo

from bot import dates
from bot.reading_dates import parts_of_day
from bot.reading_seasons import coming
from loyalty.errors import DateUnclear, MomentOver


def read_moment(text: str, *, language: str, zone: ZoneInfo, now: datetime) -> datetime:
    """The next such moment in `zone`; without a year, of the year in which it is still to come.

    Raises DateUnclear when day or time cannot be read, MomentOver when they lie in the past, DateImpossible when there
    is no such day.
    """
    typed = " ".join(text.split())
    clock = CLOCK.search(typed)
    if clock is None:
        raise DateUnclear
    hour, minute = int(clock["hour"]), int(clock["minute"] or 0)
    if hour > 23 or minute > 59:
        raise DateUnclear
    day = typed[: clock.start()].rstrip(" ,،")
    calendar, month, number, year, _ = parts_of_day(day, language=language, calendar=dates.default_calendar(language))
    today = now.astimezone(zone).date()
    on = coming(calendar, month, number, year, today=today)
    moment = datetime.combine(on, time(hour, minute), tzinfo=zone)
    if moment <= now:
        raise MomentOver()
    return moment


CLOCK = re.compile(r"[\s,،](?:at |o |ב־?|ساعت )?(?P<hour>\d{1,2})[:.](?P<minute>\d{2})$")
