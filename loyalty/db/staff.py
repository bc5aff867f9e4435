"""Rows of staff and invitations."""

from datetime import datetime
from typing import Any

from sqlalchemy import Row, and_, select

from loyalty.db.store import UnitOfWork, View
from loyalty.db.tables import invitations, staff


async def add_invitation(
    uow: UnitOfWork, *, digest: str, role: str, branch_id: int | None, created_by: int | None, expires_at: datetime
) -> int:
    """Insert an open invitation; its id."""
    what: dict[str, Any] = {"digest": digest, "role": role, "branch_id": branch_id, "created_by": created_by}
    return await uow.add(invitations, created_at=uow.now, expires_at=expires_at, **what)


async def invitation(view: View, *, digest: str) -> Row[Any] | None:
    """The invitation behind a token's digest."""
    return await view.one(select(invitations).where(invitations.c.digest == digest))


async def revoke_open(uow: UnitOfWork, *, role: str) -> None:
    """End the unused invitations to a role."""
    await uow.run(
        invitations.update()
        .where(invitations.c.role == role, invitations.c.used_at.is_(None), invitations.c.revoked_at.is_(None))
        .values(revoked_at=uow.now)
    )


async def use_invitation(uow: UnitOfWork, *, invitation_id: int, person_id: int) -> bool:
    """Use it up; False when somebody was faster."""
    result = await uow.run(
        invitations.update()
        .where(invitations.c.id == invitation_id, invitations.c.used_at.is_(None), invitations.c.revoked_at.is_(None))
        .values(used_at=uow.now, used_by=person_id)
    )
    return bool(result.rowcount == 1)


async def put(uow: UnitOfWork, *, person_id: int, name: str, role: str, branch_id: int | None) -> int:
    """Insert the person as staff, or give a present or former one the role; the id. No branch leaves theirs."""
    values: dict[str, Any] = {"name": name, "role": role, "active": True, "suspended_at": None}
    values |= {"branch_id": branch_id} if branch_id is not None else {}
    statement = (
        uow.upsert(staff)
        .values(person_id=person_id, joined_at=uow.now, **values)
        .on_conflict_do_update(index_elements=["person_id"], set_=values)
        .returning(staff.c.id)
    )
    return int(await uow.value(statement))


async def of_person(view: View, *, person_id: int) -> Row[Any] | None:
    """The person's row, present or former."""
    return await view.one(select(staff).where(staff.c.person_id == person_id))


async def active(view: View) -> list[Row[Any]]:
    """Everybody who works here now."""
    return await view.all(select(staff).where(WORKS))


async def employed(view: View) -> list[Row[Any]]:
    """Everybody who works here, the suspended ones too."""
    return await view.all(select(staff).where(staff.c.active))


async def get(view: View, *, staff_id: int) -> Row[Any] | None:
    """One of those who work here, the suspended ones too."""
    return await view.one(select(staff).where(staff.c.id == staff_id, staff.c.active))


async def suspended(view: View, *, person_id: int) -> bool:
    """Whether the person works here and is stopped for now."""
    found = select(staff.c.id).where(staff.c.person_id == person_id, staff.c.active, staff.c.suspended_at.is_not(None))
    return await view.value(found) is not None


async def lock_owners(uow: UnitOfWork) -> list[int]:
    """The ids of the owners who work here now; on PostgreSQL their rows stay locked, in one order for everybody."""
    owners = select(staff.c.id).where(staff.c.role == "owner", WORKS).order_by(staff.c.id)
    return [row.id for row in await uow.all(owners.with_for_update())]


async def lock(uow: UnitOfWork, *, staff_id: int) -> int | None:
    """The id again if that person works here now, the row locked on PostgreSQL."""
    found: int | None = await uow.value(select(staff.c.id).where(staff.c.id == staff_id, WORKS).with_for_update())
    return found


async def change(uow: UnitOfWork, *, staff_id: int, **values: Any) -> None:
    """Update some columns of somebody who works here."""
    await uow.run(staff.update().where(staff.c.id == staff_id, staff.c.active).values(**values))


async def leave_branch(uow: UnitOfWork, *, branch_id: int) -> None:
    """Nobody belongs to the branch any more, and nobody is invited to it."""
    await uow.run(staff.update().where(staff.c.branch_id == branch_id).values(branch_id=None))
    await uow.run(invitations.update().where(invitations.c.branch_id == branch_id).values(branch_id=None))


async def deactivate(uow: UnitOfWork, *, staff_id: int) -> int | None:
    """End an active one; the person's id, or None when there is none."""
    ended = staff.update().where(staff.c.id == staff_id, staff.c.active).values(active=False)
    person_id: int | None = await uow.value(ended.returning(staff.c.person_id))
    return person_id


WORKS = and_(staff.c.active, staff.c.suspended_at.is_(None))
