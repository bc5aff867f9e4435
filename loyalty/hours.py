"""Opening hours: whether the shop is open now, until when, and when it opens next."""

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from loyalty.errors import Unclear

Hours = dict[str, list[list[str]]]


@dataclass(frozen=True)
class Today:
    """`open_until` while it is open, else `opens_at` for the next opening (within a week), else neither."""

    open_until: datetime | None
    opens_at: datetime | None


def today(hours: Hours, *, now: datetime, zone: ZoneInfo) -> Today:
    """The state at `now`. Hours: weekday "0" (Monday) to "6" -> [["08:00", "19:00"], ...]; "24:00" is midnight,
    and an end before the beginning reaches into the next day."""
    spans = _spans(hours, around=now.astimezone(zone).date(), zone=zone)
    for begins, ends in spans:
        if begins <= now < ends:
            return Today(_joined_end(spans, ends), None)
    ahead = [begins for begins, _ in spans if begins > now]
    return Today(None, min(ahead, default=None))


def read_spans(text: str) -> list[list[str]]:
    """ "8-19", "08:00-13:00, 16:00-20:30" in any digits as spans of a day. Raises Unclear."""
    plain = "".join(str(int(sign)) if sign.isdecimal() else sign for sign in text)
    spans = [_span(part) for part in re.split(r"[,;،\n]+", plain) if part.strip()]
    if not spans:
        raise Unclear()
    return spans


def _span(part: str) -> list[str]:
    found = SPAN.fullmatch(part)
    if not found:
        raise Unclear()
    hour, minute, end_hour, end_minute = (int(group or 0) for group in found.groups())
    if hour > 23 or end_hour > 24 or minute > 59 or end_minute > 59 or (end_hour == 24 and end_minute):
        raise Unclear()
    if (hour, minute) == (end_hour, end_minute):
        raise Unclear()
    return [f"{hour:02}:{minute:02}", f"{end_hour:02}:{end_minute:02}"]


def _spans(hours: Hours, *, around: date, zone: ZoneInfo) -> list[tuple[datetime, datetime]]:
    found = []
    for ahead in range(-1, 8):
        day = around + timedelta(days=ahead)
        for begins, ends in hours.get(str(day.weekday()), []):
            start, end = _moment(day, begins, zone), _moment(day, ends, zone)
            found.append((start, end if end > start else _moment(day + timedelta(days=1), ends, zone)))
    return sorted(found)


def _joined_end(spans: list[tuple[datetime, datetime]], end: datetime) -> datetime:
    for begins, ends in spans:
        if begins <= end < ends:
            end = ends
    return end


def _moment(day: date, text: str, zone: ZoneInfo) -> datetime:
    if text == "24:00":
        return datetime.combine(day + timedelta(days=1), time(), tzinfo=zone)
    return datetime.combine(day, time.fromisoformat(text), tzinfo=zone)


# From and to as people write them: a dash of any kind, or the word between the two.
SPAN = re.compile(
    r"\D*(\d{1,2})(?:[:.٫](\d{2}))?\s*(?:[-–—־~]|to|till|until|do|تا|الی|עד)\s*(\d{1,2})(?:[:.٫](\d{2}))?\D*",
    re.IGNORECASE,
)
