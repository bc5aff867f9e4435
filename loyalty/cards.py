"""The club card: an opaque token in its QR code that can be revoked and renewed."""

from loyalty import audit
from loyalty.db import cards as rows
from loyalty.db.store import UnitOfWork, View
from loyalty.errors import NotFound
from loyalty.roles import Actor
from loyalty.tokens import new_token


async def issue(uow: UnitOfWork, *, member_id: int) -> str:
    """Make a token for the member's card and revoke the older ones."""
    token = new_token(uow.randomness)
    await rows.revoke(uow, member_id=member_id)
    await rows.add(uow, member_id=member_id, token=token)
    return token


async def renew(uow: UnitOfWork, *, by: Actor) -> str:
    """A new QR code for one's own card: the old one stops working at once. Raises NotFound."""
    if by.member_id is None:
        raise NotFound()
    token = await issue(uow, member_id=by.member_id)
    await audit.record(uow, by=by, action="card.renewed", subject="member", subject_id=by.member_id)
    return token


async def token_of(view: View, *, member_id: int) -> str:
    """The token in the member's QR code. Raises NotFound."""
    token = await rows.token_of(view, member_id=member_id)
    if token is None:
        raise NotFound()
    return token


async def holder(view: View, *, token: str) -> int:
    """The member whose card was scanned. Raises NotFound for unknown, revoked and left alike."""
    member_id = await rows.holder(view, token=token)
    if member_id is None:
        raise NotFound()
    return member_id
