"""What can be tapped under nudges about how members come and what they buy, and the letters that follow from it."""

from collections.abc import Callable

from bot import names, words
from bot.screen import Button, Screen
from loyalty.clubs import Club
from loyalty.letters import Letter
from loyalty.nudge_answers import OPTIONS


def _leading(label: str, action: str) -> Callable[[Letter, Club], list[Button]]:
    """One button that leads to a page."""

    def buttons(letter: Letter, club: Club) -> list[Button]:
        return [Button(words.label(letter.language, label, unit=club.program.unit), action)]

    return buttons


def _voucher(letter: Letter, club: Club) -> list[Button]:
    del club
    return [Button(words.label(letter.language, "button-voucher-show"), f"voucher:{letter.params['facts']['voucher']}")]


def why_away(letter: Letter) -> list[list[Button]]:
    """The answers to the one question, two in a row, in the place of what is said to other nudges."""
    number, language = letter.params["nudge"], letter.language
    each = [Button(words.label(language, f"button-away-{one}"), f"why-away:{number}:{one}") for one in OPTIONS]
    return [each[place : place + 2] for place in range(0, len(each), 2)]


def _service(letter: Letter, _club: Club | None) -> Screen:
    """Somebody stays away because of the service: who, and the words."""
    params, language = letter.params, letter.language
    args = {"name": names.shown(language, params["name"]), "told": "yes" if params["words"] else "no"}
    text = words.t(language, "letter-silence-service", words=params["words"], **args)
    return Screen(text, [[Button(words.label(language, "button-away-member"), f"member:{params['member']}")]])


MORE: dict[str, Callable[[Letter, Club], list[Button]]] = {
    "voucher-ends": _voucher,
    "welcome-card": _leading("button-card", "card"),
    "welcome-reward": _leading("button-rewards", "rewards"),
    "within-reach": _leading("button-rewards", "rewards"),
    "stamps-near": _leading("button-my-stamp-cards", "my-stamp-cards"),
}
LETTERS: dict[str, Callable[[Letter, Club | None], Screen]] = {"letter-silence-service": _service}
