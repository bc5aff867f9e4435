"""Says what tiers take and bring, in the language, the digits and the money of whoever reads it."""

from decimal import Decimal
from typing import TYPE_CHECKING

from bot import dates, formats, words
from bot.turn import Turn
from bot.voice import Speaking
from loyalty import members, tiers
from loyalty.db.store import View
from loyalty.earning import WHOLE
from loyalty.programs import Tiering
from loyalty.tier_rules import Tier
from loyalty.tiers import Standing

if TYPE_CHECKING:
    from datetime import datetime


def amount(turn: Turn, number: int, tiering: Tiering | None = None) -> str:
    """So many points, stamps or visits, or so much money, as tiers are counted."""
    if (tiering or turn.club.program.tiering).by == "money":
        return turn.money(number)
    return turn.label("tier-amount", n=number, unit=turn.club.program.unit)


def how(turn: Turn, tiering: Tiering) -> words.Raw:
    """What is counted, and since when."""
    unit = turn.club.program.unit
    return turn.t("tier-how", by=tiering.by, unit=unit, window=tiering.window, n=tiering.months)


def brings(turn: Turn, tier: Tier) -> list[str]:
    """What the tier brings, a few words each; the owner's own words last."""
    perk = tier.perk(turn.language)
    return [*numbers(turn, tier), *([turn.t("tier-perk", perk=perk)] if perk else [])]


def numbers(turn: Turn, tier: Tier) -> list[str]:
    """What of it is counted: the multiplier and the discount."""
    said: list[str] = []
    if tier.factor > WHOLE:
        factor = Decimal(tier.factor) / WHOLE
        said.append(turn.t("tier-factor", unit=turn.club.program.unit, factor=factor))
    if tier.discount_percent:
        said.append(turn.t("tier-off", percent=formats.percent(tier.discount_percent, turn.language)))
    return said


async def where(turn: Turn, view: View, *, member_id: int) -> str:
    """One line: the member's tier, how far the next is; nothing in a club without tiers."""
    if not turn.club.tiers:
        return ""
    return line(turn, await tiers.standing(view, club=turn.club, member_id=member_id))


async def title(view: View, speaking: Speaking, member_id: int) -> str:
    """The member's tier by its name alone; nothing without one, or while tiers are switched off."""
    if not speaking.club.tiers:
        return ""
    tier = speaking.club.tier_of((await members.get(view, member_id=member_id)).tier_id)
    return speaking.t("tier-top", tier=tier.title(speaking.language)) if tier else ""


def line(turn: Turn, at: Standing) -> str:
    """The tier, a bar, and what is missing to the next."""
    name = at.tier.title(turn.language) if at.tier else ""
    if at.next is None:
        return turn.t("tier-top", tier=name)
    bar = formats.progress(at.earned, at.next.threshold, turn.language)
    missing, ahead = amount(turn, at.missing), at.next.title(turn.language)
    return turn.t("tier-ahead", bar=words.Raw(bar), tier=name, has="yes" if name else "no", amount=missing, next=ahead)


def rules(turn: Turn) -> list[str]:
    """What everybody may know about tiers; nothing where there are none."""
    club = turn.club
    lines: list[str] = []
    for tier in club.tiers:
        what = " · ".join(numbers(turn, tier)) or tier.perk(turn.language) or turn.label("tier-nothing")
        given = {"tier": tier.title(turn.language), "amount": amount(turn, tier.threshold)}
        lines.append(turn.t("rules-tier", what=what, **given))
    if club.tiers:
        tiering = club.program.tiering
        lines.append(turn.t("rules-tiers", how=how(turn, tiering)))
        lines.append(turn.t("rules-tiers-fall", n=tiering.grace_days))
    if any(tier.factor > WHOLE for tier in club.tiers):
        lines.append(turn.t("rules-tier-factor"))
    return lines


def last_day(turn: Turn, end: "datetime") -> str:
    """The last day on which something that ends then still holds."""
    return dates.show_day(dates.last_day(end, turn.club.zone), turn.language)
