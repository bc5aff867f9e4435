"""The tiers as the owner keeps them: what each takes, and how many members have it."""

from bot import tier_words
from bot.dialogs import begin
from bot.screen import Button, Screen
from bot.turn import Turn
from loyalty import tiers
from loyalty.tier_rules import MOST_TIERS


async def show(turn: Turn) -> Screen:
    """The list, the highest first, and the ways to change it."""
    club = turn.club
    async with turn.studying() as view:
        held = await tiers.held(view)
    lines: list[str] = [turn.t("tiers-title", how=tier_words.how(turn, club.program.tiering))]
    for tier in reversed(club.tiers):
        given = {"tier": tier.title(turn.language), "amount": tier_words.amount(turn, tier.threshold)}
        lines.append(turn.t("tier-line", n=held.get(tier.id, 0), **given))
    if not club.tiers:
        lines.append(turn.t("tiers-empty"))
    buttons = [Button(tier.title(turn.language), f"tier:{tier.id}") for tier in reversed(club.tiers)]
    rows = [buttons[place : place + 2] for place in range(0, len(buttons), 2)]
    if not club.tiers:
        rows.append([turn.button("button-tiers-suggest", "tiers-suggest")])
    add = [turn.button("button-tier-add", "tier-add")] if len(club.tiers) < MOST_TIERS else []
    return Screen("\n".join(lines), [*rows, [*add, turn.button("button-tiers-how", "tiers-how")], turn.back("extras")])


async def suggest(turn: Turn) -> Screen:
    """Three tiers to begin with, taken from what members have earned lately; what it would mean, before it is saved."""
    from bot.screens.tier_edit import TIER

    if turn.club.tiers:
        return await show(turn)
    async with turn.studying() as view:
        found = await tiers.suggested(view, club=turn.club, tiering=turn.club.program.tiering, count=SUGGESTED)
    return await begin(turn, dialog=TIER, step="forecast", data={"plan": {"suggest": found}})


async def saved(turn: Turn) -> Screen:
    """The list, with the change in it."""
    turn.args = []
    return turn.noted(await show(turn), "saved")


SUGGESTED = 3
