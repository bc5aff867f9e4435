"""One reward as a member sees it: picture, words, cost and conditions, and the button that claims it."""

import hashlib
from dataclasses import replace

from bot import reward_words
from bot.screen import Button, Picture, Screen
from bot.screens import rewards as listing
from bot.turn import Turn
from bot.words import Raw
from loyalty import rewards
from loyalty.claim import open_of
from loyalty.reward import Reward
from loyalty.rewards import READY, Offered


async def show(turn: Turn) -> Screen:
    """The page of the reward that the button names."""
    reward_id = turn.number
    async with turn.studying() as view:
        found = await rewards.seen_by(view, club=turn.club, member_id=turn.member_id, reward_id=reward_id)
        held = [one for one in await open_of(view, member_id=turn.member_id) if one.reward_id == reward_id]
    reward = found.reward
    price = reward_words.price(turn, found.cost, reward.unit)
    lines = [turn.t("reward-title", reward=reward.title(turn.language))]
    if said := reward.words(turn.language):
        lines.append(turn.t("reward-words", words=said))
    lines.append(turn.t("reward-cost", price=price, state=listing.line(turn, found)))
    if conditions := reward_words.conditions(turn, reward, found.left):
        lines.append(turn.t("reward-conditions", conditions=conditions))
    if tiers := _tiers(turn, found):
        lines.append(tiers)
    rows = [[Button(turn.label("button-claim-show"), f"claim-show:{one.id}")] for one in held[:2]]
    screen = Screen("\n".join(lines), [*rows, _claim(turn, found, price), turn.back("rewards")])
    return replace(screen, picture=picture(turn, reward)) if reward.picture else screen


def _tiers(turn: Turn, found: Offered) -> Raw | None:
    """Why the member's tier cannot have it, or where it costs less; None where tiers change nothing."""
    if found.state == "tier":
        member = turn.visitor.member
        own = turn.club.tier_of(member.tier_id if member else None)
        return turn.t("reward-why-tier", tier=own.title(turn.language) if own else "", has="yes" if own else "no")
    if found.climb is None:
        return None
    tier, cost = found.climb
    price = reward_words.price(turn, cost, found.reward.unit)
    return turn.t("reward-climb", tier=tier.title(turn.language), price=price)


def _claim(turn: Turn, found: Offered, price: str) -> list[Button]:
    """The button's own token is how often the member has claimed it so far: a second tap claims nothing more. It also
    says for how much."""
    if found.state != READY:
        return []
    return [turn.button("button-claim", f"claim:{found.reward.id}:{found.times}:{found.cost}", price=price)]


def picture(turn: Turn, reward: Reward) -> Picture:
    """The owner's photo."""
    file_id = reward.picture or ""
    return Picture(picture_key(file_id), lambda: turn.house.stage.download(file_id))


def picture_key(file_id: str) -> str:
    """How the photo is called among the pictures that Telegram has."""
    return hashlib.sha256(f"reward:{file_id}".encode()).hexdigest()
