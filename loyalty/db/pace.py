"""The row that is the bot's clock for everything sent in bulk: microseconds of real time, the database's own."""

from typing import Any

from sqlalchemy import BigInteger, Row, case, cast, func, literal, select, update

from loyalty.db.store import UnitOfWork, View, upsert_into
from loyalty.db.tables import paces

MICROSECONDS = 1_000_000
_SERVER_US = cast(func.extract("epoch", func.clock_timestamp()) * MICROSECONDS, BigInteger)


async def now_us(view: View, *, real_us: int | None) -> int:
    """The moment by this machine's clock, if it is given, else by the server's, which all who send share."""
    if real_us is not None:
        return real_us
    return int(await view.value(select(_SERVER_US)))


async def get(view: View, *, name: str) -> Row[Any] | None:
    """The clock as it stands; None before the first letter."""
    return await view.one(select(paces).where(paces.c.name == name))


async def held(uow: UnitOfWork, *, name: str, interval_us: int) -> Row[Any]:
    """The clock, which nobody else turns until this transaction ends; made when there is none."""
    query = select(paces).where(paces.c.name == name).with_for_update()
    if (row := await uow.one(query)) is None:
        new = {"name": name, "interval_us": interval_us, "next_us": 0, "blocked_until_us": 0, "clean_since_us": 0}
        await uow.run(upsert_into(uow.dialect, paces).values(**new, trouble={}).on_conflict_do_nothing())
        row = await uow.one(query)
    assert row is not None
    return row


async def push(uow: UnitOfWork, *, name: str, real_us: int | None) -> None:
    """Somebody else used up one message: the next slot is an interval later. Nothing where nobody has a clock yet."""
    now = literal(real_us, BigInteger) if real_us is not None else _SERVER_US
    later = case((paces.c.next_us > now, paces.c.next_us), else_=now) + paces.c.interval_us
    await uow.run(update(paces).where(paces.c.name == name).values(next_us=later))


async def turn(uow: UnitOfWork, *, name: str, **values: Any) -> None:
    """Set the clock."""
    await uow.run(update(paces).where(paces.c.name == name).values(**values))


async def block(uow: UnitOfWork, *, name: str, until_us: int) -> None:
    """Nobody sends before then."""
    later = paces.c.blocked_until_us < until_us
    await uow.run(update(paces).where(paces.c.name == name, later).values(blocked_until_us=until_us))
