"""The poster for the counter: what the club offers, in the shop's languages, and the code to join it."""

from base64 import b64encode
from dataclasses import dataclass

from bot.pictures.badge import badge
from bot.pictures.fonts import Face, faces_in
from bot.pictures.layout import Side
from bot.pictures.lettering import LRI, Line, fitted, wrapped
from bot.pictures.palette import Colour, colour_named
from bot.pictures.qr import qr_svg
from bot.pictures.svg import FAINT, box, disc, number, page, png, words

POSTER_WIDE, POSTER_HIGH = 1240, 1754
MOST_LANGUAGES = 4


@dataclass(frozen=True)
class PosterText:
    """What the poster says in one language, already worded."""

    language: str
    headline: str
    instruction: str


@dataclass(frozen=True)
class PosterPicture:
    """What a poster shows: one to four languages, the shop's own first; `link` is what the code says, `link_text`
    how it is written for those who type it; `colour` is a name of the palette.
    """

    club: str
    texts: tuple[PosterText, ...]
    link: str
    link_text: str
    colour: str


@dataclass(frozen=True)
class _Plan:
    """How a poster with so many languages divides the sheet; the club's colour ends at `band`, in units of the page."""

    badge: float
    club: float
    club_size: float
    band: float
    panel: float
    code: float
    texts: float
    headline_size: float
    instruction_size: float
    lines: int


def poster_png(picture: PosterPicture, *, wide: int = POSTER_WIDE) -> bytes:
    """The poster as PNG; 1240 pixels wide are 150 dots per inch on A4, 2480 are 300."""
    return png(_drawn(picture), wide=wide)


def poster_svg(picture: PosterPicture) -> str:
    """The poster as SVG on A4; its letters are inside, so it prints the same on a computer without our typefaces."""
    plain = _drawn(picture)
    rules = "".join(_font_rule(face) for face in faces_in(plain))
    return plain.replace(STYLE_PLACE, f"<style>{rules}</style>", 1)


def _drawn(picture: PosterPicture) -> str:
    colour = colour_named(picture.colour)
    texts = picture.texts[:MOST_LANGUAGES]
    plan = PLANS[max(1, len(texts))]
    alone = len(texts) == 1
    parts = [
        _band(picture, colour, plan),
        _headline(texts[0], colour, plan) if alone else "",
        _code(picture, colour, plan),
    ]
    parts.append(_instruction(texts[0], plan) if alone else _blocks(texts, colour, plan))
    return page(parts, wide=POSTER_WIDE, high=POSTER_HIGH, size='width="210mm" height="297mm"', style=STYLE_PLACE)


def _band(picture: PosterPicture, colour: Colour, plan: _Plan) -> str:
    """The club's colour with its badge and name; it keeps off the edge, where office printers fail."""
    ground = box(x=20, y=20, wide=POSTER_WIDE - 40, high=plan.band - 10, round_by=0, fill=colour.ground)
    rings = "".join(disc(x=x, y=y, radius=r, fill=colour.ink, opacity=FAINT) for x, y, r in RINGS)
    sign = badge(picture.club, x=CENTRE, y=plan.badge, radius=62, colour=colour)
    name = fitted(picture.club, size=plan.club_size, least=40, room=ROOM, bold=True)
    return ground + rings + _sheet(plan.band) + sign + words(name, x=CENTRE, y=plan.club, fill=colour.ink)


def _sheet(band: float) -> str:
    """The white sheet with a round-cornered opening for the colour beneath: a clip path would take thrice the time."""
    left, right, top, turn = MARGIN, POSTER_WIDE - MARGIN, MARGIN, 56
    corners = (
        f"M{left + turn} {top}H{right - turn}a{turn} {turn} 0 0 1 {turn} {turn}V{number(band - turn)}"
        f"a{turn} {turn} 0 0 1 -{turn} {turn}H{left + turn}a{turn} {turn} 0 0 1 -{turn} -{turn}V{top + turn}"
        f"a{turn} {turn} 0 0 1 {turn} -{turn}z"
    )
    sheet = f"M-9 -9H{POSTER_WIDE + 9}V{POSTER_HIGH + 9}H-9z"
    return f'<path fill="#ffffff" fill-rule="evenodd" d="{sheet}{corners}"/>'


