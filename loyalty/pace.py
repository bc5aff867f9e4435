"""The pace of writing to many: one clock for all who send, slower when Telegram asks, still when it stumbles."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from loyalty.db import pace as rows
from loyalty.db.store import UnitOfWork, View

SECOND_US = 1_000_000
# Aiming for more than 28 a second is punished: for 33 to 40 came 8.
USUAL_PER_SECOND, MOST_PER_SECOND = 25, 28
PAID_PER_SECOND, MOST_PAID_PER_SECOND = 950, 1_000
CATCH_UP_US = 50_000  # in paid mode only: otherwise a late one is late
SLOWER = 1.25
SLOWEST_US = 2 * SECOND_US
CLEAN_US = 60 * SECOND_US
# What a clean minute takes off the interval: 1 ms of the usual 40.
STEPS = 40
# A clock that was set back must not make everybody wait for the time that it had shown.
FARTHEST_US = 10 * SECOND_US
LONGEST_WAIT_SECONDS = 300.0
WINDOW, MOST_UNKNOWN = 50, 5
STOPS_SECONDS = (30.0, 60.0, 120.0)
FREE, PAID = "bulk", "paid"


@dataclass(frozen=True)
class Slots:
    """Moments at which messages may go: the first is due `in_seconds`, the others `apart_seconds` after each other.

    `first_us` is the first by the shared clock. While `careful`, one message at a time goes, to try the line;
    `troubled`: not every message of late is known to have arrived.
    """

    count: int
    in_seconds: float
    apart_seconds: float
    first_us: int
    careful: bool
    troubled: bool

    def at_us(self, number: int) -> int:
        """The n-th slot by the shared clock."""
        return self.first_us + round(number * self.apart_seconds * SECOND_US)


@dataclass(frozen=True)
class Result:
    """How a call ended whose slot was `at_us`; `wait_seconds`: for how long all wait, because Telegram asks for it
    (limited) or is not there (down)."""

    kind: Literal["good", "unknown", "limited", "down"]
    at_us: int
    wait_seconds: float = 0.0


@dataclass(frozen=True)
class Standing:
    """What the results mean: `wait_seconds` of silence for all; `paused`: the campaign should stand still for that."""

    wait_seconds: float = 0.0
    paused: Literal["", "wait", "trouble"] = ""


async def interval_seconds(view: View, *, paid: bool = False, per_second: int | None = None) -> float:
    """How far apart messages go at present."""
    row = await rows.get(view, name=PAID if paid else FREE)
    usual = _usual_us(paid, per_second)
    return max(row.interval_us if row else 0, usual) / SECOND_US


async def reserve(
    uow: UnitOfWork, *, count: int, real_now: datetime | None, paid: bool = False, per_second: int | None = None
) -> Slots:
    """The next `count` slots are ours and nobody else's: next = max(next, now, blocked until) + interval."""
    usual = _usual_us(paid, per_second)
    row = await rows.held(uow, name=PAID if paid else FREE, interval_us=usual)
    now = await rows.now_us(uow, real_us=_us(real_now) if real_now else None)
    soonest = max(now - (CATCH_UP_US if paid else 0), row.blocked_until_us)
    first = max(soonest, min(row.next_us, max(now, row.blocked_until_us) + FARTHEST_US))
    interval, clean_since = _eased(row, usual=usual, now=now)
    turned = {"next_us": first + count * interval, "interval_us": interval, "clean_since_us": clean_since}
    await rows.turn(uow, name=row.name, **turned)
    return Slots(
        count, (first - now) / SECOND_US, interval / SECOND_US, first, _careful(row.trouble), bool(row.trouble)
    )


async def passed_by(uow: UnitOfWork, *, real_now: datetime | None) -> None:
    """A letter that goes before all of this is sent now: it is one of the messages that a second may have."""
    await rows.push(uow, name=FREE, real_us=_us(real_now) if real_now else None)


