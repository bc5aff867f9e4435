"""Rows of the ledger: entries and allocations are only ever appended."""

from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Row, and_, bindparam, func, literal_column, select, union_all

from loyalty.db.people import telegram_of
from loyalty.db.store import UnitOfWork, View, upsert_into
from loyalty.db.tables import ledger_entries, lot_allocations, lots, members, wallets


async def lock_wallet(uow: UnitOfWork, *, member_id: int, unit: str) -> Row[Any] | None:
    """The wallet, its row locked on PostgreSQL (SQLite has one writer anyway)."""
    return await uow.one(_LOCKED_WALLET, member=member_id, of_unit=unit)


async def add_wallet(uow: UnitOfWork, *, member_id: int, unit: str, program_version_id: int) -> None:
    """An empty wallet, unless somebody was faster."""
    sums = {"available": 0, "pending": 0, "lifetime": 0, "remainder_minor": 0}
    whose = {"member_id": member_id, "unit": unit, "program_version_id": program_version_id}
    await uow.run(_new_wallet(uow.dialect), whose | sums)


async def add_entry(
    uow: UnitOfWork,
    *,
    wallet_id: int,
    kind: str,
    available_change: int,
    pending_change: int,
    line: dict[str, Any],
    **more: Any,
) -> int:
    """Append an entry; its id. A repeated request id is refused by the table."""
    return await uow.add(
        ledger_entries,
        wallet_id=wallet_id,
        type=kind,
        available_change=available_change,
        pending_change=pending_change,
        at=uow.now,
        **line,
        **more,
    )


async def by_request(view: View, *, request_id: str) -> int | None:
    """The id of the entry that this request made, or None."""
    found: int | None = await view.value(_BY_REQUEST, request=request_id)
    return found


async def add_lot(
    uow: UnitOfWork,
    *,
    wallet_id: int,
    entry_id: int,
    quantity: int,
    available_at: datetime,
    activated: bool,
    expires_at: datetime | None,
) -> None:
    """The points of one entry, with the day they end."""
    await uow.add(
        lots,
        wallet_id=wallet_id,
        entry_id=entry_id,
        original=quantity,
        remaining=quantity,
        created_at=uow.now,
        available_at=available_at,
        activated_at=uow.now if activated else None,
        expires_at=expires_at,
    )


async def add_earned(uow: UnitOfWork, *, wallet_id: int, kind: str, lines: list[tuple[int, dict[str, Any]]]) -> None:
    """Append what a purchase earned by several rules. A repeated request id is refused by the table."""
    waits = kind.endswith("_PENDING")
    usual = {"wallet_id": wallet_id, "type": kind, "at": uow.now}
    changes = [
        {"available_change": 0 if waits else quantity, "pending_change": quantity if waits else 0}
        for quantity, _ in lines
    ]
    await uow.run(_ENTRIES, [usual | change | line for change, (_, line) in zip(changes, lines, strict=True)])


async def add_lots_of(
    uow: UnitOfWork,
    *,
    purchase_id: int | None,
    activated: bool,
    available_at: datetime,
    expires_at: datetime | None,
) -> None:
    """A lot for each entry of a purchase that has just earned."""
    when = {"available": available_at, "activated": uow.now if activated else None, "expires": expires_at}
    await uow.run(_LOTS_OF_PURCHASE, {"purchase": purchase_id, "created": uow.now} | when)


async def change_wallet(
    uow: UnitOfWork,
    *,
    wallet_id: int,
    available: int = 0,
    pending: int = 0,
    lifetime: int = 0,
    remainder_minor: int = 0,
    remainder_part: int = 0,
) -> None:
    """Add to the cached sums; the table refuses a negative balance."""
    changes = {"more_available": available, "more_pending": pending, "more_lifetime": lifetime}
    carried = {"more_minor": remainder_minor, "more_parts": remainder_part}
    uow.changed_wallets.add(wallet_id)
    await uow.run(_CHANGED_WALLET, {"wallet": wallet_id} | changes | carried)


