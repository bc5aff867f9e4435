"""How the letters about points that end are worded, and what a receipt says of stamps."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from bot import dates, formats, words
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


def changed(letter: Letter, club: Club | None) -> str:
    """The title of a letter about stamps of a card that came or went; nothing where it is about the club's own unit."""
    card = stamp_cards.title_of_unit(club, letter.params["unit"], letter.language)
    if not card:
        return ""
    points = formats.signed(letter.params["points"], letter.language)
    name = club.settings.name if club else ""
    return words.t(letter.language, "letter-card-change", club=name, card=card, points=points)


def reached(prizes: list[dict[str, str]], language: str) -> list[str]:
    """A line for everything that stamps have reached."""
    return [str(words.t(language, "reward-ready", reward=title_in(titles, language))) for titles in prizes]


def taken(prizes: list[dict[str, Any]], language: str) -> str:
    """What the member has no more, because its stamps went back; nothing where all of it is theirs still."""
    gone = [title_in(one["titles"], language) for one in prizes if not one["used"]]
    return words.t(language, "letter-prizes-taken", what=f"{comma(language)} ".join(gone)) if gone else ""


def became(prizes: Sequence[dict[str, Any]], language: str) -> str:
    """What became of what stamps had reached, for whoever takes a purchase back; nothing where they had reached
    nothing."""
    told = [
        words.t(
            language,
            "prize-became",
            reward=title_in(one["titles"], language),
            used="yes" if one["used"] else "no",
        )
        for one in prizes
    ]
    return words.t(language, "taken-back-prizes", what=words.Raw(f"{comma(language)} ".join(told))) if told else ""


def shown(params: dict[str, Any], language: str) -> list[list[Button]]:
    """The way to the vouchers, where a receipt tells of something that stamps have reached."""
    about = params.get("told", {}).get("stamps", [])
    given = params.get("prizes") or any(one["prizes"] for one in about)
    return [[Button(words.label(language, "button-vouchers"), "vouchers")]] if given else []


def title_in(titles: dict[str, str], language: str) -> str:
    """The name in a language, or in the first that there is."""
    return titles.get(language) or next(iter(titles.values()))


def comma(language: str) -> str:
    """What stands between two of a list."""
    return "،" if language == "fa" else ","


def _prizes_back(letter: Letter, club: Club | None) -> Screen:
    """The stamps of a purchase that was put right: of its points somebody else tells."""
    title = words.t(letter.language, letter.key, club=club.settings.name if club else "")
    return Screen(f"{title}\n{taken(letter.params['lost'], letter.language)}")


def _stamped(about: list[dict[str, Any]], club: Club | None, language: str) -> list[str]:
    """What a purchase has put on the stamp cards, and what they gave."""
    lines: list[str] = []
    for one in about:
        unit = f"{UNIT}{one['card']}"
        title = stamp_cards.title_of_unit(club, unit, language) or words.label(language, "nameless")
        lines.append(words.t(language, "stamps-on-card", card=title, n=one["stamps"], of=one["goal"]))
        lines += reached(one["prizes"], language)
    return lines


def told(about: dict[str, Any], club: Club | None, language: str) -> list[str]:
    """What nouns have put into a receipt, a line each."""
    return [line for noun, tell in TOLD.items() if about.get(noun) for line in tell(about[noun], club, language)]


# What else a receipt tells, by the noun that has put it there.
TOLD: dict[str, Callable[[Any, Club | None, str], list[str]]] = {"stamps": _stamped}
LETTERS: dict[str, Callable[[Letter, Club | None], Screen]] = {
    "letter-ending": _ending,
    "letter-prizes-back": _prizes_back,
}
