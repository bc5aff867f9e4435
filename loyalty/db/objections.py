"""Rows behind an objection: what it is about, whose that is, who did it, and whether it was objected to before."""

from typing import Any

from sqlalchemy import Row, bindparam, func, select

from loyalty.db.store import View
from loyalty.db.tables import (
    ledger_entries,
    members,
    reward_claims,
    risk_flags,
    staff,
    voucher_uses,
    vouchers,
    wallets,
)


async def entry(view: View, *, entry_id: int) -> Row[Any] | None:
    """One entry with both names: whose points, and who changed them."""
    return await view.one(_ENTRY, entry=entry_id)


async def claim(view: View, *, claim_id: int) -> Row[Any] | None:
    """A reward that was handed over, with both names."""
    return await view.one(_CLAIM, claim=claim_id)


async def use(view: View, *, use_id: int) -> Row[Any] | None:
    """A use of a voucher, with both names; whoever holds the voucher as well."""
    return await view.one(_USE, use=use_id)


async def flag(view: View, *, once: str) -> int | None:
    """The id of the flag of that name."""
    found: int | None = await view.value(select(risk_flags.c.id).where(risk_flags.c.once == once))
    return found


_ENTRY = (
    select(
        ledger_entries.c.staff_id,
        (ledger_entries.c.available_change + ledger_entries.c.pending_change).label("quantity"),
        wallets.c.member_id,
        wallets.c.unit,
        members.c.practice,
        members.c.name.label("member_name"),
        staff.c.name.label("staff_name"),
    )
    .join(wallets, wallets.c.id == ledger_entries.c.wallet_id)
    .join(members, members.c.id == wallets.c.member_id)
    .outerjoin(staff, staff.c.id == ledger_entries.c.staff_id)
    .where(ledger_entries.c.id == bindparam("entry"))
)
_CLAIM = (
    select(
        reward_claims.c.staff_id,
        reward_claims.c.member_id,
        reward_claims.c.member_id.label("holder_id"),
        reward_claims.c.effect,
        reward_claims.c.practice,
        members.c.name.label("member_name"),
        staff.c.name.label("staff_name"),
    )
    .join(members, members.c.id == reward_claims.c.member_id)
    .outerjoin(staff, staff.c.id == reward_claims.c.staff_id)
    .where(reward_claims.c.id == bindparam("claim"), reward_claims.c.state == "redeemed")
)
_USE = (
    select(
        voucher_uses.c.staff_id,
        voucher_uses.c.member_id,
        vouchers.c.holder_id,
        vouchers.c.effect,
        vouchers.c.practice,
        members.c.name.label("member_name"),
        staff.c.name.label("staff_name"),
    )
    .select_from(voucher_uses)
    .join(vouchers, vouchers.c.id == voucher_uses.c.voucher_id)
    .outerjoin(members, members.c.id == func.coalesce(vouchers.c.holder_id, voucher_uses.c.member_id))
    .outerjoin(staff, staff.c.id == voucher_uses.c.staff_id)
    .where(voucher_uses.c.id == bindparam("use"), voucher_uses.c.state == "used")
)
