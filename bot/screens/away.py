"""Why somebody stays away: one tap answers, and who wants to say more types it."""

from bot.dialogs import Answer, Dialog, End, Next, Step, begin, choice
from bot.screen import Screen
from bot.turn import Turn
from loyalty import nudge_answers
from loyalty.db.store import UnitOfWork
from loyalty.errors import NotFound, QuestionClosed
from loyalty.nudge_answers import MOVED, OPTIONS, TYPED
from loyalty.people import Draft

SKIP = "skip"


async def tapped(turn: Turn) -> Screen:
    """One of the answers; poor service and own words are asked about."""
    option = turn.args[1] if len(turn.args) > 1 else ""
    if option not in OPTIONS:
        raise NotFound()
    if option in TYPED:
        async with turn.reading() as view:
            await nudge_answers.asked(view, by=turn.actor, nudge_id=turn.number)
        return await begin(turn, dialog=WHY_AWAY, step="words", data={"nudge": turn.number, "option": option})
    async with turn.writing() as uow:
        await nudge_answers.answer(uow, by=turn.actor, nudge_id=turn.number, option=option)
    return _thanks(turn, option, answers=True)


async def ask_words(turn: Turn, draft: Draft) -> Screen:
    """What happened?"""
    skip = [choice(draft, SKIP, turn.label("button-skip"))]
    return Screen(turn.t("away-ask", option=draft.data["option"]), [skip, turn.back()])


async def take_words(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Keep the words, or only the answer."""
    if given.tapped not in (None, SKIP):
        raise QuestionClosed()
    option, said = draft.data["option"], None if given.tapped else given.text
    await nudge_answers.answer(uow, by=turn.actor, nudge_id=int(draft.data["nudge"]), option=option, words=said)
    return End(lambda turn: thanked(turn, option))


async def thanked(turn: Turn, option: str) -> Screen:
    """What becomes of the answer."""
    return _thanks(turn, option)


def _thanks(turn: Turn, option: str, *, answers: bool = False) -> Screen:
    stop = [turn.button("button-stop-offers", "often:stop")] if option == MOVED else []
    return Screen(turn.t("away-said", option=option), [stop, turn.back()], answers=answers)


WHY_AWAY = Dialog("why-away", {"words": Step(ask_words, take_words)})
