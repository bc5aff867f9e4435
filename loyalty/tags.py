"""Tags: short words of the team's own by which it tells members apart."""

from loyalty import audit
from loyalty.db import members as member_rows
from loyalty.db import tags as rows
from loyalty.db.store import UnitOfWork, View
from loyalty.errors import NotFound
from loyalty.roles import Actor, may_manage
from loyalty.texts import clean
from loyalty.ungrouped import TagsFull

TAG_LIMIT, MOST_OF_MEMBER, MOST_KNOWN = 32, 12, 120


async def known(view: View, *, by: Actor) -> list[str]:
    """The tags in use, the usual ones first. Raises NotAllowed."""
    may_manage(by)
    return await rows.known(view, limit=MOST_KNOWN)


async def of_member(view: View, *, by: Actor, member_id: int) -> list[str]:
    """A member's tags, by name. Raises NotAllowed."""
    may_manage(by)
    return await rows.of_member(view, member_id=member_id)


async def add(uow: UnitOfWork, *, by: Actor, member_id: int, tag: str) -> str:
    """Give a member a tag; one that is there already stays. The tag as it is kept.

    Raises NotAllowed, NotFound, TagsFull, TextEmpty, TextTooLong.
    """
    may_manage(by)
    clear = clean(tag.lstrip("# "), limit=TAG_LIMIT)
    member = await member_rows.get(uow, member_id=member_id)
    if member is None or member.status in ("erased", "merged"):
        raise NotFound()
    present = await rows.of_member(uow, member_id=member_id)
    if clear in present:
        return clear
    if len(present) >= MOST_OF_MEMBER:
        raise TagsFull(most=MOST_OF_MEMBER)
    await rows.add(uow, member_id=member_id, tag=clear, staff_id=by.staff_id)
    await audit.record(uow, by=by, action="member.tagged", subject="member", subject_id=member_id)
    return clear


async def remove(uow: UnitOfWork, *, by: Actor, member_id: int, tag: str) -> None:
    """Take a tag off a member; one that is not there is no fault. Raises NotAllowed."""
    may_manage(by)
    if await rows.remove(uow, member_id=member_id, tag=tag):
        await audit.record(uow, by=by, action="member.untagged", subject="member", subject_id=member_id)
