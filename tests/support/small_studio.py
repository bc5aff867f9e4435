"""Where tests about other things have their pictures drawn: the same strokes and letters, a hundredth of the pixels."""

from collections.abc import Callable
from typing import Any, TypeVar

from bot.pictures.card import card_png, card_svg
from bot.pictures.claim import claim_png
from bot.pictures.poster import poster_png
from bot.pictures.svg import png
from bot.studio import Studio

Subject = TypeVar("Subject")


class SmallStudio(Studio):
    """Draws in this process; most of the time of a picture goes into its pixels, and few tests look at them."""

    def __init__(self) -> None:
        super().__init__(apart=False)

    async def draw(self, paint: Callable[[Subject], bytes], subject: Subject) -> bytes:
        """The picture as bytes, a tenth as wide where we know how."""
        return await super().draw(SMALL.get(paint, paint), subject)


SMALL: dict[Any, Callable[[Any], bytes]] = {
    card_png: lambda picture: png(card_svg(picture), wide=108),
    claim_png: lambda picture: claim_png(picture, wide=90),
    poster_png: lambda picture: poster_png(picture, wide=124),
}
