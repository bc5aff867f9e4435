"""Rows of points that were changed by hand."""

from typing import Any

from sqlalchemy import Row, bindparam, select

from loyalty.db.store import View
from loyalty.db.tables import ledger_entries, members, wallets


async def by_request(view: View, *, request_id: str) -> Row[Any] | None:
    """The entry that this request has made, with its member and the wallet as it is now."""
    return await view.one(_BY_REQUEST, request=request_id)


_BY_REQUEST = (
    select(
        ledger_entries.c.id,
        ledger_entries.c.available_change,
        ledger_entries.c.reason,
        wallets.c.member_id,
        wallets.c.unit,
        wallets.c.available,
        members.c.name.label("member_name"),
    )
    .join(wallets, wallets.c.id == ledger_entries.c.wallet_id)
    .join(members, members.c.id == wallets.c.member_id)
    .where(ledger_entries.c.request_id == bindparam("request"))
)
