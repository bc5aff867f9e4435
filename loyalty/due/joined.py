"""Who joined on this day of the year, a year ago or more."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from loyalty.automation import LOOK_BACK, Asked, Due
from loyalty.db.due import joined as rows
from loyalty.db.store import View

FEBRUARY, LEAP_DAY, NO_LEAP_DAY = 2, 29, 28


async def due(view: View, asked: Asked) -> list[Due]:
    """Whose anniversary began within the time that is asked about, where the club is. Its year is the occasion."""
    first = await rows.first(view)
    if first is None:
        return []
    zone = asked.club.zone
    days = [on for on in _days(asked, zone) if asked.since <= begins(on, zone) <= asked.now]
    oldest = first.astimezone(zone).year
    joined = {(on, year): span for on in days for year in range(oldest, on.year) if (span := _joined_on(on, year))}
    if not joined:
        return []
    spans = [(begins(since, zone), begins(until, zone)) for since, until in joined.values()]
    found = await rows.joined(view, spans=spans, since=asked.since, after_id=asked.after_id, limit=asked.limit)
    told = []
    for row in found:
        day = row.joined_at.astimezone(zone).date()
        on = next(on for (on, _), (since, until) in joined.items() if since <= day < until)
        facts = {"years": on.year - day.year, "joined_on": day.isoformat()}
        told.append(Due(row.id, str(on.year), begins(on + LOOK_BACK, zone), facts))
    return told


def begins(on: date, zone: ZoneInfo) -> datetime:
    """The moment at which a day begins there."""
    return datetime.combine(on, time(), tzinfo=zone).astimezone(UTC)


def _days(asked: Asked, zone: ZoneInfo) -> list[date]:
    first, last = asked.since.astimezone(zone).date(), asked.now.astimezone(zone).date()
    return [first + timedelta(days=number) for number in range((last - first).days + 1)]


def _joined_on(on: date, year: int) -> tuple[date, date] | None:
    """From which day until before which somebody joined in that year whose anniversary is `on`; 29 February is
    remembered on the 28th of a year that has none."""
    try:
        since = on.replace(year=year)
    except ValueError:
        return None
    if (on.month, on.day) != (FEBRUARY, NO_LEAP_DAY) or _is_leap(on.year):
        return since, since + timedelta(days=1)
    return since, date(year, FEBRUARY + 1, 1)


def _is_leap(year: int) -> bool:
    return (date(year, FEBRUARY + 1, 1) - timedelta(days=1)).day == LEAP_DAY
