"""When a celebration is wished for: so many days before, not on a quiet day if the owner wants that, and until when."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from loyalty.automation import LOOK_BACK, Asked
from loyalty.calendars import Birthday
from loyalty.due.joined import begins
from loyalty.quiet import quiet_until

DAY = timedelta(days=1)
# A wish goes at most so many days earlier because of quiet days, and waits for the end of them at most so long.
EARLIEST, LONGEST = 7, timedelta(days=14)


@dataclass(frozen=True)
class Days:
    """The days that are celebrated and due to be wished for, by the club's clock: from `first` to `last`."""

    asked: Asked
    first: date
    last: date

    def go_at(self, on: date, *, zone: str | None) -> datetime:
        """When the wish may go at the earliest: as its day begins where the member is."""
        return begins(_wished_on(self.asked, on), ZoneInfo(zone) if zone else self.asked.club.zone)

    def good_until(self, on: date) -> datetime:
        """When it would be too late: three days on, or a day after the silence that holds on the day itself."""
        zone, quiet = self.asked.club.zone, self.asked.club.settings.quiet
        day = begins(on, zone)
        silent = quiet_until(quiet, at=day, zone=zone) or day
        return max(begins(on + LOOK_BACK, zone), min(silent + DAY, day + LONGEST))


def days(asked: Asked) -> Days:
    """What is due now: everything that lies in the days ahead, and what came while the machine was off."""
    zone = asked.club.zone
    today, since = asked.now.astimezone(zone).date(), asked.since.astimezone(zone).date()
    last = today + timedelta(days=asked.settings.days or 0)
    for ahead in range(1, EARLIEST + 1) if asked.settings.earlier else ():
        if _open_day(asked, today + timedelta(days=ahead)) > today:
            break
        last += DAY
    return Days(asked, max(since, today - LOOK_BACK + DAY), last)


def kept(day: Birthday) -> str:
    """A day of every year as a fact, without its year: "hebrew.12.14"."""
    return f"{day.calendar}.{day.month}.{day.day}"


def _wished_on(asked: Asked, on: date) -> date:
    day = on - timedelta(days=asked.settings.days or 0)
    return _open_day(asked, day) if asked.settings.earlier else day


def _open_day(asked: Asked, day: date) -> date:
    """The day itself, or the nearest before it on which the club is not silent throughout; the day where none is."""
    return next((one for back in range(EARLIEST + 1) if _is_open(asked, one := day - timedelta(days=back))), day)


def _is_open(asked: Asked, day: date) -> bool:
    zone = asked.club.zone
    until = quiet_until(asked.club.settings.quiet, at=begins(day, zone), zone=zone)
    return until is None or until < datetime.combine(day + DAY, time(), tzinfo=zone).astimezone(UTC)
