"""Where a group of members is chosen for: each place says what it has now, how a choice is kept, and where it leads."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from bot.screen import Screen
from bot.turn import Turn
from loyalty import campaigns, offers, segments
from loyalty.db.store import UnitOfWork, View
from loyalty.segments import EVERYONE, Segment


@dataclass(frozen=True)
class Place:
    """A place that a group is chosen for, by its id. `back` is the action that leads there, `{}` standing for the id;
    `shown` is its page after the choice."""

    now: Callable[[Turn, View, int], Awaitable[Segment]]
    keep: Callable[[Turn, UnitOfWork, int, Segment], Awaitable[None]]
    shown: Callable[[Turn, int], Awaitable[Screen]]
    back: str


async def _everyone(_turn: Turn, _view: View, _which: int) -> Segment:
    return EVERYONE


async def _under_a_name(turn: Turn, view: View, which: int) -> Segment:
    return (await segments.get(view, by=turn.actor, segment_id=which)).segment


async def _change_saved(turn: Turn, uow: UnitOfWork, which: int, segment: Segment) -> None:
    await segments.change(uow, by=turn.actor, segment_id=which, segment=segment)


async def _nowhere(_turn: Turn, _uow: UnitOfWork, _which: int, _segment: Segment) -> None:
    """A new group is kept under a name."""


async def _list(turn: Turn, _which: int) -> Screen:
    from bot.screens import segments as pages

    return await pages.page_of_all(turn)


async def _page(turn: Turn, which: int) -> Screen:
    from bot.screens import segments as pages

    return await pages.page(turn, which)


async def _of_campaign(_turn: Turn, view: View, which: int) -> Segment:
    return (await campaigns.get(view, campaign_id=which)).audience


async def _into_campaign(turn: Turn, uow: UnitOfWork, which: int, segment: Segment) -> None:
    await campaigns.change(uow, by=turn.actor, campaign_id=which, audience=segment)


async def _campaign(turn: Turn, which: int) -> Screen:
    from bot.screens import broadcast

    return await broadcast.page(turn, which)


async def _of_offer(turn: Turn, view: View, which: int) -> Segment:
    return (await offers.get(view, by=turn.actor, offer_id=which)).audience


async def _offer(turn: Turn, which: int) -> Screen:
    from bot.screens import offers as pages

    return await pages.page(turn, which)


async def _into_offer(turn: Turn, uow: UnitOfWork, which: int, segment: Segment) -> None:
    await offers.change(uow, by=turn.actor, offer_id=which, audience=segment)


PLACES: dict[str, Place] = {
    "new": Place(_everyone, _nowhere, _list, "segments"),
    "saved": Place(_under_a_name, _change_saved, _page, "segment:{}"),
    "campaign": Place(_of_campaign, _into_campaign, _campaign, "broadcast:{}"),
    "offer": Place(_of_offer, _into_offer, _offer, "kept-offer:{}"),
}
