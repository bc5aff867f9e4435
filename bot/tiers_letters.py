"""How letters about tiers and about friends are worded."""

from collections.abc import Callable
from datetime import datetime
from decimal import Decimal
from typing import Any

from bot import dates, formats, names, words
from bot.screen import Button, Screen
from loyalty.clubs import Club
from loyalty.letters import Letter


def _up(letter: Letter, club: Club | None) -> Screen:
    """The congratulation, and what the tier brings."""
    params, language = letter.params, letter.language
    lines: list[str] = [words.t(language, letter.key, **_about(letter, club))]
    unit = club.program.unit if club else "points"
    if params.get("factor", 100) > 100:
        lines.append(words.t(language, "tier-factor", unit=unit, factor=Decimal(params["factor"]) / 100))
    if params.get("percent"):
        lines.append(words.t(language, "tier-off", percent=formats.percent(params["percent"], language)))
    if perk := _spoken(params["perks"], language):
        lines.append(words.t(language, "tier-perk", perk=perk))
    if gift := _spoken(params.get("gift") or {}, language):
        lines.append(words.t(language, "tier-reward", reward=gift))
    if params.get("until"):
        lines.append(words.t(language, "tier-until", day=_last_day(params["until"], club, language)))
    return Screen("\n".join(lines), [_page(language)])


def _ends(letter: Letter, club: Club | None) -> Screen:
    params, language = letter.params, letter.language
    day = _last_day(params["ends_at"], club, language)
    lines: list[str] = [words.t(language, letter.key, day=day, **_about(letter, club))]
    if params["missing"]:
        missing = _amount(params["missing"], params["by"], club, language)
        lines.append(words.t(language, "letter-tier-keep", amount=missing))
    return Screen("\n".join(lines), [_page(language)])


def _fell(letter: Letter, club: Club | None) -> Screen:
    language = letter.language
    now = _spoken(letter.params["fallen"], language)
    text = words.t(language, letter.key, now=now, left="yes" if now else "no", **_about(letter, club))
    return Screen(text, [_page(language)])


def _friend(letter: Letter, club: Club | None) -> Screen:
    params, language = letter.params, letter.language
    text = words.t(
        language,
        letter.key,
        club=club.settings.name if club else "",
        name=names.shown(language, params["name"]),
        gained=formats.signed(params["gained"], language),
        n=params.get("available", params.get("most", 0)),
        unit=params["unit"],
    )
    button = Button(words.label(language, "button-points", unit=params["unit"]), "points")
    entry = params.get("entry") if params["gained"] else 0
    wrong = [Button(words.label(language, "button-wrong"), f"wrong-entry:{entry}")] if entry else []
    return Screen(text, [[button], wrong])


def _about(letter: Letter, club: Club | None) -> dict[str, Any]:
    return {"club": club.settings.name if club else "", "tier": _spoken(letter.params["titles"], letter.language)}


def _spoken(texts: dict[str, str], language: str) -> str:
    return texts.get(language) or next(iter(texts.values()), "")


def _last_day(end: str, club: Club | None, language: str) -> str:
    at = datetime.fromisoformat(end)
    return dates.show_day(dates.last_day(at, club.zone if club else None), language)


def _amount(number: int, by: str, club: Club | None, language: str) -> str:
    if by == "money" and club:
        settings = club.settings
        return formats.money(number, settings.currency, language, toman=settings.toman)
    return words.label(language, "tier-amount", n=number, unit=club.program.unit if club else "points")


def _page(language: str) -> list[Button]:
    return [Button(words.label(language, "button-my-tier"), "my-tier")]


LETTERS: dict[str, Callable[[Letter, Club | None], Screen]] = {
    "letter-tier-up": _up,
    "letter-tier-life": _up,
    "letter-tier-ends": _ends,
    "letter-tier-fell": _fell,
    "letter-friend-welcome": _friend,
    "letter-friend-came": _friend,
    "letter-friend-cap": _friend,
    "letter-friend-staff": _friend,
    "letter-friend-back": _friend,
}