async def noted(
    uow: UnitOfWork,
    *,
    results: Sequence[Result],
    real_now: datetime | None,
    paid: bool = False,
    per_second: int | None = None,
) -> Standing:
    """Learn from how calls ended. Good ones on a clean line cost nothing."""
    if not results:
        return Standing()
    usual = _usual_us(paid, per_second)
    name = PAID if paid else FREE
    if all(one.kind == "good" for one in results):
        known = await rows.get(uow, name=name)
        if known is None or not known.trouble:
            return Standing()
    row = await rows.held(uow, name=name, interval_us=usual)
    now = await rows.now_us(uow, real_us=_us(real_now) if real_now else None)
    trouble, stop, exhausted = _judged(dict(row.trouble), results, now=now)
    wait = max((one.wait_seconds for one in results), default=0.0)
    limited = max((one.wait_seconds for one in results if one.kind == "limited"), default=0.0)
    values: dict[str, Any] = {"trouble": trouble}
    if limited and now >= row.blocked_until_us:  # one storm slows down once, however many it hits
        values["interval_us"] = min(SLOWEST_US, round(max(row.interval_us, usual) * SLOWER))
    if wait or stop:
        values["clean_since_us"] = now
    await rows.turn(uow, name=name, **values)
    for each in (FREE, PAID):
        until = now + round(max(wait, stop) * SECOND_US)
        await rows.block(uow, name=each, until_us=until)
    paused: Any = "wait" if limited > LONGEST_WAIT_SECONDS else "trouble" if exhausted else ""
    return Standing(max(wait, stop), paused)


def _judged(trouble: dict[str, Any], results: Sequence[Result], *, now: int) -> tuple[dict[str, Any], float, bool]:
    """The circuit breaker: what is remembered, for how many seconds all stop, and whether that happened too often.

    5 unknown of the last 50 stop everything, for longer each time; after a stop a single one does, until one arrived.
    Calls that began before a stop say nothing new.
    """
    last, stops, since = trouble.get("last", ""), trouble.get("stops", 0), trouble.get("since_us", 0)
    stop, exhausted = 0.0, False
    for one in results:
        if one.kind in ("limited", "down") or one.at_us < since:
            continue
        trying = bool(stops) and "." not in last
        last = (
            (last + ("?" if one.kind == "unknown" else "."))[-WINDOW:] if last or stops or one.kind == "unknown" else ""
        )
        if one.kind != "unknown" or (last.count("?") < MOST_UNKNOWN and not trying):
            continue
        exhausted = stops == len(STOPS_SECONDS)
        stop = STOPS_SECONDS[min(stops, len(STOPS_SECONDS) - 1)]
        stops, last, since = 0 if exhausted else stops + 1, "", now + 1
    if len(last) == WINDOW and "?" not in last:
        return {}, stop, exhausted
    return ({"last": last, "stops": stops, "since_us": since} if last or stops else {}), stop, exhausted


def _careful(trouble: dict[str, Any]) -> bool:
    return bool(trouble.get("stops")) and "." not in trouble.get("last", "")


def _eased(row: Any, *, usual: int, now: int) -> tuple[int, int]:
    """The interval, a little shorter after a clean minute, and since when it is clean."""
    interval, clean_for = max(row.interval_us, usual), now - row.clean_since_us
    if 0 <= clean_for < CLEAN_US:
        return interval, row.clean_since_us
    step = usual // STEPS if clean_for > 0 else 0
    return max(usual, interval - step), now


def _usual_us(paid: bool, per_second: int | None) -> int:
    most = MOST_PAID_PER_SECOND if paid else MOST_PER_SECOND
    wanted = per_second or (PAID_PER_SECOND if paid else USUAL_PER_SECOND)
    return SECOND_US // max(1, min(wanted, most))


def _us(moment: datetime) -> int:
    return round(moment.timestamp() * SECOND_US)
