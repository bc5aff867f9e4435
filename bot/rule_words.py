"""Says the rules of earning in plain words, in the language, the calendar and the digits of whoever reads them."""

from collections.abc import Sequence
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


def example(turn: Turn) -> str:
    """A small purchase, as this person would write it."""
    return turn.money(EXAMPLE_MINOR.get(turn.club.settings.currency, 4590))


def base(turn: Turn, program: Program) -> words.Raw:
    """What every purchase earns, and from which amount on."""
    if not program.counts_money:
        return turn.t("rules-taps", unit=program.unit, n=program.taps)
    per = turn.money(program.per_minor)
    if program.percent:
        line = turn.t("rules-percent", percent=formats.percent(program.percent, turn.language), money=per)
    else:
        line = turn.t("rules-earn", n=program.points, money=per)
    if not program.min_minor:
        return line
    return turn.t("rules-from", line=line, least=turn.t("rules-minimum", money=turn.money(program.min_minor)))


def rule(turn: Turn, given: Rule, known: Names) -> words.Raw:
    """What a rule on top gives, from which amount on, for whom, and when."""
    least = turn.t("rule-from", money=turn.money(given.min_minor)) if given.min_minor else ""
    what, held = gives(turn, given, known), _listed(turn, [least, when(turn, given.window, given.tiers)])
    return turn.t("rule-when", what=what, when=held) if held else what


def stands(turn: Turn, given: Rule, known: Names) -> bool:
    """Whether the rule can give anything to anybody: what it is about is there, and so are its tiers."""
    return known.knows(given) and (not given.tiers or bool(_tiers(turn, given.tiers)))


def gives(turn: Turn, given: Rule, known: Names) -> words.Raw:
    """What a rule on top gives, whenever it holds."""
    unit = turn.club.program.unit
    if given.kind == "multiplier":
        return turn.t("rule-multiplier", unit=unit, factor=Decimal(given.factor) / WHOLE)
    gain = turn.t("rule-gain", n=given.quantity, unit=unit)
    return turn.t("rule-gives", what=_what(turn, given, known), gain=gain)


def when(turn: Turn, window: Window, tiers: Sequence[int] = ()) -> str:
    """For which tiers, days, hours and season; nothing for everybody and always."""
    return _listed(turn, [_tiers(turn, tiers), _days(turn, window), _hours(turn, window), _season(turn, window)])


def _what(turn: Turn, given: Rule, known: Names) -> str:
    if given.kind in ("item", "category"):
        return known.of(given) or turn.label("rule-target-gone")
    return turn.label(f"rule-what-{given.kind}")


def _tiers(turn: Turn, tiers: Sequence[int]) -> str:
    names = [tier.title(turn.language) for tier_id in tiers if (tier := turn.club.tier_of(tier_id))]
    return turn.label("rule-tiers", tiers=_listed(turn, names)) if names else ""


def _days(turn: Turn, window: Window) -> str:
    """Weekdays; three or more in a row are joined, over the end of the week too: "Friday–Sunday, Tuesday"."""
    week = dates.weekday_names(turn.language)
    outside = next((place for place, (day, _) in enumerate(week) if day not in window.days), -1)
    if week[-1][0] in window.days:
        week = [*week[outside + 1 :], *week[: outside + 1]]
    said: list[str] = []
    for kept, run in groupby(week, key=lambda day: day[0] in window.days):
        names = [name for _, name in run] if kept else []
        joined = len(names) > 2 and turn.label("shop-week-days", first=names[0], last=names[-1])
        said += [joined] if joined else names
    return _listed(turn, said)


def _hours(turn: Turn, window: Window) -> str:
    if window.begins is None or window.ends is None:
        return ""
    return in_digits_of(turn.language, f"{window.begins:%H:%M}–{window.ends:%H:%M}")


def _season(turn: Turn, window: Window) -> str:
    if window.since is None or window.until is None:
        return ""
    this_year = [dates.same_year(day, turn.today, turn.language) for day in (window.since, window.until)]
    together = dates.same_year(window.since, window.until, turn.language)
    first = dates.show_day(window.since, turn.language, year=not (together or this_year[0]))
    return turn.label(
        "rule-season", first=first, last=dates.show_day(window.until, turn.language, year=not this_year[1])
    )


def _listed(turn: Turn, parts: list[str]) -> str:
    comma = "،" if turn.language == "fa" else ","
    return f"{comma} ".join(part for part in parts if part)


# What a small purchase looks like, in minor units, where 45.90 would look odd.
EXAMPLE_MINOR = {"IRR": 4_590_000, "JPY": 450, "HUF": 459_000}
