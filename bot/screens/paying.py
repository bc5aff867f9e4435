"""Points as money, at the counter and on the member's own phone: asked, answered, and said to both."""

from dataclasses import asdict, replace

from bot import bill_words, formats, stamps_letters
from bot.dialogs import Answer, choice
from bot.screen import Button, Screen
from bot.screens.rules import whole_number
from bot.screens.sale_done import done
from bot.turn import Turn
from loyalty import paying, purchases
from loyalty.db.store import View
from loyalty.earning import Basket
from loyalty.errors import NotEnough, NotFound, PaymentOver, QuestionClosed, Refusal
from loyalty.paying import Payment
from loyalty.people import Draft
from loyalty.purchases import Award

MONEY, POINTS = "money", "points"


async def offered(turn: Turn, view: View, *, member_id: int, basket: Basket) -> dict[str, int] | None:
    """What points may pay of this bill, as a draft keeps it."""
    offer = await paying.offer(view, club=turn.club, member_id=member_id, basket=basket)
    return asdict(offer) if offer else None


async def ask(turn: Turn, draft: Draft, *, below: list[list[Button]]) -> Screen:
    """The bill, and how much of it points may pay; fewer can be typed."""
    offer = draft.data["offer"]
    money = choice(draft, MONEY, turn.label("button-pay-money", money=_money(turn, offer["to_pay_minor"])))
    if draft.data.get("only"):
        return Screen(turn.t("pay-only-money", bill=_money(turn, offer["to_pay_minor"])), [[money], *below])
    worth = _money(turn, offer["most"] * offer["value_minor"])
    text = turn.t("pay-ask", bill=_money(turn, offer["to_pay_minor"]), n=offer["most"], money=worth)
    points = choice(draft, POINTS, turn.label("button-pay-points", n=offer["most"], money=worth))
    return Screen(text, [[money], [points], *below])


def points_of(draft: Draft, given: Answer) -> int:
    """How many points the cashier has tapped or typed. Raises QuestionClosed, Unclear, OutOfRange."""
    offer = draft.data["offer"]
    if given.tapped == POINTS:
        return int(offer["most"])
    if given.tapped is not None:
        raise QuestionClosed()
    return whole_number(given.text, least=offer["least"], most=offer["most"])


async def shown(turn: Turn, payment: Payment) -> Screen:
    """What became of the question: the sale as it was done, or where it stands."""
    async with turn.reading() as view:
        award = await purchases.by_request(view, unit=turn.club.program.unit, request_id=payment.request_id)
    return await done(turn, award) if award else waiting(turn, payment)


def waiting(turn: Turn, payment: Payment) -> Screen:
    """It waits for the member, or was not paid with points; money is always a tap away."""
    name = payment.member_name or turn.label("nameless")
    args = {"name": name, "n": payment.points, "money": _money(turn, payment.paid_minor)}
    text = turn.t("pay-waiting", state=payment.state, **args)
    instead = _money(turn, payment.to_pay_minor)
    rows = [[turn.button("button-pay-instead", f"paying-money:{payment.id}", money=instead)]]
    if payment.state == "asked":
        rows.insert(0, [turn.button("button-pay-look", f"paying:{payment.id}")])
    leaving = f"paying-next:{payment.id}" if payment.state == "asked" else "home"
    return Screen(text, [*rows, [turn.button("button-next", leaving)]], lasting=True)


async def next_customer(turn: Turn) -> Screen:
    """Leave the sale: nobody says yes to it any more. What was paid meanwhile is shown."""
    from bot.screens import counter

    async with turn.writing() as uow:
        payment = await paying.withdraw(uow, by=turn.actor, payment_id=turn.number)
    if payment.state == "confirmed":
        return await shown(turn, payment)
    return (await counter.front(turn)).headed(_left(turn, [payment]))


async def leave(turn: Turn) -> str:
    """Another sale begins: what was asked about the one before is taken back, and said above; nothing if nothing was
    asked."""
    if not paying.is_on(turn.club):
        return ""
    async with turn.reading() as view:
        if not await paying.is_asking(view, by=turn.actor):
            return ""
    async with turn.writing() as uow:
        return _left(turn, await paying.leave(uow, by=turn.actor))


def _left(turn: Turn, taken_back: list[Payment]) -> str:
    lines = [turn.t("pay-left", name=one.member_name or turn.label("nameless")) for one in taken_back]
    return "\n".join(lines)


async def look(turn: Turn) -> Screen:
    """Has the member answered?"""
    async with turn.reading() as view:
        payment = await paying.looked_at(view, by=turn.actor, payment_id=turn.number)
    return await shown(turn, payment)


async def in_money(turn: Turn) -> Screen:
    """Take the question back and sell it for money; what was paid with points meanwhile stays paid."""
    from bot.screens import sale

    async with turn.writing() as uow:
        payment = await paying.withdraw(uow, by=turn.actor, payment_id=turn.number)
    if payment.state == "confirmed":
        return await shown(turn, payment)
    return await sale.sell(
        turn,
        member_id=payment.member_id,
        presence=payment.presence,
        basket=replace(payment.basket, by_points_minor=0),
        request_id=payment.request_id,
        pay_by=MONEY,
    )


async def confirm(turn: Turn) -> Screen:
    """The member says yes: paid at once, or said why not, in the place of the question."""
    payment_id = turn.number
    try:
        async with turn.writing() as uow:
            payment, award = await paying.confirm(uow, club=turn.club, by=turn.actor, payment_id=payment_id)
    except NotFound:
        raise
    except Refusal as refusal:
        async with turn.writing() as uow:
            why = "points" if isinstance(refusal, NotEnough) else ""
            await paying.refuse(uow, by=turn.actor, payment_id=payment_id, why=why)
        if isinstance(refusal, PaymentOver):
            return _closed(turn)
        return Screen(turn.t("pay-refused-points" if why else "pay-refused"), answers=True)
    lines: list[str] = [
        turn.t(
            "pay-paid",
            n=payment.points,
            money=_money(turn, payment.paid_minor),
            rest=_money(turn, award.bill.to_pay),
            available=award.available,
        ),
        _receipt(turn, payment, award),
        bill_words.came_off(turn.language, turn.club, award.bill),
        *stamps_letters.told(award.told, turn.club, turn.language),
    ]
    practice = turn.visitor.member is not None and turn.visitor.member.practice
    wrong = [] if practice else [turn.button("button-wrong", f"wrong:{award.purchase_id}")]
    return Screen("\n".join(filter(None, lines)), [wrong], answers=True)


async def decline(turn: Turn) -> Screen:
    """The member says no: nothing is spent."""
    try:
        async with turn.writing() as uow:
            await paying.decline(uow, by=turn.actor, payment_id=turn.number)
    except PaymentOver:
        return _closed(turn)
    return Screen(turn.t("pay-declined"), answers=True)


def _receipt(turn: Turn, payment: Payment, award: Award) -> str:
    """What a receipt of its own would say: the answer is one."""
    return turn.t(
        "pay-receipt",
        gained=formats.signed(award.gained, turn.language),
        waits="yes" if award.waits else "no",
        staff=payment.staff_name or turn.label("nameless"),
        number_raw=formats.grouped_code(award.receipt_number),
    )


def _closed(turn: Turn) -> Screen:
    """The question was answered, taken back, or is too old."""
    return Screen(turn.t("refused-PaymentOver"), answers=True)


def _money(turn: Turn, minor: int) -> str:
    return bill_words.money(turn.language, turn.club, minor)
