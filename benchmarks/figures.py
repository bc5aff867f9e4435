"""One measured figure beside what was promised."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Figure:
    """`value` in `unit`; with a `target` it must reach that (or, `at_most`, stay under it)."""

    name: str
    value: float
    unit: str
    target: float | None = None
    at_most: bool = False

    @property
    def falls_short(self) -> bool:
        """A figure without a target is for information and never does."""
        if self.target is None:
            return False
        return self.value > self.target if self.at_most else self.value < self.target

    def __str__(self) -> str:
        told = f"{self.name:<58} {_rounded(self.value):>10} {self.unit}"
        if self.target is None:
            return told
        sign, verdict = ("<=" if self.at_most else ">="), ("FALLS SHORT" if self.falls_short else "PASS")
        return f"{told}   (target {sign} {_rounded(self.target)})   {verdict}"


def _rounded(value: float) -> str:
    """Three figures are enough to compare by."""
    return f"{value:,.0f}" if value >= 100 else f"{value:,.3g}"
