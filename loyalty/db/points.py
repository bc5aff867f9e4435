"""Rows of purchases and what members have."""

from typing import Any

from sqlalchemy import Row, and_, func, select

from loyalty.db.store import UnitOfWork, View
from loyalty.db.tables import ledger_entries, lots, members, purchases, wallets
from loyalty.tokens import new_digits


async def member(view: View, *, member_id: int) -> Row[Any] | None:
    """The member's standing."""
    return await view.one(select(members.c.id, members.c.status, members.c.practice).where(members.c.id == member_id))


async def purchase_of(view: View, *, request_id: str) -> Row[Any] | None:
    """The purchase that this request has already made."""
    return await view.one(select(purchases.c.id).where(purchases.c.request_id == request_id))


async def add_purchase(uow: UnitOfWork, **values: Any) -> int:
    """Insert a confirmed purchase under a free receipt number; its id."""
    for digits in (8, 8, 9, 9, 10, 11, 12):
        statement = (
            uow.upsert(purchases)
            .values(receipt_number=new_digits(uow.randomness, count=digits), state="confirmed", at=uow.now, **values)
            .on_conflict_do_nothing(index_elements=["receipt_number"])
            .returning(purchases.c.id)
        )
        if (purchase_id := await uow.value(statement)) is not None:
            return int(purchase_id)
    raise RuntimeError("no free receipt number; the source of randomness is broken")


async def award(view: View, *, purchase_id: int, wallet_id: int) -> Row[Any]:
    """A purchase with its earning entry, its member and the wallet as it is now."""
    found = await view.one(
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
        .join(members, members.c.id == purchases.c.member_id)
        .join(wallets, wallets.c.id == wallet_id)
        .outerjoin(
            ledger_entries,
            and_(ledger_entries.c.purchase_id == purchases.c.id, ledger_entries.c.rule == "purchase"),
        )
        .where(purchases.c.id == purchase_id)
    )
    if found is None:
        raise RuntimeError("a purchase that was just made is not there")
    return found


async def wallet(view: View, *, member_id: int, unit: str) -> Row[Any] | None:
    """The cached sums."""
    return await view.one(select(wallets).where(wallets.c.member_id == member_id, wallets.c.unit == unit))


async def open_lots(view: View, *, wallet_id: int) -> list[Row[Any]]:
    """Lots with something left."""
    return await view.all(
        select(lots.c.remaining, lots.c.available_at, lots.c.activated_at, lots.c.expires_at).where(
            lots.c.wallet_id == wallet_id, lots.c.remaining > 0
        )
    )


async def entries(view: View, *, member_id: int, unit: str, limit: int, offset: int) -> list[Row[Any]]:
    """The history from the newest on; an activation is no news of its own."""
    return await view.all(
        _of_member(
            select(
                ledger_entries.c.type,
                ledger_entries.c.available_change,
                ledger_entries.c.pending_change,
                ledger_entries.c.rule,
                ledger_entries.c.at,
                purchases.c.amount_minor,
            ),
            member_id,
            unit,
        )
        .outerjoin(purchases, purchases.c.id == ledger_entries.c.purchase_id)
        .order_by(ledger_entries.c.id.desc())
        .limit(limit)
        .offset(offset)
    )


async def entry_count(view: View, *, member_id: int, unit: str) -> int:
    """How many lines the history has."""
    return int(await view.value(_of_member(select(func.count(ledger_entries.c.id)), member_id, unit)) or 0)


def _of_member(query: Any, member_id: int, unit: str) -> Any:
    return (
        query.select_from(ledger_entries)
        .join(wallets, wallets.c.id == ledger_entries.c.wallet_id)
        .where(wallets.c.member_id == member_id, wallets.c.unit == unit, ledger_entries.c.type != "ACTIVATE")
    )
