"""What surprises may cost a month: the owner says it in money, and what one of them costs the club."""

from bot import bill_words, rule_words
from bot.dialogs import Answer, Dialog, End, Go, Next, Step, begin, choice
from bot.screen import Screen
from bot.screens import automations as pages
from bot.turn import Turn
from loyalty import automations
from loyalty.amounts import read_amount
from loyalty.db.store import UnitOfWork
from loyalty.due.surprise import a_month, cost_minor
from loyalty.errors import QuestionClosed
from loyalty.people import Draft

NAME, NONE = "surprise", "none"


async def start(turn: Turn) -> Screen:
    """Ask how much a month."""
    return await begin(turn, dialog=BUDGET, step="budget")


async def ask_budget(turn: Turn, draft: Draft) -> Screen:
    """What there is now, and another amount."""
    async with turn.reading() as view:
        settings = (await automations.of(view, name=NAME)).settings
    budget, cost = settings.options.get("budget_minor"), cost_minor(settings)
    lines: list[str] = [turn.t("surprise-budget")]
    if budget is not None:
        lines.append(turn.t("surprise-pays", money=_money(turn, budget), cost=_money(turn, cost), n=a_month(settings)))
    lines.append(turn.t("surprise-ask-budget", example=rule_words.example(turn)))
    none = [choice(draft, NONE, turn.label("button-surprise-no-budget"))] if budget is not None else []
    return Screen("\n".join(lines), [none, turn.back(f"automation:{NAME}")])


async def take_budget(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Keep it; what one costs is asked where a voucher does not say it."""
    if given.tapped not in (None, NONE):
        raise QuestionClosed()
    settings = (await automations.of(uow, name=NAME)).settings
    if given.tapped == NONE:
        options = {key: value for key, value in settings.options.items() if key not in ("budget_minor", "cost_minor")}
        await automations.change(uow, by=turn.actor, name=NAME, options=options)
        return End(_done)
    minor = _read(turn, given)
    if (settings.gift or {}).get("minor"):
        await automations.change(uow, by=turn.actor, name=NAME, options={**settings.options, "budget_minor": minor})
        return End(_done)
    return Go("cost", {**draft.data, "budget_minor": minor})


async def ask_cost(turn: Turn, draft: Draft) -> Screen:
    """What one costs."""
    del draft
    text = turn.t("surprise-ask-cost", example=rule_words.example(turn))
    return Screen(text, [turn.back(f"automation:{NAME}")])


async def take_cost(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Keep both."""
    if given.tapped is not None:
        raise QuestionClosed()
    kept = (await automations.of(uow, name=NAME)).settings.options
    told = {"budget_minor": draft.data["budget_minor"], "cost_minor": _read(turn, given)}
    await automations.change(uow, by=turn.actor, name=NAME, options={**kept, **told})
    return End(_done)


async def again(turn: Turn, _request_id: str) -> Screen | None:
    """The last answer came twice: the page as it is."""
    return await _done(turn)


async def _done(turn: Turn) -> Screen:
    return turn.noted(await pages.of(turn, NAME), "saved")


def _read(turn: Turn, given: Answer) -> int:
    settings = turn.club.settings
    return read_amount(given.text, currency=settings.currency, toman=settings.toman).minor


def _money(turn: Turn, minor: int) -> str:
    return bill_words.money(turn.language, turn.club, minor)


BUDGET = Dialog("surprise-budget", {"budget": Step(ask_budget, take_budget), "cost": Step(ask_cost, take_cost)}, again)
