"""Long lists, a page at a time: what stands on a page, and the row that turns it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from bot.screen import Button
from bot.turn import Turn

Thing = TypeVar("Thing")


@dataclass(frozen=True)
class Page(Generic[Thing]):
    """One page of a list; `number` counts from 0."""

    shown: Sequence[Thing]
    number: int
    pages: int

    def turning(self, turn: Turn, button: Callable[[str, int], Button]) -> list[list[Button]]:
        """The row "Previous, 2 of 5, Next" where there is more than one page; `button` makes one of label and page."""
        if self.pages == 1:
            return []
        row = [button(turn.label("page-of", page=self.number + 1, pages=self.pages), self.number)]
        if self.number:
            row.insert(0, button(turn.label("button-page-before"), self.number - 1))
        if self.number + 1 < self.pages:
            row.append(button(turn.label("button-page-after"), self.number + 1))
        return [row]


def paged(things: Sequence[Thing], *, wanted: str | int, size: int) -> Page[Thing]:
    """The wanted page of `things`, or the nearest there is."""
    pages = max(1, -(-len(things) // size))
    asked = int(wanted) if str(wanted).isdecimal() and len(str(wanted)) < 5 else 0
    number = min(asked, pages - 1)
    return Page(things[number * size : (number + 1) * size], number, pages)
