"""Rows of what goes through all copies of a broadcast afterwards."""

from typing import Any

from sqlalchemy import Row, func, select, update

from loyalty.db.store import UnitOfWork, View
from loyalty.db.tables import campaign_waves

waves = campaign_waves.c


async def add(uow: UnitOfWork, *, campaign_id: int, **values: Any) -> bool:
    """Insert the next wave of a campaign; False when there is one of that request."""
    number = select(func.coalesce(func.max(waves.number), 0) + 1).where(waves.campaign_id == campaign_id)
    new = {"campaign_id": campaign_id, "number": number.scalar_subquery(), "state": "running", "at": uow.now, **values}
    return bool((await uow.run(uow.upsert(campaign_waves).values(**new).on_conflict_do_nothing())).rowcount == 1)


async def of_request(view: View, *, request_id: str) -> Row[Any] | None:
    """The wave that this request made."""
    return await view.one(select(campaign_waves).where(waves.request_id == request_id))


async def of_campaign(view: View, *, campaign_id: int) -> list[Row[Any]]:
    """The waves of a campaign, the newest first."""
    return await view.all(select(campaign_waves).where(waves.campaign_id == campaign_id).order_by(waves.id.desc()))


async def running(view: View) -> Row[Any] | None:
    """The oldest wave that has not been through yet."""
    found = await view.all(select(campaign_waves).where(waves.state == "running").order_by(waves.id).limit(1))
    return found[0] if found else None


async def count(uow: UnitOfWork, *, wave_id: int, done: int, missed: int) -> None:
    """So many copies more."""
    counted = {"done": waves.done + done, "missed": waves.missed + missed}
    await uow.run(update(campaign_waves).where(waves.id == wave_id).values(**counted))


async def finish(uow: UnitOfWork, *, wave_id: int, missed: int) -> None:
    """It has been through; so many copies were out of reach."""
    ended = {"state": "finished", "finished_at": uow.now, "missed": waves.missed + missed}
    await uow.run(update(campaign_waves).where(waves.id == wave_id, waves.state == "running").values(**ended))
