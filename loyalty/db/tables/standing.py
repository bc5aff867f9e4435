"""Standing in the club: tiers, who brought whom, the card that lives in a chat, and the nightly run."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
)

from loyalty.db.tables.base import metadata
from loyalty.db.types import Document, Id, Moment

tiers = Table(
    "tiers",
    metadata,
    Column("id", Id, primary_key=True),
    Column("titles", Document, nullable=False),
    Column("threshold", BigInteger, nullable=False),
    Column("factor", Integer, nullable=False),
    Column("discount_percent", Integer, nullable=False),
    Column("perks", Document, nullable=False),
    Column("reward_id", ForeignKey("rewards.id")),
    Column("active", Boolean, nullable=False),
    Column("created_at", Moment, nullable=False),
    CheckConstraint("threshold > 0", name="threshold_positive"),
    CheckConstraint("discount_percent >= 0 AND discount_percent <= 100", name="discount_within"),
)

# Every tier that somebody had; the one that holds has no `ended_at`. For life: no `until`, reason "life".
# `ends_at`: the end that the member was told of, which no change of the rules brings nearer. `purchase_id`: by what it
# was reached.
tier_memberships = Table(
    "tier_memberships",
    metadata,
    Column("id", Id, primary_key=True),
    Column("member_id", ForeignKey("members.id"), nullable=False),
    Column("tier_id", ForeignKey("tiers.id"), nullable=False, index=True),
    Column("reason", String(16), nullable=False),
    Column("since", Moment, nullable=False),
    Column("until", Moment),
    Column("warned_at", Moment),
    Column("ends_at", Moment),
    Column("ended_at", Moment),
    Column("staff_id", ForeignKey("staff.id")),
    Column("purchase_id", ForeignKey("purchases.id"), index=True),
    Index("ix_tier_memberships_member_id", "member_id", "id"),
)
Index(
    "uq_tier_memberships_present",
    tier_memberships.c.member_id,
    unique=True,
    sqlite_where=tier_memberships.c.ended_at.is_(None),
    postgresql_where=tier_memberships.c.ended_at.is_(None),
)
Index(
    "ix_tier_memberships_ending",
    tier_memberships.c.until,
    sqlite_where=tier_memberships.c.ended_at.is_(None),
    postgresql_where=tier_memberships.c.ended_at.is_(None),
)

referral_codes = Table(
    "referral_codes",
    metadata,
    Column("member_id", ForeignKey("members.id"), primary_key=True),
    Column("code", String(32), nullable=False, unique=True),
    Column("at", Moment, nullable=False),
)

# Somebody is brought once: by the first link that they came through.
referrals = Table(
    "referrals",
    metadata,
    Column("id", Id, primary_key=True),
    Column("referrer_id", ForeignKey("members.id"), nullable=False),
    Column("friend_id", ForeignKey("members.id"), nullable=False, unique=True),
    Column("state", String(16), nullable=False),
    Column("reason", String(24)),
    Column("purchase_id", ForeignKey("purchases.id"), unique=True),
    Column("at", Moment, nullable=False),
    Column("decided_at", Moment),
    Index("ix_referrals_referrer_id_decided_at", "referrer_id", "decided_at"),
    CheckConstraint("referrer_id <> friend_id", name="not_oneself"),
)

# One pinned message for whoever wants it; `shown` is the digest of what stands in it.
living_cards = Table(
    "living_cards",
    metadata,
    Column("member_id", ForeignKey("members.id"), primary_key=True),
    Column("person_id", Id, nullable=False, index=True),
    Column("message_id", Id),
    Column("state", String(16), nullable=False),
    Column("shown", String(64), nullable=False),
    Column("wanted_at", Moment),
    Column("edited_at", Moment),
    Column("at", Moment, nullable=False),
)
Index(
    "ix_living_cards_wanted",
    living_cards.c.wanted_at,
    sqlite_where=living_cards.c.wanted_at.is_not(None),
    postgresql_where=living_cards.c.wanted_at.is_not(None),
)

# One run a night; `stage` and `cursor` say how far it came, so that it goes on where it stopped.
nightly_runs = Table(
    "nightly_runs",
    metadata,
    Column("id", Id, primary_key=True),
    Column("night_on", Date, nullable=False, unique=True),
    Column("stage", String(24), nullable=False),
    Column("cursor", Id, nullable=False),
    Column("counts", Document, nullable=False),
    Column("started_at", Moment, nullable=False),
    Column("finished_at", Moment),
)
