"""A voucher at the counter: scanned or typed, held for a minute, used by one tap or with a sale, taken back."""

from collections.abc import Sequence

from bot import voucher_words
from bot.dialogs import Answer, Dialog, End, Next, Step, begin
from bot.screen import Button, Screen
from bot.screens import sale, sale_offs, vouchers
from bot.turn import Turn
from loyalty import drafts, guesses, members, voucher_uses
from loyalty import vouchers as club_vouchers
from loyalty.bills import Off
from loyalty.db.store import UnitOfWork
from loyalty.errors import NotFound, VoucherOver
from loyalty.people import Draft
from loyalty.roles import MANAGER, OWNER
from loyalty.texts import clean
from loyalty.voucher_codes import read_code
from loyalty.voucher_uses import Use
from loyalty.vouchers import Truth


async def scanned(turn: Turn) -> Screen:
    """A voucher's code was opened: staff take it, its holder sees it, everybody else gets one and the same answer."""
    code = read_code(turn.args[0]) or ""
    if turn.visitor.is_staff:
        return await redeem(turn, code)
    async with turn.reading() as view:
        await guesses.allow(view, person_id=turn.visitor.person_id, kind="voucher")
    try:
        async with turn.reading() as view:
            found = await club_vouchers.carried(view, by=turn.actor, code=code)
    except NotFound:
        await _guessed(turn)
        raise
    return await vouchers.picture(turn, found)


async def redeem(turn: Turn, code: str) -> Screen:
    """Hold it for this cashier and show what it gives, or the truth about it. Raises TooMany after too many guesses."""
    held = await hold(turn, code)
    return held if isinstance(held, Screen) else await in_hand(turn, held, presence="scan")


async def hold(turn: Turn, code: str) -> Use | Screen:
    """Hold it for this cashier; or the truth about it, as a page. Raises NotFound, TooMany after too many guesses."""
    async with turn.reading() as view:
        await guesses.allow(view, person_id=turn.visitor.person_id, kind="voucher")
    try:
        async with turn.writing() as uow:
            return await voucher_uses.reserve(uow, by=turn.actor, code=code)
    except NotFound:
        await _guessed(turn)
        raise
    except VoucherOver as refusal:
        return _over(turn, refusal.truth)


async def practise(turn: Turn) -> Screen:
    """The counter's side of a voucher on one's own practice card. Raises NotFound for any other voucher."""
    async with turn.reading() as view:
        member_id = await members.practising(view, person_id=turn.visitor.person_id)
        found = await club_vouchers.of_holder(view, holder_id=member_id, voucher_id=turn.number)
    return await redeem(turn, found.code)


async def in_hand(turn: Turn, use: Use, *, presence: str, offs: Sequence[Off] = ()) -> Screen:
    """What to give; a discount on the card of its holder leads into the sale, which takes it off after `offs`."""
    effect, counts = use.voucher.effect, turn.club.program.counts_money
    if effect.takes_off and counts and use.member_id:
        return await sale.serve(turn, member_id=use.member_id, presence=presence, offs=(*offs, use.off))
    named = await _name(turn, use)
    lines = [turn.t("voucher-held", what=voucher_words.gives(turn, effect))]
    if named:
        lines.append(turn.t("voucher-for", name=named))
    elif use.voucher.member_limit:
        lines.append(turn.t("voucher-card-first", n=use.voucher.member_limit))
    elif effect.takes_off and counts:
        lines.append(turn.t("voucher-card-next"))
    lines.append(turn.t("voucher-minute"))
    done = [turn.button("button-voucher-use", f"voucher-use:{use.id}")]
    needs_card = bool(use.voucher.member_limit) and not named
    cancel = [turn.button("button-cancel", f"voucher-cancel:{use.id}")]
    return Screen("\n".join(lines), [*([] if needs_card else [done]), cancel])


async def use(turn: Turn) -> Screen:
    """Used. A second tap sees the same."""
    try:
        async with turn.writing() as uow:
            done = await voucher_uses.use_up(uow, by=turn.actor, use_id=turn.number)
    except VoucherOver as refusal:
        return _over(turn, refusal.truth)
    lines = [turn.t("voucher-used", what=voucher_words.gives(turn, done.voucher.effect))]
    if name := await _name(turn, done):
        lines.append(turn.t("voucher-for", name=name))
    going_on = [[turn.button("button-claim-sale", "sale-on")]] if sale_offs.is_open(turn) else []
    rows = [*going_on, [turn.button("button-next", "home")], _back(turn, done.id)]
    return Screen("\n".join(lines), rows, lasting=True)


async def cancel(turn: Turn) -> Screen:
    """Let it go, and what else was held for the same sale: it is good for the next one at once."""
    from bot.screens import counter

    async with turn.writing() as uow:
        await voucher_uses.release(uow, by=turn.actor, use_id=turn.number)
    await sale_offs.let_go(turn)
    async with turn.writing() as uow:
        await drafts.close(uow, person_id=turn.visitor.person_id)
    turn.say(turn.label("voucher-released"))
    return await counter.front(turn)


async def reverse(turn: Turn) -> Screen:
    """Ask why."""
    return await begin(turn, dialog=REVERSING, step="reason", data={"use": turn.number})


async def ask_reason(turn: Turn, draft: Draft) -> Screen:
    """Why the use was a mistake."""
    del draft
    return Screen(turn.t("voucher-ask-reverse"), [turn.back()])


async def take_reason(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Take it back, with the reason."""
    reason = clean(given.text, limit=200)
    done = await voucher_uses.reverse(uow, by=turn.actor, use_id=int(draft.data["use"]), reason=reason)
    return End(lambda turn: _reversed(turn, done.voucher.state))


async def again(turn: Turn, _request_id: str) -> Screen | None:
    """The last answer came twice: it is done."""
    return Screen(turn.t("saved"), [[turn.button("button-next", "home")]]) if turn.visitor.is_staff else None


async def _reversed(turn: Turn, state: str) -> Screen:
    """It is good again, and whoever holds it was told; one whose reward was taken back is good no more."""
    key = "voucher-reversed" if state == "active" else "voucher-reversed-over"
    return Screen(turn.t(key), [[turn.button("button-next", "home")]])


def _over(turn: Turn, truth: Truth) -> Screen:
    rows = [_back(turn, truth.use_id)] if truth.state == "used" else []
    return Screen(voucher_words.truth(turn, truth), [*rows, [turn.button("button-next", "home")]])


def _back(turn: Turn, use_id: int) -> list[Button]:
    """Managers take a use back."""
    manages = turn.actor.role in (OWNER, MANAGER)
    return [turn.button("button-voucher-reverse", f"voucher-reverse:{use_id}")] if manages else []


async def _name(turn: Turn, use: Use) -> str:
    if use.member_id is None:
        return ""
    async with turn.reading() as view:
        return await club_vouchers.name_of(view, member_id=use.member_id) or turn.label("nameless")


async def _guessed(turn: Turn) -> None:
    async with turn.writing() as uow:
        await guesses.wrong(uow, person_id=turn.visitor.person_id, kind="voucher")


REVERSING = Dialog("voucher-reversing", {"reason": Step(ask_reason, take_reason)}, again)
