"""The people behind the counter: invited by a one-time link, removed at once."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any, Literal

from loyalty import audit, drafts, letters, members, shifts
from loyalty.db import branches as branch_rows
from loyalty.db import staff as rows
from loyalty.db.store import UnitOfWork, View
from loyalty.errors import LinkEnded, NotAllowed, NotFound
from loyalty.roles import CASHIER, MANAGER, OWNER, Actor, may_manage, may_own
from loyalty.tokens import digest, new_token

Standing = Literal["works", "suspended", "removed", ""]
INVITATION_LASTS = timedelta(hours=24)


@dataclass(frozen=True)
class StaffMember:
    """Somebody who works here. `suspended_at`: since when they are stopped, if they are."""

    id: int
    person_id: int
    name: str
    role: str
    branch_id: int | None = None
    suspended_at: datetime | None = None


@dataclass(frozen=True)
class Accepted:
    """What an invitation made of the person who opened it."""

    role: str
    fresh: bool


async def invite(uow: UnitOfWork, *, by: Actor, role: str, branch_id: int | None = None) -> str:
    """A one-time token that makes whoever opens it within 24 hours a member of staff, of a branch if one is named.

    Raises NotAllowed, NotFound (no such branch).
    """
    may_own(by)
    if role not in _RANK:
        raise NotAllowed()
    if branch_id is not None and await branch_rows.lock(uow, branch_id=branch_id) is None:
        raise NotFound()
    token = new_token(uow.randomness)
    if role == OWNER:
        await rows.revoke_open(uow, role=OWNER)
    ends = uow.now + INVITATION_LASTS
    invitation_id = await rows.add_invitation(
        uow, digest=digest(token), role=role, branch_id=branch_id, created_by=by.staff_id, expires_at=ends
    )
    await audit.record(
        uow, by=by, action="invitation.made", subject="invitation", subject_id=invitation_id, after={"role": role}
    )
    return token


async def accept(uow: UnitOfWork, *, by: Actor, token: str, name: str) -> Accepted:
    """Open an invitation. Who opens it twice is welcomed again; for anybody else it is over. Raises LinkEnded, and
    NotAllowed for who is suspended: no link lifts that.

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
    if await rows.suspended(uow, person_id=by.person_id):
        raise NotAllowed()
    if not await rows.use_invitation(uow, invitation_id=invitation.id, person_id=by.person_id):
        raise LinkEnded()
    role = _higher(by.role, invitation.role)
    staff_id = await rows.put(uow, person_id=by.person_id, name=name, role=role, branch_id=invitation.branch_id)
    await audit.record(uow, by=by, action="invitation.used", subject="staff", subject_id=staff_id, after={"role": role})
    await _tell_owners(uow, person_id=by.person_id, name=name, role=role, invitation_id=invitation.id)
    return Accepted(role, fresh=True)


async def everybody(view: View) -> list[StaffMember]:
    """Everybody who works here now, owners first; not who is suspended."""
    return _sorted(await rows.active(view))


async def team(view: View, *, by: Actor) -> list[StaffMember]:
    """Everybody who works here, the suspended ones too, owners first. Raises NotAllowed."""
    may_manage(by)
    return _sorted(await rows.employed(view))


async def get(view: View, *, by: Actor, staff_id: int) -> StaffMember:
    """One of those who work here, for themselves, managers and owners. Raises NotAllowed, NotFound."""
    shifts.may_see(by, staff_id=staff_id)
    row = await rows.get(view, staff_id=staff_id)
    if row is None:
        raise NotFound()
    return _read(row)


async def change_role(uow: UnitOfWork, *, by: Actor, staff_id: int, role: str) -> StaffMember:
    """Give somebody another role, oneself too while another owner is left. What they had open is closed.

    Raises NotAllowed, NotFound.
    """
    owners = await _deciding(uow, by=by)
    one = await get(uow, by=by, staff_id=staff_id)
    if role not in _RANK or (role != OWNER and owners == [staff_id]):
        raise NotAllowed()
    if role == one.role:
        return one
    await rows.change(uow, staff_id=staff_id, role=role)
    await drafts.close(uow, person_id=one.person_id)
    await _note(uow, by=by, action="staff.role", staff_id=staff_id, before={"role": one.role}, after={"role": role})
    return replace(one, role=role)


