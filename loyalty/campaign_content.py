"""What a broadcast says, to whom and how: the owner's message in each language, its buttons and its choices."""

from typing import Literal, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

Version = Literal["a", "b"]
Goal = Literal["taps", "codes", "purchases"]
MOST_IN_AN_ALBUM = 10


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Media(_Frozen):
    """A photo, video or document that Telegram has already, by the id it gave to this bot."""

    kind: Literal["photo", "video", "document"]
    file_id: str


class BroadcastButton(_Frozen):
    """A button under every copy. `labels`: language -> text; `options`: the answers of a question, likewise; with a
    `reward_id` it is about that reward of the catalogue, else about the broadcast's offer."""

    kind: Literal["link", "offer", "claim", "question"]
    labels: dict[str, str]
    url: str = ""
    reward_id: int = 0
    options: tuple[dict[str, str], ...] = ()

    def label(self, language: str) -> str:
        """The text in a language, or in the first there is."""
        return self.labels.get(language) or next(iter(self.labels.values()), "")


class Message(_Frozen):
    """One message as it should look: HTML as Telegram gives it, with fields as {name|what stands there without one}."""

    text: str = ""
    media: tuple[Media, ...] = Field(default=(), max_length=MOST_IN_AN_ALBUM)
    buttons: tuple[tuple[BroadcastButton, ...], ...] = ()

    @property
    def is_album(self) -> bool:
        """Whether it is several pictures at once: to Telegram those are several messages, without buttons."""
        return len(self.media) > 1

    @model_validator(mode="after")
    def _album_without_buttons(self) -> Self:
        if self.is_album and self.buttons:
            raise ValueError("an album carries no buttons")
        return self


class Content(_Frozen):
    """One version of the message, or two to be compared: version -> language -> message."""

    versions: dict[Version, dict[str, Message]] = {}

    def message(self, *, version: str, language: str, languages: tuple[str, ...]) -> Message:
        """What somebody of this language reads: theirs, else the club's first that there is. Raises LookupError."""
        written = self.versions.get("b" if version == "b" else "a") or self.versions["a"]
        return written[language] if language in written else written[self.stands_in(written, languages)]

    @staticmethod
    def stands_in(written: "dict[str, Message]", languages: tuple[str, ...]) -> str:
        """The language that those read in whose own nothing is written. Raises LookupError where nothing is at all."""
        found = next((one for one in languages if one in written), None) or next(iter(written), None)
        if found is None:
            raise LookupError("a broadcast without a message")
        return found

    @property
    def is_empty(self) -> bool:
        """Whether nothing would be said in some version."""
        said = [message.text or message.media for written in self.versions.values() for message in written.values()]
        return not all(said) or not said or not self.versions.get("a")


class Test(_Frozen):
    """Two versions against each other: so many percent get one of them first, the rest the one that does better."""

    __test__ = False  # no test of pytest's

    goal: Goal
    share_percent: int = Field(default=20, ge=2, le=100)
    decide_after_hours: int = Field(default=24, ge=1, le=24 * 14)


class Options(_Frozen):
    """How it is sent. `quiet`: what becomes of a letter in somebody's quiet hours; `own_time`: by each member's clock;
    `window_days`: how long purchases are counted afterwards; `paid`: up to 1,000 a second for Stars.
    """

    quiet: Literal["hold", "drop", "silent"] = "hold"
    own_time: bool = False
    holdout: bool = False
    test: Test | None = None
    window_days: int = Field(default=7, ge=1, le=90)
    paid: bool = False


class Repeat(_Frozen):
    """The same once more, every week or month at the same time of the club's day, until `until_on` if one is named."""

    every: Literal["week", "month"]
    until_on: str = ""
