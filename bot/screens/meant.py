"""A number typed while a sale is open: the next customer's card, a phone, a receipt, or what was paid."""

import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from bot import formats
from bot.dialogs import Answer, End, Go, Next, Then, choice
from bot.screen import Screen
from bot.screens import sale_done, walk_in
from bot.turn import Turn
from loyalty import members, purchases, search
from loyalty.amounts import read_amount
from loyalty.ceilings import plausible
from loyalty.db.store import UnitOfWork, View
from loyalty.earning import Basket
from loyalty.errors import NotFound, QuestionClosed, Unclear
from loyalty.people import Draft


@dataclass(frozen=True)
class Meant:
    """Whose number it is, or what it is the number of. `kind`: number, look-up, receipt, or whole: a sale of its own
    for another card; `id` is the member's or the purchase's."""

    kind: str
    id: int


async def another(turn: Turn, uow: UnitOfWork, draft: Draft, text: str) -> Next | None:
    """Where a typed number leads to instead of being money; None where it is nothing but an amount."""
    meant = await _found(turn, uow, text.strip())
    if meant is None:
        return None
    if amount_in(turn, text):
        return Go("meant", {**draft.data, "text": text.strip(), "meant": meant.kind, "of": meant.id})
    return End(_leading(meant, text), going_on(draft))


async def ask(turn: Turn, draft: Draft) -> Screen:
    """It can be either: one tap says which."""
    meant = _of(draft)
    async with turn.reading() as view:
        named = await _named(turn, view, meant)
        present = await members.get(view, member_id=int(draft.data["member"]))
    amount = turn.label(
        "button-meant-amount",
        name=present.name or turn.label("nameless"),
        money=turn.money(amount_in(turn, str(draft.data["text"]))),
    )
    text = turn.t("ask-meant", typed=str(draft.data["text"]))
    rows = [[choice(draft, "other", named)], [choice(draft, "amount", amount)], [turn.button("button-cancel", "home")]]
    return Screen(text, rows)


async def take(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Go where it leads, or count it as money."""
    from bot.screens import sale

    if stands_too_long(turn, draft):
        return End(sale_done.stale)
    if given.tapped == "amount":
        return await sale.take_typed(turn, uow, draft, str(draft.data["text"]))
    if given.tapped != "other":
        raise QuestionClosed()
    return End(_leading(_of(draft), str(draft.data["text"])), going_on(draft))


def stands_too_long(turn: Turn, draft: Draft) -> bool:
    """Whether the sale stood open for so long that nobody knows whose it is."""
    since = draft.data.get("at")
    return since is not None and turn.now - datetime.fromisoformat(since) > OPEN_FOR


def doubted(turn: Turn, draft: Draft) -> tuple[str, str]:
    """What is asked about a sale before it counts, and the word for yes."""
    if far := turn.money(draft.data.get("far")):
        return turn.t("ask-far", money=far), turn.label("button-far", money=far)
    args = {"same": draft.data["same"], "minutes": draft.data["minutes"]}
    return turn.t("ask-sure", **args), turn.label("button-another-sale")


def amount_in(turn: Turn, text: str) -> int:
    """The minor units that the text may mean: none where it is no amount, or more than one award ever is."""
    settings, program = turn.club.settings, turn.club.program
    if not program.counts_money:
        return 0
    try:
        minor = read_amount(text, currency=settings.currency, toman=settings.toman).minor
    except Unclear:
        return 0
    return minor if plausible(program, basket=Basket(amount_minor=minor), currency=settings.currency) else 0


async def _found(turn: Turn, uow: UnitOfWork, text: str) -> Meant | None:
    number = search.plain(text)
    if BARE.fullmatch(text) and number.isdecimal() and SHORTEST <= len(number) <= LONGEST:
        if found := await search.by_card_number(uow, by=turn.actor, number=number):
            return Meant("number", found.id)
        if found := await search.by_phone(uow, by=turn.actor, text=text, region=walk_in.region(turn)):
            return Meant("look-up", found.id)
        try:
            return Meant("receipt", (await purchases.by_receipt(uow, by=turn.actor, number=number)).id)
        except NotFound:
            pass
    whole = await search.with_number_first(uow, by=turn.actor, text=text)
    return Meant("whole", whole[0][0].id) if whole else None


async def _named(turn: Turn, view: View, meant: Meant) -> str:
    if meant.kind == "receipt":
        found = await purchases.get(view, by=turn.actor, purchase_id=meant.id)
        return turn.label("button-meant-receipt", number=formats.grouped_code(found.receipt_number))
    name = (await members.get(view, member_id=meant.id)).name or turn.label("nameless")
    return turn.label("button-meant-whole" if meant.kind == "whole" else "button-meant-card", name=name)


def _leading(meant: Meant, text: str) -> Then:
    async def then(turn: Turn) -> Screen:
        from bot.screens import find, purchase

        if meant.kind == "receipt":
            async with turn.reading() as view:
                return purchase.page(turn, await purchases.get(view, by=turn.actor, purchase_id=meant.id))
        if meant.kind == "whole":
            return await find.typed(turn, text)
        return await find.serve_found(turn, meant.id, presence=meant.kind)

    return then


def going_on(draft: Draft) -> dict[str, Any]:
    """What the same member's sale goes on with; the number that was typed is nobody's to keep."""
    return {key: value for key, value in draft.data.items() if key in ("member", "at", "offs", "items")}


def _of(draft: Draft) -> Meant:
    data: dict[str, Any] = draft.data
    return Meant(str(data["meant"]), int(data["of"]))


OPEN_FOR = timedelta(minutes=15)
SHORTEST, LONGEST = 4, 16
BARE = re.compile(r"\+?[\d \u00a0()–-]+")
