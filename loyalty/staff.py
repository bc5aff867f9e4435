"""The people behind the counter: invited by a one-time link, removed at once."""

from dataclasses import dataclass
from datetime import timedelta

from loyalty import audit, drafts, letters, members
from loyalty.db import staff as rows
from loyalty.db.store import UnitOfWork, View
from loyalty.errors import LinkEnded, NotAllowed, NotFound
from loyalty.roles import CASHIER, MANAGER, OWNER, Actor, may_own
from loyalty.tokens import digest, new_token

INVITATION_LASTS = timedelta(hours=24)


@dataclass(frozen=True)
class StaffMember:
    """Somebody who works here."""

    id: int
    person_id: int
    name: str
    role: str


@dataclass(frozen=True)
class Accepted:
    """What an invitation made of the person who opened it."""

    role: str
    fresh: bool


async def invite(uow: UnitOfWork, *, by: Actor, role: str) -> str:
    """A one-time token that makes whoever opens it within 24 hours a member of staff. Raises NotAllowed."""
    may_own(by)
    if role not in (CASHIER, MANAGER, OWNER):
        raise NotAllowed()
    token = new_token(uow.randomness)
    if role == OWNER:
        await rows.revoke_open(uow, role=OWNER)
    invitation_id = await rows.add_invitation(
        uow, digest=digest(token), role=role, created_by=by.staff_id, expires_at=uow.now + INVITATION_LASTS
    )
    await audit.record(
        uow, by=by, action="invitation.made", subject="invitation", subject_id=invitation_id, after={"role": role}
    )
    return token


async def accept(uow: UnitOfWork, *, by: Actor, token: str, name: str) -> Accepted:
    """Open an invitation. Who opens it twice is welcomed again; for anybody else it is over. Raises LinkEnded.

    Who works here already in that role or a higher one leaves the link to the person it was made for. Every owner hears
    who used a link.
    """
    invitation = await rows.invitation(uow, digest=digest(token))
    if invitation is None or invitation.revoked_at:
        raise LinkEnded()
    if by.role and invitation.used_at and invitation.used_by == by.person_id:
        return Accepted(by.role, fresh=False)
    if by.role and invitation.role != OWNER and _higher(by.role, invitation.role) == by.role:
        return Accepted(by.role, fresh=False)
    if invitation.used_at or invitation.expires_at <= uow.now:
        raise LinkEnded()
    if not await rows.use_invitation(uow, invitation_id=invitation.id, person_id=by.person_id):
        raise LinkEnded()
    role = _higher(by.role, invitation.role)
    staff_id = await rows.put(uow, person_id=by.person_id, name=name, role=role, branch_id=invitation.branch_id)
    await audit.record(uow, by=by, action="invitation.used", subject="staff", subject_id=staff_id, after={"role": role})
    await _tell_owners(uow, person_id=by.person_id, name=name, role=role, invitation_id=invitation.id)
    return Accepted(role, fresh=True)


async def everybody(view: View) -> list[StaffMember]:
    """Everybody who works here now, owners first."""
    found = [StaffMember(row.id, row.person_id, row.name, row.role) for row in await rows.active(view)]
    return sorted(found, key=lambda one: (_RANK.index(one.role), one.id))


async def remove(uow: UnitOfWork, *, by: Actor, staff_id: int) -> None:
    """End somebody's work here, at once, open sale included. Raises NotAllowed (also for oneself), NotFound."""
    may_own(by)
    if staff_id == by.staff_id:
        raise NotAllowed()
    person_id = await rows.deactivate(uow, staff_id=staff_id)
    if person_id is None:
        raise NotFound()
    await drafts.close(uow, person_id=person_id)
    await members.end_practice(uow, person_id=person_id)
    await audit.record(uow, by=by, action="staff.removed", subject="staff", subject_id=staff_id)


async def has_owner(view: View) -> bool:
    """Whether anybody owns the club already."""
    return any(one.role == OWNER for one in await everybody(view))


async def _tell_owners(uow: UnitOfWork, *, person_id: int, name: str, role: str, invitation_id: int) -> None:
    for owner in await everybody(uow):
        if owner.role == OWNER and owner.person_id != person_id:
            await letters.write(
                uow,
                person_id=owner.person_id,
                kind="notice",
                key="letter-link-used",
                params={"name": name, "role": role},
                once=f"invitation:{invitation_id}:{owner.id}",
            )


def _higher(present: str | None, offered: str) -> str:
    return min((role for role in (present, offered) if role), key=_RANK.index)


_RANK = (OWNER, MANAGER, CASHIER)
