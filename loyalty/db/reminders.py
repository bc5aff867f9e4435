"""Looking for points that end soon: through the wallets in the order of their ids, and only while there are any."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, and_, bindparam, func, or_, select

from loyalty.db.ledger import ZERO
from loyalty.db.people import telegram_of
from loyalty.db.store import View
from loyalty.db.tables import lots, members, nightly_runs, wallets


async def begun(view: View) -> tuple[datetime | None, datetime | None]:
    """When the last finished nightly run began, and the one that is on its way."""
    found = await view.one(_BEGUN)
    return (found.before, found.present) if found else (None, None)


async def any_ending(view: View, *, spans: Sequence[tuple[datetime, datetime]]) -> bool:
    """Whether any points end in one of the spans, each without its beginning and with its end."""
    within = or_(*(and_(lots.c.expires_at > since, lots.c.expires_at <= until) for since, until in spans))
    return await view.value(select(lots.c.id).where(lots.c.remaining > ZERO, within).limit(1)) is not None


async def last_wallet(view: View) -> int:
    """The highest id of a wallet."""
    return int(await view.value(select(func.max(wallets.c.id))) or 0)


async def ending(view: View, *, first: int, last: int, until: datetime) -> list[Row[Any]]:
    """What may be spent in these wallets and ends until then: wallet, end, how much. Wallet by wallet, by its end."""
    return await view.all(_ENDING, first=first, last=last, until=until, now=view.now)


async def holders(view: View, *, wallet_ids: Sequence[int]) -> list[Row[Any]]:
    """Whose wallets these are: unit, balance and Telegram id of those who can be written to and do not practise."""
    return await view.all(_HOLDERS, wallets=wallet_ids)


_BEGUN = select(
    func.max(nightly_runs.c.started_at).filter(nightly_runs.c.finished_at.is_not(None)).label("before"),
    func.min(nightly_runs.c.started_at).filter(nightly_runs.c.finished_at.is_(None)).label("present"),
)
_ENDING = (
    select(lots.c.wallet_id, lots.c.expires_at, func.sum(lots.c.remaining).label("quantity"))
    .where(
        lots.c.wallet_id.between(bindparam("first"), bindparam("last")),
        lots.c.remaining > ZERO,
        lots.c.expires_at > bindparam("now", type_=lots.c.expires_at.type),
        lots.c.expires_at <= bindparam("until", type_=lots.c.expires_at.type),
        lots.c.activated_at.is_not(None),
    )
    .group_by(lots.c.wallet_id, lots.c.expires_at)
    .order_by(lots.c.wallet_id, lots.c.expires_at)
)
_HOLDERS = (
    select(wallets.c.id, wallets.c.unit, wallets.c.available, telegram_of(wallets.c.member_id).label("telegram"))
    .join(members, members.c.id == wallets.c.member_id)
    .where(
        wallets.c.id.in_(bindparam("wallets", expanding=True)),
        members.c.status == "active",
        members.c.practice.is_(False),
    )
    .order_by(wallets.c.id)
)
