"""Letters of broadcasts when two cards become one: those of the gone card follow the kept one, and come back."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import exists, select

from loyalty.db.store import UnitOfWork
from loyalty.db.tables import campaign_letters, campaign_taps, campaigns

AT_ONCE = 500
# A copy that is being sent at this moment stays where its sender finds it.
ON_ITS_WAY = "sending"


async def follow(uow: UnitOfWork, *, gone_id: int, kept_id: int) -> list[int]:
    """What waits for the gone card, and what went out to it with its taps, belongs to the kept one wherever that has no
    letter of the same broadcast; of which broadcasts."""
    letter, other = campaign_letters.c, campaign_letters.alias("other")
    has_one = exists().where(other.c.campaign_id == letter.campaign_id, other.c.member_id == kept_id)
    # By its key, broadcast by broadcast: nothing else finds one member among millions of letters.
    every = letter.campaign_id.in_(select(campaigns.c.id))
    theirs = campaign_letters.update().where(every, letter.member_id == gone_id, letter.state != ON_ITS_WAY, ~has_one)
    moved = await uow.all(theirs.values(member_id=kept_id).returning(letter.campaign_id))
    ids = sorted(row.campaign_id for row in moved)
    await _taps(uow, campaign_ids=ids, giver_id=gone_id, taker_id=kept_id)
    return ids


async def follow_back(uow: UnitOfWork, *, moved: Sequence[int], gone_id: int, kept_id: int) -> None:
    """The same letters belong to the gone card again."""
    for start in range(0, len(moved), AT_ONCE):
        some = moved[start : start + AT_ONCE]
        letter: Any = campaign_letters.c
        theirs = (letter.campaign_id.in_(some), letter.member_id == kept_id, letter.state != ON_ITS_WAY)
        await uow.run(campaign_letters.update().where(*theirs).values(member_id=gone_id))
        await _taps(uow, campaign_ids=some, giver_id=kept_id, taker_id=gone_id)


async def _taps(uow: UnitOfWork, *, campaign_ids: Sequence[int], giver_id: int, taker_id: int) -> None:
    for start in range(0, len(campaign_ids), AT_ONCE):
        some = campaign_ids[start : start + AT_ONCE]
        tap = campaign_taps.c
        theirs = (tap.campaign_id.in_(some), tap.member_id == giver_id)
        await uow.run(campaign_taps.update().where(*theirs).values(member_id=taker_id))
