"""Rows of stamp cards, of their versions, and of the rounds in which members fill them."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Row, String, bindparam, cast, exists, func, literal, select

from loyalty.db.store import UnitOfWork, View
from loyalty.db.tables import (
    ledger_entries,
    members,
    stamp_card_versions,
    stamp_cards,
    stamp_rounds,
    vouchers,
    wallets,
)


async def cards(view: View) -> list[Row[Any]]:
    """Every card with its newest version: card_id, titles, active, id, goal, source, rewards. In the owner's order."""
    return await view.all(_CARDS)


async def add(uow: UnitOfWork, *, titles: dict[str, str]) -> int:
    """Insert a card behind the others; its id. It has no version yet."""
    last = int(await uow.value(select(func.max(stamp_cards.c.position))) or 0)
    return await uow.add(stamp_cards, titles=titles, position=last + 1, active=True, created_at=uow.now)


async def add_version(uow: UnitOfWork, *, card_id: int, goal: int, source: Any, rewards: Any) -> int:
    """Append a version; its id."""
    values = {"card_id": card_id, "goal": goal, "source": source, "rewards": rewards, "at": uow.now}
    return await uow.add(stamp_card_versions, **values)


async def change(uow: UnitOfWork, *, card_id: int, **values: Any) -> None:
    """Update titles or active."""
    await uow.run(stamp_cards.update().where(stamp_cards.c.id == card_id).values(**values))


async def standing(view: View, *, member_id: int, units: Sequence[str]) -> list[Row[Any]]:
    """The member's wallets of these units with the round that is running, if one is, and the version it began with."""
    return await view.all(_STANDING, member=member_id, units=units)


async def last_round(view: View, *, wallet_id: int) -> int:
    """The number of the wallet's last round; 0 before the first."""
    query = select(func.max(stamp_rounds.c.number)).where(stamp_rounds.c.wallet_id == wallet_id)
    return int(await view.value(query) or 0)


async def begin_round(uow: UnitOfWork, *, wallet_id: int, number: int, version_id: int) -> int:
    """Insert a round; its id. A second one of that number is refused by the table."""
    values = {"wallet_id": wallet_id, "number": number, "version_id": version_id, "reached": 0}
    return await uow.add(stamp_rounds, started_at=uow.now, **values)


async def move_round(uow: UnitOfWork, *, round_id: int, **values: Any) -> None:
    """Update reached, spend_entry_id or ended_at."""
    await uow.run(stamp_rounds.update().where(stamp_rounds.c.id == round_id).values(**values))


async def stamped(view: View, *, request_ids: Sequence[str]) -> list[Row[Any]]:
    """What these requests have stamped: unit, quantity and version of the programme."""
    return await view.all(_STAMPED, requests=request_ids)


async def ended_since(view: View, *, wallet_id: int, request_id: str) -> list[Row[Any]]:
    """The wallet's rounds that are full since this request had stamped it, the oldest first: as `full`."""
    stamped = ledger_entries.alias("stamped")
    stamped_by = select(stamped.c.id).where(stamped.c.request_id == request_id).scalar_subquery()
    since = stamp_rounds.c.wallet_id == wallet_id, stamp_rounds.c.spend_entry_id > stamped_by
    return await view.all(_PAID.where(*since).order_by(stamp_rounds.c.number))


async def stamps(view: View, *, member_id: int, unit: str) -> int:
    """How many stamps of this card the member has."""
    mine = (wallets.c.member_id == member_id, wallets.c.unit == unit)
    return int(await view.value(select(wallets.c.available).where(*mine)) or 0)


async def running(view: View, *, unit: str) -> Row[Any] | None:
    """How many rounds of this card have stamps and no end yet, and how many stamps; practice left out."""
    query = (
        select(func.count().label("rounds"), func.sum(wallets.c.available).label("stamps"))
        .select_from(stamp_rounds)
        .join(wallets, wallets.c.id == stamp_rounds.c.wallet_id)
        .join(members, members.c.id == wallets.c.member_id)
        .where(stamp_rounds.c.ended_at.is_(None), wallets.c.unit == unit, wallets.c.available > 0)
    )
    return await view.one(query.where(members.c.practice.is_(False)))


