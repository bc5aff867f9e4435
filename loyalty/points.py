"""Points and stamps: given at the counter, counted in the wallet, told to the member."""

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from loyalty import audit, letters
from loyalty.db import ledger as ledger_rows
from loyalty.db import people as people_rows
from loyalty.db import points as rows
from loyalty.db.store import UnitOfWork, View
from loyalty.errors import AmountOutOfRange, NotFound, SelfAward
from loyalty.ledger import Line, Wallet, credit, end_of, open_wallet, settle, starts_at
from loyalty.programs import earned
from loyalty.roles import Actor, may_serve

if TYPE_CHECKING:
    from loyalty.clubs import Club


@dataclass(frozen=True)
class Award:
    """What a purchase brought; the same for the first request and every repeated one."""

    purchase_id: int
    receipt_number: str
    member_id: int
    member_name: str
    gained: int
    available: int
    pending: int
    waits: bool
    amount_minor: int | None
    repeated: bool


@dataclass(frozen=True)
class Entry:
    """One line of a member's history."""

    kind: str
    quantity: int
    rule: str
    amount_minor: int | None
    at: datetime
    unit: str


@dataclass(frozen=True)
class Account:
    """What a member has and when it ends. `next_expiry` is (how many, when); `others` are balances in units that the
    club gave under earlier rules, unit -> how many.
    """

    available: int
    pending: int
    next_expiry: tuple[int, datetime] | None
    next_active: tuple[int, datetime] | None
    last: tuple[Entry, ...]
    others: tuple[tuple[str, int], ...] = ()


async def award(
    uow: UnitOfWork,
    *,
    club: "Club",
    by: Actor,
    member_id: int,
    request_id: str,
    presence: str,
    amount_minor: int | None = None,
    taps: int | None = None,
    items: tuple[str, ...] = (),
) -> Award:
    """Record a purchase and give what it earns, once per request id.

    `amount_minor` in minor units where the rules count money, `taps` where they count stamps or visits.
    Raises NotAllowed, SelfAward, NotFound (no such member), AmountOutOfRange.
    """
    may_serve(by)
    practice = await _served(uow, by=by, member_id=member_id)
    version, unit = club.program_version_id, club.program.unit
    wallet = await open_wallet(uow, member_id=member_id, unit=unit, program_version_id=version)
    if known := await rows.purchase_of(uow, request_id=request_id):
        return await _stored(uow, purchase_id=known.id, wallet_id=wallet.id)
    await settle(uow, wallet_id=wallet.id)
    quantity, remainder = _worth(club, wallet=wallet, amount_minor=amount_minor, taps=taps)
    how: dict[str, Any] = {"presence": presence, "request_id": request_id, "practice": practice}
    what: dict[str, Any] = {"amount_minor": amount_minor, "items": list(items)}
    purchase_id = await _record(uow, club=club, by=by, member_id=member_id, **how, **what)
    if quantity:
        await _earn(uow, club=club, wallet=wallet, by=by, purchase_id=purchase_id, quantity=quantity)
    if amount_minor is not None:
        await ledger_rows.keep_remainder(uow, wallet_id=wallet.id, remainder_minor=remainder)
    done = await _stored(uow, purchase_id=purchase_id, wallet_id=wallet.id, repeated=False)
    await _tell(uow, club=club, by=by, done=done)
    event: dict[str, Any] = {"action": "purchase.confirmed", "subject": "purchase", "subject_id": purchase_id}
    await audit.record(uow, by=by, after={"gained": quantity}, **event)
    return done


async def by_request(view: View, *, unit: str, request_id: str) -> Award | None:
    """What a request has already brought, or None."""
    known = await rows.purchase_of(view, request_id=request_id)
    wallet = await rows.wallet(view, member_id=known.member_id, unit=unit) if known else None
    return await _stored(view, purchase_id=known.id, wallet_id=wallet.id) if known and wallet else None


async def welcome(uow: UnitOfWork, *, club: "Club", member_id: int, quantity: int) -> None:
    """The gift for joining; the ledger takes it once per member."""
    version = club.program_version_id
    wallet = await open_wallet(uow, member_id=member_id, unit=club.program.unit, program_version_id=version)
    await credit(
        uow,
        wallet=wallet,
        kind="BONUS",
        quantity=quantity,
        line=Line("welcome", f"welcome:{member_id}", version),
        expires_at=end_of(club.program, since=uow.now, zone=club.zone),
    )


