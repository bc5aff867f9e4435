"""The club's round badge: the first letter of its name, or a gift while it has none."""

from bot.pictures.lettering import cleaned, fitted
from bot.pictures.palette import Colour
from bot.pictures.progress import GIFT
from bot.pictures.svg import disc, number, words


def badge(club: str, *, x: float, y: float, radius: float, colour: Colour) -> str:
    """The badge around the point x, y on the club's colour."""
    round_ground = disc(x=x, y=y, radius=radius, fill=colour.ink, opacity=BADGE)
    letter = next((character.upper() for character in cleaned(club) if character.isalnum()), "")
    if letter:
        line = fitted(letter, size=radius, least=radius / 2, room=radius * 1.5, bold=True)
        return round_ground + words(line, x=x, y=y + radius * 0.355, fill=colour.ink)
    place = f'transform="translate({number(x)} {number(y)}) scale({number(radius / 50)})"'
    return f'{round_ground}<path {place} d="{GIFT}" fill="none" stroke="{colour.ink}" stroke-width="4"/>'


# How much white lies over the colour within the badge; the letter's contrast is counted with it.
BADGE = 0.16
