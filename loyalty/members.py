"""Members: joining the club, what they tell about themselves, and leaving it again."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Literal

from loyalty import actions, audit, cards, celebrations, claims, clubs, consents, merges, points, referrals
from loyalty.calendars import Birthday, check
from loyalty.db import identities, privacy
from loyalty.db import members as rows
from loyalty.db.names import ERASED_NAME as ERASED_NAME
from loyalty.db.store import UnitOfWork, View
from loyalty.errors import NotFound
from loyalty.roles import OWNER, Actor
from loyalty.texts import clean, search_form
from loyalty.tokens import mark

ACTIVE, LEFT, ERASED = "active", "left", "erased"
NAME_LIMIT = 64
PhoneKept = Literal["kept", "joined", "held"]


@dataclass(frozen=True)
class Member:
    """Everything a member told us."""

    id: int
    name: str
    card_number: str
    status: str
    practice: bool
    birthday: Birthday | None
    interests: tuple[int, ...]
    phone: str | None
    source: str
    source_detail: str | None
    joined_at: datetime
    last_purchase_at: datetime | None
    purchase_count: int
    purchase_sum_minor: int
    note: str
    tier_id: int | None


@dataclass(frozen=True)
class Joined:
    """What came of joining: the member, and the welcome gift if it was given now."""

    member_id: int
    welcome: int
    returned: bool


async def join(
    uow: UnitOfWork,
    *,
    by: Actor,
    name: str,
    source: str,
    source_detail: str | None = None,
    practice: bool = False,
    imported_as: str = "",
    mark_key: str = "",
    friend_code: str | None = None,
) -> Joined:
    """Make the person a member with a card and the welcome gift; joining twice changes nothing.

    Somebody who left comes back to the old card; nobody gets the welcome gift a second time.
    `imported_as` names a member who is not on Telegram, `friend_code` whose link brought this one. Raises NotAllowed.
    """
    club = await clubs.require(uow)
    kind, value = ("import", imported_as) if imported_as else ("telegram", str(by.person_id))
    if practice and await _practises_beside(uow, by=by):
        kind = "practice"
    known = await identities.member_of(uow, kind=kind, value=value)
    if known is not None:
        return await _return(uow, by=by, member_id=known)
    member_id = await rows.add(
        uow, name=name, search_name=search_form(name), source=source, source_detail=source_detail, practice=practice
    )
    await identities.add(uow, member_id=member_id, kind=kind, value=value)
    await cards.issue(uow, member_id=member_id)
    await consents.give(uow, member_id=member_id, purpose="membership", place="join")
    former = await was_erased(uow, person_id=by.person_id, mark_key=mark_key)
    if not practice:
        await referrals.attribute(uow, club=club, friend_id=member_id, code=friend_code, former=former)
    welcome = 0 if former else club.program.welcome
    if welcome:
        await points.welcome(uow, club=club, member_id=member_id, quantity=welcome)
    await audit.record(
        uow, by=by, action="member.joined", subject="member", subject_id=member_id, after={"source": source}
    )
    return Joined(member_id, welcome, returned=False)


async def was_erased(view: View, *, person_id: int, mark_key: str) -> bool:
    """Whether somebody of this Telegram id was a member and was erased; without a key nobody knows."""
    return bool(mark_key) and await identities.was_here(view, mark=_mark(person_id, key=mark_key))


async def _return(uow: UnitOfWork, *, by: Actor, member_id: int) -> Joined:
    member = await get(uow, member_id=member_id)
    if member.status != ACTIVE:
        await rows.change(uow, member_id=member_id, status=ACTIVE, left_at=None)
        await consents.give(uow, member_id=member_id, purpose="membership", place="join")
        await audit.record(uow, by=by, action="member.returned", subject="member", subject_id=member_id)
    return Joined(member_id, 0, returned=member.status != ACTIVE)


async def get(view: View, *, member_id: int) -> Member:
    """One member; raises NotFound."""
    row = await rows.get(view, member_id=member_id)
    if row is None:
        raise NotFound()
    birthday = (
        Birthday(calendar=row.birthday_calendar, month=row.birthday_month, day=row.birthday_day, year=row.birthday_year)
        if row.birthday_calendar
        else None
    )
    return Member(
        id=row.id,
        name=row.name,
        card_number=row.card_number,
        status=row.status,
        practice=row.practice,
        birthday=birthday,
        interests=tuple(row.interests),
        phone=row.phone,
        source=row.source,
        source_detail=row.source_detail,
        joined_at=row.joined_at,
        last_purchase_at=row.last_purchase_at,
        purchase_count=row.purchase_count,
        purchase_sum_minor=row.purchase_sum_minor,
        note=row.note,
        tier_id=row.tier_id,
    )


async def by_phone(view: View, *, phone: str) -> int | None:
    """The id of the member with this number (E.164), or None."""
    return await identities.member_of(view, kind="phone", value=phone)


async def rename(uow: UnitOfWork, *, by: Actor, name: str) -> None:
    """Set the member's name. Raises TextEmpty, TextTooLong."""
    clear = clean(name, limit=NAME_LIMIT)
    await _change(uow, by=by, field="name", name=clear, search_name=search_form(clear))


