"""A member's offers: what they may take or have taken, why, and the code for the till."""

from contextlib import suppress
from typing import Any

from telegram.error import TelegramError

from bot import offer_words
from bot.screen import Button, Screen
from bot.screens import vouchers
from bot.screens.paging import paged
from bot.turn import Turn
from loyalty import campaign_taps, offer_taking, offers_of
from loyalty.errors import NotFound, OfferOver
from loyalty.offers_of import Mine

PAGE = 3


async def show(turn: Turn) -> Screen:
    """All of them, what was taken first."""
    async with turn.reading() as view:
        found = await offers_of.of_member(view, club=turn.club, member_id=turn.member_id)
    page = paged(found, wanted=turn.args[0] if turn.args else "", size=PAGE)
    rows = [[Button(_label(turn, mine), f"my-offer:{mine.offer.id}")] for mine in page.shown]
    turning = page.turning(turn, lambda label, number: Button(label, f"my-offers:{number}"))
    return Screen(turn.t("my-offers", n=len(found)), [*rows, *turning, turn.back()])


async def one(turn: Turn) -> Screen | None:
    """One offer: what, why, until when; the code is a tap away."""
    campaign_id = await _tapped(turn)
    try:
        async with turn.reading() as view:
            mine = await offers_of.one(view, member_id=turn.member_id, offer_id=turn.number)
    except OfferOver as refusal:
        return await _over(turn, refusal, campaign_id)
    show_it = turn.button("button-offer-code", f"offer:{mine.offer.id}")
    return Screen(told(turn, mine), [[show_it], turn.back("my-offers")])


def told(turn: Turn, mine: Mine) -> str:
    """An offer as a member reads it."""
    lines: list[str] = [turn.t("offer-title", name=offer_words.name(turn, mine.offer))]
    lines += [
        line for line in (offer_words.given(turn, mine.offer), offer_words.because(turn, mine.offer, mine.why)) if line
    ]
    ends = offer_words.terms(turn, mine.offer) if mine.voucher is None else turn.t("offer-taken")
    return "\n".join([*lines, *([ends] if ends else [])])


async def take(turn: Turn) -> Screen | None:
    """The member's code of the offer."""
    campaign_id = await _tapped(turn)
    try:
        async with turn.writing() as uow:
            voucher = await offer_taking.take(uow, by=turn.actor, offer_id=turn.number)
    except OfferOver as refusal:
        return await _over(turn, refusal, campaign_id)
    return await vouchers.picture(turn, voucher)


async def _tapped(turn: Turn) -> int:
    """Note a tap under a copy, whatever comes of it; of which broadcast, 0 for the club's own pages."""
    campaign_id = _second(turn)
    if campaign_id:
        async with turn.writing() as uow:
            await campaign_taps.offer_tapped(uow, by=turn.actor, campaign_id=campaign_id)
    return campaign_id


async def _over(turn: Turn, refusal: OfferOver, campaign_id: int) -> Screen | None:
    """What is over says so: above the list, or under the copy, whose button says it from then on."""
    over = turn.label("refused-OfferOver", why=refusal.why)
    offer_id = turn.number
    if not campaign_id:
        turn.args = []
        return (await show(turn)).headed(over)
    turn.say(over, alert=True)
    await _say_so(turn, offer_id)
    return None


async def _say_so(turn: Turn, offer_id: int) -> None:
    """The button of this copy says that the offer is over; whatever else stands under it stays."""
    query = turn.update.callback_query
    message: Any = query.message if query else None
    keyboard = message.reply_markup.inline_keyboard if getattr(message, "reply_markup", None) else ()
    rows: list[list[dict[str, Any]]] = [[one.to_dict() for one in row] for row in keyboard]
    for button in (button for row in rows for button in row):
        if str(button.get("callback_data", "")).startswith((f"offer:{offer_id}:", f"my-offer:{offer_id}:")):
            button["text"] = turn.label("button-offer-over")
    with suppress(TelegramError):  # it says so already, or the copy is gone
        await turn.house.stage.rebutton(turn.visitor.person_id, message.message_id, {"inline_keyboard": rows})


def _second(turn: Turn) -> int:
    """The broadcast under whose copy it was tapped; 0 for the club's own pages. Raises NotFound for what is none."""
    written = turn.args[1] if len(turn.args) > 1 else "0"
    if not (written.isascii() and written.isdecimal()) or len(written) > 18:
        raise NotFound()
    return int(written)


def _label(turn: Turn, mine: Mine) -> str:
    return turn.label("my-offer-line", name=offer_words.name(turn, mine.offer), taken="yes" if mine.voucher else "no")
