"""Where things stand in a picture, counted from the side on which people begin to read."""

from dataclasses import dataclass

from bot.pictures.lettering import LRI, RLI, right_to_left


@dataclass(frozen=True)
class Side:
    """The side where reading begins: a picture in Hebrew or Persian is the mirror of one in English."""

    language: str
    wide: int

    @property
    def mirrored(self) -> bool:
        """Whether the picture reads from the right."""
        return right_to_left(self.language)

    @property
    def anchor(self) -> str:
        """The text-anchor of words that begin at this side."""
        return "end" if self.mirrored else "start"

    @property
    def far_anchor(self) -> str:
        """The text-anchor of words that end at the other side."""
        return "start" if self.mirrored else "end"

    @property
    def isolate(self) -> str:
        """What opens a stretch of words in this language."""
        return RLI if self.mirrored else LRI

    def x(self, distance: float) -> float:
        """The place so far from this side."""
        return self.wide - distance if self.mirrored else distance

    def left(self, distance: float, wide: float) -> float:
        """The left edge of a thing so wide that begins so far from this side."""
        return self.x(distance) - (wide if self.mirrored else 0)
