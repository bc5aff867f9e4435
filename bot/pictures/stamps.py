"""A stamp card as a picture: every stamp has its place, and a gift waits where there is one."""

from dataclasses import dataclass

from bot.pictures.badge import badge
from bot.pictures.layout import Side
from bot.pictures.lettering import fitted
from bot.pictures.palette import Colour, colour_named
from bot.pictures.progress import stamp
from bot.pictures.svg import FAINT, box, disc, page, png, words

STAMPS_WIDE, STAMPS_HIGH = 1080, 1080


@dataclass(frozen=True)
class StampsPicture:
    """What a stamp card shows. `headline` and `line` come worded in `language`; `done` of `of` places (1 to 20) are
    stamped; at each of `gifts` there is something; `colour` is a palette name."""

    club: str
    title: str
    language: str
    colour: str
    done: int
    of: int
    gifts: tuple[int, ...]
    headline: str
    line: str


def stamps_png(picture: StampsPicture) -> bytes:
    """The card as PNG, 1080 x 1080 pixels."""
    return png(stamps_svg(picture), wide=STAMPS_WIDE)


def stamps_svg(picture: StampsPicture) -> str:
    """The card as SVG; it names our typefaces, which `stamps_png` brings along."""
    colour = colour_named(picture.colour)
    side = Side(picture.language, STAMPS_WIDE)
    parts = [_ground(colour, side), _head(picture, colour, side), _places(picture, colour, side)]
    return page([*parts, _foot(picture, colour, side)], wide=STAMPS_WIDE, high=STAMPS_HIGH)


def _ground(colour: Colour, side: Side) -> str:
    """The club's colour with two quiet circles, and the sheet of the card on it."""
    full = box(x=0, y=0, wide=STAMPS_WIDE, high=STAMPS_HIGH, round_by=0, fill=colour.ground)
    rings = (disc(x=side.x(x), y=y, radius=r, fill=colour.ink, opacity=FAINT) for x, y, r in RINGS)
    sheet = box(
        x=SHEET_EDGE,
        y=SHEET_TOP,
        wide=STAMPS_WIDE - 2 * SHEET_EDGE,
        high=SHEET_HIGH,
        round_by=52,
        fill=colour.deep,
        opacity=0.42,
    )
    return full + "".join(rings) + sheet


def _head(picture: StampsPicture, colour: Colour, side: Side) -> str:
    """The badge, the card's title and beneath it the club's name."""
    title = fitted(picture.title, size=58, least=36, room=NAME_ROOM, bold=True)
    club = fitted(picture.club, size=36, least=28, room=NAME_ROOM)
    begin = side.x(EDGE + 146)
    return (
        badge(picture.club, x=side.x(EDGE + 58), y=128, radius=58, colour=colour)
        + words(title, x=begin, y=120, fill=colour.ink, anchor=side.anchor)
        + words(club, x=begin, y=176, fill=colour.soft, anchor=side.anchor)
    )


def _places(picture: StampsPicture, colour: Colour, side: Side) -> str:
    """The stamps in full rows, as large as the sheet allows, from the side where reading begins."""
    across, rows, step = _grid(max(1, picture.of))
    high, wide = rows * step, across * step
    top, begin = SHEET_TOP + (SHEET_HIGH - high) / 2, (STAMPS_WIDE - wide) / 2
    drawn = []
    for place in range(picture.of):
        row, column = divmod(place, across)
        drawn.append(
            stamp(
                x=side.x(begin + (column + 0.5) * step),
                y=top + (row + 0.5) * step,
                radius=min(step * 0.41, LARGEST),
                given=place < picture.done,
                last=place + 1 in picture.gifts,
                colour=colour,
            )
        )
    return "".join(drawn)


def _grid(of: int) -> tuple[int, int, float]:
    """Places in a row, rows, and how far apart they are: the number of rows that lets them be the largest."""
    room_wide, room_high = STAMPS_WIDE - 2 * SHEET_EDGE - 48, SHEET_HIGH - 40
    shapes = [(-(-of // rows), rows) for rows in range(1, min(of, 4) + 1)]
    sized = [(min(room_wide / across, room_high / rows), across, rows) for across, rows in shapes]
    step, across, rows = max(sized, key=lambda shape: shape[0])
    return across, rows, step


def _foot(picture: StampsPicture, colour: Colour, side: Side) -> str:
    """How many there are, and what comes next."""
    headline = fitted(picture.headline, size=52, least=34, room=ROOM, bold=True)
    line = fitted(picture.line, size=36, least=26, room=ROOM)
    x, how = side.x(EDGE), {"anchor": side.anchor, "isolate": side.isolate}
    return words(headline, x=x, y=FOOT, fill=colour.ink, **how) + words(line, x=x, y=FOOT + 66, fill=colour.soft, **how)


EDGE, SHEET_EDGE, SHEET_TOP, SHEET_HIGH, FOOT = 72, 48, 238, 600, 926
ROOM = STAMPS_WIDE - 2 * EDGE
NAME_ROOM = ROOM - 146
LARGEST = 120.0
RINGS = ((1020, 60, 330), (1060, 360, 210))
