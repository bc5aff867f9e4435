"""Looking for members whose tier the books do not bear out, and for gifts for friends that do not agree with it."""

from typing import Any

from sqlalchemy import ColumnElement, Row, String, and_, cast, exists, func, literal, not_, or_, select

from loyalty.db.health import Some
from loyalty.db.store import View
from loyalty.db.tables import ledger_entries, members, referrals, tier_memberships


async def last_member(view: View) -> int:
    """The highest id of a member."""
    return int(await view.value(select(func.max(members.c.id))) or 0)


async def broken_tiers(view: View, *, some: Some) -> list[Row[Any]]:
    """Members whose row names another tier than the one that holds (`stray`), or for whom two hold (`doubled`)."""
    held = tier_memberships.c
    present = held.member_id == members.c.id, held.ended_at.is_(None)
    same = exists().where(*present, held.tier_id == members.c.tier_id)
    number = select(func.count()).select_from(tier_memberships).where(*present).scalar_subquery()
    stray = or_(and_(members.c.tier_id.is_not(None), not_(same)), and_(members.c.tier_id.is_(None), number > 0))
    query = select(members.c.id, stray.label("stray"), (number > 1).label("doubled"))
    return await view.all(query.where(some.have(members.c.id), or_(stray, number > 1)).order_by(members.c.id))


async def broken_referrals(view: View, *, some: Some) -> list[Row[Any]]:
    """Of these friends: gifts in the books of a referral that says there are none (`stray`), gifts that went back where
    it says that they count, or the other way round (`returned`)."""
    given, back = ([_entry(side, end) for side in ("friend", "referrer")] for end in ("", ":back"))
    counts, over = referrals.c.state == "rewarded", referrals.c.state == "clawed back"
    stray = and_(or_(*given), not_(or_(counts, over)))
    kept = or_(*(and_(gift, not_(taken)) for gift, taken in zip(given, back, strict=True)))
    returned = or_(and_(counts, or_(*back)), and_(over, kept))
    query = select(referrals.c.id, stray.label("stray"), returned.label("returned"))
    return await view.all(query.where(some.have(referrals.c.friend_id), or_(stray, returned)).order_by(referrals.c.id))


def _entry(side: str, end: str) -> ColumnElement[bool]:
    number, purchase = (cast(column, String) for column in (referrals.c.id, referrals.c.purchase_id))
    request = literal("referral:") + number + literal(f":{side}:") + purchase + literal(end)
    return exists().where(ledger_entries.c.request_id == request)
