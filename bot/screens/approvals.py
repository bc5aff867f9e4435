"""What waits for somebody else's yes: one tap to allow it or not."""

from dataclasses import replace

from bot import approval_words
from bot.dialogs import refused
from bot.screen import Screen
from bot.screens import member_points, sale
from bot.turn import Turn
from loyalty import approvals
from loyalty.adjustments import Adjusted
from loyalty.errors import ApprovalOver, AskerStopped, ClaimOver, NotFound, VoucherOver


async def approve(turn: Turn) -> Screen | None:
    """Allow it; the points come at once. A second tap is answered in passing."""
    approval_id = turn.number
    try:
        async with turn.writing() as uow:
            fresh = (await approvals.get(uow, approval_id=approval_id)).state == "pending"
            found = await approvals.decide(uow, club=turn.club, by=turn.actor, approval_id=approval_id, yes=True)
    except ApprovalOver as refusal:
        return _over(turn, refusal)
    except (ClaimOver, VoucherOver):  # what came off was taken back meanwhile: only a no is left
        no = turn.button("button-decline", f"decline:{approval_id}")
        return Screen(turn.t("approval-off-gone"), [[no], turn.back()], answers=True)
    approval, done = found
    if done is None:
        raise AskerStopped() if approval.stopped else NotFound()
    if not fresh and not turn.repeated:
        turn.say(turn.label("approval-given"))
        return None  # a second tap: the answer stands in the chat already
    screen = member_points.adjusted(turn, done) if isinstance(done, Adjusted) else await sale.done(turn, done)
    # Undoing is for whoever sold it; and the matter is done, so that nobody is served next.
    return replace(screen.headed(turn.t("approval-given")), rows=[turn.back()], answers=True)


async def decline(turn: Turn) -> Screen:
    """Do not allow it; nothing was given, and whoever asked is told."""
    approval_id = turn.number
    try:
        async with turn.writing() as uow:
            approval, _ = await approvals.decide(uow, club=turn.club, by=turn.actor, approval_id=approval_id, yes=False)
    except ApprovalOver as refusal:
        return _over(turn, refusal)
    key = "approval-ended" if approval.stopped else "approval-refused"
    words = approval_words.about(turn.language, turn.club, approvals.told(approval))
    missing = approval_words.missing(turn.language, turn.club, approvals.told(approval))
    return Screen("\n".join([turn.t(key, **words), *missing]), [turn.back()], answers=True)


def _over(turn: Turn, refusal: ApprovalOver) -> Screen:
    """Somebody else was faster, or its time is over: said in the place of the question."""
    return Screen(refused(turn, refusal), [turn.back()], answers=True)
