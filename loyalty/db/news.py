"""Rows of tips and news on the calendar."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import Row, select

from loyalty.db.store import UnitOfWork, View
from loyalty.db.tables import news


async def add(uow: UnitOfWork, **values: Any) -> int:
    """Put one on the calendar; its id."""
    return await uow.add(news, created_at=uow.now, noted_to=0, **values)


async def by_request(view: View, *, request_id: str) -> int | None:
    """The one that this request made, or None."""
    found: int | None = await view.value(select(news.c.id).where(news.c.request_id == request_id))
    return found


async def get(view: View, *, news_id: int) -> Row[Any] | None:
    """One of them."""
    return await view.one(select(news).where(news.c.id == news_id))


async def some(view: View, *, ids: Sequence[int]) -> list[Row[Any]]:
    """These."""
    return await view.all(select(news).where(news.c.id.in_(ids)))


async def planned(view: View, *, first: date, last: date, state: str) -> list[Row[Any]]:
    """Those in a state whose day is between the two, by date."""
    between = (news.c.due_on >= first, news.c.due_on <= last, news.c.state == state)
    return await view.all(select(news).where(*between).order_by(news.c.due_on, news.c.id))


async def change(uow: UnitOfWork, *, news_id: int, begun: bool | None = None, **values: Any) -> bool:
    """Change one; with `begun` False only while nobody was noted for it. False when that was not so."""
    query = news.update().where(news.c.id == news_id)
    if begun is False:
        query = query.where(news.c.noted_to == 0)
    return bool((await uow.run(query.values(**values))).rowcount == 1)


async def reached(uow: UnitOfWork, *, news_id: int, member_id: int) -> None:
    """Everybody up to this member is noted for it."""
    await uow.run(news.update().where(news.c.id == news_id, news.c.noted_to < member_id).values(noted_to=member_id))
