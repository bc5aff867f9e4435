"""What a person sees on the phone: messages as they look, buttons by their labels, nothing of what lies behind."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from bot.sandbox.rooms import Room

Json = dict[str, Any]

ON_SCREEN = 12
INVISIBLE = dict.fromkeys([0x2066, 0x2067, 0x2068, 0x2069, 0x200F, 0x200E])


class NotOnScreen(AssertionError):
    """What a person looked or reached for is not there; the message shows the screen instead."""


class CannotDo(ValueError):
    """A phone would not allow this (writing to a blocked bot, editing somebody else's message ...)."""


def visible(text: str) -> str:
    """The text without the marks that only steer its direction."""
    return text.translate(INVISIBLE)


@dataclass(frozen=True, slots=True)
class Message:
    """One message as it stands on the phone; `raw` is the Bot API's JSON."""

    raw: Json

    @property
    def id(self) -> int:
        """The message's number."""
        return int(self.raw["message_id"])

    @property
    def from_bot(self) -> bool:
        """Whether the bot wrote it."""
        return bool(self.raw["from"]["is_bot"])

    @property
    def text(self) -> str:
        """The words or the caption, without direction marks."""
        return visible(self.raw.get("text") or self.raw.get("caption") or "")

    @property
    def kind(self) -> str:
        """What it is: text, photo, document, contact, pinned_message ..."""
        return next((kind for kind in KINDS if kind in self.raw), "nothing")

    @property
    def rows(self) -> list[list[Json]]:
        """The inline buttons, row by row."""
        rows: list[list[Json]] = self.raw.get("reply_markup", {}).get("inline_keyboard", [])
        return rows

    @property
    def buttons(self) -> list[str]:
        """The labels of the inline buttons, in reading order."""
        return [visible(button["text"]) for row in self.rows for button in row]

    def __contains__(self, text: str) -> bool:
        return visible(text) in self.text

    def drawn(self) -> str:
        """The message as lines of plain text."""
        private = self.raw["chat"]["type"] == "private"
        who = "bot" if self.from_bot else "me " if private else self.raw["from"]["first_name"]
        what = "" if self.kind == "text" else f"<{self.kind}> "
        lines = [f"{who} {self.id}: {what}" + self.text.replace("\n", "\n       ")]
        lines += ["       " + " ".join(f"[{visible(button['text'])}]" for button in row) for row in self.rows]
        return "\n".join(lines)


class Screen:
    """A phone's screen, for looking at: a private chat, a group, or one topic of it."""

    def __init__(self, room: Room) -> None:
        self._room = room
        self.toasts: list[str] = []

    def __repr__(self) -> str:
        return f"<{self._room.called} {self.id}>"

    @property
    def id(self) -> int:
        """The Telegram id, of the person and of the chat."""
        return self._room.id

    @property
    def messages(self) -> list[Message]:
        """Everything in the chat, oldest first."""
        return [Message(raw) for raw in self._raws()]

    @property
    def last(self) -> Message:
        """The newest message of the bot. Raises NotOnScreen when it has not written yet."""
        for raw in reversed(self._raws()):
            if raw["from"]["is_bot"] and not (raw.keys() & SERVICE_IN_GROUPS):
                return Message(raw)
        raise NotOnScreen(f"the bot wrote nothing to {self}")

    @property
    def buttons(self) -> list[str]:
        """The labels in the newest message that has inline buttons."""
        return next((Message(raw).buttons for raw in reversed(self._raws()) if "reply_markup" in raw), [])

    @property
    def keyboard_rows(self) -> list[list[Json]]:
        """The reply keyboard, row by row; empty when there is none."""
        rows: list[list[Json]] = (self._room.keyboard or {}).get("keyboard", [])
        return rows

    @property
    def screen(self) -> str:
        """The last messages as a picture of plain text, for people who read a failed test."""
        lines = [message.drawn() for message in self.messages[-ON_SCREEN:]]
        keys = [" ".join(f"({key['text']})" for key in row) for row in self.keyboard_rows]
        toast = [f"toast: {self.toasts[-1]}"] if self.toasts else []
        return "\n".join([f"--- {self._named()} ---", *lines, *keys, *toast])

    def sees(self, text: str) -> bool:
        """Whether the text stands in one of the bot's last messages or on one of their buttons."""
        return self._spotted(text) is not None

    def see(self, text: str) -> Message:
        """The newest message of the bot on the screen with this text; what one said oneself does not count.

        Raises NotOnScreen with a picture of the screen.
        """
        found = self._spotted(text)
        if found is None:
            raise NotOnScreen(f"{self} does not see {text!r}\n{self.screen}")
        return found

    def _named(self) -> str:
        return f"phone of {self._room.called}"

    def _raws(self) -> Sequence[Json]:
        return list(self._room.messages.values())

    def _spotted(self, text: str) -> Message | None:
        wanted = visible(text)
        newest = [message for message in self.messages[-ON_SCREEN:][::-1] if message.from_bot]
        worded = (message for message in newest if wanted in message.text)
        labelled = (message for message in newest if any(wanted in label for label in message.buttons))
        return next(worded, None) or next(labelled, None)


def find_button(rows: list[list[Json]], wanted: str | int | tuple[int, int]) -> Json | None:
    """The button with this label (whole, else the only one containing it) or at this place; None when there is none."""
    flat = [button for row in rows for button in row]
    if isinstance(wanted, int):
        return flat[wanted] if -len(flat) <= wanted < len(flat) else None
    if isinstance(wanted, tuple):
        row, column = wanted
        return rows[row][column] if 0 <= row < len(rows) and 0 <= column < len(rows[row]) else None
    label = visible(wanted)
    whole = [button for button in flat if visible(button["text"]) == label]
    part = [button for button in flat if label in visible(button["text"])]
    return whole[0] if whole else part[0] if len(part) == 1 else None


# What Telegram itself writes into a group.
SERVICE_IN_GROUPS = frozenset(
    {
        *("group_chat_created", "supergroup_chat_created", "new_chat_members", "left_chat_member", "new_chat_title"),
        *("migrate_to_chat_id", "migrate_from_chat_id"),
        *("forum_topic_created", "forum_topic_edited", "forum_topic_closed", "forum_topic_reopened"),
        *("general_forum_topic_hidden", "general_forum_topic_unhidden"),
    }
)
SERVICE = SERVICE_IN_GROUPS | {"pinned_message"}
KINDS = (
    *("text", "photo", "document", "video", "voice", "video_note", "audio", "animation", "sticker"),
    *("venue", "location", "contact", "poll", "pinned_message"),
    *sorted(SERVICE_IN_GROUPS),
)
