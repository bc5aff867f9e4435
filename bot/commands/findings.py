"""What the doctor found: a sentence, and whether it is well, worth knowing, or wrong."""

from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass

from bot.settings import Settings
from bot.terminal import told

OK, NOTE, PROBLEM = "ok", "note", "problem"


@dataclass(frozen=True)
class Finding:
    """One line of the doctor's report."""

    grade: str
    sentence: str


Look = Callable[[Settings], AsyncIterator[Finding]]


def well(key: str, **facts: object) -> Finding:
    """It is as it should be."""
    return Finding(OK, told(key, **facts))


def note(key: str, **facts: object) -> Finding:
    """Worth knowing, not wrong."""
    return Finding(NOTE, told(key, **facts))


def problem(key: str, **facts: object) -> Finding:
    """Something must be done."""
    return Finding(PROBLEM, told(key, **facts))
