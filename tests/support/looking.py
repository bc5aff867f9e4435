"""What the tests see in a picture: its size, its pixels, its code, its words, its contrast."""

import re
import struct
import zlib
from xml.etree import ElementTree

import segno

from bot.pictures.qr import QUIET_MODULES

SVG = "{http://www.w3.org/2000/svg}"
ISOLATES = "\u2066\u2067\u2068\u2069"


def lines_of(svg):
    return ["".join(text.itertext()) for text in ElementTree.fromstring(svg).iter(f"{SVG}text")]


def without_isolates(text):
    return "".join(character for character in text if character not in ISOLATES)


def size_of(image):
    assert image.startswith(b"\x89PNG\r\n\x1a\n")
    return struct.unpack(">II", image[16:24])


def pixels(image):
    """Rows of darkness (0 white, 255 black) of an 8-bit RGBA PNG."""
    wide, high = size_of(image)
    data, place = b"", 8
    while place < len(image):
        length, kind = struct.unpack_from(">I4s", image, place)
        data += image[place + 8 : place + 8 + length] if kind == b"IDAT" else b""
        place += 12 + length
    raw, stride = zlib.decompress(data), 4 * wide
    rows, above = [], bytearray(stride)
    for start in range(0, high * (stride + 1), stride + 1):
        above = unfiltered(raw[start], bytearray(raw[start + 1 : start + 1 + stride]), above)
        rows.append([255 - green for green in above[1::4]])
    return rows


def unfiltered(kind, row, above):
    for i, value in enumerate(row):
        left, up = (row[i - 4] if i >= 4 else 0), above[i]
        corner = above[i - 4] if i >= 4 else 0
        row[i] = (value + (0, left, up, (left + up) // 2, paeth(left, up, corner))[kind]) & 255
    return row


def paeth(left, up, corner):
    guess = left + up - corner
    return min((abs(guess - left), 0, left), (abs(guess - up), 1, up), (abs(guess - corner), 2, corner))[2]


def expected_matrix(link):
    return tuple(tuple(map(bool, row)) for row in segno.make_qr(link, error="m").matrix)


def code_in(svg):
    """Where the code stands in the picture (left, top, side of a module) and its dark modules, read from its bars."""
    path = next(element for element in ElementTree.fromstring(svg).iter(f"{SVG}path") if element.get("id") == "qr")
    left, top, module = map(float, re.findall(r"[\d.]+", path.get("transform")))
    dark = set()
    for x, y, wide in re.findall(r"M(\d+) (\d+)h(\d+)", path.get("d")):
        dark |= {(int(x) + step - QUIET_MODULES, int(y) - QUIET_MODULES) for step in range(int(wide))}
    return left, top, module, dark


def light(colour):
    return [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]


def veiled(colour, white):
    return [part + (1 - part) * white for part in colour]


def contrast(one, other):
    """As WCAG 2.1 defines it."""
    low, high = sorted(
        sum(
            share * (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4)
            for share, part in zip((0.2126, 0.7152, 0.0722), colour, strict=True)
        )
        for colour in (one, other)
    )
    return (high + 0.05) / (low + 0.05)
