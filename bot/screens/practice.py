"""The practice card as a customer's: every page of a member, for whoever works here; none of it counts."""

from dataclasses import replace

from bot.practice_marks import PRACTISED, marked
from bot.screen import Screen
from bot.turn import Turn
from loyalty import members
from loyalty.errors import NotFound, SwitchedOff
from loyalty.people import Membership


async def inside(turn: Turn) -> Screen | None:
    """A page of a member as the practice card sees it. Raises NotFound without such a card or page, SwitchedOff."""
    from bot.routes import BUTTONS

    name, *args = turn.args or [""]
    if name not in PRACTISED:
        raise NotFound()
    route = BUTTONS[name]
    if route.feature and route.feature not in turn.club.settings.features:
        raise SwitchedOff()
    real = turn.visitor
    holder = await _holder(turn)
    turn.visitor = replace(real, member=holder, actor=replace(real.actor, member_id=holder.id))
    turn.args = args
    try:
        screen = await route.handler(turn)
    finally:
        turn.visitor = real
    if screen is None:
        return None
    return marked(screen, turn.language) if name in SAYS_IT_ITSELF else _noted(turn, screen)


async def _holder(turn: Turn) -> Membership:
    """The practice card of whoever is here. Raises NotFound."""
    async with turn.reading() as view:
        member_id = await members.practising(view, person_id=turn.visitor.person_id)
        if member_id is None:
            raise NotFound()
        found = await members.get(view, member_id=member_id)
    return Membership(found.id, found.name, found.card_number, found.status, practice=True, tier_id=found.tier_id)


def _noted(turn: Turn, screen: Screen) -> Screen:
    """Which card this is, below everything else."""
    page = marked(screen, turn.language)
    return replace(page, text=f"{page.text}\n{turn.t('practice-note')}")


# Pages that have a sentence of their own about it.
SAYS_IT_ITSELF = ("friends",)
