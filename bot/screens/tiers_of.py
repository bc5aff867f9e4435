"""A member's tiers for whoever manages the club; the owner gives one for life here, and takes it back."""

from bot import tier_words
from bot.screen import Screen
from bot.turn import Turn
from loyalty import members, tiers
from loyalty.errors import NotFound
from loyalty.roles import OWNER
from loyalty.tiers import Held

SHOWN = 3


async def show(turn: Turn) -> Screen:
    """The present tier and the ones before; for the owner what can be given for life."""
    return await page(turn, turn.number)


async def page(turn: Turn, member_id: int) -> Screen:
    """The same, of a member by id."""
    async with turn.reading() as view:
        member = await members.get(view, member_id=member_id)
        found = await tiers.history(view, club=turn.club, by=turn.actor, member_id=member_id, limit=SHOWN)
        promised = turn.club.tier_of(await tiers.promised(view, member_id=member_id))
    lines: list[str] = [turn.t("tiers-of", name=member.name or turn.label("nameless"))]
    lines += [_line(turn, one) for one in found] or [turn.t("tiers-of-none")]
    own = member_id == turn.actor.member_id or member.practice or member.status != members.ACTIVE
    rows = []
    if turn.actor.role == OWNER and not own:
        given = [
            turn.button("button-tier-life", f"tier-life:{member_id}:{tier.id}", tier=tier.title(turn.language))
            for tier in reversed(turn.club.tiers)
            if tier != promised
        ]
        rows = [given[place : place + 2] for place in range(0, len(given), 2)]
        if promised:
            label = {"tier": promised.title(turn.language)}
            rows.insert(0, [turn.button("button-tier-life-back", f"tier-life-back:{member_id}", **label)])
    return Screen("\n".join(lines), [*rows, turn.back(f"member:{member_id}")])


async def for_life(turn: Turn) -> Screen:
    """Give it; a second tap changes nothing."""
    member_id, written = turn.number, (*turn.args, "")[1]
    if not written.isdecimal() or len(written) > 9:
        raise NotFound()
    async with turn.writing() as uow:
        await tiers.for_life(uow, by=turn.actor, member_id=member_id, tier_id=int(written))
    return turn.noted(await page(turn, member_id), "saved")


async def take_back(turn: Turn) -> Screen:
    """Take it back; what was earned stays."""
    member_id = turn.number
    async with turn.writing() as uow:
        await tiers.take_back(uow, by=turn.actor, member_id=member_id)
    return turn.noted(await page(turn, member_id), "saved")


def _line(turn: Turn, held: Held) -> str:
    """A tier with its time: until when it holds, or when it ended."""
    end = held.ended_at or held.until
    state = "ended" if held.ended_at else "holds" if held.until else "life"
    day = tier_words.last_day(turn, end) if end else ""
    return turn.t("tiers-of-line", tier=held.tier.title(turn.language), state=state, day=day)
