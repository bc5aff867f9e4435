"""The people behind the counter, their shifts, and the links that invite them."""

from sqlalchemy import Boolean, Column, ForeignKey, Index, String, Table

from loyalty.db.tables.base import metadata
from loyalty.db.types import Id, Moment

staff = Table(
    "staff",
    metadata,
    Column("id", Id, primary_key=True),
    Column("person_id", Id, nullable=False, unique=True),
    Column("name", String(64), nullable=False),
    Column("role", String(16), nullable=False),
    Column("branch_id", ForeignKey("branches.id")),
    Column("active", Boolean, nullable=False),
    Column("joined_at", Moment, nullable=False),
    Column("suspended_at", Moment),
)

shifts = Table(
    "shifts",
    metadata,
    Column("id", Id, primary_key=True),
    Column("staff_id", ForeignKey("staff.id"), nullable=False),
    Column("branch_id", ForeignKey("branches.id")),
    Column("began_at", Moment, nullable=False),
    Column("ended_at", Moment),
    Index("ix_shifts_staff_id_began_at", "staff_id", "began_at"),
)
# Nobody works two shifts at once, whatever two phones say.
Index(
    "uq_shifts_open",
    shifts.c.staff_id,
    unique=True,
    sqlite_where=shifts.c.ended_at.is_(None),
    postgresql_where=shifts.c.ended_at.is_(None),
)

invitations = Table(
    "invitations",
    metadata,
    Column("id", Id, primary_key=True),
    Column("digest", String(64), nullable=False, unique=True),
    Column("role", String(16), nullable=False),
    Column("branch_id", ForeignKey("branches.id")),
    Column("created_by", ForeignKey("staff.id")),
    Column("created_at", Moment, nullable=False),
    Column("expires_at", Moment, nullable=False),
    Column("used_at", Moment),
    Column("used_by", Id),
    Column("revoked_at", Moment),
)
