"""What points are good for: claims of rewards, vouchers, and bills that are paid with points."""

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
)

from loyalty.db.tables.base import metadata
from loyalty.db.types import Document, Id, Moment

# A reward as it was when it was claimed (`effect`): what the owner changes later changes no open claim.
reward_claims = Table(
    "reward_claims",
    metadata,
    Column("id", Id, primary_key=True),
    Column("reward_id", ForeignKey("rewards.id"), nullable=False, index=True),
    Column("member_id", ForeignKey("members.id"), nullable=False),
    Column("wallet_id", ForeignKey("wallets.id")),
    Column("hold_entry_id", ForeignKey("ledger_entries.id"), unique=True),
    Column("cost", Integer, nullable=False),
    Column("effect", Document, nullable=False),
    Column("token", String(32), nullable=False, unique=True),
    Column("code", String(16), nullable=False, unique=True),
    Column("state", String(16), nullable=False),
    Column("reason", String(200)),
    Column("program_version_id", ForeignKey("program_versions.id"), nullable=False),
    Column("request_id", String(64), nullable=False, unique=True),
    Column("purchase_id", ForeignKey("purchases.id"), index=True),
    Column("staff_id", ForeignKey("staff.id")),
    Column("branch_id", ForeignKey("branches.id")),
    Column("message_id", Id),
    Column("practice", Boolean, nullable=False),
    Column("at", Moment, nullable=False),
    Column("expires_at", Moment, nullable=False),
    Column("decided_at", Moment),
    Index("ix_reward_claims_member_id_at", "member_id", "at"),
    CheckConstraint("cost >= 0", name="cost_not_negative"),
)
Index(
    "ix_reward_claims_issued",
    reward_claims.c.expires_at,
    sqlite_where=reward_claims.c.state == "issued",
    postgresql_where=reward_claims.c.state == "issued",
)

voucher_series = Table(
    "voucher_series",
    metadata,
    Column("id", Id, primary_key=True),
    Column("prefix", String(8), nullable=False),
    Column("effect", Document, nullable=False),
    Column("count", Integer, nullable=False),
    Column("uses_each", Integer, nullable=False),
    Column("member_limit", Integer),
    Column("starts_at", Moment),
    Column("expires_at", Moment),
    Column("staff_id", ForeignKey("staff.id")),
    Column("request_id", String(64), nullable=False, unique=True),
    Column("at", Moment, nullable=False),
    Column("revoked_at", Moment),
    CheckConstraint("count > 0", name="count_positive"),
)

# `uses` counts what is used or reserved at a counter: so nobody hears "valid" and then "invalid".
vouchers = Table(
    "vouchers",
    metadata,
    Column("id", Id, primary_key=True),
    Column("code", String(24), nullable=False, unique=True),
    Column("holder_id", ForeignKey("members.id")),
    Column("series_id", ForeignKey("voucher_series.id"), index=True),
    Column("claim_id", ForeignKey("reward_claims.id"), unique=True),
    Column("offer_id", Id, index=True),  # no foreign key: offers are made later
    Column("source", String(16), nullable=False),
    Column("effect", Document, nullable=False),
    Column("uses_allowed", Integer, nullable=False),
    Column("uses", Integer, nullable=False),
    Column("state", String(16), nullable=False),
    Column("starts_at", Moment),
    Column("expires_at", Moment),
    Column("practice", Boolean, nullable=False),
    Column("request_id", String(96), unique=True),
    Column("staff_id", ForeignKey("staff.id")),
    Column("at", Moment, nullable=False),
    Index("ix_vouchers_holder_id_state", "holder_id", "state"),
    CheckConstraint("uses >= 0 AND uses <= uses_allowed", name="uses_within"),
)
Index(
    "ix_vouchers_ending",
    vouchers.c.expires_at,
    sqlite_where=vouchers.c.state == "active",
    postgresql_where=vouchers.c.state == "active",
)

