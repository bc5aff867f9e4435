"""Who is in a broadcast's audience: counted, and on PostgreSQL kept as one row a member."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger, ColumnElement, and_, bindparam, case, cast, func, literal, select, text
from sqlalchemy.dialects.postgresql import distinct_on

from loyalty.db import segments
from loyalty.db.courtesy import reached, verdict
from loyalty.db.store import UnitOfWork, View
from loyalty.db.tables import campaign_letters, identities, member_contacts, members, people

# Who is capped now may be written to by the time it is their turn: that is asked then.
GOES = ("", "capped")
COLUMNS = "campaign_id, member_id, person_id, variant, state, reason, due_at, attempts, wave"


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
    await uow.run(ROOM_TO_SORT)
    said = verdict(**asked)
    goes = said.in_(GOES)
    moments: list[tuple[ColumnElement[bool], Any]] = [
        (members.c.time_zone == zone, literal(at, campaign_letters.c.due_at.type)) for zone, at in due.items() if zone
    ]
    usual = literal(due[None], campaign_letters.c.due_at.type)
    person = cast(identities.c.value, BigInteger)
    linked = and_(identities.c.member_id == members.c.id, identities.c.kind == "telegram")
    chosen = (
        select(
            literal(campaign_id, BigInteger),
            members.c.id,
            person,
            literal("a"),
            case((goes, "pending"), else_="skipped"),
            case((goes, None), else_=said),
            case(*moments, else_=usual) if moments else usual,
            literal(0),
            literal(0),
        )
        .ext(distinct_on(members.c.id))  # of two accounts of one member the newer
        .select_from(members)
        .join(identities, linked)
        .outerjoin(people, people.c.id == person)
        .outerjoin(member_contacts, member_contacts.c.member_id == members.c.id)
        .where(*segments.clause(segment, club=club, now=uow.now))
        .order_by(members.c.id, identities.c.id.desc())
    )
    return (await uow.run(campaign_letters.insert().from_select(COLUMNS.split(", "), chosen))).rowcount


async def going(view: View, *, campaign_id: int) -> int:
    """How many of a frozen audience may be written to."""
    rows = campaign_letters.c
    pending = (rows.campaign_id == campaign_id, rows.state == "pending")
    return int(await view.value(select(func.count()).where(*pending)) or 0)


async def assign(
    uow: UnitOfWork, *, campaign_id: int, holdout_percent: int, test_percent: int, waits_until: datetime
) -> None:
    """Hold some out and give others their version, as `loyalty.holdout.assigned` says it, by PostgreSQL itself."""
    values = {"campaign": campaign_id, "held": holdout_percent, "test": test_percent, "later": waits_until}
    await uow.run(ASSIGN, values)


# Until the transaction ends: a million are sorted in memory.
ROOM_TO_SORT = text("SET LOCAL work_mem = '64MB'")
# The order of sha256("campaign:member"), cut exactly.
ASSIGN = text("""
    WITH ranked AS (
        SELECT member_id, count(*) OVER () AS many,
            row_number() OVER (
                ORDER BY sha256(convert_to(CAST(:campaign AS bigint) || ':' || member_id, 'UTF8'))
            ) AS rank
        FROM campaign_letters WHERE campaign_id = :campaign AND state = 'pending'
    ), cut AS (
        SELECT member_id, rank, many * :held / 100 AS held, (many - many * :held / 100) * :test / 200 AS half
        FROM ranked
    ), given AS (
        SELECT member_id, CASE WHEN rank <= held THEN 'h' WHEN :test = 0 OR rank <= held + half THEN 'a'
            WHEN rank <= held + 2 * half THEN 'b' ELSE 'w' END AS letter
        FROM cut
    )
    UPDATE campaign_letters SET
        state = CASE letter WHEN 'h' THEN 'holdout' ELSE state END,
        variant = CASE letter WHEN 'h' THEN 'a' ELSE letter END,
        due_at = CASE letter WHEN 'w' THEN :later ELSE due_at END
    FROM given
    WHERE campaign_letters.campaign_id = :campaign AND campaign_letters.member_id = given.member_id AND letter <> 'a'
""").bindparams(
    bindparam("campaign", type_=BigInteger),
    bindparam("held", type_=BigInteger),
    bindparam("test", type_=BigInteger),
    bindparam("later", type_=campaign_letters.c.due_at.type),
)
