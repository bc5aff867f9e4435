"""Three members to try a broadcast on, and how many read which language."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from loyalty import campaign_steps, clubs
from loyalty.campaign_content import Content
from loyalty.clubs import Club
from loyalty.db import campaign_people as rows
from loyalty.db import copies
from loyalty.db import segments as segment_rows
from loyalty.db.store import View
from loyalty.segments import Segment
from loyalty.waves import CHANGEABLE, readers_of


@dataclass(frozen=True)
class Sample:
    """A member whom the preview is filled with. `why`: shortest, nameless, longest or rtl."""

    member_id: int
    name: str
    language: str
    why: str


@dataclass(frozen=True)
class Reach:
    """How many copies Telegram still lets the bot change or take back, how many are too old for that, of how many
    nobody knows where they are, how many letters have still to go, and how many Telegram did not take."""

    reached: int
    too_old: int
    unknown: int
    waiting: int
    failed: int


async def reach(view: View, *, campaign_id: int, only: Content | None = None) -> Reach:
    """How far a recall gets now; with `only`, how far a correction of these messages. Raises CampaignGone."""
    whose = None
    if only is not None:
        campaign = await campaign_steps.get(view, campaign_id=campaign_id)
        languages = (await clubs.require(view)).settings.languages
        whose = readers_of(campaign, only=only, languages=languages)
    row = await copies.reach(view, campaign_id=campaign_id, since=view.now - CHANGEABLE, whose=whose)
    return Reach(row.fresh, row.old, row.unknown, row.waiting, row.failed)


async def named(view: View, *, member_ids: Sequence[int]) -> dict[int, Any]:
    """Card number and name of these members, by id."""
    return dict(await rows.named(view, member_ids=member_ids))


async def languages(view: View, *, club: Club, segment: Segment) -> dict[str, int]:
    """How many of those who are meant read which language of the club; everybody else counts for its first."""
    found = await rows.languages(view, clauses=_clauses(view, club, segment))
    spoken = club.settings.languages
    counted = dict.fromkeys(spoken, 0)
    for language, number in found.items():
        counted[language if language in counted else spoken[0]] += number
    return counted


async def reader(view: View, *, club: Club, segment: Segment, language: str) -> int:
    """A member of the segment who reads this language; 0 where there is none."""
    row = await rows.reader_of(view, clauses=_clauses(view, club, segment), languages=[language])
    return int(row.id) if row is not None else 0


async def missed(view: View, *, campaign_id: int, wave: int) -> dict[str, int]:
    """Of the copies that a recall or a correction did not change: why, and how many."""
    return {row.reason: row.number for row in await copies.missed(view, campaign_id=campaign_id, wave=wave)}


async def samples(view: View, *, club: Club, segment: Segment, right_to_left: tuple[str, ...]) -> tuple[Sample, ...]:
    """At most three different members of the segment: the shortest name, none, the longest; where somebody reads from
    right to left, one of them does."""
    clauses = _clauses(view, club, segment)
    found: dict[int, Sample] = {}
    for why, ask in (("shortest", rows.shortest_name), ("nameless", rows.nameless), ("longest", rows.longest_name)):
        _keep(found, await ask(view, clauses=clauses), why)
    if right_to_left and not any(one.language in right_to_left for one in found.values()):
        row = await rows.reader_of(view, clauses=clauses, languages=right_to_left)
        if row is not None and len(found) == MOST:
            del found[next(one.member_id for one in found.values() if one.why == "shortest")]
        _keep(found, row, "rtl")
    return tuple(found.values())


def _keep(found: dict[int, Sample], row: Any, why: str) -> None:
    if row is not None and row.id not in found:
        found[row.id] = Sample(row.id, row.name, row.language, why)


def _clauses(view: View, club: Club, segment: Segment) -> list[Any]:
    return segment_rows.clause(segment, club=club, now=view.now)


MOST = 3
