"""Rows of cards that became one: who went into whom, and everything that changed hands."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Row, case, func, select

from loyalty.db.store import UnitOfWork, View
from loyalty.db.tables import (
    approvals,
    consents,
    disputes,
    identities,
    member_dates,
    members,
    merges,
    point_payments,
    profile_answers,
    purchases,
    reward_claims,
    voucher_uses,
    vouchers,
)

# Rows that follow the card they belong to.
FOLLOWING = {
    "purchases": purchases,
    "approvals": approvals,
    "disputes": disputes,
    "identities": identities,
    "claims": reward_claims,
    "vouchers": vouchers,
    "voucher_uses": voucher_uses,
    "point_payments": point_payments,
    "member_dates": member_dates,
}
LOCKED_FIRST = (approvals, disputes, purchases)
# What a person told, by what it is called in the list of what was exchanged.
TOLD = {
    "name": ("name", "search_name"),
    "birthday": (
        *("birthday_calendar", "birthday_year", "birthday_month", "birthday_day"),
        "birthday_next_on",
    ),
    "interests": ("interests",),
    "time_zone": ("time_zone",),
    "note": ("note",),
    "origin": ("joined_at", "source", "source_detail"),
}


async def lock_followers(uow: UnitOfWork, *, member_id: int) -> None:
    """What is locked before a wallet by whoever takes a purchase back or answers for it, and follows the gone card:
    locked here first as well, or each would wait for the other. Before anything else, on PostgreSQL."""
    if uow.dialect == "postgresql":  # SQLite has one writer anyway
        for table in LOCKED_FIRST:
            query = select(table.c.id).where(table.c.member_id == member_id).order_by(table.c.id)
            await uow.all(query.with_for_update(key_share=True))


async def lock_moved(uow: UnitOfWork, *, moved: dict[str, list[int]]) -> None:
    """The same on the way back, for the rows that had followed."""
    if uow.dialect == "postgresql":
        for table in LOCKED_FIRST:
            ids = moved.get(table.name, [])
            for start in range(0, len(ids), AT_ONCE):
                query = select(table.c.id).where(table.c.id.in_(ids[start : start + AT_ONCE])).order_by(table.c.id)
                await uow.all(query.with_for_update(key_share=True))


async def lock_members(uow: UnitOfWork, *, member_ids: Sequence[int]) -> dict[int, Row[Any]]:
    """These members by id, locked on PostgreSQL in the order of their ids; others may still write rows about them."""
    query = select(members).where(members.c.id.in_(member_ids)).order_by(members.c.id)
    return {row.id: row for row in await uow.all(query.with_for_update(key_share=True))}


async def merged_into(view: View, *, member_id: int) -> list[int]:
    """The cards that went into this one."""
    query = select(members.c.id).where(members.c.merged_into_id == member_id).order_by(members.c.id)
    return [row.id for row in await view.all(query)]


async def has_identity(view: View, *, member_id: int, kind: str) -> bool:
    """Whether the card has an identity of this kind."""
    query = select(identities.c.id).where(identities.c.member_id == member_id, identities.c.kind == kind).limit(1)
    return await view.value(query) is not None


async def add(uow: UnitOfWork, *, kept_id: int, gone_id: int, staff_id: int | None) -> int:
    """Insert a merge of which nothing has moved yet; its id."""
    return await uow.add(merges, kept_id=kept_id, gone_id=gone_id, staff_id=staff_id, moved={}, at=uow.now)


async def keep(uow: UnitOfWork, *, merge_id: int, moved: dict[str, Any]) -> None:
    """Note what was moved."""
    await uow.run(merges.update().where(merges.c.id == merge_id).values(moved=moved))


async def get(view: View, *, merge_id: int) -> Row[Any] | None:
    """One merge."""
    return await view.one(select(merges).where(merges.c.id == merge_id))


async def latest(view: View, **where: int) -> Row[Any] | None:
    """The latest merge that still stands, by `kept_id`, `gone_id` or `staff_id`."""
    query = select(merges).where(merges.c.undone_at.is_(None), *(merges.c[name] == it for name, it in where.items()))
    return await view.one(query.order_by(merges.c.id.desc()).limit(1))


async def undo(uow: UnitOfWork, *, merge_id: int) -> bool:
    """Note that it was taken apart; False when somebody was faster."""
    query = merges.update().where(merges.c.id == merge_id, merges.c.undone_at.is_(None))
    return bool((await uow.run(query.values(undone_at=uow.now))).rowcount == 1)


async def close(uow: UnitOfWork, *, gone_id: int, kept_id: int) -> list[int]:
    """The gone card leads to the kept one, and so do the cards that led to it; which those were."""
    before = await merged_into(uow, member_id=gone_id)
    await uow.run(members.update().where(members.c.id.in_([*before, gone_id])).values(merged_into_id=kept_id))
    await uow.run(members.update().where(members.c.id == gone_id).values(status="merged"))
    return before


async def reopen(uow: UnitOfWork, *, gone_id: int, led: Sequence[int]) -> None:
    """The card stands by itself again, and those that led to it lead to it again."""
    values = {"status": "active", "merged_into_id": None}
    await uow.run(members.update().where(members.c.id == gone_id).values(**values))
    await uow.run(members.update().where(members.c.id.in_(led)).values(merged_into_id=gone_id))


async def follow(uow: UnitOfWork, *, gone_id: int, kept_id: int) -> dict[str, list[int]]:
    """Purchases and all else of the gone card belong to the kept one; which rows, table by table."""
    moved = {}
    for name, table in FOLLOWING.items():
        whose = _whose(table)
        query = table.update().where(whose == gone_id).values({whose: kept_id}).returning(table.c.id)
        moved[name] = sorted(row.id for row in await uow.all(query))
    return moved


async def follow_back(uow: UnitOfWork, *, moved: dict[str, list[int]], gone_id: int) -> None:
    """The same rows belong to the gone card again."""
    for name, table in FOLLOWING.items():
        ids = moved.get(name, [])  # cards that were joined before there was such a table
        for start in range(0, len(ids), AT_ONCE):
            some = ids[start : start + AT_ONCE]
            await uow.run(table.update().where(table.c.id.in_(some)).values({_whose(table): gone_id}))


def _whose(table: Any) -> Any:
    """The column that says whose a row is."""
    return table.c.holder_id if "holder_id" in table.c else table.c.member_id


async def answers(uow: UnitOfWork, *, giver_id: int, taker_id: int, only: Sequence[int] | None = None) -> list[int]:
    """Answers to the owner's questions that the taker has not given go over; to which questions."""
    mine = select(profile_answers.c.question_id).where(profile_answers.c.member_id == taker_id)
    query = profile_answers.update().where(
        profile_answers.c.member_id == giver_id, profile_answers.c.question_id.not_in(mine)
    )
    if only is not None:
        query = query.where(profile_answers.c.question_id.in_(only))
    moving = query.values(member_id=taker_id).returning(profile_answers.c.question_id)
    return sorted(row.question_id for row in await uow.all(moving))


