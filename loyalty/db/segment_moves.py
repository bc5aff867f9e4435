"""What was bought, the tags and the language of two cards that become one: they follow the kept card, and come back."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import select

from loyalty.db import identities
from loyalty.db.store import UnitOfWork
from loyalty.db.tables import member_tags, purchase_items

AT_ONCE = 500


async def follow(uow: UnitOfWork, *, gone_id: int, kept_id: int) -> list[str]:
    """Items and tags of the gone card belong to the kept one, once its Telegram account does; which tags those are that
    the kept one lacked."""
    await uow.run(purchase_items.update().where(purchase_items.c.member_id == gone_id).values(member_id=kept_id))
    await identities.read_anew(uow, member_ids=[gone_id, kept_id])
    theirs = select(member_tags.c.tag).where(member_tags.c.member_id == kept_id)
    moving = member_tags.update().where(member_tags.c.member_id == gone_id, member_tags.c.tag.not_in(theirs))
    return sorted(row.tag for row in await uow.all(moving.values(member_id=kept_id).returning(member_tags.c.tag)))


async def follow_back(
    uow: UnitOfWork, *, gone_id: int, kept_id: int, purchases: Sequence[int], tags: Sequence[str]
) -> None:
    """What is in these purchases, and these tags if they are still there, belong to the gone card again."""
    for start in range(0, len(purchases), AT_ONCE):
        some: Any = purchase_items.c.purchase_id.in_(purchases[start : start + AT_ONCE])
        await uow.run(purchase_items.update().where(some).values(member_id=gone_id))
    await identities.read_anew(uow, member_ids=[gone_id, kept_id])
    back = member_tags.update().where(member_tags.c.member_id == kept_id, member_tags.c.tag.in_(tags))
    await uow.run(back.values(member_id=gone_id))
