"""How the letters about points that end are worded."""

from collections.abc import Callable
from datetime import date

from bot import dates, words
from bot.ahead import reward_line
from bot.screen import Button, Screen
from loyalty.clubs import Club
from loyalty.letters import Letter


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
    return Screen(f"{text}\n{line}" if line else text, [row], silent=True)


LETTERS: dict[str, Callable[[Letter, Club | None], Screen]] = {"letter-ending": _ending}
