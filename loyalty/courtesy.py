"""How often members are written to without having asked: what each kind of letter needs, and what each member says."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from loyalty import audit, consents
from loyalty.db import courtesy as rows
from loyalty.db.consents import BITS
from loyalty.db.store import UnitOfWork, View
from loyalty.errors import MembersOnly
from loyalty.roles import Actor, may_manage

MUTED = timedelta(days=30)


@dataclass(frozen=True)
class Kind:
    """What a kind of letter needs. `consent`: the purpose agreed to; `cap`: which limit it counts for and keeps, or
    none; `quiet`: whether it keeps the quiet hours; `holdout`: whether some may be held out; `muted`: whether a
    member's "not now" holds it back."""

    consent: str = "membership"
    cap: str = ""
    quiet: bool = True
    holdout: bool = False
    muted: bool = False


@dataclass(frozen=True)
class Contact:
    """What a member says about letters, and when the last promotion came."""

    less_often: bool = False
    muted_until: datetime | None = None
    promotion_at: datetime | None = None


@dataclass(frozen=True)
class Numbers:
    """How the club's members stand to its letters: how many there are, of them agree to offers, can be reached, both;
    asked for less, for silence; had a promotion within a day; stopped offers within thirty days."""

    members: int
    agree: int
    reachable: int
    open_to_offers: int
    less_often: int
    muted: int
    written_today: int
    stopped: int


async def standing(
    view: View, *, member_ids: Sequence[int], kind: str, profiling: bool = False, now: datetime | None = None
) -> dict[int, str]:
    """Of each member why no letter of this kind may go to them now, or nothing where it may: left, unreachable,
    no_consent, muted, capped.

    `profiling`: it is chosen or worded from what they bought.
    """
    if not member_ids:
        return {}
    asked = needs(kind=kind, profiling=profiling, now=now or view.now)
    found = await rows.verdicts(view, member_ids=member_ids, **asked)
    return dict.fromkeys(member_ids, "left") | {row.id: row.verdict for row in found}


def needs(*, kind: str, profiling: bool, now: datetime) -> dict[str, Any]:
    """What `loyalty.db.courtesy.verdict` asks for, for a query that counts or freezes many."""
    needed = KINDS[kind]
    bits = BITS[needed.consent] | BITS["membership"] | (BITS["profiling"] if profiling else 0)
    return {"bits": bits, "cap": needed.cap, "muted": needed.muted, "now": now}


async def written(uow: UnitOfWork, *, member_ids: Sequence[int], kind: str, campaign_id: int | None = None) -> None:
    """Members are written to at this moment; it counts for the limit of that kind, if it has one."""
    if member_ids and (cap := KINDS[kind].cap):
        await rows.note(uow, member_ids=member_ids, cap=cap, campaign_id=campaign_id)


async def not_written(uow: UnitOfWork, *, member_ids: Sequence[int], kind: str, campaign_id: int | None = None) -> None:
    """It surely did not go out, or goes out anew: it does not count. With `campaign_id` only where it was the last."""
    if member_ids and (cap := KINDS[kind].cap):
        await rows.take_back(uow, member_ids=member_ids, cap=cap, campaign_id=campaign_id)


async def of_member(view: View, *, member_id: int) -> Contact:
    """What the member says about letters."""
    found = await rows.get(view, member_id=member_id)
    return Contact(found.less_often, found.muted_until, found.promotion_at) if found else Contact()


async def numbers(view: View, *, by: Actor) -> Numbers:
    """What the owner sees of it. Many rows: for a studying view. Raises NotAllowed."""
    may_manage(by)
    found = await rows.numbers(view, now=view.now)
    return Numbers(*tuple(found))


async def less_often(uow: UnitOfWork, *, by: Actor, wanted: bool = True) -> None:
    """Offers at most once in a fortnight, or as often as everybody again. Raises MembersOnly."""
    await rows.say(uow, member_id=_own(by), less_often=wanted)
    await _note(uow, by=by, what={"less_often": wanted})


async def mute(uow: UnitOfWork, *, by: Actor) -> datetime:
    """No offers for thirty days; until when. Raises MembersOnly."""
    until = uow.now + MUTED
    await rows.say(uow, member_id=_own(by), muted_until=until)
    await _note(uow, by=by, what={"muted": True})
    return until


async def unmute(uow: UnitOfWork, *, by: Actor) -> None:
    """Offers again from now on. Raises MembersOnly."""
    await rows.say(uow, member_id=_own(by), muted_until=None)
    await _note(uow, by=by, what={"muted": False})


async def stop_offers(uow: UnitOfWork, *, by: Actor) -> None:
    """No offers any more; nothing else changes, least of all points. Raises MembersOnly."""
    await consents.withdraw(uow, member_id=_own(by), purpose="marketing", place="offer")


def _own(by: Actor) -> int:
    if by.member_id is None:
        raise MembersOnly()
    return by.member_id


async def _note(uow: UnitOfWork, *, by: Actor, what: dict[str, Any]) -> None:
    await audit.record(uow, by=by, action="courtesy.changed", subject="member", subject_id=_own(by), after=what)


# A later kind of letter adds its row.
KINDS: dict[str, Kind] = {
    "promotion": Kind(consent="marketing", cap="promotion", holdout=True, muted=True),
    "service": Kind(),
    "birthday": Kind(consent="birthday"),
    "survey": Kind(cap="survey"),
}
