"""The rules of the club: what earns, what it is worth, how long it lasts; each change is a new version."""

from bot import payback_words, rule_words
from bot.dialogs import Answer, Dialog, End, Go, Next, Step, begin, choice
from bot.preset_words import is_preset
from bot.reward_words import DOT
from bot.screen import Screen
from bot.screens.forecasts import forecast_step
from bot.turn import Turn
from loyalty import clubs
from loyalty.amounts import read_amount
from loyalty.db.store import UnitOfWork
from loyalty.errors import NotFound, OutOfRange, Unclear
from loyalty.people import Draft
from loyalty.programs import usual_step
from loyalty.texts import clean


async def show(turn: Turn) -> Screen:
    """Today's rules in plain words, and a button for each."""
    program, reward = turn.club.program, turn.club.first_reward
    async with turn.studying() as view:
        given = await payback_words.base(turn, view)
    base = rule_words.base(turn, program)
    lines: list[str] = [turn.t("rules-title"), f"{base}{DOT}{given}" if given else base]
    lines.append(turn.t("rules-welcome", n=program.welcome, unit=program.unit))
    ends: str = turn.t("rules-expiry", n=program.expiry_months)
    if program.pending_days:
        ends = f"{turn.t('rules-pending', n=program.pending_days, unit=program.unit)} {ends}"
    lines.append(ends)
    if reward:
        lines.append(turn.t("rules-reward", n=reward.cost, unit=program.unit, reward=reward.title(turn.language)))
    steps = ("per", "percent", "minimum") if program.counts_money else ("taps",)
    steps = (*steps, "welcome", "expiry", "pending", *(("cost", "title") if reward else ()))
    buttons = [turn.button(f"button-rule-{step}", f"rule:{step}") for step in steps]
    buttons += [turn.button(f"button-{page}", page) for page in ("more-rules", "limits", "catalogue")]
    rows = [buttons[place : place + 3] for place in range(0, len(buttons), 3)]
    return Screen("\n".join(lines), [*rows, turn.back("club")])


async def edit(turn: Turn) -> Screen:
    """Ask for one rule."""
    step = turn.args[0] if turn.args else ""
    if step not in RULES.steps or step == "forecast":
        raise NotFound()
    return await begin(turn, dialog=RULES, step=step)


async def ask(turn: Turn, draft: Draft) -> Screen:
    """What to type for this rule, what it is now, and the usual numbers to tap."""
    text = turn.t(f"rule-{draft.step}", unit=turn.club.program.unit, per=_usual_step(turn))
    usual = [choice(draft, str(n), turn.label("plain-number", n=n)) for n in _usual(turn, draft.step)]
    return Screen(f"{text}\n{turn.t('rule-now', now=_now(turn, draft.step))}", [usual, turn.back("rules-edit")])


