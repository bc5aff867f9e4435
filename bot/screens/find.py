"""What somebody behind the counter types: a card number, a phone, a name, a receipt, or a whole sale in one message."""

import re
from dataclasses import replace

from bot.screen import Button, Screen
from bot.screens import purchase, sale, voucher, walk_in
from bot.turn import Turn
from loyalty import catalogue, guesses, purchases, search, vouchers
from loyalty.amounts import read_amount
from loyalty.earning import Basket
from loyalty.errors import NotFound, PhoneUnclear, SelfAward, Unclear
from loyalty.phones import read_phone
from loyalty.search import Found
from loyalty.voucher_codes import read_code

PAGE = 6


async def typed(turn: Turn, text: str) -> Screen:
    """Take a voucher, serve whoever is meant, or list who may be. Raises TooMany after too many that are nobody's."""
    async with turn.reading() as view:
        await guesses.allow(view, person_id=turn.visitor.person_id, kind="look-up")
    code = read_code(text) if vouchers.FEATURE in turn.club.settings.features else None
    if code:
        return await voucher.redeem(turn, code)
    whole = WHOLE_SALE.fullmatch(text.strip())
    if whole and (screen := await _whole_sale(turn, _plain(whole["card"]), whole["rest"])):
        return screen
    number = _plain(text)
    if number.isdecimal() and (screen := await _numbered(turn, number)):
        return screen
    return await _searched(turn, text, numbers=bool(whole))


async def page(turn: Turn) -> Screen:
    """Another page of the people with a name; the name is typed again by the button."""
    start, _, name = ":".join(turn.args).partition(":")
    return await _named(turn, name, int(start) if start.isdecimal() and len(start) < 4 else 0)


async def serve(turn: Turn) -> Screen:
    """Serve somebody who was found, marked as looked up."""
    return await _serve(turn, turn.number, presence="look-up")


async def _whole_sale(turn: Turn, number: str, rest: str) -> Screen | None:
    """Card number and purchase in one message. The message is the request: a redelivered one counts once."""
    async with turn.reading() as view:
        found = await search.by_card_number(view, by=turn.actor, number=number)
    if found is None:
        return None
    basket = await _basket(turn, rest)
    message = turn.update.message
    request_id = f"message:{turn.visitor.person_id}:{message.message_id if message else 0}"
    return await sale.sell(turn, member_id=found.id, presence="number", basket=basket, request_id=request_id)


async def _basket(turn: Turn, rest: str) -> Basket:
    settings = turn.club.settings
    if turn.club.program.counts_money:
        amount = read_amount(rest, currency=settings.currency, toman=settings.toman)
        async with turn.reading() as view:
            lines = await catalogue.lines(view, text=amount.rest, chosen=[], language=turn.language)
        return Basket(amount_minor=amount.minor, lines=lines)
    taps = _plain(rest)
    if not taps.isdecimal() or len(taps) > 2:
        raise Unclear()
    return Basket(taps=int(taps))


async def _numbered(turn: Turn, number: str) -> Screen | None:
    """A card number, or the number of a receipt."""
    async with turn.reading() as view:
        found = await search.by_card_number(view, by=turn.actor, number=number)
        if found:
            presence = "number"
        else:
            try:
                return purchase.page(turn, await purchases.by_receipt(view, by=turn.actor, number=number))
            except NotFound:
                return None
    return await _serve(turn, found.id, presence=presence)


async def _searched(turn: Turn, text: str, *, numbers: bool) -> Screen:
    """By phone, or by name where there is one. `numbers`: a card number that is nobody's, whatever stands behind it."""
    async with turn.reading() as view:
        by_phone = await search.by_phone(view, by=turn.actor, text=text, region=walk_in.region(turn))
    if by_phone:
        return await _serve(turn, by_phone.id, presence="look-up")
    if not numbers and any(letter.isalpha() for letter in text):
        return await _named(turn, text, 0)
    async with turn.writing() as uow:
        await guesses.wrong(uow, person_id=turn.visitor.person_id, kind="look-up")
    return await _nobody(turn, text=text)


async def _named(turn: Turn, name: str, start: int) -> Screen:
    async with turn.reading() as view:
        found = await search.by_name(view, by=turn.actor, text=name, limit=PAGE + 1, offset=start)
    if not found:
        return await _nobody(turn)
    rows = [
        [Button(_label(turn, one), f"serve:{one.id}"), turn.button("button-member", f"member:{one.id}")]
        for one in found[:PAGE]
    ]
    short = name.encode()[:40].decode(errors="ignore")
    if start:
        rows.append([turn.button("button-newer", f"find:{max(0, start - PAGE)}:{short}")])
    if len(found) > PAGE:
        rows.append([turn.button("button-more", f"find:{start + PAGE}:{short}")])
    return Screen(turn.t("found-people"), [*rows, turn.back()])


async def _nobody(turn: Turn, *, text: str = "") -> Screen:
    """The front page; above it the way to a card for a number that is nobody's."""
    from bot.screens import counter

    page = await counter.front(turn)
    try:
        here = [[walk_in.offer(turn, read_phone(text, region=walk_in.region(turn)))]] if text else []
    except PhoneUnclear:
        here = []
    return replace(page.headed(turn.t("found-nobody")), rows=[*here, *page.rows])


async def _serve(turn: Turn, member_id: int, *, presence: str) -> Screen:
    member = turn.visitor.member
    if member and member.id == member_id and not member.practice:
        raise SelfAward()
    return await sale.serve(turn, member_id=member_id, presence=presence)


def _label(turn: Turn, one: Found) -> str:
    return turn.label("found-line", name=one.name or turn.label("nameless"), number=one.card_number)


def _plain(text: str) -> str:
    """Digits of any script as 0-9, without the spaces and dashes that people put between them."""
    return "".join(str(int(sign)) if sign.isdecimal() else sign for sign in text if sign not in " \u00a0-–")


# The number as it is typed, or in groups as it stands on the card.
WHOLE_SALE = re.compile(r"(?P<card>\d{4}[ \u00a0-]\d{4}|\d{6,12})\s+(?P<rest>\S.*)", re.DOTALL)
