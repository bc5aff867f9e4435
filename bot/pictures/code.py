"""A code on its own: a link to be scanned from a screen."""

from bot.pictures.qr import qr_svg
from bot.pictures.svg import box, page, png

SIDE = 720


def code_png(link: str) -> bytes:
    """The link as a QR code on white, PNG."""
    ground = box(x=0, y=0, wide=SIDE, high=SIDE, round_by=0, fill="#ffffff")
    return png(page([ground, qr_svg(link, centre=SIDE / 2, top=0, room=SIDE)], wide=SIDE, high=SIDE), wide=SIDE)
