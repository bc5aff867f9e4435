"""Choosing the language, with one tap."""

from bot import words
from bot.screen import Button, Screen
from bot.turn import Turn


async def show(turn: Turn) -> Screen:
    """The languages the club speaks, each in its own name."""
    return Screen(turn.t("language-page"), [*language_rows(turn), turn.back()])


def language_rows(turn: Turn) -> list[list[Button]]:
    """One button per language, two a row, the present one marked."""
    offered = turn.club.settings.languages if turn.is_open else words.LANGUAGES
    buttons = [Button(_name(code, chosen=code == turn.language), f"lang:{code}") for code in offered]
    return [buttons[place : place + 2] for place in range(0, len(buttons), 2)]


def _name(code: str, *, chosen: bool) -> str:
    name = words.label(code, "language-own-name")
    return f"✓ {name}" if chosen else name
