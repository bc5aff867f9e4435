"""Reads the day and the time of day that somebody typed, such as "5 December 18:00", in any calendar."""

import re
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot import dates
from bot.reading_dates import parts_of_day
from bot.reading_seasons import coming
from loyalty.errors import DateUnclear, HourMissing, MomentOver


def read_moment(text: str, *, language: str, zone: ZoneInfo, now: datetime) -> datetime:
    """The next such moment in `zone`; without a year, of the year in which it is still to come.

    Raises DateUnclear when day or time cannot be read, HourMissing for a day alone, MomentOver for one that is over,
    DateImpossible when there is no such day.
    """
    typed = " ".join(text.split())
    clock = CLOCK.search(typed)
    if clock is None:
        _day(typed, language=language, zone=zone, now=now)
        raise HourMissing
    hour, minute = int(clock["hour"]), int(clock["minute"] or 0)
    if hour > 23 or minute > 59:
        raise DateUnclear
    day = typed[: clock.start()].rstrip(" ,،")
    on = _day(day, language=language, zone=zone, now=now)
    moment = datetime.combine(on, time(hour, minute), tzinfo=zone)
    if moment <= now:
        raise MomentOver
    return moment


def _day(text: str, *, language: str, zone: ZoneInfo, now: datetime) -> date:
    today = now.astimezone(zone).date()
    if (ahead := DAYS_AHEAD.get(text.casefold())) is not None:
        return today + timedelta(days=ahead)
    calendar, month, number, year, _ = parts_of_day(text, language=language, calendar=dates.default_calendar(language))
    return coming(calendar, month, number, year, today=today)


# In every language of the bot: an owner writes in more than one.
TODAY, TOMORROW = ("today", "היום", "امروز", "dziś", "dzisiaj"), ("tomorrow", "מחר", "فردا", "jutro")
DAYS_AHEAD = dict.fromkeys(TODAY, 0) | dict.fromkeys(TOMORROW, 1)


CLOCK = re.compile(r"[\s,،](?:at |o |ב־?|ساعت )?(?P<hour>\d{1,2})[:.](?P<minute>\d{2})$")