async def rounds_from(view: View, *, round_id: int) -> list[Row[Any]]:
    """This round and those of its wallet that followed, in their order: round_id, ended_at, spend_entry_id, the version
    of the card, and that of the programme when it was paid for."""
    this = stamp_rounds.alias("this")
    ends = (stamp_rounds.c.ended_at, stamp_rounds.c.spend_entry_id, ledger_entries.c.program_version_id)
    query = (
        select(stamp_rounds.c.id.label("round_id"), *ends, *_VERSION)
        .join(this, this.c.wallet_id == stamp_rounds.c.wallet_id)
        .join(stamp_card_versions, stamp_card_versions.c.id == stamp_rounds.c.version_id)
        .outerjoin(ledger_entries, ledger_entries.c.id == stamp_rounds.c.spend_entry_id)
        .where(this.c.id == round_id, stamp_rounds.c.number >= this.c.number)
    )
    return await view.all(query.order_by(stamp_rounds.c.number))


async def put_by(view: View, *, wallet_id: int) -> Row[Any] | None:
    """The first round of the wallet that is over without having been paid for: round_id and the version."""
    query = _ROUNDS.where(
        stamp_rounds.c.wallet_id == wallet_id,
        stamp_rounds.c.ended_at.is_not(None),
        stamp_rounds.c.spend_entry_id.is_(None),
    )
    return await view.one(query.order_by(stamp_rounds.c.number).limit(1))


async def unused(view: View, *, wallet_id: int) -> list[Row[Any]]:
    """The wallet's rounds that are full and whose last reward is good still, the newest first: as `full`."""
    number = literal("stamps:", String).concat(cast(stamp_rounds.c.id, String)).concat(":")
    last = number.concat(cast(stamp_card_versions.c.goal, String))
    good = exists().where(vouchers.c.request_id == last, vouchers.c.state == "active")
    query = _PAID.where(stamp_rounds.c.wallet_id == wallet_id, good)
    return await view.all(query.order_by(stamp_rounds.c.number.desc()))


async def full(view: View, *, round_id: int, goal: int) -> Row[Any] | None:
    """A round that is full with so many stamps, of a member who has this card still: round_id, spend_entry_id,
    wallet_id, member_id, unit, the versions; None for any other."""
    here = members.c.merged_into_id.is_(None), stamp_card_versions.c.goal == goal
    query = _PAID.join(members, members.c.id == wallets.c.member_id)
    return await view.one(query.where(stamp_rounds.c.id == round_id, *here))


_NEWEST = (
    select(func.max(stamp_card_versions.c.id))
    .where(stamp_card_versions.c.card_id == stamp_cards.c.id)
    .correlate(stamp_cards)
    .scalar_subquery()
)
_VERSION = (
    stamp_card_versions.c.id,
    stamp_card_versions.c.goal,
    stamp_card_versions.c.source,
    stamp_card_versions.c.rewards,
)
_ROUNDS = select(stamp_rounds.c.id.label("round_id"), *_VERSION).join(
    stamp_card_versions, stamp_card_versions.c.id == stamp_rounds.c.version_id
)
_PAID = (
    _ROUNDS.add_columns(
        stamp_rounds.c.spend_entry_id,
        stamp_rounds.c.wallet_id,
        wallets.c.member_id,
        wallets.c.unit,
        ledger_entries.c.program_version_id,
    )
    .join(ledger_entries, ledger_entries.c.id == stamp_rounds.c.spend_entry_id)
    .join(wallets, wallets.c.id == stamp_rounds.c.wallet_id)
)
_CARDS = (
    select(stamp_cards.c.id.label("card_id"), stamp_cards.c.titles, stamp_cards.c.active, *_VERSION)
    .join(stamp_card_versions, stamp_card_versions.c.id == _NEWEST)
    .order_by(stamp_cards.c.position, stamp_cards.c.id)
)
_STANDING = (
    select(
        wallets.c.id.label("wallet_id"),
        wallets.c.unit,
        wallets.c.available,
        stamp_rounds.c.id.label("round_id"),
        stamp_rounds.c.reached,
        *_VERSION,
    )
    .outerjoin(stamp_rounds, (stamp_rounds.c.wallet_id == wallets.c.id) & stamp_rounds.c.ended_at.is_(None))
    .outerjoin(stamp_card_versions, stamp_card_versions.c.id == stamp_rounds.c.version_id)
    .where(wallets.c.member_id == bindparam("member"), wallets.c.unit.in_(bindparam("units", expanding=True)))
)
_STAMPED = (
    select(wallets.c.unit, ledger_entries.c.available_change.label("quantity"), ledger_entries.c.program_version_id)
    .join(wallets, wallets.c.id == ledger_entries.c.wallet_id)
    .where(ledger_entries.c.request_id.in_(bindparam("requests", expanding=True)))
    .order_by(wallets.c.unit)
)