async def lock(uow: UnitOfWork, *, wallet_id: int) -> int:
    """What the wallet has to spend; nobody else changes it until the unit of work ends."""
    return int(await uow.value(_LOCKED_AVAILABLE, wallet=wallet_id) or 0)


async def holder(view: View, *, wallet_id: int) -> Row[Any] | None:
    """Whose wallet it is, as whom they are known in Telegram, and what there is."""
    return await view.one(_HOLDER, wallet=wallet_id)


async def activate_lot(uow: UnitOfWork, *, lot_id: int) -> None:
    """The lot may be spent from now on."""
    await uow.run(lots.update().where(lots.c.id == lot_id).values(activated_at=uow.now))


async def take(uow: UnitOfWork, *, wallet_id: int, quantity: int) -> bool:
    """Take from the cached sum what is there; False, and nothing, when it is not."""
    uow.changed_wallets.add(wallet_id)
    return bool((await uow.run(_TAKEN, {"wallet": wallet_id, "fewer": quantity})).rowcount == 1)


async def was_entered(view: View, *, request_id: str) -> bool:
    """Whether an entry of this request is in the books."""
    return bool(await view.value(_ENTERED, request=request_id))


async def lots_to_draw(view: View, *, wallet_id: int, limit: int) -> list[Row[Any]]:
    """Lots that may be spent now, soonest to end first, then oldest; those without an end are the last.

    Two questions, because an index answers each in its order: a wallet with thousands of lots is not sorted.
    """
    ending = await view.all(_LOTS_THAT_END, wallet=wallet_id, now=view.now, most=limit)
    return ending or await view.all(_LOTS_WITHOUT_END, wallet=wallet_id, most=limit)


async def lots_waiting(view: View, *, purchase_id: int | None) -> list[Row[Any]]:
    """Lots of a purchase that are still on their way, the latest first."""
    return await view.all(_LOTS_WAITING, purchase=purchase_id)


async def allocations(view: View, *, entry_id: int) -> list[Row[Any]]:
    """What a debit drew, the last first: lot, quantity, wallet and the lot's end."""
    return await view.all(_ALLOCATIONS, entry=entry_id)


async def returned(view: View, *, entry_id: int) -> int:
    """How much of a debit was given back before."""
    return int(await view.value(_RETURNED, entry=entry_id) or 0)


async def draw(uow: UnitOfWork, *, entry_id: int, lot_id: int, quantity: int) -> None:
    """Take from a lot for a debit, and remember which debit it was."""
    await uow.run(_DRAWN, {"lot": lot_id, "fewer": quantity})
    await uow.add(lot_allocations, entry_id=entry_id, lot_id=lot_id, quantity=quantity)


async def lots_due(view: View, *, wallet_id: int) -> list[Row[Any]]:
    """Lots to activate and lots that are over, in the order in which debits draw them.

    A lot that waited beyond its own end is both: it is activated first, so that the books show it.
    """
    return await view.all(_LOTS_DUE, wallet=wallet_id, now=view.now)


@cache
def _new_wallet(dialect: str) -> Any:
    return upsert_into(dialect, wallets).on_conflict_do_nothing(index_elements=["member_id", "unit"])


