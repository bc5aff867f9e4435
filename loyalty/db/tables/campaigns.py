"""What the owner sends to many: segments, offers, campaigns, one letter a member, and how often they are written to."""

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
    false,
    true,
)

from loyalty.db.tables.base import metadata
from loyalty.db.types import Document, Id, Moment

# What was in a purchase, line by line, for whoever asks who bought what. Of items of the catalogue only.
purchase_items = Table(
    "purchase_items",
    metadata,
    Column("purchase_id", ForeignKey("purchases.id"), primary_key=True),
    Column("item_id", ForeignKey("items.id"), primary_key=True),
    Column("member_id", ForeignKey("members.id"), nullable=False),
    Column("quantity", Integer, nullable=False),
    Column("at", Moment, nullable=False),
    Index("ix_purchase_items_member_id_at", "member_id", "at"),
    Index("ix_purchase_items_item_id_member_id", "item_id", "member_id"),
)

member_tags = Table(
    "member_tags",
    metadata,
    Column("member_id", ForeignKey("members.id"), primary_key=True),
    Column("tag", String(32), primary_key=True),
    Column("staff_id", ForeignKey("staff.id")),
    Column("at", Moment, nullable=False),
    Index("ix_member_tags_tag_member_id", "tag", "member_id"),
)

# A group of members under a name; who is in it is asked anew every time.
segments = Table(
    "segments",
    metadata,
    Column("id", Id, primary_key=True),
    Column("name", String(48), nullable=False, unique=True),
    Column("definition", Document, nullable=False),
    Column("staff_id", ForeignKey("staff.id")),
    Column("created_at", Moment, nullable=False),
    Column("archived_at", Moment),
)

# A voucher with a story: `taken` counts the vouchers given, `quota` is how many there are, `lasts_days` how long each
# is good, and nobody's outlives `ends_at`. A listed one stands in /offers of everybody in its audience.
offers = Table(
    "offers",
    metadata,
    Column("id", Id, primary_key=True),
    Column("titles", Document, nullable=False),
    Column("texts", Document, nullable=False),
    Column("effect", Document, nullable=False),
    Column("audience", Document, nullable=False),
    Column("starts_at", Moment),
    Column("ends_at", Moment),
    Column("quota", Integer),
    Column("taken", Integer, nullable=False, server_default="0"),
    Column("lasts_days", Integer),
    Column("listed", Boolean, nullable=False, server_default=true()),
    Column("state", String(16), nullable=False),
    Column("staff_id", ForeignKey("staff.id")),
    Column("request_id", String(64), nullable=False, unique=True),
    Column("created_at", Moment, nullable=False),
    Column("closed_at", Moment),
    CheckConstraint("quota IS NULL OR taken <= quota", name="taken_within"),
)
Index("ix_offers_open", offers.c.id, sqlite_where=offers.c.state == "open", postgresql_where=offers.c.state == "open")

# `content`: versions a (and b) -> languages -> the owner's message; `audience`: a segment's definition; `options`:
# quiet hours, share held out, test of two versions, window; `starts_at`, `expires_at` in the club's time.
campaigns = Table(
    "campaigns",
    metadata,
    Column("id", Id, primary_key=True),
    Column("title", String(80), nullable=False),
    Column("kind", String(16), nullable=False),
    Column("state", String(16), nullable=False),
    Column("reason", String(32)),
    Column("content", Document, nullable=False),
    Column("audience", Document, nullable=False),
    Column("options", Document, nullable=False),
    Column("offer_id", ForeignKey("offers.id"), index=True),
    Column("staff_id", ForeignKey("staff.id"), nullable=False),
    Column("request_id", String(64), nullable=False, unique=True),
    Column("starts_at", Moment),
    Column("expires_at", Moment),
    Column("repeat", Document),
    Column("repeat_of_id", Id),  # no foreign key: a backup is put back in the order of ids
    Column("size", Integer),
    Column("winner", String(1)),
    Column("decided_at", Moment),
    # What tells its owner how it goes: one message, edited now and then, in real time.
    Column("progress_person_id", Id),
    Column("progress_message_id", Id),
    Column("progress_at", Moment),
    Column("resumes_at", Moment),
    Column("created_at", Moment, nullable=False),
    Column("built_at", Moment),
    Column("started_at", Moment),
    Column("finished_at", Moment),
    UniqueConstraint("repeat_of_id", "starts_at"),
)
CAMPAIGN_OPEN = ("scheduled", "building", "running", "paused")
Index(
    "ix_campaigns_open",
    campaigns.c.state,
    campaigns.c.id,
    sqlite_where=campaigns.c.state.in_(CAMPAIGN_OPEN),
    postgresql_where=campaigns.c.state.in_(CAMPAIGN_OPEN),
)

