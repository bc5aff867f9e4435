"""What a finger on one of the page's phones can do: say, tap, press, open, send, edit, delete, block, speak."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from bot.sandbox.groups import Group
from bot.sandbox.people import Person
from bot.sandbox.screen import CannotDo
from bot.sandbox.telegram import Telegram
from bot.sandbox.writing import Where


class Strict(BaseModel):
    """A body with exactly the fields of the contract with the page."""

    model_config = ConfigDict(extra="forbid")


class Finger(Strict, ABC):
    """One thing that a person does. Raises CannotDo, NotOnScreen or Refused, with words for the page."""

    @abstractmethod
    def act(self, telegram: Telegram, person: Person) -> None:
        """Do it."""


class InGroup(Finger, ABC):
    """What can be done in a group as well as in the chat with the bot."""

    group: int | None = None

    def place(self, telegram: Telegram) -> Group | None:
        """The group that is meant, None for the chat with the bot. Raises CannotDo."""
        return the_group(telegram, self.group) if self.group else None


class Writes(InGroup, ABC):
    """What is written, also in a topic, also as an answer."""

    topic: int | None = None
    reply_to: int | None = None

    def where(self, telegram: Telegram) -> Where:
        """The place. Raises CannotDo."""
        group = self.place(telegram)
        topic = group.topic(self.topic) if group and self.topic else None
        return {"group": group, "topic": topic, "reply_to": self.reply_to}


class Say(Writes):
    """Type a text."""

    text: str

    def act(self, telegram: Telegram, person: Person) -> None:
        """Do it."""
        person.say(self.text, **self.where(telegram))


class Tap(InGroup):
    """Tap an inline button."""

    message_id: int
    row: int
    column: int

    def act(self, telegram: Telegram, person: Person) -> None:
        """Do it."""
        person.tap((self.row, self.column), self.message_id, group=self.place(telegram))


class Press(Finger):
    """Press a key of the reply keyboard."""

    row: int
    column: int

    def act(self, telegram: Telegram, person: Person) -> None:
        """Do it."""
        person.press((self.row, self.column))


class Open(InGroup):
    """Open a link of the bot, or scan its QR code."""

    link: str

    def act(self, telegram: Telegram, person: Person) -> None:
        """Do it."""
        person.open(self.link, group=self.place(telegram))


class SendThing(Writes):
    """Send something other than a text."""

    kind: Literal[
        "sticker", "photo", "video", "album", "voice", "video_note", "document", "poll", "location", "contact"
    ]
    contact_of: int | None = None
    text: str | None = None

    def act(self, telegram: Telegram, person: Person) -> None:
        """Do it."""
        where = self.where(telegram)
        if self.kind in CAPTIONED:
            CAPTIONED[self.kind](person, self.text or "", where)
        elif self.kind == "contact":
            person.share_contact(somebody(telegram, self.contact_of) if self.contact_of else None, **where)
        else:
            SENDING[self.kind](person, **where)


class Edit(InGroup):
    """Change one's own words."""

    message_id: int
    text: str

    def act(self, telegram: Telegram, person: Person) -> None:
        """Do it."""
        person.edit(self.message_id, self.text, group=self.place(telegram))


class Delete(InGroup):
    """Delete a message on all sides."""

    message_id: int

    def act(self, telegram: Telegram, person: Person) -> None:
        """Do it."""
        person.delete(self.message_id, group=self.place(telegram))


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


def the_group(telegram: Telegram, group_id: int) -> Group:
    """The group with this number. Raises CannotDo when there is none."""
    try:
        return telegram.group(group_id)
    except KeyError:
        raise CannotDo("no group has this number") from None


CAPTIONED: dict[str, Callable[[Person, str, Where], object]] = {
    "photo": lambda person, caption, where: person.send_photo(caption=caption, **where),
    "video": lambda person, caption, where: person.send_video(caption, **where),
    "album": lambda person, caption, where: person.send_album(caption, **where),
    "document": lambda person, caption, where: person.send_document(caption=caption, **where),
}
SENDING: dict[str, Callable[..., object]] = {
    "sticker": Person.send_sticker,
    "voice": Person.send_voice,
    "video_note": Person.send_video_note,
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
    "delete": Delete,
    "block": Block,
    "language": Language,
}
