"""A sale at the counter: who it is, what was bought, and what it brought; at most three touches."""

from collections.abc import Sequence
from dataclasses import asdict, replace
from typing import Any

from bot import rule_words
from bot.dialogs import Answer, Dialog, End, Go, Next, Step, begin, choice
from bot.screen import Button, Screen
from bot.screens import meant, sale_alone, serving
from bot.screens import paying as pay
from bot.screens import sale_items as items
from bot.screens import sale_offs as offs_told
from bot.screens.sale_done import done as done
from bot.screens.sale_done import gone, stale
from bot.screens.sale_done import waits as waits
from bot.turn import Turn
from loyalty import approvals, catalogue, paying, purchases
from loyalty.amounts import read_amount
from loyalty.bills import Off
from loyalty.db.store import UnitOfWork
from loyalty.earning import Basket, basket_of
from loyalty.errors import FarAboveUsual, LikeTheLast, NeedsApproval, NotFound, OutOfRange, QuestionClosed
from loyalty.people import Draft
from loyalty.roles import MANAGER, OWNER


async def serve(turn: Turn, *, member_id: int, presence: str, offs: Sequence[Off] = ()) -> Screen:
    """Ask for the amount or the taps. The draft's id is the request id of the purchase. `offs` make the bill smaller;
    what the cashier holds for the next customer comes along by itself, and so does what was told of this one's sale."""
    if left := await pay.leave(turn):
        return (await serve(turn, member_id=member_id, presence=presence, offs=offs)).headed(left)
    if held := await offs_told.taken_along(turn, member_id=member_id, presence=presence, offs=offs):
        return held
    told = await offs_told.kept(turn, member_id=member_id)
    data = {
        "member": member_id,
        "presence": presence,
        "at": turn.now.isoformat(),
        "offs": [asdict(off) for off in offs_told.joined(told, offs)],
        "items": told.data.get("items", []) if told else [],
    }
    return await begin(turn, dialog=SALE, step=_step(turn), data=data)


async def ask_amount(turn: Turn, draft: Draft) -> Screen:
    """Who it is, and what to type; what was chosen from the catalogue so far."""
    text = f"{await _who(turn, draft)}\n\n{offs_told.line(turn, draft)}{how_much(turn)}"
    return Screen(text, [*await items.rows(turn, draft), *offs_told.rows(turn, draft), _elsewhere(turn, draft)])


def how_much(turn: Turn) -> str:
    """The question for an amount, with an example in the club's money."""
    return turn.t("ask-amount", example=rule_words.example(turn))


async def ask_taps(turn: Turn, draft: Draft) -> Screen:
    """Who it is, and one tap for what was bought."""
    unit, most = turn.club.program.unit, turn.club.program.taps
    question = f"{offs_told.line(turn, draft)}{turn.t('ask-taps', unit=unit, n=most)}"
    text = f"{await _who(turn, draft)}\n\n{question}"
    rows = [*tap_rows(turn, draft), *await items.rows(turn, draft), *offs_told.rows(turn, draft)]
    return Screen(text, [*rows, _elsewhere(turn, draft)])


def tap_rows(turn: Turn, draft: Draft) -> list[list[Button]]:
    """One tap for a visit, or one of so many stamps."""
    unit, most = turn.club.program.unit, turn.club.program.taps
    if most == 1:
        return [[choice(draft, "1", turn.label("button-visit", unit=unit))]]
    taps = [choice(draft, str(n), turn.label("plain-number", n=n)) for n in range(1, most + 1)]
    return [taps[place : place + 5] for place in range(0, len(taps), 5)]


