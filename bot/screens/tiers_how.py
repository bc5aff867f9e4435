"""How tiers are reached and how long they hold: by points or money, in the last months or the year, with some grace."""

from typing import Any

from bot import tier_words
from bot.dialogs import Answer, Dialog, End, Go, Next, Step, begin, choice
from bot.screen import Screen
from bot.screens import tiers as tier_list
from bot.screens.rules import whole_number
from bot.screens.tier_forecast import forecast, tiering_of
from bot.turn import Turn
from loyalty import tiers
from loyalty.db.store import UnitOfWork
from loyalty.errors import NotFound
from loyalty.people import Draft


async def show(turn: Turn) -> Screen:
    """The rule of tiers in words, and a button for each part of it."""
    tiering, counts_money = turn.club.program.tiering, turn.club.program.counts_money
    lines = [
        turn.t("tiers-how-title", how=tier_words.how(turn, tiering)),
        turn.t("tiers-how-holds", window=tiering.window, n=tiering.months),
        turn.t("tiers-how-ends", grace=tiering.grace_days, warn=tiering.warn_days),
        turn.t("tiers-how-change"),
    ]
    by, window = ("points" if tiering.by == "money" else "money"), "rolling"
    if tiering.window == "rolling":
        window = "calendar"
    first = [turn.button("button-tiers-by", f"tiers-set:by:{by}", by=by, unit=turn.club.program.unit)]
    rows = [
        first if counts_money else [],
        [turn.button("button-tiers-window", f"tiers-set:window:{window}", window=window)],
        [turn.button("button-tiers-months", "tiers-set:months")] if tiering.window == "rolling" else [],
        [turn.button(f"button-tiers-{step}", f"tiers-set:{step}") for step in ("grace", "warn")],
        turn.back("tiers"),
    ]
    return Screen("\n".join(lines), rows)


async def edit(turn: Turn) -> Screen:
    """Ask for a number, or show what counting otherwise would mean."""
    step, value = (*turn.args, "", "")[:2]
    if step in NUMBERS:
        return await begin(turn, dialog=HOW, step=step)
    if value not in CHOICES.get(step, ()) or (step == "by" and not turn.club.program.counts_money):
        raise NotFound()
    return await begin(turn, dialog=HOW, step="forecast", data={"plan": await _plan(turn, {step: value})})


async def ask(turn: Turn, draft: Draft) -> Screen:
    """How many months or days."""
    field, *_ = NUMBERS[draft.step]
    usual = [choice(draft, str(n), turn.label("plain-number", n=n)) for n in USUAL[draft.step]]
    text = f"{turn.t(f'tiers-ask-{draft.step}')}\n{turn.t('rule-now', now=getattr(turn.club.program.tiering, field))}"
    return Screen(text, [usual, turn.back("tiers-how")])


async def take(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Keep it; another window is shown first with what it would mean."""
    field, least, most = NUMBERS[draft.step]
    change = {field: whole_number(given.tapped or given.text, least=least, most=most)}
    if draft.step == "months":
        return Go("forecast", {"plan": {"tiering": change, "thresholds": {}}})
    tiering = tiering_of(turn, {"tiering": change})
    await tiers.change_tiering(uow, by=turn.actor, tiering=tiering, thresholds={})
    return End(saved)


async def saved(turn: Turn) -> Screen:
    """The page, with the change in it."""
    return turn.noted(await show(turn), "saved")


async def kept_before(turn: Turn, _request_id: str) -> Screen:
    """The last answer came twice: the list as it is."""
    return await tier_list.saved(turn)


async def _plan(turn: Turn, change: dict[str, str]) -> dict[str, Any]:
    """Points and money are different numbers: with the one goes what is sensible for the other."""
    thresholds: dict[str, int] = {}
    if "by" in change:
        tiering = tiering_of(turn, {"tiering": change})
        async with turn.studying() as view:
            found = await tiers.suggested(view, club=turn.club, tiering=tiering, count=len(turn.club.tiers))
        thresholds = {str(tier.id): n for tier, n in zip(turn.club.tiers, found, strict=True)}
    return {"tiering": change, "thresholds": thresholds}


# Step -> field of the rules, least and most.
NUMBERS = {"months": ("months", 1, 36), "grace": ("grace_days", 0, 365), "warn": ("warn_days", 1, 90)}
USUAL = {"months": (3, 6, 12, 24), "grace": (0, 14, 30, 60), "warn": (7, 14, 30, 60)}
CHOICES = {"by": ("points", "money"), "window": ("rolling", "calendar")}
HOW = Dialog(
    "tiers-how",
    {**{step: Step(ask, take) for step in NUMBERS}, "forecast": forecast(back="tiers-how")},
    kept_before,
)
