"""The club itself: its settings, the versions of its programme, its branches, its catalogue and rewards."""

from sqlalchemy import BigInteger, Boolean, CheckConstraint, Column, ForeignKey, Integer, String, Table, false, true

from loyalty.db.tables.base import metadata
from loyalty.db.types import Document, Id, Moment

installations = Table(
    "installations",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("kind", String(16), nullable=False),
    Column("clock_offset_seconds", Integer, nullable=False, default=0),
    Column("created_at", Moment, nullable=False),
    CheckConstraint("id = 1", name="single"),
)

clubs = Table(
    "clubs",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("version", Integer, nullable=False),
    Column("settings", Document, nullable=False),
    Column("opened_at", Moment),
    CheckConstraint("id = 1", name="single"),
)

program_versions = Table(
    "program_versions",
    metadata,
    Column("id", Id, primary_key=True),
    Column("rules", Document, nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("created_by", Id),
)

branches = Table(
    "branches",
    metadata,
    Column("id", Id, primary_key=True),
    Column("name", String(80), nullable=False),
    Column("opening_hours", Document, nullable=False),
    Column("time_zone", String(64)),
    Column("link_code", String(16), nullable=False, unique=True),
    Column("active", Boolean, nullable=False, server_default=true()),
)

categories = Table(
    "categories",
    metadata,
    Column("id", Id, primary_key=True),
    Column("titles", Document, nullable=False),
    Column("active", Boolean, nullable=False),
)

items = Table(
    "items",
    metadata,
    Column("id", Id, primary_key=True),
    Column("titles", Document, nullable=False),
    Column("search_title", String(128), nullable=False, index=True),
    Column("category_id", ForeignKey("categories.id")),
    Column("price_minor", BigInteger),
    Column("favourite", Boolean, nullable=False),
    Column("active", Boolean, nullable=False),
    CheckConstraint("price_minor IS NULL OR price_minor > 0", name="price_positive"),
)

rewards = Table(
    "rewards",
    metadata,
    Column("id", Id, primary_key=True),
    Column("titles", Document, nullable=False),
    Column("unit", String(32), nullable=False),
    Column("cost", Integer, nullable=False),
    Column("kind", String(24), nullable=False),
    Column("active", Boolean, nullable=False),
    Column("program_version_id", ForeignKey("program_versions.id"), nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("texts", Document, nullable=False, server_default="{}"),
    Column("picture_file_id", String(200)),
    Column("value_percent", Integer),
    Column("value_minor", BigInteger),
    Column("starts_at", Moment),
    Column("ends_at", Moment),
    Column("stock", Integer),
    Column("member_limit", Integer),
    Column("limit_days", Integer),
    # Tier -> what it costs there; and the tiers that alone may have it, all if none is named.
    Column("tier_costs", Document, nullable=False, server_default="{}"),
    Column("only_tiers", Document, nullable=False, server_default="[]"),
    # An experience has its day; a reward that lasts is a voucher good for so many days.
    Column("event_at", Moment),
    Column("lasts_days", Integer),
    Column("automatic", Boolean, nullable=False, server_default=false()),
    CheckConstraint("cost > 0", name="cost_positive"),
    CheckConstraint("stock IS NULL OR stock >= 0", name="stock_not_negative"),
)
