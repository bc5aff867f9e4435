"""Who reads a broadcast: their languages, three of them to try it on, and their names for its list."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Row, Select, func, select

from loyalty.db.store import View
from loyalty.db.tables import members


async def languages(view: View, *, clauses: Sequence[Any]) -> dict[str, int]:
    """How many of the members read which language."""
    query = _read(members.c.reads, func.count().label("number")).where(*clauses).group_by(members.c.reads)
    return {row.reads: row.number for row in await view.all(query)}


async def shortest_name(view: View, *, clauses: Sequence[Any]) -> Row[Any] | None:
    """Whose name takes the least room."""
    return await view.one(_one(clauses, members.c.name != "").order_by(func.length(members.c.name), members.c.id))


async def longest_name(view: View, *, clauses: Sequence[Any]) -> Row[Any] | None:
    """Whose name takes the most."""
    longest = func.length(members.c.name).desc()
    return await view.one(_one(clauses, members.c.name != "").order_by(longest, members.c.id))


async def nameless(view: View, *, clauses: Sequence[Any]) -> Row[Any] | None:
    """Somebody who told no name."""
    return await view.one(_one(clauses, members.c.name == "").order_by(members.c.id))


async def reader_of(view: View, *, clauses: Sequence[Any], languages: Sequence[str]) -> Row[Any] | None:
    """Somebody who reads one of these languages."""
    return await view.one(_one(clauses, members.c.reads.in_(languages)).order_by(members.c.id))


async def named(view: View, *, member_ids: Sequence[int]) -> dict[int, Row[Any]]:
    """Card number and name of these members."""
    query = select(members.c.id, members.c.card_number, members.c.name).where(members.c.id.in_(member_ids))
    return {row.id: row for row in await view.all(query)}


def _one(clauses: Sequence[Any], *more: Any) -> Select[Any]:
    columns = (members.c.id, members.c.name, members.c.reads.label("language"))
    return _read(*columns).where(*clauses, *more).limit(1)


def _read(*columns: Any) -> Select[Any]:
    """Members on Telegram; the language that they read there stands on their own row."""
    return select(*columns).where(members.c.reads.is_not(None), members.c.reads != "")
