"""Rows of purchases."""

from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import Row, and_, bindparam, case, exists, func, select

from loyalty.db.names import name_of
from loyalty.db.people import telegram_of
from loyalty.db.refunds import LATEST, LATEST_OF_PURCHASE, latest, taker
from loyalty.db.store import UnitOfWork, View, upsert_into
from loyalty.db.tables import disputes, ledger_entries, members, purchases, staff, wallets
from loyalty.tokens import new_digits


async def member(view: View, *, member_id: int, staff_id: int | None) -> Row[Any] | None:
    """The member's standing, name, and the Telegram id behind it, if any; and whether whoever serves still works here
    (`active`) and was suspended meanwhile."""
    return await view.one(_MEMBER, member=member_id, server=staff_id)


async def by_request(view: View, *, request_id: str) -> Row[Any] | None:
    """The purchase that this request has already made."""
    return await view.one(_BY_REQUEST, request=request_id)


async def add(uow: UnitOfWork, **values: Any) -> Row[Any]:
    """Insert a confirmed purchase under a free receipt number; id, number, member and amount."""
    for digits in (8, 8, 9, 9, 10, 11, 12):
        number = new_digits(uow.randomness, count=digits)
        statement = _new_purchase(uow.dialect)
        given = {"receipt_number": number, "state": "confirmed", "at": uow.now} | values
        if (purchase := await uow.one(statement, **given)) is not None:
            return purchase
    raise RuntimeError("no free receipt number; the source of randomness is broken")


async def count(uow: UnitOfWork, *, member_id: int, amount_minor: int, at: datetime) -> bool:
    """Note on the member's row that something was bought `at` a moment; False when the card was closed just now."""
    result = await uow.run(_COUNTED, {"member": member_id, "more": amount_minor, "bought_at": at})
    return bool(result.rowcount == 1)


async def award(view: View, *, purchase_id: int, wallet_id: int) -> Row[Any]:
    """A purchase with what it earned, its member and the wallet as it is now."""
    found = await view.one(_AWARD, purchase=purchase_id, wallet=wallet_id)
    if found is None:
        raise RuntimeError("a purchase that was just made is not there")
    return found


async def wallet(view: View, *, member_id: int, unit: str) -> Row[Any] | None:
    """The cached sums."""
    return await view.one(_WALLET, member=member_id, of_unit=unit)


async def get(view: View, *, purchase_id: int) -> Row[Any] | None:
    """One purchase with its member, who sold it, and what it earned."""
    return await view.one(_PAGE.where(purchases.c.id == bindparam("which")), which=purchase_id)


async def by_receipt(view: View, *, number: str) -> Row[Any] | None:
    """The same, by the number on its receipt."""
    return await view.one(_PAGE.where(purchases.c.receipt_number == bindparam("number")), number=number)


async def of_member(view: View, *, member_id: int, limit: int, offset: int) -> list[Row[Any]]:
    """A member's purchases, the newest first."""
    query = _PAGE.where(purchases.c.member_id == bindparam("member")).order_by(
        purchases.c.at.desc(), purchases.c.id.desc()
    )
    return await view.all(
        query.limit(bindparam("most")).offset(bindparam("skipped")), member=member_id, most=limit, skipped=offset
    )


async def since(view: View, *, moment: datetime, limit: int, offset: int) -> list[Row[Any]]:
    """What was sold since then and still counts, the newest first; practice is left out."""
    query = _PAGE.where(purchases.c.at >= bindparam("moment", type_=purchases.c.at.type), _COUNTS)
    query = query.where(purchases.c.practice.is_(False)).order_by(purchases.c.at.desc(), purchases.c.id.desc())
    given = {"moment": moment, "most": limit, "skipped": offset}
    return await view.all(query.limit(bindparam("most")).offset(bindparam("skipped")), **given)


async def lately(view: View, *, member_id: int, day: datetime, since: datetime) -> Row[Any] | None:
    """How many purchases the member made since the `day` began, and the last one `since` then: when, for how much."""
    return await view.one(_LATELY, member=member_id, day=day, since=since)


async def last_amounts(view: View, *, limit: int) -> list[int]:
    """The amounts of the last purchases that stand, in minor units, the newest first."""
    return [row.amount_minor for row in await view.all(_LAST_AMOUNTS, most=limit)]


async def given_today(view: View, *, staff_id: int | None, branch_id: int | None, since: datetime) -> Row[Any]:
    """What a cashier and a branch have given since then, and how often the cashier looked the card up."""
    found = await view.one(_GIVEN, staff=staff_id, branch=branch_id, day=since)
    if found is None:
        raise RuntimeError("a sum without a row")
    return found


@cache
def _new_purchase(dialect: str) -> Any:
    statement = upsert_into(dialect, purchases).on_conflict_do_nothing(index_elements=["receipt_number"])
    returned = ("id", "receipt_number", "member_id", "amount_minor", "bill_minor")
    return statement.returning(*(purchases.c[name] for name in returned))


