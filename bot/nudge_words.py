"""Says what the club says by itself: in the owner's words or in ours, with everything personal in its place."""

import html
import re
from collections.abc import Mapping
from datetime import date, datetime
from functools import cache
from typing import Any

from bot import bill_words, dates, formats, habit_words, names, voucher_words, words
from bot.digits import POP_ISOLATE
from bot.placing import FIRST_STRONG_ISOLATE
from loyalty.calendars import Birthday
from loyalty.clubs import Club
from loyalty.effects import effect_of


def said(language: str, club: Club, *, automation: str, name: str, facts: Mapping[str, Any], texts: Any) -> str:
    """The words of a nudge, as HTML: the owner's, if there are any in this language or in the first one."""
    args = told(language, club, facts) | {"name": names.shown(language, name)}
    own = texts.get(language) or next(iter(texts.values()), "") if texts else ""
    return filled(own, args, language) if own else words.t(language, f"nudge-{automation}", **args)


def why(language: str, club: Club, *, automation: str, facts: Mapping[str, Any]) -> str:
    """Why somebody is due, in one short line, as HTML."""
    return words.t(language, f"nudge-why-{automation}", **told(language, club, facts))


def told(language: str, club: Club, facts: Mapping[str, Any]) -> dict[str, Any]:
    """Facts as arguments of a sentence: days and money as this language writes them, texts in this language."""
    return {key: _told(language, club, key, value) for key, value in facts.items()}


def gift(language: str, club: Club | None, *, effect: dict[str, Any], ends: str) -> str:
    """What the voucher in a nudge is good for and until when, as HTML."""
    day = voucher_words.until_in(language, club, datetime.fromisoformat(ends)) if ends else ""
    what = voucher_words.what(language, club, effect_of(effect))
    return words.t(language, "nudge-gift", what=what, day=day, ending="yes" if day else "no")


def filled(text: str, args: Mapping[str, Any], language: str) -> str:
    """The owner's words for one member, as HTML; what is in braces and no field is left as it is."""

    def place(match: re.Match[str]) -> str:
        key = _fields().get(_plain(match[1]))
        if key is None or key not in args:
            return html.escape(match[0], quote=False)
        value = args[key]
        shown = formats.number(value, language) if isinstance(value, int) else str(value)
        return f"{FIRST_STRONG_ISOLATE}{html.escape(shown, quote=False)}{POP_ISOLATE}"

    parts: list[str] = []
    at = 0
    for match in BRACES.finditer(text):
        parts += [html.escape(text[at : match.start()], quote=False), place(match)]
        at = match.end()
    return "".join([*parts, html.escape(text[at:], quote=False)])


def written(language: str, key: str) -> str:
    """How an owner who reads this language writes a field, such as {name}."""
    return f"{{{words.label(language, f'nudge-field-{key}')}}}"


def sample(language: str, club: Club, automation: str) -> str:
    """Our own words for it, with something in every place, as they would come today."""
    facts = dict(SAMPLES[automation])
    facts |= {key: words.label(language, f"nudge-sample-{key}") for key in habit_words.NAMED if key in facts}
    return words.t(
        language, f"nudge-{automation}", **told(language, club, facts), name=words.label(language, "nudge-sample-name")
    )


def unknown_in(text: str, allowed: tuple[str, ...]) -> list[str]:
    """What stands in braces and is no field of this automation: most likely a slip of the finger."""
    return [match[0] for match in BRACES.finditer(text) if _fields().get(_plain(match[1])) not in allowed]


def _told(language: str, club: Club, key: str, value: Any) -> Any:
    if key.endswith("_on"):
        return dates.show_day(date.fromisoformat(value), language)
    if key.endswith("_day"):
        calendar, month, day = value.split(".")
        return dates.show_birthday(Birthday(calendar, int(month), int(day)), language)
    if key.endswith("_minor"):
        return bill_words.money(language, club, value)
    if key == "what":
        return voucher_words.what(language, club, effect_of(value))
    if isinstance(value, dict):
        return value.get(language) or next(iter(value.values()), "")
    return value


@cache
def _fields() -> dict[str, str]:
    """Every name of a field, in every language, and what it means."""
    return {_plain(words.label(language, f"nudge-field-{key}")): key for language in words.LANGUAGES for key in FIELDS}


def _plain(name: str) -> str:
    return " ".join(name.translate(SAME).split()).casefold()


# Automation -> facts to show its words with.
SAMPLES: dict[str, dict[str, Any]] = {
    "birthday": {"own_day": "gregorian.5.12", "celebrated_on": "2027-05-12"},
    "own-date": {
        "own_day": "gregorian.5.12",
        "kind": "child",
        "title": "",
        "named": "no",
        "celebrated_on": "2027-05-12",
    },
    "joined": {"years": 2, "joined_on": "2024-11-21"},
    "surprise": {"visits": 24},
    **habit_words.SAMPLES,
    "news": {"news_on": "2026-11-23"},
}
# Every field that an automation may name in its row.
FIELDS = ("name", "years", "own_day", "title", "visits", *habit_words.FIELDS)
BRACES = re.compile(r"\{([^{}\n]{1,60})\}")
SAME = str.maketrans(
    {"ي": "ی", "ك": "ک", "_": " ", **dict.fromkeys("\u200c\u200e\u200f\u2066\u2067\u2068\u2069\u061c", " ")}
)
