"""The counter and the ledger, whole."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
DOCUMENT = sa.JSON().with_variant(postgresql.JSONB(), "postgresql")


def upgrade() -> None:
    op.create_table(
        "categories",
        sa.Column("id", ID, nullable=False),
        sa.Column("titles", DOCUMENT, nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_categories")),
    )
    op.create_table(
        "items",
        sa.Column("id", ID, nullable=False),
        sa.Column("titles", DOCUMENT, nullable=False),
        sa.Column("search_title", sa.String(length=128), nullable=False),
        sa.Column("category_id", ID, nullable=True),
        sa.Column("price_minor", sa.BigInteger(), nullable=True),
        sa.Column("favourite", sa.Boolean(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.CheckConstraint("price_minor IS NULL OR price_minor > 0", name=op.f("ck_items_price_positive")),
        sa.ForeignKeyConstraint(["category_id"], ["categories.id"], name=op.f("fk_items_category_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_items")),
    )
    with op.batch_alter_table("items", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_items_search_title"), ["search_title"], unique=False)

    op.create_table(
        "approvals",
        sa.Column("id", ID, nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("reason", sa.String(length=32), nullable=False),
        sa.Column("request", DOCUMENT, nullable=False),
        sa.Column("request_id", sa.String(length=64), nullable=False),
        sa.Column("member_id", ID, nullable=False),
        sa.Column("staff_id", ID, nullable=False),
        sa.Column("decided_by", ID, nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["decided_by"], ["staff.id"], name=op.f("fk_approvals_decided_by")),
        sa.ForeignKeyConstraint(["member_id"], ["members.id"], name=op.f("fk_approvals_member_id")),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_approvals_staff_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_approvals")),
        sa.UniqueConstraint("request_id", name=op.f("uq_approvals_request_id")),
    )
    with op.batch_alter_table("approvals", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_approvals_member_id"), ["member_id"], unique=False)
        batch_op.create_index(
            "ix_approvals_open",
            ["id"],
            unique=False,
            sqlite_where=sa.text("state = 'pending'"),
            postgresql_where=sa.text("state = 'pending'"),
        )

    op.create_table(
        "imports",
        sa.Column("id", ID, nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("reading", DOCUMENT, nullable=False),
        sa.Column("made", sa.Integer(), nullable=False),
        sa.Column("staff_id", ID, nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("undone_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_imports_staff_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_imports")),
    )
    op.create_table(
        "merges",
        sa.Column("id", ID, nullable=False),
        sa.Column("kept_id", ID, nullable=False),
        sa.Column("gone_id", ID, nullable=False),
        sa.Column("moved", DOCUMENT, nullable=False),
        sa.Column("staff_id", ID, nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("undone_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["gone_id"], ["members.id"], name=op.f("fk_merges_gone_id")),
        sa.ForeignKeyConstraint(["kept_id"], ["members.id"], name=op.f("fk_merges_kept_id")),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_merges_staff_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_merges")),
    )
    with op.batch_alter_table("merges", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_merges_gone_id"), ["gone_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_merges_kept_id"), ["kept_id"], unique=False)

    op.create_table(
        "open_sales",
        sa.Column("id", ID, nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("request_id", sa.String(length=64), nullable=False),
        sa.Column("staff_id", ID, nullable=False),
        sa.Column("branch_id", ID, nullable=True),
        sa.Column("basket", DOCUMENT, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("used_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("member_id", ID, nullable=True),
        sa.ForeignKeyConstraint(["branch_id"], ["branches.id"], name=op.f("fk_open_sales_branch_id")),
        sa.ForeignKeyConstraint(["member_id"], ["members.id"], name=op.f("fk_open_sales_member_id")),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_open_sales_staff_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_open_sales")),
        sa.UniqueConstraint("digest", name=op.f("uq_open_sales_digest")),
        sa.UniqueConstraint("request_id", name=op.f("uq_open_sales_request_id")),
    )
    op.create_table(
        "risk_flags",
        sa.Column("id", ID, nullable=False),
        sa.Column("kind", sa.String(length=24), nullable=False),
        sa.Column("staff_id", ID, nullable=True),
        sa.Column("member_id", ID, nullable=True),
        sa.Column("week_on", sa.Date(), nullable=False),
        sa.Column("facts", DOCUMENT, nullable=False),
        sa.Column("once", sa.String(length=96), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("seen_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["member_id"], ["members.id"], name=op.f("fk_risk_flags_member_id")),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_risk_flags_staff_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_risk_flags")),
        sa.UniqueConstraint("once", name=op.f("uq_risk_flags_once")),
    )
    op.create_table(
        "shifts",
        sa.Column("id", ID, nullable=False),
        sa.Column("staff_id", ID, nullable=False),
        sa.Column("branch_id", ID, nullable=True),
        sa.Column("began_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["branch_id"], ["branches.id"], name=op.f("fk_shifts_branch_id")),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_shifts_staff_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_shifts")),
    )
    with op.batch_alter_table("shifts", schema=None) as batch_op:
        batch_op.create_index("ix_shifts_staff_id_began_at", ["staff_id", "began_at"], unique=False)
        batch_op.create_index(
            "uq_shifts_open",
            ["staff_id"],
            unique=True,
            sqlite_where=sa.text("ended_at IS NULL"),
            postgresql_where=sa.text("ended_at IS NULL"),
        )

    op.create_table(
        "disputes",
        sa.Column("id", ID, nullable=False),
        sa.Column("purchase_id", ID, nullable=False),
        sa.Column("member_id", ID, nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("claimed_minor", sa.BigInteger(), nullable=True),
        sa.Column("answer", sa.String(length=200), nullable=True),
        sa.Column("decided_by", ID, nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["decided_by"], ["staff.id"], name=op.f("fk_disputes_decided_by")),
        sa.ForeignKeyConstraint(["member_id"], ["members.id"], name=op.f("fk_disputes_member_id")),
        sa.ForeignKeyConstraint(["purchase_id"], ["purchases.id"], name=op.f("fk_disputes_purchase_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_disputes")),
        sa.UniqueConstraint("purchase_id", "member_id", name=op.f("uq_disputes_purchase_id_member_id")),
    )
    with op.batch_alter_table("disputes", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_disputes_member_id"), ["member_id"], unique=False)
        batch_op.create_index(
            "ix_disputes_open",
            ["id"],
            unique=False,
            sqlite_where=sa.text("decided_at IS NULL"),
            postgresql_where=sa.text("decided_at IS NULL"),
        )

    op.create_table(
        "imported_members",
        sa.Column("import_id", ID, nullable=False),
        sa.Column("member_id", ID, nullable=False),
        sa.Column("line", sa.Integer(), nullable=False),
        sa.Column("quantity", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["import_id"], ["imports.id"], name=op.f("fk_imported_members_import_id")),
        sa.ForeignKeyConstraint(["member_id"], ["members.id"], name=op.f("fk_imported_members_member_id")),
        sa.PrimaryKeyConstraint("import_id", "member_id", name=op.f("pk_imported_members")),
    )
    op.create_table(
        "refunds",
        sa.Column("id", ID, nullable=False),
        sa.Column("purchase_id", ID, nullable=False),
        sa.Column("wallet_id", ID, nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("amount_minor", sa.BigInteger(), nullable=False),
        sa.Column("points", sa.BigInteger(), nullable=False),
        sa.Column("shortfall", sa.BigInteger(), nullable=False),
        sa.Column("staff_id", ID, nullable=True),
        sa.Column("reason", sa.String(length=200), nullable=True),
        sa.Column("request_id", sa.String(length=64), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["purchase_id"], ["purchases.id"], name=op.f("fk_refunds_purchase_id")),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_refunds_staff_id")),
        sa.ForeignKeyConstraint(["wallet_id"], ["wallets.id"], name=op.f("fk_refunds_wallet_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_refunds")),
        sa.UniqueConstraint("request_id", name=op.f("uq_refunds_request_id")),
    )
    with op.batch_alter_table("refunds", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_refunds_purchase_id"), ["purchase_id"], unique=False)
        batch_op.create_index("ix_refunds_staff_id_at", ["staff_id", "at"], unique=False)

    with op.batch_alter_table("branches", schema=None) as batch_op:
        batch_op.add_column(sa.Column("active", sa.Boolean(), server_default=sa.true(), nullable=False))

    with op.batch_alter_table("ledger_entries", schema=None) as batch_op:
        batch_op.add_column(sa.Column("refund_id", ID, nullable=True))
        batch_op.add_column(sa.Column("shortfall", sa.BigInteger(), server_default="0", nullable=False))
        batch_op.add_column(sa.Column("reason", sa.String(length=200), nullable=True))
        batch_op.create_index(batch_op.f("ix_ledger_entries_refund_id"), ["refund_id"], unique=False)
        batch_op.create_foreign_key(batch_op.f("fk_ledger_entries_refund_id"), "refunds", ["refund_id"], ["id"])

    with op.batch_alter_table("letters", schema=None) as batch_op:
        batch_op.add_column(sa.Column("about_id", ID, nullable=True))
        batch_op.create_index("ix_letters_about_id", ["about_id"], unique=False)

    with op.batch_alter_table("lots", schema=None) as batch_op:
        batch_op.create_index(
            "ix_lots_ending",
            ["expires_at"],
            unique=False,
            sqlite_where=sa.text("remaining > 0"),
            postgresql_where=sa.text("remaining > 0"),
        )
        batch_op.create_index(
            "ix_lots_waiting",
            ["wallet_id", "available_at"],
            unique=False,
            sqlite_where=sa.text("activated_at IS NULL AND remaining > 0"),
            postgresql_where=sa.text("activated_at IS NULL AND remaining > 0"),
        )

    with op.batch_alter_table("members", schema=None) as batch_op:
        batch_op.add_column(sa.Column("note", sa.String(length=200), server_default="", nullable=False))
        batch_op.add_column(sa.Column("merged_into_id", ID, nullable=True))
        batch_op.add_column(sa.Column("last_purchase_at", sa.DateTime(timezone=True), nullable=True))
        batch_op.add_column(sa.Column("purchase_count", sa.Integer(), server_default="0", nullable=False))
        batch_op.add_column(sa.Column("purchase_sum_minor", sa.BigInteger(), server_default="0", nullable=False))
        batch_op.create_index("ix_members_joined_at", ["joined_at"], unique=False)

    with op.batch_alter_table("purchases", schema=None) as batch_op:
        batch_op.add_column(sa.Column("carried_minor", sa.BigInteger(), server_default="0", nullable=False))
        batch_op.add_column(sa.Column("carried_part", sa.Integer(), server_default="0", nullable=False))
        batch_op.add_column(sa.Column("taps", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("refunded_minor", sa.BigInteger(), server_default="0", nullable=False))
        batch_op.create_check_constraint(
            batch_op.f("ck_purchases_refunded_within"),
            "refunded_minor >= 0 AND refunded_minor <= coalesce(amount_minor, 0)",
        )
        batch_op.create_index("ix_purchases_at", ["at"], unique=False)
        batch_op.create_index("ix_purchases_staff_id_at", ["staff_id", "at"], unique=False)

    with op.batch_alter_table("staff", schema=None) as batch_op:
        batch_op.add_column(sa.Column("suspended_at", sa.DateTime(timezone=True), nullable=True))

    with op.batch_alter_table("wallets", schema=None) as batch_op:
        batch_op.add_column(sa.Column("remainder_part", sa.Integer(), server_default="0", nullable=False))

    op.execute(
        "UPDATE members SET"
        " purchase_count = (SELECT count(*) FROM purchases WHERE member_id = members.id),"
        " purchase_sum_minor = (SELECT coalesce(sum(amount_minor), 0) FROM purchases WHERE member_id = members.id),"
        " last_purchase_at = (SELECT max(at) FROM purchases WHERE member_id = members.id)"
    )


def downgrade() -> None:
    with op.batch_alter_table("wallets", schema=None) as batch_op:
        batch_op.drop_column("remainder_part")

    with op.batch_alter_table("staff", schema=None) as batch_op:
        batch_op.drop_column("suspended_at")

    with op.batch_alter_table("purchases", schema=None) as batch_op:
        batch_op.drop_index("ix_purchases_staff_id_at")
        batch_op.drop_index("ix_purchases_at")
        batch_op.drop_constraint(batch_op.f("ck_purchases_refunded_within"), type_="check")
        batch_op.drop_column("refunded_minor")
        batch_op.drop_column("taps")
        batch_op.drop_column("carried_part")
        batch_op.drop_column("carried_minor")

    with op.batch_alter_table("members", schema=None) as batch_op:
        batch_op.drop_index("ix_members_joined_at")
        batch_op.drop_column("purchase_sum_minor")
        batch_op.drop_column("purchase_count")
        batch_op.drop_column("last_purchase_at")
        batch_op.drop_column("merged_into_id")
        batch_op.drop_column("note")

    with op.batch_alter_table("lots", schema=None) as batch_op:
        batch_op.drop_index("ix_lots_waiting")
        batch_op.drop_index("ix_lots_ending")

    with op.batch_alter_table("letters", schema=None) as batch_op:
        batch_op.drop_index("ix_letters_about_id")
        batch_op.drop_column("about_id")

    with op.batch_alter_table("ledger_entries", schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f("fk_ledger_entries_refund_id"), type_="foreignkey")
        batch_op.drop_index(batch_op.f("ix_ledger_entries_refund_id"))
        batch_op.drop_column("reason")
        batch_op.drop_column("shortfall")
        batch_op.drop_column("refund_id")

    with op.batch_alter_table("branches", schema=None) as batch_op:
        batch_op.drop_column("active")

    with op.batch_alter_table("refunds", schema=None) as batch_op:
        batch_op.drop_index("ix_refunds_staff_id_at")
        batch_op.drop_index(batch_op.f("ix_refunds_purchase_id"))

    op.drop_table("refunds")
    op.drop_table("imported_members")
    with op.batch_alter_table("disputes", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_disputes_open",
            sqlite_where=sa.text("decided_at IS NULL"),
            postgresql_where=sa.text("decided_at IS NULL"),
        )
        batch_op.drop_index(batch_op.f("ix_disputes_member_id"))

    op.drop_table("disputes")
    with op.batch_alter_table("shifts", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_shifts_open", sqlite_where=sa.text("ended_at IS NULL"), postgresql_where=sa.text("ended_at IS NULL")
        )
        batch_op.drop_index("ix_shifts_staff_id_began_at")

    op.drop_table("shifts")
    op.drop_table("risk_flags")
    op.drop_table("open_sales")
    with op.batch_alter_table("merges", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_merges_kept_id"))
        batch_op.drop_index(batch_op.f("ix_merges_gone_id"))

    op.drop_table("merges")
    op.drop_table("imports")
    with op.batch_alter_table("approvals", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_approvals_open",
            sqlite_where=sa.text("state = 'pending'"),
            postgresql_where=sa.text("state = 'pending'"),
        )
        batch_op.drop_index(batch_op.f("ix_approvals_member_id"))

    op.drop_table("approvals")
    with op.batch_alter_table("items", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_items_search_title"))

    op.drop_table("items")
    op.drop_table("categories")
