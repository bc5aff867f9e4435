"""The few strokes that a picture is made of: a page, a line of words, a rounded box."""

from collections.abc import Iterable
from html import escape

import resvg_py

from bot.pictures.fonts import faces_in
from bot.pictures.lettering import FSI, Line, runs, turned


def number(value: float) -> str:
    """A coordinate as SVG wants it: two decimals at most, no needless zeros."""
    return f"{value:.2f}".rstrip("0").rstrip(".")


def words(line: Line, *, x: float, y: float, fill: str, anchor: str = "middle", isolate: str = FSI) -> str:
    """A line of words on the baseline y. `anchor` is the edge at x: start is always left, resvg knows no direction;
    the reading direction comes from the isolate (first strong letter, unless told). Nothing for an empty line.
    """
    if not line.words:
        return ""
    weight = ' font-weight="700"' if line.bold else ""
    place = (
        f'x="{number(x)}" y="{number(y)}" text-anchor="{anchor}" font-size="{number(line.size)}"{weight} fill="{fill}"'
    )
    parts = runs(turned(line.words, isolate=isolate), bold=line.bold)
    spans = "".join(f'<tspan font-family="{face.family}">{escape(part)}</tspan>' for face, part in parts)
    return f'<text xml:space="preserve" {place}>{spans}</text>'


def box(*, x: float, y: float, wide: float, high: float, round_by: float, fill: str, opacity: float = 1) -> str:
    """A box with round corners."""
    thin = "" if opacity == 1 else f' fill-opacity="{number(opacity)}"'
    place = f'x="{number(x)}" y="{number(y)}" width="{number(wide)}" height="{number(high)}" rx="{number(round_by)}"'
    return f'<rect {place} fill="{fill}"{thin}/>'


def disc(*, x: float, y: float, radius: float, fill: str, opacity: float = 1) -> str:
    """A full circle."""
    thin = "" if opacity == 1 else f' fill-opacity="{number(opacity)}"'
    return f'<circle cx="{number(x)}" cy="{number(y)}" r="{number(radius)}" fill="{fill}"{thin}/>'


def page(parts: Iterable[str], *, wide: int, high: int, size: str = "", style: str = "") -> str:
    """The whole picture; `size` tells a printer real measures, such as `width="210mm" height="297mm"`."""
    measures = size or f'width="{wide}" height="{high}"'
    head = f'<svg xmlns="http://www.w3.org/2000/svg" {measures} viewBox="0 0 {wide} {high}">'
    return f"{head}{style}{''.join(parts)}</svg>"


def png(svg: str, *, wide: int) -> bytes:
    """The picture as PNG, so many pixels wide, drawn with the letters it names and no others of this computer."""
    files = [str(face.path) for face in faces_in(svg)]
    return resvg_py.svg_to_bytes(svg_string=svg, width=wide, dpi=96, font_files=files, skip_system_fonts=True)


# The white that lies over a club's colour as a large quiet circle; the palette's contrast is counted with it.
FAINT = 0.04
