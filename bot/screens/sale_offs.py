"""What comes off the bill of a sale that is open: brought along by a voucher, a reward, or a tier."""

from collections.abc import Sequence
from dataclasses import asdict, replace
from typing import Any

from bot import bill_words, formats
from bot.dialogs import Answer, Go, Next, choice
from bot.screen import Button, Screen
from bot.screens import meant
from bot.turn import Turn
from loyalty import claim, voucher_uses
from loyalty.bills import Off
from loyalty.db.store import UnitOfWork
from loyalty.errors import NotFound, VoucherOver
from loyalty.people import Draft
from loyalty.voucher_uses import Use

WITHOUT, WITHOUT_REWARD, CLAIM = "without", "without-reward", "claim"


def of(draft: Draft) -> tuple[Off, ...]:
    """Everything that the sale was begun with."""
    return tuple(Off(**off) for off in draft.data.get("offs", ()))


def line(turn: Turn, draft: Draft) -> str:
    """A line that says so above the question; nothing where nothing comes off."""
    told = [_told(turn, off) for off in of(draft) if off.percent or off.minor]
    comma = "،" if turn.language == "fa" else ","
    return f"{turn.t('sale-off', what=f'{comma} '.join(told))}\n" if told else ""


def rows(turn: Turn, draft: Draft) -> list[list[Button]]:
    """The ways to sell without the voucher, and without the reward: either may be worth nothing by now."""
    row = [choice(draft, WITHOUT, turn.label("button-sale-without"))] if _vouchers(draft) else []
    if any(off.source == CLAIM and (off.percent or off.minor) for off in of(draft)):
        row.append(choice(draft, WITHOUT_REWARD, turn.label("button-sale-without-reward")))
    return [row] if row else []


def stop(turn: Turn, draft: Draft) -> list[Button]:
    """Out of the sale; what is held for it is let go."""
    return [turn.button("button-cancel", letting_go(draft))]


async def left_out(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer, *, step: str) -> Next | None:
    """The sale without what the cashier leaves out, asked from `step` on; None where nothing was."""
    if given.tapped == WITHOUT:
        return Go(step, await without(turn, uow, draft))
    if given.tapped == WITHOUT_REWARD:
        return Go(step, {**draft.data, "offs": [asdict(off) for off in of(draft) if off.source != CLAIM]})
    return None


def letting_go(draft: Draft) -> str:
    """Where Cancel leads: past the voucher that is held, if any."""
    held = _vouchers(draft)
    return f"voucher-cancel:{held[0]}" if held else "home"


async def without(turn: Turn, uow: UnitOfWork, draft: Draft) -> dict[str, Any]:
    """The draft's data without vouchers, which are free again."""
    for use_id in _vouchers(draft):
        await voucher_uses.release(uow, by=turn.actor, use_id=use_id)
    kept = [asdict(off) for off in of(draft) if off.source != "voucher"]
    return {**draft.data, "offs": kept}


async def taken_along(turn: Turn, *, member_id: int, presence: str, offs: Sequence[Off]) -> Screen | None:
    """The sale, or the page of what to hand over, with the voucher that this cashier holds for whoever comes next. A
    sale that has `offs` already takes only what comes off it too."""
    async with turn.reading() as view:
        use = await voucher_uses.waiting(view, by=turn.actor)
    if use is None or (offs and not (use.voucher.effect.takes_off and turn.club.program.counts_money)):
        return None
    try:
        async with turn.writing() as uow:
            named = await voucher_uses.name_member(uow, by=turn.actor, use_id=use.id, member_id=member_id)
    except (NotFound, VoucherOver) as refusal:
        return await _not_for(turn, use, refusal, member_id=member_id, presence=presence, offs=offs)
    from bot.screens import voucher

    return await voucher.in_hand(turn, named, presence=presence, offs=offs)


async def _not_for(
    turn: Turn, use: Use, refusal: Exception, *, member_id: int, presence: str, offs: Sequence[Off]
) -> Screen:
    """The voucher is not for this member: it is let go, and the sale goes on without it."""
    from bot.screens import sale

    async with turn.writing() as uow:
        await voucher_uses.release(uow, by=turn.actor, use_id=use.id)
    screen = await sale.serve(turn, member_id=member_id, presence=presence, offs=offs)
    why = refusal.fields if isinstance(refusal, VoucherOver) else {"state": "foreign", "staff": ""}
    return screen.headed(turn.t("refused-VoucherOver", **why))


async def kept(turn: Turn, *, member_id: int) -> Draft | None:
    """The sale that the cashier has just left for something that belongs to it; another member's is let go."""
    left = _left(turn)
    if left is None or (left.data["member"] == member_id and not meant.stands_too_long(turn, left)):
        return await _still_good(turn, left) if left else None
    await let_go(turn)
    return None


async def _still_good(turn: Turn, left: Draft) -> Draft:
    """Without rewards that were given back or ran out meanwhile: the next question would stumble over them again."""
    stays = []
    async with turn.reading() as view:
        for off in of(left):
            found = await claim.get(view, claim_id=off.id) if off.source == CLAIM else None
            if found is None or found.outcome(turn.now) in (claim.ISSUED, claim.REDEEMED):
                stays.append(asdict(off))
    return replace(left, data={**left.data, "offs": stays})


async def let_go(turn: Turn) -> None:
    """The vouchers of the sale that was just left are good for the next one at once."""
    if (left := _left(turn)) is None:
        return
    async with turn.writing() as uow:
        for use_id in sorted(_vouchers(left)):
            await voucher_uses.release(uow, by=turn.actor, use_id=use_id)


async def left_behind(turn: Turn, uow: UnitOfWork, draft: Draft) -> None:
    """The sale is left for something else: what was held for it is good for the next one at once."""
    if turn.visitor.is_staff:
        for use_id in sorted(_vouchers(draft)):
            await voucher_uses.release(uow, by=turn.actor, use_id=use_id)


def is_open(turn: Turn) -> bool:
    """Whether there is a sale that the cashier has just left for something that belongs to it."""
    return _left(turn) is not None


async def go_on(turn: Turn) -> Screen:
    """Back to that sale; to the counter where there is none any more."""
    from bot.screens import counter, sale

    left = _left(turn)
    if left is None:
        return await counter.front(turn)
    return await sale.serve(
        turn, member_id=int(left.data["member"]), presence=str(left.data.get("presence", "look-up"))
    )


def joined(left: Draft | None, offs: Sequence[Off]) -> list[Off]:
    """What came off before and what comes off now: each thing once, any vouchers, and the later one of two claims."""
    new = {(off.source, off.id) for off in offs}
    claimed = any(off.source == "claim" for off in offs)
    before = of(left) if left else ()
    stays = [off for off in before if (off.source, off.id) not in new and not (claimed and off.source == "claim")]
    return [*stays, *offs]


def _left(turn: Turn) -> Draft | None:
    """The sale that was left without having been made."""
    left = turn.visitor.finished
    return left if left and left.dialog == "sale" and left.data else None


def _vouchers(draft: Draft) -> list[int]:
    return [off.id for off in of(draft) if off.source == "voucher"]


def _told(turn: Turn, off: Off) -> str:
    how = formats.percent(off.percent, turn.language) if off.percent else ""
    how = how or bill_words.money(turn.language, turn.club, off.minor)
    return turn.label("bill-part", what=turn.label(f"bill-{off.source}"), money=how)
