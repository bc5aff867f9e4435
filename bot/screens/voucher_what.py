"""What a new voucher gives: asked by taps, for an apology and for a series alike."""

from typing import Any

from bot import formats, rule_words
from bot.dialogs import Answer, Go, Next, Step, choice
from bot.screen import Button, Screen
from bot.screens.rules import whole_number
from bot.turn import Turn
from loyalty.amounts import read_amount
from loyalty.db.store import UnitOfWork
from loyalty.effects import KINDS
from loyalty.errors import QuestionClosed
from loyalty.people import Draft
from loyalty.texts import clean

# A draft with these steps has in its data where they lead: "then", a step, and "back", a page.


async def ask_kind(turn: Turn, draft: Draft) -> Screen:
    """Something to hand over, or something off the bill?"""
    buttons = [choice(draft, kind, turn.label(f"button-voucher-{kind}")) for kind in KINDS]
    return Screen(turn.t("voucher-ask-kind"), [buttons[:2], buttons[2:], _back(turn, draft)])


async def take_kind(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Keep the kind."""
    del turn, uow
    if given.tapped not in KINDS:
        raise QuestionClosed()
    step = "name" if given.tapped in NAMED else str(given.tapped)
    return Go(step, {**draft.data, "kind": given.tapped})


async def ask_name(turn: Turn, draft: Draft) -> Screen:
    """What is handed over, or done."""
    return Screen(turn.t("voucher-ask-name"), [_back(turn, draft)])


async def take_name(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Keep its name in the language of whoever types it."""
    del uow
    return _kept(draft, titles={turn.language: clean(given.text, limit=64)})


async def ask_percent(turn: Turn, draft: Draft) -> Screen:
    """How many percent."""
    usual = [choice(draft, str(n), formats.percent(n, turn.language)) for n in PERCENTS]
    return Screen(turn.t("voucher-ask-percent"), [usual, _back(turn, draft)])


async def take_percent(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Keep the percentage."""
    del turn, uow
    written = (given.tapped or given.text).strip().strip("%٪ ")
    return _kept(draft, percent=whole_number(written, least=1, most=100))


async def ask_amount(turn: Turn, draft: Draft) -> Screen:
    """How much money."""
    return Screen(turn.t("voucher-ask-amount", example=rule_words.example(turn)), [_back(turn, draft)])


async def take_amount(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Keep the amount."""
    del uow
    settings = turn.club.settings
    return _kept(draft, minor=read_amount(given.text, currency=settings.currency, toman=settings.toman).minor)


def _kept(draft: Draft, **effect: Any) -> Next:
    return Go(draft.data["then"], {**draft.data, "effect": {"kind": draft.data["kind"], **effect}})


def _back(turn: Turn, draft: Draft) -> list[Button]:
    return turn.back(draft.data["back"])


PERCENTS = (5, 10, 20, 50)
NAMED = ("product", "service")
STEPS = {
    "kind": Step(ask_kind, take_kind),
    "name": Step(ask_name, take_name),
    "percent": Step(ask_percent, take_percent),
    "amount": Step(ask_amount, take_amount),
}
