"""The page of rules for everybody: what earns points, how long they last, and what of it changed lately."""

from datetime import timedelta

from bot import dates, friend_words, rule_words, tier_words, words
from bot.rule_words import Names
from bot.screen import Button, Screen
from bot.screens import paying_rules
from bot.screens.paging import paged
from bot.turn import Turn
from loyalty import paying, rulebook
from loyalty.rulebook import Change

PAGE = 4
LATELY = timedelta(days=30)


async def show(turn: Turn) -> Screen:
    """The rules in plain words, a few lines a page."""
    async with turn.studying() as view:
        names = await rule_words.names(turn, view)
        changes = await rulebook.lately(view, since=view.now - LATELY)
    lines = [*_standing(turn, names), *_changed(turn, changes, names)]
    page = paged(lines, wanted=turn.args[0] if turn.args else "", size=PAGE)
    title = turn.t("rulebook-title", club=turn.club.settings.name)
    turning = page.turning(turn, lambda label, number: Button(label, f"rules:{number}"))
    return Screen("\n".join([title, *page.shown]), [*turning, turn.back()])


def _standing(turn: Turn, names: Names) -> list[str]:
    """Today's rules; those about what is not on sale any more are left out."""
    program, reward, unit = turn.club.program, turn.club.first_reward, turn.club.program.unit
    lines: list[str] = [rule_words.base(turn, program)]
    if reward:
        lines.append(turn.t("rules-reward", n=reward.cost, unit=unit, reward=reward.title(turn.language)))
    lines += [rule_words.rule(turn, rule, names) for rule in program.rules if rule_words.stands(turn, rule, names)]
    if program.welcome:
        lines.append(turn.t("rules-welcome", n=program.welcome, unit=unit))
    if program.pending_days:
        lines.append(turn.t("rules-pending", n=program.pending_days, unit=unit))
    lines.append(turn.t("rules-expiry", n=program.expiry_months))
    if paying.is_on(turn.club):
        lines.append(paying_rules.sentence(turn, program))
    return [*lines, *tier_words.rules(turn), *friend_words.rules(turn)]


def _changed(turn: Turn, changes: list[Change], names: Names) -> list[str]:
    """ "Since 21 November: ..." for whatever is not as it was."""
    return [
        turn.t("rulebook-ended" if one.rule is None and one.was else "rulebook-since", day=_day(turn, one), what=what)
        for one in changes
        if (what := _what(turn, one, names))
    ]


def _what(turn: Turn, change: Change, names: Names) -> words.Raw | None:
    """What is so now, or what was so until it ended."""
    program, rule = turn.club.program, change.rule or change.was
    if rule:
        return rule_words.gives(turn, rule, names) if rule_words.stands(turn, rule, names) else None
    if change.what == "welcome":
        return turn.t("rules-welcome", n=program.welcome, unit=program.unit)
    if change.what == "pending":
        return turn.t("rules-pending", n=program.pending_days, unit=program.unit)
    if change.what == "paying":
        return paying_rules.sentence(turn, program) if paying.is_on(turn.club) else None
    if change.what == "expiry":
        return turn.t("rules-expiry", n=program.expiry_months)
    return rule_words.base(turn, program)


def _day(turn: Turn, change: Change) -> str:
    day = change.at.astimezone(turn.club.zone).date()
    return dates.show_day(day, turn.language, year=not dates.same_year(day, turn.today, turn.language))
