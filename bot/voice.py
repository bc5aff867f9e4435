"""The club speaking to somebody who is not in front of it: a language, and what the club is."""

from dataclasses import dataclass
from typing import Protocol

from bot import words
from bot.screen import Button
from loyalty.clubs import Club


class Speaking(Protocol):
    """Whoever words something: a turn of the conversation, or the club by itself."""

    @property
    def language(self) -> str:
        """The language that is read."""

    @property
    def club(self) -> Club:
        """The club that speaks."""

    def t(self, key: str, /, **args: object) -> words.Raw:
        """A sentence as HTML."""

    def label(self, key: str, /, **args: object) -> str:
        """A label as plain text."""


@dataclass(frozen=True)
class Voice:
    """The club by itself, in one language."""

    language: str
    club: Club

    def t(self, key: str, /, **args: object) -> words.Raw:
        """A sentence in this language, as HTML."""
        return words.t(self.language, key, **args)

    def label(self, key: str, /, **args: object) -> str:
        """A label in this language, as plain text."""
        return words.label(self.language, key, **args)

    def button(self, key: str, action: str, /, **args: object) -> Button:
        """A button with a label of the locale file."""
        return Button(self.label(key, **args), action)
