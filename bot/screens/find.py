"""What somebody behind the counter types: a card number, a phone, a name, a receipt, or a whole sale in one message."""

import re
from dataclasses import replace

from bot.dialogs import refused
from bot.screen import Button, Screen
from bot.screens import endings, handing, meant, purchase, sale, voucher, walk_in
from bot.turn import Turn
from loyalty import catalogue, guesses, purchases, search
from loyalty.amounts import read_amount
from loyalty.earning import Basket
from loyalty.errors import NotFound, SelfAward, Unclear
from loyalty.search import Found
from loyalty.voucher_codes import read_code, reads_like_code

PAGE, MOST_ROWS = 6, 5


async def typed(turn: Turn, text: str) -> Screen:
    """Take a code, serve whoever is meant, or list who may be. Raises TooMany after too many that are nobody's."""
    if claimed := await handing.typed(turn, text):
        return claimed
    async with turn.reading() as view:
        await guesses.allow(view, person_id=turn.visitor.person_id, kind="look-up")
    if code := read_code(text):
        try:
            return await voucher.redeem(turn, code)
        except NotFound:
            return await _nobody(turn, key="found-no-code")
    number = search.plain(text)
    if number.isdecimal() and (screen := await _numbered(turn, number, text)):
        return screen
    if screen := await _whole_sale(turn, text.strip()):
        return screen
    return await _searched(turn, text, numbers=bool(NUMBER_FIRST.match(text.strip())))


async def page(turn: Turn) -> Screen:
    """Another page of the people with a name; the name is typed again by the button."""
    start, _, name = ":".join(turn.args).partition(":")
    return await _named(turn, name, int(start) if start.isdecimal() and len(start) < 4 else 0)


async def serve(turn: Turn) -> Screen:
    """Serve somebody who was found, marked as looked up."""
    return await serve_found(turn, turn.number, presence="look-up")


async def _whole_sale(turn: Turn, text: str) -> Screen | None:
    """Card number and purchase in one message. The message is the request: a redelivered one counts once.

    An amount that is unclear is asked for again, in the sale of that member.
    """
    async with turn.reading() as view:
        found = await search.with_number_first(view, by=turn.actor, text=text)
    if not found:
        return None
    if len(found) > 1:
        return Screen(turn.t("found-people"), [*_rows(turn, [one for one, _ in found]), turn.back()])
    [(one, rest)] = found
    try:
        basket = await _basket(turn, rest)
    except Unclear as refusal:
        screen = await serve_found(turn, one.id, presence="number")
        return screen.headed(refused(turn, refusal))
    return await sale.sell(turn, member_id=one.id, presence="number", basket=basket, request_id=_request_id(turn))


async def _by_ending(turn: Turn, text: str) -> Screen | None:
    """The last four digits of a card number and an amount. Nothing but digits may as well be a card or a phone number
    that is nobody's, so that of these only a short amount counts."""
    whole = LAST_DIGITS.fullmatch(text)
    if whole is None or (search.plain(text).isdecimal() and not re.fullmatch(r"\d{1,3}", whole["rest"])):
        return None
    found = await endings.holders(turn, search.plain(whole["ending"]))
    if not found:
        return None
    basket = await _basket(turn, whole["rest"])
    return await endings.sell(turn, found=found, basket=basket, request_id=_request_id(turn))


def _request_id(turn: Turn) -> str:
    message = turn.update.message
    return f"message:{turn.visitor.person_id}:{message.message_id if message else 0}"


async def _basket(turn: Turn, rest: str) -> Basket:
    settings = turn.club.settings
    if turn.club.program.counts_money:
        amount = read_amount(rest, currency=settings.currency, toman=settings.toman)
        async with turn.reading() as view:
            lines = await catalogue.lines(view, text=amount.rest, chosen=[], language=turn.language)
        return Basket(amount_minor=amount.minor, lines=lines)
    taps = search.plain(rest)
    if not taps.isdecimal() or len(taps) > 2:
        raise Unclear()
    return Basket(taps=int(taps))


async def _numbered(turn: Turn, number: str, text: str) -> Screen | None:
    """A card number, the number of a receipt, or a phone: nobody's purchase is made by those."""
    async with turn.reading() as view:
        if found := await search.by_card_number(view, by=turn.actor, number=number):
            presence = "number"
        else:
            try:
                return purchase.page(turn, await purchases.by_receipt(view, by=turn.actor, number=number))
            except NotFound:
                found = await search.by_phone(view, by=turn.actor, text=text, region=walk_in.region(turn))
                presence = "look-up"
    return await serve_found(turn, found.id, presence=presence) if found else None