async def suspend(uow: UnitOfWork, *, by: Actor, staff_id: int) -> StaffMember:
    """Stop somebody at once, open sale and shift included; what they recorded stays. Doing it twice changes nothing.

    Raises NotAllowed (also for oneself), NotFound.
    """
    one = await _other(uow, by=by, staff_id=staff_id)
    if one.suspended_at:
        return one
    await rows.change(uow, staff_id=staff_id, suspended_at=uow.now)
    await drafts.close(uow, person_id=one.person_id)
    await shifts.stop(uow, by=by, staff_id=staff_id)
    await _note(uow, by=by, action="staff.suspended", staff_id=staff_id)
    return replace(one, suspended_at=uow.now)


async def unsuspend(uow: UnitOfWork, *, by: Actor, staff_id: int) -> StaffMember:
    """Let somebody work again. Doing it twice changes nothing. Raises NotAllowed (also for oneself), NotFound."""
    one = await _other(uow, by=by, staff_id=staff_id)
    if not one.suspended_at:
        return one
    await rows.change(uow, staff_id=staff_id, suspended_at=None)
    await _note(uow, by=by, action="staff.unsuspended", staff_id=staff_id)
    return replace(one, suspended_at=None)


async def place(uow: UnitOfWork, *, by: Actor, staff_id: int, branch_id: int | None) -> StaffMember:
    """Say to which branch somebody belongs, or to none in particular. Raises NotAllowed, NotFound."""
    may_own(by)
    one = await get(uow, by=by, staff_id=staff_id)
    if branch_id is not None and await branch_rows.lock(uow, branch_id=branch_id) is None:
        raise NotFound()
    if branch_id != one.branch_id:
        await rows.change(uow, staff_id=staff_id, branch_id=branch_id)
        after = {"branch": branch_id}
        await _note(uow, by=by, action="staff.branch", staff_id=staff_id, before={"branch": one.branch_id}, after=after)
    return replace(one, branch_id=branch_id)


async def remove(uow: UnitOfWork, *, by: Actor, staff_id: int) -> None:
    """End somebody's work here, at once, open sale included. Raises NotAllowed (also for oneself), NotFound."""
    await _other(uow, by=by, staff_id=staff_id)
    person_id = await rows.deactivate(uow, staff_id=staff_id)
    if person_id is None:
        raise NotFound()
    await drafts.close(uow, person_id=person_id)
    await shifts.stop(uow, by=by, staff_id=staff_id)
    await members.end_practice(uow, person_id=person_id)
    await _note(uow, by=by, action="staff.removed", staff_id=staff_id)


async def standing(view: View, *, person_id: int) -> Standing:
    """How the person stands to the team now: works here, is suspended, was removed, or never belonged to it ("")."""
    row = await rows.of_person(view, person_id=person_id)
    if row is None:
        return ""
    if not row.active:
        return "removed"
    return "suspended" if row.suspended_at else "works"


async def has_owner(view: View) -> bool:
    """Whether anybody owns the club already."""
    return any(one.role == OWNER for one in await everybody(view))


async def _deciding(uow: UnitOfWork, *, by: Actor) -> list[int]:
    """The owners of this moment, who decide one after the other, so that one is always left. Raises NotAllowed."""
    may_own(by)
    owners = await rows.lock_owners(uow)
    if by.staff_id is not None and by.staff_id not in owners:
        raise NotAllowed()
    return owners


async def _other(uow: UnitOfWork, *, by: Actor, staff_id: int) -> StaffMember:
    """Somebody else, about whom an owner decides. Raises NotAllowed, NotFound."""
    await _deciding(uow, by=by)
    if staff_id == by.staff_id:
        raise NotAllowed()
    return await get(uow, by=by, staff_id=staff_id)


async def _note(uow: UnitOfWork, *, by: Actor, action: str, staff_id: int, **states: dict[str, Any]) -> None:
    await audit.record(uow, by=by, action=action, subject="staff", subject_id=staff_id, **states)


def _sorted(found: Sequence[Any]) -> list[StaffMember]:
    return sorted(map(_read, found), key=lambda one: (_RANK.index(one.role), one.id))


def _read(row: Any) -> StaffMember:
    return StaffMember(row.id, row.person_id, row.name, row.role, row.branch_id, row.suspended_at)


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
