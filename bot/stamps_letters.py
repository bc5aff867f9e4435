"""How the letters about points that end are worded, and what a receipt says of stamps."""

from collections.abc import Callable
from datetime import date
from typing import Any

from bot import dates, words
from bot.ahead import reward_line
from bot.screen import Button, Screen
from loyalty import stamp_cards
from loyalty.clubs import Club
from loyalty.letters import Letter
from loyalty.stamping import UNIT


def _ending(letter: Letter, club: Club | None) -> Screen:
    """How many, until when, and what they are good for now; quietly, for it can wait until morning."""
    params, language = letter.params, letter.language
    first, last = (date.fromisoformat(params[day]) for day in ("first", "last"))
    text = words.t(
        language,
        letter.key,
        club=club.settings.name if club else "",
        unit=params["unit"],
        n=params["n"],
        several="yes" if first != last else "no",
        day=dates.show_day(first, language),
        last=dates.show_day(last, language),
        available=params["available"],
    )
    good_for = club is not None and params["unit"] == club.program.unit
    line = reward_line(params["available"], club, language) if good_for else ""
    row = [Button(words.label(language, "button-points", unit=params["unit"]), "points")]
    return Screen(f"{text}\n{line}" if line else text, [row], quiet=True)


def _stamped(about: list[dict[str, Any]], club: Club | None, language: str) -> list[str]:
    """What a purchase has put on the stamp cards, and what they gave."""
    lines = []
    for one in about:
        unit = f"{UNIT}{one['card']}"
        title = stamp_cards.title_of_unit(club, unit, language) or words.label(language, "nameless")
        lines.append(words.t(language, "stamps-on-card", card=title, n=one["stamps"], of=one["goal"]))
        prizes = [titles.get(language) or next(iter(titles.values())) for titles in one["prizes"]]
        lines += [words.t(language, "reward-ready", reward=prize) for prize in prizes]
    return [str(line) for line in lines]


def told(about: dict[str, Any], club: Club | None, language: str) -> list[str]:
    """What nouns have put into a receipt, a line each."""
    return [line for noun, tell in TOLD.items() if about.get(noun) for line in tell(about[noun], club, language)]


# What else a receipt tells, by the noun that has put it there.
TOLD: dict[str, Callable[[Any, Club | None, str], list[str]]] = {"stamps": _stamped}
LETTERS: dict[str, Callable[[Letter, Club | None], Screen]] = {"letter-ending": _ending}
