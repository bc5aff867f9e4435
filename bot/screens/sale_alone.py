"""A sale above a limit that nobody else could allow: the owner's own act needs a reason."""

from bot.dialogs import Answer, End, Next
from bot.screen import Screen
from bot.screens import sale_offs
from bot.screens.sale_done import done
from bot.turn import Turn
from loyalty import purchases
from loyalty.db.store import UnitOfWork
from loyalty.earning import basket_of
from loyalty.people import Draft
from loyalty.texts import clean


async def ask(turn: Turn, draft: Draft) -> Screen:
    """The reason, which the digest shows."""
    return Screen(turn.t("ask-reason"), [*sale_offs.rows(turn, draft), sale_offs.stop(turn, draft)])


async def take(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Give it, flagged."""
    step = "amount" if turn.club.program.counts_money else "taps"
    if without := await sale_offs.left_out(turn, uow, draft, given, step=step):
        return without
    award = await purchases.award_alone(
        uow,
        club=turn.club,
        by=turn.actor,
        member_id=int(draft.data["member"]),
        request_id=draft.id,
        presence=str(draft.data["presence"]),
        basket=basket_of(draft.data["basket"]),
        reason=clean(given.text, limit=200),
    )
    return End(lambda turn: done(turn, award))
