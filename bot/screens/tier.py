"""One tier as the owner keeps it: name, threshold, what it brings in numbers and in words."""

from typing import Any

from bot import payback_words, tier_words
from bot.screen import Screen
from bot.turn import Turn
from loyalty import lasting, tiers
from loyalty.payback import habits, of_tier, point_of


async def show(turn: Turn) -> Screen:
    """The tier and what can change about it."""
    return await page(turn, turn.number)


async def page(turn: Turn, tier_id: int) -> Screen:
    """The same, of a tier by its id. Raises NotFound."""
    tier = tiers.get(turn.club, tier_id)
    async with turn.studying() as view:
        held, known = await tiers.held(view), await habits(view)
        gift = await lasting.gift(view, club=turn.club, tier=tier)
    what: dict[str, Any] = {"program": turn.club.program, "known": known, "gift": gift}
    found = of_tier(tier, point=point_of(turn.club, known), **what)
    given = {"amount": tier_words.amount(turn, tier.threshold), "n": held.get(tier_id, 0)}
    lines: list[str] = [turn.t("tier-title", tier=tier.title(turn.language)), turn.t("tier-takes", **given)]
    if brought := tier_words.brings(turn, tier):
        lines.append(" · ".join(brought))
    offered = steps(turn)
    reward = "reward" in offered and next((one for one in turn.club.rewards if one.id == tier.reward_id), None)
    if reward:
        lines.append(turn.t("tier-reward", reward=reward.title(turn.language)))
    lines.append(payback_words.line(turn, found, "gives-back"))
    buttons = [turn.button(f"button-tier-{step}", f"tier-set:{tier_id}:{step}") for step in offered]
    rows = [buttons[place : place + 2] for place in range(0, len(buttons), 2)]
    remove = turn.button("button-tier-remove", f"tier-off:{tier_id}")
    return Screen("\n".join(lines), [*rows, [remove], turn.back("tiers")])


def steps(turn: Turn) -> tuple[str, ...]:
    """What can change about a tier; its gift only while there are vouchers, as which it is given."""
    return STEPS if lasting.are_given(turn.club) else tuple(step for step in STEPS if step != "reward")


async def saved(turn: Turn, tier_id: int) -> Screen:
    """The tier, with the change in it."""
    return turn.noted(await page(turn, tier_id), "saved")


STEPS = ("name", "threshold", "factor", "discount", "perks", "reward")
