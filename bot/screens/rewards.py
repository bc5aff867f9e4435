"""The rewards as a member sees them: what they can have now, what is near, and why not the rest."""

from bot import reward_words
from bot.screen import Button, Screen
from bot.screens.paging import paged
from bot.turn import Turn
from loyalty import points, rewards
from loyalty.claim import Claim, open_of
from loyalty.rewards import Offered

PAGE = 4


async def show(turn: Turn) -> Screen:
    """The list, a page at a time; above it what is claimed already."""
    unit = turn.club.program.unit
    async with turn.studying() as view:
        offered = await rewards.offered(view, club=turn.club, member_id=turn.member_id)
        claimed = await open_of(view, member_id=turn.member_id)
        account = await points.account(view, member_id=turn.member_id, unit=unit, entries=0)
    page = paged(offered, wanted=turn.args[0] if turn.args else "", size=PAGE)
    lines: list[str] = [turn.t("rewards-title", balance=turn.label("balance", n=account.available, unit=unit))]
    lines += [line(turn, one) for one in page.shown]
    if not offered:
        lines.append(turn.t("rewards-none"))
    buttons = [Button(one.reward.title(turn.language), f"reward:{one.reward.id}") for one in page.shown]
    rows = [buttons[place : place + 2] for place in range(0, len(buttons), 2)]
    turning = page.turning(turn, lambda label, number: Button(label, f"rewards:{number}"))
    return Screen("\n".join(lines), [_claimed(turn, claimed), *rows, *turning, turn.back()])


def line(turn: Turn, one: Offered) -> str:
    """One reward: yours now, so many to go, or why not."""
    reward = one.reward
    title = reward.title(turn.language)
    if one.state == rewards.READY:
        return turn.t("reward-ready", reward=title)
    if one.state == rewards.NEAR:
        return turn.t("reward-ahead", n=one.missing, unit=reward.unit, reward=title)
    day = reward_words.day(turn, reward.starts_at) if reward.starts_at else ""
    return turn.t(f"reward-state-{one.state}", reward=title, day=day)


def _claimed(turn: Turn, claimed: list[Claim]) -> list[Button]:
    """The newest claim that waits at the counter; places for another day are on their own reward's page."""
    if not claimed:
        return []
    newest = claimed[0]
    label = turn.label("button-claim-open", reward=newest.title(turn.language))
    return [Button(label, f"claim-show:{newest.id}")]
