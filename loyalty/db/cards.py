"""Rows of card tokens."""

from sqlalchemy import bindparam, func, select

from loyalty.db.store import UnitOfWork, View
from loyalty.db.tables import card_tokens, members


async def add(uow: UnitOfWork, *, member_id: int, token: str) -> None:
    """Insert a live token."""
    await uow.run(card_tokens.insert().values(member_id=member_id, token=token, created_at=uow.now))


async def revoke(uow: UnitOfWork, *, member_id: int) -> None:
    """End the member's live tokens."""
    await uow.run(
        card_tokens.update()
        .where(card_tokens.c.member_id == member_id, card_tokens.c.revoked_at.is_(None))
        .values(revoked_at=uow.now)
    )


async def token_of(view: View, *, member_id: int) -> str | None:
    """The member's live token."""
    found: str | None = await view.value(
        select(card_tokens.c.token).where(card_tokens.c.member_id == member_id, card_tokens.c.revoked_at.is_(None))
    )
    return found


async def holder(view: View, *, token: str) -> int | None:
    """The active member with this live token, or the one whose card it was joined with."""
    found: int | None = await view.value(_HOLDER, token=token)
    return found


_CARDED = members.alias("carded")
_HOLDER = (
    select(members.c.id)
    .join(_CARDED, members.c.id == func.coalesce(_CARDED.c.merged_into_id, _CARDED.c.id))
    .join(card_tokens, card_tokens.c.member_id == _CARDED.c.id)
    .where(card_tokens.c.token == bindparam("token"), card_tokens.c.revoked_at.is_(None), members.c.status == "active")
)
