"""Adding a reward in a few taps: what kind, what exactly, and what it costs."""

from datetime import datetime
from typing import Any

from bot import formats, reward_words, rule_words, words
from bot.dialogs import Answer, Dialog, End, Go, Next, Step, begin, choice
from bot.reading_moments import read_moment
from bot.screen import Screen
from bot.screens import reward_edit, rewards_list
from bot.screens.reward_fields import PERCENTS
from bot.screens.rules import whole_number
from bot.turn import Turn
from loyalty import catalogue, rewards
from loyalty.amounts import read_amount
from loyalty.db.store import UnitOfWork
from loyalty.errors import QuestionClosed
from loyalty.payback import habits, likely_costs, payback
from loyalty.people import Draft
from loyalty.reward import AMOUNT, EXPERIENCE, KINDS, PERCENT, PRODUCT, Reward
from loyalty.texts import clean

SHOWN = 6
USUAL, NO_LIMIT = "usual", "none"
USUAL_PLACES = (6, 12, 20, 40)


async def start(turn: Turn) -> Screen:
    """Ask what kind of reward it is."""
    return await begin(turn, dialog=ADDING, step="kind")


async def ask_kind(turn: Turn, draft: Draft) -> Screen:
    """More than discounts: an experience, advice, being served first."""
    kinds = [choice(draft, kind, turn.label(f"reward-kind-{kind}")) for kind in KINDS]
    rows = [kinds[place : place + 2] for place in range(0, len(kinds), 2)]
    return Screen(turn.t("reward-ask-kind"), [*rows, turn.back("rewards-kept")])


