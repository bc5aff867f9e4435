"""Who is in a group: the database answers as a simple telling of each condition does, on both databases."""

import asyncio
import random
from datetime import date, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from loyalty.calendars import months_of
from loyalty.clubs import Club
from loyalty.db import segments as rows
from loyalty.db.store import View
from loyalty.db.tables import members
from loyalty.segment_days import celebrated
from loyalty.segments import EVERYONE, Segment, count, includes, needs_profiling
from tests.support.books import START, Books
from tests.support.segment_town import SOURCES, TAGS, TOLD, Soul, belongs, settle, someone

SOULS = 120
# The Persian New Year, leap days, both Adars, the clocks going back.
DAYS = ("2026-11-21", "2027-03-20", "2027-03-21", "2028-02-29", "2027-02-28", "2027-03-10", "2026-10-25", "2026-03-29")


def some(values: Any, least: int = 1) -> st.SearchStrategy[list[Any]]:
    return st.lists(st.sampled_from(list(values)), min_size=least, max_size=3, unique=True)


DAYS_BACK = st.sampled_from([0, 1, 6, 7, 27, 28, 310])
RANGE = {"least": st.integers(0, 4), "most": st.none() | st.integers(0, 4)}
KINDS: dict[str, dict[str, st.SearchStrategy[Any]]] = {
    "tier": {"tiers": some((0, 1, 2))},
    "language": {"languages": some(("en", "he", "fa", "pl"))},
    "branch": {"branches": some((1, 2, 9))},
    "age": {"least": st.integers(0, 60), "most": st.none() | st.integers(0, 90)},
    "birthday": {"calendar": st.sampled_from(["gregorian", "persian", "hebrew"]), "months": some(range(1, 13))},
    "interests": {"interests": some(range(12))},
    "bought": {"items": some((1, 2, 3, 4), 0), "categories": some((1, 2), 0), "days": DAYS_BACK},
    "shopped": {"branches": some((1, 2)), "days": DAYS_BACK},
    "visits": {**RANGE, "days": DAYS_BACK},
    "spent": {name: number.map(lambda n: n and n * 1_700) for name, number in RANGE.items()} | {"days": DAYS_BACK},
    "silent": {"days": st.sampled_from([1, 6, 7, 27, 28, 310])},
    "joined": {"days": st.sampled_from([1, 6, 7, 27, 28, 310])},
    "source": {"sources": some(SOURCES)},
    "answer": {"question": st.integers(1, 2), "options": some(range(3))},
    "tag": {"tags": some(TAGS)},
}
CONDITION = st.one_of(*(st.fixed_dictionaries({"kind": st.just(kind), **values}) for kind, values in KINDS.items()))
SEGMENT = st.fixed_dictionaries({"all": st.lists(CONDITION, max_size=3), "none": st.lists(CONDITION, max_size=2)}).map(
    Segment.model_validate
)


async def town(database_url: str) -> tuple[Books, Club, list[Soul]]:
    books, chance = await Books(database_url).open(), random.Random(5)
    async with books.store.reading() as view:
        club = await books.club(view)
    souls = [someone(chance, number, club) for number in range(1, SOULS + 1)]
    await settle(books, souls, club)
    return books, club, souls


async def found(view: View, segment: Segment, club: Club) -> set[int]:
    truths = rows.clause(segment, club=club, now=view.now)
    return {row.id for row in await view.all(select(members.c.id).where(*truths))}


def test_every_condition_is_told_and_tried() -> None:
    assert set(KINDS) == set(rows.TRUTHS) == set(TOLD)


def test_the_database_finds_whom_a_simple_telling_finds(database_url: str) -> None:
    with asyncio.Runner() as runner:
        books, club, souls = runner.run(town(database_url))

        async def agree(segment: Segment, now: datetime) -> None:
            async with books.store.studying(now=now) as view:
                wanted = {soul.id for soul in souls if belongs(soul, segment, club=club, now=now)}
                assert await found(view, segment, club) == wanted
                linked = {soul.id for soul in souls if soul.telegram}
                assert await count(view, club=club, segment=segment) == len(wanted & linked)
                for one in souls[:6]:
                    mine = await includes(view, club=club, segment=segment, member_id=one.id)
                    assert mine == (one.id in wanted)

        @settings(max_examples=40 if "postgresql" in database_url else 150)
        @given(segment=SEGMENT, day=st.sampled_from(DAYS), hour=st.sampled_from([0, 9, 22, 23]))
        def story(segment: Segment, day: str, hour: int) -> None:
            runner.run(agree(segment, datetime.fromisoformat(f"{day}T{hour:02}:30:00+00:00")))

        try:
            story()
        finally:
            runner.run(books.close())


def test_one_condition_of_each_kind_is_tried_alone(database_url: str) -> None:
    with asyncio.Runner() as runner:
        books, club, souls = runner.run(town(database_url))

        async def agree(condition: dict[str, Any]) -> None:
            async with books.store.studying(now=START) as view:
                for segment in (Segment(all=(condition,)), Segment(none=(condition,))):  # type: ignore[arg-type]
                    wanted = {soul.id for soul in souls if belongs(soul, segment, club=club, now=START)}
                    assert await found(view, segment, club) == wanted

        try:
            for kind, values in KINDS.items():
                strategy = st.fixed_dictionaries({"kind": st.just(kind), **values})

                @settings(max_examples=3 if "postgresql" in database_url else 8)
                @given(condition=strategy)
                def story(condition: dict[str, Any]) -> None:
                    runner.run(agree(condition))

                story()
        finally:
            runner.run(books.close())


@pytest.mark.parametrize("calendar", ["gregorian", "persian", "hebrew"])
def test_every_day_of_its_own_calendar_is_celebrated_in_exactly_one_month(calendar: str) -> None:
    whole = [celebrated(calendar, frozenset({month}), today=date(2026, 11, 21)) for month in range(1, 13)]
    own = [span for spans in whole for span in spans if span.calendar == calendar]
    assert {span.month for span in own} == set(months_of(calendar, None))
    days = [(span.month, day, span.born_leap) for span in own for day in range(span.first, span.last + 1)]
    assert len(days) == len(set(days))


def test_what_people_do_and_like_needs_their_yes() -> None:
    tier, tongue = {"kind": "tier", "tiers": [1]}, {"kind": "language", "languages": ["en"]}
    assert not needs_profiling(EVERYONE)
    assert not needs_profiling(Segment.model_validate({"all": [tongue], "none": [{"kind": "branch", "branches": [1]}]}))
    assert needs_profiling(Segment.model_validate({"all": [tongue, tier]}))
    assert needs_profiling(Segment.model_validate({"all": [tongue], "none": [tier]}))


def test_a_definition_that_nobody_could_have_tapped_is_refused() -> None:
    for wrong in ({"kind": "else"}, {"kind": "tag", "tags": ["a"], "more": 1}, {"kind": "silent", "days": 0}):
        with pytest.raises(ValueError, match="validation error"):
            Segment.model_validate({"all": [wrong]})
    with pytest.raises(ValueError, match="at most 8"):
        Segment.model_validate({"all": [{"kind": "joined", "days": 1}] * 9})
