"""How letters about the two versions of a broadcast are worded."""

from collections.abc import Callable

from bot import words
from bot.screen import Button, Screen
from loyalty.clubs import Club
from loyalty.letters import Letter


def _test(letter: Letter, _club: Club | None) -> Screen:
    """Neither is clearly better: which does the rest get?"""
    params, language = letter.params, letter.language
    number = params["campaign"]
    text = words.t(language, "letter-test", title=params["title"])
    picks = [
        Button(words.label(language, "button-test-pick", name=name.upper()), f"broadcast-pick:{number}:{name}")
        for name in "ab"
    ]
    return Screen(text, [picks, [Button(words.label(language, "button-result-test"), f"broadcast-versions:{number}")]])


LETTERS: dict[str, Callable[[Letter, Club | None], Screen]] = {"letter-test": _test}
