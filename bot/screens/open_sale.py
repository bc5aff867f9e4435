"""Amount first: the cashier says what was bought, the till shows a code, the customer scans it."""

from collections.abc import Awaitable
from typing import TypeVar

from bot import formats
from bot.dialogs import Answer, Dialog, End, Next, Step, begin
from bot.pictures.code import code_png
from bot.screen import Button, Picture, Screen
from bot.screens import card, find, sale, typed_code
from bot.screens.club_page import club_page
from bot.turn import Turn
from loyalty import catalogue, guesses, open_sales, people
from loyalty.amounts import LARGEST, read_amount
from loyalty.db.store import UnitOfWork
from loyalty.earning import Basket
from loyalty.errors import CodeOver, NotFound, OutOfRange, Unclear
from loyalty.open_sales import Claimed
from loyalty.people import Draft

SOURCE = "sale"
Known = TypeVar("Known")
MOST_MINOR = 1000 * LARGEST


async def start(turn: Turn) -> Screen:
    """Ask what was bought; an amount that was typed before has its code at once. Raises NotFound, CodeOver."""
    if len(turn.args) > 1:
        return await _at_once(turn)
    return await begin(turn, dialog=OPEN, step="basket")


async def ask(turn: Turn, draft: Draft) -> Screen:
    """The amount, or the number of stamps or visits."""
    unit, taps = turn.club.program.unit, turn.club.program.taps
    if turn.club.program.counts_money:
        question, rows = sale.how_much(turn), []
    else:
        question, rows = turn.t("ask-taps", unit=unit, n=taps), sale.tap_rows(turn, draft)
    return Screen(f"{turn.t('open-sale-title')}\n{question}", [*rows, [turn.button("button-cancel", "home")]])


async def take(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Open the sale and show its code. A voucher's or a claim's code is no amount: it leads where it always does."""
    if given.tapped is None and typed_code.is_code(given.text):
        return End(lambda turn: find.typed(turn, given.text))
    token = await open_sales.open_sale(
        uow, by=turn.actor, request_id=draft.id, basket=await _basket(turn, uow, given.tapped or given.text)
    )
    return End(lambda turn: _code(turn, token))


async def again(turn: Turn, request_id: str) -> Screen | None:
    """The answer came twice: another code for the same sale, and the lost one ends."""
    if not turn.visitor.is_staff:
        return None
    try:
        async with turn.writing() as uow:
            token = await open_sales.open_sale(uow, by=turn.actor, request_id=request_id, basket=Basket())
    except CodeOver:
        return None
    return await _code(turn, token)


async def scanned(turn: Turn) -> Screen:
    """Somebody scanned the till: a member has the points at once, a stranger as soon as they join."""
    code = open_sales.code_of(turn.args[0])
    async with turn.reading() as view:
        await guesses.allow(view, person_id=turn.visitor.person_id, kind="sale")
    member = turn.visitor.member
    if member is not None and member.status == "active":
        return await claimed(turn, code)
    await _guessed(turn, _looked(turn, code))
    async with turn.writing() as uow:
        await people.came_from(uow, person_id=turn.visitor.person_id, source=SOURCE, source_detail=code)
    await turn.refresh()
    page = await club_page(turn)
    return page.headed(turn.t("open-sale-join"))


async def claimed(turn: Turn, code: str) -> Screen:
    """The points of this very visit, or why not."""
    done = await _guessed(turn, claim(turn, code))
    screen = await card.with_menu(turn)
    return screen if done.award else screen.headed(said(turn, done))


async def claim(turn: Turn, code: str) -> Claimed:
    """Claim the sale behind a code; the till hears of who comes too late."""
    try:
        async with turn.writing() as uow:
            return await open_sales.claim(uow, club=turn.club, by=turn.actor, code=code)
    except CodeOver:
        async with turn.writing() as uow:
            await open_sales.came_late(uow, by=turn.actor, code=code)
        raise


async def is_recent(turn: Turn, code: str) -> bool:
    """Whether the sale behind a code is of this visit."""
    async with turn.reading() as view:
        return await open_sales.is_recent(view, code=code)


def said(turn: Turn, done: Claimed) -> str:
    """What came of it, in one sentence."""
    if done.award:
        gained, unit = formats.signed(done.award.gained, turn.language), turn.club.program.unit
        return turn.t("open-sale-added", gained=gained, unit=unit)
    return turn.t("open-sale-waits" if done.waits else "refused-NobodyToAsk")


async def _looked(turn: Turn, code: str) -> None:
    async with turn.reading() as view:
        await open_sales.look(view, by=turn.actor, code=code)


async def _guessed(turn: Turn, act: Awaitable[Known]) -> Known:
    """An unknown code is a guess, of which nobody has many."""
    try:
        return await act
    except NotFound:
        async with turn.writing() as uow:
            await guesses.wrong(uow, person_id=turn.visitor.person_id, kind="sale")
        raise


async def _at_once(turn: Turn) -> Screen:
    """The message with the amount is the request: a second tap makes another code for the same sale."""
    amount, message = turn.number, turn.args[1][:18]
    if not 0 < amount <= MOST_MINOR:
        raise NotFound()
    request_id = f"shown:{turn.visitor.person_id}:{message}"
    async with turn.writing() as uow:
        basket = Basket(amount_minor=amount)
        token = await open_sales.open_sale(uow, by=turn.actor, request_id=request_id, basket=basket)
    return await _code(turn, token)


async def _code(turn: Turn, token: str) -> Screen:
    link = turn.house.link(f"s_{token}")
    picture = Picture(f"sale:{token}", lambda: turn.house.studio.draw(code_png, link))
    rows = [[turn.button("button-next", "home")], [Button(turn.label("button-copy-link"), copy=link)]]
    return Screen(turn.t("open-sale-code"), rows, picture, kept=True, fresh=True)


async def _basket(turn: Turn, uow: UnitOfWork, text: str) -> Basket:
    settings, program = turn.club.settings, turn.club.program
    if program.counts_money:
        amount = read_amount(text, currency=settings.currency, toman=settings.toman)
        lines = await catalogue.lines(uow, text=amount.rest, chosen=[], language=turn.language)
        return Basket(amount_minor=amount.minor, lines=lines)
    written = text.strip()
    if not written.isdecimal() or len(written) > 2:
        raise Unclear()
    if not 1 <= int(written) <= program.taps:
        raise OutOfRange(least=1, most=program.taps)
    return Basket(taps=int(written))


OPEN = Dialog("open-sale", {"basket": Step(ask, take)}, again)
