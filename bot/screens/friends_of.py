"""Who brought a member, and whom the member brought: for whoever manages the club."""

from bot.screen import Button, Screen
from bot.screens.friends import PAGE, line
from bot.screens.paging import paged
from bot.turn import Turn
from loyalty import members, referrals
from loyalty.members import ERASED_NAME

MOST = 100


async def show(turn: Turn) -> Screen:
    """Both directions, each with what became of it; the page of whoever brought this one is a tap away."""
    member_id = turn.number
    async with turn.reading() as view:
        member = await members.get(view, member_id=member_id)
        by = await referrals.brought_by(view, by=turn.actor, member_id=member_id)
        found = await referrals.brought(view, member_id=member_id, limit=MOST)
    page = paged(found, wanted=turn.args[1] if len(turn.args) > 1 else "", size=PAGE - 1)
    lines: list[str] = [turn.t("friends-of", name=member.name or turn.label("nameless"))]
    if by:
        lines.append(turn.t("friends-of-by", line=line(turn, by)))
    lines += [line(turn, one) for one in page.shown]
    if not found:
        lines.append(turn.t("friends-of-none"))
    turning = page.turning(turn, lambda label, number: Button(label, f"member-friends:{member_id}:{number}"))
    here = by if by and by.name != ERASED_NAME else None  # who was erased has no page
    who = [Button(here.name or turn.label("nameless"), f"member:{here.member_id}")] if here else []
    return Screen("\n".join(lines), [who, *turning, turn.back(f"member:{member_id}")])
