"""A member's rights: a readable copy of everything we keep, and to be forgotten."""

from typing import Any

from loyalty import audit, members
from loyalty.db import identities, merges, privacy
from loyalty.db import people as people_rows
from loyalty.db.store import UnitOfWork, View
from loyalty.errors import NotFound
from loyalty.roles import Actor
from loyalty.tokens import mark


async def my_data(view: View, *, by: Actor) -> dict[str, Any]:
    """Everything that is kept about the member, table by table, as plain values. Raises NotFound."""
    if by.member_id is None:
        raise NotFound()
    practising = await members.practising(view, person_id=by.person_id)
    joined = await merges.merged_into(view, member_id=by.member_id)
    cards = [member_id for member_id in (by.member_id, practising, *joined) if member_id]
    return await privacy.everything(view, member_ids=cards, person_id=by.person_id)


async def erase(uow: UnitOfWork, *, by: Actor, mark_key: str) -> None:
    """Remove every personal value; the ledger stays under the bare member id. Raises NotFound.

    Who works here stays known as somebody who works here, and as nothing else.

    With a key, a keyed digest of the Telegram id stays for 24 months, so that a welcome gift is not collected again.
    """
    if by.member_id is None:
        raise NotFound()
    await members.leave(uow, by=by)
    if mark_key:
        await identities.remember_former(uow, mark=mark(f"telegram:{by.person_id}", key=mark_key))
    for joined in await merges.merged_into(uow, member_id=by.member_id):
        await privacy.blank_member(uow, member_id=joined)
    await privacy.erase_member(uow, member_id=by.member_id, person_id=by.person_id)
    forget = people_rows.forget_origin if by.staff_id else people_rows.remove
    await forget(uow, person_id=by.person_id)
    await audit.record(uow, by=by, action="member.erased", subject="member", subject_id=by.member_id)
