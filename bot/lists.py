"""Lists as files: CSV that every spreadsheet opens, in which nothing that people typed is taken for a formula."""

import csv
import io
from collections.abc import Iterable, Sequence
from datetime import datetime
from decimal import Decimal

from bot.screen import Paper

Cell = str | int | Decimal | datetime | None
# Telegram takes 50 MB from a bot; a longer list comes in several files.
MOST_BYTES = 40_000_000
# What makes a spreadsheet calculate, wide forms of the signs among it.
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
MARK = "\ufeff"


class ListFile:
    """A list that is written piece by piece and becomes one or more files."""

    def __init__(self, name: str, header: Sequence[str], *, most_bytes: int = MOST_BYTES) -> None:
        self._name, self._header, self._most = name, header, most_bytes
        self._full: list[bytes] = []
        self._pieces: list[bytes] = []
        self._size = 0

    def write(self, rows: Iterable[Sequence[Cell]]) -> None:
        """Add some rows."""
        if self._size > self._most:
            self._full.append(b"".join(self._pieces))
            self._pieces, self._size = [], 0
        if not self._pieces:
            self._add([self._header], mark=MARK)
        self._add(rows)

    def papers(self) -> list[Paper]:
        """The files, numbered where there are several; a list without rows has only its header."""
        if not self._pieces:
            self.write([])
        contents = [*self._full, b"".join(self._pieces)]
        if len(contents) == 1:
            return [Paper(f"{self._name}.csv", contents[0])]
        return [Paper(f"{self._name}-{number}.csv", content) for number, content in enumerate(contents, 1)]

    def _add(self, rows: Iterable[Sequence[Cell]], *, mark: str = "") -> None:
        written = io.StringIO()
        csv.writer(written, lineterminator="\r\n").writerows([shown(cell) for cell in row] for row in rows)
        piece = (mark + written.getvalue()).encode()
        self._pieces.append(piece)
        self._size += len(piece)


def shown(cell: Cell) -> str:
    """A cell as text: ISO dates, a point before decimals, and an apostrophe before what could be a formula."""
    if cell is None:
        return ""
    if isinstance(cell, datetime):
        return cell.isoformat(timespec="seconds")
    if isinstance(cell, Decimal):
        return f"{cell:f}"
    text = str(cell)
    return f"'{text}" if isinstance(cell, str) and text.lstrip(" ").startswith(FORMULA) else text
