"""The counter's limits: each number, and what happens beyond it."""

from typing import Any

from bot.dialogs import Answer, Dialog, End, Go, Next, Step, begin, choice
from bot.screen import Button, Screen
from bot.screens.rules import whole_number
from bot.turn import Turn
from loyalty import rulebook
from loyalty.db.store import UnitOfWork
from loyalty.errors import NotFound, QuestionClosed
from loyalty.limits import Limit
from loyalty.people import Draft

GAP = "gap_minutes"


async def show(turn: Turn) -> Screen:
    """Every limit with its number; a tap changes it."""
    limits = turn.club.program.limits
    buttons = [_button(turn, name, getattr(limits, name).most) for name in COUNTED]
    buttons += [_button(turn, GAP, limits.gap_minutes), _closed(turn)]
    rows = [buttons[place : place + 2] for place in range(0, len(buttons), 2)]
    return Screen(turn.t("limits-title"), [*rows, turn.back("rules-edit")])


async def edit(turn: Turn) -> Screen:
    """Ask for one limit."""
    step = turn.args[0] if turn.args else ""
    if step not in (*COUNTED, GAP):
        raise NotFound()
    return await begin(turn, dialog=LIMITS, step=step)


async def switch_closed(turn: Turn) -> Screen:
    """Whether awards outside the opening hours wait for approval; the button says which of the two."""
    wish = turn.args[0] if turn.args else ""
    if wish not in ("on", "off"):
        raise NotFound()
    async with turn.writing() as uow:
        await rulebook.change_limits(uow, by=turn.actor, closed_hours=wish == "on")
    await turn.refresh()
    return await saved(turn)


async def ask(turn: Turn, draft: Draft) -> Screen:
    """What the limit is about, what it is now, and the usual numbers."""
    present: Any = getattr(turn.club.program.limits, draft.step)
    most = present if draft.step == GAP else present.most
    now = turn.label(f"beyond-{present.beyond}-at", most=most) if draft.step != GAP and most else _number(turn, most)
    usual = [choice(draft, str(n), turn.label("plain-number", n=n)) for n in _usual(turn, draft.step)]
    lines = [turn.t(f"limit-ask-{draft.step}"), turn.t("rule-now", now=now)]
    return Screen("\n".join(lines), [usual, turn.back("limits")])


async def take(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Keep the number; above nothing, ask what happens beyond it."""
    largest = MOST_MINUTES if draft.step == GAP else MOST
    most = whole_number(given.tapped or given.text, least=0, most=largest)
    if draft.step == GAP:
        await rulebook.change_limits(uow, by=turn.actor, gap_minutes=most)
        return End(saved)
    if not most:
        await rulebook.change_limits(uow, by=turn.actor, **{draft.step: Limit()})
        return End(saved)
    return Go("beyond", {"limit": draft.step, "most": most})


async def ask_beyond(turn: Turn, draft: Draft) -> Screen:
    """What happens to an award beyond the limit."""
    rows = [[choice(draft, beyond, turn.label(f"button-beyond-{beyond}"))] for beyond in BEYOND]
    what = turn.label(f"limit-{draft.data['limit']}")
    return Screen(turn.t("limit-ask-beyond", what=what, most=draft.data["most"]), [*rows, turn.back("limits")])


async def take_beyond(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Keep the limit."""
    if given.tapped not in BEYOND:
        raise QuestionClosed()
    limit = Limit.model_validate({"most": draft.data["most"], "beyond": given.tapped})
    await rulebook.change_limits(uow, by=turn.actor, **{draft.data["limit"]: limit})
    return End(saved)


async def saved(turn: Turn) -> Screen:
    """Back to the list, with the change in it."""
    return turn.noted(await show(turn), "saved")


async def saved_before(turn: Turn, _request_id: str) -> Screen:
    """The last answer came twice: the list as it is."""
    return await saved(turn)


def _button(turn: Turn, name: str, most: int) -> Button:
    return turn.button("button-limit", f"limit:{name}", what=turn.label(f"limit-{name}"), most=_number(turn, most))


def _closed(turn: Turn) -> Button:
    state, wish = ("on", "off") if turn.club.program.limits.closed_hours else ("off", "on")
    return turn.button("button-limit-closed", f"limit-closed:{wish}", state=state)


def _number(turn: Turn, most: int) -> str:
    return turn.label("plain-number", n=most) if most else turn.label("limit-none")


def _usual(turn: Turn, name: str) -> tuple[int, ...]:
    if name in USUAL:
        return USUAL[name]
    return USUAL_POINTS[name] if turn.club.program.counts_money else USUAL_TAPS[name]


MOST, MOST_MINUTES = 10_000_000, 120
COUNTED = ("award", "staff_day", "member_day", "branch_day", "looked_up_day")
BEYOND = ("approve", "cap", "reject")
USUAL = {"member_day": (0, 3, 5, 10), "looked_up_day": (0, 10, 20, 50), GAP: (0, 3, 5, 10)}
USUAL_POINTS = {
    "award": (0, 200, 500, 1000),
    "staff_day": (0, 1000, 2000, 5000),
    "branch_day": (0, 5000, 10_000, 20_000),
}
USUAL_TAPS = {"award": (0, 2, 4, 10), "staff_day": (0, 50, 100, 200), "branch_day": (0, 100, 200, 500)}
LIMITS = Dialog(
    "limits",
    {**{name: Step(ask, take) for name in (*COUNTED, GAP)}, "beyond": Step(ask_beyond, take_beyond)},
    saved_before,
)