async def take_number(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Keep a whole number within the bounds of its rule."""
    field, least, most = NUMBERS[draft.step]
    value = whole_number(given.tapped or given.text, least=least, most=most)
    await clubs.change_program(uow, by=turn.actor, **{field: value})
    return End(saved)


async def take_per(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """How much money one point stands for; points for money take the place of percent back."""
    del uow
    per_minor = _amount(turn, given.text)
    return _planned(draft, per_minor=per_minor, points=1, percent=0)


async def take_percent(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """So many percent back, in points of the usual size; they take the place of points for money."""
    del uow
    percent = whole_number((given.tapped or given.text).strip().rstrip("%٪ "), least=1, most=100)
    return _planned(draft, percent=percent, per_minor=usual_step(turn.club.settings.currency), points=1)


async def take_minimum(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """From which amount on a purchase earns by the base rule."""
    del uow
    return _planned(draft, min_minor=0 if given.tapped == "0" else _amount(turn, given.text))


def _amount(turn: Turn, text: str) -> int:
    settings = turn.club.settings
    return read_amount(text, currency=settings.currency, toman=settings.toman).minor


def _planned(draft: Draft, **change: int) -> Next:
    return Go("forecast", {**draft.data, "plan": {"change": change}})


async def take_cost(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Keep what the first reward costs."""
    del draft
    cost = whole_number(given.tapped or given.text, least=1, most=1_000_000)
    await clubs.change_reward(uow, by=turn.actor, reward_id=_reward_id(turn), cost=cost)
    return End(saved)


async def take_title(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Keep the reward's name in the language the owner reads; what the owner has named in others stays.

    The preset's own words go from every language: nobody is promised what it was before.
    """
    del draft
    reward = turn.club.first_reward
    kept = {} if reward is None or is_preset(reward.titles, unit=reward.unit) else reward.titles
    titles = {**kept, turn.language: clean(given.text, limit=64)}
    await clubs.change_reward(uow, by=turn.actor, reward_id=_reward_id(turn), titles=titles)
    return End(saved)


async def saved(turn: Turn) -> Screen:
    """Back to the rules, with the change in them."""
    return turn.noted(await show(turn), "saved")


async def saved_before(turn: Turn, _request_id: str) -> Screen:
    """The last answer came twice: the rules as they are."""
    return await saved(turn)


def whole_number(text: str, *, least: int, most: int) -> int:
    """A whole number in any digits. Raises Unclear, OutOfRange."""
    written = text.strip()
    if not written.isdecimal() or len(written) > 9:
        raise Unclear()
    value = int(written)
    if not least <= value <= most:
        raise OutOfRange(least=least, most=most)
    return value


def _now(turn: Turn, step: str) -> object:
    """The rule as it stands."""
    program = turn.club.program
    if step in ("per", "percent"):
        return rule_words.base(turn, program)
    if step == "minimum":
        return turn.money(program.min_minor) or turn.label("minimum-none")
    if step in NUMBERS:
        return getattr(program, NUMBERS[step][0])
    reward = turn.club.first_reward
    if reward is None:
        return turn.label("not-told")
    return reward.cost if step == "cost" else reward.title(turn.language)


def _usual_step(turn: Turn) -> str:
    return turn.money(usual_step(turn.club.settings.currency))


def _usual(turn: Turn, step: str) -> tuple[int, ...]:
    """The usual numbers of a rule; gifts and costs are larger where money is counted."""
    return USUAL.get(step) or (USUAL_POINTS if turn.club.program.counts_money else USUAL_TAPS).get(step, ())


def _reward_id(turn: Turn) -> int:
    reward = turn.club.first_reward
    if reward is None:
        raise NotFound()
    return reward.id


# Step -> field of the programme, least and most.
NUMBERS = {
    "taps": ("taps", 1, 10),
    "welcome": ("welcome", 0, 10_000),
    "expiry": ("expiry_months", 0, 60),
    "pending": ("pending_days", 0, 90),
}
USUAL: dict[str, tuple[int, ...]] = {
    "taps": (1, 2, 4, 6),
    "expiry": (0, 6, 12, 24),
    "pending": (0, 7, 14, 30),
    "percent": (1, 2, 3, 5, 10),
    "minimum": (0,),
}
USUAL_POINTS: dict[str, tuple[int, ...]] = {"welcome": (0, 10, 20, 50), "cost": (100, 200, 500, 1000)}
USUAL_TAPS: dict[str, tuple[int, ...]] = {"welcome": (0, 1, 2), "cost": (5, 6, 8, 10)}
RULES = Dialog(
    "rules",
    {
        **{step: Step(ask, take_number) for step in NUMBERS},
        "per": Step(ask, take_per),
        "percent": Step(ask, take_percent),
        "minimum": Step(ask, take_minimum),
        "cost": Step(ask, take_cost),
        "title": Step(ask, take_title),
        "forecast": forecast_step(saved, back="rules-edit"),
    },
    saved_before,
)