# Written out, not bound: only so are the indexes of the lots with something left used for certain.
ZERO: ColumnElement[int] = literal_column("0")
NOW = bindparam("now", type_=lots.c.created_at.type)
# Told apart, so that each has an index of its own: nothing is read that is not due.
TO_ACTIVATE = and_(lots.c.remaining > ZERO, lots.c.activated_at.is_(None), lots.c.available_at <= NOW)
TO_EXPIRE = and_(lots.c.remaining > ZERO, lots.c.activated_at.is_not(None), lots.c.expires_at <= NOW)
_LOCKED_WALLET = (
    select(wallets)
    .where(wallets.c.member_id == bindparam("member"), wallets.c.unit == bindparam("of_unit"))
    .with_for_update()
)
_ENTERED = select(ledger_entries.c.id).where(ledger_entries.c.request_id == bindparam("request"))
_CHANGED_WALLET = (
    wallets.update()
    .where(wallets.c.id == bindparam("wallet"))
    .values(
        available=wallets.c.available + bindparam("more_available"),
        pending=wallets.c.pending + bindparam("more_pending"),
        lifetime=wallets.c.lifetime + bindparam("more_lifetime"),
        remainder_minor=wallets.c.remainder_minor + bindparam("more_minor"),
        remainder_part=wallets.c.remainder_part + bindparam("more_parts"),
    )
)
_ENTRIES = ledger_entries.insert()
_EARNED = ledger_entries.c.available_change + ledger_entries.c.pending_change
_LOTS_OF_PURCHASE = lots.insert().from_select(
    ["wallet_id", "entry_id", "original", "remaining", "created_at", "available_at", "activated_at", "expires_at"],
    select(
        ledger_entries.c.wallet_id,
        ledger_entries.c.id,
        _EARNED,
        _EARNED,
        *(bindparam(name, type_=lots.c.created_at.type) for name in ("created", "available", "activated", "expires")),
    )
    .where(
        ledger_entries.c.purchase_id == bindparam("purchase"),
        ledger_entries.c.type.in_((literal_column("'EARN'"), literal_column("'EARN_PENDING'"))),
    )
    .order_by(ledger_entries.c.id),
)
_OF_WALLET = lots.c.wallet_id == bindparam("wallet")
_LOTS_DUE = (
    select(lots.c.id, lots.c.remaining, lots.c.activated_at, lots.c.expires_at, ledger_entries.c.program_version_id)
    .join(ledger_entries, ledger_entries.c.id == lots.c.entry_id)
    .where(lots.c.id.in_(union_all(*(select(lots.c.id).where(_OF_WALLET, due) for due in (TO_ACTIVATE, TO_EXPIRE)))))
    .order_by(lots.c.expires_at.is_(None), lots.c.expires_at, lots.c.created_at, lots.c.id)
)
_BY_REQUEST = select(ledger_entries.c.id).where(ledger_entries.c.request_id == bindparam("request"))
_HOLDER = (
    select(wallets.c.available, wallets.c.unit, members.c.practice, telegram_of(members.c.id).label("telegram"))
    .join(members, members.c.id == wallets.c.member_id)
    .where(wallets.c.id == bindparam("wallet"))
)
_LOCKED_AVAILABLE = select(wallets.c.available).where(wallets.c.id == bindparam("wallet")).with_for_update()
_TAKEN = (
    wallets.update()
    .where(wallets.c.id == bindparam("wallet"), wallets.c.available >= bindparam("fewer"))
    .values(available=wallets.c.available - bindparam("fewer"))
)
_DRAWN = lots.update().where(lots.c.id == bindparam("lot")).values(remaining=lots.c.remaining - bindparam("fewer"))
_READY = (
    select(lots.c.id, lots.c.remaining)
    .where(_OF_WALLET, lots.c.remaining > ZERO, lots.c.activated_at.is_not(None))
    .limit(bindparam("most"))
)
_LOTS_THAT_END = _READY.where(lots.c.expires_at > NOW).order_by(lots.c.expires_at, lots.c.created_at, lots.c.id)
_LOTS_WITHOUT_END = _READY.where(lots.c.expires_at.is_(None)).order_by(lots.c.created_at, lots.c.id)
_LOTS_WAITING = (
    select(lots.c.id, lots.c.remaining)
    .join(ledger_entries, ledger_entries.c.id == lots.c.entry_id)
    .where(ledger_entries.c.purchase_id == bindparam("purchase"), lots.c.remaining > 0, lots.c.activated_at.is_(None))
    .order_by(lots.c.id.desc())
)
_ALLOCATIONS = (
    select(lot_allocations.c.lot_id, lot_allocations.c.quantity, lots.c.wallet_id, lots.c.expires_at)
    .join(lots, lots.c.id == lot_allocations.c.lot_id)
    .where(lot_allocations.c.entry_id == bindparam("entry"))
    .order_by(lot_allocations.c.id.desc())
)
_RETURNED = select(func.sum(ledger_entries.c.available_change)).where(
    ledger_entries.c.reverses_id == bindparam("entry")
)
