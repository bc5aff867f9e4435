"""Automations, nudges, members' own dates, news, and what the club learns by night."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
DOCUMENT = sa.JSON().with_variant(postgresql.JSONB(), "postgresql")


def upgrade() -> None:
    op.create_table(
        "learned",
        sa.Column("name", sa.String(length=32), nullable=False),
        sa.Column("value", DOCUMENT, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_learned")),
    )
    op.create_table(
        "member_dates",
        sa.Column("id", ID, nullable=False),
        sa.Column("member_id", ID, nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("title", sa.String(length=40), nullable=False),
        sa.Column("calendar", sa.String(length=16), nullable=False),
        sa.Column("year", sa.Integer(), nullable=True),
        sa.Column("month", sa.Integer(), nullable=False),
        sa.Column("day", sa.Integer(), nullable=False),
        sa.Column("next_on", sa.Date(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["member_id"], ["members.id"], name=op.f("fk_member_dates_member_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_member_dates")),
    )
    with op.batch_alter_table("member_dates", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_member_dates_member_id"), ["member_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_member_dates_next_on"), ["next_on"], unique=False)

    op.create_table(
        "nudge_wishes",
        sa.Column("member_id", ID, nullable=False),
        sa.Column("automation", sa.String(length=32), nullable=False),
        sa.Column("wish", sa.String(length=8), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["member_id"], ["members.id"], name=op.f("fk_nudge_wishes_member_id")),
        sa.PrimaryKeyConstraint("member_id", "automation", name=op.f("pk_nudge_wishes")),
    )
    op.create_table(
        "nudges",
        sa.Column("id", ID, nullable=False),
        sa.Column("automation", sa.String(length=32), nullable=False),
        sa.Column("member_id", ID, nullable=False),
        sa.Column("occasion", sa.String(length=64), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("reason", sa.String(length=24), nullable=True),
        sa.Column("facts", DOCUMENT, nullable=False),
        sa.Column("go_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("good_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("voucher_id", ID, nullable=True),
        sa.Column("letter_id", ID, nullable=True),
        sa.Column("answer", sa.String(length=16), nullable=True),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("written_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["member_id"], ["members.id"], name=op.f("fk_nudges_member_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_nudges")),
        sa.UniqueConstraint(
            "automation", "member_id", "occasion", name=op.f("uq_nudges_automation_member_id_occasion")
        ),
    )
    with op.batch_alter_table("nudges", schema=None) as batch_op:
        batch_op.create_index("ix_nudges_automation_at", ["automation", "at"], unique=False)
        batch_op.create_index("ix_nudges_member_id_at", ["member_id", "at"], unique=False)
        batch_op.create_index(
            "ix_nudges_waiting",
            ["go_at"],
            unique=False,
            sqlite_where=sa.text("state = 'waiting'"),
            postgresql_where=sa.text("state = 'waiting'"),
        )

    op.create_table(
        "automations",
        sa.Column("name", sa.String(length=32), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("settings", DOCUMENT, nullable=False),
        sa.Column("staff_id", ID, nullable=True),
        sa.Column("active_since", sa.DateTime(timezone=True), nullable=True),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_automations_staff_id")),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_automations")),
    )
    op.create_table(
        "news",
        sa.Column("id", ID, nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("texts", DOCUMENT, nullable=False),
        sa.Column("media", DOCUMENT, nullable=True),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("staff_id", ID, nullable=True),
        sa.Column("request_id", sa.String(length=64), nullable=False),
        sa.Column("noted_to", ID, server_default="0", nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_news_staff_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_news")),
        sa.UniqueConstraint("request_id", name=op.f("uq_news_request_id")),
    )
    with op.batch_alter_table("news", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_news_due_on"), ["due_on"], unique=False)

    op.create_table(
        "nudge_answers",
        sa.Column("nudge_id", ID, nullable=False),
        sa.Column("option", sa.String(length=16), nullable=False),
        sa.Column("words", sa.String(length=500), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["nudge_id"], ["nudges.id"], name=op.f("fk_nudge_answers_nudge_id")),
        sa.PrimaryKeyConstraint("nudge_id", name=op.f("pk_nudge_answers")),
    )
    with op.batch_alter_table("nudge_answers", schema=None) as batch_op:
        batch_op.create_index("ix_nudge_answers_at", ["at"], unique=False)

    with op.batch_alter_table("members", schema=None) as batch_op:
        batch_op.add_column(sa.Column("first_purchase_at", sa.DateTime(timezone=True), nullable=True))
        batch_op.add_column(sa.Column("silence_due_at", sa.DateTime(timezone=True), nullable=True))
        batch_op.create_index(batch_op.f("ix_members_silence_due_at"), ["silence_due_at"], unique=False)
        batch_op.drop_index(batch_op.f("ix_members_birthday_next_on"))
        batch_op.create_index("ix_members_birthday_next_on", ["birthday_next_on", "agreed"], unique=False)

    first = "SELECT min(at) FROM purchases WHERE member_id = members.id AND state NOT IN ('voided', 'refunded')"
    op.execute(f"UPDATE members SET first_purchase_at = ({first}) WHERE purchase_count > 0")  # noqa: S608


def downgrade() -> None:
    with op.batch_alter_table("members", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_members_silence_due_at"))
        batch_op.drop_index("ix_members_birthday_next_on")
        batch_op.create_index(batch_op.f("ix_members_birthday_next_on"), ["birthday_next_on"], unique=False)
        batch_op.drop_column("silence_due_at")
        batch_op.drop_column("first_purchase_at")

    with op.batch_alter_table("nudge_answers", schema=None) as batch_op:
        batch_op.drop_index("ix_nudge_answers_at")

    op.drop_table("nudge_answers")
    with op.batch_alter_table("news", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_news_due_on"))

    op.drop_table("news")
    op.drop_table("automations")
    with op.batch_alter_table("nudges", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_nudges_waiting",
            sqlite_where=sa.text("state = 'waiting'"),
            postgresql_where=sa.text("state = 'waiting'"),
        )
        batch_op.drop_index("ix_nudges_member_id_at")
        batch_op.drop_index("ix_nudges_automation_at")

    op.drop_table("nudges")
    op.drop_table("nudge_wishes")
    with op.batch_alter_table("member_dates", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_member_dates_next_on"))
        batch_op.drop_index(batch_op.f("ix_member_dates_member_id"))

    op.drop_table("member_dates")
    op.drop_table("learned")
