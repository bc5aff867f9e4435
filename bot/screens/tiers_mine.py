"""A member's own tier: how long it holds, what is missing to the next, and what all of them bring."""

from bot import tier_words
from bot.screen import Button, Screen
from bot.screens.choices import marked
from bot.turn import Turn
from loyalty import tiers


async def show(turn: Turn) -> Screen:
    """Where the member stands, and a button for each tier."""
    club = turn.club
    async with turn.reading() as view:
        at = await tiers.standing(view, club=club, member_id=turn.member_id)
    tier = at.tier
    lines: list[str] = [turn.t("my-tier", tier=tier.title(turn.language)) if tier else turn.t("my-tier-none")]
    if tier and at.until:
        lines.append(turn.t("tier-ends" if at.warned else "tier-until", day=tier_words.last_day(turn, at.until)))
    elif tier:
        lines.append(turn.t("tier-for-life"))
    if at.next:
        lines.append(tier_words.line(turn, at))
    if tier and (counted := tier_words.numbers(turn, tier)):
        lines.append(" · ".join(counted))
    lines.append(turn.t("my-tier-how", how=tier_words.how(turn, club.program.tiering)))
    buttons = [
        Button(marked(one.title(turn.language), on=one == tier), f"a-tier:{one.id}") for one in reversed(club.tiers)
    ]
    rows = [buttons[place : place + 2] for place in range(0, len(buttons), 2)]
    return Screen("\n".join(lines), [*rows, turn.back()])


async def one(turn: Turn) -> Screen:
    """What a tier takes and brings. Raises NotFound."""
    tier = tiers.get(turn.club, turn.number)
    lines: list[str] = [turn.t("tier-title", tier=tier.title(turn.language))]
    lines.append(turn.t("tier-from", amount=tier_words.amount(turn, tier.threshold)))
    lines += tier_words.brings(turn, tier) or [turn.t("tier-nothing")]
    return Screen("\n".join(lines), [turn.back("my-tier")])
