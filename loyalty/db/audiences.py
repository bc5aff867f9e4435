"""Who is in a broadcast's audience, read in one look and kept as one row a member."""

from array import array
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import chain
from typing import Any

from sqlalchemy import BigInteger, ColumnElement, and_, any_, bindparam, case, cast, func, literal, select, update
from sqlalchemy.dialects.postgresql import ARRAY

from loyalty.db import segments
from loyalty.db.courtesy import reached, verdict
from loyalty.db.people import telegram_of
from loyalty.db.store import UnitOfWork, View
from loyalty.db.tables import campaign_letters, identities, member_contacts, members, people

PAGE = 5_000
# Who is capped now may be written to by the time it is their turn: that is asked then.
GOES = ("", "capped")
COLUMNS = "campaign_id, member_id, person_id, variant, state, reason, due_at, attempts, wave"
POUR = f"INSERT INTO campaign_letters ({COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, 0, 0)"  # noqa: S608  our own names

# As loyalty/holdout.py says it.
HELD_OUT, WAITS = "h", "w"


@dataclass
class Found:
    """An audience in a few bytes a member: a million of them are not a million objects."""

    members: "array[int]" = field(default_factory=lambda: array("q"))
    persons: "array[int]" = field(default_factory=lambda: array("q"))
    verdicts: bytearray = field(default_factory=bytearray)
    zones: bytearray = field(default_factory=bytearray)
    verdict_names: list[str] = field(default_factory=list)
    zone_names: list[str | None] = field(default_factory=list)

    def add(self, rows: Sequence[Any]) -> None:
        """Take in a page of rows: member, person, verdict, zone."""
        if not rows:
            return
        ids, persons, verdicts, zones = zip(*rows, strict=True)
        self.members.extend(ids)
        self.persons.extend(persons)
        self.verdicts += _numbered(verdicts, self.verdict_names)
        self.zones += _numbered(zones, self.zone_names)

    def going(self) -> "array[int]":
        """The members who may be written to."""
        goes = {number for number, name in enumerate(self.verdict_names) if name in GOES}
        return array("q", (one for one, said in zip(self.members, self.verdicts, strict=True) if said in goes))


def _numbered(names: Sequence[Any], known: list[Any]) -> bytes:
    known.extend(set(names) - set(known))
    numbers = {name: number for number, name in enumerate(known)}
    return bytes(map(numbers.__getitem__, names))


async def page(
    view: View, *, club: Any, segment: Any, asked: Mapping[str, Any], after_id: int
) -> tuple[list[Any], int | None]:
    """The next members of the audience by id: member, person, verdict, zone; and after whom to go on, None at the end.

    Of two accounts of one member the newer. Joined from the outside, so that SQLite goes through the members by their
    ids and sorts nothing; whoever is not on Telegram is left out here.
    """
    person = cast(identities.c.value, BigInteger)
    linked = and_(identities.c.member_id == members.c.id, identities.c.kind == "telegram")
    query = (
        select(members.c.id, person, verdict(**asked), members.c.time_zone)
        .select_from(members)
        .outerjoin(identities, linked)
        .outerjoin(people, people.c.id == person)
        .outerjoin(member_contacts, member_contacts.c.member_id == members.c.id)
        .where(*segments.clause(segment, club=club, now=view.now), members.c.id > after_id)
        .order_by(members.c.id, identities.c.id)
        .limit(PAGE)
    )
    result = await view.run(query)
    assert result.cursor is not None
    found = list(result.cursor.fetchall())  # as the driver has them: a million rows are not wrapped first
    last = None
    if len(found) == PAGE:
        last = found[-1][0]
        if found[-2][0] == last:  # the next page has both accounts of the last one
            found, last = found[:-2], last - 1
    newest = {row[0]: row for row in found if row[1] is not None}
    return list(newest.values()), last


async def tally(view: View, *, club: Any, segment: Any, asked: Mapping[str, Any]) -> list[Any]:
    """How many of the audience there are: verdict, zone, number."""
    said = verdict(**asked).label("said")
    query = (
        select(said, members.c.time_zone, func.count().label("number"))
        .select_from(reached())
        .where(*segments.clause(segment, club=club, now=view.now), segments.LINKED)
    )
    return await view.all(query.group_by(said, members.c.time_zone))


async def time_zones(view: View) -> list[str]:
    """The time zones of members who have one of their own."""
    own = select(members.c.time_zone).where(members.c.time_zone.is_not(None)).distinct()
    return [row.time_zone for row in await view.all(own)]


