"""The square that a camera reads: a link as a QR code."""

import segno

from bot.pictures.svg import number

QUIET_MODULES = 4
DARK = "#14110f"


def qr_matrix(link: str) -> tuple[tuple[bool, ...], ...]:
    """The modules of the link's code without a margin, row by row, True where dark; error level M or better."""
    return tuple(tuple(map(bool, row)) for row in segno.make_qr(link, error="m").matrix)


def qr_svg(link: str, *, centre: float, top: float, room: float) -> str:
    """The code on white, its margin of four modules included, in a square whose side is `room` units or a little less.

    A module is a whole number of units: edges stay sharp, which old cameras thank us for.
    """
    matrix = qr_matrix(link)
    count = len(matrix) + 2 * QUIET_MODULES
    module = max(1, int(room // count))
    side = count * module
    left = round(centre - side / 2)
    dots = "".join(_row(row, y) for y, row in enumerate(matrix, QUIET_MODULES))
    white = f'<rect x="{left}" y="{number(top)}" width="{side}" height="{side}" fill="#ffffff"/>'
    place = f'transform="translate({left} {number(top)}) scale({module})"'
    return f'{white}<path id="qr" {place} d="{dots}" fill="{DARK}" shape-rendering="crispEdges"/>'


def _row(row: tuple[bool, ...], y: int) -> str:
    """Neighbouring dark modules as one bar: a shorter path, and no hairline between them."""
    bars, start = [], None
    for x, dark in enumerate((*row, False)):
        if dark and start is None:
            start = x
        elif not dark and start is not None:
            bars.append(f"M{start + QUIET_MODULES} {y}h{x - start}v1h-{x - start}z")
            start = None
    return "".join(bars)
