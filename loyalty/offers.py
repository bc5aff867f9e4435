"""Personal offers: a voucher with a story, for some members, until a day, for so many; taken once by each."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from loyalty import audit, clubs, waves
from loyalty.db import offers as rows
from loyalty.db.store import UnitOfWork, View
from loyalty.effects import effect_of
from loyalty.errors import OfferGone, OfferOver, OutOfRange, Unclear
from loyalty.offer import CLOSED, DRAFT, FEATURE, OPEN, OVER, Offer, offer_of
from loyalty.roles import Actor, may_own, may_serve
from loyalty.segments import EVERYONE, Segment

MOST = 1_000_000
MOST_DAYS = 3_650


@dataclass(frozen=True)
class Numbers:
    """What came of an offer: vouchers used, and what they took off bills, in minor units."""

    used: int
    minor: int


async def create(
    uow: UnitOfWork,
    *,
    by: Actor,
    effect: dict[str, Any],
    request_id: str,
    ends_at: datetime | None = None,
    quota: int | None = None,
    audience: Segment = EVERYONE,
) -> Offer:
    """Note an offer that nobody sees yet, once per request id. Times in UTC.

    Raises NotAllowed, OutOfRange, Unclear (it would be over at once), ValueError for an effect that gives nothing.
    """
    may_own(by)
    values: dict[str, Any] = {"ends_at": ends_at, "quota": quota, "starts_at": None, "lasts_days": None}
    _checked(values, now=uow.now, taken=0)
    values |= {"effect": effect_of(effect).kept(), "audience": audience.model_dump(mode="json")}
    values |= {"titles": {}, "texts": {}, "state": DRAFT, "staff_id": by.staff_id, "request_id": request_id}
    offer_id = await rows.add(uow, **values)
    if offer_id is not None:
        await _note(uow, by=by, action="drafted", offer_id=offer_id)
    known = offer_id or await rows.by_request(uow, request_id=request_id)
    return await get(uow, by=by, offer_id=known or 0)


async def change(uow: UnitOfWork, *, by: Actor, offer_id: int, **parts: Any) -> Offer:
    """Change titles, texts, audience, starts_at, ends_at, quota, lasts_days or listed; of a draft also the effect.

    What members have taken stays as it was. Raises NotAllowed, OfferGone, OfferOver, OutOfRange (fewer than are taken),
    Unclear (a time that is over).
    """
    may_own(by)
    present = await get(uow, by=by, offer_id=offer_id)
    if unknown := parts.keys() - (CHANGEABLE | ({"effect"} if present.state == DRAFT else set())):
        raise TypeError(f"no part of an offer that changes: {sorted(unknown)}")
    values = {name: part.model_dump(mode="json") if isinstance(part, Segment) else part for name, part in parts.items()}
    terms = {"starts_at": present.starts_at, "ends_at": present.ends_at}
    _checked({**terms, **values}, now=uow.now, taken=present.taken)
    if "effect" in values:
        values["effect"] = effect_of(values["effect"]).kept()
    if not await rows.change(uow, offer_id=offer_id, before=(DRAFT, OPEN), **values):
        raise OfferOver(why=present.why_over(uow.now) or "closed")
    await _note(uow, by=by, action="changed", offer_id=offer_id, after={"fields": sorted(parts)})
    return await get(uow, by=by, offer_id=offer_id)


async def publish(uow: UnitOfWork, *, by: Actor, offer_id: int) -> Offer:
    """From now on members see it and take it; doing so again changes nothing. The first one switches /offers on.

    Raises NotAllowed, OfferGone, OfferOver.
    """
    may_own(by)
    present = await get(uow, by=by, offer_id=offer_id)
    if present.state == DRAFT:
        if present.ends_at is not None and present.ends_at <= uow.now:
            raise OfferOver(why="time")
        if await rows.change(uow, offer_id=offer_id, before=(DRAFT,), state=OPEN):
            await _note(uow, by=by, action="opened", offer_id=offer_id)
        club = await clubs.require(uow)
        await clubs.change_settings(uow, by=by, features=club.settings.features | {FEATURE})
    return await get(uow, by=by, offer_id=offer_id)


async def close(uow: UnitOfWork, *, by: Actor, offer_id: int) -> Offer:
    """Nobody takes it any more; what was taken is good still. Again: nothing changes. Raises NotAllowed, OfferGone."""
    may_own(by)
    if await rows.change(uow, offer_id=offer_id, before=(DRAFT, OPEN), state=CLOSED, closed_at=uow.now):
        await _note(uow, by=by, action="closed", offer_id=offer_id)
        await _tell_copies(uow, offer_id=offer_id)
    return await get(uow, by=by, offer_id=offer_id)


async def over(view: View) -> list[int]:
    """Open offers whose time is over, or of which nothing is left."""
    return await rows.over(view)


async def end(uow: UnitOfWork, *, offer_id: int) -> None:
    """It is over by itself: the button under every copy says so. Again: nothing changes."""
    if await rows.change(uow, offer_id=offer_id, before=(OPEN,), state=OVER, closed_at=uow.now):
        await _tell_copies(uow, offer_id=offer_id)


async def get(view: View, *, by: Actor, offer_id: int) -> Offer:
    """One offer, for staff. Raises NotAllowed, OfferGone."""
    may_serve(by)
    return await find(view, offer_id=offer_id)


async def find(view: View, *, offer_id: int) -> Offer:
    """One offer, for the program and for whoever holds a button of it. Raises OfferGone."""
    row = await rows.get(view, offer_id=offer_id)
    if row is None:
        raise OfferGone()
    return offer_of(row)


async def by_request(view: View, *, request_id: str) -> int | None:
    """The offer that a request has made, or None."""
    return await rows.by_request(view, request_id=request_id)


async def listed(view: View, *, by: Actor, limit: int, offset: int = 0) -> list[Offer]:
    """All of them, the newest first, for staff. Raises NotAllowed."""
    may_serve(by)
    return [offer_of(row) for row in await rows.listed(view, limit=limit, offset=offset)]


async def how_many(view: View) -> int:
    """How many there are."""
    return await rows.how_many(view)


async def numbers(view: View, *, by: Actor, offer_id: int) -> Numbers:
    """What came of it, for owners. Raises NotAllowed."""
    may_own(by)
    return Numbers(*await rows.numbers(view, offer_id=offer_id))


def _checked(values: dict[str, Any], *, now: datetime, taken: int) -> None:
    """Raises OutOfRange, Unclear."""
    for name, least, most in (("quota", max(1, taken), MOST), ("lasts_days", 1, MOST_DAYS)):
        number = values.get(name)
        if number is not None and not least <= number <= most:
            raise OutOfRange(least=least, most=most)
    ends_at = values.get("ends_at")
    if ends_at is not None and ends_at <= max(now, values.get("starts_at") or now):
        raise Unclear()


async def _tell_copies(uow: UnitOfWork, *, offer_id: int) -> None:
    """The button under every copy of it says that it is over."""
    for campaign_id in await rows.campaigns_of(uow, offer_id=offer_id):
        await waves.close_buttons(uow, campaign_id=campaign_id)


async def _note(uow: UnitOfWork, *, by: Actor, action: str, offer_id: int, after: dict[str, Any] | None = None) -> None:
    event: dict[str, Any] = {"action": f"offer.{action}", "subject": "offer", "subject_id": offer_id}
    await audit.record(uow, by=by, after=after, **event)


CHANGEABLE = frozenset({"titles", "texts", "audience", "starts_at", "ends_at", "quota", "lasts_days", "listed"})