async def set_birthday(uow: UnitOfWork, *, by: Actor, birthday: Birthday, today: date) -> None:
    """Keep the birthday as entered, with consent to be congratulated. Raises DateImpossible."""
    check(birthday, today=today)
    rules = (await clubs.require(uow)).settings.birthdays
    await _change(
        uow,
        by=by,
        field="birthday",
        birthday_calendar=birthday.calendar,
        birthday_year=birthday.year,
        birthday_month=birthday.month,
        birthday_day=birthday.day,
        birthday_next_on=celebrations.first(birthday, today=today, rules=rules),
    )
    await consents.give(uow, member_id=_own(by), purpose="birthday", place="profile")


async def forget_birthday(uow: UnitOfWork, *, by: Actor) -> None:
    """Remove the birthday and the consent that came with it."""
    await _change(
        uow,
        by=by,
        field="birthday",
        birthday_calendar=None,
        birthday_year=None,
        birthday_month=None,
        birthday_day=None,
        birthday_next_on=None,
    )
    await consents.withdraw(uow, member_id=_own(by), purpose="birthday", place="settings")


async def set_phone(uow: UnitOfWork, *, by: Actor, phone: str) -> PhoneKept:
    """Keep the member's own number, E.164, that Telegram vouches for: "kept", or "joined" with a card from the counter.

    A card with that number whose holder is not on Telegram becomes the same card; not the one to which this person gave
    points as staff: then nothing changes but for a flag to the owner ("held"). Raises PhoneNotOwn when the number is
    another person's in Telegram.
    """
    member_id = _own(by)
    known = await identities.member_of(uow, kind="phone", value=phone)
    if known not in (None, member_id) and await merges.filled_by_oneself(uow, by=by, card_id=known):
        return "held"
    await identities.remove(uow, member_id=member_id, kind="phone")
    if known not in (None, member_id):
        await merges.claim(uow, by=by, card_id=known)
        return "joined"
    await identities.add(uow, member_id=member_id, kind="phone", value=phone)
    await audit.record(
        uow, by=by, action="member.changed", subject="member", subject_id=member_id, after={"field": "phone"}
    )
    await actions.profile_told(uow, by=by)
    return "kept"


async def forget_phone(uow: UnitOfWork, *, by: Actor) -> None:
    """Remove the member's number."""
    await identities.remove(uow, member_id=_own(by), kind="phone")
    await audit.record(
        uow, by=by, action="member.changed", subject="member", subject_id=_own(by), after={"field": "phone"}
    )


async def set_interests(uow: UnitOfWork, *, by: Actor, interests: list[int]) -> None:
    """Keep what the member likes; choosing something is the consent to use it."""
    await _change(uow, by=by, field="interests", interests=sorted(set(interests)))
    if interests:
        await consents.give(uow, member_id=_own(by), purpose="profiling", place="profile")


async def leave(uow: UnitOfWork, *, by: Actor) -> None:
    """Close the membership; the card and its points wait for a return. Who has left already has left.

    A practice card beside it is gone for good.
    """
    member_id = _own(by)
    await _end_practice(uow, person_id=by.person_id, kind="practice")
    if (await get(uow, member_id=member_id)).status != ACTIVE:
        return
    await claims.let_go(uow, by=by, member_id=member_id)
    await rows.change(uow, member_id=member_id, status=LEFT, left_at=uow.now)
    for purpose in consents.PURPOSES:
        await consents.withdraw(uow, member_id=member_id, purpose=purpose, place="leave")
    await audit.record(uow, by=by, action="member.left", subject="member", subject_id=member_id)


async def practising(view: View, *, person_id: int) -> int | None:
    """The practice card of somebody who works here: their only card, or one beside it; or None."""
    for kind in PRACTICE_KINDS:
        member_id = await identities.member_of(view, kind=kind, value=str(person_id))
        if member_id is not None and (await get(view, member_id=member_id)).practice:
            return member_id
    return None


async def end_practice(uow: UnitOfWork, *, person_id: int) -> None:
    """Erase the practice cards of somebody who works here no more: whoever joins afterwards is a newcomer."""
    for kind in PRACTICE_KINDS:
        await _end_practice(uow, person_id=person_id, kind=kind)


async def _end_practice(uow: UnitOfWork, *, person_id: int, kind: str) -> None:
    member_id = await identities.member_of(uow, kind=kind, value=str(person_id))
    if member_id is None or not (await get(uow, member_id=member_id)).practice:
        return
    await rows.change(uow, member_id=member_id, left_at=uow.now)
    # Without an identity nobody could ask for its erasure later, so nothing personal may stay.
    await privacy.blank_member(uow, member_id=member_id)


async def _practises_beside(uow: UnitOfWork, *, by: Actor) -> bool:
    """Whether the practice card is one beside the person's own, real or still to come.

    Only an owner without a card walks the whole road of a customer with it: opening a club begins with that.
    """
    own = await identities.member_of(uow, kind="telegram", value=str(by.person_id))
    if own is not None:
        return not (await get(uow, member_id=own)).practice
    return by.role != OWNER


def _own(by: Actor) -> int:
    if by.member_id is None:
        raise NotFound()
    return by.member_id


async def _change(uow: UnitOfWork, *, by: Actor, field: str, **values: Any) -> None:
    await rows.change(uow, member_id=_own(by), **values)
    await audit.record(
        uow, by=by, action="member.changed", subject="member", subject_id=_own(by), after={"field": field}
    )
    await actions.profile_told(uow, by=by)


def _mark(person_id: int, *, key: str) -> str:
    return mark(f"telegram:{person_id}", key=key)


# A practice card is held like a real one by whoever has no other, and otherwise by an identity of its own.
PRACTICE_KINDS = ("telegram", "practice")
