"""What members may say they like, in the owner's words: one list, typed with commas."""

from bot.dialogs import Answer, Dialog, End, Next, Step, begin
from bot.screen import Screen
from bot.screens import club
from bot.turn import Turn
from loyalty import interests
from loyalty.db.store import UnitOfWork
from loyalty.people import Draft


async def show(turn: Turn) -> Screen:
    """Ask for the list."""
    return await begin(turn, dialog=INTERESTS, step="list")


async def ask(turn: Turn, draft: Draft) -> Screen:
    """The list as it is, what to type, and what a change means."""
    del draft
    listed = [words.get(turn.language) or next(iter(words.values())) for words in turn.club.settings.interests]
    now = ", ".join(listed) or turn.label("not-told")
    return Screen(turn.t("interests-edit", now=now), [turn.back("features")])


async def take(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Keep the list, one like a line or with commas between them."""
    del draft
    likes = [part for part in given.text.replace("،", ",").replace("\n", ",").split(",") if part.strip()]
    await interests.rewrite(uow, by=turn.actor, language=turn.language, likes=likes)
    return End(saved)


async def saved(turn: Turn) -> Screen:
    """Back to what is switched on."""
    return turn.noted(await club.features(turn), "saved")


async def saved_before(turn: Turn, _request_id: str) -> Screen:
    """The list came twice: the page as it is."""
    return await saved(turn)


INTERESTS = Dialog("interests", {"list": Step(ask, take)}, saved_before)
