"""Whose stamp card lacks one stamp, and who stays away for longer than their usual gap."""

from loyalty.automation import Asked, Due
from loyalty.db.due import near as rows
from loyalty.db.store import View
from loyalty.due.nightly import by_night
from loyalty.due.silence import GOOD_FOR
from loyalty.habit import Habit, habit_facts, learned
from loyalty.stamp_cards import laid_out

NAME = "stamps-near"


async def _block(view: View, asked: Asked, first: int, last: int) -> list[Due]:
    """Once for each card that is filled."""
    cards = {card.unit: card for card in laid_out(asked.club)}
    found = await rows.almost_full(view, units=sorted(cards), first=first, last=last) if cards else []
    known = await learned(view) if found else None
    told = []
    for row in found:
        assert known is not None
        habit = Habit(row.first_purchase_at, row.last_purchase_at, row.purchase_count)
        at = habit.last_at + habit.gap(known)
        if not asked.since < at <= asked.now:
            continue
        card = cards[row.unit]
        facts = habit_facts(asked.club, habit=habit, learned=known, now=asked.now)
        facts |= {"card": card.titles, "reward": row.rewards[-1]["titles"]}
        told.append(Due(row.id, f"{card.id}:{row.round_id}", at + GOOD_FOR, facts))
    return told


due = by_night(_block)