def _earned(column: Any) -> Any:
    """What a purchase earned at first, whatever was taken back later."""
    earned = ledger_entries.c.type.in_(("EARN", "EARN_PENDING"))
    query = select(func.sum(column)).where(ledger_entries.c.purchase_id == purchases.c.id, earned)
    return query.correlate(purchases).scalar_subquery()


_DAY = bindparam("day", type_=purchases.c.at.type)
_SINCE = bindparam("since", type_=purchases.c.at.type)
_MEMBER = (
    select(
        members.c.id,
        members.c.name,
        members.c.status,
        members.c.practice,
        members.c.tier_id,
        telegram_of(members.c.id).label("telegram"),
        staff.c.active,
        staff.c.suspended_at,
    )
    .outerjoin(staff, staff.c.id == bindparam("server", type_=staff.c.id.type))
    .where(members.c.id == bindparam("member"))
)
_BY_REQUEST = select(purchases.c.id, purchases.c.member_id).where(purchases.c.request_id == bindparam("request"))
_WALLET = select(wallets).where(wallets.c.member_id == bindparam("member"), wallets.c.unit == bindparam("of_unit"))
_BOUGHT_AT = bindparam("bought_at", type_=members.c.last_purchase_at.type)
_COUNTED = (
    members.update()
    .where(members.c.id == bindparam("member"), members.c.status == "active")
    .values(
        last_purchase_at=case((members.c.last_purchase_at > _BOUGHT_AT, members.c.last_purchase_at), else_=_BOUGHT_AT),
        first_purchase_at=case(
            (members.c.first_purchase_at < _BOUGHT_AT, members.c.first_purchase_at), else_=_BOUGHT_AT
        ),
        silence_due_at=None,  # the next night knows when
        purchase_count=members.c.purchase_count + 1,
        purchase_sum_minor=members.c.purchase_sum_minor + bindparam("more"),
    )
)
_AWARD = (
    select(
        purchases.c.id,
        purchases.c.receipt_number,
        purchases.c.member_id,
        purchases.c.amount_minor,
        purchases.c.bill_minor,
        purchases.c.discounts,
        purchases.c.paid_by_points_minor,
        members.c.name.label("member_name"),
        _earned(ledger_entries.c.available_change).label("gained"),
        _earned(ledger_entries.c.pending_change).label("waiting"),
        wallets.c.available,
        wallets.c.pending,
    )
    .select_from(purchases)
    .join(members, members.c.id == purchases.c.member_id)
    .join(wallets, wallets.c.id == bindparam("wallet"))
    .where(purchases.c.id == bindparam("purchase"))
)
_PAGE = (
    select(
        purchases,
        name_of().label("member_name"),
        staff.c.name.label("staff_name"),
        _earned(ledger_entries.c.available_change).label("gained"),
        _earned(ledger_entries.c.pending_change).label("waiting"),
        *LATEST,
        exists().where(disputes.c.purchase_id == purchases.c.id, disputes.c.decided_at.is_not(None)).label("decided"),
    )
    .join(members, members.c.id == purchases.c.member_id)
    .outerjoin(staff, staff.c.id == purchases.c.staff_id)
    .outerjoin(latest, LATEST_OF_PURCHASE)
    .outerjoin(taker, taker.c.id == latest.c.staff_id)
)
_COUNTS = purchases.c.state.not_in(("voided", "refunded"))
_LATELY = (
    select(
        purchases.c.at,
        purchases.c.amount_minor,
        purchases.c.taps,
        func.sum(case((purchases.c.at >= _DAY, 1), else_=0)).over().label("number"),
    )
    .where(purchases.c.member_id == bindparam("member"), purchases.c.at >= _SINCE, _COUNTS)
    .order_by(purchases.c.at.desc(), purchases.c.id.desc())
    .limit(1)
)
_LAST_AMOUNTS = (
    select(purchases.c.amount_minor)
    .where(purchases.c.amount_minor.is_not(None), purchases.c.practice.is_(False), _COUNTS)
    .order_by(purchases.c.id.desc())
    .limit(bindparam("most"))
)
_GAINED = ledger_entries.c.available_change + ledger_entries.c.pending_change
_OF_PURCHASE = and_(ledger_entries.c.purchase_id == purchases.c.id, ledger_entries.c.type.in_(("EARN", "EARN_PENDING")))


def _given(*whose: Any) -> Any:
    return (
        select(func.coalesce(func.sum(_GAINED), 0))
        .select_from(purchases)
        .join(ledger_entries, _OF_PURCHASE)
        .where(*whose, purchases.c.at >= _DAY, _COUNTS, purchases.c.practice.is_(False))
        .scalar_subquery()
    )


_LOOKED_UP = (
    select(func.count())
    .select_from(purchases)
    .where(purchases.c.staff_id == bindparam("staff"), purchases.c.at >= _DAY, _COUNTS)
    .where(purchases.c.presence == "look-up", purchases.c.practice.is_(False))
    .scalar_subquery()
)
_GIVEN = select(
    _given(purchases.c.staff_id == bindparam("staff")).label("staff"),
    _given(purchases.c.branch_id == bindparam("branch")).label("branch"),
    _LOOKED_UP.label("looked_up"),
)
