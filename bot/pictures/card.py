"""The member's card: the code that is scanned at the counter, and how far the next reward is."""

from dataclasses import dataclass

from bot.pictures.badge import badge
from bot.pictures.layout import Side
from bot.pictures.lettering import LRI, fitted
from bot.pictures.palette import Colour, colour_named
from bot.pictures.progress import progress_high, progress_svg
from bot.pictures.qr import qr_svg
from bot.pictures.svg import FAINT, box, disc, page, png, words

CARD_WIDE, CARD_HIGH = 1080, 1440


@dataclass(frozen=True)
class CardPicture:
    """What a card shows. `headline`, `line` and `number_label` come worded in `language`; `link` is what the code says
    (up to about 120 characters); `progress` is (done, of), drawn as stamps or as a bar; `colour` is a palette name.
    """

    club: str
    member: str
    number: str
    link: str
    language: str
    colour: str
    progress: tuple[int, int] | None
    stamps: bool
    headline: str
    line: str
    number_label: str


def card_png(picture: CardPicture) -> bytes:
    """The card as PNG, 1080 x 1440 pixels."""
    return png(card_svg(picture), wide=CARD_WIDE)


def card_svg(picture: CardPicture) -> str:
    """The card as SVG; it names our typefaces, which `card_png` brings along."""
    colour = colour_named(picture.colour)
    side = Side(picture.language, CARD_WIDE)
    parts = [
        _ground(colour, side),
        _club(picture, colour, side),
        _standing(picture, colour, side),
        _panel(picture, side),
    ]
    return page(parts, wide=CARD_WIDE, high=CARD_HIGH)


def _ground(colour: Colour, side: Side) -> str:
    """The club's colour, with two large quiet circles at the far upper corner."""
    full = box(x=0, y=0, wide=CARD_WIDE, high=CARD_HIGH, round_by=0, fill=colour.ground)
    rings = (disc(x=side.x(x), y=y, radius=r, fill=colour.ink, opacity=FAINT) for x, y, r in RINGS)
    return full + "".join(rings)


def _club(picture: CardPicture, colour: Colour, side: Side) -> str:
    """The badge, the club's name and beneath it the member's."""
    name = fitted(picture.club, size=58, least=40, room=NAME_ROOM, bold=True)
    member = fitted(picture.member, size=36, least=30, room=NAME_ROOM)
    y = 126 if member.words else 152
    begin = side.x(EDGE + 146)
    return (
        badge(picture.club, x=side.x(EDGE + 58), y=134, radius=58, colour=colour)
        + words(name, x=begin, y=y, fill=colour.ink, anchor=side.anchor)
        + words(member, x=begin, y=182, fill=colour.soft, anchor=side.anchor)
    )


def _standing(picture: CardPicture, colour: Colour, side: Side) -> str:
    """What the member has, drawn and in words, in the middle between the name and the white panel."""
    headline = fitted(picture.headline, size=54, least=36, room=ROOM, bold=True)
    line = fitted(picture.line, size=36, least=28, room=ROOM)
    high = progress_high(picture.progress, stamps=picture.stamps, room=ROOM)
    drawn = high + 40 if high else 0
    top = 238 + (PANEL_TOP - 30 - 238 - (44 + drawn + 58)) / 2
    drawing = ""
    if high and picture.progress:
        drawing = progress_svg(
            picture.progress, stamps=picture.stamps, colour=colour, side=side, begin=EDGE, top=top + 44 + 34, room=ROOM
        )
    head = words(headline, x=side.x(EDGE), y=top + 44, fill=colour.ink, anchor=side.anchor, isolate=side.isolate)
    foot = words(
        line, x=side.x(EDGE), y=top + 44 + drawn + 58, fill=colour.soft, anchor=side.anchor, isolate=side.isolate
    )
    return head + drawing + foot


def _panel(picture: CardPicture, side: Side) -> str:
    """White, for the camera: the code, and below it the number for the cashier who has no camera at hand."""
    white = box(
        x=PANEL_EDGE,
        y=PANEL_TOP,
        wide=CARD_WIDE - 2 * PANEL_EDGE,
        high=CARD_HIGH - PANEL_EDGE - PANEL_TOP,
        round_by=52,
        fill="#ffffff",
    )
    code = qr_svg(picture.link, centre=CARD_WIDE / 2, top=PANEL_TOP + 14, room=QR_ROOM)
    number = fitted(picture.number, size=60, least=36, room=540, bold=True)
    label = fitted(picture.number_label, size=36, least=26, room=320)
    below = words(label, x=side.x(EDGE + 24), y=FOOT, fill="#5c5650", anchor=side.anchor, isolate=side.isolate) + words(
        number, x=side.x(CARD_WIDE - EDGE - 24), y=FOOT + 4, fill="#14110f", anchor=side.far_anchor, isolate=LRI
    )
    return white + code + below


EDGE, PANEL_EDGE, PANEL_TOP, FOOT = 72, 48, 590, 1342
ROOM = CARD_WIDE - 2 * EDGE
NAME_ROOM = ROOM - 146
QR_ROOM = 660
RINGS = ((1020, 60, 330), (1060, 360, 210))
