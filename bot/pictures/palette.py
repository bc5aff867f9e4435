"""The eight colours among which a club chooses its own."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Colour:
    """One club colour: `ink` and `soft` are read on `ground`; `deep` is the same colour as it is read on white."""

    name: str
    ground: str
    deep: str
    soft: str
    ink: str = "#ffffff"


def colour_named(name: str) -> Colour:
    """The colour of that name; the first one for a name nobody knows (a club of a newer version, a typing error)."""
    return next((colour for colour in COLOURS if colour.name == name), COLOURS[0])


COLOURS = (
    Colour("coffee", ground="#74492f", deep="#43281a", soft="#f0dccb"),
    Colour("forest", ground="#256343", deep="#173f2d", soft="#d3ecdd"),
    Colour("sea", ground="#175f78", deep="#0f4055", soft="#cfeaf3"),
    Colour("plum", ground="#7d3a6c", deep="#4a2042", soft="#f3d7ec"),
    Colour("brick", ground="#973b29", deep="#68261c", soft="#fce1da"),
    Colour("night", ground="#33437a", deep="#182142", soft="#d8dff6"),
    Colour("olive", ground="#575b22", deep="#393c17", soft="#ebedc9"),
    Colour("slate", ground="#475563", deep="#2a343e", soft="#dbe4ec"),
)
