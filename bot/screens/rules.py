"""The rules of the club: what earns, what it is worth, how long it lasts; each change is a new version."""

from bot import formats
from bot.dialogs import Answer, Dialog, End, Next, Step, begin, choice
from bot.preset_words import is_preset
from bot.screen import Screen
from bot.turn import Turn
from loyalty import clubs
from loyalty.amounts import read_amount
from loyalty.db.store import UnitOfWork
from loyalty.errors import NotFound, OutOfRange, Unclear
from loyalty.people import Draft
from loyalty.texts import clean


async def show(turn: Turn) -> Screen:
    """Today's rules in plain words, and a button for each."""
    program, reward = turn.club.program, turn.club.first_reward
    lines = [turn.t("rules-title")]
    if program.counts_money:
        lines.append(turn.t("rules-earn", n=program.points, money=money_per_point(turn)))
    else:
        lines.append(turn.t("rules-taps", unit=program.unit, n=program.taps))
    lines.append(turn.t("rules-welcome", n=program.welcome, unit=program.unit))
    if program.pending_days:
        lines.append(turn.t("rules-pending", n=program.pending_days, unit=program.unit))
    lines.append(turn.t("rules-expiry", n=program.expiry_months))
    if reward:
        lines.append(turn.t("rules-reward", n=reward.cost, unit=program.unit, reward=reward.title(turn.language)))
    first = "per" if program.counts_money else "taps"
    rows = [
        [turn.button(f"button-rule-{first}", f"rule:{first}"), turn.button("button-rule-welcome", "rule:welcome")],
        [turn.button("button-rule-expiry", "rule:expiry"), turn.button("button-rule-pending", "rule:pending")],
        [turn.button("button-rule-cost", "rule:cost"), turn.button("button-rule-title", "rule:title")],
    ]
    return Screen("\n".join(lines), [*rows, turn.back("club")])


async def edit(turn: Turn) -> Screen:
    """Ask for one rule."""
    step = turn.args[0] if turn.args else ""
    if step not in RULES.steps:
        raise NotFound()
    return await begin(turn, dialog=RULES, step=step)


async def ask(turn: Turn, draft: Draft) -> Screen:
    """What to type for this rule, what it is now, and the usual numbers to tap."""
    text = turn.t(f"rule-{draft.step}", unit=turn.club.program.unit)
    usual = [choice(draft, str(n), turn.label("plain-number", n=n)) for n in _usual(turn, draft.step)]
    return Screen(f"{text}\n{turn.t('rule-now', now=_now(turn, draft.step))}", [usual, turn.back("rules-edit")])


async def take_number(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Keep a whole number within the bounds of its rule."""
    field, least, most = NUMBERS[draft.step]
    value = whole_number(given.tapped or given.text, least=least, most=most)
    await clubs.change_program(uow, by=turn.actor, **{field: value})
    return End(saved)


async def take_per(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Keep how much money one point stands for."""
    del draft
    settings = turn.club.settings
    amount = read_amount(given.text, currency=settings.currency, toman=settings.toman)
    await clubs.change_program(uow, by=turn.actor, per_minor=amount.minor, points=1)
    return End(saved)


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


def money_per_point(turn: Turn) -> str:
    """How much is spent for one step of points, worded."""
    settings = turn.club.settings
    return formats.money(turn.club.program.per_minor, settings.currency, turn.language, toman=settings.toman)


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
    if step == "per":
        return money_per_point(turn)
    if step in NUMBERS:
        return getattr(turn.club.program, NUMBERS[step][0])
    reward = turn.club.first_reward
    if reward is None:
        return turn.label("not-told")
    return reward.cost if step == "cost" else reward.title(turn.language)


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
USUAL: dict[str, tuple[int, ...]] = {"taps": (1, 2, 4, 6), "expiry": (0, 6, 12, 24), "pending": (0, 7, 14, 30)}
USUAL_POINTS: dict[str, tuple[int, ...]] = {"welcome": (0, 10, 20, 50), "cost": (100, 200, 500, 1000)}
USUAL_TAPS: dict[str, tuple[int, ...]] = {"welcome": (0, 1, 2), "cost": (5, 6, 8, 10)}
RULES = Dialog(
    "rules",
    {
        **{step: Step(ask, take_number) for step in NUMBERS},
        "per": Step(ask, take_per),
        "cost": Step(ask, take_cost),
        "title": Step(ask, take_title),
    },
    saved_before,
)
