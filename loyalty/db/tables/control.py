"""What keeps the counter honest: approvals, disputes, flags, and sales whose customer is still to come."""

from sqlalchemy import BigInteger, Column, Date, ForeignKey, Index, String, Table, UniqueConstraint

from loyalty.db.tables.base import metadata
from loyalty.db.types import Document, Id, Moment

# Something at the counter that somebody else has to allow; `request` says what will be done then.
approvals = Table(
    "approvals",
    metadata,
    Column("id", Id, primary_key=True),
    Column("kind", String(16), nullable=False),
    Column("state", String(16), nullable=False),
    Column("reason", String(32), nullable=False),
    Column("request", Document, nullable=False),
    Column("request_id", String(64), nullable=False, unique=True),
    Column("member_id", ForeignKey("members.id"), nullable=False, index=True),
    Column("staff_id", ForeignKey("staff.id"), nullable=False),
    Column("decided_by", ForeignKey("staff.id")),
    Column("at", Moment, nullable=False),
    Column("expires_at", Moment, nullable=False),
    Column("decided_at", Moment),
)
Index(
    "ix_approvals_open",
    approvals.c.id,
    sqlite_where=approvals.c.state == "pending",
    postgresql_where=approvals.c.state == "pending",
)

# A customer says that a receipt is wrong.
disputes = Table(
    "disputes",
    metadata,
    Column("id", Id, primary_key=True),
    Column("purchase_id", ForeignKey("purchases.id"), nullable=False),
    Column("member_id", ForeignKey("members.id"), nullable=False, index=True),
    Column("kind", String(16), nullable=False),
    Column("state", String(16), nullable=False),
    Column("claimed_minor", BigInteger),
    Column("answer", String(200)),
    Column("decided_by", ForeignKey("staff.id")),
    Column("at", Moment, nullable=False),
    Column("decided_at", Moment),
    UniqueConstraint("purchase_id", "member_id"),
)
Index(
    "ix_disputes_open",
    disputes.c.id,
    sqlite_where=disputes.c.decided_at.is_(None),
    postgresql_where=disputes.c.decided_at.is_(None),
)

# A concentration that the owner should look at; `facts` are the numbers behind it.
risk_flags = Table(
    "risk_flags",
    metadata,
    Column("id", Id, primary_key=True),
    Column("kind", String(24), nullable=False),
    Column("staff_id", ForeignKey("staff.id")),
    Column("member_id", ForeignKey("members.id")),
    Column("week_on", Date, nullable=False),
    Column("facts", Document, nullable=False),
    Column("once", String(96), nullable=False, unique=True),
    Column("at", Moment, nullable=False),
    Column("seen_at", Moment),
)

# A sale whose customer scans the till instead of the other way round; the token is kept as a digest only.
open_sales = Table(
    "open_sales",
    metadata,
    Column("id", Id, primary_key=True),
    Column("digest", String(64), nullable=False, unique=True),
    Column("request_id", String(64), nullable=False, unique=True),
    Column("staff_id", ForeignKey("staff.id"), nullable=False),
    Column("branch_id", ForeignKey("branches.id")),
    Column("basket", Document, nullable=False),
    Column("at", Moment, nullable=False),
    Column("expires_at", Moment, nullable=False),
    Column("used_at", Moment),
    Column("member_id", ForeignKey("members.id")),
)
