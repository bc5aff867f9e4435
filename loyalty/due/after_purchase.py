"""What follows a purchase a day or so later: thanks for the first one, and a tip about what was bought."""

from datetime import timedelta
from typing import Any

from loyalty import tip
from loyalty.automation import LOOK_BACK, Asked, Due
from loyalty.db.due import bought as rows
from loyalty.db.store import View
from loyalty.due.nightly import by_night

FIRST = "first-purchase"
ONLY = "1"


async def _first(view: View, asked: Asked, first: int, last: int) -> list[Due]:
    """Who bought for the first time so many days ago. How it was is asked by the surveys."""
    found = await rows.first_bought(view, first=first, last=last, **_span(asked))
    later = timedelta(days=asked.settings.days or 0)
    told = []
    for row in found:
        facts = {"bought_on": asked.club.local(row.first_purchase_at).date().isoformat()}
        told.append(Due(row.id, ONLY, row.first_purchase_at + later + LOOK_BACK, facts))
    return told


async def _tip(view: View, asked: Asked, first: int, last: int) -> list[Due]:
    """Who bought something so many days ago about which the owner wrote a tip: each tip once, that of the very item
    rather than that of its category, and one for a purchase."""
    written = tip.of(asked.settings)
    item_ids = [target for (kind, target) in written if kind == tip.ITEM]
    category_ids = [target for (kind, target) in written if kind == tip.CATEGORY]
    if not written:
        return []
    what: dict[str, Any] = {"item_ids": item_ids, "category_ids": category_ids}
    found = await rows.bought(view, first=first, last=last, **_span(asked), **what)
    later = timedelta(days=asked.settings.days or 0)
    told: dict[tuple[int, str], Due] = {}
    for row in found:
        key = (tip.ITEM, row.id) if (tip.ITEM, row.id) in written else (tip.CATEGORY, row.category_id)
        facts = {"item": row.titles, "tip": written[key], "bought_on": asked.club.local(row.at).date().isoformat()}
        occasion = tip.named(*key)
        told.setdefault((row.member_id, occasion), Due(row.member_id, occasion, row.at + later + LOOK_BACK, facts))
    return list(told.values())


def _span(asked: Asked) -> dict[str, Any]:
    later = timedelta(days=asked.settings.days or 0)
    return {"since": asked.since - later, "until": asked.now - later}


due_first, due_tip = by_night(_first), by_night(_tip)
