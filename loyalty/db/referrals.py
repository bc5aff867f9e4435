"""Rows of who brought whom, and of the codes in personal links."""

from datetime import datetime
from typing import Any

from sqlalchemy import Row, and_, bindparam, case, func, or_, select

from loyalty.db.names import name_of
from loyalty.db.store import UnitOfWork, View
from loyalty.db.tables import (
    ledger_entries,
    members,
    people,
    program_versions,
    purchases,
    referral_codes,
    referrals,
    wallets,
)


async def code_of(view: View, *, member_id: int) -> str | None:
    """The code in the member's link, if there is one."""
    found: str | None = await view.value(select(referral_codes.c.code).where(referral_codes.c.member_id == member_id))
    return found


async def add_code(uow: UnitOfWork, *, member_id: int, code: str) -> None:
    """A code, unless the member has one."""
    new = uow.upsert(referral_codes).values(member_id=member_id, code=code, at=uow.now)
    await uow.run(new.on_conflict_do_nothing(index_elements=["member_id"]))


async def referrer(view: View, *, code: str) -> Row[Any] | None:
    """Whose link it is: id, status, practice; where the card was joined with another, that one."""
    owner = members.alias("owner")
    query = (
        select(members.c.id, members.c.status, members.c.practice)
        .select_from(referral_codes)
        .join(owner, owner.c.id == referral_codes.c.member_id)
        .join(members, members.c.id == func.coalesce(owner.c.merged_into_id, owner.c.id))
        .where(referral_codes.c.code == code)
    )
    return await view.one(query)


async def opened(uow: UnitOfWork, *, person_id: int, code: str) -> None:
    """Remember the first friend's link that somebody came through."""
    first = people.c.id == person_id, people.c.friend_code.is_(None)
    await uow.run(people.update().where(*first).values(friend_code=code))


async def add(uow: UnitOfWork, *, referrer_id: int, friend_id: int, state: str, reason: str | None) -> None:
    """Somebody was brought; only once."""
    values = {"referrer_id": referrer_id, "friend_id": friend_id, "state": state, "reason": reason, "at": uow.now}
    new = uow.upsert(referrals).values(**values, decided_at=uow.now if reason else None)
    await uow.run(new.on_conflict_do_nothing(index_elements=["friend_id"]))


async def qualify(uow: UnitOfWork, *, friend_id: int, purchase_id: int) -> Row[Any] | None:
    """The friend's purchase counts: id and referrer, for whoever asks first. One whose purchase went back, and whose
    gifts came back whole, may count again by another."""
    return await uow.one(_QUALIFIED, friend=friend_id, purchase=purchase_id, now=uow.now)


async def decide(uow: UnitOfWork, *, referral_id: int, state: str, reason: str | None) -> None:
    """What became of it, and why."""
    decided = {"state": state, "reason": reason, "decided_at": uow.now}
    await uow.run(referrals.update().where(referrals.c.id == referral_id).values(**decided))


async def take_back(uow: UnitOfWork, *, purchase_id: int) -> Row[Any] | None:
    """The purchase behind it went back: which referral that is, for whoever asks first."""
    return await uow.one(_TAKEN_BACK, purchase=purchase_id, now=uow.now)


async def given(view: View, *, request_id: str) -> Row[Any] | None:
    """What a side was given: quantity, unit, and the version of the rules."""
    query = (
        select(ledger_entries.c.available_change, ledger_entries.c.program_version_id, wallets.c.unit)
        .join(wallets, wallets.c.id == ledger_entries.c.wallet_id)
        .where(ledger_entries.c.request_id == request_id)
    )
    return await view.one(query)


async def bringing_of(view: View, *, purchase_id: int) -> dict[str, Any] | None:
    """What bringing a friend was about by the rules under which this purchase was made."""
    rules = select(program_versions.c.rules).join(purchases, purchases.c.program_version_id == program_versions.c.id)
    found = await view.value(rules.where(purchases.c.id == purchase_id))
    return found.get("bringing") if found else None


async def rewarded_since(view: View, *, referrer_id: int, since: datetime) -> int:
    """For how many friends the member was rewarded since then."""
    query = select(func.count()).where(
        referrals.c.referrer_id == referrer_id,
        referrals.c.decided_at >= since,
        referrals.c.state == "rewarded",
        referrals.c.reason.is_(None),
    )
    return int(await view.value(query) or 0)


async def brought(view: View, *, referrer_id: int, limit: int, offset: int) -> list[Row[Any]]:
    """Whom the member brought, the newest first: name, state, reason."""
    query = (
        select(referrals.c.friend_id, referrals.c.state, referrals.c.reason, referrals.c.at, name_of().label("name"))
        .join(members, members.c.id == referrals.c.friend_id)
        .where(referrals.c.referrer_id == referrer_id)
        .order_by(referrals.c.id.desc())
    )
    return await view.all(query.limit(limit).offset(offset))


async def brought_by(view: View, *, friend_id: int) -> Row[Any] | None:
    """Who brought the member: name, state, reason."""
    query = (
        select(referrals.c.referrer_id, referrals.c.state, referrals.c.reason, referrals.c.at, name_of().label("name"))
        .join(members, members.c.id == referrals.c.referrer_id)
        .where(referrals.c.friend_id == friend_id)
    )
    return await view.one(query)


async def numbers(view: View, *, since: datetime, referrer_id: int | None = None) -> Row[Any]:
    """How many were brought, for how many both sides were rewarded, and for how many of those since then; of everybody
    or of one."""
    counts = and_(referrals.c.state == "rewarded", referrals.c.reason.is_(None))
    lately = and_(counts, referrals.c.decided_at >= since)
    query = select(
        func.count().label("brought"),
        func.coalesce(func.sum(case((counts, 1), else_=0)), 0).label("rewarded"),
        func.coalesce(func.sum(case((lately, 1), else_=0)), 0).label("lately"),
    ).select_from(referrals)
    found = await view.one(query.where(referrals.c.referrer_id == referrer_id) if referrer_id else query)
    if found is None:
        raise RuntimeError("a sum without a row")
    return found


_QUALIFIED = (
    referrals.update()
    .where(
        referrals.c.friend_id == bindparam("friend"),
        or_(
            referrals.c.state == "attributed",
            and_(referrals.c.state == "clawed back", referrals.c.reason.is_(None)),
        ),
    )
    .values(
        state="qualified",
        purchase_id=bindparam("purchase"),
        decided_at=bindparam("now", type_=referrals.c.decided_at.type),
    )
    .returning(referrals.c.id, referrals.c.referrer_id)
)
_TAKEN_BACK = (
    referrals.update()
    .where(referrals.c.purchase_id == bindparam("purchase"), referrals.c.state == "rewarded")
    .values(state="clawed back", reason=None, decided_at=bindparam("now", type_=referrals.c.decided_at.type))
    .returning(referrals.c.id, referrals.c.referrer_id, referrals.c.friend_id)
)
