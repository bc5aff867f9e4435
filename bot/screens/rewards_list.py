"""The catalogue of rewards as its owner keeps it: what each costs and gives back, and adding another."""

from bot import payback_words, reward_words
from bot.screen import Button, Screen
from bot.screens.paging import paged
from bot.turn import Turn
from loyalty import rewards
from loyalty.payback import Habits, habits, payback
from loyalty.rewards import MOST_REWARDS, Listed

PAGE = 4


async def show(turn: Turn) -> Screen:
    """The list, a page at a time; what is switched off comes last."""
    async with turn.studying() as view:
        known, usual = await rewards.listed(view), await habits(view)
    page = paged(known, wanted=turn.args[0] if turn.args else "", size=PAGE)
    lines: list[str] = [turn.t("kept-title")]
    lines += [_line(turn, one, usual) for one in page.shown]
    if not known:
        lines.append(turn.t("rewards-none"))
    buttons = [Button(one.reward.title(turn.language), f"reward-edit:{one.reward.id}") for one in page.shown]
    rows = [buttons[place : place + 2] for place in range(0, len(buttons), 2)]
    turning = page.turning(turn, lambda label, number: Button(label, f"rewards-kept:{number}"))
    add = [turn.button("button-reward-add", "reward-add")] if len(known) < MOST_REWARDS else []
    return Screen("\n".join(lines), [*rows, *turning, [*add, *turn.back("extras")]])


async def saved_before(turn: Turn, _request_id: str) -> Screen:
    """The last answer came twice: the list as it is."""
    turn.args = []
    return turn.noted(await show(turn), "saved")


def _line(turn: Turn, one: Listed, usual: Habits) -> str:
    reward = one.reward
    found = payback(turn.club.program, reward, usual)
    return turn.t(
        "kept-line",
        reward=reward.title(turn.language),
        price=reward_words.price(turn, reward.cost, reward.unit),
        percent=payback_words.share(turn, found),
        known="yes" if found.percent is not None and reward.unit == turn.club.program.unit else "no",
        state="on" if reward.active else "off",
    )
