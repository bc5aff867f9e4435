"""A small unexpected gift to a few loyal members a month: who comes often, picked by chance, nobody twice in a year."""

import calendar
from datetime import date, timedelta
from hashlib import sha256
from typing import Any

from loyalty import courtesy, vouchers
from loyalty.automation import LOOK_BACK, Asked, Due, Settings
from loyalty.db.due import surprise as rows
from loyalty.db.store import View
from loyalty.due.joined import begins

YEAR = timedelta(days=365)
USUAL_A_MONTH = 5
# So many customers are looked at, in so many places of a club that has more: other ones each day.
SAMPLE, PLACES = 600, 6
# Scores from 1 to 5 as knowing-customers.md has them: of those who came lately, the ones who come most often.
RECENT, OFTEN = 3, 4
LEAST_VISITS = 3
# So many more are looked at, because some cannot be written to now.
ASIDE = 50


async def due(view: View, asked: Asked) -> list[Due]:
    """The next ones of this month, a few each day; nobody while there is nothing to give. The month is the occasion."""
    number = a_month(asked.settings)
    given = asked.settings.gift is not None and vouchers.FEATURE in asked.club.settings.features
    if not given or not number or asked.after_id:
        return []
    zone = asked.club.zone
    today = asked.now.astimezone(zone).date()
    days = calendar.monthrange(today.year, today.month)[1]
    taken = await rows.taken(view, since=begins(today.replace(day=1), zone))
    a_day = -(-number // days)
    lately = sum(1 for row in taken if row.at >= begins(today, zone))
    left = min(-(-number * today.day // days) - len(taken), a_day - lately)
    if left <= 0:
        return []
    loyal = await _loyal(view, asked, today)
    by_chance = sorted(loyal, key=lambda row: _chance(today, row.id))[: left + ASIDE]
    ids = [row.id for row in by_chance]
    against = await courtesy.standing(view, member_ids=ids, kind="promotion", profiling=True)
    chosen = [row for row in by_chance if not against[row.id]]
    until = begins(today + LOOK_BACK, zone)
    told = [Due(row.id, f"{today:%Y-%m}", until, {"visits": row.purchase_count}) for row in chosen[:left]]
    return sorted(told, key=lambda one: one.member_id)


def a_month(settings: Settings) -> int:
    """How many gifts a month: as many as the owner says, and no more than the budget pays for."""
    wanted = settings.limit
    budget, cost = settings.options.get("budget_minor"), cost_minor(settings)
    if budget is None:
        return USUAL_A_MONTH if wanted is None else wanted
    paid = int(budget) // cost if cost else 0  # nobody knows what it pays for
    return paid if wanted is None else min(paid, wanted)


def cost_minor(settings: Settings) -> int:
    """What one gift costs the club, in minor units: the money that it takes off, else what the owner said, else 0."""
    return int((settings.gift or {}).get("minor") or settings.options.get("cost_minor") or 0)


async def _loyal(view: View, asked: Asked, today: date) -> list[Any]:
    """Who is loyal among those who are looked at, may be given something and had no surprise for a year."""
    looked_at = await _looked_at(view, today)
    recent = _scores([row.last_purchase_at for row in looked_at])
    often = _scores([row.purchase_count for row in looked_at])
    loyal = {
        row.id: row
        for row in looked_at
        if recent[row.last_purchase_at] >= RECENT
        and often[row.purchase_count] >= OFTEN
        and row.purchase_count >= LEAST_VISITS
    }
    free = await rows.free(view, member_ids=sorted(loyal), since=asked.now - YEAR)
    return [loyal[member_id] for member_id in free]


async def _looked_at(view: View, today: date) -> list[Any]:
    """Everybody who ever bought, or the customers in some places of a large club."""
    last = await rows.last_id(view)
    if last <= SAMPLE:
        return await rows.customers(view, from_id=0, limit=SAMPLE)
    found: dict[int, Any] = {}
    for place in range(PLACES):  # the same places for whoever asks today
        from_id = int.from_bytes(_chance(today, -place)) % last
        found |= {row.id: row for row in await rows.customers(view, from_id=from_id, limit=SAMPLE // PLACES)}
    return list(found.values())


def _chance(today: date, number: int) -> bytes:
    """What looks like chance, and is the same for two who ask at once."""
    return sha256(f"{today}:{number}".encode()).digest()


def _scores(values: list[Any]) -> dict[Any, int]:
    """1 to 5 by percent rank; equal values have one score."""
    ordered = sorted(values)
    first: dict[Any, int] = {}
    for place, value in enumerate(ordered):
        first.setdefault(value, place)
    least = max(len(ordered) - 1, 1)
    return {value: 1 + min(4, 5 * place // least) for value, place in first.items()}
