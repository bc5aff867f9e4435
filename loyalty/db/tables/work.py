"""Work in progress: updates from Telegram, open questions, guesses, and the audit of every change."""

from sqlalchemy import Column, Index, String, Table, Text

from loyalty.db.tables.base import metadata
from loyalty.db.types import Document, Id, Moment

inbox = Table(
    "inbox",
    metadata,
    Column("update_id", Id, primary_key=True, autoincrement=False),
    Column("payload", Text, nullable=False),
    Column("received_at", Moment, nullable=False),
    Column("worked_at", Moment),
    Column("done_at", Moment),
)
Index(
    "ix_inbox_open",
    inbox.c.update_id,
    sqlite_where=inbox.c.done_at.is_(None),
    postgresql_where=inbox.c.done_at.is_(None),
)

drafts = Table(
    "drafts",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("person_id", Id, nullable=False, unique=True),
    Column("dialog", String(32), nullable=False),
    Column("step", String(32), nullable=False),
    Column("data", Document, nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("updated_at", Moment, nullable=False),
)

attempts = Table(
    "attempts",
    metadata,
    Column("id", Id, primary_key=True),
    Column("person_id", Id, nullable=False),
    Column("kind", String(16), nullable=False),
    Column("at", Moment, nullable=False),
    Index("ix_attempts_person_id_kind_at", "person_id", "kind", "at"),
)

audit_events = Table(
    "audit_events",
    metadata,
    Column("id", Id, primary_key=True),
    Column("at", Moment, nullable=False),
    Column("actor", String(32), nullable=False),
    Column("action", String(48), nullable=False),
    Column("subject", String(32), nullable=False),
    Column("subject_id", Id, nullable=False),
    Column("before", Document, nullable=False),
    Column("after", Document, nullable=False),
    Index("ix_audit_events_subject_subject_id", "subject", "subject_id"),
)
