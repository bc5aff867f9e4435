"""Rows of members who are close to something: a reward, or a full stamp card."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, func, select

from loyalty.db.store import View
from loyalty.db.tables import members, reward_claims, stamp_card_versions, stamp_rounds, wallets


async def balances(view: View, *, unit: str, first: int, last: int, since: datetime, until: datetime) -> list[Row[Any]]:
    """Of the members from one id to another who bought last within that time: their balance in this unit, all that
    they ever got of it, their purchases and their tier."""
    query = (
        select(*_HABIT, members.c.tier_id, wallets.c.available, wallets.c.lifetime)
        .join(wallets, (wallets.c.member_id == members.c.id) & (wallets.c.unit == unit))
        .where(members.c.id.between(first, last), *_HERE)
        .where(members.c.last_purchase_at > since, members.c.last_purchase_at <= until)
        .order_by(members.c.id)
    )
    return await view.all(query)


async def available(view: View, *, unit: str, member_ids: Sequence[int]) -> dict[int, int]:
    """Member -> balance."""
    query = select(wallets.c.member_id, wallets.c.available)
    found = await view.all(query.where(wallets.c.unit == unit, wallets.c.member_id.in_(member_ids)))
    return {row.member_id: int(row.available) for row in found}


async def times_claimed(view: View, *, member_ids: Sequence[int]) -> dict[tuple[int, int], int]:
    """(member, reward) -> how often it was claimed and not given back."""
    held = (reward_claims.c.member_id.in_(member_ids), reward_claims.c.state.in_(("issued", "redeemed")))
    query = select(reward_claims.c.member_id, reward_claims.c.reward_id, func.count().label("number"))
    found = await view.all(query.where(*held).group_by(reward_claims.c.member_id, reward_claims.c.reward_id))
    return {(row.member_id, row.reward_id): int(row.number) for row in found}


async def almost_full(view: View, *, units: Sequence[str], first: int, last: int) -> list[Row[Any]]:
    """Of the members from one id to another, cards of these units on which one stamp is missing: the unit, the running
    round, and what its version gives."""
    query = (
        select(*_HABIT, wallets.c.unit, stamp_rounds.c.id.label("round_id"), stamp_card_versions.c.rewards)
        .join(wallets, wallets.c.member_id == members.c.id)
        .join(stamp_rounds, (stamp_rounds.c.wallet_id == wallets.c.id) & stamp_rounds.c.ended_at.is_(None))
        .join(stamp_card_versions, stamp_card_versions.c.id == stamp_rounds.c.version_id)
        .where(members.c.id.between(first, last), *_HERE, wallets.c.unit.in_(units))
        .where(wallets.c.available == stamp_card_versions.c.goal - 1, members.c.last_purchase_at.is_not(None))
        .order_by(members.c.id, wallets.c.unit)
    )
    return await view.all(query)


_HERE = (members.c.status == "active", ~members.c.practice)
_HABIT = (
    members.c.id,
    func.coalesce(members.c.first_purchase_at, members.c.last_purchase_at, type_=members.c.joined_at.type).label(
        "first_purchase_at"
    ),
    members.c.last_purchase_at,
    members.c.purchase_count,
)
