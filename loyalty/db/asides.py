"""An audience on its way into SQLite: gathered in one look in a file aside, from which the writer takes it in pieces.

A statement that reads and writes within SQLite holds neither Python's lock nor, until it pours, the club's writer.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import (
    BigInteger,
    Column,
    MetaData,
    String,
    Table,
    and_,
    case,
    cast,
    func,
    insert,
    literal,
    select,
)

from loyalty.db import segments
from loyalty.db.audiences import COLUMNS, GOES
from loyalty.db.courtesy import verdict
from loyalty.db.engine import looking_aside, sqlite_path
from loyalty.db.store import UnitOfWork
from loyalty.db.tables import campaign_letters, identities, member_contacts, members, people
from loyalty.db.types import Id

_aside = MetaData(schema="side")
# `letter` is one of loyalty/holdout.py: h is held out, w waits for the better version.
found = Table(
    "found",
    _aside,
    Column("member_id", Id, primary_key=True),
    Column("person_id", BigInteger, nullable=False),
    Column("said", String(16), nullable=False),
    Column("zone", String(64), nullable=False),
    Column("letter", String(1), nullable=False, server_default="a"),
)
# When letters go to a zone; the club's own has no name.
moments = Table(
    "moments",
    _aside,
    Column("zone", String(64), primary_key=True),
    Column("due_at", campaign_letters.c.due_at.type, nullable=False),
    sqlite_with_rowid=False,
)


@dataclass(frozen=True)
class Gathered:
    """How many of those who were found may be written to, and the time zones of their own that they have."""

    going: int
    zones: tuple[str, ...]


@contextmanager
def place(url: str) -> Iterator[Path]:
    """Where a club's audience is gathered: beside its file, and gone afterwards. A killed program's is gone as well."""
    side = Path(f"{sqlite_path(url)}-audience")
    side.unlink(missing_ok=True)
    try:
        yield side
    finally:
        side.unlink(missing_ok=True)


def gather(url: str, side: Path, *, club: Any, segment: Any, asked: Mapping[str, Any], now: datetime) -> Gathered:
    """Write down in the file aside who is in the audience, as the club is at one moment. For a thread of its own."""
    with looking_aside(url, side) as connection:
        _aside.create_all(connection)
        names = ("member_id", "person_id", "said", "zone")
        chosen = _chosen(club=club, segment=segment, asked=asked, now=now)
        connection.execute(insert(found).prefix_with("OR REPLACE").from_select(names, chosen))
        going = connection.execute(select(func.count()).where(found.c.said.in_(GOES))).scalar_one()
        zones = connection.execute(select(found.c.zone).where(found.c.zone != "").distinct()).scalars()
        return Gathered(going, tuple(zones))


def note_moments(url: str, side: Path, *, moments_of: Mapping[str | None, datetime]) -> None:
    """Zone -> when letters go there; None is the club's own."""
    with looking_aside(url, side) as connection:
        connection.execute(insert(moments), [{"zone": zone or "", "due_at": at} for zone, at in moments_of.items()])


async def pour(uow: UnitOfWork, *, campaign_id: int, after_id: int, limit: int, later: datetime) -> tuple[int, int]:
    """Take the next members by id from the file that is attached; how many, and the id of the last of them.

    `later`: when those get it who wait for the better version.
    """
    chosen = _rows(campaign_id, later).where(found.c.member_id > after_id).order_by(found.c.member_id).limit(limit)
    count = (await uow.at_length(insert(campaign_letters).from_select(COLUMNS.split(", "), chosen))).rowcount
    rows = campaign_letters.c
    return count, int(await uow.value(select(func.max(rows.member_id)).where(rows.campaign_id == campaign_id)) or 0)


def _chosen(*, club: Any, segment: Any, asked: Mapping[str, Any], now: datetime) -> Any:
    """The audience by its members' ids: member, person, verdict, zone; of two accounts of one member the newer is last.

    Joined from the outside, so that SQLite goes through the members by their ids and sorts nothing; whoever is not on
    Telegram is left out in words that do not let it turn that around.
    """
    person = cast(identities.c.value, BigInteger)
    linked = and_(identities.c.member_id == members.c.id, identities.c.kind == "telegram")
    return (
        select(members.c.id, person, verdict(**asked), func.coalesce(members.c.time_zone, ""))
        .select_from(members)
        .outerjoin(identities, linked)
        .outerjoin(people, people.c.id == person)
        .outerjoin(member_contacts, member_contacts.c.member_id == members.c.id)
        .where(*segments.clause(segment, club=club, now=now), func.coalesce(identities.c.id, 0) != 0)
        .order_by(members.c.id, identities.c.id)
    )


def _rows(campaign_id: int, later: datetime) -> Any:
    """Those who were found, as rows of the broadcast."""
    letter, goes = found.c.letter, found.c.said.in_(GOES)
    due = case((letter == WAITS, literal(later, campaign_letters.c.due_at.type)), else_=moments.c.due_at)
    return select(
        literal(campaign_id),
        found.c.member_id,
        found.c.person_id,
        case((letter == HELD_OUT, "a"), else_=letter),
        case((letter == HELD_OUT, "holdout"), (goes, "pending"), else_="skipped"),
        case((goes, None), else_=found.c.said),
        due,
        literal(0),
        literal(0),
    ).join_from(found, moments, moments.c.zone == found.c.zone)


# As loyalty/holdout.py says it.
HELD_OUT, WAITS = "h", "w"
