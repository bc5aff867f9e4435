"""How far a member has come: stamps for a stamp card, a bar for points."""

from bot.pictures.layout import Side
from bot.pictures.palette import Colour
from bot.pictures.svg import box, disc, number

MOST_STAMPS = 20
STAMPS_IN_A_ROW = 10
LARGEST_STAMP = 104.0
BAR = 30.0


def shown_as_stamps(progress: tuple[int, int], *, stamps: bool) -> bool:
    """Whether so many circles still say something at a glance."""
    return stamps and progress[1] <= MOST_STAMPS


def progress_high(progress: tuple[int, int] | None, *, stamps: bool, room: float) -> float:
    """The height that the drawing takes; 0 while there is nothing to reach."""
    if progress is None or progress[1] <= 0:
        return 0
    if not shown_as_stamps(progress, stamps=stamps):
        return BAR
    _, rows, size, gap = _grid(progress[1], room)
    return rows * size + (rows - 1) * min(gap, size * 0.28)


def progress_svg(
    progress: tuple[int, int], *, stamps: bool, colour: Colour, side: Side, begin: float, top: float, room: float
) -> str:
    """Stamps or a bar for (done, of), of above 0, growing from the side where reading begins, `room` units wide."""
    if not shown_as_stamps(progress, stamps=stamps):
        return _bar(progress, colour=colour, side=side, begin=begin, top=top, room=room)
    done, of = progress
    across, _, size, gap = _grid(of, room)
    parts = []
    for place in range(of):
        row, column = divmod(place, across)
        x = side.x(begin + column * (size + gap) + size / 2)
        y = top + row * (size + min(gap, size * 0.28)) + size / 2
        parts.append(stamp(x=x, y=y, radius=size / 2, given=place < done, last=place == of - 1, colour=colour))
    return "".join(parts)


def _grid(of: int, room: float) -> tuple[int, int, float, float]:
    """Stamps in a row, rows, size of a stamp, gap between two: full rows spread over the room, a few stay together."""
    rows = 1 if of <= STAMPS_IN_A_ROW else 2
    across = -(-of // rows)
    size = min(LARGEST_STAMP, room / (across + (across - 1) * 0.24))
    gap = min(size, (room - across * size) / max(1, across - 1))
    return across, rows, size, gap


def stamp(*, x: float, y: float, radius: float, given: bool, last: bool, colour: Colour) -> str:
    """A circle, ticked when given; the last one carries a gift, for it is the reward that one collects for."""
    sign = GIFT if last else TICK
    scale = f'transform="translate({number(x)} {number(y)}) scale({number(radius / 50)})"'
    stroke = 'fill="none" stroke-linecap="round" stroke-linejoin="round"'
    if given:
        return disc(x=x, y=y, radius=radius, fill=colour.ink) + (
            f'<path {scale} d="{sign}" {stroke} stroke="{colour.ground}" stroke-width="{6 if last else 10}"/>'
        )
    ring = f'<circle cx="{number(x)}" cy="{number(y)}" r="{number(radius - 2)}" fill="{colour.ink}" fill-opacity="0.1"'
    ring += f' stroke="{colour.ink}" stroke-opacity="0.55" stroke-width="3"/>'
    if not last:
        return ring
    return ring + f'<path {scale} d="{sign}" {stroke} stroke="{colour.ink}" stroke-opacity="0.85" stroke-width="5"/>'


def _bar(progress: tuple[int, int], *, colour: Colour, side: Side, begin: float, top: float, room: float) -> str:
    done, of = progress
    share = min(1.0, max(0.0, done / of))
    track = box(x=side.left(begin, room), y=top, wide=room, high=BAR, round_by=BAR / 2, fill=colour.ink, opacity=0.22)
    if not share:
        return track
    # Never shorter than it is high: the first points must be seen.
    filled = max(BAR, room * share)
    return track + box(x=side.left(begin, filled), y=top, wide=filled, high=BAR, round_by=BAR / 2, fill=colour.ink)


# Both are drawn around 0,0 in a circle of radius 50.
TICK = "M-21 2L-6 17L22 -15"
GIFT = "M-24 -10h48v12h-48zM-20 2v22h40v-22M0 -10v34M0 -10c-22 0 -20 -20 -8 -18q8 2 8 18q0 -16 8 -18c12 -2 14 18 -8 18"
