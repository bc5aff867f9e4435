"""How far the first reward is, in a letter's words."""

from bot import words
from bot.words import Raw
from loyalty.clubs import Club


def reward_line(available: int, club: Club | None, language: str) -> Raw:
    """What is ready, or how many are missing; nothing without a reward."""
    reward = club.first_reward if club else None
    if club is None or reward is None:
        return Raw("")
    title = reward.title(language)
    if available >= reward.cost:
        return words.t(language, "reward-ready", reward=title)
    return words.t(language, "reward-ahead", n=reward.cost - available, unit=club.program.unit, reward=title)
