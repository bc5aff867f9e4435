"""Says what bringing a friend gives, in the language and the money of whoever reads it."""

from bot.turn import Turn
from loyalty.referrals import FRIENDS


def both(turn: Turn) -> str:
    """What both get, and for what, in one sentence."""
    program = turn.club.program
    bringing, unit = program.bringing, program.unit
    least = bringing.min_minor if program.counts_money else 0
    return turn.t(
        "friends-both",
        referrer=turn.t("tier-amount", n=bringing.referrer, unit=unit),
        friend=turn.t("tier-amount", n=bringing.friend, unit=unit),
        least="yes" if least else "no",
        money=turn.money(least) if least else "",
    )


def rules(turn: Turn) -> list[str]:
    """What everybody may know about it; nothing while it is off."""
    if FRIENDS not in turn.club.settings.features:
        return []
    return [turn.t("rules-friends", n=turn.club.program.bringing.month_cap), both(turn)]
