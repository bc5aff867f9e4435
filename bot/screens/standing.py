"""Where a member stands: the balance in words, and how far the first reward is."""

from bot import formats
from bot.turn import Turn
from bot.voice import Speaking
from loyalty.points import Account
from loyalty.reward import around


def standing(turn: Speaking, account: Account) -> str:
    """The balance, the best reward that it buys, and how far the next one is."""
    unit = turn.club.program.unit
    lines: list[str] = [turn.t("balance", n=account.available, unit=unit)]
    ready, ahead = around(turn.club.rewards, unit=unit, available=account.available)
    if ready:
        lines.append(turn.t("reward-ready", reward=ready.title(turn.language)))
    elif ahead:
        lines.append(formats.progress(account.available, ahead.cost, turn.language))
    if ahead:
        missing, title = ahead.cost - account.available, ahead.title(turn.language)
        lines.append(turn.t("reward-ahead", n=missing, unit=unit, reward=title))
    return "\n".join(lines)


def shop_is_shown(turn: Turn) -> bool:
    """Whether the page of the shop is switched on and has anything on it."""
    club = turn.club
    filled = any(club.settings.shop.model_dump().values()) or any(one.opening_hours for one in club.branches)
    return "shop" in club.settings.features and bool(filled)