async def take_kind(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Go on to how much, or to what."""
    del turn, uow, draft
    if given.tapped not in KINDS:
        raise QuestionClosed()
    step = given.tapped if given.tapped in (PERCENT, AMOUNT) else "title"
    return Go(step, {"kind": given.tapped})


async def ask_percent(turn: Turn, draft: Draft) -> Screen:
    """How many percent."""
    buttons = [choice(draft, str(n), formats.percent(n, turn.language)) for n in PERCENTS]
    return Screen(turn.t("reward-ask-percent"), [buttons[:3], buttons[3:], turn.back("rewards-kept")])


async def take_percent(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Keep it; its name says it in every language of the club."""
    del uow
    percent = whole_number((given.tapped or given.text).strip().rstrip("%٪ "), least=1, most=100)
    titles = {code: words.label(code, "reward-usual-off", off=formats.percent(percent, code)) for code in _spoken(turn)}
    return Go("cost", {**draft.data, "titles": titles, "value_percent": percent})


async def ask_amount(turn: Turn, draft: Draft) -> Screen:
    """How much money."""
    del draft
    return Screen(turn.t("reward-ask-amount", example=rule_words.example(turn)), [turn.back("rewards-kept")])


async def take_amount(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Keep it; its name says it in every language of the club."""
    del uow
    settings = turn.club.settings
    minor = read_amount(given.text, currency=settings.currency, toman=settings.toman).minor
    titles = {}
    for code in _spoken(turn):
        off = formats.money(minor, settings.currency, code, toman=settings.toman)
        titles[code] = words.label(code, "reward-usual-off", off=off)
    return Go("cost", {**draft.data, "titles": titles, "value_minor": minor})


async def ask_title(turn: Turn, draft: Draft) -> Screen:
    """What exactly: an item of the catalogue at a tap, or anything that is typed."""
    kind = draft.data["kind"]
    if kind == PRODUCT:
        async with turn.studying() as view:
            items = (await catalogue.items(view))[:SHOWN]
        buttons = [choice(draft, f"i{item.id}", item.title(turn.language)) for item in items]
    else:
        buttons = [choice(draft, USUAL, turn.label(f"reward-usual-{kind}"))]
    rows = [buttons[place : place + 2] for place in range(0, len(buttons), 2)]
    return Screen(turn.t("reward-ask-title"), [*rows, turn.back("rewards-kept")])


async def take_title(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Keep the name; an item brings its names in every language, and its price as the worth."""
    kind, kept = draft.data["kind"], dict(draft.data)
    if given.tapped is None:
        kept["titles"] = {turn.language: clean(given.text, limit=rewards.TITLE_LIMIT)}
    elif given.tapped == USUAL and kind != PRODUCT:
        kept["titles"] = {code: words.label(code, f"reward-usual-{kind}") for code in _spoken(turn)}
    elif given.tapped[:1] == "i" and given.tapped[1:].isdecimal() and kind == PRODUCT:
        item = await catalogue.get(uow, item_id=int(given.tapped[1:]))
        kept |= {"titles": item.titles, "value_minor": item.price_minor}
    else:
        raise QuestionClosed()
    return Go("event" if kind == EXPERIENCE else "cost", kept)


async def ask_event(turn: Turn, draft: Draft) -> Screen:
    """When it takes place."""
    del draft
    return Screen(turn.t("reward-ask-event"), [turn.back("rewards-kept")])


async def take_event(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Keep day and time."""
    del uow
    at = read_moment(given.text, language=turn.language, zone=turn.club.zone, now=turn.now)
    return Go("places", {**draft.data, "event": at.isoformat()})


async def ask_places(turn: Turn, draft: Draft) -> Screen:
    """How many people there is room for."""
    usual = [choice(draft, str(n), turn.label("plain-number", n=n)) for n in USUAL_PLACES]
    anybody = choice(draft, NO_LIMIT, turn.label("button-places-no-limit"))
    return Screen(turn.t("reward-ask-places"), [usual, [anybody], turn.back("rewards-kept")])


async def take_places(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Keep the number, or that nobody counts."""
    del turn, uow
    if given.tapped == NO_LIMIT:
        return Go("cost", dict(draft.data))
    return Go("cost", {**draft.data, "stock": whole_number(given.tapped or given.text, least=1, most=100_000)})


async def ask_cost(turn: Turn, draft: Draft) -> Screen:
    """What it costs; each usual cost says what it would give back."""
    program = turn.club.program
    async with turn.studying() as view:
        known = await habits(view)
    buttons = []
    for n in likely_costs(program, worth_minor=draft.data.get("value_minor")):
        found = payback(program, _planned(draft, unit=program.unit, cost=n), known)
        percent = formats.percent(found.percent, turn.language) if found.percent is not None else ""
        price, told = reward_words.price(turn, n, program.unit), "yes" if percent else "no"
        buttons.append(choice(draft, str(n), turn.label("button-cost", price=price, percent=percent, known=told)))
    rows = [buttons[place : place + 2] for place in range(0, len(buttons), 2)]
    return Screen(turn.t("reward-ask-cost"), [*rows, turn.back("rewards-kept")])


async def take_cost(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Offer it."""
    cost = whole_number(given.tapped or given.text, least=1, most=1_000_000)
    kept: dict[str, Any] = dict(draft.data)
    more: dict[str, Any] = {name: kept[name] for name in ("value_percent", "value_minor", "stock") if name in kept}
    if "event" in kept:
        more["event_at"] = datetime.fromisoformat(kept["event"])
    titles, kind = kept["titles"], kept["kind"]
    reward_id = await rewards.add(uow, by=turn.actor, titles=titles, kind=kind, cost=cost, **more)
    return End(lambda turn: reward_edit.saved(turn, reward_id))


def _planned(draft: Draft, *, unit: str, cost: int) -> Reward:
    kept = draft.data
    worth: dict[str, Any] = {"percent": kept.get("value_percent"), "value_minor": kept.get("value_minor")}
    return Reward(0, kept["titles"], unit, cost, kept["kind"], **worth)


def _spoken(turn: Turn) -> tuple[str, ...]:
    return turn.club.settings.languages


ADDING = Dialog(
    "reward-new",
    {
        "kind": Step(ask_kind, take_kind),
        "percent": Step(ask_percent, take_percent),
        "amount": Step(ask_amount, take_amount),
        "title": Step(ask_title, take_title),
        "event": Step(ask_event, take_event),
        "places": Step(ask_places, take_places),
        "cost": Step(ask_cost, take_cost),
    },
    rewards_list.saved_before,
)
