"""What reads who has asked for somebody else's yes: for whom it waits, how much it is, and why it has to be asked."""

from bot import approval_words
from bot.screen import Screen
from bot.turn import Turn
from loyalty import approvals


async def shown(turn: Turn) -> Screen:
    """The last request of whoever is here; the next customer need not wait for it."""
    async with turn.reading() as view:
        found = await approvals.latest_by(view, by=turn.actor)
    lines: list[str] = [turn.t("adjust-asked" if found and found.kind == "adjust" else "sale-asked")]
    if found:
        lines.append(turn.t("asked-about", **approval_words.about(turn.language, turn.club, approvals.told(found))))
        lines.extend(approval_words.billed(turn.language, turn.club, approvals.told(found)))
    return Screen("\n".join(lines), [[turn.button("button-next", "home")]], lasting=True)
