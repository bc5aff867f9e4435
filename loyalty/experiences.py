"""Experiences: whoever holds a place is reminded on the day before, and hears when it is moved or called off."""

from datetime import datetime, timedelta
from typing import Any

from loyalty import audit, claims, clubs, letters, rewards
from loyalty.claim import CALLED_OFF, ISSUED, REDEEMED, REVERSED
from loyalty.db import claims as rows
from loyalty.db import guests as guest_rows
from loyalty.db import rewards as reward_rows
from loyalty.db.store import UnitOfWork, View
from loyalty.errors import EventBegan
from loyalty.reward import DOORS_OPEN, Reward
from loyalty.roles import Actor, may_own

AHEAD = timedelta(days=1)
AT_ONCE = 100
ONCE = "place:"
MOVED = "place-moved:"


async def any_to_remind(view: View) -> bool:
    """Whether somebody holds a place who has to be told."""
    return bool(await _due(view))


async def remind(uow: UnitOfWork) -> int:
    """Write to those whose experience begins within a day, once; how many. Who took the place within that day knows."""
    found = await _due(uow)
    for row in found:
        params = {"titles": row.effect["titles"], "event": row.effect["event"], "claim": row.id}
        whose: dict[str, Any] = {"person_id": int(row.telegram), "about": row.member_id, "once": f"{ONCE}{row.id}"}
        await letters.write(uow, kind="notice", key="letter-place", params=params, **whose)
    return len(found)


async def move(uow: UnitOfWork, *, by: Actor, reward_id: int, event_at: datetime) -> int:
    """Hold the experience at another time. Every place moves with it, and its holder is written to, once; how many.

    The same time again changes nothing; places at an event that has begun stay where they were. Raises NotAllowed,
    RewardGone.
    """
    may_own(by)
    await reward_rows.lock(uow, reward_ids=[reward_id])
    reward = (await rewards.get(uow, reward_id=reward_id)).reward
    if reward.event_at == event_at:
        return 0
    await clubs.save_reward(uow, by=by, reward_id=reward_id, event_at=event_at)
    if reward.event_at is None or reward.event_at <= uow.now:
        return 0
    found = await guest_rows.to_move(uow, reward_id=reward_id, ends=reward.event_at + DOORS_OPEN)
    if found:
        each = [{"which": row.id, "effect": _moved(row, event_at), "ends": event_at + DOORS_OPEN} for row in found]
        await guest_rows.move(uow, each=each)
        await _tell_of_move(uow, found=found, reward=reward, event_at=event_at)
    return len(found)


async def call_off(uow: UnitOfWork, *, by: Actor, reward_id: int) -> int:
    """The experience does not take place: it is offered no more, and every holder of a place gets everything back and
    one letter; how many. Asking again changes nothing.

    What was handed over already is taken back here; what is only held ends here, and comes back with the next tick as
    from everything that is over, each in a unit of work of its own. Raises NotAllowed, RewardGone, EventBegan.
    """
    may_own(by)
    reward = (await rewards.get(uow, reward_id=reward_id)).reward
    if reward.event_at is None or reward.event_at <= uow.now:
        raise EventBegan()
    returned = await _take_back(uow, by=by, reward=reward)  # locks wallets, which come before the reward
    await reward_rows.lock(uow, reward_ids=[reward_id])
    if reward.active:
        await rewards.change(uow, by=by, reward_id=reward_id, active=False)
    about: dict[str, Any] = {"reward_id": reward_id, "ends": reward.event_at + DOORS_OPEN}
    ended = await guest_rows.end(uow, reason=CALLED_OFF, **about)
    returned += await _take_back(uow, by=by, reward=reward)  # handed over in this very moment
    if not reward.active and not ended + returned:
        return 0
    event: dict[str, Any] = {"action": "reward.called_off", "subject": "reward", "subject_id": reward_id}
    await audit.record(uow, by=by, after={"places": ended + returned}, **event)
    return ended + returned


async def _take_back(uow: UnitOfWork, *, by: Actor, reward: Reward) -> int:
    ends = (reward.event_at or uow.now) + DOORS_OPEN
    handed = await guest_rows.handed_over(uow, reward_id=reward.id, ends=ends)
    found = [row for claim_id in handed if (row := await rows.get(uow, claim_id=claim_id))]
    ways: dict[str, Any] = {"state": REVERSED, "before": REDEEMED, "kind": "REVERSE", "reason": CALLED_OFF}
    await claims.end_all(uow, by=by, found=found, **ways)
    return len(found)


def _moved(row: Any, event_at: datetime) -> dict[str, Any]:
    return {**row.effect, "event": event_at.isoformat(), "moved": _times(row) + 1}


def _times(row: Any) -> int:
    """How often the place was moved so far: each time has its own letter."""
    return int(row.effect.get("moved", 0))


async def _tell_of_move(uow: UnitOfWork, *, found: list[Any], reward: Reward, event_at: datetime) -> None:
    """Both dates, and the way to give the place back. What was said of the old date is out of date; where the new one
    is within a day, this letter is its reminder too."""
    await letters.forget(uow, names=[name for row in found for name in (f"{ONCE}{row.id}", _once(row))])
    soon = event_at <= uow.now + AHEAD
    about = [
        {
            "person_id": int(row.telegram),
            "about_id": row.member_id,
            "once": f"{ONCE}{row.id}" if soon else f"{MOVED}{row.id}:{_times(row) + 1}",
            "params": {
                "titles": row.effect["titles"],
                "before": row.effect["event"],
                "event": event_at.isoformat(),
                "claim": row.id,
                "cost": row.cost,
                "unit": reward.unit,
                "open": row.state == ISSUED,
            },
        }
        for row in found
        if row.telegram
    ]
    for start in range(0, len(about), AT_ONCE):
        await letters.write_all(uow, kind="notice", key="letter-place-moved", about=about[start : start + AT_ONCE])


def _once(row: Any) -> str:
    return f"{MOVED}{row.id}:{_times(row)}"


async def _due(view: View) -> list[Any]:
    """A place is held until some hours after the experience has begun: by that its day is known."""
    first = view.now + DOORS_OPEN
    found = await rows.to_remind(view, first=first, last=first + AHEAD, once=ONCE, limit=AT_ONCE)
    return [row for row in found if row.telegram and row.expires_at - row.at > DOORS_OPEN + AHEAD]
