"""The list of all members, and the note that the counter reads on a member's page."""

from loyalty import audit, search
from loyalty.db import directory as rows
from loyalty.db import members as member_rows
from loyalty.db.store import UnitOfWork, View
from loyalty.errors import NotFound
from loyalty.roles import Actor, may_manage, may_own, may_serve
from loyalty.search import Found
from loyalty.texts import clean

NOTE_LIMIT = 200


async def newest(view: View, *, by: Actor, limit: int, offset: int = 0) -> list[Found]:
    """Active members, whoever came last first; for the owner. Raises NotAllowed."""
    may_own(by)
    return [Found(row.id, row.name, row.card_number) for row in await rows.newest(view, limit=limit, offset=offset)]


async def count(view: View, *, by: Actor) -> int:
    """How many active members there are. Raises NotAllowed."""
    may_own(by)
    return await rows.count(view)


async def matching(view: View, *, by: Actor, text: str, region: str, limit: int) -> list[Found]:
    """Whoever has this card number or phone, or else a name that begins so; for managers. Raises NotAllowed."""
    may_manage(by)
    digits = "".join(str(int(sign)) for sign in text if sign.isdecimal())
    if digits and not any(sign.isalpha() for sign in text):
        by_number = await search.by_card_number(view, by=by, number=digits)
        one = by_number or await search.by_phone(view, by=by, text=text, region=region)
        return [one] if one else []
    return await search.by_name(view, by=by, text=text, limit=limit)


async def set_note(uow: UnitOfWork, *, by: Actor, member_id: int, note: str) -> None:
    """Write what the counter should know of a member, at most NOTE_LIMIT characters; an empty one forgets it.

    Raises NotAllowed, NotFound, TextEmpty, TextTooLong.
    """
    may_serve(by)
    member = await member_rows.get(uow, member_id=member_id)
    if member is None or member.status == "erased":
        raise NotFound()
    clear = clean(note, limit=NOTE_LIMIT) if note else ""
    await member_rows.change(uow, member_id=member_id, note=clear)
    await audit.record(
        uow, by=by, action="member.changed", subject="member", subject_id=member_id, after={"field": "note"}
    )
