"""How the owner lays out a stamp card: its name, what gives a stamp, how many fill it, and what it is good for."""

from dataclasses import replace
from typing import Any

from loyalty import audit, clubs
from loyalty.clubs import Club
from loyalty.db import clubs as club_rows
from loyalty.db import stamp_cards as rows
from loyalty.db.store import UnitOfWork, View
from loyalty.errors import OutOfRange, StampCardGone, StampCardsFull
from loyalty.roles import Actor, may_own
from loyalty.stamping import MOST_STAMPS, Gives, Prize, StampCard, with_goal, with_prize
from loyalty.texts import clean

MOST_CARDS = 6
LEAST_STAMPS = 2
NAME_LIMIT = 48


def get(club: Club, card_id: int) -> StampCard:
    """One card. Raises StampCardGone."""
    found = next((card for card in club.stamp_cards if card.id == card_id), None)
    if found is None:
        raise StampCardGone()
    return found


async def add(
    uow: UnitOfWork, *, by: Actor, title: str, prize: str, language: str, goal: int, gives: Gives
) -> StampCard:
    """A new card, in use at once. Raises NotAllowed, TextEmpty, TextTooLong, OutOfRange, StampCardsFull."""
    may_own(by)
    club = await clubs.require(uow)
    if len(club.stamp_cards) >= MOST_CARDS:
        raise StampCardsFull(most=MOST_CARDS)
    name, what = clean(title, limit=NAME_LIMIT), clean(prize, limit=NAME_LIMIT)
    card_id = await rows.add(uow, titles={language: name})
    await _version(uow, card_id, goal=_goal(goal), gives=gives, prizes=(Prize(goal, {language: what}),))
    return await _noted(uow, by=by, card_id=card_id, action="stamp-card.added", after={"title": name})


async def rename(uow: UnitOfWork, *, by: Actor, card_id: int, title: str, language: str) -> StampCard:
    """Its name in one language. Raises NotAllowed, StampCardGone, TextEmpty, TextTooLong."""
    card = await _known(uow, by=by, card_id=card_id)
    titles = {**card.titles, language: clean(title, limit=NAME_LIMIT)}
    await rows.change(uow, card_id=card_id, titles=titles)
    return await _noted(uow, by=by, card_id=card_id, action="stamp-card.renamed", after={"language": language})


async def change(
    uow: UnitOfWork, *, by: Actor, card_id: int, goal: int | None = None, gives: Gives | None = None
) -> StampCard:
    """How many stamps fill it, or what gives one: for rounds that begin from now on.

    What there was on the way beyond the new goal goes. Raises NotAllowed, StampCardGone, OutOfRange.
    """
    version = (await _known(uow, by=by, card_id=card_id)).version
    if goal is not None:
        version = replace(version, goal=_goal(goal), prizes=with_goal(version.prizes, goal))
    version = replace(version, gives=gives or version.gives)
    await _version(uow, card_id, goal=version.goal, gives=version.gives, prizes=version.prizes)
    return await _noted(uow, by=by, card_id=card_id, action="stamp-card.changed", after={"goal": version.goal})


async def promise(uow: UnitOfWork, *, by: Actor, card_id: int, at: int, title: str | None, language: str) -> StampCard:
    """What there is at so many stamps, in one language; nothing any more without a title, which a full card cannot be.

    For rounds that begin from now on. Raises NotAllowed, StampCardGone, OutOfRange, TextEmpty, TextTooLong.
    """
    version = (await _known(uow, by=by, card_id=card_id)).version
    if not 0 < at <= version.goal or (title is None and at == version.goal):
        raise OutOfRange(least=1, most=version.goal)
    before: dict[str, str] = next((prize.titles for prize in version.prizes if prize.at == at), {})
    titles = None if title is None else {**before, language: clean(title, limit=NAME_LIMIT)}
    await _version(uow, card_id, goal=version.goal, gives=version.gives, prizes=with_prize(version.prizes, at, titles))
    return await _noted(uow, by=by, card_id=card_id, action="stamp-card.changed", after={"at": at})


async def use(uow: UnitOfWork, *, by: Actor, card_id: int, on: bool) -> StampCard:
    """Let it give stamps, or none for the time being; what stands on it stays. Raises NotAllowed, StampCardGone."""
    await _known(uow, by=by, card_id=card_id)
    await rows.change(uow, card_id=card_id, active=on)
    return await _noted(uow, by=by, card_id=card_id, action="stamp-card.changed", after={"active": on})


async def _known(view: View, *, by: Actor, card_id: int) -> StampCard:
    may_own(by)
    return get(await clubs.require(view), card_id)


def _goal(goal: int) -> int:
    if not LEAST_STAMPS <= goal <= MOST_STAMPS:
        raise OutOfRange(least=LEAST_STAMPS, most=MOST_STAMPS)
    return goal


async def _version(uow: UnitOfWork, card_id: int, *, goal: int, gives: Gives, prizes: tuple[Prize, ...]) -> None:
    source = {"kind": gives.kind, "target": gives.target}
    rewards = [{"at": prize.at, "titles": prize.titles} for prize in prizes]
    await rows.add_version(uow, card_id=card_id, goal=goal, source=source, rewards=rewards)


async def _noted(uow: UnitOfWork, *, by: Actor, card_id: int, action: str, after: dict[str, Any]) -> StampCard:
    uow.club_changed = True
    await club_rows.touch(uow)
    event: dict[str, Any] = {"action": action, "subject": "stamp card", "subject_id": card_id}
    await audit.record(uow, by=by, after=after, **event)
    return get(await clubs.require(uow), card_id)
