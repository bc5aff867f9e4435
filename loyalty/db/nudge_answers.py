"""Rows of what members answered to the question why they stay away."""

from datetime import datetime
from typing import Any

from sqlalchemy import Row, func, select

from loyalty.db.names import name_of
from loyalty.db.store import UnitOfWork, View
from loyalty.db.tables import members, nudge_answers, nudges


async def put(uow: UnitOfWork, *, nudge_id: int, option: str, words: str | None) -> None:
    """Keep the answer to one question, in the place of an earlier one."""
    new = {"option": option, "words": words, "at": uow.now}
    statement = uow.upsert(nudge_answers).values(nudge_id=nudge_id, **new)
    await uow.run(statement.on_conflict_do_update(index_elements=["nudge_id"], set_=new))


async def get(view: View, *, nudge_id: int) -> Row[Any] | None:
    """The answer to one question, or None."""
    return await view.one(select(nudge_answers).where(nudge_answers.c.nudge_id == nudge_id))


async def counts(view: View, *, since: datetime) -> dict[str, int]:
    """Option -> how often it was chosen after that moment."""
    query = select(nudge_answers.c.option, func.count().label("number")).where(nudge_answers.c.at > since)
    return {row.option: row.number for row in await view.all(query.group_by(nudge_answers.c.option))}


async def words(view: View, *, since: datetime, limit: int) -> list[Row[Any]]:
    """What members wrote in their own words after that moment, the newest first, and who."""
    query = (
        select(nudge_answers.c.option, nudge_answers.c.words, nudge_answers.c.at, members.c.id, name_of().label("name"))
        .join(nudges, nudges.c.id == nudge_answers.c.nudge_id)
        .join(members, members.c.id == nudges.c.member_id)
        .where(nudge_answers.c.at > since, nudge_answers.c.words.is_not(None), members.c.status != "erased")
        .order_by(nudge_answers.c.at.desc(), nudge_answers.c.nudge_id.desc())
        .limit(limit)
    )
    return await view.all(query)
