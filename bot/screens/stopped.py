"""What somebody hears who was stopped or removed and still reaches for what is the staff's."""

from bot.screens.disputes import OBJECTION
from bot.screens.profile import PROFILE
from bot.turn import Turn
from loyalty import staff
from loyalty.errors import MembersOnly, NoLongerStaff, NotAllowed, NotServing, QuestionClosed, Refusal

STEPS_OF_CUSTOMERS = PROFILE.steps.keys() | OBJECTION.steps.keys()
REASONS: dict[str, type[Refusal]] = {"removed": NoLongerStaff, "suspended": NotServing}


async def meant(turn: Turn, refusal: Refusal) -> Refusal:
    """The refusal, or a reason of its own where a page or a question of the staff is closed to who belonged to them."""
    if not _of_the_staff(turn, refusal):
        return refusal
    async with turn.reading() as view:
        now = await staff.standing(view, person_id=turn.visitor.person_id)
    if now not in REASONS:
        return refusal
    if turn.visitor.is_staff:
        await turn.refresh()  # it happened a moment ago, while this was worked
    return REASONS[now]()


async def why_not(turn: Turn) -> str:
    """The key of the sentence that says why what was typed did not count; nothing for everybody else.

    Who was removed is a customer like any other, so that only what looks like a sale is answered so.
    """
    message = turn.update.message
    typed = (message.text or "").strip() if message else ""
    if not typed or turn.visitor.is_staff:
        return ""
    async with turn.reading() as view:
        now = await staff.standing(view, person_id=turn.visitor.person_id)
    if now == "suspended":
        return "refused-NotServing"
    return "not-counted-any-more" if now == "removed" and any(sign.isdecimal() for sign in typed) else ""


def _of_the_staff(turn: Turn, refusal: Refusal) -> bool:
    """Whether only staff can have come by what was refused: a page of theirs, or a button below their questions."""
    query = turn.update.callback_query
    if isinstance(refusal, QuestionClosed) and query is not None:
        kind, *args = (query.data or "").split(":")
        return kind == "d" and len(args) > 2 and args[1] not in STEPS_OF_CUSTOMERS
    return isinstance(refusal, NotAllowed) and not isinstance(refusal, MembersOnly)
