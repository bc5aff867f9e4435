"""Whom the owner means: groups of members put together by taps, saved under a name, and counted live."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from pydantic import BaseModel, ConfigDict, Field

from loyalty import audit
from loyalty.db import saved_segments as saved_rows
from loyalty.db import segments as rows
from loyalty.db.store import UnitOfWork, View
from loyalty.roles import Actor, may_own
from loyalty.search import Found
from loyalty.segment_kinds import Condition
from loyalty.texts import clean, search_form
from loyalty.ungrouped import NameTaken, SegmentGone, SegmentsFull

if TYPE_CHECKING:
    from loyalty.clubs import Club

MOST_CONDITIONS, MOST_SEGMENTS, NAME_LIMIT = 8, 30, 48
# What anybody in the club may be asked for; everything else is chosen by what people do and like.
OPEN_KINDS = frozenset({"language", "branch"})


class Segment(BaseModel):
    """Members to whom `all` of these apply and `none` of those; of the values within one condition any will do."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    all: tuple[Condition, ...] = Field(default=(), max_length=MOST_CONDITIONS)
    none: tuple[Condition, ...] = Field(default=(), max_length=MOST_CONDITIONS)


EVERYONE = Segment()


@dataclass(frozen=True)
class Size:
    """How many members a group has on Telegram now. `agreed`: of them, those who agreed that offers are chosen by what
    they like and buy; `writable`: those who may be written to with an offer and have not blocked the bot."""

    members: int
    agreed: int
    writable: int


@dataclass(frozen=True)
class Saved:
    """A group under a name."""

    id: int
    name: str
    segment: Segment


def needs_profiling(segment: Segment) -> bool:
    """Whether only members may be written to who agreed that offers are chosen by what they like and buy."""
    return any(condition.kind not in OPEN_KINDS for condition in (*segment.all, *segment.none))


async def count(view: View, *, club: "Club", segment: Segment) -> int:
    """How many members it is now: active ones on Telegram, whoever only practises left out."""
    return await rows.count(view, segment=segment, club=club)


async def size(view: View, *, club: "Club", segment: Segment) -> Size:
    """The same, with how many of them may be written to."""
    found = await rows.size(view, segment=segment, club=club, profiling=needs_profiling(segment))
    return Size(int(found.members or 0), int(found.agreed or 0), int(found.writable or 0))


async def includes(view: View, *, club: "Club", segment: Segment, member_id: int) -> bool:
    """Whether the member is in it now, on Telegram or not."""
    return await rows.includes(view, segment=segment, club=club, member_id=member_id)


async def listed(
    view: View, *, club: "Club", by: Actor, segment: Segment, text: str = "", limit: int, offset: int = 0
) -> list[Found]:
    """Its members on Telegram, the newest first; with `text` whose name holds it. Raises NotAllowed."""
    may_own(by)
    wanted: dict[str, Any] = {"text": search_form(text), "limit": limit, "offset": offset}
    found = await rows.listed(view, segment=segment, club=club, **wanted)
    return [Found(row.id, row.name, row.card_number) for row in found]


async def saved(view: View, *, by: Actor) -> list[Saved]:
    """The groups that were saved, by name. Raises NotAllowed."""
    may_own(by)
    return [_saved(row) for row in await saved_rows.saved(view)]


async def get(view: View, *, by: Actor, segment_id: int) -> Saved:
    """One of them. Raises NotAllowed, SegmentGone."""
    may_own(by)
    found = await saved_rows.get(view, segment_id=segment_id)
    if found is None:
        raise SegmentGone()
    return _saved(found)


async def save(uow: UnitOfWork, *, by: Actor, name: str, segment: Segment) -> Saved:
    """Keep a group under a name; the very same under the same name is kept already.

    Raises NotAllowed, NameTaken (another group has it), SegmentsFull, TextEmpty, TextTooLong.
    """
    may_own(by)
    clear = clean(name, limit=NAME_LIMIT)
    known = {one.name: one for one in await saved(uow, by=by)}
    if clear in known and known[clear].segment == segment:
        return known[clear]
    if clear not in known and len(known) >= MOST_SEGMENTS:
        raise SegmentsFull(most=MOST_SEGMENTS)
    definition = segment.model_dump(mode="json")
    segment_id = await saved_rows.add(uow, name=clear, definition=definition, staff_id=by.staff_id)
    if segment_id is None:
        raise NameTaken()
    await _note(uow, by=by, action="segment.saved", segment_id=segment_id, after=definition)
    return Saved(segment_id, clear, segment)


async def change(uow: UnitOfWork, *, by: Actor, segment_id: int, segment: Segment) -> Saved:
    """Let a name mean another group; broadcasts that were made from it stay as they are. Raises NotAllowed,
    SegmentGone."""
    known = await get(uow, by=by, segment_id=segment_id)
    definition = segment.model_dump(mode="json")
    await saved_rows.change(uow, segment_id=segment_id, definition=definition)
    await _note(uow, by=by, action="segment.changed", segment_id=segment_id, after=definition)
    return Saved(segment_id, known.name, segment)


async def rename(uow: UnitOfWork, *, by: Actor, segment_id: int, name: str) -> Saved:
    """Call it otherwise. Raises NotAllowed, SegmentGone, NameTaken, TextEmpty, TextTooLong."""
    known, clear = await get(uow, by=by, segment_id=segment_id), clean(name, limit=NAME_LIMIT)
    if clear == known.name:
        return known
    if not await saved_rows.rename(uow, segment_id=segment_id, name=clear):
        raise NameTaken()
    await _note(uow, by=by, action="segment.changed", segment_id=segment_id, after={"field": "name"})
    return Saved(segment_id, clear, known.segment)


async def archive(uow: UnitOfWork, *, by: Actor, segment_id: int) -> None:
    """Keep it no longer; its name is free again. Raises NotAllowed."""
    may_own(by)
    if await saved_rows.archive(uow, segment_id=segment_id):
        await _note(uow, by=by, action="segment.archived", segment_id=segment_id)


async def _note(uow: UnitOfWork, *, by: Actor, action: str, segment_id: int, **more: Any) -> None:
    await audit.record(uow, by=by, action=action, subject="segment", subject_id=segment_id, **more)


def _saved(row: Any) -> Saved:
    return Saved(row.id, row.name, Segment.model_validate(row.definition))
