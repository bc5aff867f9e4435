"""When an experience takes place: asked by its owner, and once more where people hold places at it already."""

from datetime import datetime
from typing import Any

from bot import reward_words
from bot.dialogs import Answer, End, Go, Next, Step, choice
from bot.reading_moments import read_moment
from bot.screen import Screen
from bot.screens import reward_edit
from bot.turn import Turn
from loyalty import experiences, guests, rewards
from loyalty.db.store import UnitOfWork
from loyalty.errors import QuestionClosed
from loyalty.people import Draft


async def take(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Keep day and time; where somebody has a place, first say to how many a letter goes."""
    at = read_moment(given.tapped or given.text, language=turn.language, zone=turn.club.zone, now=turn.now)
    reward = (await rewards.get(uow, reward_id=draft.data["reward"])).reward
    ahead = reward.event_at is not None and reward.event_at > turn.now
    if ahead and at != reward.event_at and (await guests.places(uow, reward=reward)).held:
        return Go("event-move", {**draft.data, "event": at.isoformat()})
    return await _moved(turn, uow, reward_id=reward.id, at=at)


async def ask_move(turn: Turn, draft: Draft) -> Screen:
    """Both dates, and how many people hear of it."""
    async with turn.reading() as view:
        reward = (await rewards.get(view, reward_id=draft.data["reward"])).reward
        held = (await guests.places(view, reward=reward)).held
    dates: dict[str, Any] = {
        "before": reward_words.moment(turn, reward.event_at) if reward.event_at else "",
        "moment": reward_words.moment(turn, datetime.fromisoformat(draft.data["event"])),
    }
    text = turn.t("event-move", reward=reward.title(turn.language), n=held, **dates)
    rows = [[choice(draft, "yes", turn.label("button-event-move"))], turn.back(f"reward-edit:{reward.id}")]
    return Screen(text, rows)


async def take_move(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Move it."""
    if given.tapped != "yes":
        raise QuestionClosed()
    return await _moved(turn, uow, reward_id=draft.data["reward"], at=datetime.fromisoformat(draft.data["event"]))


async def _moved(turn: Turn, uow: UnitOfWork, *, reward_id: int, at: datetime) -> Next:
    await experiences.move(uow, by=turn.actor, reward_id=reward_id, event_at=at)
    return End(lambda turn: reward_edit.saved(turn, reward_id))


STEPS = {"event-move": Step(ask_move, take_move)}
