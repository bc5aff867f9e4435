"""Something is wrong that no purchase stands behind: one tap says what, and the owner looks."""

from bot.screen import Screen
from bot.turn import Turn
from loyalty import objections
from loyalty.errors import NotFound
from loyalty.objections import Kind, Used


async def wrong(turn: Turn) -> Screen:
    """What is wrong with it?"""
    entry_id = turn.number
    rows = [
        [turn.button("button-not-me", f"object:{entry_id}:not_me")],
        [turn.button("button-wrong-amount", f"object:{entry_id}:wrong_amount")],
        turn.back(),
    ]
    return Screen(turn.t("wrong-page"), rows)


async def object_to(turn: Turn) -> Screen:
    """Tell the owner. A second tap changes nothing."""
    kind = KINDS.get(turn.args[1] if len(turn.args) > 1 else "")
    if kind is None:
        raise NotFound()
    async with turn.writing() as uow:
        await objections.object_to(uow, by=turn.actor, entry_id=turn.number, kind=kind)
    return Screen(turn.t("objection-told"), [turn.back()])


async def wrong_use(turn: Turn) -> Screen:
    """What is wrong with a reward that was handed over, or a voucher that was used?"""
    about = f"{turn.number}:{_used(turn)}"
    rows = [
        [turn.button("button-used-not-given", f"object-use:{about}:not_given")],
        [turn.button("button-used-not-me", f"object-use:{about}:not_me")],
        turn.back(),
    ]
    return Screen(turn.t("wrong-page"), rows)


async def object_to_use(turn: Turn) -> Screen:
    """Tell the owner. A second tap changes nothing."""
    kind = USED_KINDS.get(turn.args[2] if len(turn.args) > 2 else "")
    if kind is None:
        raise NotFound()
    async with turn.writing() as uow:
        await objections.object_to_use(uow, by=turn.actor, subject=_used(turn), subject_id=turn.number, kind=kind)
    return Screen(turn.t("objection-told"), [turn.back()])


def _used(turn: Turn) -> Used:
    subject = USED.get(turn.args[1] if len(turn.args) > 1 else "")
    if subject is None:
        raise NotFound()
    return subject


USED: dict[str, Used] = {"claim": "claim", "voucher": "voucher"}
USED_KINDS: dict[str, Kind] = {"not_me": "not_me", "not_given": "not_given"}
KINDS: dict[str, Kind] = {"not_me": "not_me", "wrong_amount": "wrong_amount"}