def _headline(text: PosterText, colour: Colour, plan: _Plan) -> str:
    """With one language there is room to call out its headline above the code."""
    lines = wrapped(text.headline, size=plan.headline_size, room=ROOM, most=2, bold=True)
    return _column(lines, top=440 if len(lines) == 1 else 396, step=102, language=text.language, fill=colour.ink)


def _code(picture: PosterPicture, colour: Colour, plan: _Plan) -> str:
    """The code on its white panel, and the address beneath it."""
    wide, foot = plan.code + 40, 84
    x = CENTRE - wide / 2
    rim = box(
        x=x - 5, y=plan.panel - 5, wide=wide + 10, high=wide + foot + 10, round_by=57, fill=colour.deep, opacity=0.14
    )
    panel = box(x=x, y=plan.panel, wide=wide, high=wide + foot, round_by=52, fill="#ffffff")
    code = qr_svg(picture.link, centre=CENTRE, top=plan.panel + 20, room=plan.code)
    address = fitted(picture.link_text, size=40, least=24, room=plan.code - 40, bold=True)
    below = words(address, x=CENTRE, y=plan.panel + wide + 36, fill=colour.deep, isolate=LRI)
    return rim + panel + code + below


def _instruction(text: PosterText, plan: _Plan) -> str:
    lines = wrapped(text.instruction, size=plan.instruction_size, room=ROOM, most=plan.lines)
    step = plan.instruction_size * 1.4
    return _column(lines, top=plan.texts, step=step, language=text.language, fill=INK)


def _blocks(texts: tuple[PosterText, ...], colour: Colour, plan: _Plan) -> str:
    """The languages one below the other, all alike: nobody's language is the small print."""
    parts = []
    high = (POSTER_HIGH - MARGIN - plan.texts) / max(1, len(texts))
    for place, text in enumerate(texts):
        top = plan.texts + place * high
        headline = fitted(text.headline, size=plan.headline_size, least=30, room=ROOM, bold=True)
        lines = wrapped(text.instruction, size=plan.instruction_size, room=ROOM, most=plan.lines)
        step = plan.instruction_size * 1.35
        taken = plan.headline_size + len(lines) * step + plan.instruction_size * 0.3
        first = top + (high - taken) / 2 + plan.headline_size * 0.88
        parts.append(_column([headline], top=first, step=0, language=text.language, fill=colour.deep))
        parts.append(
            _column(lines, top=first + plan.instruction_size * 1.6, step=step, language=text.language, fill=INK)
        )
        if place:
            parts.append(
                box(x=CENTRE - 60, y=top - 1.5, wide=120, high=3, round_by=1.5, fill=colour.ground, opacity=0.35)
            )
    return "".join(parts)


def _column(lines: list[Line], *, top: float, step: float, language: str, fill: str) -> str:
    isolate = Side(language, POSTER_WIDE).isolate
    placed = (words(line, x=CENTRE, y=top + row * step, fill=fill, isolate=isolate) for row, line in enumerate(lines))
    return "".join(placed)


def _font_rule(face: Face) -> str:
    data = b64encode(face.path.read_bytes()).decode("ascii")
    weight = 700 if face.bold else 400
    source = f"url(data:font/ttf;base64,{data})"
    return f'@font-face{{font-family:"{face.family}";font-weight:{weight};src:{source} format("truetype")}}'


STYLE_PLACE = "<style/>"
MARGIN, CENTRE, ROOM = 36, POSTER_WIDE / 2, 1040
INK = "#3b3631"
RINGS = ((1150, 60, 360), (70, 520, 250))
_TWO = _Plan(
    badge=142,
    club=292,
    club_size=76,
    band=610,
    panel=366,
    code=620,
    texts=1124,
    headline_size=58,
    instruction_size=40,
    lines=2,
)
_THREE = _Plan(
    badge=140,
    club=286,
    club_size=72,
    band=590,
    panel=354,
    code=574,
    texts=1068,
    headline_size=52,
    instruction_size=34,
    lines=2,
)
_FOUR = _Plan(
    badge=136,
    club=278,
    club_size=68,
    band=560,
    panel=338,
    code=533,
    texts=1008,
    headline_size=46,
    instruction_size=31,
    lines=2,
)
_ONE = _Plan(
    badge=146,
    club=272,
    club_size=52,
    band=960,
    panel=570,
    code=700,
    texts=1502,
    headline_size=84,
    instruction_size=46,
    lines=3,
)
PLANS = {1: _ONE, 2: _TWO, 3: _THREE, 4: _FOUR}
