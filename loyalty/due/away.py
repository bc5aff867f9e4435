"""Whoever has been here meanwhile is not missed any more."""

from collections.abc import Sequence
from datetime import date

from loyalty.automation import Asked, Due
from loyalty.db.due import silence as rows
from loyalty.db.store import View


async def still(view: View, asked: Asked, waited: Sequence[Due]) -> set[tuple[int, str]]:
    """Of those who have waited, who has bought nothing since the day that the facts name."""
    last = await rows.last_purchases(view, member_ids=sorted({one.member_id for one in waited}))
    return {
        (one.member_id, one.occasion)
        for one in waited
        if (at := last.get(one.member_id)) is not None
        and asked.club.local(at).date() <= date.fromisoformat(one.facts["last_on"])
    }
