"""Says the rules of earning in plain words, in the language, the calendar and the digits of whoever reads them."""

from dataclasses import dataclass
from decimal import Decimal
from itertools import groupby

from bot import dates, formats, words
from bot.digits import in_digits_of
from bot.turn import Turn
from loyalty import catalogue
from loyalty.db.store import View
from loyalty.earning import WHOLE, Rule, Window
from loyalty.programs import Program


@dataclass(frozen=True)
class Names:
    """How the items and categories on sale are called: id -> name."""

    items: dict[int, str]
    categories: dict[int, str]

    def of(self, rule: Rule) -> str:
        """The name of what the rule is about; nothing where it is not on sale any more."""
        return (self.items if rule.kind == "item" else self.categories).get(rule.target or 0, "")

    def knows(self, rule: Rule) -> bool:
        """Whether the rule is about nothing in particular, or about something that is on sale."""
        return rule.target is None or bool(self.of(rule))


async def names(turn: Turn, view: View) -> Names:
    """The names as this person reads them."""
    items, categories = await catalogue.items(view), await catalogue.categories(view)
    called = ({one.id: one.title(turn.language) for one in known} for known in (items, categories))
    return Names(*called)


def money(turn: Turn, minor: int) -> str:
    """An amount of the club's money."""
    settings = turn.club.settings
    return formats.money(minor, settings.currency, turn.language, toman=settings.toman)


def example(turn: Turn) -> str:
    """A small purchase, as this person would write it."""
    return money(turn, EXAMPLE_MINOR.get(turn.club.settings.currency, 4590))


def base(turn: Turn, program: Program) -> words.Raw:
    """What every purchase earns, and from which amount on."""
    if not program.counts_money:
        return turn.t("rules-taps", unit=program.unit, n=program.taps)
    per = money(turn, program.per_minor)
    if program.percent:
        line = turn.t("rules-percent", percent=formats.percent(program.percent, turn.language), money=per)
    else:
        line = turn.t("rules-earn", n=program.points, money=per)
    if not program.min_minor:
        return line
    return words.Raw(f"{line} {turn.t('rules-minimum', money=money(turn, program.min_minor))}")


def rule(turn: Turn, given: Rule, known: Names) -> words.Raw:
    """What a rule on top gives, and when."""
    what, unit = _what(turn, given, known), turn.club.program.unit
    if given.kind == "multiplier":
        factor = Decimal(given.factor) / WHOLE
        line = turn.t("rule-multiplier", unit=unit, factor=factor)
    else:
        line = turn.t("rule-gives", what=what, gain=turn.t("rule-gain", n=given.quantity, unit=unit))
    held = when(turn, given.window)
    return turn.t("rule-when", what=line, when=held) if held else line


def when(turn: Turn, window: Window) -> str:
    """Days, hours and season; nothing for always."""
    return _listed(turn, [_days(turn, window), _hours(turn, window), _season(turn, window)])


def _what(turn: Turn, given: Rule, known: Names) -> str:
    if given.kind in ("item", "category"):
        return known.of(given) or turn.label("rule-target-gone")
    return turn.label(f"rule-what-{given.kind}")


def _days(turn: Turn, window: Window) -> str:
    """Weekdays, neighbours joined: "Monday–Friday, Sunday"."""
    week = dates.weekday_names(turn.language)
    runs = [[name for _, name in run] for kept, run in groupby(week, key=lambda day: day[0] in window.days) if kept]
    return _listed(
        turn, [run[0] if len(run) == 1 else turn.label("shop-week-days", first=run[0], last=run[-1]) for run in runs]
    )


def _hours(turn: Turn, window: Window) -> str:
    if window.begins is None or window.ends is None:
        return ""
    return in_digits_of(turn.language, f"{window.begins:%H:%M}–{window.ends:%H:%M}")


def _season(turn: Turn, window: Window) -> str:
    if window.since is None or window.until is None:
        return ""
    same = dates.same_year(window.since, window.until, turn.language)
    this = same and dates.same_year(window.since, turn.today, turn.language)
    first = dates.show_day(window.since, turn.language, year=not same)
    return turn.label("rule-season", first=first, last=dates.show_day(window.until, turn.language, year=not this))


def _listed(turn: Turn, parts: list[str]) -> str:
    comma = "،" if turn.language == "fa" else ","
    return f"{comma} ".join(part for part in parts if part)


# What a small purchase looks like, in minor units, where 45.90 would look odd.
EXAMPLE_MINOR = {"IRR": 4_590_000, "JPY": 450, "HUF": 459_000}
