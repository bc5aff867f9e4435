"""What an owner changes about a reward, each by a tap or a short answer."""

import re
from collections.abc import Awaitable, Callable
from datetime import datetime, time, timedelta
from typing import Any

from bot import dates, reward_words, rule_words, words
from bot.dialogs import Answer, Dialog, End, Go, Next, Step, choice
from bot.reading_seasons import read_season
from bot.screen import Button, Screen
from bot.screens import reward_edit, reward_event, rewards_list
from bot.screens.choices import marked
from bot.screens.reward import picture_key
from bot.screens.reward_tiers import TIER_STEPS
from bot.screens.rules import whole_number
from bot.turn import Turn
from loyalty import pictures, rewards
from loyalty.amounts import read_amount
from loyalty.db.store import UnitOfWork
from loyalty.errors import PhotoWanted, QuestionClosed, Unclear
from loyalty.payback import likely_costs
from loyalty.people import Draft
from loyalty.reward import AMOUNT, PERCENT, Reward
from loyalty.texts import clean, clean_lines

NONE = "none"
MONTH = timedelta(days=30)
Values = dict[str, Any]


async def reward_of(turn: Turn, draft: Draft) -> Reward:
    """The reward that is changed."""
    async with turn.reading() as view:
        return (await rewards.get(view, reward_id=draft.data["reward"])).reward


async def changed(turn: Turn, uow: UnitOfWork, draft: Draft, **values: Any) -> Next:
    """Keep it and go back to the page."""
    reward_id = draft.data["reward"]
    await rewards.change(uow, by=turn.actor, reward_id=reward_id, **values)
    return End(lambda turn: reward_edit.saved(turn, reward_id))


async def ask_text(turn: Turn, draft: Draft) -> Screen:
    """The name or the words in one of the club's languages; each is a tap away."""
    reward, chosen = await reward_of(turn, draft), draft.data["language"]
    spoken = dict.fromkeys((*turn.club.settings.languages, turn.language))
    buttons = [choice(draft, code, marked(_own_name(code), on=code == chosen)) for code in spoken]
    rows = [buttons[place : place + 2] for place in range(0, len(buttons), 2)]
    present = (reward.titles if draft.step == "name" else reward.texts).get(chosen)
    text = turn.t(f"reward-ask-{draft.step}", tongue=_own_name(chosen), now=present or turn.label("not-told"))
    return Screen(text, [*rows, _back(turn, draft)])


