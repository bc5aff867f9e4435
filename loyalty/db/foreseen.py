"""Counts what would become of a broadcast: who may be written to, where they are, and who hears of another first."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, and_, case, exists, false, func, or_, select, true

from loyalty.db import segments
from loyalty.db.courtesy import DAY, reached, verdict
from loyalty.db.store import View
from loyalty.db.tables import campaign_letters, members

OPEN_LETTERS = ("pending", "claimed", "sending")
letter = campaign_letters.c


async def tally(
    view: View, *, club: Any, segment: Any, asked: Mapping[str, Any], elsewhere: Sequence[ColumnElement[bool]]
) -> list[Row[Any]]:
    """How many of the audience there are: verdict (or elsewhere, where another broadcast comes first), zone, number."""
    why = verdict(**asked)
    said = case((why != "", why), (or_(false(), *elsewhere), "elsewhere"), else_="").label("said")
    each = (
        select(said, members.c.time_zone)
        .select_from(reached())
        .where(*segments.clause(segment, club=club, now=view.now), segments.LINKED)
        .subquery()
    )
    query = select(each.c.said, each.c.time_zone, func.count().label("number"))
    return await view.all(query.group_by(each.c.said, each.c.time_zone))


def waits_for(*, club: Any, segment: Any, now: datetime) -> ColumnElement[bool]:
    """Whether a member belongs to the audience of a broadcast that is confirmed and not frozen yet."""
    return and_(true(), *segments.clause(segment, club=club, now=now))


def has_letter(*, campaign_id: int, begins: datetime, now: datetime) -> ColumnElement[bool]:
    """Whether a letter of another broadcast has still to go to a member, less than a day before this one begins."""
    mine = (letter.campaign_id == campaign_id, letter.member_id == members.c.id)
    late = () if within_a_day(now, begins=begins) else (letter.due_at > begins - DAY,)
    return exists().where(*mine, *late, letter.due_at <= begins, letter.state.in_(OPEN_LETTERS))


def within_a_day(moment: datetime, *, begins: datetime) -> bool:
    """Whether a member who is written to at that moment would be left alone when the other begins."""
    return begins - DAY < moment <= begins
