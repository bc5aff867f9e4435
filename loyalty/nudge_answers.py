"""Why members stay away: what they answer to the one question, counted for the owner; poor service is told at once."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from loyalty import audit, letters, staff
from loyalty.db import nudge_answers as rows
from loyalty.db import nudges as nudge_rows
from loyalty.db import people as people_rows
from loyalty.db.store import UnitOfWork, View
from loyalty.due.silence import QUESTION
from loyalty.errors import MembersOnly, NotFound
from loyalty.roles import MANAGER, OWNER, Actor, may_own
from loyalty.texts import clean_lines

MOVED, PRICE, SERVICE, CHOICE, BUSY, WORDS = "moved", "price", "service", "choice", "busy", "words"
OPTIONS = (MOVED, PRICE, SERVICE, CHOICE, BUSY, WORDS)
# What asks for more than a tap.
TYPED = (SERVICE, WORDS)
LONGEST = 500
LATELY = timedelta(days=365)
MOST_WORDS = 100


@dataclass(frozen=True)
class Said:
    """What a member wrote: who, to which answer it belongs, and when."""

    member_id: int
    name: str
    option: str
    words: str
    at: datetime


async def answer(uow: UnitOfWork, *, by: Actor, nudge_id: int, option: str, words: str | None = None) -> None:
    """Keep the answer to a question that one was asked; a later one takes its place. Poor service goes to the owners
    and managers at once, with the member's card and words, once for each question and words.

    Raises MembersOnly, NotFound, TextEmpty, TextTooLong.
    """
    nudge = await asked(uow, by=by, nudge_id=nudge_id)
    if option not in OPTIONS:
        raise NotFound()
    said = clean_lines(words, limit=LONGEST) if words is not None else None
    if nudge.letter_id is not None:
        await letters.arrived(uow, letter_id=nudge.letter_id)
    before = await rows.get(uow, nudge_id=nudge_id)
    if before is not None and (before.option, before.words) == (option, said):
        return
    await rows.put(uow, nudge_id=nudge_id, option=option, words=said)
    event: dict[str, Any] = {"action": "nudge.answered", "subject": "nudge", "subject_id": nudge_id}
    await audit.record(uow, by=by, after={"option": option}, **event)
    if option == SERVICE:
        await _tell(uow, nudge=nudge, words=said)


async def asked(view: View, *, by: Actor, nudge_id: int) -> Any:
    """The question that was asked of whoever answers. Raises MembersOnly, NotFound."""
    if by.member_id is None:
        raise MembersOnly()
    nudge = await nudge_rows.get(view, nudge_id=nudge_id)
    if nudge is None or nudge.member_id != by.member_id or nudge.automation != QUESTION:
        raise NotFound()
    return nudge


async def counts(view: View, *, by: Actor) -> dict[str, int]:
    """Every option and how often it was chosen within a year, the most frequent first. Raises NotAllowed."""
    may_own(by)
    found = await rows.counts(view, since=view.now - LATELY)
    return {option: found.get(option, 0) for option in sorted(OPTIONS, key=lambda one: -found.get(one, 0))}


async def words(view: View, *, by: Actor) -> list[Said]:
    """What members wrote within a year, the newest first, at most 100. Raises NotAllowed."""
    may_own(by)
    found = await rows.words(view, since=view.now - LATELY, limit=MOST_WORDS)
    return [Said(row.id, row.name or "", row.option, row.words, row.at) for row in found]


async def _tell(uow: UnitOfWork, *, nudge: Any, words: str | None) -> None:
    """To everybody who may put it right, except the member."""
    person_id = await people_rows.of_member(uow, member_id=nudge.member_id)
    member = (await nudge_rows.who(uow, member_ids=[nudge.member_id]))[nudge.member_id]
    params = {"member": nudge.member_id, "name": member.name, "words": words or ""}
    for one in await staff.everybody(uow):
        if one.role in (OWNER, MANAGER) and one.person_id != person_id:
            once = f"silence-service:{nudge.id}:{one.id}" + (":words" if words else "")
            told: dict[str, Any] = {"kind": "notice", "key": "letter-silence-service", "params": params, "once": once}
            await letters.write(uow, person_id=one.person_id, about=nudge.member_id, **told)
