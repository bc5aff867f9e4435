"""What the owner takes away as lists: members, purchases, and every change of points, row by row."""

from collections.abc import AsyncIterator
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Literal

from loyalty import audit, stamp_cards
from loyalty.db import exports as rows
from loyalty.db.store import UnitOfWork, View
from loyalty.roles import Actor, may_own

if TYPE_CHECKING:
    from loyalty.clubs import Club
    from loyalty.segments import Segment

What = Literal["members", "purchases", "ledger"]
Cell = str | int | Decimal | datetime | None
COLUMNS: dict[What, tuple[str, ...]] = {
    "members": (
        *("name", "phone", "birthday", "points", "card", "note"),
        *("status", "joined", "source", "visits", "sum", "currency", "last"),
    ),
    "purchases": (
        *("receipt", "at", "card", "name", "amount", "refunded", "currency", "items", "state", "staff", "presence"),
    ),
    "ledger": (
        *("entry", "at", "card", "type", "rule", "change", "pending", "unit"),
        *("receipt", "expires", "staff", "reason"),
    ),
}


async def pages(view: View, *, club: "Club", by: Actor, what: What, decimals: int) -> AsyncIterator[list[list[Cell]]]:
    """The rows of one list, some hundred at a time, as COLUMNS names their cells; money in major units.

    `decimals` is how many the currency has. Text cells are what people typed: whoever writes a file out of them makes
    sure that no program takes them for formulas. Raises NotAllowed.
    """
    may_own(by)
    async for page in rows.pages(view, what=what):
        if what == "members":
            have = await rows.balances(view, member_ids=[row.id for row in page], unit=club.program.unit)
            yield [_member(row, have.get(row.id, 0), club, decimals) for row in page]
        elif what == "purchases":
            yield [_purchase(row, decimals) for row in page]
        else:
            yield [_entry(row, club) for row in page]


async def of_segment(
    view: View, *, club: "Club", by: Actor, segment: "Segment", decimals: int
) -> AsyncIterator[list[list[Cell]]]:
    """The members of a group who are on Telegram, as the list of members tells of them. Raises NotAllowed."""
    may_own(by)
    async for page in rows.of_segment(view, segment=segment, club=club):
        have = await rows.balances(view, member_ids=[row.id for row in page], unit=club.program.unit)
        yield [_member(row, have.get(row.id, 0), club, decimals) for row in page]


async def note(uow: UnitOfWork, *, by: Actor, what: str) -> None:
    """Remember that the owner took a list away. Raises NotAllowed."""
    may_own(by)
    await audit.record(uow, by=by, action="list.exported", subject="club", subject_id=1, after={"what": what})


def _member(row: Any, points: int, club: "Club", decimals: int) -> list[Cell]:
    told = (row.name, row.phone, _birthday(row), points, row.card_number, row.note)
    money = _major(row.purchase_sum_minor, decimals)
    seen = (row.purchase_count, money, club.settings.currency, row.last_purchase_at)
    return [*told, row.status, row.joined_at, row.source, *seen]


def _birthday(row: Any) -> str:
    """Year-month-day in its own calendar, which is named where it is not the Gregorian one; 0000 without a year."""
    if not row.birthday_calendar:
        return ""
    day = f"{row.birthday_year or 0:04}-{row.birthday_month:02}-{row.birthday_day:02}"
    return day if row.birthday_calendar == "gregorian" else f"{day} {row.birthday_calendar}"


def _purchase(row: Any, decimals: int) -> list[Cell]:
    names = ", ".join(line["name"] if isinstance(line, dict) else str(line) for line in row.items)
    amount = _major(row.amount_minor, decimals) if row.amount_minor else row.taps
    money: list[Cell] = [amount, _major(row.refunded_minor, decimals), row.currency]
    who = [row.receipt_number, row.at, row.card_number, row.name]
    return [*who, *money, names, row.state, row.staff_name, row.presence]


def _entry(row: Any, club: "Club") -> list[Cell]:
    unit = stamp_cards.title_of_unit(club, row.unit, club.settings.languages[0]) or row.unit
    what = [row.id, row.at, row.card_number, row.type, row.rule, row.available_change, row.pending_change, unit]
    return [*what, row.receipt_number, row.expires_at, row.staff_name, row.reason]


def _major(minor: int, decimals: int) -> Decimal:
    return Decimal(minor).scaleb(-decimals)
