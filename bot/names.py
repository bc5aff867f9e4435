"""Says whose it is: the name, that there is none yet, or that somebody has left the club and was forgotten."""

from bot import words
from loyalty.members import ERASED_NAME


def shown(language: str, name: str | None) -> str:
    """The name for whoever reads it."""
    if name == ERASED_NAME:
        return words.label(language, "left-the-club")
    return name or words.label(language, "nameless")
