"""Who is in a group now: a list by name, page by page, or whoever was typed."""

from bot.dialogs import Answer, Go, Next, choice
from bot.screen import Button, Screen
from bot.screens import segment_steps as steps
from bot.turn import Turn
from loyalty import segments
from loyalty.db.store import UnitOfWork
from loyalty.errors import QuestionClosed
from loyalty.people import Draft

PAGE = 6


async def ask(turn: Turn, draft: Draft) -> Screen:
    """A page of them; each opens."""
    segment, text = steps.group(draft), draft.data.get("text", "")
    start = int(draft.data.get("start", 0))
    async with turn.studying() as view:
        number = await segments.count(view, club=turn.club, segment=segment)
        given = {"text": text, "limit": PAGE + 1, "offset": start}
        found = await segments.listed(view, club=turn.club, by=turn.actor, segment=segment, **given)
    buttons = [Button(one.name or turn.label("nameless"), f"member:{one.id}") for one in found[:PAGE]]
    rows = [buttons[place : place + 2] for place in range(0, len(buttons), 2)]
    turning = [choice(draft, f"s{max(0, start - PAGE)}", turn.label("button-newer"))] if start else []
    if len(found) > PAGE:
        turning.append(choice(draft, f"s{start + PAGE}", turn.label("button-older")))
    everybody = [choice(draft, "s0", turn.label("button-everybody"))] if text and not start else []
    title = turn.t("segment-people", n=number) if not text else turn.t("segment-people-found", text=text)
    return Screen(title, [*rows, [*everybody, *turning], steps.cancel(turn, draft)])


async def take(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Another page, whoever was typed, or back to the group."""
    del turn, uow
    if given.tapped is None:
        return Go("people", {**steps.bare(draft.data), "text": given.text[:64]})
    if given.tapped == steps.CANCEL:
        return Go("whom", steps.bare(draft.data))
    start = given.tapped[1:]
    if given.tapped[:1] != "s" or not start.isdecimal() or len(start) > 7:
        raise QuestionClosed()
    kept = {"text": draft.data["text"]} if int(start) and "text" in draft.data else {}
    return Go("people", {**steps.bare(draft.data), **kept, "start": int(start)})
