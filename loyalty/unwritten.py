"""What an owner sends for a broadcast and cannot go out to many; drawn in the tree of `loyalty/errors.py`."""

from loyalty.unclear import Unclear


class NotForMany(Unclear):
    """A sticker, a voice, a poll ...: `kind` names it. Texts, photos, videos and documents go out."""

    def __init__(self, *, kind: str) -> None:
        super().__init__(kind=kind)
        self.kind = kind


class MessageTooLong(Unclear):
    """More characters than Telegram takes in one message, or under a picture: `most` of them fit."""

    def __init__(self, *, most: int, length: int) -> None:
        super().__init__(most=most, length=length)


class AlbumHasNoButtons(Unclear):
    """Telegram hangs no buttons under an album."""


class AlbumFull(Unclear):
    """An album has at most ten pieces of one kind of media."""


class FieldOnButton(Unclear):
    """A personal field on a button or in its address: those are the same for everybody."""


class WordsOnly(Unclear):
    """A correction changes words; pictures stay."""


class OneOfferOnly(Unclear):
    """The broadcast is about an offer already."""


class ButtonsFull(Unclear):
    """As many buttons as a message can show beside the way out."""
