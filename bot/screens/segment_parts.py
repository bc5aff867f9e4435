"""What a condition may be made of: its kinds, the values to tap, and what is read from what was tapped or typed."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from babel.numbers import get_currency_precision

from bot import dates, segment_words, words
from bot.screens.rules import whole_number
from bot.segment_words import Names, Telling
from bot.turn import Turn
from loyalty import catalogue, questions, tags
from loyalty.amounts import read_amount
from loyalty.db.store import View
from loyalty.errors import Unclear
from loyalty.segment_kinds import NO_TIER


@dataclass(frozen=True)
class Shelf:
    """What there is to choose from beyond the club itself."""

    names: Names = field(default_factory=Names)
    tags: Sequence[str] = ()


async def shelf(turn: Turn, view: View) -> Shelf:
    """Items, categories, questions and tags as they are now, by their names."""
    items = {one.id: one.title(turn.language) for one in await catalogue.items(view)}
    kinds = {one.id: one.title(turn.language) for one in await catalogue.categories(view)}
    asked = {one.id: (one.text, one.options) for one in await questions.active(view, language=turn.language)}
    return Shelf(Names(items, kinds, asked), await tags.known(view, by=turn.actor))


def kinds(turn: Turn, known: Shelf) -> list[str]:
    """The kinds that can be chosen here, likeliest first."""
    return [kind for kind in STEPS if kind not in CHOSEN or CHOSEN[kind](turn, known)]


def values(turn: Turn, known: Shelf, kind: str, data: dict[str, Any]) -> list[tuple[str, str]]:
    """What can be tapped for a kind: value and label."""
    return CHOSEN[kind](turn, known) if kind != "birthday" else months(turn, data)


def months(turn: Turn, data: dict[str, Any]) -> list[tuple[str, str]]:
    """The months of the chosen calendar; the two Adars are one."""
    named = dates.month_names(calendar(turn, data), turn.language, year=None)
    return [(str(month), name) for month, name in named if month != SECOND_ADAR]


def calendar(turn: Turn, data: dict[str, Any]) -> str:
    """The calendar whose months are shown."""
    return str(data.get("calendar") or dates.default_calendar(turn.language))


def made(turn: Turn, data: dict[str, Any]) -> dict[str, Any]:
    """The condition that was put together."""
    kind, chosen = data["kind"], list(data.get("values", []))
    condition: dict[str, Any] = {"kind": kind}
    if kind == "bought":
        condition |= {name: [int(v[1:]) for v in chosen if v[0] == name[0]] for name in ("items", "categories")}
    elif kind == "answer":
        told = [tuple(map(int, value.split("."))) for value in chosen]
        condition |= {"question": told[0][0], "options": [option for _, option in told]}
    elif kind == "birthday":
        condition |= {"calendar": calendar(turn, data), "months": [int(v) for v in chosen]}
    elif kind in FIELDS:
        condition[FIELDS[kind]] = [int(v) for v in chosen] if kind in BY_NUMBER else chosen
    if "number" in STEPS[kind]:
        condition |= {"least": data["least"], "most": data["most"]}
    if "days" in STEPS[kind]:
        condition["days"] = data["days"]
    return condition


def ranges(turn: Turn, kind: str) -> list[tuple[str, str]]:
    """Usual ranges of a kind, as `least-most` and as they are read."""
    telling = Telling(turn.language, turn.club, segment_words.UNNAMED)
    return [(written, range_label(telling, turn, kind, *bounds(written))) for written in _usual(turn, kind)]


def range_label(telling: Telling, turn: Turn, kind: str, least: int, most: int | None) -> str:
    """From so much to so much of money, years or visits."""

    def shown(n: int) -> str:
        return turn.money(n) if kind == "spent" and n else turn.label("plain-number", n=n)

    least_, most_ = shown(least), None if most is None else shown(most)
    return segment_words.between(telling, least_, most_, same=least == most, nothing=not least)


def bounds(written: str) -> tuple[int, int | None]:
    """Both ends of a tapped range."""
    least, _, most = written.partition("-")
    return int(least), int(most) if most else None


def read_range(turn: Turn, kind: str, text: str) -> tuple[int, int | None]:
    """Both ends of a typed range: "18-30", or one number, which is the least. Raises Unclear, OutOfRange."""
    ends = [_read(turn, kind, part) for part in re.split(r"\s*[-–—]\s*|\s+(?:to|do|עד|تا)\s+", text.strip())]
    if len(ends) > 2 or (len(ends) == 2 and ends[1] < ends[0]):
        raise Unclear()
    return ends[0], ends[1] if len(ends) == 2 else None


def _read(turn: Turn, kind: str, text: str) -> int:
    if kind != "spent":
        return whole_number(text, least=0, most=MOST_YEARS if kind == "age" else MOST_VISITS)
    settings = turn.club.settings
    return read_amount(text, currency=settings.currency, toman=settings.toman).minor


def _usual(turn: Turn, kind: str) -> tuple[str, ...]:
    if kind != "spent":
        return USUAL[kind]
    currency = turn.club.settings.currency
    base = USUAL_MINOR.get(currency, 100 * 10 ** get_currency_precision(currency))
    return tuple(f"{base * times}-" for times in (1, 2, 5, 10))


def _tiers(turn: Turn, _known: Shelf) -> list[tuple[str, str]]:
    found = [(str(tier.id), tier.title(turn.language)) for tier in turn.club.tiers]
    return [*found, (str(NO_TIER), turn.label("segment-no-tier"))] if found else []


def _languages(turn: Turn, _known: Shelf) -> list[tuple[str, str]]:
    spoken = turn.club.settings.languages
    return [(code, words.label(code, "language-own-name")) for code in spoken] if len(spoken) > 1 else []


def _branches(turn: Turn, _known: Shelf) -> list[tuple[str, str]]:
    branches = turn.club.branches
    return [(str(one.id), one.name) for one in branches] if len(branches) > 1 else []


def _likes(turn: Turn, _known: Shelf) -> list[tuple[str, str]]:
    likes = turn.club.settings.interests
    return [(str(n), like.get(turn.language) or next(iter(like.values()))) for n, like in enumerate(likes)]


def _goods(_turn: Turn, known: Shelf) -> list[tuple[str, str]]:
    kinds = [(f"c{number}", title) for number, title in known.names.categories.items()]
    return kinds + [(f"i{number}", title) for number, title in known.names.items.items()]


def _sources(turn: Turn, _known: Shelf) -> list[tuple[str, str]]:
    telling = Telling(turn.language, turn.club, segment_words.UNNAMED)
    return [(source, segment_words.source_name(telling, source)) for source in segment_words.SOURCES]


def _answers(_turn: Turn, known: Shelf) -> list[tuple[str, str]]:
    return [
        (f"{question}.{place}", f"{option}: {text}")
        for question, (text, options) in known.names.questions.items()
        for place, option in enumerate(options)
    ]


def _tags(_turn: Turn, known: Shelf) -> list[tuple[str, str]]:
    return [(tag, tag) for tag in known.tags]


def _money(turn: Turn, _known: Shelf) -> list[tuple[str, str]]:
    return [("", "")] if turn.club.program.counts_money else []


# What is asked for each kind, likeliest kind first.
STEPS: dict[str, tuple[str, ...]] = {
    "tier": ("values",),
    "silent": ("days",),
    "visits": ("number", "days"),
    "language": ("values",),
    "bought": ("values", "days"),
    "spent": ("number", "days"),
    "joined": ("days",),
    "tag": ("values",),
    "birthday": ("values",),
    "interests": ("values",),
    "age": ("number",),
    "branch": ("values",),
    "shopped": ("values", "days"),
    "source": ("values",),
    "answer": ("values",),
}
# Kinds of which there may be nothing to choose, so that they are not offered.
CHOSEN: dict[str, Callable[[Turn, Shelf], list[tuple[str, str]]]] = {
    "tier": _tiers,
    "language": _languages,
    "bought": _goods,
    "spent": _money,
    "tag": _tags,
    "interests": _likes,
    "branch": _branches,
    "shopped": _branches,
    "source": _sources,
    "answer": _answers,
}
FIELDS = {
    "tier": "tiers",
    "language": "languages",
    "tag": "tags",
    "interests": "interests",
    "branch": "branches",
    "shopped": "branches",
    "source": "sources",
}
BY_NUMBER = frozenset({"tier", "interests", "branch", "shopped"})
USUAL = {"visits": ("1-", "2-", "5-", "10-", "0-0", "1-1"), "age": ("0-17", "18-24", "25-34", "35-49", "50-64", "65-")}
USUAL_MINOR = {"IRR": 10_000_000}
USUAL_DAYS = (7, 30, 60, 90, 180, 365)
MOST_DAYS, MOST_YEARS, MOST_VISITS, SECOND_ADAR = 3650, 120, 100_000, 13