async def pour(uow: UnitOfWork, *, rows: list[tuple[Any, ...]]) -> None:
    """Many rows at once on SQLite, as its driver takes them: building statements of them takes longer than the file."""
    await uow.pour(POUR, rows)


class Chunks:
    """The rows of an audience for `pour`, a few thousand at a time.

    `variants`: a letter of loyalty/holdout.py for each who goes; `due`: zone -> moment as SQLite keeps it; `later`: the
    moment of those who wait for the better version.
    """

    def __init__(
        self, found: Found, *, campaign_id: int, variants: str, due: Mapping[str | None, str], later: str
    ) -> None:
        self.found = found
        self._campaign_id = campaign_id
        self._variants = iter(variants)
        self._due = [due[zone] for zone in found.zone_names]
        self._later = later

    def __iter__(self) -> Iterator[list[tuple[Any, ...]]]:
        for start in range(0, len(self.found.members), PAGE):
            yield self._chunk(slice(start, start + PAGE))

    def _chunk(self, part: slice) -> list[tuple[Any, ...]]:
        found, campaign_id, due, letters = self.found, self._campaign_id, self._due, self._variants
        goes = [name in GOES for name in found.verdict_names]
        left_out = [("a", "skipped", name) for name in found.verdict_names]
        made: list[tuple[Any, ...]] = []
        columns = (found.members[part], found.persons[part], found.verdicts[part], found.zones[part])
        for member, person, said, zone in zip(*columns, strict=True):
            if goes[said]:
                letter = next(letters)
                at = self._later if letter == WAITS else due[zone]
                made.append((campaign_id, member, person, *SHAPES[letter], at))
            else:
                made.append((campaign_id, member, person, *left_out[said], due[zone]))
        return made


# Letter of loyalty/holdout.py -> variant, state, reason.
SHAPES = {letter: (letter, "pending", None) for letter in "abw"} | {HELD_OUT: ("a", "holdout", None)}


def as_kept(moment: datetime, *, dialect: Any) -> Any:
    """A moment as the driver takes it."""
    process = campaign_letters.c.due_at.type.dialect_impl(dialect).bind_processor(dialect)
    return process(moment) if process else moment


async def freeze_at_once(
    uow: UnitOfWork,
    *,
    campaign_id: int,
    club: Any,
    segment: Any,
    asked: Mapping[str, Any],
    due: Mapping[str | None, datetime],
) -> int:
    """The whole audience in one statement, for PostgreSQL; how many it are."""
    said = verdict(**asked)
    goes = said.in_(GOES)
    moments: list[tuple[ColumnElement[bool], Any]] = [
        (members.c.time_zone == zone, literal(at, campaign_letters.c.due_at.type)) for zone, at in due.items() if zone
    ]
    usual = literal(due[None], campaign_letters.c.due_at.type)
    chosen = (
        select(
            literal(campaign_id, BigInteger),
            members.c.id,
            func.coalesce(cast(telegram_of(members.c.id), BigInteger), 0),
            literal("a"),
            case((goes, "pending"), else_="skipped"),
            case((goes, None), else_=said),
            case(*moments, else_=usual) if moments else usual,
            literal(0),
            literal(0),
        )
        .select_from(reached())
        .where(*segments.clause(segment, club=club, now=uow.now), segments.LINKED)
        .order_by(members.c.id)
    )
    names = COLUMNS.split(", ")
    return (await uow.run(campaign_letters.insert().from_select(names, chosen))).rowcount


async def going(view: View, *, campaign_id: int) -> "array[int]":
    """The members of a frozen audience who may be written to."""
    rows = campaign_letters.c
    result = await view.run(select(rows.member_id).where(rows.campaign_id == campaign_id, rows.state == "pending"))
    return array("q", chain.from_iterable(result))


async def assign(
    uow: UnitOfWork, *, campaign_id: int, variants: Mapping[str, Sequence[int]], waits_until: datetime
) -> None:
    """Hold some out and give others their version, for PostgreSQL: letter of loyalty/holdout.py -> members."""
    rows = campaign_letters.c
    for letter, whose in variants.items():
        values: dict[str, Any] = {"state": "holdout"} if letter == HELD_OUT else {"variant": letter}
        if letter == WAITS:
            values["due_at"] = waits_until
        whose_it_is = rows.member_id == any_(bindparam("whose", type_=_IDS))
        changed = update(campaign_letters).where(rows.campaign_id == campaign_id, whose_it_is)
        await uow.run(changed.values(**values), {"whose": list(whose)})


_IDS = ARRAY(BigInteger)
