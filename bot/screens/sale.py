"""A sale at the counter: who it is, what was bought, and what it brought; at most three touches."""

from dataclasses import replace
from typing import Any

from bot import formats, rule_words
from bot.dialogs import Answer, Dialog, End, Go, Next, Step, begin, choice
from bot.screen import Button, Screen
from bot.screens import asked as asked_screens
from bot.screens import bill, meant
from bot.turn import Turn
from loyalty import approvals, catalogue, purchases
from loyalty.amounts import read_amount
from loyalty.bills import Off
from loyalty.db.store import UnitOfWork
from loyalty.earning import Basket, basket_of
from loyalty.errors import FarAboveUsual, LikeTheLast, NeedsApproval, NotFound, OutOfRange, QuestionClosed
from loyalty.people import Draft
from loyalty.purchases import Award
from loyalty.roles import MANAGER, OWNER
from loyalty.texts import clean


async def serve(turn: Turn, *, member_id: int, presence: str, offs: tuple[Off, ...] = ()) -> Screen:
    """Ask for the amount or the taps. The draft's id is the request id of the purchase; `offs` come off its bill."""
    data = {"member": member_id, "presence": presence, "at": turn.now.isoformat(), **bill.kept(offs)}
    return await begin(turn, dialog=SALE, step=_step(turn), data=data)


async def ask_amount(turn: Turn, draft: Draft) -> Screen:
    """Who it is, and what to type; what was chosen from the catalogue so far."""
    text = f"{await bill.who(turn, draft)}\n\n{how_much(turn)}"
    return Screen(text, [*await _favourites(turn, draft), _elsewhere(turn, draft)])


def how_much(turn: Turn) -> str:
    """The question for an amount, with an example in the club's money."""
    return turn.t("ask-amount", example=rule_words.example(turn))


async def ask_taps(turn: Turn, draft: Draft) -> Screen:
    """Who it is, and one tap for what was bought."""
    unit, most = turn.club.program.unit, turn.club.program.taps
    text = f"{await bill.who(turn, draft)}\n\n{turn.t('ask-taps', unit=unit, n=most)}"
    return Screen(text, [*tap_rows(turn, draft), *await _favourites(turn, draft), _elsewhere(turn, draft)])


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
    if given.tapped is not None:
        return _with_item(draft, given.tapped)
    return await take_typed(turn, uow, draft, given.text)


async def take_typed(turn: Turn, uow: UnitOfWork, draft: Draft, text: str) -> Next:
    """Record the sale of the amount in the text, which is no other number."""
    settings = turn.club.settings
    amount = read_amount(text, currency=settings.currency, toman=settings.toman)
    lines = await catalogue.lines(uow, text=amount.rest, chosen=draft.data.get("items", []), language=turn.language)
    return await sold(turn, uow, draft, Basket(amount_minor=amount.minor, lines=lines))


