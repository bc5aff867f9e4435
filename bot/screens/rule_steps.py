"""Adding or changing a rule by taps: what kind, about what, how much, when, and what it would mean."""

import re
from datetime import time
from decimal import Decimal
from typing import Any

from bot import dates, rule_words
from bot.dialogs import Answer, Dialog, Go, Next, Step, choice
from bot.reading_seasons import read_season
from bot.screen import Screen
from bot.screens import more_rules
from bot.screens.choices import marked
from bot.screens.forecasts import forecast_step
from bot.screens.paging import paged
from bot.screens.rules import whole_number
from bot.turn import Turn
from loyalty import actions, catalogue
from loyalty.amounts import read_amount
from loyalty.db.store import UnitOfWork
from loyalty.earning import WHOLE, Window
from loyalty.errors import OutOfRange, QuestionClosed, Unclear
from loyalty.people import Draft
from loyalty.weeks import read_hours


async def ask_kind(turn: Turn, draft: Draft) -> Screen:
    """What earns more; only what this club has is offered."""
    kinds = [choice(draft, kind, turn.label(f"rule-kind-{kind}")) for kind in await _kinds(turn)]
    rows = [kinds[place : place + 2] for place in range(0, len(kinds), 2)]
    return Screen(turn.t("rule-ask-kind"), [*rows, turn.back("more-rules")])


