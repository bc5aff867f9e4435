"""What points are worth on a bill, how much of it they pay, and from how many on: for the owner to set."""

from bot import formats, payback_words, words
from bot.dialogs import Answer, Dialog, End, Next, Step, begin, choice
from bot.screen import Screen
from bot.screens.rules import whole_number
from bot.turn import Turn
from loyalty import paying
from loyalty.amounts import read_amount
from loyalty.db.store import UnitOfWork
from loyalty.errors import NotFound
from loyalty.payback import habits, of_paying
from loyalty.people import Draft
from loyalty.programs import Program, usual_step


async def show(turn: Turn) -> Screen:
    """Today's rules, and what they give back in percent."""
    program = turn.club.program
    lines: list[str] = [turn.t("paying-title")]
    if not program.counts_money:
        return Screen("\n".join([*lines, turn.t("paying-no-money")]), [turn.back("extras")])
    rules = program.paying
    lines += (
        [sentence(turn, program), await _gives_back(turn, program)] if rules.value_minor else [turn.t("paying-unset")]
    )
    buttons = [turn.button(f"button-paying-{step}", f"paying-set:{step}") for step in PAYING.steps]
    return Screen("\n".join(lines), [buttons, turn.back("extras")])


def sentence(turn: Turn, program: Program) -> words.Raw:
    """The rules in plain words, as members read them too."""
    rules = program.paying
    money = turn.money(rules.value_minor)
    share = formats.percent(rules.share, turn.language)
    return turn.t(
        "rules-paying", money=money, share=share, least=rules.least, limited="yes" if rules.least > 1 else "no"
    )


async def edit(turn: Turn) -> Screen:
    """Ask for one of them."""
    step = turn.args[0] if turn.args else ""
    if step not in PAYING.steps:
        raise NotFound()
    return await begin(turn, dialog=PAYING, step=step)


async def ask(turn: Turn, draft: Draft) -> Screen:
    """What to type, with the usual answers to tap."""
    usual = USUAL.get(draft.step, ())
    write = formats.percent if draft.step == "share" else formats.number
    taps = [choice(draft, str(n), write(n, turn.language)) for n in usual]
    step = usual_step(turn.club.settings.currency)
    worths = [choice(draft, str(step // part), turn.money(step // part)) for part in (100, 20, 10, 1)]
    text = turn.t(f"paying-ask-{draft.step}", **_example(turn, draft.step))
    return Screen(text, [worths if draft.step == "worth" else taps, turn.back("paying-edit")])


def _example(turn: Turn, step: str) -> dict[str, object]:
    """What somebody might type for the worth of a point."""
    usual = usual_step(turn.club.settings.currency)
    return {"example": turn.money(max(1, usual // 20))} if step == "worth" else {}


async def take(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Keep it: a new version of the rules."""
    settings = turn.club.settings
    if draft.step == "worth":
        typed = (
            None if given.tapped else read_amount(given.text, currency=settings.currency, toman=settings.toman).minor
        )
        value = typed or whole_number(given.tapped or "", least=1, most=1_000_000)
        await paying.change(uow, by=turn.actor, value_minor=min(value, 1_000_000))
    else:
        least, most = BOUNDS[draft.step]
        written = (given.tapped or given.text).strip().strip("%٪ ")
        await paying.change(uow, by=turn.actor, **{draft.step: whole_number(written, least=least, most=most)})
    return End(saved)


async def saved(turn: Turn) -> Screen:
    """Back to the page, with the change in it."""
    return turn.noted(await show(turn), "saved")


async def saved_before(turn: Turn, _request_id: str) -> Screen:
    """The last answer came twice: the page as it is."""
    return await saved(turn)


async def _gives_back(turn: Turn, program: Program) -> str:
    """What a customer gets back of what was spent, and after how many visits points begin to pay."""
    async with turn.studying() as view:
        found = of_paying(program, await habits(view))
    return payback_words.line(turn, found, "gives-back")


USUAL = {"share": (20, 50, 100), "least": (1, 10, 50, 100)}
BOUNDS = {"share": (1, 100), "least": (1, 1_000_000)}
PAYING = Dialog("paying-rules", {step: Step(ask, take) for step in ("worth", "share", "least")}, saved_before)
