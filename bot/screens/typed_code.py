"""A code typed while a sale is open: a voucher or a claimed reward, used for this very sale and never read as money."""

from bot.dialogs import End, Next, refused
from bot.screen import Screen
from bot.screens import handing, meant, voucher
from bot.turn import Turn
from loyalty import voucher_uses
from loyalty.errors import NotFound, Refusal, VoucherOver
from loyalty.people import Draft
from loyalty.voucher_codes import read_code
from loyalty.vouchers import Truth


def is_code(text: str) -> bool:
    """Whether a text is written as the code of a voucher or of a claim."""
    return handing.reads_as_code(text) or read_code(text) is not None


def led_to(draft: Draft, text: str) -> Next | None:
    """Where a typed code leads to, the sale kept meanwhile; None for what is no code."""
    if not is_code(text):
        return None

    async def then(turn: Turn) -> Screen:
        return await _used(turn, draft, text)

    return End(then, {**meant.going_on(draft), "presence": draft.data["presence"]})


async def _used(turn: Turn, draft: Draft, text: str) -> Screen:
    """What to hand over, or the sale with the code's discount in it; what is not good leaves the sale as it was."""
    try:
        if claimed := await handing.typed(turn, text):
            return claimed
        code = read_code(text)
        if code is None:
            raise NotFound()
        return await _voucher(turn, draft, code)
    except Refusal as refusal:
        return (await _back(turn, draft)).headed(refused(turn, refusal))


async def _voucher(turn: Turn, draft: Draft, code: str) -> Screen:
    held = await voucher.hold(turn, code)
    if not isinstance(held, voucher_uses.Use):
        return (await _back(turn, draft)).headed(held.text)
    if held.member_id not in (None, _member(draft)):
        async with turn.writing() as uow:
            await voucher_uses.release(uow, by=turn.actor, use_id=held.id)
        why = VoucherOver(Truth("foreign")).fields
        return (await _back(turn, draft)).headed(turn.t("refused-VoucherOver", **why))
    counts = held.voucher.effect.takes_off or held.voucher.member_limit
    if held.member_id is None and counts:
        return await _back(turn, draft)  # which takes along what is held for the next customer: this one
    return await voucher.in_hand(turn, held, presence=str(draft.data["presence"]))


async def _back(turn: Turn, draft: Draft) -> Screen:
    from bot.screens import sale

    return await sale.serve(turn, member_id=_member(draft), presence=str(draft.data["presence"]))


def _member(draft: Draft) -> int:
    return int(draft.data["member"])
