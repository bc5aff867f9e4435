"""Segments, offers, broadcasts, and who bought which item."""

import json
from typing import Any

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
DOCUMENT = sa.JSON().with_variant(postgresql.JSONB(), "postgresql")
ROWS_AT_ONCE = 2_000
# As loyalty/db/consents.py numbers them.
PURPOSES = {"membership": 1, "marketing": 2, "birthday": 4, "profiling": 8}


def upgrade() -> None:
    op.create_table(
        "campaign_letters",
        sa.Column("campaign_id", ID, autoincrement=False, nullable=False),
        sa.Column("member_id", ID, autoincrement=False, nullable=False),
        sa.Column("person_id", ID, nullable=False),
        sa.Column("variant", sa.String(length=1), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("reason", sa.String(length=24), nullable=True),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("not_before", sa.DateTime(timezone=True), nullable=True),
        sa.Column("leased_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("attempts", sa.Integer(), server_default="0", nullable=False),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("message_id", ID, nullable=True),
        sa.Column("tapped_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("blocked_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("wave", sa.Integer(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("campaign_id", "member_id", name=op.f("pk_campaign_letters")),
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("campaign_letters", schema=None) as batch_op:
        batch_op.create_index(
            "ix_campaign_letters_in_hand",
            ["leased_until"],
            unique=False,
            sqlite_where=sa.text("state IN ('claimed', 'sending')"),
            postgresql_where=sa.text("state IN ('claimed', 'sending')"),
        )
        batch_op.create_index(
            "ix_campaign_letters_pending",
            ["campaign_id", "due_at", "member_id"],
            unique=False,
            sqlite_where=sa.text("state = 'pending'"),
            postgresql_where=sa.text("state = 'pending'"),
        )

    op.create_table(
        "campaign_taps",
        sa.Column("campaign_id", ID, autoincrement=False, nullable=False),
        sa.Column("member_id", ID, autoincrement=False, nullable=False),
        sa.Column("button", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("option", sa.Integer(), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("campaign_id", "member_id", "button", name=op.f("pk_campaign_taps")),
    )
    op.create_table(
        "paces",
        sa.Column("name", sa.String(length=16), nullable=False),
        sa.Column("next_us", sa.BigInteger(), nullable=False),
        sa.Column("interval_us", sa.BigInteger(), nullable=False),
        sa.Column("blocked_until_us", sa.BigInteger(), nullable=False),
        sa.Column("clean_since_us", sa.BigInteger(), nullable=False),
        sa.Column("trouble", DOCUMENT, nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_paces")),
    )
    op.create_table(
        "member_contacts",
        sa.Column("member_id", ID, nullable=False),
        sa.Column("promotion_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("promotion_before_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("promotion_first_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("survey_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("last_campaign_id", ID, nullable=True),
        sa.Column("less_often", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("muted_until", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["member_id"], ["members.id"], name=op.f("fk_member_contacts_member_id")),
        sa.PrimaryKeyConstraint("member_id", name=op.f("pk_member_contacts")),
    )
    op.create_table(
        "member_tags",
        sa.Column("member_id", ID, nullable=False),
        sa.Column("tag", sa.String(length=32), nullable=False),
        sa.Column("staff_id", ID, nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["member_id"], ["members.id"], name=op.f("fk_member_tags_member_id")),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_member_tags_staff_id")),
        sa.PrimaryKeyConstraint("member_id", "tag", name=op.f("pk_member_tags")),
    )
    with op.batch_alter_table("member_tags", schema=None) as batch_op:
        batch_op.create_index("ix_member_tags_tag_member_id", ["tag", "member_id"], unique=False)

    op.create_table(
        "offers",
        sa.Column("id", ID, nullable=False),
        sa.Column("titles", DOCUMENT, nullable=False),
        sa.Column("texts", DOCUMENT, nullable=False),
        sa.Column("effect", DOCUMENT, nullable=False),
        sa.Column("audience", DOCUMENT, nullable=False),
        sa.Column("starts_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("ends_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("quota", sa.Integer(), nullable=True),
        sa.Column("taken", sa.Integer(), server_default="0", nullable=False),
        sa.Column("lasts_days", sa.Integer(), nullable=True),
        sa.Column("listed", sa.Boolean(), server_default=sa.true(), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("staff_id", ID, nullable=True),
        sa.Column("request_id", sa.String(length=64), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint("quota IS NULL OR taken <= quota", name=op.f("ck_offers_taken_within")),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_offers_staff_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_offers")),
        sa.UniqueConstraint("request_id", name=op.f("uq_offers_request_id")),
    )
    with op.batch_alter_table("offers", schema=None) as batch_op:
        batch_op.create_index(
            "ix_offers_open",
            ["id"],
            unique=False,
            sqlite_where=sa.text("state = 'open'"),
            postgresql_where=sa.text("state = 'open'"),
        )

    op.create_table(
        "segments",
        sa.Column("id", ID, nullable=False),
        sa.Column("name", sa.String(length=48), nullable=False),
        sa.Column("definition", DOCUMENT, nullable=False),
        sa.Column("staff_id", ID, nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("archived_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_segments_staff_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_segments")),
        sa.UniqueConstraint("name", name=op.f("uq_segments_name")),
    )
    op.create_table(
        "campaigns",
        sa.Column("id", ID, nullable=False),
        sa.Column("title", sa.String(length=80), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("reason", sa.String(length=32), nullable=True),
        sa.Column("content", DOCUMENT, nullable=False),
        sa.Column("audience", DOCUMENT, nullable=False),
        sa.Column("options", DOCUMENT, nullable=False),
        sa.Column("offer_id", ID, nullable=True),
        sa.Column("staff_id", ID, nullable=False),
        sa.Column("request_id", sa.String(length=64), nullable=False),
        sa.Column("starts_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("repeat", DOCUMENT, nullable=True),
        sa.Column("repeat_of_id", ID, nullable=True),
        sa.Column("size", sa.Integer(), nullable=True),
        sa.Column("winner", sa.String(length=1), nullable=True),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("progress_person_id", ID, nullable=True),
        sa.Column("progress_message_id", ID, nullable=True),
        sa.Column("progress_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("resumes_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("built_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("started_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("finished_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["offer_id"], ["offers.id"], name=op.f("fk_campaigns_offer_id")),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_campaigns_staff_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_campaigns")),
        sa.UniqueConstraint("repeat_of_id", "starts_at", name=op.f("uq_campaigns_repeat_of_id_starts_at")),
        sa.UniqueConstraint("request_id", name=op.f("uq_campaigns_request_id")),
    )
    with op.batch_alter_table("campaigns", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_campaigns_offer_id"), ["offer_id"], unique=False)
        batch_op.create_index(
            "ix_campaigns_open",
            ["state", "id"],
            unique=False,
            sqlite_where=sa.text("state IN ('scheduled', 'building', 'running', 'paused')"),
            postgresql_where=sa.text("state IN ('scheduled', 'building', 'running', 'paused')"),
        )

    op.create_table(
        "purchase_items",
        sa.Column("purchase_id", ID, nullable=False),
        sa.Column("item_id", ID, nullable=False),
        sa.Column("member_id", ID, nullable=False),
        sa.Column("quantity", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["item_id"], ["items.id"], name=op.f("fk_purchase_items_item_id")),
        sa.ForeignKeyConstraint(["member_id"], ["members.id"], name=op.f("fk_purchase_items_member_id")),
        sa.ForeignKeyConstraint(["purchase_id"], ["purchases.id"], name=op.f("fk_purchase_items_purchase_id")),
        sa.PrimaryKeyConstraint("purchase_id", "item_id", name=op.f("pk_purchase_items")),
    )
    with op.batch_alter_table("purchase_items", schema=None) as batch_op:
        batch_op.create_index("ix_purchase_items_item_id_member_id", ["item_id", "member_id"], unique=False)
        batch_op.create_index("ix_purchase_items_member_id_at", ["member_id", "at"], unique=False)

    op.create_table(
        "campaign_waves",
        sa.Column("id", ID, nullable=False),
        sa.Column("campaign_id", ID, nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("content", DOCUMENT, nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("done", sa.Integer(), server_default="0", nullable=False),
        sa.Column("missed", sa.Integer(), server_default="0", nullable=False),
        sa.Column("staff_id", ID, nullable=True),
        sa.Column("request_id", sa.String(length=64), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("finished_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["campaign_id"], ["campaigns.id"], name=op.f("fk_campaign_waves_campaign_id")),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_campaign_waves_staff_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_campaign_waves")),
        sa.UniqueConstraint("campaign_id", "number", name=op.f("uq_campaign_waves_campaign_id_number")),
        sa.UniqueConstraint("request_id", name=op.f("uq_campaign_waves_request_id")),
    )
    with op.batch_alter_table("members", schema=None) as batch_op:
        batch_op.add_column(sa.Column("agreed", sa.Integer(), server_default="0", nullable=False))
        batch_op.add_column(sa.Column("reads", sa.String(length=8), nullable=True))
        batch_op.create_index("ix_members_reads", ["reads", "status", "practice", "tier_id", "agreed"], unique=False)

    op.create_index(
        "ix_people_unreachable",
        "people",
        ["id"],
        unique=False,
        sqlite_where=sa.text("reachable != 'yes'"),
        postgresql_where=sa.text("reachable != 'yes'"),
    )
    with op.batch_alter_table("vouchers", schema=None) as batch_op:
        batch_op.add_column(sa.Column("offer_id", ID, nullable=True))
        batch_op.create_index(batch_op.f("ix_vouchers_offer_id"), ["offer_id"], unique=False)

    _sum_up_consents()
    _note_languages()
    _list_what_was_bought()


def _sum_up_consents() -> None:
    last = "SELECT granted FROM consents WHERE member_id = members.id AND purpose = '{}' ORDER BY id DESC LIMIT 1"
    bits = [f"CASE WHEN ({last.format(name)}) THEN {bit} ELSE 0 END" for name, bit in PURPOSES.items()]
    op.execute(f"UPDATE members SET agreed = {' + '.join(bits)}")  # noqa: S608  our own names


def _note_languages() -> None:
    """As loyalty/db/identities.py notes them; only a Telegram id is read as a number."""
    person = "CASE WHEN i.kind = 'telegram' THEN CAST(i.value AS BIGINT) END"
    op.execute(
        "UPDATE members SET reads = (SELECT p.language FROM identities i JOIN people p"  # noqa: S608  our own names
        f" ON p.id = {person} WHERE i.member_id = members.id AND i.kind = 'telegram' ORDER BY i.id DESC LIMIT 1)"
    )


def _list_what_was_bought() -> None:
    """Lines that name an item of the catalogue, from the purchases' own lists."""
    connection = op.get_bind()
    known = set(connection.execute(sa.text("SELECT id FROM items")).scalars())
    page = sa.text('SELECT id, member_id, "items", at FROM purchases WHERE id > :after ORDER BY id LIMIT :most')
    new = sa.text(
        "INSERT INTO purchase_items (purchase_id, item_id, member_id, quantity, at)"
        " VALUES (:purchase, :item, :member, :quantity, :at)"
    )
    after = 0
    while rows := connection.execute(page, {"after": after, "most": ROWS_AT_ONCE}).all():
        after = rows[-1].id
        if lines := [line for row in rows for line in _lines(row, known)]:
            connection.execute(new, lines)


def _lines(row: Any, known: set[int]) -> list[dict[str, Any]]:
    written = json.loads(row[2]) if isinstance(row[2], str) else row[2]
    counted: dict[int, int] = {}
    for line in written:
        if isinstance(line, dict) and line.get("item_id") in known:
            counted[line["item_id"]] = counted.get(line["item_id"], 0) + line.get("count", 1)
    same = {"purchase": row.id, "member": row.member_id, "at": row.at}
    return [same | {"item": item, "quantity": count} for item, count in counted.items()]


def downgrade() -> None:
    with op.batch_alter_table("vouchers", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_vouchers_offer_id"))
        batch_op.drop_column("offer_id")

    op.drop_index("ix_people_unreachable", table_name="people")
    with op.batch_alter_table("members", schema=None) as batch_op:
        batch_op.drop_index("ix_members_reads")
        batch_op.drop_column("reads")
        batch_op.drop_column("agreed")

    op.drop_table("campaign_waves")
    with op.batch_alter_table("purchase_items", schema=None) as batch_op:
        batch_op.drop_index("ix_purchase_items_member_id_at")
        batch_op.drop_index("ix_purchase_items_item_id_member_id")

    op.drop_table("purchase_items")
    with op.batch_alter_table("campaigns", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_campaigns_open",
            sqlite_where=sa.text("state IN ('scheduled', 'building', 'running', 'paused')"),
            postgresql_where=sa.text("state IN ('scheduled', 'building', 'running', 'paused')"),
        )
        batch_op.drop_index(batch_op.f("ix_campaigns_offer_id"))

    op.drop_table("campaigns")
    op.drop_table("segments")
    with op.batch_alter_table("offers", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_offers_open", sqlite_where=sa.text("state = 'open'"), postgresql_where=sa.text("state = 'open'")
        )

    op.drop_table("offers")
    with op.batch_alter_table("member_tags", schema=None) as batch_op:
        batch_op.drop_index("ix_member_tags_tag_member_id")

    op.drop_table("member_tags")
    op.drop_table("member_contacts")
    op.drop_table("paces")
    op.drop_table("campaign_taps")
    with op.batch_alter_table("campaign_letters", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_campaign_letters_pending",
            sqlite_where=sa.text("state = 'pending'"),
            postgresql_where=sa.text("state = 'pending'"),
        )
        batch_op.drop_index(
            "ix_campaign_letters_in_hand",
            sqlite_where=sa.text("state IN ('claimed', 'sending')"),
            postgresql_where=sa.text("state IN ('claimed', 'sending')"),
        )

    op.drop_table("campaign_letters")
