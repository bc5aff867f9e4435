"""What the club says by itself: automations as the owner set them, each nudge once, and members' own dates."""

from sqlalchemy import Boolean, Column, Date, ForeignKey, Index, Integer, String, Table, UniqueConstraint

from loyalty.db.tables.base import metadata
from loyalty.db.types import Document, Id, Moment

# Only what the owner has changed; everything else is in loyalty/automations.py.
automations = Table(
    "automations",
    metadata,
    Column("name", String(32), primary_key=True),
    Column("active", Boolean, nullable=False),
    Column("settings", Document, nullable=False),
    Column("staff_id", ForeignKey("staff.id")),
    Column("active_since", Moment),
    Column("changed_at", Moment, nullable=False),
)

# One row for every occasion that came, whatever became of it: waiting (until `go_at`, the club's time), written,
# lapsed, skipped, holdout. `facts` word the letter; `good_until` is when it would be too late.
nudges = Table(
    "nudges",
    metadata,
    Column("id", Id, primary_key=True),
    Column("automation", String(32), nullable=False),
    Column("member_id", ForeignKey("members.id"), nullable=False),
    Column("occasion", String(64), nullable=False),
    Column("state", String(16), nullable=False),
    Column("reason", String(24)),
    Column("facts", Document, nullable=False),
    Column("go_at", Moment),
    Column("good_until", Moment),
    Column("voucher_id", Id),
    Column("letter_id", Id),
    Column("answer", String(16)),
    Column("answered_at", Moment),
    Column("at", Moment, nullable=False),
    Column("written_at", Moment),
    UniqueConstraint("automation", "member_id", "occasion"),
    Index("ix_nudges_member_id_at", "member_id", "at"),
    Index("ix_nudges_automation_at", "automation", "at"),
)
Index(
    "ix_nudges_waiting",
    nudges.c.go_at,
    sqlite_where=nudges.c.state == "waiting",
    postgresql_where=nudges.c.state == "waiting",
)

# Less of one kind, or none of it.
nudge_wishes = Table(
    "nudge_wishes",
    metadata,
    Column("member_id", ForeignKey("members.id"), primary_key=True),
    Column("automation", String(32), primary_key=True),
    Column("wish", String(8), nullable=False),
    Column("at", Moment, nullable=False),
)

# What members answered to the question of the second word about a silence.
nudge_answers = Table(
    "nudge_answers",
    metadata,
    Column("nudge_id", ForeignKey("nudges.id"), primary_key=True),
    Column("option", String(16), nullable=False),
    Column("words", String(500)),
    Column("at", Moment, nullable=False),
    Index("ix_nudge_answers_at", "at"),
)

# Up to three dates of a member's own, in the calendar in which they were told.
member_dates = Table(
    "member_dates",
    metadata,
    Column("id", Id, primary_key=True),
    Column("member_id", ForeignKey("members.id"), nullable=False, index=True),
    Column("kind", String(16), nullable=False),
    Column("title", String(40), nullable=False),
    Column("calendar", String(16), nullable=False),
    Column("year", Integer),
    Column("month", Integer, nullable=False),
    Column("day", Integer, nullable=False),
    Column("next_on", Date, nullable=False, index=True),
    Column("created_at", Moment, nullable=False),
)

# Tips and news that the owner has put on the calendar ahead. `noted_to`: everybody up to this member is noted for it.
news = Table(
    "news",
    metadata,
    Column("id", Id, primary_key=True),
    Column("due_on", Date, nullable=False, index=True),
    Column("texts", Document, nullable=False),
    Column("media", Document),
    Column("state", String(16), nullable=False),
    Column("staff_id", ForeignKey("staff.id")),
    Column("request_id", String(64), nullable=False, unique=True),
    Column("noted_to", Id, nullable=False, server_default="0"),
    Column("created_at", Moment, nullable=False),
)

# What the club has learned about its members as a whole, such as how long they usually stay away.
learned = Table(
    "learned",
    metadata,
    Column("name", String(32), primary_key=True),
    Column("value", Document, nullable=False),
    Column("at", Moment, nullable=False),
)
