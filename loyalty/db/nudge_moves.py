"""What was said to two cards that become one: it follows the kept card, and comes back."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import exists, select

from loyalty.db import nudge_wishes as wish_rows
from loyalty.db.store import UnitOfWork
from loyalty.db.tables import nudges

AT_ONCE = 500


async def follow(uow: UnitOfWork, *, gone_id: int, kept_id: int) -> list[int]:
    """Nudges of the gone card belong to the kept one, but for occasions that both had; which ones those are.

    Of what both wished the more reserved counts.
    """
    same = nudges.alias()
    twice = exists().where(
        same.c.member_id == kept_id, same.c.automation == nudges.c.automation, same.c.occasion == nudges.c.occasion
    )
    moving = select(nudges.c.id).where(nudges.c.member_id == gone_id, ~twice).order_by(nudges.c.id)
    ids = [row.id for row in await uow.all(moving)]
    await _belong_to(uow, ids=ids, member_id=kept_id)
    wished = await wish_rows.of(uow, member_ids=[gone_id, kept_id])
    for (member_id, automation), wish in sorted(wished.items()):
        if member_id == gone_id and wished.get((kept_id, automation)) != "none":
            await wish_rows.say(uow, member_id=kept_id, automation=automation, wish=wish)
    return ids


async def follow_back(uow: UnitOfWork, *, gone_id: int, ids: Sequence[int]) -> None:
    """These nudges belong to the gone card again."""
    await _belong_to(uow, ids=ids, member_id=gone_id)


async def _belong_to(uow: UnitOfWork, *, ids: Sequence[int], member_id: int) -> None:
    for start in range(0, len(ids), AT_ONCE):
        some: Any = nudges.c.id.in_(ids[start : start + AT_ONCE])
        await uow.run(nudges.update().where(some).values(member_id=member_id))
