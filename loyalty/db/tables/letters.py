"""Letters waiting to be sent, and the pictures that Telegram already has."""

from sqlalchemy import Column, Index, Integer, String, Table

from loyalty.db.tables.base import metadata
from loyalty.db.types import Document, Id, Moment

letters = Table(
    "letters",
    metadata,
    Column("id", Id, primary_key=True),
    Column("person_id", Id, nullable=False),
    Column("kind", String(24), nullable=False),
    Column("key", String(64), nullable=False),
    Column("params", Document, nullable=False),
    Column("priority", Integer, nullable=False),
    Column("state", String(24), nullable=False),
    Column("reason", String(200)),
    Column("attempts", Integer, nullable=False),
    Column("not_before", Moment, nullable=False),
    Column("leased_until", Moment),
    Column("created_at", Moment, nullable=False),
    Column("sent_at", Moment),
    Column("message_id", Id),
    Column("once", String(96), unique=True),
    Column("about_id", Id),  # the member whose name is in it, when somebody else reads it
    Index("ix_letters_person_id", "person_id"),
    Index("ix_letters_about_id", "about_id"),
)
OPEN_STATES = ("pending", "claimed", "sending")
Index(
    "ix_letters_open",
    letters.c.state,
    letters.c.priority,
    letters.c.id,
    sqlite_where=letters.c.state.in_(OPEN_STATES),
    postgresql_where=letters.c.state.in_(OPEN_STATES),
)

pictures = Table(
    "pictures",
    metadata,
    Column("key", String(64), primary_key=True),
    Column("file_id", String(200), nullable=False),
    Column("created_at", Moment, nullable=False),
)
