"""Rows of series of vouchers that were made to be handed out."""

from typing import Any

from sqlalchemy import Row, and_, case, func, select

from loyalty.db.store import UnitOfWork, View
from loyalty.db.tables import voucher_series, voucher_uses, vouchers
from loyalty.db.vouchers import new_voucher


async def add(uow: UnitOfWork, **values: Any) -> int:
    """Insert a series of which no voucher is made yet; its id."""
    return await uow.add(voucher_series, at=uow.now, **values)


async def by_request(view: View, *, request_id: str) -> int | None:
    """The series that this request has made."""
    found: int | None = await view.value(select(voucher_series.c.id).where(voucher_series.c.request_id == request_id))
    return found


async def lock(uow: UnitOfWork, *, series_id: int) -> Row[Any] | None:
    """The series; nobody else fills or revokes it until the unit of work ends."""
    return await uow.one(_SERIES.where(voucher_series.c.id == series_id).with_for_update())


async def made(view: View, *, series_id: int) -> int:
    """How many vouchers it has so far."""
    query = select(func.count()).select_from(vouchers).where(vouchers.c.series_id == series_id)
    return int(await view.value(query) or 0)


async def fill(uow: UnitOfWork, *, codes: list[str], **values: Any) -> None:
    """Insert a voucher for each code that is free."""
    given = {"uses": 0, "state": "active", "at": uow.now, "source": "series", "practice": False, **values}
    await uow.run(new_voucher(uow.dialect).values([{**given, "code": code} for code in codes]))


async def unfilled(view: View) -> list[int]:
    """Series that are not whole yet."""
    number = select(func.count()).where(vouchers.c.series_id == voucher_series.c.id).scalar_subquery()
    short = and_(voucher_series.c.revoked_at.is_(None), voucher_series.c["count"] > number)
    return [row.id for row in await view.all(select(voucher_series.c.id).where(short).order_by(voucher_series.c.id))]


async def revoke(uow: UnitOfWork, *, series_id: int) -> bool:
    """End the series and every voucher of it that is still good; False when that was done before."""
    query = voucher_series.update().where(voucher_series.c.id == series_id, voucher_series.c.revoked_at.is_(None))
    if (await uow.run(query.values(revoked_at=uow.now))).rowcount != 1:
        return False
    of_series = and_(vouchers.c.series_id == series_id, vouchers.c.state == "active")
    locked = select(vouchers.c.id).where(of_series).order_by(vouchers.c.id).with_for_update()
    await uow.all(locked)
    await uow.run(vouchers.update().where(of_series).values(state="revoked"))
    return True


async def get(view: View, *, series_id: int) -> Row[Any] | None:
    """One series with its numbers: vouchers made, times used, vouchers revoked."""
    return await view.one(_WITH_NUMBERS.where(voucher_series.c.id == series_id))


async def everything(view: View) -> list[Row[Any]]:
    """All series with their numbers, the newest first."""
    return await view.all(_WITH_NUMBERS.order_by(voucher_series.c.id.desc()))


async def listed(view: View, *, series_id: int) -> list[Row[Any]]:
    """Every voucher of a series with how often it was used, in the order in which they were made."""
    used = (
        select(func.count())
        .where(voucher_uses.c.voucher_id == vouchers.c.id, voucher_uses.c.state == "used")
        .correlate(vouchers)
        .scalar_subquery()
        .label("used")
    )
    query = select(vouchers.c.code, vouchers.c.state, vouchers.c.uses_allowed, vouchers.c.expires_at, used)
    return await view.all(query.where(vouchers.c.series_id == series_id).order_by(vouchers.c.id))


def _number(condition: Any) -> Any:
    query = select(func.coalesce(func.sum(case((condition, 1), else_=0)), 0))
    return query.where(vouchers.c.series_id == voucher_series.c.id).correlate(voucher_series).scalar_subquery()


_USED = (
    select(func.count())
    .join_from(voucher_uses, vouchers, vouchers.c.id == voucher_uses.c.voucher_id)
    .where(vouchers.c.series_id == voucher_series.c.id, voucher_uses.c.state == "used")
    .correlate(voucher_series)
    .scalar_subquery()
)
# A row has a method called `count`, so the column goes by another name.
_WANTED = voucher_series.c["count"].label("wanted")
_SERIES = select(voucher_series, _WANTED)
_WITH_NUMBERS = select(
    voucher_series,
    _WANTED,
    _number(vouchers.c.id > 0).label("made"),
    _USED.label("used"),
    _number(vouchers.c.state == "revoked").label("revoked"),
)
