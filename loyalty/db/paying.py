"""Rows of bills that points are to pay, in part or whole."""

from typing import Any

from sqlalchemy import Row, String, and_, bindparam, cast, literal_column, select

from loyalty.db.people import telegram_of
from loyalty.db.store import UnitOfWork, View
from loyalty.db.tables import identities, ledger_entries, members, point_payments, refunds, staff, wallets


async def add(uow: UnitOfWork, **values: Any) -> int:
    """Insert a question that waits for the member; its id."""
    return await uow.add(point_payments, state="asked", at=uow.now, **values)


async def get(view: View, *, payment_id: int) -> Row[Any] | None:
    """One, with the names of the member and of who asked."""
    return await view.one(_ONE.where(point_payments.c.id == bindparam("payment")), payment=payment_id)


async def by_request(view: View, *, request_id: str) -> Row[Any] | None:
    """The one that this request has asked."""
    return await view.one(_ONE.where(point_payments.c.request_id == bindparam("request")), request=request_id)


async def open_of(view: View, *, member_id: int | None = None, staff_id: int | None = None) -> list[Row[Any]]:
    """The questions that wait for this member, or that this member of staff has asked."""
    column, which = (point_payments.c.member_id, member_id) if member_id else (point_payments.c.staff_id, staff_id)
    return await view.all(_ONE.where(_ASKED, column == bindparam("which")).order_by(point_payments.c.id), which=which)


async def lock(uow: UnitOfWork, *, payment_id: int) -> None:
    """Nobody else answers it until the unit of work ends."""
    await uow.value(select(point_payments.c.id).where(point_payments.c.id == payment_id).with_for_update())


async def decide(uow: UnitOfWork, *, payment_id: int, state: str, live: bool = True) -> bool:
    """Move what still waits; `live`: only within its five minutes. False when somebody was faster or time was."""
    where = [point_payments.c.id == payment_id, _ASKED]
    if live:
        where.append(point_payments.c.expires_at > uow.now)
    statement = point_payments.update().where(*where).values(state=state, decided_at=uow.now)
    return bool((await uow.run(statement)).rowcount == 1)


async def book(uow: UnitOfWork, *, payment_id: int, purchase_id: int, spend_entry_id: int) -> None:
    """Note what it led to."""
    values = {"purchase_id": purchase_id, "spend_entry_id": spend_entry_id}
    await uow.run(point_payments.update().where(point_payments.c.id == payment_id).values(**values))


async def of_purchase(view: View, *, purchase_id: int) -> Row[Any] | None:
    """The points that paid for this purchase: how many, of which entry and wallet, and how many came back."""
    query = select(
        point_payments.c.id,
        point_payments.c.points,
        point_payments.c.returned_points,
        point_payments.c.spend_entry_id,
        ledger_entries.c.program_version_id,
        wallets.c.unit,
        wallets.c.id.label("wallet_id"),
        wallets.c.member_id,
    ).join(ledger_entries, ledger_entries.c.id == point_payments.c.spend_entry_id)
    query = query.join(wallets, wallets.c.id == ledger_entries.c.wallet_id)
    return await view.one(query.where(point_payments.c.purchase_id == purchase_id))


async def note_returned(uow: UnitOfWork, *, payment_id: int, refund_id: int, points: int) -> None:
    """Note that so many points came back with this refund."""
    more = point_payments.c.returned_points + points
    await uow.run(point_payments.update().where(point_payments.c.id == payment_id).values(returned_points=more))
    await uow.run(refunds.update().where(refunds.c.id == refund_id).values(points_returned=points))


async def over(uow: UnitOfWork) -> list[Row[Any]]:
    """End the questions whose time is over; which they were."""
    ended = await uow.all(
        point_payments.update()
        .where(_ASKED, point_payments.c.expires_at <= uow.now)
        .values(state="expired", decided_at=uow.now)
        .returning(point_payments.c.id)
    )
    ids = [row.id for row in ended]
    return await uow.all(_ONE.where(point_payments.c.id.in_(ids)).order_by(point_payments.c.id)) if ids else []


async def are_over(view: View) -> bool:
    """Whether a question waits that is over."""
    query = select(point_payments.c.id).where(_ASKED, point_payments.c.expires_at <= view.now).limit(1)
    return await view.value(query) is not None


_ASKED = point_payments.c.state == literal_column("'asked'")  # written out: so its index is used for certain
_own_card = identities.alias("own_card")
_ONE = (
    select(
        point_payments,
        members.c.name.label("member_name"),
        members.c.practice,
        telegram_of(members.c.id).label("telegram"),
        staff.c.name.label("staff_name"),
        staff.c.person_id.label("staff_person_id"),
        staff.c.role.label("staff_role"),
        staff.c.branch_id.label("staff_branch_id"),
        _own_card.c.member_id.label("staff_member_id"),
    )
    .join(members, members.c.id == point_payments.c.member_id)
    .join(staff, staff.c.id == point_payments.c.staff_id)
    .outerjoin(_own_card, and_(_own_card.c.kind == "telegram", _own_card.c.value == cast(staff.c.person_id, String)))
)
