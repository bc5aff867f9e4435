"""Bring a friend, as the owner keeps it: what both get, from which purchase on, how many a month, and how it goes."""

from bot import friend_words, payback_words, rule_words
from bot.dialogs import Answer, Dialog, End, Next, Step, begin, choice
from bot.screen import Screen
from bot.screens.rules import whole_number
from bot.turn import Turn
from loyalty import referrals
from loyalty.amounts import read_amount
from loyalty.db.store import UnitOfWork
from loyalty.errors import NotFound
from loyalty.payback import habits, of_friend, point_of, usual_purchase
from loyalty.people import Draft


async def show(turn: Turn) -> Screen:
    """The rules and the numbers, and a button for each rule."""
    program = turn.club.program
    async with turn.studying() as view:
        numbers, known = await referrals.numbers(view, club=turn.club), await habits(view)
        usual = await usual_purchase(view)
    given = {"brought": numbers.brought, "rewarded": numbers.rewarded, "lately": numbers.this_month}
    lines = [
        turn.t("bringing-title"),
        friend_words.both(turn),
        turn.t("bringing-cap", n=program.bringing.month_cap),
        turn.t("bringing-numbers", **given),
        payback_words.friend(turn, of_friend(program, point=point_of(turn.club, known), usual_minor=usual)),
    ]
    buttons = [turn.button(f"button-bringing-{step}", f"bringing-set:{step}") for step in _steps(turn)]
    rows = [buttons[place : place + 2] for place in range(0, len(buttons), 2)]
    return Screen("\n".join(lines), [*rows, turn.back("extras")])


async def edit(turn: Turn) -> Screen:
    """Ask for one of the numbers."""
    step = turn.args[0] if turn.args else ""
    if step not in _steps(turn):
        raise NotFound()
    return await begin(turn, dialog=BRINGING, step=step)


async def ask(turn: Turn, draft: Draft) -> Screen:
    """What to type, what it is now, and the usual numbers to tap."""
    field, *_ = NUMBERS[draft.step]
    now = getattr(turn.club.program.bringing, field)
    usual = USUAL_POINTS if turn.club.program.counts_money and draft.step != "cap" else USUAL[draft.step]
    buttons = [choice(draft, str(n), turn.label("plain-number", n=n)) for n in usual]
    text = f"{turn.t(f'bringing-ask-{draft.step}')}\n{turn.t('rule-now', now=now)}"
    return Screen(text, [buttons, turn.back("bringing")])


async def take(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Keep a whole number within its bounds."""
    field, least, most = NUMBERS[draft.step]
    value = whole_number(given.tapped or given.text, least=least, most=most)
    await referrals.change(uow, by=turn.actor, **{field: value})
    return End(saved)


async def ask_minimum(turn: Turn, draft: Draft) -> Screen:
    """From which amount on the friend's purchase counts."""
    least = turn.club.program.bringing.min_minor
    now = turn.money(least) if least else turn.label("minimum-none")
    text = f"{turn.t('bringing-ask-minimum', example=rule_words.example(turn))}\n{turn.t('rule-now', now=now)}"
    return Screen(text, [[choice(draft, "0", turn.label("minimum-none"))], turn.back("bringing")])


async def take_minimum(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Keep it."""
    del draft
    settings, least = turn.club.settings, 0
    if given.tapped != "0":
        least = read_amount(given.text, currency=settings.currency, toman=settings.toman).minor
    await referrals.change(uow, by=turn.actor, min_minor=least)
    return End(saved)


async def saved(turn: Turn) -> Screen:
    """The page, with the change in it."""
    return turn.noted(await show(turn), "saved")


async def saved_before(turn: Turn, _request_id: str) -> Screen:
    """The last answer came twice: the page as it is."""
    return await saved(turn)


def _steps(turn: Turn) -> tuple[str, ...]:
    return ("referrer", "friend", "minimum", "cap") if turn.club.program.counts_money else ("referrer", "friend", "cap")


# Step -> field of the rules, least and most.
NUMBERS = {"referrer": ("referrer", 0, 10_000), "friend": ("friend", 0, 10_000), "cap": ("month_cap", 1, 1000)}
USUAL = {"referrer": (0, 1, 2, 3), "friend": (0, 1, 2, 3), "cap": (3, 5, 10, 20)}
USUAL_POINTS = (10, 20, 50, 100)
BRINGING = Dialog(
    "bringing",
    {**{step: Step(ask, take) for step in NUMBERS}, "minimum": Step(ask_minimum, take_minimum)},
    saved_before,
)
