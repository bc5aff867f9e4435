"""The member's own switch for the card that stays up to date at the top of the chat."""

from dataclasses import replace

from bot.living import LivingCards
from bot.screen import Button, Screen
from bot.screens import settings
from bot.turn import Turn
from loyalty import living_cards
from loyalty.clock import real_time
from loyalty.errors import NotFound


async def switch(turn: Turn) -> Screen:
    """On or off; the button says which of the two. On puts the card into the chat at once, off takes it away."""
    wish = turn.args[0] if turn.args else ""
    if wish not in ("on", "off"):
        raise NotFound()
    await (_on(turn) if wish == "on" else _off(turn))
    return await settings.show(turn)


async def button(turn: Turn) -> list[Button]:
    """The switch, where the owner has switched this on."""
    if living_cards.FEATURE not in turn.club.settings.features:
        return []
    async with turn.reading() as view:
        on = await living_cards.is_on(view, member_id=turn.member_id)
    state, wish = ("on", "off") if on else ("off", "on")
    return [turn.button("button-living", f"living:{wish}", state=state)]


async def again(turn: Turn) -> list[Button]:
    """To pin it once more, for whoever has unpinned it by hand: nothing is pinned again unasked."""
    if living_cards.FEATURE not in turn.club.settings.features:
        return []
    async with turn.reading() as view:
        on = await living_cards.is_on(view, member_id=turn.member_id)
    return [turn.button("button-living-again", "living:on")] if on else []


async def _on(turn: Turn) -> None:
    async with turn.writing() as uow:
        card = await living_cards.start(uow, by=turn.actor, real_now=real_time())
    there = replace(card, language=turn.language)
    pinned = await LivingCards(turn.house.store, turn.house.stage).put_up(there)
    turn.say(turn.label("living-on" if pinned else "living-later"))


async def _off(turn: Turn) -> None:
    async with turn.writing() as uow:
        card = await living_cards.stop(uow, by=turn.actor)
    if card is not None and card.message_id is not None:
        await turn.house.stage.take_down(card.person_id, card.message_id)
    turn.say(turn.label("living-off"))