async def take_text(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Choose the language, or keep the text in the chosen one."""
    if given.tapped is not None:
        if given.tapped not in words.LANGUAGES:
            raise QuestionClosed()
        return Go(draft.step, {**draft.data, "language": given.tapped})
    reward = (await rewards.get(uow, reward_id=draft.data["reward"])).reward
    if draft.step == "name":
        said = clean(given.text, limit=rewards.TITLE_LIMIT)
        return await changed(turn, uow, draft, titles={**reward.titles, draft.data["language"]: said})
    said = clean_lines(given.text, limit=rewards.WORDS_LIMIT)
    return await changed(turn, uow, draft, texts={**reward.texts, draft.data["language"]: said})


async def ask_picture(turn: Turn, draft: Draft) -> Screen:
    """A photo, or none."""
    rows = [[choice(draft, NONE, turn.label("button-no-picture"))], _back(turn, draft)]
    return Screen(turn.t("reward-ask-picture"), rows)


async def take_picture(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Keep Telegram's id of the photo."""
    if given.tapped == NONE:
        return await changed(turn, uow, draft, picture_file_id=None)
    if not turn.photo:
        raise PhotoWanted()
    await pictures.keep(uow, key=picture_key(turn.photo), file_id=turn.photo)
    return await changed(turn, uow, draft, picture_file_id=turn.photo)


async def ask_number(turn: Turn, draft: Draft) -> Screen:
    """A number, with the usual ones to tap."""
    reward = await reward_of(turn, draft)
    step = _worded(draft.step, reward)
    text = turn.t(f"reward-ask-{step}", example=rule_words.example(turn))
    buttons = [choice(draft, value, label) for value, label in _usual(turn, draft.step, reward)]
    rows = [buttons[place : place + 3] for place in range(0, len(buttons), 3)]
    return Screen(text, [*rows, _back(turn, draft)])


async def take_number(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Keep it."""
    reward = (await rewards.get(uow, reward_id=draft.data["reward"])).reward
    values = await READ[_worded(draft.step, reward)](turn, (given.tapped or given.text).strip())
    return await changed(turn, uow, draft, **values)


async def _cost(_turn: Turn, written: str) -> Values:
    return {"cost": whole_number(written, least=1, most=1_000_000)}


async def _percent(_turn: Turn, written: str) -> Values:
    return {"value_percent": whole_number(written.rstrip("%٪ "), least=1, most=100)}


async def _money(turn: Turn, written: str) -> Values:
    settings = turn.club.settings
    if written == NONE:
        return {"value_minor": None}
    return {"value_minor": read_amount(written, currency=settings.currency, toman=settings.toman).minor}


async def _stock(_turn: Turn, written: str) -> Values:
    return {"stock": None if written == NONE else whole_number(written, least=0, most=100_000)}


async def _lasts(_turn: Turn, written: str) -> Values:
    if written == NONE:
        return {"lasts_days": None, "automatic": False}
    return {"lasts_days": whole_number(written, least=1, most=730)}


async def _limit(_turn: Turn, written: str) -> Values:
    """ "1", or "2 in 30": how many, and in how many days."""
    if written == NONE:
        return {"member_limit": None, "limit_days": None}
    numbers = re.findall(r"\d+", written)
    if len(numbers) not in (1, 2):
        raise Unclear()
    times = whole_number(numbers[0], least=1, most=1000)
    days = whole_number(numbers[1], least=0, most=730) if len(numbers) == 2 else 0
    return {"member_limit": times, "limit_days": days or None}


async def _valid(turn: Turn, written: str) -> Values:
    """Two days, or the next 30."""
    if written == NONE:
        return {"starts_at": None, "ends_at": None}
    if written == "30":
        return {"starts_at": None, "ends_at": _midnight(turn, turn.today + MONTH)}
    calendar = dates.default_calendar(turn.language)
    since, until = read_season(written, language=turn.language, calendar=calendar, today=turn.today)
    return {"starts_at": _midnight(turn, since), "ends_at": _midnight(turn, until + timedelta(days=1))}


def _midnight(turn: Turn, day: Any) -> datetime:
    return datetime.combine(day, time(), tzinfo=turn.club.zone)


def _usual(turn: Turn, step: str, reward: Reward) -> list[tuple[str, str]]:
    """What may be tapped: (value, label)."""
    nothing = [(NONE, turn.label(f"button-no-{step}"))] if step in MAY_BE_NOTHING else []
    if step == "limit":
        return [*nothing, *((f"{n} {days}", _limit_label(turn, n, days)) for n, days in LIMITS)]
    if step == "valid":
        return [*nothing, ("30", turn.label("button-next-month"))]
    if step == "value":
        if reward.kind == PERCENT:
            return [(str(n), reward_words.off(turn, percent=n, minor=None)) for n in PERCENTS]
        return [(NONE, turn.label("button-no-value"))] if reward.kind != AMOUNT else []
    numbers: tuple[int, ...] = USUAL.get(step, ())
    if step == "cost":
        numbers = likely_costs(turn.club.program, worth_minor=reward.value_minor)
    return [*nothing, *((str(n), turn.label("plain-number", n=n)) for n in numbers)]


def _limit_label(turn: Turn, n: int, days: int) -> str:
    return turn.label("reward-limit", n=n, days=days, ever="no" if days else "yes")


def _worded(step: str, reward: Reward) -> str:
    """What a step asks for with this kind of reward."""
    if step != "value":
        return step
    return {PERCENT: "percent", AMOUNT: "amount"}.get(reward.kind, "worth")


def _own_name(language: str) -> str:
    return words.label(language, "language-own-name")


def _back(turn: Turn, draft: Draft) -> list[Button]:
    return turn.back(f"reward-edit:{draft.data['reward']}")


PERCENTS = (5, 10, 15, 20, 30, 50)
MAY_BE_NOTHING = ("stock", "lasts", "limit", "valid")
LIMITS = ((1, 0), (1, 1), (1, 7), (1, 30))
USUAL: dict[str, tuple[int, ...]] = {"stock": (10, 20, 50), "lasts": (14, 30, 90)}
READ: dict[str, Callable[[Turn, str], Awaitable[Values]]] = {
    "cost": _cost,
    "percent": _percent,
    "amount": _money,
    "worth": _money,
    "stock": _stock,
    "lasts": _lasts,
    "limit": _limit,
    "valid": _valid,
}
NUMBERS = ("cost", "value", "stock", "lasts", "limit", "valid")
REWARD = Dialog(
    "reward",
    {
        "name": Step(ask_text, take_text),
        "words": Step(ask_text, take_text),
        "picture": Step(ask_picture, take_picture),
        **{step: Step(ask_number, take_number) for step in NUMBERS},
        "event": Step(ask_number, reward_event.take),
        **reward_event.STEPS,
        **TIER_STEPS,
    },
    rewards_list.saved_before,
)
