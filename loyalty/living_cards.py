"""The card that lives in a chat: one message per member who wants it, which says what there is at this moment."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from loyalty import audit
from loyalty.db import living_cards as rows
from loyalty.db.store import UnitOfWork, View
from loyalty.errors import MembersOnly
from loyalty.people import REACHABLE
from loyalty.roles import Actor

FEATURE = "living"
# Starting: wanted, and not yet in the chat. Live: there. Resting: there and wanted, but unpinned by us while the owner
# has switched living cards off. Off: not wanted. Ended: deleted there, or nobody reads it.
STARTING, LIVE, RESTING, OFF, ENDED = "starting", "live", "resting", "off", "ended"
PACE = timedelta(seconds=10)


@dataclass(frozen=True)
class Living:
    """A member's card in a chat. `message_id` is None while it is not there; `shown` is the digest of what stands in
    it; `home_id` is the member whom that person's account belongs to now, None for nobody who may see it."""

    member_id: int
    person_id: int
    message_id: int | None
    state: str
    shown: str
    wanted_at: datetime | None
    language: str = ""
    home_id: int | None = None


async def start(uow: UnitOfWork, *, by: Actor, real_now: datetime) -> Living:
    """The member wants it from now on; asking again changes nothing about it. Raises MembersOnly."""
    if by.member_id is None:
        raise MembersOnly()
    present = await rows.get(uow, member_id=by.member_id)
    state = LIVE if present is not None and present.message_id and present.state in (LIVE, RESTING, OFF) else STARTING
    await rows.begin(uow, member_id=by.member_id, person_id=by.person_id, state=state, edited_at=real_now)
    if state == STARTING:
        await rows.change(uow, member_id=by.member_id, message_id=None)
    await _note(uow, by=by, member_id=by.member_id, state=state)
    return _read(await rows.get(uow, member_id=by.member_id))


async def stop(uow: UnitOfWork, *, by: Actor) -> Living | None:
    """The member does not want it any more; what it was, or None when there was none. Raises MembersOnly."""
    if by.member_id is None:
        raise MembersOnly()
    found = await rows.get(uow, member_id=by.member_id)
    if found is None:
        return None
    await rows.change(uow, member_id=by.member_id, state=OFF, wanted_at=None, message_id=None)
    await _note(uow, by=by, member_id=by.member_id, state=OFF)
    return _read(found)


async def is_on(view: View, *, member_id: int) -> bool:
    """Whether the member wants one, and has it or is about to."""
    found = await rows.get(view, member_id=member_id)
    return found is not None and found.state in (STARTING, LIVE, RESTING)


async def want(uow: UnitOfWork, *, member_id: int) -> None:
    """Something that stands on the member's card has changed, other than what is in the wallets: a tier, a language."""
    if _is_switched_on(uow):
        await rows.want_of(uow, member_id=member_id)


async def want_all(uow: UnitOfWork) -> None:
    """Something is to be done about every card: the owner has switched them on again, and nobody followed them
    meanwhile; or off, and what is pinned comes down."""
    await rows.want_every(uow)


async def over(uow: UnitOfWork, *, by: Actor) -> Living | None:
    """The member goes, and the card with them; what it was, or None when there was none."""
    found = await rows.get(uow, member_id=by.member_id) if by.member_id is not None else None
    if found is None:
        return None
    card = _read(found)
    await end(uow, card=card)
    return card


async def follow(uow: UnitOfWork) -> None:
    """Whatever changed a wallet in this unit of work is something new to say: one statement, before the commit."""
    if _is_switched_on(uow):
        await rows.want(uow, wallet_ids=uow.changed_wallets)


async def due(view: View, *, real_now: datetime, limit: int) -> list[Living]:
    """Cards with something new to say that have rested for ten seconds (of real time)."""
    return [_read(row) for row in await rows.due(view, before=real_now - PACE, limit=limit)]


async def claim(uow: UnitOfWork, *, card: Living, real_now: datetime) -> Living | None:
    """Take it to edit it, in the place where its person is now; None when it is not to be edited.

    It has ended when nobody may or can read it any more. Two cards that became one have one living card.
    """
    if not await rows.claim(uow, member_id=card.member_id, before=real_now - PACE, real_now=real_now):
        return None
    if card.home_id is None:
        await end(uow, card=card)
        return None
    if card.home_id == card.member_id:
        return card
    if not await rows.move(uow, member_id=card.member_id, home_id=card.home_id):
        await end(uow, card=card)
        return None
    return replace(card, member_id=card.home_id)


async def take_down(uow: UnitOfWork, *, card: Living, real_now: datetime) -> bool:
    """Take it to unpin it, for living cards are switched off; False when there is nothing to unpin or somebody has it.

    It rests from here on, so that it is pinned again with the others: unless `unpinned_before` says otherwise.
    """
    if not await rows.claim(uow, member_id=card.member_id, before=real_now - PACE, real_now=real_now):
        return False
    if card.message_id is None or card.state not in (LIVE, RESTING):
        await rows.change(uow, member_id=card.member_id, wanted_at=None)
        return False
    await rows.change(uow, member_id=card.member_id, state=RESTING)
    return True


async def is_down(uow: UnitOfWork, *, card: Living, unpinned_before: bool) -> None:
    """It is not pinned any more. `unpinned_before`: its member had unpinned it, and it is not pinned again unasked."""
    state = LIVE if unpinned_before and card.state == LIVE else RESTING
    what = {"message_id": card.message_id, "shown": card.shown, "state": state}
    await rows.said(uow, member_id=card.member_id, wanted_at=card.wanted_at, **what)


async def said(uow: UnitOfWork, *, card: Living, message_id: int, shown: str) -> None:
    """It says what there is now."""
    what = {"message_id": message_id, "shown": shown, "state": LIVE}
    await rows.said(uow, member_id=card.member_id, wanted_at=card.wanted_at, **what)


async def end(uow: UnitOfWork, *, card: Living) -> None:
    """It was deleted, or nobody reads it: it is over until the member switches it on again."""
    await rows.change(uow, member_id=card.member_id, state=ENDED, wanted_at=None, message_id=None)


def _is_switched_on(view: View) -> bool:
    """As far as this process knows: asking the database would cost every sale a statement."""
    club = view.store.cached.get("club")
    return club is not None and FEATURE in club.settings.features


async def _note(uow: UnitOfWork, *, by: Actor, member_id: int, state: str) -> None:
    event: dict[str, Any] = {"action": "living.changed", "subject": "member", "subject_id": member_id}
    await audit.record(uow, by=by, after={"state": state}, **event)


def _read(row: Any) -> Living:
    given = row._mapping
    reads = given.get("status") == "active" and given.get("reachable") == REACHABLE
    return Living(
        row.member_id,
        row.person_id,
        row.message_id,
        row.state,
        row.shown,
        row.wanted_at,
        language=given.get("language") or "",
        home_id=given.get("home_id") if reads else None,
    )
