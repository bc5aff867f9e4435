"""The typefaces that come with the program, and how wide their letters are."""

import re
import struct
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path


@dataclass(frozen=True, eq=False)
class Face:
    """One file of letters; `advances` says for each character how far it moves the pen, in parts of the text size."""

    family: str
    bold: bool
    path: Path
    advances: Mapping[str, float]


def face_for(character: str, *, bold: bool, after: Face | None = None) -> Face | None:
    """The face that draws the character, `after` if it can (digits and commas follow their words); None if none can."""
    if after is not None and character in after.advances:
        return after
    return _faces_by_character(bold).get(character)


def faces_in(svg: str) -> list[Face]:
    """The faces that a picture of ours names: a renderer reads its files anew for each picture, so only those."""
    families = set(FAMILY.findall(svg))
    return [face for face in _faces() if face.family in families]


@lru_cache(maxsize=2)
def _faces_by_character(bold: bool) -> dict[str, Face]:
    found: dict[str, Face] = {}
    for face in _faces():
        if face.bold == bold or face.family in ONE_WEIGHT:
            for character in face.advances:
                found.setdefault(character, face)
    return found


@lru_cache(maxsize=1)
def _faces() -> tuple[Face, ...]:
    return tuple(
        Face(family, bold, FOLDER / name, _advances((FOLDER / name).read_bytes())) for family, bold, name in FILES
    )


def _advances(font: bytes) -> dict[str, float]:
    """Widths from the tables head, hhea, hmtx and cmap (format 12) of a TrueType file (source: OpenType)."""
    tables = _tables(font)
    units = struct.unpack_from(">H", font, tables["head"] + 18)[0]
    count = struct.unpack_from(">H", font, tables["hhea"] + 34)[0]
    widths = struct.unpack_from(">" + "Hh" * count, font, tables["hmtx"])[::2]
    glyphs = _glyphs(font, tables["cmap"])
    return {character: widths[min(glyph, count - 1)] / units for character, glyph in glyphs.items()}


def _tables(font: bytes) -> dict[str, int]:
    count = struct.unpack_from(">H", font, 4)[0]
    rows = (struct.unpack_from(">4sIII", font, 12 + 16 * row) for row in range(count))
    return {tag.decode("ascii"): offset for tag, _, offset, _ in rows}


def _glyphs(font: bytes, cmap: int) -> dict[str, int]:
    count = struct.unpack_from(">H", font, cmap + 2)[0]
    offsets = (cmap + struct.unpack_from(">I", font, cmap + 8 + 8 * row)[0] for row in range(count))
    full = next(offset for offset in offsets if struct.unpack_from(">H", font, offset)[0] == 12)
    groups = struct.unpack_from(">I", font, full + 12)[0]
    glyphs: dict[str, int] = {}
    for group in range(groups):
        first, last, glyph = struct.unpack_from(">III", font, full + 16 + 12 * group)
        glyphs.update({chr(code): glyph + code - first for code in range(first, last + 1)})
    return glyphs


# Words in a picture cannot imitate this: their quotation marks are escaped.
FAMILY = re.compile('font-family="([^"]+)"')
FOLDER = Path(__file__).parent / "fonts"
ONE_WEIGHT = frozenset({"Noto Emoji Medium", "DejaVu Sans"})
# The order is the order of preference for a character that several of them have.
FILES = (
    ("Noto Sans", False, "NotoSans-Regular.ttf"),
    ("Noto Sans", True, "NotoSans-Bold.ttf"),
    ("Noto Sans Hebrew", False, "NotoSansHebrew-Regular.ttf"),
    ("Noto Sans Hebrew", True, "NotoSansHebrew-Bold.ttf"),
    ("Vazirmatn", False, "Vazirmatn-Regular.ttf"),
    ("Vazirmatn", True, "Vazirmatn-Bold.ttf"),
    ("Noto Emoji Medium", False, "NotoEmoji-Medium.ttf"),
    ("DejaVu Sans", False, "DejaVuSans.ttf"),
)
