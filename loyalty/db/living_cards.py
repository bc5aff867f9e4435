"""Rows of the cards that live in a chat: which message it is, and whether it has something new to say."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import BindParameter, Row, String, and_, bindparam, cast, or_, select

from loyalty.db.store import UnitOfWork, View
from loyalty.db.tables import identities, living_cards, members, people, wallets


async def get(view: View, *, member_id: int) -> Row[Any] | None:
    """The member's living card, in whatever state."""
    return await view.one(select(living_cards).where(living_cards.c.member_id == member_id))


async def begin(uow: UnitOfWork, *, member_id: int, person_id: int, state: str, edited_at: datetime) -> None:
    """A card that is wanted now, in this chat; one that was there before begins again."""
    values = {"person_id": person_id, "state": state, "wanted_at": uow.now, "edited_at": edited_at, "shown": ""}
    insert = uow.upsert(living_cards).values(member_id=member_id, at=uow.now, **values)
    await uow.run(insert.on_conflict_do_update(index_elements=["member_id"], set_=values))


async def change(uow: UnitOfWork, *, member_id: int, **values: Any) -> None:
    """Update some columns of one."""
    await uow.run(living_cards.update().where(living_cards.c.member_id == member_id).values(**values))


async def want(uow: UnitOfWork, *, wallet_ids: Iterable[int]) -> None:
    """The cards of these wallets' members have something new to say."""
    await uow.run(_WANTED_BY_WALLETS, {"now": uow.now, "wallets": sorted(wallet_ids)})


async def want_of(uow: UnitOfWork, *, member_id: int) -> None:
    """The member's card has something new to say."""
    await uow.run(_WANTED.where(living_cards.c.member_id == bindparam("member")), {"now": uow.now, "member": member_id})


async def want_every(uow: UnitOfWork) -> None:
    """All cards have something new to say."""
    await uow.run(_WANTED, {"now": uow.now})


async def due(view: View, *, before: datetime, limit: int) -> list[Row[Any]]:
    """Cards with something to say that were last touched before then (real time), the longest waiting first.

    `home_id` is the member whom the person's Telegram account belongs to now.
    """
    return await view.all(_DUE, before=before, most=limit)


async def claim(uow: UnitOfWork, *, member_id: int, before: datetime, real_now: datetime) -> bool:
    """Take one to edit it; False when somebody else has touched it since."""
    query = living_cards.update().where(
        living_cards.c.member_id == member_id, living_cards.c.wanted_at.is_not(None), _rested(before)
    )
    return bool((await uow.run(query.values(edited_at=real_now))).rowcount == 1)


async def said(uow: UnitOfWork, *, member_id: int, wanted_at: datetime | None, **values: Any) -> None:
    """Note what stands in it; it has nothing new to say unless that changed meanwhile."""
    await change(uow, member_id=member_id, **values)
    mine = and_(living_cards.c.member_id == member_id, living_cards.c.wanted_at == wanted_at)
    await uow.run(living_cards.update().where(mine).values(wanted_at=None))


async def move(uow: UnitOfWork, *, member_id: int, home_id: int) -> bool:
    """The card goes with its person to another member; False when that one has a card already."""
    taken = select(living_cards.c.member_id).where(living_cards.c.member_id == home_id)
    if await uow.value(taken) is not None:
        return False
    await uow.run(living_cards.update().where(living_cards.c.member_id == member_id).values(member_id=home_id))
    return True


def _rested(before: Any) -> Any:
    return or_(living_cards.c.edited_at.is_(None), living_cards.c.edited_at <= before)


_WALLETS: BindParameter[Any] = bindparam("wallets", expanding=True)
_WANTED = (
    living_cards.update()
    .where(living_cards.c.state.in_(("live", "starting", "resting")))
    .values(wanted_at=bindparam("now", type_=living_cards.c.wanted_at.type))
)
_WANTED_BY_WALLETS = _WANTED.where(
    living_cards.c.member_id.in_(select(wallets.c.member_id).where(wallets.c.id.in_(_WALLETS)))
)
_DUE = (
    select(living_cards, people.c.language, people.c.reachable, members.c.id.label("home_id"), members.c.status)
    .outerjoin(people, people.c.id == living_cards.c.person_id)
    .outerjoin(
        identities,
        and_(identities.c.kind == "telegram", identities.c.value == cast(living_cards.c.person_id, String)),
    )
    .outerjoin(members, members.c.id == identities.c.member_id)
    .where(
        living_cards.c.wanted_at.is_not(None),
        _rested(bindparam("before", type_=living_cards.c.edited_at.type)),
    )
    .order_by(living_cards.c.wanted_at, living_cards.c.member_id)
    .limit(bindparam("most"))
)
