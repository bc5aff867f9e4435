"""Something is wrong with a change of points that no purchase stands behind: one tap says what, and the owner looks."""

from bot.screen import Screen
from bot.turn import Turn
from loyalty import objections
from loyalty.errors import NotFound
from loyalty.objections import Kind


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


KINDS: dict[str, Kind] = {"not_me": "not_me", "wrong_amount": "wrong_amount"}
