"""Pictures that a club shows: the member's card and the poster for the counter.

Everything here is pure and safe in threads: values in, SVG or PNG out.
"""

from bot.pictures.card import CardPicture, card_png, card_svg
from bot.pictures.palette import COLOURS, colour_named
from bot.pictures.poster import PosterPicture, PosterText, poster_png, poster_svg

__all__ = [
    "COLOURS",
    "CardPicture",
    "PosterPicture",
    "PosterText",
    "card_png",
    "card_svg",
    "colour_named",
    "poster_png",
    "poster_svg",
]
