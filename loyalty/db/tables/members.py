"""People and their membership: who they are, what they agreed to, the tokens of their cards."""

from sqlalchemy import BigInteger, Boolean, Column, Date, ForeignKey, Index, Integer, String, Table, UniqueConstraint

from loyalty.db.tables.base import metadata
from loyalty.db.types import Document, Id, Moment

# Everybody who ever wrote to the bot, member or not; the id is Telegram's.
people = Table(
    "people",
    metadata,
    Column("id", Id, primary_key=True, autoincrement=False),
    Column("first_name", String(128), nullable=False),
    Column("language", String(8), nullable=False),
    Column("reachable", String(16), nullable=False),
    Column("source", String(32), nullable=False),
    Column("source_detail", String(64)),
    Column("friend_code", String(32)),  # of the first friend's link that was opened, wherever the person joins later
    Column("screen_message_id", Id),
    Column("created_at", Moment, nullable=False),
)

# Those few who blocked the bot or are gone from Telegram, found among a million at once.
Index(
    "ix_people_unreachable",
    people.c.id,
    sqlite_where=people.c.reachable != "yes",
    postgresql_where=people.c.reachable != "yes",
)

members = Table(
    "members",
    metadata,
    Column("id", Id, primary_key=True),
    Column("card_number", String(16), nullable=False, unique=True),
    Column("name", String(64), nullable=False),
    Column("search_name", String(128), nullable=False, index=True),
    Column("birthday_calendar", String(16)),
    Column("birthday_year", Integer),
    Column("birthday_month", Integer),
    Column("birthday_day", Integer),
    Column("birthday_next_on", Date),
    Column("time_zone", String(64)),
    Column("interests", Document, nullable=False),
    Column("source", String(32), nullable=False),
    Column("source_detail", String(64)),
    Column("status", String(16), nullable=False),
    Column("practice", Boolean, nullable=False),
    Column("joined_at", Moment, nullable=False),
    Column("left_at", Moment),
    Column("note", String(200), nullable=False, server_default=""),
    Column("merged_into_id", Id),  # no foreign key: a backup is put back in the order of ids
    # What every list and every formula asks for; changed with each purchase.
    Column("last_purchase_at", Moment),
    Column("purchase_count", Integer, nullable=False, server_default="0"),
    Column("purchase_sum_minor", BigInteger, nullable=False, server_default="0"),
    Column("tier_id", Id),  # the present tier, as tier_memberships tells it; no foreign key: tiers are made later
    Column("first_purchase_at", Moment),
    # When this member's own silence becomes unusual; learned by night, null for whoever is not waited for.
    Column("silence_due_at", Moment, index=True),
    # The last word on each purpose of loyalty/consents.py, one bit each, as the consents tell it.
    Column("agreed", Integer, nullable=False, server_default="0"),
    # The language of the Telegram account that holds the card, of two the newer; NULL where nobody in Telegram does.
    Column("reads", String(8)),
    Index("ix_members_joined_at", "joined_at"),
    # With the consent, so that a million imported birthdays that nobody may wish for are not looked at one by one.
    Index("ix_members_birthday_next_on", "birthday_next_on", "agreed"),
    # Everything that is asked of a million members at once, so that they are counted without looking at their rows.
    Index("ix_members_reads", "reads", "status", "practice", "tier_id", "agreed"),
)

# Two cards of one person made one: what was moved, so that it can be taken apart again.
merges = Table(
    "merges",
    metadata,
    Column("id", Id, primary_key=True),
    Column("kept_id", ForeignKey("members.id"), nullable=False, index=True),
    Column("gone_id", ForeignKey("members.id"), nullable=False, index=True),
    Column("moved", Document, nullable=False),
    Column("staff_id", ForeignKey("staff.id")),
    Column("at", Moment, nullable=False),
    Column("undone_at", Moment),
)

# A list of members that came from a file, and each row that it made.
imports = Table(
    "imports",
    metadata,
    Column("id", Id, primary_key=True),
    Column("digest", String(64), nullable=False),
    Column("state", String(16), nullable=False),
    Column("reading", Document, nullable=False),  # where the file is and how it is read, to go on after a crash
    Column("made", Integer, nullable=False),
    Column("staff_id", ForeignKey("staff.id")),
    Column("at", Moment, nullable=False),
    Column("undone_at", Moment),
)

imported_members = Table(
    "imported_members",
    metadata,
    Column("import_id", ForeignKey("imports.id"), primary_key=True),
    Column("member_id", ForeignKey("members.id"), primary_key=True),
    Column("line", Integer, nullable=False),
    Column("quantity", BigInteger, nullable=False),
)

identities = Table(
    "identities",
    metadata,
    Column("id", Id, primary_key=True),
    Column("member_id", ForeignKey("members.id"), nullable=False, index=True),
    Column("kind", String(16), nullable=False),
    Column("value", String(64), nullable=False),
    Column("created_at", Moment, nullable=False),
    UniqueConstraint("kind", "value"),
)

consents = Table(
    "consents",
    metadata,
    Column("id", Id, primary_key=True),
    Column("member_id", ForeignKey("members.id"), nullable=False),
    Column("purpose", String(16), nullable=False),
    Column("granted", Boolean, nullable=False),
    Column("text_version", String(16), nullable=False),
    Column("place", String(32), nullable=False),
    Column("at", Moment, nullable=False),
    Index("ix_consents_member_id_purpose", "member_id", "purpose", "id"),
)

card_tokens = Table(
    "card_tokens",
    metadata,
    Column("id", Id, primary_key=True),
    Column("member_id", ForeignKey("members.id"), nullable=False, index=True),
    Column("token", String(32), nullable=False, unique=True),
    Column("created_at", Moment, nullable=False),
    Column("revoked_at", Moment),
)

profile_questions = Table(
    "profile_questions",
    metadata,
    Column("id", Id, primary_key=True),
    Column("position", Integer, nullable=False),
    Column("texts", Document, nullable=False),
    Column("options", Document, nullable=False),
    Column("active", Boolean, nullable=False),
)

profile_answers = Table(
    "profile_answers",
    metadata,
    Column("member_id", ForeignKey("members.id"), primary_key=True),
    Column("question_id", ForeignKey("profile_questions.id"), primary_key=True),
    Column("option", Integer, nullable=False),
    Column("at", Moment, nullable=False),
)

# Keyed digests of erased members, so that a welcome gift is not collected over and over.
former_members = Table(
    "former_members",
    metadata,
    Column("mark", String(64), primary_key=True),
    Column("left_at", Moment, nullable=False),
)
