"""Whose voucher ends soon: said once, while there is time to come."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from loyalty.automation import Asked, Due
from loyalty.db.due import ending as rows
from loyalty.db.store import View

NAME = "voucher-ends"
MOMENT = timedelta(microseconds=1)


async def due(view: View, asked: Asked) -> list[Due]:
    """Holders of vouchers that end in so many days. One that is good for hardly longer than that is not spoken of
    again: its holder has just heard of it."""
    ahead = timedelta(days=asked.settings.days or 0)
    span: dict[str, datetime] = {"since": max(asked.since + ahead, asked.now), "until": asked.now + ahead}
    found = await rows.ending(view, name=NAME, after_id=asked.after_id, limit=asked.limit, **span)
    told = []
    for row in found:
        if row.expires_at - row.at < 2 * ahead:
            continue
        last_on = asked.club.local(row.expires_at - MOMENT).date()
        facts = {"voucher": row.id, "what": row.effect, "end_on": last_on.isoformat()}
        told.append(Due(row.holder_id, str(row.id), row.expires_at, facts))
    return told


async def still(view: View, asked: Asked, waited: Sequence[Due]) -> set[tuple[int, str]]:
    """Of those who have waited, whose voucher is there and not used."""
    del asked
    usable = await rows.usable(view, voucher_ids=[int(one.occasion) for one in waited])
    return {(one.member_id, one.occasion) for one in waited if int(one.occasion) in usable}
