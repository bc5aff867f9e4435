"""Rows of what the owner has changed about automations."""

from typing import Any

from sqlalchemy import Row, select

from loyalty.db.store import UnitOfWork, View
from loyalty.db.tables import automations


async def every(view: View) -> list[Row[Any]]:
    """All of them; there are a dozen at most."""
    return await view.all(select(automations))


async def save(uow: UnitOfWork, *, name: str, staff_id: int | None, **values: Any) -> None:
    """Keep what was changed about one: active, settings, active_since."""
    new = {"staff_id": staff_id, "changed_at": uow.now, **values}
    statement = uow.upsert(automations).values(name=name, **new)
    await uow.run(statement.on_conflict_do_update(index_elements=["name"], set_=new))
