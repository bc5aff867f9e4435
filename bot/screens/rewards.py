"""The rewards as a member sees them: what they can have now, what is near, and why not the rest."""

from bot import reward_words
from bot.screen import Button, Screen
from bot.screens import practice, rewards_list
from bot.screens.paging import paged
from bot.turn import Turn
from loyalty import members, points, rewards
from loyalty.claim import Claim, open_of
from loyalty.errors import MembersOnly
from loyalty.rewards import Offered
from loyalty.roles import OWNER
from loyalty.tier_rules import lowest

PAGE = 4


async def open_for_role(turn: Turn) -> Screen | None:
    """A member's rewards. Who runs the shop without a card of their own never hears "join": the owner keeps the
    catalogue, everybody else sees it with the practice card, or as it stands on the shelf. Raises MembersOnly."""
    member = turn.visitor.member
    if member and member.status == "active":
        return await show(turn)
    if turn.actor.role == OWNER:
        return await rewards_list.show(turn)
    if not turn.visitor.is_staff:
        raise MembersOnly()
    async with turn.reading() as view:
        practising = await members.practising(view, person_id=turn.visitor.person_id)
    if practising is None:
        return await shelf(turn)
    turn.args = ["rewards", *turn.args]
    return await practice.inside(turn)


async def shelf(turn: Turn) -> Screen:
    """What there is and what it costs, for the staff: seen by nobody in particular."""
    page = paged(turn.club.rewards, wanted=turn.args[0] if turn.args else "", size=PAGE)
    lines: list[str] = [turn.t("shelf-title")]
    for one in page.shown:
        price = reward_words.price(turn, one.cost, one.unit)
        first = lowest(turn.club.all_tiers, one.only_tiers)
        told = turn.t("shelf-line", reward=one.title(turn.language), price=price)
        lines.append(turn.t("reward-state-from", tier=first.title(turn.language), reward=told) if first else told)
    if not page.shown:
        lines.append(turn.t("rewards-none"))
    turning = page.turning(turn, lambda label, number: Button(label, f"rewards:{number}"))
    return Screen("\n".join(lines), [*turning, [turn.button("button-practise", "practise-join")], turn.back()])


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
    if one.state == "tier" and one.since:
        return turn.t("reward-state-from", reward=title, tier=one.since.title(turn.language))
    day = reward_words.day(turn, reward.starts_at) if reward.starts_at else ""
    return turn.t(f"reward-state-{one.state}", reward=title, day=day)


def _claimed(turn: Turn, claimed: list[Claim]) -> list[Button]:
    """The newest claim that waits at the counter; places for another day are on their own reward's page."""
    if not claimed:
        return []
    newest = claimed[0]
    label = turn.label("button-claim-open", reward=newest.title(turn.language))
    return [Button(label, f"claim-show:{newest.id}")]