async def take_kind(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Go on to what it is about, or to how much it gives."""
    del uow
    if given.tapped not in await _kinds(turn):
        raise QuestionClosed()
    rule: dict[str, Any] = {"kind": given.tapped}
    if given.tapped == "action":
        rule["action"] = "profile"
    return Go(FOLLOWING.get(given.tapped, "gain"), {**draft.data, "rule": rule})


async def ask_target(turn: Turn, draft: Draft) -> Screen:
    """Which item or which category; typing searches."""
    kind = draft.data["rule"]["kind"]
    page = paged(await _targets(turn, draft), wanted=draft.data.get("page", 0), size=PAGE)
    buttons = [choice(draft, str(one.id), one.title(turn.language)) for one in page.shown]
    rows = [buttons[place : place + 2] for place in range(0, len(buttons), 2)]
    turning = page.turning(turn, lambda label, number: choice(draft, f"p{number}", label))
    return Screen(turn.t(f"rule-ask-{kind}"), [*rows, *turning, turn.back("more-rules")])


async def take_target(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Keep the tapped one; turn the page; or search for what was typed."""
    del uow
    if given.tapped is None:
        return Go("target", {**draft.data, "search": given.text[:40], "page": 0})
    if given.tapped.startswith("p"):
        return Go("target", {**draft.data, "page": given.tapped[1:]})
    if given.tapped not in {str(one.id) for one in await _targets(turn, draft)}:
        raise QuestionClosed()
    return Go("gain", {"rule": {**draft.data["rule"], "target": int(given.tapped)}})


async def ask_gain(turn: Turn, draft: Draft) -> Screen:
    """How many it gives."""
    unit = turn.club.program.unit
    usual = USUAL_POINTS if turn.club.program.counts_money else USUAL_TAPS
    buttons = [choice(draft, str(n), turn.label("plain-number", n=n)) for n in usual]
    return Screen(turn.t("rule-ask-gain", unit=unit), [buttons, turn.back("more-rules")])


async def take_gain(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Keep how many; a rule of an action or one that only changes here is whole with it."""
    del turn, uow
    quantity = whole_number(given.tapped or given.text, least=1, most=10_000)
    return _onwards({**draft.data["rule"], "quantity": quantity})


async def ask_factor(turn: Turn, draft: Draft) -> Screen:
    """How many times what the base rule gives."""
    buttons = [choice(draft, f"{n}", turn.label("rule-times", factor=Decimal(n))) for n in ("1.5", "2", "3")]
    return Screen(turn.t("rule-ask-factor", unit=turn.club.program.unit), [buttons, turn.back("more-rules")])


async def take_factor(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Keep the factor, in hundredths."""
    del turn, uow
    return _onwards({**draft.data["rule"], "factor": hundredths(given.tapped or given.text, least=WHOLE + 1)})


def hundredths(text: str, *, least: int) -> int:
    """A factor of at most 10, such as "1.5" in any digits, in hundredths. Raises Unclear, OutOfRange."""
    written = re.sub("[,٫]", ".", text.strip())
    if not re.fullmatch(r"\d{1,3}(?:\.\d{1,2})?", written):
        raise Unclear()
    factor = int(Decimal(written) * WHOLE)
    if not least <= factor <= 10 * WHOLE:
        raise OutOfRange(least=1, most=10)
    return factor


async def ask_least(turn: Turn, draft: Draft) -> Screen:
    """From which amount on a purchase counts for it."""
    none = turn.label("minimum-none")
    now = turn.t("rule-now", now=turn.money(draft.data["rule"].get("min_minor")) or none)
    return Screen(f"{turn.t('rule-ask-least')}\n{now}", [[choice(draft, "0", none)], turn.back("more-rules")])


async def take_least(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Keep the amount, in minor units; none is 0."""
    del uow
    settings = turn.club.settings
    if given.tapped not in (None, "0"):
        raise QuestionClosed()
    least = 0 if given.tapped else read_amount(given.text, currency=settings.currency, toman=settings.toman).minor
    return _planned({**draft.data["rule"], "min_minor": least})


async def ask_when(turn: Turn, draft: Draft) -> Screen:
    """Always, or only on some days, at some hours, in a season."""
    window = _window(draft)
    days = [
        choice(draft, str(day), ("✓ " if day in window.days else "") + name)
        for day, name in dates.weekday_names(turn.language)
    ]
    last = [choice(draft, part, turn.label(f"button-when-{part}")) for part in ("hours", "season")]
    held = rule_words.when(turn, window, draft.data["rule"].get("tiers", ()))
    done = turn.label("button-go-on" if held else "button-when-always")
    text = turn.t("rule-ask-when", when=held or turn.label("when-always"))
    first = [choice(draft, "done", done)]
    if turn.club.tiers:
        first.append(choice(draft, "tiers", turn.label("button-when-tiers")))
    rows = [first, days[:3], days[3:6], [*days[6:], *last], turn.back("more-rules")]
    return Screen(text, rows)


async def take_when(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Mark a day, ask for hours or season, or go on."""
    del turn, uow
    if given.tapped in ("hours", "season", "tiers"):
        return Go(given.tapped, draft.data)
    if given.tapped == "done":
        return _planned(draft.data["rule"])
    if given.tapped is None or not given.tapped.isdecimal() or int(given.tapped) > 6:
        raise QuestionClosed()
    days = sorted(set(_window(draft).days) ^ {int(given.tapped)})
    return _with_window(draft, days=tuple(days))


async def ask_tiers(turn: Turn, draft: Draft) -> Screen:
    """For members of which tiers; none marked is everybody."""
    chosen = draft.data["rule"].get("tiers", ())
    buttons = [
        choice(draft, str(tier.id), marked(tier.title(turn.language), on=tier.id in chosen)) for tier in turn.club.tiers
    ]
    rows = [buttons[place : place + 2] for place in range(0, len(buttons), 2)]
    return Screen(turn.t("rule-ask-tiers"), [*rows, [choice(draft, "back", turn.label("button-done"))]])


async def take_tiers(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Mark a tier, or go back to when it holds."""
    del uow
    if given.tapped == "back":
        return Go("when", draft.data)
    known = {str(tier.id): tier.id for tier in turn.club.tiers}
    if given.tapped not in known:
        raise QuestionClosed()
    chosen = sorted(set(draft.data["rule"].get("tiers", ())) ^ {known[given.tapped]})
    return Go("tiers", {"rule": {**draft.data["rule"], "tiers": chosen}})


async def ask_hours(turn: Turn, draft: Draft) -> Screen:
    """From when to when on such a day."""
    rows = [[choice(draft, "all", turn.label("button-all-day"))], [choice(draft, "back", turn.label("button-back"))]]
    return Screen(turn.t("rule-ask-hours"), rows)


async def take_hours(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Keep the hours."""
    del turn, uow
    if given.tapped == "back":
        return Go("when", draft.data)
    if given.tapped == "all":
        return _with_window(draft, begins=None, ends=None)
    spans = read_hours(given.text)
    if given.tapped or len(spans) != 1:
        raise Unclear()
    begins, ends = (time.fromisoformat(written.replace("24:00", "00:00")) for written in spans[0])
    whole_day = begins == ends
    return _with_window(draft, begins=None if whole_day else begins, ends=None if whole_day else ends)


async def ask_season(turn: Turn, draft: Draft) -> Screen:
    """From which day to which."""
    rows = [[choice(draft, "all", turn.label("button-all-year"))], [choice(draft, "back", turn.label("button-back"))]]
    return Screen(turn.t("rule-ask-season"), rows)


async def take_season(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Keep the season."""
    del uow
    if given.tapped == "back":
        return Go("when", draft.data)
    if given.tapped == "all":
        return _with_window(draft, since=None, until=None)
    if given.tapped:
        raise QuestionClosed()
    calendar = dates.default_calendar(turn.language)
    since, until = read_season(given.text, language=turn.language, calendar=calendar, today=turn.today)
    return _with_window(draft, since=since, until=until)


async def _kinds(turn: Turn) -> list[str]:
    """The kinds of rules that make sense here and now."""
    async with turn.studying() as view:
        items, categories = await catalogue.items(view), await catalogue.categories(view)
    rules = turn.club.program.rules
    profile = actions.asks_for_a_profile(turn.club.settings) and not any(rule.action == "profile" for rule in rules)
    offered = {"visit": True, "multiplier": True, "item": items, "category": categories, "action": profile}
    return [kind for kind, fits in offered.items() if fits]


async def _targets(turn: Turn, draft: Draft) -> list[Any]:
    search = draft.data.get("search", "")
    async with turn.studying() as view:
        if draft.data["rule"]["kind"] == "item":
            return catalogue.matching(await catalogue.items(view), search)
        return catalogue.matching(await catalogue.categories(view), search)


def _onwards(rule: dict[str, Any]) -> Next:
    """A new rule is asked when it holds; one that was there before, and one of an action, is planned."""
    return _planned(rule) if "id" in rule or rule["kind"] == "action" else Go("when", {"rule": rule})


def _planned(rule: dict[str, Any]) -> Next:
    return Go("forecast", {"rule": rule, "plan": {"rule": rule}})


def _window(draft: Draft) -> Window:
    return Window.model_validate(draft.data["rule"].get("window", {}))


def _with_window(draft: Draft, **changes: Any) -> Next:
    window = _window(draft).model_copy(update=changes).model_dump(mode="json")
    return Go("when", {"rule": {**draft.data["rule"], "window": window}})


PAGE = 6
USUAL_POINTS = (5, 10, 20, 50)
USUAL_TAPS = (1, 2, 3)
# Kind -> what is asked next, where it is not how many.
FOLLOWING = {"item": "target", "category": "target", "multiplier": "factor"}
RULE = Dialog(
    "rule",
    {
        "kind": Step(ask_kind, take_kind),
        "target": Step(ask_target, take_target),
        "gain": Step(ask_gain, take_gain),
        "factor": Step(ask_factor, take_factor),
        "least": Step(ask_least, take_least),
        "when": Step(ask_when, take_when),
        "tiers": Step(ask_tiers, take_tiers),
        "hours": Step(ask_hours, take_hours),
        "season": Step(ask_season, take_season),
        "forecast": forecast_step(more_rules.saved, back="more-rules"),
    },
    more_rules.saved_before,
)
