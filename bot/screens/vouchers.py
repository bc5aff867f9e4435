"""A member's vouchers: the list, and each with the code that the counter scans."""

from bot import formats, voucher_words
from bot.pictures.code import code_png
from bot.screen import Button, Picture, Screen
from bot.screens.paging import paged
from bot.turn import Turn
from loyalty import voucher_shown, vouchers
from loyalty.vouchers import Voucher

PAGE = 3


async def show(turn: Turn) -> Screen:
    """Everything that can be used, the first to end first."""
    async with turn.reading() as view:
        found = await vouchers.of_member(view, member_id=turn.member_id)
    page = paged(found, wanted=turn.args[0] if turn.args else "", size=PAGE)
    rows = [[Button(_label(turn, one), f"voucher:{one.id}")] for one in page.shown]
    turning = page.turning(turn, lambda label, number: Button(label, f"vouchers:{number}"))
    return Screen(turn.t("vouchers-page", n=len(found)), [*rows, *turning, turn.back()])


async def one(turn: Turn) -> Screen:
    """One voucher with its code."""
    async with turn.reading() as view:
        found = await vouchers.own(view, by=turn.actor, voucher_id=turn.number)
    return await picture(turn, found)


async def of_claim(turn: Turn) -> Screen:
    """The voucher that a claimed reward became. Raises NotFound."""
    async with turn.reading() as view:
        found = await vouchers.of_claim(view, by=turn.actor, claim_id=turn.number)
    return await picture(turn, found)


async def picture(turn: Turn, found: Voucher) -> Screen:
    """The code to be scanned, the same to be read aloud, and until when; or the truth about one that is not good."""
    async with turn.reading() as view:
        truth = await vouchers.truth(view, voucher=found)
    what = voucher_words.gives(turn, found.effect)
    back = turn.back("vouchers" if found.holder_id else "home")
    if truth.state not in ("good", "early", "held"):
        text = f"{turn.t('voucher-title', what=what)}\n{voucher_words.truth(turn, truth, whole=False)}"
        own = truth.state == "used" and found.holder_id and not found.practice
        return Screen(text, [[turn.button("button-wrong", f"wrong-use:{truth.use_id}:voucher")] if own else [], back])
    ends = voucher_words.until(turn, found.expires_at)
    lines: list[str] = [
        turn.t("voucher-title", what=what),
        turn.t("voucher-code", code_raw=formats.grouped_code(found.code)),
    ]
    if truth.state == "early":
        lines.append(voucher_words.truth(turn, truth, whole=False))
    if ends:
        lines.append(turn.t("voucher-until", day=ends))
    lines.append(turn.t("voucher-show"))
    link = turn.house.link(f"v_{found.code}")
    drawn = Picture(f"voucher:{found.code}", lambda: turn.house.studio.draw(code_png, link))
    copy = Button(turn.label("button-voucher-copy"), copy=found.code)
    hand = turn.button("button-practise-hand", f"practise-voucher:{found.id}")
    other_side = [hand] if found.practice and turn.visitor.is_staff else []
    rows = [other_side, [copy], back]
    return Screen("\n".join(lines), rows, drawn, kept=True, fresh=True, noted=lambda sent: _noted(turn, found, sent))


async def _noted(turn: Turn, found: Voucher, message_id: int) -> None:
    """Remember the message, so that its code can be taken away when the voucher is used."""
    async with turn.house.store.writing() as uow:
        before = await voucher_shown.shown(uow, by=turn.actor, voucher_id=found.id, message_id=message_id)
    if before is not None:
        await turn.house.stage.remove(turn.visitor.person_id, before)


def _label(turn: Turn, voucher: Voucher) -> str:
    ends = voucher_words.until(turn, voucher.expires_at)
    what = voucher_words.gives(turn, voucher.effect)
    return turn.label("voucher-line", what=what, day=ends, ending="yes" if ends else "no")
