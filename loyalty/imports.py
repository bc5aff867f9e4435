"""Members and balances from a file: written in small batches, recognised the second time, and with a way back."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from loyalty import audit
from loyalty.birthdays import BirthdayRules, next_on
from loyalty.calendars import Birthday
from loyalty.consents import TEXT_VERSION
from loyalty.db import imports as rows
from loyalty.db import privacy
from loyalty.db.store import UnitOfWork, View
from loyalty.debits import debit
from loyalty.errors import ImportedBefore, NotFound
from loyalty.ledger import Line as LedgerLine
from loyalty.ledger import end_of
from loyalty.roles import Actor, may_own
from loyalty.texts import search_form

if TYPE_CHECKING:
    from loyalty.clubs import Club

MOST_POINTS = 10_000_000
WRITING, DONE, UNDOING, UNDONE = "writing", "done", "undoing", "undone"
# So many lines are written between two sales.
BATCH = 100
BACK_AT_ONCE = 20
LOOKED_UP_AT_ONCE = 500


@dataclass(frozen=True)
class Line:
    """A good line of a file: its number there, and what it tells; a phone (E.164), a card number, or both."""

    line: int
    name: str
    phone: str
    birthday: Birthday | None
    points: int
    card_number: str
    note: str


@dataclass(frozen=True)
class Import:
    """An import and what became of it. `reading` is how its file is found and read again."""

    id: int
    state: str
    made: int
    at: datetime
    reading: dict[str, Any]


@dataclass(frozen=True)
class Staying:
    """A member of an import that was taken back who stayed, for having bought something or joined in Telegram."""

    member_id: int
    name: str
    card_number: str
    line: int


async def known(view: View, *, by: Actor, lines: Sequence[Line]) -> tuple[set[int], set[int]]:
    """The numbers of the lines whose phone is on a card already, and of those whose card number is somebody else's.

    Raises NotAllowed.
    """
    may_own(by)
    there: set[int] = set()
    taken: set[int] = set()
    for start in range(0, len(lines), LOOKED_UP_AT_ONCE):
        some = lines[start : start + LOOKED_UP_AT_ONCE]
        phones = await rows.known_phones(view, phones=[one.phone for one in some if one.phone])
        numbers = await rows.taken_numbers(view, numbers=[one.card_number for one in some if one.card_number])
        there |= {one.line for one in some if one.phone and one.phone in phones}
        taken |= {one.line for one in some if one.card_number in numbers and one.line not in there}
    return there, taken


async def begin(uow: UnitOfWork, *, by: Actor, digest: str, reading: dict[str, Any]) -> int:
    """Begin an import of the file with this digest; its id. Raises NotAllowed, ImportedBefore."""
    may_own(by)
    if await rows.latest(uow, digest=digest):
        raise ImportedBefore()
    import_id = await rows.add(uow, digest=digest, reading=reading, staff_id=by.staff_id)
    await audit.record(uow, by=by, action="import.began", subject="import", subject_id=import_id)
    return import_id


async def write(
    uow: UnitOfWork, *, club: "Club", by: Actor, import_id: int, lines: Sequence[Line], today: date
) -> None:
    """Make members of some lines of a file; whoever is known by now, as from before a crash, is left out.

    Nobody gets a letter or agrees to more than being a member. Raises NotAllowed, NotFound.
    """
    may_own(by)
    found = await get(uow, import_id=import_id)
    if found.state != WRITING:
        return
    there, taken = await known(uow, by=by, lines=lines)
    fresh = [one for one in lines if one.line not in there | taken]
    if not fresh:
        return
    made = await _add(uow, club=club, import_id=import_id, lines=fresh, today=today)
    await rows.add_belongings(
        uow,
        import_id=import_id,
        text_version=TEXT_VERSION,
        made=[(member_id, one.line, one.phone, one.points) for member_id, one in made],
    )
    given = [(member_id, one.points, f"import:{import_id}:{one.line}") for member_id, one in made if one.points]
    if given:
        line = {"rule": "import", "program_version_id": club.program_version_id, "staff_id": by.staff_id}
        ends = end_of(club.program, since=uow.now, zone=club.zone)
        await rows.add_balances(uow, unit=club.program.unit, line=line, expires_at=ends, given=given)
    await rows.change(uow, import_id=import_id, made=found.made + len(made))


async def finish(uow: UnitOfWork, *, by: Actor, import_id: int) -> Import:
    """Every line was worked. Raises NotAllowed, NotFound."""
    may_own(by)
    found = await get(uow, import_id=import_id)
    if found.state == WRITING:
        await rows.change(uow, import_id=import_id, state=DONE)
        await audit.record(
            uow, by=by, action="import.done", subject="import", subject_id=import_id, after={"made": found.made}
        )
    return await get(uow, import_id=import_id)


async def take_back(uow: UnitOfWork, *, by: Actor, import_id: int, after: int = 0) -> int:
    """Remove the next members that an import made and nobody touched since; the member to go on after, 0 at the end.

    Whoever bought something, was given points, or joined in Telegram stays. Raises NotAllowed, NotFound.
    """
    may_own(by)
    found = await get(uow, import_id=import_id)
    if found.state == UNDONE:
        return 0
    if found.state != UNDOING:
        await rows.change(uow, import_id=import_id, state=UNDOING)
    some = await rows.made(uow, import_id=import_id, after=after, limit=BACK_AT_ONCE)
    untouched = [row for row in some if not row.used]
    for row in untouched:
        if row.wallet_id is not None:
            await _balance_back(uow, by=by, import_id=import_id, row=row)
    await privacy.blank_members(uow, member_ids=[row.id for row in untouched])
    if some:
        return int(some[-1].id)
    await rows.change(uow, import_id=import_id, state=UNDONE, undone_at=uow.now)
    await audit.record(uow, by=by, action="import.undone", subject="import", subject_id=import_id)
    return 0


async def staying(view: View, *, by: Actor, import_id: int) -> list[Staying]:
    """Who of an import is still a member. Raises NotAllowed."""
    may_own(by)
    found = await rows.staying(view, import_id=import_id)
    return [Staying(row.id, row.name, row.card_number, row.line) for row in found]


async def get(view: View, *, import_id: int) -> Import:
    """One import. Raises NotFound."""
    row = await rows.get(view, import_id=import_id)
    if row is None:
        raise NotFound()
    return _read(row)


async def by_digest(view: View, *, digest: str) -> Import | None:
    """The import of this very file that was not taken back, or None."""
    row = await rows.latest(view, digest=digest)
    return _read(row) if row else None


async def latest_by(view: View, *, by: Actor) -> Import | None:
    """The last import that this member of staff began, or None."""
    row = await rows.latest(view, staff_id=by.staff_id) if by.staff_id else None
    return _read(row) if row else None


async def _add(
    uow: UnitOfWork, *, club: "Club", import_id: int, lines: Sequence[Line], today: date
) -> list[tuple[int, Line]]:
    own = {one.card_number for one in lines if one.card_number}
    free = iter(await rows.free_numbers(uow, count=sum(1 for one in lines if not one.card_number), without=own))
    numbers = [one.card_number or next(free) for one in lines]
    given = [
        {
            "card_number": number,
            "name": one.name,
            "search_name": search_form(one.name),
            "source": "import",
            "source_detail": str(import_id),
            "note": one.note,
            **_birthday(one.birthday, today, club.settings.birthdays),
        }
        for number, one in zip(numbers, lines, strict=True)
    ]
    ids = await rows.add_members(uow, given=given)
    return [(ids[number], one) for number, one in zip(numbers, lines, strict=True)]


def _birthday(birthday: Birthday | None, today: date, rules: BirthdayRules) -> dict[str, Any]:
    return {
        "birthday_calendar": birthday.calendar if birthday else None,
        "birthday_year": birthday.year if birthday else None,
        "birthday_month": birthday.month if birthday else None,
        "birthday_day": birthday.day if birthday else None,
        "birthday_next_on": next_on(birthday, since=today, rules=rules) if birthday else None,
    }


async def _balance_back(uow: UnitOfWork, *, by: Actor, import_id: int, row: Any) -> None:
    line = LedgerLine("import-undo", f"import-undo:{import_id}:{row.line}", row.version, staff_id=by.staff_id)
    await debit(uow, wallet_id=row.wallet_id, kind="ADJUST", quantity=row.quantity, line=line, up_to=True)


def _read(row: Any) -> Import:
    return Import(row.id, row.state, row.made, row.at, row.reading)
