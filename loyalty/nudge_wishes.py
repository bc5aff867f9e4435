"""What a member says to what the club says by itself: thanks, less of this kind, none of this kind."""

from typing import Any

from loyalty import audit, automations, letters
from loyalty.db import nudge_wishes as rows
from loyalty.db import nudges as nudge_rows
from loyalty.db.store import UnitOfWork, View
from loyalty.errors import MembersOnly, NotFound
from loyalty.roles import Actor

THANKS, LESS, NONE = "thanks", "less", "none"
WISHES = (LESS, NONE)


async def answer(uow: UnitOfWork, *, by: Actor, nudge_id: int, said: str) -> str:
    """Keep thanks, less or none, said under a nudge, or take it back with nothing said; which automation it was.

    Whoever taps it has it: a letter of which nobody knew whether it arrived did. Raises MembersOnly, NotFound.
    """
    nudge = await nudge_rows.get(uow, nudge_id=nudge_id)
    if nudge is None or nudge.member_id != _own(by) or said not in ("", THANKS, *WISHES):
        raise NotFound()
    if nudge.letter_id is not None:
        await letters.arrived(uow, letter_id=nudge.letter_id)
    await nudge_rows.answered(uow, nudge_id=nudge_id, answer=said or None)
    if said != THANKS and (said or nudge.answer in WISHES):
        await wish(uow, by=by, automation=nudge.automation, said=said)
    return str(nudge.automation)


async def wish(uow: UnitOfWork, *, by: Actor, automation: str, said: str) -> None:
    """Less of a kind, none of it, or with nothing said as often as everybody. Raises MembersOnly, NotFound."""
    member_id = _own(by)
    automations.by_name(automation)
    if said not in ("", *WISHES):
        raise NotFound()
    if (await of_member(uow, by=by)).get(automation, "") == said:
        return
    if said:
        await rows.say(uow, member_id=member_id, automation=automation, wish=said)
    else:
        await rows.forget(uow, member_id=member_id, automation=automation)
    event: dict[str, Any] = {"action": "nudge.wish", "subject": "member", "subject_id": member_id}
    await audit.record(uow, by=by, after={"automation": automation, "wish": said}, **event)


async def of_member(view: View, *, by: Actor) -> dict[str, str]:
    """Automation -> less or none, of the member who asks. Raises MembersOnly."""
    found = await rows.of(view, member_ids=[_own(by)])
    return {automation: said for (_, automation), said in found.items()}


def _own(by: Actor) -> int:
    if by.member_id is None:
        raise MembersOnly()
    return by.member_id
