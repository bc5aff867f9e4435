"""What a route is: who may take it and which handler waits at its end."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from bot.screen import Screen
from bot.turn import Turn
from loyalty.errors import MembersOnly, NotAllowed, Refusal
from loyalty.roles import CASHIER, MANAGER, OWNER

Handler = Callable[[Turn], Awaitable[Screen | None]]


def anybody(_turn: Turn) -> bool:
    """No condition."""
    return True


def members(turn: Turn) -> bool:
    """Active members."""
    member = turn.visitor.member
    return member is not None and member.status == "active"


def browsers(turn: Turn) -> bool:
    """Active members, and everybody behind the counter: the catalogue is theirs to know."""
    return members(turn) or staff(turn)


def leavers(turn: Turn) -> bool:
    """Active members, and whoever has just left when only the answer got lost."""
    return members(turn) or turn.repeated


def cardholders(turn: Turn) -> bool:
    """Whoever has a card here, in use or waiting: what is kept about them is theirs to see."""
    return turn.visitor.member is not None


def erasable(turn: Turn) -> bool:
    """Whoever has a card here, and whoever was just erased when only the answer got lost."""
    return cardholders(turn) or turn.repeated


def staff(turn: Turn) -> bool:
    """Everybody behind the counter."""
    return turn.visitor.is_staff


def managers(turn: Turn) -> bool:
    """Owners and managers."""
    return turn.actor.role in (OWNER, MANAGER)


def owners(turn: Turn) -> bool:
    """Owners only."""
    return turn.actor.role == OWNER


@dataclass(frozen=True)
class Route:
    """A handler, who may reach it, and how the command menu names it (`menu` is a key of the locale file).

    `opens` names the dialog that it begins: a double tap goes on with that dialog instead of leaving it.
    `goes_on` names the dialog that may follow here with what was told so far: it is left, and its data kept.
    `feature` names what must be switched on for menu and help to list it, and for the door to let anybody through;
    with `works_when_off` only menu and help leave it out: what somebody has is good still.
    `aside`: it is answered in passing, so that an open question stays open.
    """

    handler: Handler
    admits: Callable[[Turn], bool] = anybody
    menu: str = ""
    before_opening: bool = False
    opens: str = ""
    goes_on: str = ""
    feature: str = ""
    works_when_off: bool = False
    aside: bool = False

    def refuses(self) -> Refusal:
        """Why somebody who is not admitted cannot go on."""
        return MembersOnly() if self.admits in (members, browsers, leavers, cardholders, erasable) else NotAllowed()


# Conditions that only staff can meet, and which roles do: their commands stand in no other menu.
BEHIND_THE_COUNTER: dict[Callable[[Turn], bool], tuple[str, ...]] = {
    owners: (OWNER,),
    managers: (OWNER, MANAGER),
    staff: (OWNER, MANAGER, CASHIER),
}