# One row per member of the frozen audience, whatever becomes of it: sums always add up. Without foreign keys and in the
# order of its key, because a million rows are written at once. `due_at` is the club's time, `not_before` and the
# lease are real time; `wave`: the last correction or recall that reached the copy.
campaign_letters = Table(
    "campaign_letters",
    metadata,
    Column("campaign_id", Id, primary_key=True, autoincrement=False),
    Column("member_id", Id, primary_key=True, autoincrement=False),
    Column("person_id", Id, nullable=False),
    Column("variant", String(1), nullable=False),
    Column("state", String(16), nullable=False),
    Column("reason", String(24)),
    Column("due_at", Moment),
    Column("not_before", Moment),
    Column("leased_until", Moment),
    Column("attempts", Integer, nullable=False, server_default="0"),
    Column("sent_at", Moment),
    Column("message_id", Id),
    Column("tapped_at", Moment),
    Column("blocked_at", Moment),
    Column("wave", Integer, nullable=False, server_default="0"),
    sqlite_with_rowid=False,
)
Index(
    "ix_campaign_letters_pending",
    campaign_letters.c.campaign_id,
    campaign_letters.c.due_at,
    campaign_letters.c.member_id,
    sqlite_where=campaign_letters.c.state == "pending",
    postgresql_where=campaign_letters.c.state == "pending",
)
IN_HAND = ("claimed", "sending")
Index(
    "ix_campaign_letters_in_hand",
    campaign_letters.c.leased_until,
    sqlite_where=campaign_letters.c.state.in_(IN_HAND),
    postgresql_where=campaign_letters.c.state.in_(IN_HAND),
)

# Every button of a campaign that somebody tapped, and which answer of a question.
campaign_taps = Table(
    "campaign_taps",
    metadata,
    Column("campaign_id", Id, primary_key=True, autoincrement=False),
    Column("member_id", Id, primary_key=True, autoincrement=False),
    Column("button", Integer, primary_key=True, autoincrement=False),
    Column("option", Integer),
    Column("at", Moment, nullable=False),
)

# What goes through all copies afterwards: recall, correct, close (the button says that the offer is over).
campaign_waves = Table(
    "campaign_waves",
    metadata,
    Column("id", Id, primary_key=True),
    Column("campaign_id", ForeignKey("campaigns.id"), nullable=False),
    Column("number", Integer, nullable=False),
    Column("kind", String(16), nullable=False),
    Column("content", Document, nullable=False),
    Column("state", String(16), nullable=False),
    Column("done", Integer, nullable=False, server_default="0"),
    Column("missed", Integer, nullable=False, server_default="0"),
    Column("staff_id", ForeignKey("staff.id")),
    Column("request_id", String(64), nullable=False, unique=True),
    Column("at", Moment, nullable=False),
    Column("finished_at", Moment),
    UniqueConstraint("campaign_id", "number"),
)

# When a member was written to without having asked, the last three times, and how often they want to be.
member_contacts = Table(
    "member_contacts",
    metadata,
    Column("member_id", ForeignKey("members.id"), primary_key=True),
    Column("promotion_at", Moment),
    Column("promotion_before_at", Moment),
    Column("promotion_first_at", Moment),
    Column("survey_at", Moment),
    Column("last_campaign_id", Id),
    Column("less_often", Boolean, nullable=False, server_default=false()),
    Column("muted_until", Moment),
)

# The bot's own clock for everything sent in bulk, shared by all who send; microseconds of real time since 1970.
paces = Table(
    "paces",
    metadata,
    Column("name", String(16), primary_key=True),
    Column("next_us", BigInteger, nullable=False),
    Column("interval_us", BigInteger, nullable=False),
    Column("blocked_until_us", BigInteger, nullable=False),
    Column("clean_since_us", BigInteger, nullable=False),
    Column("trouble", Document, nullable=False),
)