async def exchange(uow: UnitOfWork, *, one: Row[Any], other: Row[Any], told: Sequence[str]) -> None:
    """What each of the two told about these matters changes places; no personal value is written anywhere else."""
    columns = [column for what in told for column in TOLD[what]]
    for to, source in ((one, other), (other, one)):
        values = {column: getattr(source, column) for column in columns}
        if values:
            await uow.run(members.update().where(members.c.id == to.id).values(**values))


async def last_words(view: View, *, member_id: int) -> list[Row[Any]]:
    """The last word on each purpose: whether granted, and to which text."""
    last = select(func.max(consents.c.id)).where(consents.c.member_id == member_id).group_by(consents.c.purpose)
    return await view.all(select(consents).where(consents.c.id.in_(last)).order_by(consents.c.purpose))


async def recount(uow: UnitOfWork, *, member_id: int) -> None:
    """What the member's row says of purchases, counted anew from the purchases themselves."""
    counts = purchases.c.state.not_in(("voided", "refunded"))
    rest = func.coalesce(purchases.c.amount_minor, 0) - purchases.c.refunded_minor
    found = await uow.one(
        select(
            func.coalesce(func.sum(case((counts, 1), else_=0)), 0).label("number"),
            func.coalesce(func.sum(rest), 0).label("money"),
            func.min(case((counts, purchases.c.at))).label("first"),
            func.max(purchases.c.at).label("last"),
        ).where(purchases.c.member_id == member_id)
    )
    if found is None:
        raise RuntimeError("a sum without a row")
    values = {"purchase_count": found.number, "purchase_sum_minor": found.money}
    values |= {"first_purchase_at": found.first, "last_purchase_at": found.last, "silence_due_at": None}
    await uow.run(members.update().where(members.c.id == member_id).values(**values))


AT_ONCE = 500
