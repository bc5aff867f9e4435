"""Words made ready for a picture: cleaned, turned the right way and cut to the room they have."""

import re
import unicodedata
from dataclasses import dataclass
from itertools import groupby

from bot.pictures.fonts import Face, face_for

LRI, RLI, FSI, PDI = "\u2066", "\u2067", "\u2068", "\u2069"
ELLIPSIS = "…"


@dataclass(frozen=True)
class Line:
    """Words that fit in one line at the size (units of the picture)."""

    words: str
    size: float
    bold: bool


def right_to_left(language: str) -> bool:
    """True for languages that are read from the right."""
    return language.split("-")[0].split("_")[0].lower() in RIGHT_TO_LEFT


def cleaned(text: str, *, limit: int = 300) -> str:
    """The text without what could break a picture: control characters, bidi overrides, heaps of accents, letters
    that no face of ours can draw. White space of every kind becomes one space. Isolates stay: worded lines carry them.
    """
    one_line = " ".join(unicodedata.normalize("NFC", text[: 4 * limit]).split())
    drawable = "".join(character for character in one_line if _drawable(character))
    tidy = STRAY_JOINERS.sub("", HEAPED_ACCENTS.sub(r"\1", drawable))
    kept = " ".join(tidy.split())[:limit].rstrip()
    return "" if KEPT_UNSEEN.issuperset(kept) else kept


def turned(text: str, *, isolate: str) -> str:
    """The text closed off from its surroundings, its isolates paired, its signed numbers read from the left."""
    signed = SIGNED_NUMBER.sub(rf"{LRI}\g<0>{PDI}", _paired(text))
    return f"{isolate}{signed}{PDI}"


def runs(text: str, *, bold: bool) -> list[tuple[Face, str]]:
    """The text in stretches of one face each; what is not seen (isolates, joiners) goes with the letters before it.

    What stands before the first letter gets the face of the first accented stretch: resvg draws a text in its first
    face and then changes the other stretches letter by letter, and there it mixes up letters that carry accents.
    """
    faces: list[Face | None] = []
    current: Face | None = None
    for character in text:
        if character not in KEPT_UNSEEN:
            current = face_for(character, bold=bold, after=current) or current
        faces.append(current)
    accented = (face for face, character in zip(faces, text, strict=True) if unicodedata.category(character) == "Mn")
    first = next(accented, None) or next(filter(None, faces), None)
    pairs = zip((face or first for face in faces), text, strict=True)
    return [(face, "".join(c for _, c in part)) for face, part in groupby(pairs, key=lambda pair: pair[0]) if face]


def width(text: str, *, size: float, bold: bool) -> float:
    """How wide the text becomes at the size, from the widths in the fonts; a little too much rather than too little,
    for joined letters are narrower than lone ones and pairs that are moved together are counted apart.
    """
    return size * sum(
        face.advances.get(c, 0) for face, part in runs(text, bold=bold) for c in part if not _weightless(c)
    )


def fitted(text: str, *, size: float, least: float, room: float, bold: bool = False) -> Line:
    """The cleaned text in one line; too wide: smaller, down to the least size, and then cut with an ellipsis."""
    words = cleaned(text)
    wide = width(words, size=size, bold=bold)
    if wide <= room:
        return Line(words, size, bold)
    fit = max(least, size * room / wide)
    return Line(_cut(words, size=fit, room=room, bold=bold), fit, bold)


def wrapped(text: str, *, size: float, room: float, most: int, bold: bool = False) -> list[Line]:
    """The cleaned text in at most so many lines of one size, broken between words and about equally long, so that no
    word stands alone in the last; what is left over is cut.
    """
    whole = cleaned(text, limit=600)
    lines = _broken(whole, size=size, room=room, most=most, bold=bold)
    for share in EVEN_SHARES if len(lines) > 1 and " ".join(lines) == whole else ():
        evener = _broken(whole, size=size, room=room * share, most=len(lines), bold=bold)
        if " ".join(evener) == whole:
            lines = evener
            break
    return [Line(line, size, bold) for line in lines]


def _broken(text: str, *, size: float, room: float, most: int, bold: bool) -> list[str]:
    lines: list[str] = []
    rest = text
    while rest and len(lines) < most - 1:
        head = _head(rest, size=size, room=room, bold=bold)
        lines.append(head)
        rest = rest[len(head) :].lstrip()
    if rest:
        lines.append(_cut(rest, size=size, room=room, bold=bold))
    return lines


def _head(text: str, *, size: float, room: float, bold: bool) -> str:
    """As many whole words from the beginning as fit; a single word that is too long is cut where it must be."""
    if width(text, size=size, bold=bold) <= room:
        return text
    longest = _longest(text, size=size, room=room, bold=bold)
    if text[len(longest)] == " ":
        return longest.rstrip()
    return longest.rpartition(" ")[0].rstrip() or longest


def _cut(text: str, *, size: float, room: float, bold: bool) -> str:
    if width(text, size=size, bold=bold) <= room * 1.001:
        return text
    less = room - width(ELLIPSIS, size=size, bold=bold)
    return _longest(text, size=size, room=less, bold=bold).rstrip(" ,.;:،؛-–—") + ELLIPSIS


def _longest(text: str, *, size: float, room: float, bold: bool) -> str:
    low, high = 1, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if width(text[:middle], size=size, bold=bold) <= room else (low, middle - 1)
    return text[:low]


def _paired(text: str) -> str:
    """Every isolate closed, none closed that was not opened: a cut or hostile text must not reach its neighbours."""
    kept, open_isolates = [], 0
    for character in text:
        if character == PDI and not open_isolates:
            continue
        open_isolates += (character in (LRI, RLI, FSI)) - (character == PDI)
        kept.append(character)
    return "".join(kept) + PDI * open_isolates


def _drawable(character: str) -> bool:
    if character in KEPT_UNSEEN:
        return True
    return unicodedata.category(character) not in UNSEEN and face_for(character, bold=False) is not None


def _weightless(character: str) -> bool:
    return character in KEPT_UNSEEN or unicodedata.category(character) == "Mn"


# Parts of the room that are tried, from the narrowest.
EVEN_SHARES = (0.52, 0.57, 0.62, 0.67, 0.72, 0.78, 0.84, 0.9, 0.95)
RIGHT_TO_LEFT = frozenset({"ar", "ckb", "dv", "fa", "he", "iw", "ps", "sd", "ug", "ur", "yi"})
KEPT_UNSEEN = frozenset({LRI, RLI, FSI, PDI, "\u200c", "\u200d", "\u200e", "\u200f"})
UNSEEN = frozenset({"Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp"})
HEAPED_ACCENTS = re.compile(
    "([\u0300-\u036f\u0483-\u0489\u0591-\u05c7\u064b-\u065f]{3})[\u0300-\u036f\u0483-\u0489\u0591-\u05c7\u064b-\u065f]+"
)
STRAY_JOINERS = re.compile("(?<![\\w\u0610-\u061a\u064b-\u065f])[\u200c\u200d]+|[\u200c\u200d]+(?!\\w)")
SIGNED_NUMBER = re.compile(r"(?<![\w\u2066])[+\-−]\d[\d.,٫٬ ]*(?<=\d)")
