"""Watching the counter: what the limits say to an award before it is given."""

from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from statistics import median
from typing import TYPE_CHECKING, Any

from loyalty import hours
from loyalty.db import purchases as rows
from loyalty.db.store import View
from loyalty.earning import Basket, Worth
from loyalty.errors import FarAboveUsual, LikeTheLast, LimitReached, NeedsApproval
from loyalty.limits import Limit
from loyalty.roles import Actor

if TYPE_CHECKING:
    from loyalty.clubs import Club

LOOK_UP = "look-up"
FAR = 20  # times the usual purchase
SMALL = 100  # times what brings a point: the least that counts as usual
LOOKED_BACK, ENOUGH = 50, 10  # purchases by which it is known what is usual


@dataclass(frozen=True)
class Sale:
    """An award that is about to be given. `sure`: the cashier was asked and has said yes."""

    member_id: int
    by: Actor
    presence: str
    basket: Basket
    quantity: int
    sure: bool


async def permitted(view: View, *, club: "Club", sale: Sale, earned: Worth) -> Worth:
    """What of `earned` may be given. Raises FarAboveUsual, LikeTheLast, LimitReached, NeedsApproval."""
    limits = club.program.limits
    if not sale.sure:
        await _ask_whether_so_much(view, club=club, amount_minor=sale.basket.amount_minor or 0)
    since = _day_began(view.now, club)
    gap = timedelta(minutes=limits.gap_minutes)
    last = await rows.lately(view, member_id=sale.member_id, day=since, since=min(since, view.now - gap))
    if last and not sale.sure:
        _ask_again(last, sale=sale, within=gap, now=view.now)
    if limits.closed_hours and _is_closed(club, branch_id=sale.by.branch_id, now=view.now):
        raise NeedsApproval(reason="closed", most=0)
    room: list[int | None] = [
        _room("award", limits.award, used=0, adds=sale.quantity),
        _room("member_day", limits.member_day, used=last.number if last else 0, adds=1, counted=True),
    ]
    if limits.staff_day.most or limits.branch_day.most or sale.presence == LOOK_UP:
        branch_id = sale.by.branch_id or club.branch.id
        given = await rows.given_today(view, staff_id=sale.by.staff_id, branch_id=branch_id, since=since)
        room.append(_room("staff_day", limits.staff_day, used=int(given.staff), adds=sale.quantity))
        room.append(_room("branch_day", limits.branch_day, used=int(given.branch), adds=sale.quantity))
        if sale.presence == LOOK_UP:
            room.append(_room("looked_up_day", limits.looked_up_day, used=given.looked_up, adds=1, counted=True))
    most = min((one for one in room if one is not None), default=None)
    return earned if most is None else replace(earned, lines=_capped(earned.lines, most))


async def _ask_whether_so_much(view: View, *, club: "Club", amount_minor: int) -> None:
    """Many times the usual purchase is more likely a slip of the finger, or a number that is no amount."""
    usual = SMALL * club.program.per_minor
    if amount_minor <= FAR * usual:
        return  # an ordinary sale costs no look
    last = await rows.last_amounts(view, limit=LOOKED_BACK)
    if amount_minor > FAR * max(usual, median(last) if len(last) >= ENOUGH else 0):
        raise FarAboveUsual(amount_minor=amount_minor)


def _ask_again(last: Any, *, sale: Sale, within: timedelta, now: datetime) -> None:
    """Two purchases of one member within minutes are asked about, and named as the same where they are."""
    if now - last.at < within:
        same = (last.amount_minor, last.taps) == (sale.basket.amount_minor, sale.basket.taps)
        raise LikeTheLast(same=same, minutes=max(1, int((now - last.at).total_seconds()) // 60))


def _room(name: str, limit: Limit, *, used: int, adds: int, counted: bool = False) -> int | None:
    """How much may still be given, or None where the limit does not bind. `counted`: purchases, not points."""
    if not limit.most or used + adds <= limit.most:
        return None
    if limit.beyond == "approve":
        raise NeedsApproval(reason=name, most=limit.most)
    if limit.beyond == "reject":
        raise LimitReached(reason=name, most=limit.most)
    return 0 if counted else max(0, limit.most - used)


def _capped(lines: tuple[tuple[str, int], ...], most: int) -> tuple[tuple[str, int], ...]:
    kept = []
    for rule, quantity in lines:
        part = min(quantity, most)
        most -= part
        if part:
            kept.append((rule, part))
    return tuple(kept)


def _is_closed(club: "Club", *, branch_id: int | None, now: datetime) -> bool:
    """Only where the owner has told the hours of the branch: who has told none is always open."""
    branch = club.branch_of(branch_id)
    told = branch.opening_hours
    return bool(told) and hours.today(told, now=now, zone=branch.zone).open_until is None


def _day_began(now: datetime, club: "Club") -> datetime:
    return datetime.combine(now.astimezone(club.zone).date(), time(), tzinfo=club.zone)
