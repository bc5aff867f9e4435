"""Sheets of vouchers to print and cut: each with its code as a square for the camera and as letters for the eye."""

from dataclasses import dataclass

from bot.pictures.layout import Side
from bot.pictures.lettering import LRI, fitted
from bot.pictures.palette import Colour, colour_named
from bot.pictures.qr import qr_svg
from bot.pictures.svg import box, page, png, words

WIDE, HIGH = 1240, 1754
ACROSS, DOWN = 3, 5
PER_SHEET = ACROSS * DOWN


@dataclass(frozen=True)
class SheetPicture:
    """What one sheet shows. `codes`: (link that the camera reads, code as people read it), PER_SHEET of them at most;
    `lines`: what they give and until when, worded in the club's language; `colour` is a name of the palette."""

    club: str
    lines: tuple[str, ...]
    codes: tuple[tuple[str, str], ...]
    language: str
    colour: str


def sheet_png(picture: SheetPicture, *, wide: int = WIDE) -> bytes:
    """The sheet as PNG; 1240 pixels wide are 150 dots per inch on A4."""
    colour = colour_named(picture.colour)
    parts = [box(x=0, y=0, wide=WIDE, high=HIGH, round_by=0, fill="#ffffff")]
    parts += [_voucher(picture, place, colour) for place in range(len(picture.codes[:PER_SHEET]))]
    return png(page(parts, wide=WIDE, high=HIGH, size='width="210mm" height="297mm"'), wide=wide)


def _voucher(picture: SheetPicture, place: int, colour: Colour) -> str:
    """One voucher; the sheet fills from the side where reading begins."""
    side = Side(picture.language, WIDE)
    left = side.left(MARGIN + place % ACROSS * CELL_WIDE, CELL_WIDE)
    top = MARGIN + place // ACROSS * CELL_HIGH
    centre, room = left + CELL_WIDE / 2, CELL_WIDE - 2 * INSET
    link, code = picture.codes[place]
    name = fitted(picture.club, size=26, least=16, room=room - 20, bold=True)
    frame = box(x=left + 5, y=top + 5, wide=CELL_WIDE - 10, high=CELL_HIGH - 10, round_by=18, fill=colour.ground)
    paper = box(x=left + 8, y=top + 50, wide=CELL_WIDE - 16, high=CELL_HIGH - 63, round_by=16, fill="#ffffff")
    parts = [frame, paper, words(name, x=centre, y=top + 38, fill=colour.ink)]
    parts.append(qr_svg(link, centre=centre, top=top + 52, room=QR))
    written = fitted(code, size=26, least=15, room=room, bold=True)
    parts.append(words(written, x=centre, y=top + 264, fill=colour.deep, isolate=LRI))
    for row, line in enumerate(picture.lines[:2]):
        text = fitted(line, size=19, least=13, room=room)
        parts.append(words(text, x=centre, y=top + 289 + 24 * row, fill=INK, isolate=side.isolate))
    return "".join(parts)


MARGIN, INSET, QR = 35, 16, 206
CELL_WIDE, CELL_HIGH = (WIDE - 2 * MARGIN) / ACROSS, (HIGH - 2 * MARGIN) / DOWN
INK = "#3b3631"
