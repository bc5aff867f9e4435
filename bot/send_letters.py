"""How an owner is told that a broadcast stands still, and why."""

from collections.abc import Callable
from datetime import datetime

from bot import dates, words
from bot.screen import Button, Screen
from loyalty.clubs import Club
from loyalty.letters import Letter


def _stands(letter: Letter, club: Club | None) -> Screen:
    params, language = letter.params, letter.language
    until = datetime.fromisoformat(params["until"]) if params["until"] else None
    when = dates.show_moment(until, club.zone, language, now=until) if until and club else ""
    args = {"title": params["title"], "reason": params["reason"], "name": params["name"], "why": params["why"]}
    lines = [words.t(language, letter.key, title=args["title"])]
    lines.append(words.t(language, "broadcast-stands-why", when=when, **args))
    button = Button(words.label(language, "button-broadcast-look"), f"broadcast:{params['campaign']}")
    return Screen("\n".join(lines), [[button]])


LETTERS: dict[str, Callable[[Letter, Club | None], Screen]] = {"letter-broadcast-stands": _stands}
