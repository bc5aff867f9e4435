"""The club learns by night how its members come: from some two thousand of last year's purchases, evenly picked."""

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from loyalty import automations, habit
from loyalty.db import learned as learned_rows
from loyalty.db import silence as rows
from loyalty.db.store import UnitOfWork
from loyalty.settling import Worked

if TYPE_CHECKING:
    from loyalty.clubs import Club

YEAR = timedelta(days=365)
DAY = timedelta(days=1)
PICKED = 2_000
SAMPLE = "silence-sample"


async def nightly(uow: UnitOfWork, *, club: "Club", after_id: int, limit: int) -> Worked:
    """Look at the next picks, so many of purchases and so many of members; after the last, remember what they say.

    It counts on from `after_id`, and can be repeated.
    """
    if automations.FEATURE not in club.settings.features:
        return Worked(None)
    sample = await _begun(uow) if after_id == 0 else await learned_rows.get(uow, name=SAMPLE)
    place = range(after_id, after_id + limit)
    first, last = sample["purchases"]
    purchase_ids = _picked(first, last, place)
    member_ids = _picked(1, sample["members"], place)
    if not purchase_ids and not member_ids:
        await habit.keep(uow, what=habit.learn_from([tuple(gap) for gap in sample["gaps"]], sample["seconds"]))
        await learned_rows.forget(uow, name=SAMPLE)
        return Worked(None)
    for row in await rows.gaps(uow, purchase_ids=purchase_ids):
        if row.number:
            took = (row.last_at - row.first_at) / DAY
            sample["gaps"].append([round((row.at - row.last_at) / DAY, 3), row.number - 1, round(took, 3)])
    for row in await rows.seconds(uow, member_ids=member_ids):
        if row.second_at is not None:
            sample["seconds"].append(round((row.second_at - row.first_at) / DAY, 3))
    await learned_rows.put(uow, name=SAMPLE, value=sample)
    return Worked(after_id + limit, len(purchase_ids))


async def _begun(uow: UnitOfWork) -> dict[str, Any]:
    since = await rows.purchases_since(uow, moment=uow.now - YEAR)
    return {"purchases": since, "members": await rows.last_member(uow), "gaps": [], "seconds": []}


def _picked(first: int, last: int, place: range) -> list[int]:
    """Those at these places of the PICKED ids that lie evenly between the first and the last, or of all of them."""
    number = last - first + 1
    if number <= PICKED:
        return [first + one for one in place if one < number]
    return [first + one * number // PICKED for one in place if one < PICKED]
