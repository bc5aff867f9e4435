"""Rewards, vouchers, stamp cards, tiers, friends, and the nightly run."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
DOCUMENT = sa.JSON().with_variant(postgresql.JSONB(), "postgresql")


def upgrade() -> None:
    op.create_table(
        "nightly_runs",
        sa.Column("id", ID, nullable=False),
        sa.Column("night_on", sa.Date(), nullable=False),
        sa.Column("stage", sa.String(length=24), nullable=False),
        sa.Column("cursor", ID, nullable=False),
        sa.Column("counts", DOCUMENT, nullable=False),
        sa.Column("started_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("finished_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_nightly_runs")),
        sa.UniqueConstraint("night_on", name=op.f("uq_nightly_runs_night_on")),
    )
    op.create_table(
        "stamp_cards",
        sa.Column("id", ID, nullable=False),
        sa.Column("titles", DOCUMENT, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_stamp_cards")),
    )
    op.create_table(
        "living_cards",
        sa.Column("member_id", ID, nullable=False),
        sa.Column("person_id", ID, nullable=False),
        sa.Column("message_id", ID, nullable=True),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("shown", sa.String(length=64), nullable=False),
        sa.Column("wanted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("edited_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["member_id"], ["members.id"], name=op.f("fk_living_cards_member_id")),
        sa.PrimaryKeyConstraint("member_id", name=op.f("pk_living_cards")),
    )
    with op.batch_alter_table("living_cards", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_living_cards_person_id"), ["person_id"], unique=False)
        batch_op.create_index(
            "ix_living_cards_wanted",
            ["wanted_at"],
            unique=False,
            sqlite_where=sa.text("wanted_at IS NOT NULL"),
            postgresql_where=sa.text("wanted_at IS NOT NULL"),
        )

    op.create_table(
        "referral_codes",
        sa.Column("member_id", ID, nullable=False),
        sa.Column("code", sa.String(length=32), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["member_id"], ["members.id"], name=op.f("fk_referral_codes_member_id")),
        sa.PrimaryKeyConstraint("member_id", name=op.f("pk_referral_codes")),
        sa.UniqueConstraint("code", name=op.f("uq_referral_codes_code")),
    )
    op.create_table(
        "stamp_card_versions",
        sa.Column("id", ID, nullable=False),
        sa.Column("card_id", ID, nullable=False),
        sa.Column("goal", sa.Integer(), nullable=False),
        sa.Column("source", DOCUMENT, nullable=False),
        sa.Column("rewards", DOCUMENT, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("goal > 0", name=op.f("ck_stamp_card_versions_goal_positive")),
        sa.ForeignKeyConstraint(["card_id"], ["stamp_cards.id"], name=op.f("fk_stamp_card_versions_card_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_stamp_card_versions")),
    )
    with op.batch_alter_table("stamp_card_versions", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_stamp_card_versions_card_id"), ["card_id"], unique=False)

    op.create_table(
        "tiers",
        sa.Column("id", ID, nullable=False),
        sa.Column("titles", DOCUMENT, nullable=False),
        sa.Column("threshold", sa.BigInteger(), nullable=False),
        sa.Column("factor", sa.Integer(), nullable=False),
        sa.Column("discount_percent", sa.Integer(), nullable=False),
        sa.Column("perks", DOCUMENT, nullable=False),
        sa.Column("reward_id", ID, nullable=True),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("discount_percent >= 0 AND discount_percent <= 100", name=op.f("ck_tiers_discount_within")),
        sa.CheckConstraint("threshold > 0", name=op.f("ck_tiers_threshold_positive")),
        sa.ForeignKeyConstraint(["reward_id"], ["rewards.id"], name=op.f("fk_tiers_reward_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_tiers")),
    )
    op.create_table(
        "voucher_series",
        sa.Column("id", ID, nullable=False),
        sa.Column("prefix", sa.String(length=8), nullable=False),
        sa.Column("effect", DOCUMENT, nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.Column("uses_each", sa.Integer(), nullable=False),
        sa.Column("member_limit", sa.Integer(), nullable=True),
        sa.Column("starts_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("staff_id", ID, nullable=True),
        sa.Column("request_id", sa.String(length=64), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("revoked_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint("count > 0", name=op.f("ck_voucher_series_count_positive")),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_voucher_series_staff_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_voucher_series")),
        sa.UniqueConstraint("request_id", name=op.f("uq_voucher_series_request_id")),
    )
    op.create_table(
        "referrals",
        sa.Column("id", ID, nullable=False),
        sa.Column("referrer_id", ID, nullable=False),
        sa.Column("friend_id", ID, nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("reason", sa.String(length=24), nullable=True),
        sa.Column("purchase_id", ID, nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint("referrer_id <> friend_id", name=op.f("ck_referrals_not_oneself")),
        sa.ForeignKeyConstraint(["friend_id"], ["members.id"], name=op.f("fk_referrals_friend_id")),
        sa.ForeignKeyConstraint(["purchase_id"], ["purchases.id"], name=op.f("fk_referrals_purchase_id")),
        sa.ForeignKeyConstraint(["referrer_id"], ["members.id"], name=op.f("fk_referrals_referrer_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_referrals")),
        sa.UniqueConstraint("friend_id", name=op.f("uq_referrals_friend_id")),
        sa.UniqueConstraint("purchase_id", name=op.f("uq_referrals_purchase_id")),
    )
    with op.batch_alter_table("referrals", schema=None) as batch_op:
        batch_op.create_index("ix_referrals_referrer_id_decided_at", ["referrer_id", "decided_at"], unique=False)

    op.create_table(
        "tier_memberships",
        sa.Column("id", ID, nullable=False),
        sa.Column("member_id", ID, nullable=False),
        sa.Column("tier_id", ID, nullable=False),
        sa.Column("reason", sa.String(length=16), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.Column("until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("warned_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("ends_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("staff_id", ID, nullable=True),
        sa.Column("purchase_id", ID, nullable=True),
        sa.ForeignKeyConstraint(["member_id"], ["members.id"], name=op.f("fk_tier_memberships_member_id")),
        sa.ForeignKeyConstraint(["purchase_id"], ["purchases.id"], name=op.f("fk_tier_memberships_purchase_id")),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_tier_memberships_staff_id")),
        sa.ForeignKeyConstraint(["tier_id"], ["tiers.id"], name=op.f("fk_tier_memberships_tier_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_tier_memberships")),
    )
    with op.batch_alter_table("tier_memberships", schema=None) as batch_op:
        batch_op.create_index(
            "ix_tier_memberships_ending",
            ["until"],
            unique=False,
            sqlite_where=sa.text("ended_at IS NULL"),
            postgresql_where=sa.text("ended_at IS NULL"),
        )
        batch_op.create_index("ix_tier_memberships_member_id", ["member_id", "id"], unique=False)
        batch_op.create_index(batch_op.f("ix_tier_memberships_purchase_id"), ["purchase_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_tier_memberships_tier_id"), ["tier_id"], unique=False)
        batch_op.create_index(
            "uq_tier_memberships_present",
            ["member_id"],
            unique=True,
            sqlite_where=sa.text("ended_at IS NULL"),
            postgresql_where=sa.text("ended_at IS NULL"),
        )

    op.create_table(
        "point_payments",
        sa.Column("id", ID, nullable=False),
        sa.Column("member_id", ID, nullable=False),
        sa.Column("staff_id", ID, nullable=False),
        sa.Column("request", DOCUMENT, nullable=False),
        sa.Column("request_id", sa.String(length=64), nullable=False),
        sa.Column("bill_minor", sa.BigInteger(), nullable=False),
        sa.Column("points", sa.BigInteger(), nullable=False),
        sa.Column("paid_minor", sa.BigInteger(), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("purchase_id", ID, nullable=True),
        sa.Column("spend_entry_id", ID, nullable=True),
        sa.Column("returned_points", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint("paid_minor > 0 AND paid_minor <= bill_minor", name=op.f("ck_point_payments_paid_within")),
        sa.CheckConstraint("points > 0", name=op.f("ck_point_payments_points_positive")),
        sa.ForeignKeyConstraint(["member_id"], ["members.id"], name=op.f("fk_point_payments_member_id")),
        sa.ForeignKeyConstraint(["purchase_id"], ["purchases.id"], name=op.f("fk_point_payments_purchase_id")),
        sa.ForeignKeyConstraint(
            ["spend_entry_id"], ["ledger_entries.id"], name=op.f("fk_point_payments_spend_entry_id")
        ),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_point_payments_staff_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_point_payments")),
        sa.UniqueConstraint("purchase_id", name=op.f("uq_point_payments_purchase_id")),
        sa.UniqueConstraint("request_id", name=op.f("uq_point_payments_request_id")),
        sa.UniqueConstraint("spend_entry_id", name=op.f("uq_point_payments_spend_entry_id")),
    )
    with op.batch_alter_table("point_payments", schema=None) as batch_op:
        batch_op.create_index(
            "ix_point_payments_asked",
            ["expires_at"],
            unique=False,
            sqlite_where=sa.text("state = 'asked'"),
            postgresql_where=sa.text("state = 'asked'"),
        )
        batch_op.create_index(batch_op.f("ix_point_payments_member_id"), ["member_id"], unique=False)

    op.create_table(
        "reward_claims",
        sa.Column("id", ID, nullable=False),
        sa.Column("reward_id", ID, nullable=False),
        sa.Column("member_id", ID, nullable=False),
        sa.Column("wallet_id", ID, nullable=True),
        sa.Column("hold_entry_id", ID, nullable=True),
        sa.Column("cost", sa.Integer(), nullable=False),
        sa.Column("effect", DOCUMENT, nullable=False),
        sa.Column("token", sa.String(length=32), nullable=False),
        sa.Column("code", sa.String(length=16), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("reason", sa.String(length=200), nullable=True),
        sa.Column("program_version_id", ID, nullable=False),
        sa.Column("request_id", sa.String(length=64), nullable=False),
        sa.Column("purchase_id", ID, nullable=True),
        sa.Column("staff_id", ID, nullable=True),
        sa.Column("branch_id", ID, nullable=True),
        sa.Column("message_id", ID, nullable=True),
        sa.Column("practice", sa.Boolean(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint("cost >= 0", name=op.f("ck_reward_claims_cost_not_negative")),
        sa.ForeignKeyConstraint(["branch_id"], ["branches.id"], name=op.f("fk_reward_claims_branch_id")),
        sa.ForeignKeyConstraint(["hold_entry_id"], ["ledger_entries.id"], name=op.f("fk_reward_claims_hold_entry_id")),
        sa.ForeignKeyConstraint(["member_id"], ["members.id"], name=op.f("fk_reward_claims_member_id")),
        sa.ForeignKeyConstraint(
            ["program_version_id"], ["program_versions.id"], name=op.f("fk_reward_claims_program_version_id")
        ),
        sa.ForeignKeyConstraint(["purchase_id"], ["purchases.id"], name=op.f("fk_reward_claims_purchase_id")),
        sa.ForeignKeyConstraint(["reward_id"], ["rewards.id"], name=op.f("fk_reward_claims_reward_id")),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_reward_claims_staff_id")),
        sa.ForeignKeyConstraint(["wallet_id"], ["wallets.id"], name=op.f("fk_reward_claims_wallet_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reward_claims")),
        sa.UniqueConstraint("code", name=op.f("uq_reward_claims_code")),
        sa.UniqueConstraint("hold_entry_id", name=op.f("uq_reward_claims_hold_entry_id")),
        sa.UniqueConstraint("request_id", name=op.f("uq_reward_claims_request_id")),
        sa.UniqueConstraint("token", name=op.f("uq_reward_claims_token")),
    )
    with op.batch_alter_table("reward_claims", schema=None) as batch_op:
        batch_op.create_index(
            "ix_reward_claims_issued",
            ["expires_at"],
            unique=False,
            sqlite_where=sa.text("state = 'issued'"),
            postgresql_where=sa.text("state = 'issued'"),
        )
        batch_op.create_index("ix_reward_claims_member_id_at", ["member_id", "at"], unique=False)
        batch_op.create_index(batch_op.f("ix_reward_claims_purchase_id"), ["purchase_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_reward_claims_reward_id"), ["reward_id"], unique=False)

    op.create_table(
        "stamp_rounds",
        sa.Column("id", ID, nullable=False),
        sa.Column("wallet_id", ID, nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("version_id", ID, nullable=False),
        sa.Column("reached", sa.Integer(), server_default="0", nullable=False),
        sa.Column("spend_entry_id", ID, nullable=True),
        sa.Column("started_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["spend_entry_id"], ["ledger_entries.id"], name=op.f("fk_stamp_rounds_spend_entry_id")),
        sa.ForeignKeyConstraint(["version_id"], ["stamp_card_versions.id"], name=op.f("fk_stamp_rounds_version_id")),
        sa.ForeignKeyConstraint(["wallet_id"], ["wallets.id"], name=op.f("fk_stamp_rounds_wallet_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_stamp_rounds")),
        sa.UniqueConstraint("spend_entry_id", name=op.f("uq_stamp_rounds_spend_entry_id")),
        sa.UniqueConstraint("wallet_id", "number", name=op.f("uq_stamp_rounds_wallet_id_number")),
    )
    op.create_table(
        "vouchers",
        sa.Column("id", ID, nullable=False),
        sa.Column("code", sa.String(length=24), nullable=False),
        sa.Column("holder_id", ID, nullable=True),
        sa.Column("series_id", ID, nullable=True),
        sa.Column("claim_id", ID, nullable=True),
        sa.Column("source", sa.String(length=16), nullable=False),
        sa.Column("effect", DOCUMENT, nullable=False),
        sa.Column("uses_allowed", sa.Integer(), nullable=False),
        sa.Column("uses", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("starts_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("practice", sa.Boolean(), nullable=False),
        sa.Column("request_id", sa.String(length=96), nullable=True),
        sa.Column("staff_id", ID, nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("uses >= 0 AND uses <= uses_allowed", name=op.f("ck_vouchers_uses_within")),
        sa.ForeignKeyConstraint(["claim_id"], ["reward_claims.id"], name=op.f("fk_vouchers_claim_id")),
        sa.ForeignKeyConstraint(["holder_id"], ["members.id"], name=op.f("fk_vouchers_holder_id")),
        sa.ForeignKeyConstraint(["series_id"], ["voucher_series.id"], name=op.f("fk_vouchers_series_id")),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_vouchers_staff_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_vouchers")),
        sa.UniqueConstraint("claim_id", name=op.f("uq_vouchers_claim_id")),
        sa.UniqueConstraint("code", name=op.f("uq_vouchers_code")),
        sa.UniqueConstraint("request_id", name=op.f("uq_vouchers_request_id")),
    )
    with op.batch_alter_table("vouchers", schema=None) as batch_op:
        batch_op.create_index(
            "ix_vouchers_ending",
            ["expires_at"],
            unique=False,
            sqlite_where=sa.text("state = 'active'"),
            postgresql_where=sa.text("state = 'active'"),
        )
        batch_op.create_index("ix_vouchers_holder_id_state", ["holder_id", "state"], unique=False)
        batch_op.create_index(batch_op.f("ix_vouchers_series_id"), ["series_id"], unique=False)

    op.create_table(
        "voucher_uses",
        sa.Column("id", ID, nullable=False),
        sa.Column("voucher_id", ID, nullable=False),
        sa.Column("member_id", ID, nullable=True),
        sa.Column("staff_id", ID, nullable=True),
        sa.Column("branch_id", ID, nullable=True),
        sa.Column("purchase_id", ID, nullable=True),
        sa.Column("discount_minor", sa.BigInteger(), nullable=True),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("reason", sa.String(length=200), nullable=True),
        sa.Column("request_id", sa.String(length=64), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("reserved_until", sa.DateTime(timezone=True), nullable=False),
        sa.Column("used_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["branch_id"], ["branches.id"], name=op.f("fk_voucher_uses_branch_id")),
        sa.ForeignKeyConstraint(["member_id"], ["members.id"], name=op.f("fk_voucher_uses_member_id")),
        sa.ForeignKeyConstraint(["purchase_id"], ["purchases.id"], name=op.f("fk_voucher_uses_purchase_id")),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_voucher_uses_staff_id")),
        sa.ForeignKeyConstraint(["voucher_id"], ["vouchers.id"], name=op.f("fk_voucher_uses_voucher_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_voucher_uses")),
        sa.UniqueConstraint("request_id", name=op.f("uq_voucher_uses_request_id")),
    )
    with op.batch_alter_table("voucher_uses", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_voucher_uses_member_id"), ["member_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_voucher_uses_purchase_id"), ["purchase_id"], unique=False)
        batch_op.create_index(
            "ix_voucher_uses_reserved",
            ["reserved_until"],
            unique=False,
            sqlite_where=sa.text("state = 'reserved'"),
            postgresql_where=sa.text("state = 'reserved'"),
        )
        batch_op.create_index("ix_voucher_uses_voucher_id_state", ["voucher_id", "state"], unique=False)

    with op.batch_alter_table("people", schema=None) as batch_op:
        batch_op.add_column(sa.Column("friend_code", sa.String(length=32), nullable=True))

    with op.batch_alter_table("members", schema=None) as batch_op:
        batch_op.add_column(sa.Column("tier_id", ID, nullable=True))

    with op.batch_alter_table("purchases", schema=None) as batch_op:
        batch_op.add_column(sa.Column("bill_minor", sa.BigInteger(), nullable=True))
        batch_op.add_column(
            sa.Column(
                "discounts",
                DOCUMENT,
                server_default="[]",
                nullable=False,
            )
        )
        batch_op.add_column(sa.Column("paid_by_points_minor", sa.BigInteger(), server_default="0", nullable=False))

    with op.batch_alter_table("refunds", schema=None) as batch_op:
        batch_op.add_column(sa.Column("points_returned", sa.BigInteger(), server_default="0", nullable=False))

    with op.batch_alter_table("rewards", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column(
                "texts",
                DOCUMENT,
                server_default="{}",
                nullable=False,
            )
        )
        batch_op.add_column(sa.Column("picture_file_id", sa.String(length=200), nullable=True))
        batch_op.add_column(sa.Column("value_percent", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("value_minor", sa.BigInteger(), nullable=True))
        batch_op.add_column(sa.Column("starts_at", sa.DateTime(timezone=True), nullable=True))
        batch_op.add_column(sa.Column("ends_at", sa.DateTime(timezone=True), nullable=True))
        batch_op.add_column(sa.Column("stock", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("member_limit", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("limit_days", sa.Integer(), nullable=True))
        batch_op.add_column(
            sa.Column(
                "tier_costs",
                DOCUMENT,
                server_default="{}",
                nullable=False,
            )
        )
        batch_op.add_column(
            sa.Column(
                "only_tiers",
                DOCUMENT,
                server_default="[]",
                nullable=False,
            )
        )
        batch_op.add_column(sa.Column("event_at", sa.DateTime(timezone=True), nullable=True))
        batch_op.add_column(sa.Column("lasts_days", sa.Integer(), nullable=True))
        batch_op.create_check_constraint(batch_op.f("ck_rewards_stock_not_negative"), "stock IS NULL OR stock >= 0")
        batch_op.add_column(sa.Column("automatic", sa.Boolean(), server_default=sa.false(), nullable=False))


def downgrade() -> None:
    with op.batch_alter_table("rewards", schema=None) as batch_op:
        batch_op.drop_column("automatic")
        batch_op.drop_column("lasts_days")
        batch_op.drop_column("event_at")
        batch_op.drop_column("only_tiers")
        batch_op.drop_column("tier_costs")
        batch_op.drop_column("limit_days")
        batch_op.drop_column("member_limit")
        batch_op.drop_column("stock")
        batch_op.drop_column("ends_at")
        batch_op.drop_column("starts_at")
        batch_op.drop_column("value_minor")
        batch_op.drop_column("value_percent")
        batch_op.drop_column("picture_file_id")
        batch_op.drop_column("texts")

    with op.batch_alter_table("refunds", schema=None) as batch_op:
        batch_op.drop_column("points_returned")

    with op.batch_alter_table("purchases", schema=None) as batch_op:
        batch_op.drop_column("paid_by_points_minor")
        batch_op.drop_column("discounts")
        batch_op.drop_column("bill_minor")

    with op.batch_alter_table("members", schema=None) as batch_op:
        batch_op.drop_column("tier_id")

    with op.batch_alter_table("people", schema=None) as batch_op:
        batch_op.drop_column("friend_code")

    with op.batch_alter_table("voucher_uses", schema=None) as batch_op:
        batch_op.drop_index("ix_voucher_uses_voucher_id_state")
        batch_op.drop_index(
            "ix_voucher_uses_reserved",
            sqlite_where=sa.text("state = 'reserved'"),
            postgresql_where=sa.text("state = 'reserved'"),
        )
        batch_op.drop_index(batch_op.f("ix_voucher_uses_purchase_id"))
        batch_op.drop_index(batch_op.f("ix_voucher_uses_member_id"))

    op.drop_table("voucher_uses")
    with op.batch_alter_table("vouchers", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_vouchers_series_id"))
        batch_op.drop_index("ix_vouchers_holder_id_state")
        batch_op.drop_index(
            "ix_vouchers_ending", sqlite_where=sa.text("state = 'active'"), postgresql_where=sa.text("state = 'active'")
        )

    op.drop_table("vouchers")
    op.drop_table("stamp_rounds")
    with op.batch_alter_table("reward_claims", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_reward_claims_reward_id"))
        batch_op.drop_index(batch_op.f("ix_reward_claims_purchase_id"))
        batch_op.drop_index("ix_reward_claims_member_id_at")
        batch_op.drop_index(
            "ix_reward_claims_issued",
            sqlite_where=sa.text("state = 'issued'"),
            postgresql_where=sa.text("state = 'issued'"),
        )

    op.drop_table("reward_claims")
    with op.batch_alter_table("point_payments", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_point_payments_member_id"))
        batch_op.drop_index(
            "ix_point_payments_asked",
            sqlite_where=sa.text("state = 'asked'"),
            postgresql_where=sa.text("state = 'asked'"),
        )

    op.drop_table("point_payments")
    with op.batch_alter_table("tier_memberships", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_tier_memberships_present",
            sqlite_where=sa.text("ended_at IS NULL"),
            postgresql_where=sa.text("ended_at IS NULL"),
        )
        batch_op.drop_index(batch_op.f("ix_tier_memberships_tier_id"))
        batch_op.drop_index(batch_op.f("ix_tier_memberships_purchase_id"))
        batch_op.drop_index("ix_tier_memberships_member_id")
        batch_op.drop_index(
            "ix_tier_memberships_ending",
            sqlite_where=sa.text("ended_at IS NULL"),
            postgresql_where=sa.text("ended_at IS NULL"),
        )

    op.drop_table("tier_memberships")
    with op.batch_alter_table("referrals", schema=None) as batch_op:
        batch_op.drop_index("ix_referrals_referrer_id_decided_at")

    op.drop_table("referrals")
    op.drop_table("voucher_series")
    op.drop_table("tiers")
    with op.batch_alter_table("stamp_card_versions", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_stamp_card_versions_card_id"))

    op.drop_table("stamp_card_versions")
    op.drop_table("referral_codes")
    with op.batch_alter_table("living_cards", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_living_cards_wanted",
            sqlite_where=sa.text("wanted_at IS NOT NULL"),
            postgresql_where=sa.text("wanted_at IS NOT NULL"),
        )
        batch_op.drop_index(batch_op.f("ix_living_cards_person_id"))

    op.drop_table("living_cards")
    op.drop_table("stamp_cards")
    op.drop_table("nightly_runs")
