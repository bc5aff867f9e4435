"""What waits for somebody else's yes: one tap to allow it or not."""

from bot import approval_words
from bot.screen import Screen
from bot.screens import member_points, sale
from bot.turn import Turn
from loyalty import approvals
from loyalty.adjustments import Adjusted
from loyalty.errors import AskerStopped, NotFound


async def approve(turn: Turn) -> Screen:
    """Allow it; the points come at once."""
    approval_id = turn.number
    async with turn.writing() as uow:
        approval, done = await approvals.decide(uow, club=turn.club, by=turn.actor, approval_id=approval_id, yes=True)
    if done is None:
        raise AskerStopped() if approval.stopped else NotFound()
    screen = member_points.adjusted(turn, done) if isinstance(done, Adjusted) else await sale.done(turn, done)
    return screen.headed(turn.t("approval-given"))


async def decline(turn: Turn) -> Screen:
    """Do not allow it; nothing was given, and whoever asked is told."""
    approval_id = turn.number
    async with turn.writing() as uow:
        approval, _ = await approvals.decide(uow, club=turn.club, by=turn.actor, approval_id=approval_id, yes=False)
    key = "approval-ended" if approval.stopped else "approval-refused"
    words = approval_words.about(turn.language, turn.club, approvals.told(approval))
    return Screen(turn.t(key, **words), [turn.back()])
