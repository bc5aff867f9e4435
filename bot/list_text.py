"""The text of a list that somebody sent: its encoding and its separator guessed, its lines cut into cells."""

import csv
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from loyalty.errors import FileTooLong, FileUnreadable

MOST_BYTES = 5_000_000
MOST_LINES = 20_000
LONGEST_LINE = 10_000
# A cell may reach over so many lines; a quote that nobody closes does not swallow the rest of the file.
MOST_LINES_OF_ONE = 10
LOOKED_AT = 20


@dataclass(frozen=True)
class Record:
    """One line of the list. `fault` names what makes its cells worthless: "broken", "line-long"."""

    line: int
    cells: list[str]
    fault: str = ""


def decoded(content: bytes) -> str:
    """The text, in UTF-8 or UTF-16 with or without their mark, or in the Hebrew, Arabic or Polish code page.

    Raises FileUnreadable for what is no text, such as a workbook or a picture.
    """
    if not content.strip() or content.startswith(NO_TEXT):
        raise FileUnreadable()
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return _read(content, "utf-16")
    if b"\0" in content:
        return _read(content, _wide(content))
    try:
        return _checked(content.decode("utf-8-sig"))
    except UnicodeDecodeError:
        return _checked(content.decode(_code_page(content), errors="replace"))


def records(text: str) -> list[Record]:
    """The lines that are not empty, as cells. Raises FileTooLong, FileUnreadable (nothing in it)."""
    lines = NEW_LINE.split(text)
    separator = ""
    if hint := SEPARATOR_HINT.fullmatch(lines[0].strip()):
        separator, lines[0] = hint[1], ""
    filled = sum(1 for line in lines if line.strip())
    if filled > MOST_LINES + 1:  # the first one names the columns
        raise FileTooLong(most=MOST_LINES)
    if not filled:
        raise FileUnreadable()
    cut = _cut(lines, separator or _separator(lines))
    return [one for one in cut if one.fault or any(cell.strip() for cell in one.cells)]


def _cut(lines: list[str], separator: str) -> Iterator[Record]:
    quoted = re.compile(rf'(?:^|{re.escape(separator)})\s*"')
    place = 0
    while place < len(lines):
        first, whole = place, lines[place]
        place += 1
        if len(whole) > LONGEST_LINE:
            yield Record(first + 1, [whole[:80]], "line-long")
            continue
        more = place
        while (
            quoted.search(whole)
            and _open_at_end(whole, separator)
            and more < min(len(lines), first + MOST_LINES_OF_ONE)
        ):
            whole += "\n" + lines[more][:LONGEST_LINE]
            more += 1
        if quoted.search(whole) and _open_at_end(whole, separator):
            yield Record(first + 1, [lines[first]], "broken")
            continue
        place = more
        yield _record(first + 1, whole, separator)


def _record(line: int, whole: str, separator: str) -> Record:
    try:
        cells = next(csv.reader([whole], delimiter=separator, skipinitialspace=True), [])
    except csv.Error:
        return Record(line, [whole[:80]], "broken")
    return Record(line, [cell.strip() for cell in cells])


def _open_at_end(whole: str, separator: str) -> bool:
    """Whether a cell that began with a quote is still open. A quote inside a word is a letter: think of צה"ל."""
    inside = closed = False
    starts = True
    for sign in whole:
        if inside:
            inside, closed = sign != '"', sign == '"'
        elif sign == '"' and (starts or closed):
            inside, closed, starts = True, False, False
        else:
            closed = False
            starts = sign == separator or (starts and sign == " ")
    return inside


def _separator(lines: list[str]) -> str:
    """The one that cuts most of the first lines into the same number of cells."""
    some = [line[:LONGEST_LINE] for line in lines if line.strip()][:LOOKED_AT]

    def agreement(separator: str) -> tuple[int, int]:
        counts = Counter(line.count(separator) for line in some)
        cells, number = max(counts.items(), key=lambda one: (one[0] > 0, one[1], one[0]))
        return (number, cells) if cells else (0, 0)

    return max(SEPARATORS, key=agreement)


def _read(content: bytes, encoding: str) -> str:
    try:
        return _checked(content.decode(encoding).removeprefix("\ufeff"))
    except UnicodeDecodeError as fault:
        raise FileUnreadable() from fault


def _checked(text: str) -> str:
    """Raises FileUnreadable where too much is no writing at all."""
    strange = len(NO_WRITING.findall(text))
    if not text.strip() or strange * 50 > len(text):
        raise FileUnreadable()
    return text.replace("\0", "")


def _wide(content: bytes) -> str:
    """Which half of the pairs the empty bytes are in tells the order of UTF-16. Raises FileUnreadable for neither."""
    even, odd = content[::2].count(0), content[1::2].count(0)
    if not min(even, odd) * 10 < max(even, odd):
        raise FileUnreadable()
    return "utf-16-le" if odd > even else "utf-16-be"


def _code_page(content: bytes) -> str:
    """Polish letters stand between plain ones; Hebrew ones fill a narrow range, Arabic and Persian ones a wide one."""
    high = HIGH.findall(content)
    if len(BESIDE_PLAIN.findall(content)) * 2 >= len(high):
        return "cp1250"
    letters = [sign for sign in high if sign >= b"\xc0"]
    hebrew = sum(1 for sign in letters if b"\xe0" <= sign <= b"\xfa")
    return "cp1255" if hebrew * 10 >= len(letters) * 9 else "cp1256"


SEPARATORS = ("\t", ";", ",")
NEW_LINE = re.compile(r"\r\n|\r|\n")
SEPARATOR_HINT = re.compile(r"\ufeff?sep=(.)", re.IGNORECASE)
# Workbooks, old and new, PDF, pictures: what people send instead of a list.
NO_TEXT = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"GIF8")
NO_WRITING = re.compile(r"[\x00-\x08\x0e-\x1f\x7f\ufffd]")
HIGH = re.compile(rb"[\x80-\xff]")
BESIDE_PLAIN = re.compile(rb"(?<=[A-Za-z])[\x80-\xff]|[\x80-\xff](?=[A-Za-z])")
