"""Open questions: kept in the database, so that a restart never loses what somebody was saying."""

from typing import Any

from loyalty.db import drafts as rows
from loyalty.db.store import UnitOfWork
from loyalty.errors import QuestionClosed
from loyalty.people import Draft
from loyalty.tokens import new_token


async def open_draft(
    uow: UnitOfWork, *, person_id: int, dialog: str, step: str, data: dict[str, Any] | None = None
) -> Draft:
    """Begin a dialog; whatever was open before is closed. The draft's id is its request id."""
    draft = Draft(new_token(uow.randomness)[:12], dialog, step, data or {})
    await rows.put(uow, person_id=person_id, draft_id=draft.id, dialog=dialog, step=step, data=draft.data)
    return draft


async def held(uow: UnitOfWork, *, person_id: int, draft_id: str, step: str) -> Draft:
    """The open draft at this step, locked. Raises QuestionClosed when it moved on or is over."""
    row = await rows.lock(uow, person_id=person_id)
    if row is None or row.id != draft_id or row.step != step:
        raise QuestionClosed()
    return Draft(row.id, row.dialog, row.step, row.data)


async def move_on(uow: UnitOfWork, *, draft: Draft, step: str, data: dict[str, Any]) -> Draft:
    """The next question, with what was answered so far."""
    await rows.change(uow, draft_id=draft.id, step=step, data=data)
    return Draft(draft.id, draft.dialog, step, data)


async def finish(uow: UnitOfWork, *, draft: Draft, data: dict[str, Any] | None = None) -> None:
    """The last question was answered; only the request id stays, so that a repeated answer is recognised, and `data`
    where the next dialog may go on with it."""
    await rows.change(uow, draft_id=draft.id, step="", data=data or {})


async def close(uow: UnitOfWork, *, person_id: int) -> None:
    """No question is open any more."""
    await rows.remove(uow, person_id=person_id)