async def _searched(turn: Turn, text: str, *, numbers: bool) -> Screen:
    """By phone, or by name where there is one. `numbers`: a card number that is nobody's, whatever stands behind it."""
    async with turn.reading() as view:
        by_phone = await search.by_phone(view, by=turn.actor, text=text, region=walk_in.region(turn))
    if by_phone:
        return await serve_found(turn, by_phone.id, presence="look-up")
    if screen := await _by_ending(turn, text.strip()):
        return screen
    if not numbers and any(letter.isalpha() for letter in text):
        return await _named(turn, text, 0)
    amount = meant.amount_in(turn, text)
    if not amount or NUMBER_FIRST.match(text.strip()):
        async with turn.writing() as uow:
            await guesses.wrong(uow, person_id=turn.visitor.person_id, kind="look-up")
    return await _nobody(turn, text=text, amount=amount)


async def _named(turn: Turn, name: str, start: int) -> Screen:
    async with turn.reading() as view:
        found = await search.by_name(view, by=turn.actor, text=name, limit=PAGE + 1, offset=start)
    if not found and (handing.reads_as_code(name) or reads_like_code(name)):
        return await _no_code(turn, name)
    if not found:
        return await _nobody(turn)
    rows = _rows(turn, found[:PAGE])
    short = name.encode()[:40].decode(errors="ignore")
    if start:
        rows.append([turn.button("button-newer", f"find:{max(0, start - PAGE)}:{short}")])
    if len(found) > PAGE:
        rows.append([turn.button("button-more", f"find:{start + PAGE}:{short}")])
    return Screen(turn.t("found-people"), [*rows, turn.back()])


async def _no_code(turn: Turn, text: str) -> Screen:
    """A code that was mistyped, or guessed. Raises TooMany after too many of them."""
    if handing.reads_as_code(text):  # as the code of a reward it is counted already
        return await _nobody(turn, key="found-no-code")
    async with turn.reading() as view:
        await guesses.allow(view, person_id=turn.visitor.person_id, kind="voucher")
    async with turn.writing() as uow:
        await guesses.wrong(uow, person_id=turn.visitor.person_id, kind="voucher")
    return await _nobody(turn, key="found-no-code")


async def _nobody(turn: Turn, *, text: str = "", amount: int = 0, key: str = "found-nobody") -> Screen:
    """The front page; above it the way to a code for an amount, or to a card for a number that is nobody's."""
    from bot.screens import counter

    page, here = await counter.front(turn), []
    if amount:
        here.append([_code_for(turn, amount)])
    if phone := walk_in.offered(turn, text):
        here.append([walk_in.offer(turn, phone)])
    usual = [row for row in page.rows if row]
    return replace(page.headed(turn.t(key)), rows=[*here, *usual[: MOST_ROWS - len(here)]])


def _code_for(turn: Turn, amount: int) -> Button:
    """The amount first, with one tap; this message is the request."""
    message = turn.update.message
    action = f"amount-first:{amount}:{message.message_id if message else 0}"
    return turn.button("button-code-for", action, money=turn.money(amount))


async def serve_found(turn: Turn, member_id: int, *, presence: str) -> Screen:
    """Serve whoever was found. Raises SelfAward."""
    member = turn.visitor.member
    if member and member.id == member_id and not member.practice:
        raise SelfAward()
    return await sale.serve(turn, member_id=member_id, presence=presence)


def _rows(turn: Turn, found: list[Found]) -> list[list[Button]]:
    return [
        [Button(_label(turn, one), f"serve:{one.id}"), turn.button("button-member", f"member:{one.id}")]
        for one in found
    ]


def _label(turn: Turn, one: Found) -> str:
    return turn.label("found-line", name=one.name or turn.label("nameless"), number=one.card_number)


# A number of a card, at the beginning or alone: a wrong one counts as a guess.
NUMBER_FIRST = re.compile(r"\d(?:[ \u00a0–-]?\d){3,}(?:\s|$)")
# The end of a card number, and an amount with what was bought.
LAST_DIGITS = re.compile(r"(?P<ending>\d{4})[ \u00a0]+(?P<rest>\D{0,4}\d.*)", re.DOTALL)
