"""Says a reward in plain words: what it gives, what it costs, and on what conditions."""

from datetime import datetime, timedelta

from bot import dates, formats
from bot.turn import Turn
from loyalty.reward import AMOUNT, PERCENT, Reward

DOT = " · "


def price(turn: Turn, cost: int, unit: str) -> str:
    """A cost with its unit, such as "10 points"."""
    return turn.label("reward-price", n=cost, unit=unit)


def off(turn: Turn, *, percent: int | None, minor: int | None) -> str:
    """What comes off a bill: "20%" or an amount."""
    return formats.percent(percent, turn.language) if percent else turn.money(minor or 0)


def gives(turn: Turn, reward: Reward) -> str:
    """What kind of reward it is, and how much of it."""
    if reward.kind in (PERCENT, AMOUNT):
        what = off(turn, percent=reward.percent, minor=reward.value_minor)
        return turn.label("reward-gives-off", off=what)
    kind = turn.label(f"reward-kind-{reward.kind}")
    if reward.value_minor:
        return turn.label("reward-gives-worth", kind=kind, money=turn.money(reward.value_minor))
    return kind


def conditions(turn: Turn, reward: Reward, left: int | None) -> str:
    """When it is offered, how many there are, and how often one may have it; nothing for always and everything."""
    parts: list[str] = []
    if reward.event_at:
        parts.append(moment(turn, reward.event_at))
    if reward.starts_at and turn.now < reward.starts_at:
        parts.append(turn.label("reward-from", day=day(turn, reward.starts_at)))
    if reward.ends_at:
        parts.append(turn.label("reward-until", day=day(turn, reward.ends_at - timedelta(seconds=1))))
    if left is not None:
        parts.append(turn.label("reward-left", n=left))
    if reward.member_limit:
        days = reward.limit_days or 0
        parts.append(turn.label("reward-limit", n=reward.member_limit, days=days, ever="no" if days else "yes"))
    if reward.lasts_days:
        parts.append(turn.label("reward-lasts", n=reward.lasts_days))
    return DOT.join(parts)


def moment(turn: Turn, at: datetime) -> str:
    """Day and time where the club is."""
    return dates.show_moment(at, turn.club.zone, turn.language, now=turn.now)


def day(turn: Turn, at: datetime) -> str:
    """A day where the club is, without this year's number."""
    on = at.astimezone(turn.club.zone).date()
    return dates.show_day(on, turn.language, year=not dates.same_year(on, turn.today, turn.language))
