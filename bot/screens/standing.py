"""Where a member stands: the balance in words, and how far the first reward is."""

from bot import formats
from bot.turn import Turn
from bot.voice import Speaking
from loyalty.points import Account


def standing(turn: Speaking, account: Account) -> str:
    """The balance, and how far the first reward is."""
    unit = turn.club.program.unit
    balance = turn.t("balance", n=account.available, unit=unit)
    reward = turn.club.first_reward
    if reward is None:
        return balance
    title, missing = reward.title(turn.language), reward.cost - account.available
    if missing <= 0:
        return f"{balance}\n{turn.t('reward-ready', reward=title)}"
    bar = formats.progress(account.available, reward.cost, turn.language)
    return f"{balance}\n{bar}\n{turn.t('reward-ahead', n=missing, unit=unit, reward=title)}"


def shop_is_shown(turn: Turn) -> bool:
    """Whether the page of the shop is switched on and has anything on it."""
    club = turn.club
    filled = any(club.settings.shop.model_dump().values()) or any(one.opening_hours for one in club.branches)
    return "shop" in club.settings.features and bool(filled)
