"""Settling many wallets at once: what `loyalty.ledger.settle` does lot by lot, in a few statements for all of them."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import BindParameter, Row, String, and_, bindparam, cast, func, literal, literal_column, select

from loyalty.db.ledger import NOW, TO_ACTIVATE, TO_EXPIRE
from loyalty.db.people import telegram_of
from loyalty.db.store import UnitOfWork, View
from loyalty.db.tables import ledger_entries, lot_allocations, lots, members, wallets


async def any_due(view: View) -> bool:
    """Whether there is anything to settle at all."""
    return bool(await with_lots_to_activate(view, after_id=0, limit=1) or await with_lots_to_expire(view, limit=1))


async def with_lots_to_activate(view: View, *, after_id: int, limit: int) -> list[int]:
    """The next wallets after that id in which points have waited long enough."""
    return [row.wallet_id for row in await view.all(_NEXT_TO_ACTIVATE, after=after_id, most=limit, now=view.now)]


async def with_lots_to_expire(view: View, *, limit: int) -> list[int]:
    """Wallets of the lots that are over, those that were over first; at most `limit`."""
    return sorted({row.wallet_id for row in await view.all(_NEXT_TO_EXPIRE, most=limit, now=view.now)})


async def lock(uow: UnitOfWork, *, wallet_ids: Sequence[int]) -> None:
    """Nobody else changes these wallets until the unit of work ends. Locked in the order of their ids."""
    if uow.dialect == "postgresql":  # SQLite has one writer anyway
        await uow.all(_LOCKED, wallets=wallet_ids)
    uow.changed_wallets.update(wallet_ids)


async def activate(uow: UnitOfWork, *, wallet_ids: Sequence[int]) -> int:
    """What has waited long enough in these wallets, which are locked, may be spent from now on; how many lots."""
    values = {"wallets": wallet_ids, "now": uow.now}
    await uow.run(_ACTIVATIONS, values)
    await uow.run(_MORE_AVAILABLE, values)
    return int((await uow.run(_ACTIVATED, values)).rowcount)


async def expire(uow: UnitOfWork, *, wallet_ids: Sequence[int]) -> int:
    """What is over in these wallets, which are locked, is gone; how many lots."""
    values = {"wallets": wallet_ids, "now": uow.now}
    await uow.run(_EXPIRIES, values)
    await uow.run(_DRAWS, values)
    await uow.run(_LESS_AVAILABLE, values)
    return int((await uow.run(_EMPTIED, values)).rowcount)


async def just_expired(view: View, *, wallet_ids: Sequence[int]) -> list[Row[Any]]:
    """Of these wallets, what ended at this very moment: how many, by which last entry, what is left, and whose it is in
    Telegram; practice and cards without Telegram are left out."""
    return await view.all(_JUST_EXPIRED, wallets=wallet_ids, now=view.now)


def _entries(kind: str, rule: str, available: Any, pending: Any, due: Any) -> Any:
    """An entry for each such lot, in the order in which debits draw them, as `settle` writes it."""
    columns = {
        "wallet_id": lots.c.wallet_id,
        "type": literal_column(f"'{kind}'"),
        "available_change": available,
        "pending_change": pending,
        "rule": literal_column(f"'{rule}'"),
        "program_version_id": ledger_entries.c.program_version_id,
        "request_id": _request(rule),
        "at": NOW,
    }
    found = (
        select(*columns.values())
        .join(ledger_entries, ledger_entries.c.id == lots.c.entry_id)
        .where(_OF_THESE, due)
        .order_by(lots.c.wallet_id, lots.c.expires_at.is_(None), lots.c.expires_at, lots.c.created_at, lots.c.id)
    )
    return ledger_entries.insert().from_select(list(columns), found)


def _request(rule: str) -> Any:
    return literal(f"{rule}:", literal_execute=True) + cast(lots.c.id, String)


def _sum(due: Any) -> Any:
    total = select(func.coalesce(func.sum(lots.c.remaining), 0)).where(lots.c.wallet_id == wallets.c.id, due)
    return total.correlate(wallets).scalar_subquery()


_THESE: BindParameter[Any] = bindparam("wallets", expanding=True)
_OF_THESE = lots.c.wallet_id.in_(_THESE)
_LOCKED = select(wallets.c.id).where(wallets.c.id.in_(_THESE)).order_by(wallets.c.id).with_for_update()
_NEXT_TO_ACTIVATE = (
    select(lots.c.wallet_id)
    .where(TO_ACTIVATE, lots.c.wallet_id > bindparam("after"))
    .distinct()
    .order_by(lots.c.wallet_id)
    .limit(bindparam("most"))
)
# By their end, which an index knows: what is over lies together, however many members there are.
_NEXT_TO_EXPIRE = select(lots.c.wallet_id).where(TO_EXPIRE).order_by(lots.c.expires_at).limit(bindparam("most"))
_ACTIVATIONS = _entries("ACTIVATE", "activate", lots.c.remaining, -lots.c.remaining, TO_ACTIVATE)
_EXPIRIES = _entries("EXPIRE", "expire", -lots.c.remaining, literal_column("0"), TO_EXPIRE)
_DRAWS = lot_allocations.insert().from_select(
    ["entry_id", "lot_id", "quantity"],
    select(ledger_entries.c.id, lots.c.id, lots.c.remaining)
    .join(ledger_entries, ledger_entries.c.request_id == _request("expire"))
    .where(_OF_THESE, TO_EXPIRE)
    .order_by(ledger_entries.c.id),
)
_MORE_AVAILABLE = (
    wallets.update()
    .where(wallets.c.id.in_(_THESE))
    .values(available=wallets.c.available + _sum(TO_ACTIVATE), pending=wallets.c.pending - _sum(TO_ACTIVATE))
)
_LESS_AVAILABLE = (
    wallets.update().where(wallets.c.id.in_(_THESE)).values(available=wallets.c.available - _sum(TO_EXPIRE))
)
_ACTIVATED = lots.update().where(and_(_OF_THESE, TO_ACTIVATE)).values(activated_at=NOW)
_EMPTIED = lots.update().where(and_(_OF_THESE, TO_EXPIRE)).values(remaining=literal_column("0"))
_HOLDER = telegram_of(members.c.id)
_JUST_EXPIRED = (
    select(
        wallets.c.id,
        wallets.c.available,
        wallets.c.unit,
        func.sum(-ledger_entries.c.available_change).label("quantity"),
        func.max(ledger_entries.c.id).label("entry_id"),
        _HOLDER.label("telegram"),
    )
    .join(ledger_entries, ledger_entries.c.wallet_id == wallets.c.id)
    .join(members, members.c.id == wallets.c.member_id)
    .where(
        wallets.c.id.in_(bindparam("wallets", expanding=True)),
        ledger_entries.c.type == literal_column("'EXPIRE'"),
        ledger_entries.c.at == NOW,
        members.c.practice.is_(False),
        _HOLDER.is_not(None),
    )
    .group_by(wallets.c.id, wallets.c.available, wallets.c.unit, members.c.id)
)
