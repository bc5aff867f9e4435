"""What a finger on one of the page's phones can do: say, tap, press, open, send, edit, block, switch the language."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from bot.sandbox.people import Person
from bot.sandbox.screen import CannotDo
from bot.sandbox.telegram import Telegram


class Strict(BaseModel):
    """A body with exactly the fields of the contract with the page."""

    model_config = ConfigDict(extra="forbid")


class Finger(Strict, ABC):
    """One thing that a person does. Raises CannotDo, NotOnScreen or Refused, with words for the page."""

    @abstractmethod
    def act(self, telegram: Telegram, person: Person) -> None:
        """Do it."""


class Say(Finger):
    """Type a text."""

    text: str
    reply_to: int | None = None

    def act(self, telegram: Telegram, person: Person) -> None:
        """Do it."""
        person.say(self.text, reply_to=self.reply_to)


class Tap(Finger):
    """Tap an inline button."""

    message_id: int
    row: int
    column: int

    def act(self, telegram: Telegram, person: Person) -> None:
        """Do it."""
        person.tap((self.row, self.column), self.message_id)


class Press(Finger):
    """Press a key of the reply keyboard."""

    row: int
    column: int

    def act(self, telegram: Telegram, person: Person) -> None:
        """Do it."""
        person.press((self.row, self.column))


class Open(Finger):
    """Open a link of the bot, or scan its QR code."""

    link: str

    def act(self, telegram: Telegram, person: Person) -> None:
        """Do it."""
        person.open(self.link)


class SendThing(Finger):
    """Send something other than a text."""

    kind: Literal["sticker", "photo", "video", "album", "voice", "document", "poll", "location", "contact"]
    contact_of: int | None = None
    text: str | None = None

    def act(self, telegram: Telegram, person: Person) -> None:
        """Do it."""
        if self.kind in CAPTIONED:
            CAPTIONED[self.kind](person, self.text or "")
        elif self.kind == "contact":
            person.share_contact(somebody(telegram, self.contact_of) if self.contact_of else None)
        else:
            SENDING[self.kind](person)


class Edit(Finger):
    """Change one's own text."""

    message_id: int
    text: str

    def act(self, telegram: Telegram, person: Person) -> None:
        """Do it."""
        person.edit(self.message_id, self.text)


class Block(Finger):
    """Block or unblock the bot."""

    blocked: bool

    def act(self, telegram: Telegram, person: Person) -> None:
        """Do it."""
        if self.blocked:
            person.block()
        else:
            person.unblock()


class Language(Finger):
    """Switch the phone to another language."""

    language: str = Field(pattern=r"^[a-z]{2,3}(-[A-Za-z]+)?$")

    def act(self, telegram: Telegram, person: Person) -> None:
        """Do it."""
        person.speak(self.language)


def somebody(telegram: Telegram, person_id: int) -> Person:
    """The person with this number. Raises CannotDo when there is none."""
    try:
        return telegram.person(person_id)
    except KeyError:
        raise CannotDo("nobody has this number") from None


CAPTIONED: dict[str, Callable[[Person, str], object]] = {
    "photo": lambda person, caption: person.send_photo(caption=caption),
    "video": lambda person, caption: person.send_video(caption),
    "album": lambda person, caption: person.send_album(caption),
    "document": lambda person, caption: person.send_document(caption=caption),
}
SENDING: dict[str, Callable[[Person], object]] = {
    "sticker": Person.send_sticker,
    "voice": Person.send_voice,
    "poll": Person.send_poll,
    "location": Person.send_location,
}
FINGERS: dict[str, type[Finger]] = {
    "say": Say,
    "tap": Tap,
    "press": Press,
    "open": Open,
    "send": SendThing,
    "edit": Edit,
    "block": Block,
    "language": Language,
}
