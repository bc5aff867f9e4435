"""Everything of the club in pages by id, for files that the owner takes away."""

from collections.abc import AsyncIterator
from typing import Any

from sqlalchemy import Row, Select, select

from loyalty.db import segments
from loyalty.db.store import View
from loyalty.db.tables import identities, ledger_entries, lots, members, purchases, staff, wallets

PAGE = 500


async def pages(view: View, *, what: str) -> AsyncIterator[list[Row[Any]]]:
    """The rows of `what`, by id, PAGE at a time, each page found by its first id and not by counting."""
    async for rows in _paged(view, *QUERIES[what]):
        yield rows


async def of_segment(view: View, *, segment: Any, club: Any) -> AsyncIterator[list[Row[Any]]]:
    """The same of the members of a segment who are on Telegram."""
    truths = segments.clause(segment, club=club, now=view.now)
    async for rows in _paged(view, _MEMBERS.where(*truths, segments.LINKED), members.c.id):
        yield rows


async def _paged(view: View, query: Select[Any], key: Any) -> AsyncIterator[list[Row[Any]]]:
    last = 0
    while rows := await view.all(query.where(key > last).order_by(key).limit(PAGE)):
        yield rows
        last = rows[-1].id


async def balances(view: View, *, member_ids: list[int], unit: str) -> dict[int, int]:
    """What each of these members has of a unit."""
    query = select(wallets.c.member_id, wallets.c.available)
    found = await view.all(query.where(wallets.c.member_id.in_(member_ids), wallets.c.unit == unit))
    return {row.member_id: row.available for row in found}


_PHONE = (
    select(identities.c.value)
    .where(identities.c.member_id == members.c.id, identities.c.kind == "phone")
    .order_by(identities.c.id.desc())
    .limit(1)
    .correlate(members)
    .scalar_subquery()
    .label("phone")
)
_MEMBERS = select(members, _PHONE).where(members.c.practice.is_(False), members.c.status.not_in(("erased", "merged")))
_PURCHASES = (
    select(purchases, members.c.card_number, members.c.name, staff.c.name.label("staff_name"))
    .join(members, members.c.id == purchases.c.member_id)
    .outerjoin(staff, staff.c.id == purchases.c.staff_id)
    .where(purchases.c.practice.is_(False))
)
_LEDGER = (
    select(
        ledger_entries,
        wallets.c.unit,
        members.c.card_number,
        purchases.c.receipt_number,
        lots.c.expires_at,
        staff.c.name.label("staff_name"),
    )
    .join(wallets, wallets.c.id == ledger_entries.c.wallet_id)
    .join(members, members.c.id == wallets.c.member_id)
    .outerjoin(purchases, purchases.c.id == ledger_entries.c.purchase_id)
    .outerjoin(lots, lots.c.entry_id == ledger_entries.c.id)
    .outerjoin(staff, staff.c.id == ledger_entries.c.staff_id)
    .where(members.c.practice.is_(False))
)
QUERIES: dict[str, tuple[Select[Any], Any]] = {
    "members": (_MEMBERS, members.c.id),
    "purchases": (_PURCHASES, purchases.c.id),
    "ledger": (_LEDGER, ledger_entries.c.id),
}
