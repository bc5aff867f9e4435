"""How the weekly digest is worded: what stood out, one line each, in plain words."""

from datetime import date
from typing import Any

from bot import dates, words
from bot.screen import Button, Screen
from loyalty.clubs import Club
from loyalty.letters import Letter


def worded(letter: Letter, _club: Club | None) -> Screen:
    """The letter to an owner, with the way to where it waits."""
    params, language = letter.params, letter.language
    day = dates.show_day(date.fromisoformat(params["week_on"]), language, year=False)
    lines = [words.t(language, letter.key, day=day), *[_line(flag, language) for flag in params["flags"]]]
    if params["more"]:
        lines.append(words.t(language, "digest-more", n=params["more"]))
    return Screen("\n".join(lines), [[Button(words.label(language, "button-today"), "today")]])


def _line(flag: dict[str, Any], language: str) -> str:
    staff, name = (flag[who] or words.label(language, "nameless") for who in ("staff", "name"))
    kind = flag["kind"]
    if kind == "pair":
        return words.t(language, "digest-pair", staff=staff, name=name, n=flag["n"], of=flag["of"])
    if kind == "look-ups":
        return words.t(language, "digest-look-ups", staff=staff, n=flag["n"], of=flag["of"])
    if kind == "cards-opened":
        return words.t(language, "digest-cards-opened", staff=staff, n=flag["n"], of=flag["of"])
    if kind == "member-visits":
        return words.t(language, "digest-member-visits", name=name, n=flag["n"], median=flag["median"])
    return words.t(language, "digest-owner-act", staff=staff, name=name, reason=flag["reason"])
