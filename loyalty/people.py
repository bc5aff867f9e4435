"""Whoever writes to the club: what language they read, whether they are a member, whether they work here."""

from dataclasses import dataclass, replace
from typing import Any

from loyalty.db import identities
from loyalty.db import people as rows
from loyalty.db.store import UnitOfWork, View
from loyalty.errors import Unclear
from loyalty.roles import Actor
from loyalty.texts import clean

REACHABLE, BLOCKED, DEACTIVATED = "yes", "blocked", "deactivated"


@dataclass(frozen=True)
class Membership:
    """What is known of a member at a glance."""

    id: int
    name: str
    card_number: str
    status: str
    practice: bool
    tier_id: int | None


@dataclass(frozen=True)
class Draft:
    """An open question of a dialog; its id is the request id of whatever it leads to. Without a step it is over."""

    id: str
    dialog: str
    step: str
    data: dict[str, Any]


@dataclass(frozen=True)
class Visitor:
    """One person in front of the bot, found in a single look."""

    person_id: int
    first_name: str
    language: str
    reachable: str
    source: str
    source_detail: str | None
    friend_code: str | None
    screen_message_id: int | None
    member: Membership | None
    actor: Actor
    draft: Draft | None
    finished: Draft | None
    club_version: int | None

    @property
    def is_staff(self) -> bool:
        """Whether the person works here at present."""
        return self.actor.role is not None

    def speaking(self, language: str) -> "Visitor":
        """The same person in another language."""
        return replace(self, language=language)


async def visitor(view: View, *, person_id: int) -> Visitor | None:
    """The person with everything the screens ask for, or None for somebody new."""
    row = await rows.visitor(view, person_id=person_id)
    if row is None:
        return None
    member = (
        Membership(row.member_id, row.member_name, row.card_number, row.member_status, row.practice, row.tier_id)
        if row.member_id is not None
        else None
    )
    draft = Draft(row.draft_id, row.dialog, row.step, row.data) if row.draft_id else None
    return Visitor(
        person_id=row.id,
        first_name=row.first_name,
        language=row.language,
        reachable=row.reachable,
        source=row.source,
        source_detail=row.source_detail,
        friend_code=row.friend_code,
        screen_message_id=row.screen_message_id,
        member=member,
        actor=Actor(row.id, row.staff_id, row.role, row.staff_name or "", row.member_id, row.branch_id),
        draft=draft if draft and draft.step else None,
        finished=draft if draft and not draft.step else None,
        club_version=row.club_version,
    )


async def meet(
    uow: UnitOfWork, *, person_id: int, first_name: str, language: str, source: str, source_detail: str | None
) -> None:
    """Remember somebody who writes for the first time, and where they came from."""
    await rows.add(
        uow,
        person_id=person_id,
        first_name=_readable(first_name),
        language=language,
        source=source,
        source_detail=source_detail,
    )


async def speak(uow: UnitOfWork, *, person_id: int, language: str) -> None:
    """Set the person's language."""
    await rows.change(uow, person_id=person_id, language=language)
    member_id = await identities.member_of(uow, kind="telegram", value=str(person_id))
    if member_id is not None:
        await identities.read_anew(uow, member_ids=[member_id])


async def reachable(uow: UnitOfWork, *, person_id: int, state: str) -> None:
    """Note that the person blocked the bot, is gone, or came back."""
    await rows.change(uow, person_id=person_id, reachable=state)


async def came_from(uow: UnitOfWork, *, person_id: int, source: str, source_detail: str | None) -> None:
    """Note a better-known source of somebody who has not joined yet: a poster says more than a bare /start."""
    await rows.change(uow, person_id=person_id, source=source, source_detail=source_detail)


async def screens_shown(uow: UnitOfWork, *, shown: dict[int, int | None]) -> None:
    """Remember each person's screen message: person id -> message id."""
    await rows.screens(uow, shown=shown)


async def speaking(view: View, *, role: str | None = None) -> list[tuple[int, str]]:
    """Ids and languages of the staff with a role (or of all staff)."""
    return [(row.person_id, row.language) for row in await rows.staff_languages(view, role=role)]


def _readable(first_name: str) -> str:
    """Telegram allows names of invisible letters; such a person simply has no name yet."""
    try:
        return clean(first_name, limit=256)[:64]
    except Unclear:
        return ""
