"""A word in good time before points end: 30 days and 7 days before, once for each month's end, and quietly."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import groupby
from typing import Any
from zoneinfo import ZoneInfo

from loyalty import letters
from loyalty.clubs import Club
from loyalty.db import reminders as rows
from loyalty.db.store import UnitOfWork, View
from loyalty.settling import Worked

EARLY, LATE = timedelta(days=30), timedelta(days=7)
# Most wallets have nothing to be reminded of, so that many more are looked at in a block than are settled in one.
LOOKED_AT, MOST_LETTERS = 100, 500


@dataclass(frozen=True)
class Ending:
    """Points of one wallet that end in one month: how many, the first and the last day on which some are good."""

    wallet_id: int
    quantity: int
    first_on: date
    last_on: date
    days: int

    @property
    def occasion(self) -> str:
        """What makes the letter about it the only one."""
        return f"ending:{self.wallet_id}:{self.last_on:%Y-%m}:{self.days}"


@dataclass(frozen=True)
class _Spans:
    """In which stretches of time an end calls for a word tonight: those that no earlier night has looked at."""

    early: tuple[datetime, datetime]
    late: tuple[datetime, datetime]

    def days(self, end: datetime) -> int:
        """How many days before it is: 30, 7, or 0 for no reason to write."""
        within = {span: span[0] < end <= span[1] for span in (self.late, self.early)}
        return LATE.days if within[self.late] else EARLY.days if within[self.early] else 0


async def nightly(uow: UnitOfWork, *, club: Club, after_id: int, limit: int) -> Worked:
    """Write to the members behind the next wallets whose points end soon. It can be repeated.

    Nobody without Telegram, nobody who practises; what was spent meanwhile is no reason.
    """
    spans = await _spans(uow)
    if not await rows.any_ending(uow, spans=(spans.early, spans.late)):
        return Worked(None)
    last = min(after_id + limit * LOOKED_AT, await rows.last_wallet(uow))
    if last <= after_id:
        return Worked(None)
    until = _month_end(spans.early[1], club.zone)
    found = await rows.ending(uow, first=after_id + 1, last=last, until=until)
    reasons = endings(found, days=spans.days, zone=club.zone)
    if len(reasons) > MOST_LETTERS:
        last = reasons[MOST_LETTERS].wallet_id - 1  # the next block begins with that one
        reasons = [one for one in reasons if one.wallet_id <= last]
    return Worked(last, await _write(uow, reasons) if reasons else 0)


def endings(found: list[Any], *, days: Any, zone: ZoneInfo) -> list[Ending]:
    """What calls for a letter among these rows of wallet, end and quantity, bundled by the month in which it ends.

    `days`: of an end, how many days before it tonight is, 0 for no reason to write.
    """
    told = []
    for (wallet_id, _), group in groupby(found, key=lambda row: (row.wallet_id, _month(row.expires_at, zone))):
        lots = list(group)
        if reasons := [before for lot in lots if (before := days(lot.expires_at))]:
            quantity = sum(int(lot.quantity) for lot in lots)
            first, last = (_last_day(lot.expires_at, zone) for lot in (lots[0], lots[-1]))
            told.append(Ending(wallet_id, quantity, first, last, min(reasons)))
    return told


async def _write(uow: UnitOfWork, reasons: list[Ending]) -> int:
    """The letters; how many."""
    found = await rows.holders(uow, wallet_ids=sorted({one.wallet_id for one in reasons}))
    holders = {row.id: row for row in found if row.telegram is not None}
    written = [
        {
            "person_id": int(holders[one.wallet_id].telegram),
            "once": one.occasion,
            "params": {
                "n": one.quantity,
                "unit": holders[one.wallet_id].unit,
                "available": int(holders[one.wallet_id].available),
                "first": one.first_on.isoformat(),
                "last": one.last_on.isoformat(),
            },
        }
        for one in reasons
        if one.wallet_id in holders
    ]
    if written:
        await letters.write_all(uow, kind="notice", key="letter-ending", about=written)
    return len(written)


async def _spans(view: View) -> _Spans:
    """Counted from the beginning of this run and of the last one, so that no end is passed over or looked at twice."""
    before, present = await rows.begun(view)
    now = present or view.now
    since = before or now - EARLY
    return _Spans(early=(since + EARLY, now + EARLY), late=(since + LATE, now + LATE))


def _month(end: datetime, zone: ZoneInfo) -> tuple[int, int]:
    day = _last_day(end, zone)
    return day.year, day.month


def _last_day(end: datetime, zone: ZoneInfo) -> date:
    """The last local day on which something that ends at `end` is still good."""
    return (end - timedelta(microseconds=1)).astimezone(zone).date()


def _month_end(moment: datetime, zone: ZoneInfo) -> datetime:
    """The end of the local month in which something that ends at `moment` is good for the last time."""
    day = _last_day(moment, zone)
    return datetime(day.year + day.month // 12, day.month % 12 + 1, 1, tzinfo=zone)
