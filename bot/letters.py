"""How each kind of letter is worded, in the language the person has when it goes out."""

from collections.abc import Callable
from typing import Any

from bot import formats, words
from bot.screen import Button, Screen
from loyalty.clubs import Club
from loyalty.letters import Letter


def worded(letter: Letter, club: Club | None) -> Screen:
    """The letter as a message. Raises KeyError for a key that no row below knows."""
    return LETTERS[letter.key](letter, club)


def _award(letter: Letter, club: Club | None) -> Screen:
    params = letter.params
    language = letter.language
    args: dict[str, Any] = {
        "club": club.settings.name if club else "",
        "gained": formats.signed(params["gained"], language),
        "n": params["available"],
        "pending": params["pending"],
        "unit": params["unit"],
        "staff": params["staff"] or words.label(language, "nameless"),
        "number_raw": formats.grouped_code(params["receipt"]),
        "money": _money(params["amount_minor"], club, language),
        "priced": "yes" if params["amount_minor"] else "no",
    }
    text = words.t(language, letter.key, **args)
    ahead = _reward_line(params["available"], club, language)
    row = [
        Button(words.label(language, "button-card"), "card"),
        Button(words.label(language, "button-points", unit=params["unit"]), "points"),
    ]
    return Screen(f"{text}\n{ahead}" if ahead else text, [row])


def _link_used(letter: Letter, _club: Club | None) -> Screen:
    language = letter.language
    name = letter.params["name"] or words.label(language, "nameless")
    role = words.label(language, f"role-{letter.params['role']}")
    text = words.t(language, letter.key, name=name, role=role)
    return Screen(text, [[Button(words.label(language, "button-staff"), "staff")]])


def _reward_line(available: int, club: Club | None, language: str) -> str:
    reward = club.first_reward if club else None
    if club is None or reward is None:
        return ""
    title = reward.title(language)
    if available >= reward.cost:
        return words.t(language, "reward-ready", reward=title)
    return words.t(language, "reward-ahead", n=reward.cost - available, unit=club.program.unit, reward=title)


def _money(minor: int | None, club: Club | None, language: str) -> str:
    if not minor or club is None:
        return ""
    return formats.money(minor, club.settings.currency, language, toman=club.settings.toman)


# Key of a letter -> how it is worded. A later kind of letter adds its row here.
LETTERS: dict[str, Callable[[Letter, Club | None], Screen]] = {
    "letter-award": _award,
    "letter-award-waiting": _award,
    "letter-link-used": _link_used,
}
