"""The bill at the counter: what is taken off it, told before the amount is typed, and what there is to collect."""

from dataclasses import asdict
from typing import Any

from bot import reward_words
from bot.screens import serving
from bot.turn import Turn
from loyalty.bills import Off
from loyalty.people import Draft
from loyalty.purchases import Award


def kept(offs: tuple[Off, ...]) -> dict[str, Any]:
    """What comes off, as a draft keeps it."""
    return {"offs": [asdict(off) for off in offs]} if offs else {}


def offs(draft: Draft) -> tuple[Off, ...]:
    """What comes off the bill of this sale."""
    return tuple(Off(**off) for off in draft.data.get("offs", ()))


async def who(turn: Turn, draft: Draft) -> str:
    """Who is served, and what will come off the bill."""
    text = await serving.who(turn, int(draft.data["member"]), draft.data.get("items", ()))
    lines = [
        turn.t("sale-off", off=reward_words.off(turn, percent=off.percent, minor=off.minor))
        for off in offs(draft)
        if off.percent or off.minor
    ]
    return "\n".join([text, *lines])


def collect(turn: Turn, award: Award) -> list[str]:
    """What there is to pay, where something was taken off; the first thing that a cashier has to know."""
    if not award.bill_minor:
        return []
    left, bill = (turn.money(minor) for minor in (award.amount_minor or 0, award.bill_minor))
    return [turn.t("sale-collect", money=left, bill=bill)]