async def take_taps(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Record the sale of the tapped or typed number."""
    if another := await _another(turn, uow, draft, given):
        return another
    if given.tapped and given.tapped.startswith(ITEM):
        return _with_item(draft, given.tapped)
    written, most = given.tapped or given.text.strip(), turn.club.program.taps
    taps = int(written) if written.isdecimal() and len(written) < 3 else 0
    if not 1 <= taps <= most:
        raise QuestionClosed() if most == 1 else OutOfRange(least=1, most=most)
    lines = await catalogue.lines(uow, text="", chosen=draft.data.get("items", []), language=turn.language)
    return await sold(turn, uow, draft, Basket(taps=taps, lines=lines))


async def ask_sure(turn: Turn, draft: Draft) -> Screen:
    """The same member bought something a moment ago, or so much is never bought here: is it meant?"""
    asked, yes = meant.doubted(turn, draft)
    text = f"{await bill.who(turn, draft)}\n\n{asked}"
    return Screen(text, [[choice(draft, "yes", yes)], _stop(turn)])


async def take_sure(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """It is meant."""
    if given.tapped != "yes":
        raise QuestionClosed()
    return await sold(turn, uow, draft, _kept_basket(draft), sure=True)


async def ask_reason(turn: Turn, draft: Draft) -> Screen:
    """Nobody else could approve: the owner's own act needs a reason, which the digest shows."""
    del draft
    return Screen(turn.t("ask-reason"), [_stop(turn)])


async def take_reason(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Give it, flagged."""
    reason = clean(given.text, limit=200)
    award = await purchases.award_alone(
        uow,
        club=turn.club,
        by=turn.actor,
        member_id=_member(draft),
        request_id=draft.id,
        presence=str(draft.data["presence"]),
        basket=_kept_basket(draft),
        reason=reason,
    )
    return End(lambda turn: done(turn, award))


async def again(turn: Turn, request_id: str) -> Screen | None:
    """The same answer for the cashier who got none and tapped once more."""
    if not turn.visitor.is_staff:
        return None
    async with turn.reading() as view:
        award = await purchases.by_request(view, unit=turn.club.program.unit, request_id=request_id)
        asked = award is None and await approvals.was_asked(view, request_id=request_id)
    if award:
        return await done(turn, award)
    return await waits(turn) if asked else None


async def gone(turn: Turn) -> Screen:
    """The member left the club while being served."""
    from bot.screens import counter

    page = await counter.front(turn)
    return page.headed(turn.t("refused-NotFound"))


async def stale(turn: Turn) -> Screen:
    """The sale stood open for so long that nobody knows whose it is."""
    from bot.screens import counter

    page = await counter.front(turn)
    return page.headed(turn.t("sale-stale"))


async def waits(turn: Turn) -> Screen:
    """Somebody else has been asked; the next customer need not wait for it."""
    return await asked_screens.shown(turn)


async def done(turn: Turn, award: Award) -> Screen:
    """What happened, big and clear, and the next customer; it stays in the chat."""
    money, unit = turn.money(award.amount_minor), turn.club.program.unit
    lines = [
        *bill.collect(turn, award),
        turn.t(
            "sale-done",
            gained=formats.signed(award.gained, turn.language),
            unit=unit,
            name=award.member_name or turn.label("nameless"),
        ),
        turn.t("sale-balance", n=award.available, money=money, priced="yes" if money else "no"),
        turn.t("sale-number", number_raw=formats.grouped_code(award.receipt_number)),
    ]
    if award.waits:
        lines.insert(-2, turn.t("sale-waits", n=award.pending, unit=unit))
    reward = turn.club.first_reward
    if reward and award.available >= reward.cost:
        lines.append(turn.t("sale-reward-ready", reward=reward.title(turn.language)))
    rows = [[turn.button("button-next", "home")], [turn.button("button-undo", f"undo:{award.purchase_id}")]]
    return Screen("\n".join(lines), rows, lasting=True)


async def sell(turn: Turn, *, member_id: int, presence: str, basket: Basket, request_id: str) -> Screen:
    """A whole sale in one message. What has to be asked is asked as in any other sale."""
    sale: dict[str, Any] = {"by": turn.actor, "member_id": member_id, "presence": presence, "basket": basket}
    draft = {"member": member_id, "presence": presence, "basket": basket.kept()}
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
    basket = replace(basket, offs=bill.offs(draft))
    sale: dict[str, Any] = {
        "by": turn.actor,
        "member_id": _member(draft),
        "request_id": draft.id,
        "presence": str(draft.data["presence"]),
        "basket": basket,
    }
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


async def _alone(turn: Turn, uow: UnitOfWork, member_id: int) -> bool:
    """Whether this is an owner and nobody else could approve."""
    return turn.actor.role == OWNER and not await approvals.somebody_else(uow, by=turn.actor, member_id=member_id)


async def _another(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next | None:
    """Nothing is sold after a quarter of an hour, nor to the last customer when the next one's number is typed."""
    if meant.stands_too_long(turn, draft):
        return End(stale)
    return await meant.another(turn, uow, draft, given.text) if given.tapped is None else None


def _kept_basket(draft: Draft) -> Basket:
    return basket_of(draft.data["basket"])


def _with_item(draft: Draft, tapped: str) -> Next:
    """One more of the tapped item, or none of any; the same question again."""
    if tapped == CLEAR:
        return Go(draft.step, {**draft.data, "items": []})
    item = tapped.removeprefix(ITEM)
    if not tapped.startswith(ITEM) or not item.isdecimal():
        raise QuestionClosed()
    return Go(draft.step, {**draft.data, "items": [*draft.data.get("items", []), int(item)]})


async def _favourites(turn: Turn, draft: Draft) -> list[list[Button]]:
    """The owner's favourites as buttons, with how many were tapped."""
    async with turn.reading() as view:
        items = await catalogue.favourites(view)
    chosen = draft.data.get("items", [])
    buttons = [
        choice(draft, f"{ITEM}{item.id}", turn.label("button-item", item=item.title(turn.language), n=n))
        for item in items[: catalogue.MOST_FAVOURITES]
        for n in (chosen.count(item.id),)
    ]
    wide = 2 if len(buttons) in (2, 4) else 3
    return [buttons[place : place + wide] for place in range(0, len(buttons), wide)]


def _member(draft: Draft) -> int:
    return int(draft.data["member"])


def _step(turn: Turn) -> str:
    return "amount" if turn.club.program.counts_money else "taps"


def _elsewhere(turn: Turn, draft: Draft) -> list[Button]:
    """Away from the sale: to what was bought before, for managers to the page; or no items, where some were tapped."""
    if draft.data.get("items"):
        return [*_stop(turn), choice(draft, CLEAR, turn.label("button-items-clear"))]
    ways = [*_stop(turn), turn.button("button-member-bought", f"member-bought:{_member(draft)}")]
    page = turn.button("button-member", f"member:{_member(draft)}")
    return [*ways, page] if turn.actor.role in (OWNER, MANAGER) else ways


def _stop(turn: Turn) -> list[Button]:
    return [turn.button("button-cancel", "home")]


ITEM, CLEAR = "i", "i0"
SALE = Dialog(
    "sale",
    {
        "amount": Step(ask_amount, take_amount),
        "taps": Step(ask_taps, take_taps),
        "meant": Step(meant.ask, meant.take),
        "sure": Step(ask_sure, take_sure),
        "reason": Step(ask_reason, take_reason),
    },
    again,
)