voucher_uses = Table(
    "voucher_uses",
    metadata,
    Column("id", Id, primary_key=True),
    Column("voucher_id", ForeignKey("vouchers.id"), nullable=False),
    Column("member_id", ForeignKey("members.id"), index=True),
    Column("staff_id", ForeignKey("staff.id")),
    Column("branch_id", ForeignKey("branches.id")),
    Column("purchase_id", ForeignKey("purchases.id"), index=True),
    Column("discount_minor", BigInteger),
    Column("state", String(16), nullable=False),
    Column("reason", String(200)),
    Column("request_id", String(64), nullable=False, unique=True),
    Column("at", Moment, nullable=False),
    Column("reserved_until", Moment, nullable=False),
    Column("used_at", Moment),
    Index("ix_voucher_uses_voucher_id_state", "voucher_id", "state"),
)
Index(
    "ix_voucher_uses_reserved",
    voucher_uses.c.reserved_until,
    sqlite_where=voucher_uses.c.state == "reserved",
    postgresql_where=voucher_uses.c.state == "reserved",
)

# A cashier asks, the member confirms on the own phone: nobody spends another's points.
point_payments = Table(
    "point_payments",
    metadata,
    Column("id", Id, primary_key=True),
    Column("member_id", ForeignKey("members.id"), nullable=False, index=True),
    Column("staff_id", ForeignKey("staff.id"), nullable=False),
    Column("request", Document, nullable=False),
    Column("request_id", String(64), nullable=False, unique=True),
    Column("bill_minor", BigInteger, nullable=False),
    Column("points", BigInteger, nullable=False),
    Column("paid_minor", BigInteger, nullable=False),
    Column("state", String(16), nullable=False),
    Column("purchase_id", ForeignKey("purchases.id"), unique=True),
    Column("spend_entry_id", ForeignKey("ledger_entries.id"), unique=True),
    Column("returned_points", BigInteger, nullable=False, server_default="0"),
    Column("at", Moment, nullable=False),
    Column("expires_at", Moment, nullable=False),
    Column("decided_at", Moment),
    CheckConstraint("points > 0", name="points_positive"),
    CheckConstraint("paid_minor > 0 AND paid_minor <= bill_minor", name="paid_within"),
)
Index(
    "ix_point_payments_asked",
    point_payments.c.expires_at,
    sqlite_where=point_payments.c.state == "asked",
    postgresql_where=point_payments.c.state == "asked",
)

# Stamp cards beside the club's own unit; a round keeps the version that it began with.
stamp_cards = Table(
    "stamp_cards",
    metadata,
    Column("id", Id, primary_key=True),
    Column("titles", Document, nullable=False),
    Column("position", Integer, nullable=False),
    Column("active", Boolean, nullable=False),
    Column("created_at", Moment, nullable=False),
)

# `source`: what gives a stamp; `rewards`: at how many stamps there is which reward, the last being the whole card's.
stamp_card_versions = Table(
    "stamp_card_versions",
    metadata,
    Column("id", Id, primary_key=True),
    Column("card_id", ForeignKey("stamp_cards.id"), nullable=False, index=True),
    Column("goal", Integer, nullable=False),
    Column("source", Document, nullable=False),
    Column("rewards", Document, nullable=False),
    Column("at", Moment, nullable=False),
    CheckConstraint("goal > 0", name="goal_positive"),
)

stamp_rounds = Table(
    "stamp_rounds",
    metadata,
    Column("id", Id, primary_key=True),
    Column("wallet_id", ForeignKey("wallets.id"), nullable=False),
    Column("number", Integer, nullable=False),
    Column("version_id", ForeignKey("stamp_card_versions.id"), nullable=False),
    Column("reached", Integer, nullable=False, server_default="0"),
    Column("spend_entry_id", ForeignKey("ledger_entries.id"), unique=True),
    Column("started_at", Moment, nullable=False),
    Column("ended_at", Moment),
    UniqueConstraint("wallet_id", "number"),
)
