"""A voucher as an apology: from a member's page, with a reason that the member reads."""

from bot import voucher_words
from bot.dialogs import Answer, Dialog, End, Next, Step, begin
from bot.screen import Screen
from bot.screens import voucher_what
from bot.turn import Turn
from loyalty import vouchers
from loyalty.db.store import UnitOfWork
from loyalty.effects import effect_of
from loyalty.people import Draft
from loyalty.texts import clean


async def start(turn: Turn) -> Screen:
    """Ask what to give."""
    data = {"member": turn.number, "then": "reason", "back": f"member:{turn.number}"}
    return await begin(turn, dialog=GIFT, step="kind", data=data)


async def ask_reason(turn: Turn, draft: Draft) -> Screen:
    """What went wrong; the member reads it."""
    what = voucher_words.gives(turn, effect_of(draft.data["effect"]))
    return Screen(turn.t("voucher-ask-reason", what=what), [turn.back(f"member:{draft.data['member']}")])


async def take_reason(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Give it, and say so."""
    await vouchers.apologise(
        uow,
        by=turn.actor,
        holder_id=int(draft.data["member"]),
        effect=draft.data["effect"],
        reason=clean(given.text, limit=200),
        request_id=draft.id,
    )
    return End(given_)


async def given_(turn: Turn) -> Screen:
    """The member has it, and was told."""
    return Screen(turn.t("voucher-given"), [turn.back()])


async def again(turn: Turn, _request_id: str) -> Screen | None:
    """The last answer came twice: it is given, once."""
    return await given_(turn) if turn.visitor.is_staff else None


GIFT = Dialog(
    "voucher-gift",
    {
        **voucher_what.STEPS,
        "reason": Step(ask_reason, take_reason),
    },
    again,
)
