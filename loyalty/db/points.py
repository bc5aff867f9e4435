"""Rows of purchases and what members have."""

from functools import cache
from typing import Any

from sqlalchemy import Row, and_, bindparam, func, select

from loyalty.db.store import UnitOfWork, View, upsert_into
from loyalty.db.tables import ledger_entries, lots, members, purchases, wallets
from loyalty.tokens import new_digits


async def member(view: View, *, member_id: int) -> Row[Any] | None:
    """The member's standing."""
    return await view.one(_MEMBER, member=member_id)


async def purchase_of(view: View, *, request_id: str) -> Row[Any] | None:
    """The purchase that this request has already made."""
    return await view.one(_PURCHASE_OF, request=request_id)


async def add_purchase(uow: UnitOfWork, **values: Any) -> int:
    """Insert a confirmed purchase under a free receipt number; its id."""
    for digits in (8, 8, 9, 9, 10, 11, 12):
        number = new_digits(uow.randomness, count=digits)
        statement = _new_purchase(uow.dialect)
        given = {"receipt_number": number, "state": "confirmed", "at": uow.now}
        if (purchase_id := await uow.value(statement, **given, **values)) is not None:
            return int(purchase_id)
    raise RuntimeError("no free receipt number; the source of randomness is broken")


async def award(view: View, *, purchase_id: int, wallet_id: int) -> Row[Any]:
    """A purchase with its earning entry, its member and the wallet as it is now."""
    found = await view.one(_AWARD, purchase=purchase_id, wallet=wallet_id)
    if found is None:
        raise RuntimeError("a purchase that was just made is not there")
    return found


async def wallet(view: View, *, member_id: int, unit: str) -> Row[Any] | None:
    """The cached sums."""
    return await view.one(_WALLET, member=member_id, of_unit=unit)


async def wallets_with_lots(view: View, *, member_id: int) -> list[Row[Any]]:
    """The member's wallets, once for each lot with something left; once without a lot where nothing is."""
    return await view.all(_WALLETS_WITH_LOTS, member=member_id)


async def entries(view: View, *, member_id: int, limit: int, offset: int, unit: str = "") -> list[Row[Any]]:
    """The history from the newest on, in one unit or in all; an activation is no news of its own."""
    if unit:
        return await view.all(_ENTRIES_OF_UNIT, member=member_id, of_unit=unit, most=limit, skipped=offset)
    return await view.all(_ENTRIES, member=member_id, most=limit, skipped=offset)


async def entry_count(view: View, *, member_id: int) -> int:
    """How many lines the history has."""
    return int(await view.value(_ENTRY_COUNT, member=member_id) or 0)


@cache
def _new_purchase(dialect: str) -> Any:
    statement = upsert_into(dialect, purchases).on_conflict_do_nothing(index_elements=["receipt_number"])
    return statement.returning(purchases.c.id)


def _of_member(query: Any) -> Any:
    return (
        query.select_from(ledger_entries)
        .join(wallets, wallets.c.id == ledger_entries.c.wallet_id)
        .where(wallets.c.member_id == bindparam("member"), ledger_entries.c.type != "ACTIVATE")
    )


_MEMBER = select(members.c.id, members.c.status, members.c.practice).where(members.c.id == bindparam("member"))
_PURCHASE_OF = select(purchases.c.id, purchases.c.member_id).where(purchases.c.request_id == bindparam("request"))
_WALLET = select(wallets).where(wallets.c.member_id == bindparam("member"), wallets.c.unit == bindparam("of_unit"))
_WALLETS_WITH_LOTS = (
    select(wallets, lots.c.remaining, lots.c.available_at, lots.c.activated_at, lots.c.expires_at)
    .outerjoin(lots, and_(lots.c.wallet_id == wallets.c.id, lots.c.remaining > 0))
    .where(wallets.c.member_id == bindparam("member"))
    .order_by(wallets.c.id)
)
_AWARD = (
    select(
        purchases.c.id,
        purchases.c.receipt_number,
        purchases.c.member_id,
        purchases.c.amount_minor,
        members.c.name.label("member_name"),
        ledger_entries.c.available_change,
        ledger_entries.c.pending_change,
        wallets.c.available,
        wallets.c.pending,
    )
    .select_from(purchases)
    .join(members, members.c.id == purchases.c.member_id)
    .join(wallets, wallets.c.id == bindparam("wallet"))
    .outerjoin(
        ledger_entries, and_(ledger_entries.c.purchase_id == purchases.c.id, ledger_entries.c.rule == "purchase")
    )
    .where(purchases.c.id == bindparam("purchase"))
)
_ENTRIES = (
    _of_member(
        select(
            ledger_entries.c.type,
            ledger_entries.c.available_change,
            ledger_entries.c.pending_change,
            ledger_entries.c.rule,
            ledger_entries.c.at,
            purchases.c.amount_minor,
            wallets.c.unit,
        )
    )
    .outerjoin(purchases, purchases.c.id == ledger_entries.c.purchase_id)
    .order_by(ledger_entries.c.id.desc())
    .limit(bindparam("most"))
    .offset(bindparam("skipped"))
)
_ENTRIES_OF_UNIT = _ENTRIES.where(wallets.c.unit == bindparam("of_unit"))
_ENTRY_COUNT = _of_member(select(func.count(ledger_entries.c.id)))
