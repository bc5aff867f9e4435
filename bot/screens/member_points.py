"""Points changed by hand: how many, why, and somebody else's yes where it is a lot."""

import re
from typing import Any

from bot import formats
from bot.dialogs import Answer, Dialog, End, Go, Next, Step, Then, begin
from bot.screen import Screen
from bot.screens import asked
from bot.turn import Turn
from loyalty import adjustments, approvals, members, points
from loyalty.adjustments import MOST, Adjusted
from loyalty.db.store import UnitOfWork
from loyalty.errors import NeedsApproval, NotEnough, OutOfRange
from loyalty.people import Draft
from loyalty.roles import OWNER
from loyalty.texts import clean, without_direction_marks


async def adjust(turn: Turn) -> Screen:
    """Ask how many."""
    return await begin(turn, dialog=ADJUSTING, step="quantity", data={"member": turn.number})


async def ask_quantity(turn: Turn, draft: Draft) -> Screen:
    """How many to give or to take."""
    async with turn.reading() as view:
        member = await members.get(view, member_id=int(draft.data["member"]))
    text = turn.t("ask-adjust", name=member.name or turn.label("nameless"), unit=turn.club.program.unit)
    return Screen(text, [turn.back(f"member:{member.id}")])


async def take_quantity(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Keep the number, which has a sign where points are taken. Raises OutOfRange, NotEnough."""
    quantity = read_change(given.text)
    unit, member_id = turn.club.program.unit, int(draft.data["member"])
    account = await points.account(uow, member_id=member_id, unit=unit, entries=0)
    if -quantity > account.available:
        raise NotEnough(available=account.available, wanted=-quantity)
    return Go("reason", {**draft.data, "quantity": quantity})


async def ask_reason(turn: Turn, draft: Draft) -> Screen:
    """Why; the member reads it."""
    quantity = formats.signed(int(draft.data["quantity"]), turn.language)
    return Screen(turn.t("ask-adjust-reason", quantity=quantity), [turn.back(f"member:{draft.data['member']}")])


async def take_reason(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Change it; above the limit ask somebody else, or flag it where there is nobody. A number is another number."""
    if CHANGE.fullmatch(without_direction_marks(given.text).strip()):
        return await take_quantity(turn, uow, draft, given)
    change: dict[str, Any] = {
        "member_id": int(draft.data["member"]),
        "quantity": int(draft.data["quantity"]),
        "reason": clean(given.text, limit=200),
        "request_id": draft.id,
    }
    try:
        done = await adjustments.adjust(uow, club=turn.club, by=turn.actor, **change)
    except NeedsApproval:
        others = await approvals.somebody_else(uow, by=turn.actor, member_id=change["member_id"])
        if turn.actor.role != OWNER or others:
            await approvals.ask_to_adjust(uow, by=turn.actor, **change)
            return End(asked.shown)
        done = await adjustments.adjust_alone(uow, club=turn.club, by=turn.actor, **change)
    return End(_then(done))


async def again(turn: Turn, request_id: str) -> Screen | None:
    """The same answer for whoever got none."""
    async with turn.reading() as view:
        done = await adjustments.by_request(view, request_id=request_id)
        was_asked = done is None and await approvals.was_asked(view, request_id=request_id)
    if not turn.visitor.is_staff:
        return None
    if done:
        return adjusted(turn, done)
    return await asked.shown(turn) if was_asked else None


def adjusted(turn: Turn, done: Adjusted) -> Screen:
    """What was given or taken, and what there is now."""
    text = turn.t(
        "adjusted",
        name=done.member_name or turn.label("nameless"),
        quantity=formats.signed(done.quantity, turn.language),
        n=done.available,
        reason=done.reason,
    )
    return Screen(text, [[turn.button("button-member", f"member:{done.member_id}")], turn.back()])


def read_change(text: str) -> int:
    """A whole number with its sign, in digits of any script. Raises OutOfRange."""
    found = CHANGE.fullmatch(without_direction_marks(text).strip())
    digits = "".join(str(int(sign)) for sign in found["digits"]) if found else ""
    if found is None or not 0 < len(digits) <= len(str(MOST)):
        raise OutOfRange(least=-MOST, most=MOST)
    return -int(digits) if found["sign"] in MINUS else int(digits)


def _then(done: Adjusted) -> Then:
    async def shown(turn: Turn) -> Screen:
        return adjusted(turn, done)

    return shown


MINUS = ("-", "−", "–")
CHANGE = re.compile(r"(?P<sign>[-+−–]?)\s*(?P<digits>\d+)")
ADJUSTING = Dialog(
    "adjusting", {"quantity": Step(ask_quantity, take_quantity), "reason": Step(ask_reason, take_reason)}, again
)
