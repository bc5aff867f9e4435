"""Rows of staff and invitations."""

from datetime import datetime
from typing import Any

from sqlalchemy import Row, select

from loyalty.db.store import UnitOfWork, View
from loyalty.db.tables import invitations, staff


async def add_invitation(
    uow: UnitOfWork, *, digest: str, role: str, created_by: int | None, expires_at: datetime
) -> int:
    """Insert an open invitation; its id."""
    result = await uow.run(
        invitations.insert().values(
            digest=digest, role=role, created_by=created_by, created_at=uow.now, expires_at=expires_at
        )
    )
    return int(result.inserted_primary_key[0])  # type: ignore[index]


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
    """Insert the person as staff, or give a present or former one the role; the id."""
    values = {"name": name, "role": role, "branch_id": branch_id, "active": True}
    statement = (
        uow.upsert(staff)
        .values(person_id=person_id, joined_at=uow.now, **values)
        .on_conflict_do_update(index_elements=["person_id"], set_=values)
        .returning(staff.c.id)
    )
    return int(await uow.value(statement))


async def active(view: View) -> list[Row[Any]]:
    """Everybody who works here now."""
    return await view.all(select(staff).where(staff.c.active))


async def deactivate(uow: UnitOfWork, *, staff_id: int) -> int | None:
    """End an active one; the person's id, or None when there is none."""
    ended = staff.update().where(staff.c.id == staff_id, staff.c.active).values(active=False)
    person_id: int | None = await uow.value(ended.returning(staff.c.person_id))
    return person_id
