"""Who gets the tips and news whose day and hour have come."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time
from typing import Any

from loyalty.automation import LOOK_BACK, Asked, Due
from loyalty.db import news as news_rows
from loyalty.db.due import news as rows
from loyalty.db.store import UnitOfWork, View
from loyalty.due.joined import begins
from loyalty.news import HOUR, PLANNED


async def due(view: View, asked: Asked) -> list[Due]:
    """Everybody who agreed to hear of offers and news, for each that has begun; how far it came is kept with it."""
    zone = asked.club.zone
    first, last = asked.since.astimezone(zone).date(), asked.now.astimezone(zone).date()
    planned = await news_rows.planned(view, first=first, last=last, state=PLANNED)
    begun = [one for one in planned if _goes_at(asked, one.due_on) <= asked.now < begins(one.due_on + LOOK_BACK, zone)]
    if not begun:
        return []
    after_id = max(asked.after_id, min(one.noted_to for one in begun))
    found = await rows.readers(view, after_id=after_id, limit=asked.limit)
    return [
        Due(row.id, str(one.id), begins(one.due_on + LOOK_BACK, zone), {"news_on": one.due_on.isoformat()})
        for row in found
        for one in begun
        if row.id > one.noted_to
    ]


async def noted(uow: UnitOfWork, found: Sequence[Due]) -> None:
    """So far they are noted."""
    for occasion in sorted({one.occasion for one in found}):
        last = max(one.member_id for one in found if one.occasion == occasion)
        await news_rows.reached(uow, news_id=int(occasion), member_id=last)


async def still(view: View, asked: Asked, held: Sequence[Due]) -> set[tuple[int, str]]:
    """Those whose news was not cancelled meanwhile."""
    del asked
    found = await news_rows.some(view, ids=sorted({int(one.occasion) for one in held}))
    planned = {str(row.id) for row in found if row.state == PLANNED}
    return {(one.member_id, one.occasion) for one in held if one.occasion in planned}


async def says(view: View, occasions: Sequence[str]) -> dict[str, dict[str, Any]]:
    """What the owner wrote, by language, with a picture or file where there is one."""
    found = await news_rows.some(view, ids=[int(one) for one in occasions])
    return {str(row.id): {"messages": row.texts, "media": row.media or {}} for row in found}


def _goes_at(asked: Asked, due_on: date) -> datetime:
    hour = asked.settings.options.get("hour", HOUR)
    return datetime.combine(due_on, time(hour), tzinfo=asked.club.zone).astimezone(UTC)