async def take_amount(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Record the sale of the typed amount; what stands behind it are the items. A tapped item is kept for it."""
    if another := await _another(turn, uow, draft, given):
        return another
    if without := await offs_told.left_out(turn, uow, draft, given, step=draft.step):
        return without
    if given.tapped is not None:
        return items.tapped(draft, given.tapped)
    return await take_typed(turn, uow, draft, given.text)


async def take_typed(turn: Turn, uow: UnitOfWork, draft: Draft, text: str) -> Next:
    """Record the sale of the amount in the text, which is no other number."""
    settings = turn.club.settings
    amount = read_amount(text, currency=settings.currency, toman=settings.toman)
    lines = await catalogue.lines(uow, text=amount.rest, chosen=draft.data.get("items", []), language=turn.language)
    return await sold(turn, uow, draft, Basket(amount_minor=amount.minor, lines=lines, offs=offs_told.of(draft)))


async def take_taps(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Record the sale of the tapped or typed number."""
    if another := await _another(turn, uow, draft, given):
        return another
    if without := await offs_told.left_out(turn, uow, draft, given, step=draft.step):
        return without
    if given.tapped and given.tapped.startswith(items.ITEM):
        return items.tapped(draft, given.tapped)
    written, most = given.tapped or given.text.strip(), turn.club.program.taps
    taps = int(written) if written.isdecimal() and len(written) < 3 else 0
    if not 1 <= taps <= most:
        raise QuestionClosed() if most == 1 else OutOfRange(least=1, most=most)
    lines = await catalogue.lines(uow, text="", chosen=draft.data.get("items", []), language=turn.language)
    return await sold(turn, uow, draft, Basket(taps=taps, lines=lines, offs=offs_told.of(draft)))


async def ask_sure(turn: Turn, draft: Draft) -> Screen:
    """The same member bought something a moment ago, or so much is never bought here: is it meant?"""
    asked, yes = meant.doubted(turn, draft)
    text = f"{await serving.who(turn, _member(draft))}\n\n{asked}"
    return Screen(text, [[choice(draft, "yes", yes)], *offs_told.rows(turn, draft), _stop(turn, draft)])


async def take_sure(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """It is meant."""
    if without := await offs_told.left_out(turn, uow, draft, given, step=_step(turn)):
        return without
    if given.tapped != "yes":
        raise QuestionClosed()
    if points := draft.data.get("points"):
        return await _ask_points(turn, uow, draft, int(points), sure=True)
    return await sold(turn, uow, draft, _kept_basket(draft), sure=True)


async def ask_pay(turn: Turn, draft: Draft) -> Screen:
    """In money, or with points as well?"""
    return await pay.ask(turn, draft, below=[*offs_told.rows(turn, draft), _stop(turn, draft)])


async def take_pay(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Sell it for money, or ask the member about the points."""
    if without := await offs_told.left_out(turn, uow, draft, given, step=_step(turn)):
        return without
    if given.tapped == pay.MONEY:
        draft = replace(draft, data={**draft.data, "pay": pay.MONEY})
        return await sold(turn, uow, draft, _kept_basket(draft))
    return await _ask_points(turn, uow, draft, pay.points_of(draft, given))


async def again(turn: Turn, request_id: str) -> Screen | None:
    """The same answer for the cashier who got none and tapped once more."""
    if not turn.visitor.is_staff:
        return None
    async with turn.reading() as view:
        award = await purchases.by_request(view, unit=turn.club.program.unit, request_id=request_id)
        asked = award is None and await approvals.was_asked(view, request_id=request_id)
        payment = await paying.by_request(view, request_id=request_id) if award is None else None
    if payment:
        return pay.waiting(turn, payment)
    if award:
        return await done(turn, award)
    return await waits(turn) if asked else None


async def sell(
    turn: Turn, *, member_id: int, presence: str, basket: Basket, request_id: str, pay_by: str = ""
) -> Screen:
    """A whole sale in one message. What has to be asked is asked as in any other sale; `pay_by`: that was asked."""
    sale: dict[str, Any] = {"by": turn.actor, "member_id": member_id, "presence": presence, "basket": basket}
    if left := await pay.leave(turn):
        what: dict[str, Any] = {"member_id": member_id, "presence": presence, "basket": basket}
        return (await sell(turn, **what, request_id=request_id, pay_by=pay_by)).headed(left)
    draft = {"member": member_id, "presence": presence, "basket": basket.kept(), "pay": pay_by}
    async with turn.reading() as view:
        offered = None if pay_by else await pay.offered(turn, view, member_id=member_id, basket=basket)
    if offered:
        return await begin(turn, dialog=SALE, step="pay", data={**draft, "offer": offered})
    try:
        async with turn.writing() as uow:
            award = await purchases.award(uow, club=turn.club, request_id=request_id, **sale)
    except (FarAboveUsual, LikeTheLast) as question:
        return await begin(turn, dialog=SALE, step="sure", data={**draft, **question.fields})
    except NeedsApproval as refusal:
        async with turn.writing() as uow:
            if not await _alone(turn, uow, member_id):
                await approvals.ask(uow, reason=refusal.reason, request_id=request_id, **sale)
                return await waits(turn)
        return await begin(turn, dialog=SALE, step="reason", data=draft)
    return await done(turn, award)


async def sold(turn: Turn, uow: UnitOfWork, draft: Draft, basket: Basket, *, sure: bool = False) -> Next:
    """Sell in the name of an open question, whose id counts it once; what is to be asked first is the next step."""
    sale: dict[str, Any] = {
        "by": turn.actor,
        "member_id": _member(draft),
        "request_id": draft.id,
        "presence": str(draft.data["presence"]),
        "basket": basket,
    }
    if not draft.data.get("pay"):
        offered = await pay.offered(turn, uow, member_id=_member(draft), basket=basket)
        if offered:
            return Go("pay", {**draft.data, "basket": basket.kept(), "offer": offered})
    try:
        award = await purchases.award(uow, club=turn.club, sure=sure, **sale)
    except NotFound:
        return End(gone)
    except (FarAboveUsual, LikeTheLast) as question:
        return Go("sure", {**draft.data, **question.fields, "basket": basket.kept()})
    except NeedsApproval as refusal:
        if await _alone(turn, uow, _member(draft)):
            return Go("reason", {**draft.data, "basket": basket.kept()})
        await approvals.ask(uow, reason=refusal.reason, **sale)
        return End(waits)
    return End(lambda turn: done(turn, award))


async def _ask_points(turn: Turn, uow: UnitOfWork, draft: Draft, points: int, *, sure: bool = False) -> Next:
    """Ask the member on the own phone; a purchase like the last one is asked about first, as in any sale."""
    try:
        payment = await paying.ask(
            uow,
            club=turn.club,
            by=turn.actor,
            member_id=_member(draft),
            presence=str(draft.data["presence"]),
            basket=_kept_basket(draft),
            points=points,
            request_id=draft.id,
            sure=sure,
        )
    except (FarAboveUsual, LikeTheLast) as question:
        return Go("sure", {**draft.data, **question.fields, "points": points})
    except NeedsApproval:  # whoever allows it cannot wait for the member's yes as well: only money is left
        return Go("pay", {**draft.data, "only": pay.MONEY})
    return End(lambda turn: pay.shown(turn, payment))


async def _alone(turn: Turn, uow: UnitOfWork, member_id: int) -> bool:
    """Whether this is an owner and nobody else could approve."""
    return turn.actor.role == OWNER and not await approvals.somebody_else(uow, by=turn.actor, member_id=member_id)


async def _another(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next | None:
    """Nothing is sold after a quarter of an hour, nor to the last customer when the next one's number is typed."""
    if meant.stands_too_long(turn, draft):
        return End(stale)
    if given.tapped is not None:
        return None
    from bot.screens import typed_code

    return typed_code.led_to(draft, given.text) or await meant.another(turn, uow, draft, given.text)


async def _who(turn: Turn, draft: Draft) -> str:
    return await serving.who(turn, _member(draft), draft.data.get("items", ()))


def _kept_basket(draft: Draft) -> Basket:
    return basket_of(draft.data["basket"])


def _member(draft: Draft) -> int:
    return int(draft.data["member"])


def _step(turn: Turn) -> str:
    return "amount" if turn.club.program.counts_money else "taps"


def _elsewhere(turn: Turn, draft: Draft) -> list[Button]:
    """Away from the sale: to what was bought before, for managers to the page; or no items, where some were tapped."""
    stop = _stop(turn, draft)
    if draft.data.get("items"):
        return [*stop, choice(draft, items.CLEAR, turn.label("button-items-clear"))]
    ways = [*stop, turn.button("button-member-bought", f"member-bought:{_member(draft)}")]
    page = turn.button("button-member", f"member:{_member(draft)}")
    return [*ways, page] if turn.actor.role in (OWNER, MANAGER) else ways


def _stop(turn: Turn, draft: Draft) -> list[Button]:
    return offs_told.stop(turn, draft)


SALE = Dialog(
    "sale",
    {
        "amount": Step(ask_amount, take_amount),
        "taps": Step(ask_taps, take_taps),
        "meant": Step(meant.ask, meant.take),
        "pay": Step(ask_pay, take_pay),
        "sure": Step(ask_sure, take_sure),
        "reason": Step(sale_alone.ask, sale_alone.take),
    },
    again,
    offs_told.left_behind,
)
