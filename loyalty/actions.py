"""Points for something that a member did besides buying: telling about themselves."""

from typing import TYPE_CHECKING, Any

from loyalty import clubs, letters
from loyalty.db import ledger as ledger_rows
from loyalty.db import members as member_rows
from loyalty.db import people as people_rows
from loyalty.db.store import UnitOfWork
from loyalty.earning import Rule
from loyalty.ledger import Line, credit, end_of, open_wallet
from loyalty.roles import Actor

if TYPE_CHECKING:
    from loyalty.clubs import Club, ClubSettings


def asks_for_a_profile(settings: "ClubSettings") -> bool:
    """Whether the club asks its members for anything that makes a profile complete."""
    return bool(settings.features & {"birthday", "phone"}) or _asks_for_likes(settings)


async def profile_told(uow: UnitOfWork, *, by: Actor) -> None:
    """Give what the rules give for a complete profile, once per member and for ever, and tell it in a receipt.

    Complete is what the club asks for: a name, a birthday or a phone number, and likes.
    """
    club = await clubs.current(uow)
    rule = _rule(club, uow) if club else None
    if club is None or rule is None or by.member_id is None:
        return
    row = await member_rows.get(uow, member_id=by.member_id)
    if row is None or not _is_complete(row, club.settings):
        return
    unit, version = club.program.unit, club.program_version_id
    wallet = await open_wallet(uow, member_id=row.id, unit=unit, program_version_id=version)
    request_id = f"profile:{row.id}"
    if await ledger_rows.was_entered(uow, request_id=request_id):
        return
    line = Line(rule.id, request_id, version)
    ends = end_of(club.program, since=uow.now, zone=club.zone)
    entry_id = await credit(uow, wallet=wallet, kind="BONUS", quantity=rule.quantity, line=line, expires_at=ends)
    available = await ledger_rows.lock(uow, wallet_id=wallet.id)
    await _tell(uow, member_id=row.id, gained=rule.quantity, available=available, unit=unit, entry=entry_id)


def _rule(club: "Club", uow: UnitOfWork) -> Rule | None:
    local = uow.now.astimezone(club.zone)
    rules = [rule for rule in club.program.rules if rule.action == "profile"]
    return next((rule for rule in rules if rule.applies(at=local, amount_minor=0, tier=None)), None)


def _is_complete(row: Any, settings: "ClubSettings") -> bool:
    features = settings.features
    reached = (row.birthday_calendar and "birthday" in features) or (row.phone and "phone" in features)
    asked = bool(features & {"birthday", "phone"})
    return bool(row.name and (reached or not asked) and (row.interests or not _asks_for_likes(settings)))


def _asks_for_likes(settings: "ClubSettings") -> bool:
    return "interests" in settings.features and bool(settings.interests)


async def _tell(uow: UnitOfWork, *, member_id: int, **params: Any) -> None:
    person_id = await people_rows.of_member(uow, member_id=member_id)
    if person_id is None:
        return
    once = f"profile:{member_id}"
    await letters.write(uow, person_id=person_id, kind="receipt", key="letter-profile", params=params, once=once)
