"""Series of vouchers: many codes of one kind, made in one go to be printed or sent round, and ended together."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from loyalty import audit
from loyalty.db import voucher_series as rows
from loyalty.db.store import UnitOfWork, View
from loyalty.effects import Effect, effect_of
from loyalty.errors import DaysOutOfOrder, NotFound, OutOfRange
from loyalty.roles import Actor, may_own
from loyalty.voucher_codes import new_code, read_prefix

MOST = 1_000
MOST_USES = 10_000
AT_ONCE = 250


@dataclass(frozen=True)
class Series:
    """A series and its numbers: vouchers `made` of `count`, times `used`, vouchers `revoked`."""

    id: int
    prefix: str
    effect: Effect
    count: int
    uses_each: int
    member_limit: int | None
    starts_at: datetime | None
    expires_at: datetime | None
    is_revoked: bool
    made: int
    used: int
    revoked: int


@dataclass(frozen=True)
class Line:
    """One voucher of a series, as its list tells it."""

    code: str
    state: str
    used: int
    uses_allowed: int
    expires_at: datetime | None


async def plan(
    uow: UnitOfWork,
    *,
    by: Actor,
    prefix: str,
    effect: dict[str, Any],
    count: int,
    uses_each: int,
    member_limit: int | None,
    starts_at: datetime | None,
    expires_at: datetime | None,
    request_id: str,
) -> int:
    """Note a series, once per request id; its id. `fill` makes its vouchers. Times in UTC.

    Raises NotAllowed, OutOfRange, PrefixUnclear, DaysOutOfOrder (an end that is over or before the start), and
    ValueError for an effect that gives nothing.
    """
    may_own(by)
    if (known := await rows.by_request(uow, request_id=request_id)) is not None:
        return known
    for number, most in ((count, MOST), (uses_each, MOST_USES), (member_limit or 1, MOST_USES)):
        if not 1 <= number <= most:
            raise OutOfRange(least=1, most=most)
    if expires_at is not None and expires_at <= max(uow.now, starts_at or uow.now):
        raise DaysOutOfOrder()
    prefix = read_prefix(prefix) if prefix else ""
    what: dict[str, Any] = {"prefix": prefix, "count": count, "uses_each": uses_each, "member_limit": member_limit}
    what |= {"effect": effect_of(effect).kept(), "starts_at": starts_at, "expires_at": expires_at}
    series_id = await rows.add(uow, staff_id=by.staff_id, request_id=request_id, **what)
    event: dict[str, Any] = {"action": "series.made", "subject": "series", "subject_id": series_id}
    await audit.record(uow, by=by, after={"count": count, "effect": what["effect"]}, **event)
    return series_id


async def fill(uow: UnitOfWork, *, series_id: int, limit: int = AT_ONCE) -> int:
    """Make the next vouchers of a series, at most so many; how many are still missing.

    In pieces, so that no sale waits; whoever was killed in between goes on where it stopped.
    """
    series = await rows.lock(uow, series_id=series_id)
    if series is None or series.revoked_at is not None:
        return 0
    missing = int(series.wanted) - await rows.made(uow, series_id=series_id)
    if missing <= 0:
        return 0
    codes = {new_code(uow.randomness, prefix=series.prefix) for _ in range(min(limit, missing))}
    await rows.fill(
        uow,
        codes=sorted(codes),
        series_id=series_id,
        effect=series.effect,
        uses_allowed=series.uses_each,
        starts_at=series.starts_at,
        expires_at=series.expires_at,
        staff_id=series.staff_id,
    )
    return int(series.wanted) - await rows.made(uow, series_id=series_id)


async def unfilled(view: View) -> Sequence[int]:
    """Series that are not whole yet."""
    return await rows.unfilled(view)


async def revoke(uow: UnitOfWork, *, by: Actor, series_id: int) -> Series:
    """End a series; what is in a cashier's hand at this moment may still be used. Raises NotAllowed, NotFound."""
    may_own(by)
    if await rows.lock(uow, series_id=series_id) is None:
        raise NotFound()
    if await rows.revoke(uow, series_id=series_id):
        await audit.record(uow, by=by, action="series.revoked", subject="series", subject_id=series_id)
    return await get(uow, by=by, series_id=series_id)


async def get(view: View, *, by: Actor, series_id: int) -> Series:
    """One series with its numbers. Raises NotAllowed, NotFound."""
    may_own(by)
    row = await rows.get(view, series_id=series_id)
    if row is None:
        raise NotFound()
    return _read(row)


async def by_request(view: View, *, request_id: str) -> int | None:
    """The series that a request has made, or None."""
    return await rows.by_request(view, request_id=request_id)


async def everything(view: View, *, by: Actor) -> list[Series]:
    """All series, the newest first. Raises NotAllowed."""
    may_own(by)
    return [_read(row) for row in await rows.everything(view)]


async def listed(view: View, *, by: Actor, series_id: int) -> list[Line]:
    """Every voucher of a series. Raises NotAllowed."""
    may_own(by)
    found = await rows.listed(view, series_id=series_id)
    return [Line(row.code, row.state, row.used, row.uses_allowed, row.expires_at) for row in found]


def _read(row: Any) -> Series:
    return Series(
        id=row.id,
        prefix=row.prefix,
        effect=effect_of(row.effect),
        count=row.wanted,
        uses_each=row.uses_each,
        member_limit=row.member_limit,
        starts_at=row.starts_at,
        expires_at=row.expires_at,
        is_revoked=row.revoked_at is not None,
        made=int(row.made),
        used=int(row.used),
        revoked=int(row.revoked),
    )