async def account(view: View, *, member_id: int, unit: str, entries: int = 5) -> Account:
    """The member's balance as it may be spent now, what ends next, and the last entries."""
    found = await rows.wallets_with_lots(view, member_id=member_id)
    wallet = next((row for row in found if row.unit == unit), None)
    others = tuple({row.unit: row.available for row in found if row.unit != unit and row.available}.items())
    if wallet is None:
        return Account(0, 0, None, None, (), others)
    lots = [row for row in found if row.unit == unit and row.remaining]
    ended = sum(
        lot.remaining for lot in lots if _is_ready(lot, view.now) and lot.expires_at and lot.expires_at <= view.now
    )
    ready = sum(lot.remaining for lot in lots if not lot.activated_at and lot.available_at <= view.now)
    last = await history(view, member_id=member_id, unit=unit, limit=entries) if entries else []
    return Account(
        available=wallet.available - ended + ready,
        pending=wallet.pending - ready,
        next_expiry=_next([(lot.expires_at, lot.remaining) for lot in lots if lot.expires_at], now=view.now),
        next_active=_next([(lot.available_at, lot.remaining) for lot in lots if not lot.activated_at], now=view.now),
        last=tuple(last),
        others=others,
    )


async def history(view: View, *, member_id: int, limit: int, before: int = 0, unit: str = "") -> list[Entry]:
    """Entries from the newest on, skipping the `before` newest; in every unit if none is named."""
    return [
        Entry(row.type, row.available_change + row.pending_change, row.rule, row.amount_minor, row.at, row.unit)
        for row in await rows.entries(view, member_id=member_id, unit=unit, limit=limit, offset=before)
    ]


async def entry_count(view: View, *, member_id: int) -> int:
    """How many entries the history has."""
    return await rows.entry_count(view, member_id=member_id)


async def _served(uow: UnitOfWork, *, by: Actor, member_id: int) -> bool:
    """Whether the member at the counter is only for practice. Raises NotFound, SelfAward."""
    member = await rows.member(uow, member_id=member_id)
    if member is None or member.status != "active":
        raise NotFound()
    if by.member_id == member_id and not member.practice:
        raise SelfAward()
    return bool(member.practice)


async def _record(uow: UnitOfWork, *, club: "Club", by: Actor, **bought: Any) -> int:
    return await rows.add_purchase(
        uow,
        branch_id=by.branch_id or club.branch.id,
        staff_id=by.staff_id,
        currency=club.settings.currency,
        program_version_id=club.program_version_id,
        **bought,
    )


def _worth(club: "Club", *, wallet: Wallet, amount_minor: int | None, taps: int | None) -> tuple[int, int]:
    if not club.program.counts_money:
        if taps is None or not 1 <= taps <= club.program.taps:
            raise AmountOutOfRange()
        return taps, wallet.remainder_minor
    if amount_minor is None or amount_minor <= 0:
        raise AmountOutOfRange()
    return earned(club.program, amount_minor=amount_minor, remainder_minor=wallet.remainder_minor)


async def _earn(uow: UnitOfWork, *, club: "Club", wallet: Wallet, by: Actor, purchase_id: int, quantity: int) -> None:
    starts = starts_at(club.program, since=uow.now)
    await credit(
        uow,
        wallet=wallet,
        kind="EARN",
        quantity=quantity,
        line=Line("purchase", f"earn:{purchase_id}", club.program_version_id, purchase_id, by.staff_id),
        expires_at=end_of(club.program, since=starts, zone=club.zone),
        available_at=starts,
    )


async def _stored(view: View, *, purchase_id: int, wallet_id: int, repeated: bool = True) -> Award:
    row = await rows.award(view, purchase_id=purchase_id, wallet_id=wallet_id)
    return Award(
        purchase_id=row.id,
        receipt_number=row.receipt_number,
        member_id=row.member_id,
        member_name=row.member_name,
        gained=(row.available_change or 0) + (row.pending_change or 0),
        available=row.available,
        pending=row.pending,
        waits=bool(row.pending_change),
        amount_minor=row.amount_minor,
        repeated=repeated,
    )


async def _tell(uow: UnitOfWork, *, club: "Club", by: Actor, done: Award) -> None:
    person_id = await people_rows.of_member(uow, member_id=done.member_id)
    if person_id is None:
        return
    await letters.write(
        uow,
        person_id=person_id,
        kind="receipt",
        key="letter-award-waiting" if done.waits else "letter-award",
        params={
            "gained": done.gained,
            "available": done.available,
            "pending": done.pending,
            "amount_minor": done.amount_minor,
            "staff": by.name,
            "receipt": done.receipt_number,
            "unit": club.program.unit,
        },
        once=f"award:{done.purchase_id}",
    )


def _is_ready(lot: Any, now: datetime) -> bool:
    return lot.activated_at is not None or bool(lot.available_at <= now)


def _next(dated: list[tuple[datetime, int]], *, now: datetime) -> tuple[int, datetime] | None:
    ahead = [(at, quantity) for at, quantity in dated if at > now]
    if not ahead:
        return None
    first = min(at for at, _ in ahead)
    return sum(quantity for at, quantity in ahead if at == first), first
