"""Rows of the broadcasts and what was written to whom through them."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, bindparam, func, select

from loyalty.db.store import UnitOfWork, View
from loyalty.db.tables import campaign_letters, campaign_taps, campaigns


async def add(uow: UnitOfWork, **values: Any) -> bool:
    """Insert a campaign; False when there is one of that request, or of that turn of a repeated one."""
    new = {"created_at": uow.now} | values
    result = await uow.run(uow.upsert(campaigns).values(**new).on_conflict_do_nothing())
    return bool(result.rowcount == 1)


async def of_request(view: View, *, request_id: str) -> Row[Any] | None:
    """The campaign that this request made."""
    return await view.one(select(campaigns).where(campaigns.c.request_id == request_id))


async def get(view: View, *, campaign_id: int) -> Row[Any] | None:
    """One campaign."""
    return await view.one(_ONE, campaign=campaign_id)


async def held(uow: UnitOfWork, *, campaign_id: int) -> Row[Any] | None:
    """One campaign, kept as it is until this transaction ends: whoever pauses it waits for that."""
    return await uow.one(_ONE.with_for_update(read=True), campaign=campaign_id)


async def move(uow: UnitOfWork, *, campaign_id: int, before: Sequence[str], **values: Any) -> bool:
    """Change a campaign that is still in one of these states; False when it is not."""
    changed = campaigns.update().where(campaigns.c.id == campaign_id, campaigns.c.state.in_(before)).values(**values)
    return bool((await uow.run(changed)).rowcount == 1)


async def listed(view: View, *, limit: int, offset: int) -> list[Row[Any]]:
    """The newest campaigns first."""
    return await view.all(select(campaigns).order_by(campaigns.c.id.desc()).limit(limit).offset(offset))


async def count(view: View) -> int:
    """How many there are."""
    return int(await view.value(select(func.count()).select_from(campaigns)))


async def in_states(view: View, *, states: Sequence[str]) -> list[Row[Any]]:
    """The open campaigns in these states, the oldest first."""
    return await view.all(select(campaigns).where(campaigns.c.state.in_(states)).order_by(campaigns.c.id))


async def turns(view: View, *, root_id: int, states: Sequence[str]) -> list[Row[Any]]:
    """The turns of a repeated broadcast in these states."""
    wanted = (campaigns.c.repeat_of_id == root_id, campaigns.c.state.in_(states))
    return await view.all(select(campaigns).where(*wanted).order_by(campaigns.c.id))


async def unswept(view: View) -> list[Row[Any]]:
    """Cancelled campaigns whose letters have not been told so yet."""
    wanted = (campaigns.c.state == "cancelled", campaigns.c.finished_at.is_(None))
    return await view.all(select(campaigns).where(*wanted).order_by(campaigns.c.id))


async def counts(view: View, *, campaign_id: int) -> list[Row[Any]]:
    """State, reason and how many letters of the campaign are there."""
    kept = campaign_letters
    query = select(kept.c.state, kept.c.reason, func.count().label("number")).where(kept.c.campaign_id == campaign_id)
    return await view.all(query.group_by(kept.c.state, kept.c.reason))


async def letters_of(view: View, *, campaign_id: int, after_id: int, limit: int) -> list[Row[Any]]:
    """The letters of a campaign in the order of the members' ids."""
    kept = campaign_letters
    query = select(kept).where(kept.c.campaign_id == campaign_id, kept.c.member_id > after_id)
    return await view.all(query.order_by(kept.c.member_id).limit(limit))


async def add_tap(
    uow: UnitOfWork, *, campaign_id: int, member_id: int, button: int, option: int | None, at: datetime
) -> None:
    """Note a tap; of a question the last answer counts."""
    key = {"campaign_id": campaign_id, "member_id": member_id, "button": button}
    statement = uow.upsert(campaign_taps).values(**key, option=option, at=at)
    await uow.run(statement.on_conflict_do_update(index_elements=list(key), set_={"option": option}))


_ONE = select(campaigns).where(campaigns.c.id == bindparam("campaign"))
