"""Looking for purchases whose items are not listed as they were bought, and for members whose row tells their
consents or their language wrongly."""

from collections import Counter
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Row, String, and_, case, cast, exists, func, literal, or_, select

from loyalty.db.consents import BITS
from loyalty.db.health import Some
from loyalty.db.identities import LANGUAGE
from loyalty.db.store import View
from loyalty.db.tables import consents, items, members, purchase_items, purchases


@dataclass(frozen=True)
class Misjudged:
    """A purchase whose list of items is wrong."""

    id: int
    items: bool = True


async def last_purchase(view: View) -> int:
    """The highest id of a purchase."""
    return int(await view.value(select(func.max(purchases.c.id))) or 0)


async def broken_items(view: View, *, some: Some) -> list[Misjudged]:
    """Of these purchases, the ones whose rows of items differ from the purchase: what, how many, whose, or when."""
    known = {row.id for row in await view.all(select(items.c.id))}
    listed = exists().where(purchase_items.c.purchase_id == purchases.c.id)
    bought = or_(cast(purchases.c["items"], String) != "[]", listed)
    query = select(purchases.c.id, purchases.c["items"].label("lines"), purchases.c.member_id, purchases.c.at)
    wanted = {row.id: _lines(row, known) for row in await view.all(query.where(some.have(purchases.c.id), bought))}
    found: dict[int, set[tuple[Any, ...]]] = {}
    for row in await view.all(select(purchase_items).where(some.have(purchase_items.c.purchase_id))):
        found.setdefault(row.purchase_id, set()).add((row.item_id, row.quantity, row.member_id, row.at))
    return [Misjudged(which) for which, lines in sorted(wanted.items()) if lines != found.get(which, set())]


async def broken_members(view: View, *, some: Some) -> list[Row[Any]]:
    """Of these members, the ones whose row does not say what their last words on each purpose say (`agreed`), or which
    language the Telegram account behind them reads (`reads`)."""
    agreed = members.c.agreed != sum((_bit(purpose, bit) for purpose, bit in BITS.items()), start=literal(0))
    reads = members.c.reads.is_distinct_from(LANGUAGE)
    query = select(members.c.id, agreed.label("agreed"), reads.label("reads"))
    return await view.all(query.where(some.have(members.c.id), or_(agreed, reads)).order_by(members.c.id))


def _lines(row: Any, known: set[int]) -> set[tuple[Any, ...]]:
    counted: Counter[int] = Counter()
    for line in row.lines:
        if line.get("item_id") in known:
            counted[line["item_id"]] += line.get("count", 1)
    return {(item, number, row.member_id, row.at) for item, number in counted.items()}


def _bit(purpose: str, bit: int) -> ColumnElement[int]:
    whose = and_(consents.c.member_id == members.c.id, consents.c.purpose == purpose)
    last = select(consents.c.granted).where(whose).order_by(consents.c.id.desc()).limit(1).scalar_subquery()
    return case((last, bit), else_=0)
