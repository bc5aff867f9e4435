"""Finding a member at the counter: by card number, phone or name, in any script."""

import re
from dataclasses import dataclass
from typing import Any

from loyalty.db import search as rows
from loyalty.db.store import View
from loyalty.errors import PhoneUnclear
from loyalty.members import PRACTICE_KINDS
from loyalty.phones import read_phone
from loyalty.roles import Actor, may_serve
from loyalty.texts import search_form
from loyalty.tokens import numbers_ending

SHORTEST_NAME = 2


@dataclass(frozen=True)
class Found:
    """A member in a list."""

    id: int
    name: str
    card_number: str


async def by_card_number(view: View, *, by: Actor, number: str) -> Found | None:
    """The active member with this number on the card, or one's own practice card. Raises NotAllowed."""
    may_serve(by)
    row = await rows.by_card_number(view, number=number)
    if row is None:
        row = await rows.practice_card(view, number=number, person=str(by.person_id), kinds=PRACTICE_KINDS)
    return _found(row) if row else None


async def with_number_first(view: View, *, by: Actor, text: str) -> list[tuple[Found, str]]:
    """Everybody whose card number the text begins with, and what stands behind it: a number in groups can end at each
    of its gaps. Raises NotAllowed."""
    may_serve(by)
    found = []
    for gap in list(GAP.finditer(text))[:MOST_GROUPS]:
        head, rest = text[: gap.start()], text[gap.end() :]
        if not GROUPED.fullmatch(head):
            break
        number = plain(head)
        if SHORTEST_NUMBER <= len(number) <= LONGEST_NUMBER and rest:
            one = await by_card_number(view, by=by, number=number)
            found += [(one, rest)] if one else []
    return found


def plain(text: str) -> str:
    """Digits of any script as 0-9, without what people put between the groups of a number."""
    return "".join(str(int(sign)) if sign.isdecimal() else sign for sign in text if sign not in "+() \u00a0-–")


async def by_ending(view: View, *, by: Actor, ending: str, limit: int) -> list[Found]:
    """Active members whose card number ends with these four digits, looked up by every number that may be theirs.

    Nobody where cards came from a file: their numbers may be anything, so that no ending is surely one person's.
    Raises NotAllowed.
    """
    may_serve(by)
    if await rows.any_import(view):
        return []
    return [_found(row) for row in await rows.by_numbers(view, numbers=numbers_ending(ending), limit=limit)]


async def by_phone(view: View, *, by: Actor, text: str, region: str) -> Found | None:
    """The active member whose number was typed, however it was written. Raises NotAllowed."""
    may_serve(by)
    try:
        phone = read_phone(text, region=region)
    except PhoneUnclear:
        return None
    row = await rows.by_phone(view, phone=phone)
    return _found(row) if row else None


async def by_name(view: View, *, by: Actor, text: str, limit: int, offset: int = 0) -> list[Found]:
    """Active members whose name begins with the text, then those whose later names do. Raises NotAllowed."""
    may_serve(by)
    wanted = search_form(text)
    if len(wanted) < SHORTEST_NAME:
        return []
    return [_found(row) for row in await rows.by_name(view, wanted=wanted, limit=limit, offset=offset)]


def _found(row: Any) -> Found:
    return Found(row.id, row.name, row.card_number)


SHORTEST_NUMBER, LONGEST_NUMBER, MOST_GROUPS = 4, 12, 4
GAP = re.compile(r"[ \u00a0]+")
GROUPED = re.compile(r"\d+(?:[ \u00a0–-]+\d+)*")
