"""A whole sale by the last four digits of a card number: whose it is, asked where several cards end so."""

from dataclasses import replace
from typing import Any

from bot.dialogs import Answer, Dialog, Next, Step, begin, choice
from bot.screen import Screen
from bot.screens import sale, sale_alone
from bot.turn import Turn
from loyalty import members, search
from loyalty.db.store import UnitOfWork
from loyalty.earning import Basket, basket_of
from loyalty.errors import QuestionClosed
from loyalty.members import Member
from loyalty.people import Draft

MOST = 5


async def holders(turn: Turn, ending: str) -> list[int]:
    """The members whose card ends so: up to one more than can be asked about."""
    async with turn.studying() as view:
        return [one.id for one in await search.by_ending(view, by=turn.actor, ending=ending, limit=MOST + 1)]


async def sell(turn: Turn, *, found: list[int], basket: Basket, request_id: str) -> Screen:
    """Sell to the only one, ask which of a few it is, or say that there are too many."""
    if len(found) > MOST:
        from bot.screens import counter

        page = await counter.front(turn)
        return page.headed(turn.t("ending-too-many"))
    if len(found) == 1:
        what: dict[str, Any] = {"basket": basket, "request_id": request_id}
        return await sale.sell(turn, member_id=found[0], presence="number", **what)
    data = {"presence": "number", "basket": basket.kept(), "found": found}
    return await begin(turn, dialog=ENDING, step="which", data=data)


async def ask(turn: Turn, draft: Draft) -> Screen:
    """Which of them, by name; what was bought is kept."""
    basket = basket_of(draft.data["basket"])
    amount = turn.money(basket.amount_minor) or str(turn.t("plain-number", n=basket.taps or 0))
    async with turn.reading() as view:
        people = [await members.get(view, member_id=member_id) for member_id in draft.data["found"]]
    buttons = [choice(draft, str(one.id), _label(turn, one)) for one in people]
    first = [[button] for button in buttons[:3]]
    return Screen(
        turn.t("ending-several", amount=amount), [*first, buttons[3:], [turn.button("button-cancel", "home")]]
    )


def _label(turn: Turn, one: Member) -> str:
    return turn.label("found-line", name=one.name or turn.label("nameless"), number=one.card_number)


async def take(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Sell to the tapped one, in the name of this question."""
    if given.tapped is None or given.tapped not in set(map(str, draft.data["found"])):
        raise QuestionClosed()
    chosen = replace(draft, data={**draft.data, "member": int(given.tapped)})
    return await sale.sold(turn, uow, chosen, basket_of(draft.data["basket"]))


ENDING = Dialog(
    "ending",
    {
        "which": Step(ask, take),
        "sure": Step(sale.ask_sure, sale.take_sure),
        "reason": Step(sale_alone.ask, sale_alone.take),
    },
    sale.again,
)
