"""What somebody sees: a text, perhaps a picture, and rows of buttons."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any


@dataclass(frozen=True)
class Button:
    """One inline button: it acts, opens a link, or copies a text."""

    label: str
    action: str = ""
    url: str = ""
    copy: str = ""

    def drawn(self) -> dict[str, Any]:
        """As Telegram wants it."""
        if self.copy:
            return {"text": self.label, "copy_text": {"text": self.copy}}
        if self.url:
            return {"text": self.label, "url": self.url}
        return {"text": self.label, "callback_data": self.action}


@dataclass(frozen=True)
class Picture:
    """A picture with a key of its content; it is drawn only when Telegram does not have it yet."""

    key: str
    draw: Callable[[], Awaitable[bytes]]


@dataclass(frozen=True)
class Drawing:
    """A picture of a letter, which its sender has drawn: the key of its content, the painter, and what is painted."""

    key: str
    paint: Callable[[Any], bytes]
    subject: Any


@dataclass(frozen=True)
class Place:
    """A pin on the map."""

    latitude: float
    longitude: float
    title: str
    address: str


@dataclass(frozen=True)
class Paper:
    """A file to keep."""

    name: str
    content: bytes


@dataclass(frozen=True)
class Screen:
    """One message. `kept` ones stay where they are; the others are one screen that changes in place, or moves down
    when it is `fresh`. A kept and fresh one takes the place of the screen. A `lasting` one is shown like a screen
    and then stays: whatever comes next comes below it.

    One that `answers` the question in the tapped message takes its place, wherever that stands: its buttons are gone.

    `attached`: kind (photo, video, document) and Telegram's own id of a file; the text stands under it.

    A `quiet` letter makes no sound. `noted` is told the id of the message that a kept one became. `contact_label` asks
    for the phone number with Telegram's own button; `key_labels` stand below it.
    """

    text: str
    rows: Sequence[Sequence[Button]] = ()
    picture: Picture | None = None
    drawing: Drawing | None = None
    kept: bool = False
    fresh: bool = False
    lasting: bool = False
    answers: bool = False
    contact_label: str = ""
    key_labels: Sequence[str] = ()
    place: Place | None = None
    papers: Sequence[Paper] = field(default=())
    quiet: bool = False
    attached: tuple[str, str] | None = None
    noted: Callable[[int], Awaitable[None]] | None = None

    def headed(self, text: str) -> "Screen":
        """The same screen below another sentence."""
        return replace(self, text=f"{text}\n\n{self.text}")

    @property
    def markup(self) -> dict[str, Any] | None:
        """The buttons as Telegram wants them, ready for its JSON: building PTB's objects first takes longer."""
        if self.contact_label:
            share = {"text": self.contact_label, "request_contact": True}
            keys = [[share], *([{"text": label}] for label in self.key_labels)]
            return {"keyboard": keys, "resize_keyboard": True, "one_time_keyboard": True}
        rows = [[button.drawn() for button in row] for row in self.rows if row]
        return {"inline_keyboard": rows} if rows else None
