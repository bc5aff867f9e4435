"""The code of a claimed reward, and the same picture once it is over: nobody takes a used code for a good one."""

from dataclasses import dataclass

from bot.pictures.layout import Side
from bot.pictures.lettering import fitted, wrapped
from bot.pictures.palette import Colour, colour_named
from bot.pictures.progress import TICK
from bot.pictures.qr import qr_svg
from bot.pictures.svg import FAINT, box, disc, number, page, png, words

WIDE, HIGH = 900, 1140


@dataclass(frozen=True)
class ClaimPicture:
    """What the picture shows: `title` is the reward, `line` what holds now, worded in `language`; `link` is the code,
    nothing once it is over; `used`: it was handed over."""

    club: str
    title: str
    line: str
    language: str
    colour: str
    link: str = ""
    used: bool = False


def claim_png(picture: ClaimPicture, wide: int = WIDE) -> bytes:
    """The picture as PNG, 900 x 1140 pixels."""
    return png(claim_svg(picture), wide=wide)


def claim_svg(picture: ClaimPicture) -> str:
    """The picture as SVG; it names our typefaces, which `claim_png` brings along."""
    colour = colour_named(picture.colour)
    side = Side(picture.language, WIDE)
    ground = box(x=0, y=0, wide=WIDE, high=HIGH, round_by=0, fill=colour.ground)
    ring = disc(x=side.x(WIDE - 40), y=40, radius=260, fill=colour.ink, opacity=FAINT)
    panel = box(x=EDGE, y=TOP, wide=WIDE - 2 * EDGE, high=WIDE - 2 * EDGE, round_by=44, fill="#ffffff")
    inside = _code(picture) if picture.link else _mark(picture, colour)
    return page([ground, ring, _head(picture, colour), panel, inside], wide=WIDE, high=HIGH)


def _head(picture: ClaimPicture, colour: Colour) -> str:
    """The club small, the reward large, both in the middle; what holds now below the panel."""
    club = fitted(picture.club, size=34, least=26, room=ROOM)
    titles = wrapped(picture.title, size=56, room=ROOM, most=2, bold=True)
    line = fitted(picture.line, size=44, least=30, room=ROOM, bold=True)
    first = 178 if len(titles) == 1 else 146
    drawn = words(club, x=WIDE / 2, y=76, fill=colour.soft)
    for place, title in enumerate(titles):
        drawn += words(title, x=WIDE / 2, y=first + 64 * place, fill=colour.ink)
    return drawn + words(line, x=WIDE / 2, y=HIGH - 34, fill=colour.ink)


def _code(picture: ClaimPicture) -> str:
    return qr_svg(picture.link, centre=WIDE / 2, top=TOP + 16, room=WIDE - 2 * EDGE - 32)


def _mark(picture: ClaimPicture, colour: Colour) -> str:
    """A tick for what was handed over, a bar across for what is not good any more."""
    middle = TOP + (WIDE - 2 * EDGE) / 2
    place = f'transform="translate({number(WIDE / 2)} {number(middle)}) scale(5)"'
    stroke = f'fill="none" stroke="#ffffff" stroke-width="{9 if picture.used else 10}" stroke-linecap="round"'
    path = TICK if picture.used else BAR
    ground = colour.ground if picture.used else "#8a837c"
    return disc(x=WIDE / 2, y=middle, radius=270, fill=ground) + f'<path {place} d="{path}" {stroke}/>'


EDGE, TOP = 70, 258
ROOM = WIDE - 2 * EDGE
BAR = "M-24 0L24 0"
