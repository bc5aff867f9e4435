"""The books: purchases, wallets, and a ledger in which nothing is ever changed or deleted."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    UniqueConstraint,
    and_,
)

from loyalty.db.tables.base import metadata
from loyalty.db.types import Document, Id, Moment

purchases = Table(
    "purchases",
    metadata,
    Column("id", Id, primary_key=True),
    Column("member_id", ForeignKey("members.id"), nullable=False),
    Column("branch_id", ForeignKey("branches.id")),
    Column("staff_id", ForeignKey("staff.id")),
    Column("amount_minor", BigInteger),
    Column("currency", String(3), nullable=False),
    Column("items", Document, nullable=False),
    Column("receipt_number", String(16), nullable=False, unique=True),
    Column("presence", String(16), nullable=False),
    Column("state", String(24), nullable=False),
    Column("program_version_id", ForeignKey("program_versions.id"), nullable=False),
    Column("request_id", String(64), nullable=False, unique=True),
    Column("practice", Boolean, nullable=False),
    Column("at", Moment, nullable=False),
    # How this purchase changed the wallet's remainder, so that taking it back can undo that too.
    Column("carried_minor", BigInteger, nullable=False, server_default="0"),
    Column("carried_part", Integer, nullable=False, server_default="0"),
    Column("taps", Integer),
    Column("refunded_minor", BigInteger, nullable=False, server_default="0"),
    # `amount_minor` is what was paid in money: the bill without what was taken off and what points have paid.
    Column("bill_minor", BigInteger),
    Column("discounts", Document, nullable=False, server_default="[]"),
    Column("paid_by_points_minor", BigInteger, nullable=False, server_default="0"),
    Index("ix_purchases_member_id_at", "member_id", "at"),
    Index("ix_purchases_staff_id_at", "staff_id", "at"),
    Index("ix_purchases_at", "at"),
    CheckConstraint("amount_minor IS NULL OR amount_minor > 0", name="amount_positive"),
    CheckConstraint("refunded_minor >= 0 AND refunded_minor <= coalesce(amount_minor, 0)", name="refunded_within"),
)

wallets = Table(
    "wallets",
    metadata,
    Column("id", Id, primary_key=True),
    Column("member_id", ForeignKey("members.id"), nullable=False),
    Column("unit", String(32), nullable=False),
    Column("available", BigInteger, nullable=False),
    Column("pending", BigInteger, nullable=False),
    Column("lifetime", BigInteger, nullable=False),
    Column("remainder_minor", BigInteger, nullable=False),
    # Under percent back, what is left of a minor unit: so many parts of it, as many to the unit as the percentage.
    Column("remainder_part", Integer, nullable=False, server_default="0"),
    Column("program_version_id", ForeignKey("program_versions.id"), nullable=False),
    UniqueConstraint("member_id", "unit"),
    CheckConstraint("available >= 0", name="available_not_negative"),
    CheckConstraint("pending >= 0", name="pending_not_negative"),
)

# What was taken back of a purchase: undone at once, voided by a manager, or refunded in part or whole.
refunds = Table(
    "refunds",
    metadata,
    Column("id", Id, primary_key=True),
    Column("purchase_id", ForeignKey("purchases.id"), nullable=False, index=True),
    Column("wallet_id", ForeignKey("wallets.id"), nullable=False),
    Column("kind", String(16), nullable=False),
    Column("amount_minor", BigInteger, nullable=False),
    Column("points", BigInteger, nullable=False),
    Column("shortfall", BigInteger, nullable=False),
    Column("staff_id", ForeignKey("staff.id")),
    Column("reason", String(200)),
    Column("request_id", String(64), nullable=False, unique=True),
    Column("at", Moment, nullable=False),
    Column("points_returned", BigInteger, nullable=False, server_default="0"),
    Index("ix_refunds_staff_id_at", "staff_id", "at"),
)

ledger_entries = Table(
    "ledger_entries",
    metadata,
    Column("id", Id, primary_key=True),
    Column("wallet_id", ForeignKey("wallets.id"), nullable=False),
    Column("type", String(16), nullable=False),
    Column("available_change", BigInteger, nullable=False),
    Column("pending_change", BigInteger, nullable=False),
    Column("purchase_id", ForeignKey("purchases.id"), index=True),
    Column("reverses_id", ForeignKey("ledger_entries.id"), index=True),
    Column("rule", String(32), nullable=False),
    Column("program_version_id", ForeignKey("program_versions.id"), nullable=False),
    Column("staff_id", ForeignKey("staff.id")),
    Column("request_id", String(96), nullable=False, unique=True),
    Column("at", Moment, nullable=False),
    Column("refund_id", ForeignKey("refunds.id"), index=True),
    Column("shortfall", BigInteger, nullable=False, server_default="0"),
    Column("reason", String(200)),
    Index("ix_ledger_entries_wallet_id_id", "wallet_id", "id"),
    UniqueConstraint("purchase_id", "rule", "type"),
)

lots = Table(
    "lots",
    metadata,
    Column("id", Id, primary_key=True),
    Column("wallet_id", ForeignKey("wallets.id"), nullable=False),
    Column("entry_id", ForeignKey("ledger_entries.id"), nullable=False, unique=True),
    Column("original", BigInteger, nullable=False),
    Column("remaining", BigInteger, nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("available_at", Moment, nullable=False),
    Column("activated_at", Moment),
    Column("expires_at", Moment),
    CheckConstraint("remaining >= 0 AND remaining <= original", name="remaining_within"),
)
# Only lots with something left are ever looked for, so a long history costs nothing.
Index(
    "ix_lots_open",
    lots.c.wallet_id,
    lots.c.expires_at,
    sqlite_where=lots.c.remaining > 0,
    postgresql_where=lots.c.remaining > 0,
)

# What waits is found by its wallet, what ends by its day.
Index(
    "ix_lots_waiting",
    lots.c.wallet_id,
    lots.c.available_at,
    sqlite_where=and_(lots.c.activated_at.is_(None), lots.c.remaining > 0),
    postgresql_where=and_(lots.c.activated_at.is_(None), lots.c.remaining > 0),
)
Index(
    "ix_lots_ending",
    lots.c.expires_at,
    sqlite_where=lots.c.remaining > 0,
    postgresql_where=lots.c.remaining > 0,
)

lot_allocations = Table(
    "lot_allocations",
    metadata,
    Column("id", Id, primary_key=True),
    Column("entry_id", ForeignKey("ledger_entries.id"), nullable=False, index=True),
    Column("lot_id", ForeignKey("lots.id"), nullable=False, index=True),
    Column("quantity", BigInteger, nullable=False),
)
