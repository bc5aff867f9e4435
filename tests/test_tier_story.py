"""Whatever somebody buys and however time passes, the tier is the one that a simple telling of the rules comes to."""

import asyncio
import itertools
from calendar import monthrange
from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.books import START
from tests.support.ladder import ENDS, FELL, TITLES, Ladder

THRESHOLDS = (0, 100, 200, 400)
FACTORS = (100, 100, 150, 200)
GRACE, WARN = timedelta(days=5), timedelta(days=3)
DAY = timedelta(days=1)
BUYS = st.tuples(st.just("buy"), st.sampled_from((20, 60, 110, 250)))
NIGHTS = st.tuples(st.just("nights"), st.sampled_from((1, 3, 10, 28, 40)))
OFF = st.tuples(st.just("off"), st.sampled_from((20, 45)))


def month_on(day: date, months: int) -> date:
    """The same day of another month, or its last."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


class Telling:
    """One member as the rules say it: up at once; after a month a grace, a warning before the end, one step down."""

    def __init__(self) -> None:
        self.day, self.tier, self.warned = START.date(), 0, False
        self.until = self.ends = self.day
        self.bought: list[tuple[date, int]] = []
        self.letters: list[str] = []

    def earned(self, day: date) -> int:
        return sum(points for at, points in self.bought if at > month_on(day, -1))

    def buy(self, money: int) -> None:
        paid = money * 9 // 10 if self.tier == 3 else money
        self.bought.append((self.day, paid * FACTORS[self.tier] // 100))
        reached = max(place for place, least in enumerate(THRESHOLDS) if self.earned(self.day) >= least)
        if reached > self.tier:
            self._hold(reached)

    def night(self) -> None:
        if not self.tier:
            return
        if self.earned(min(self.day, self.until - DAY)) >= THRESHOLDS[self.tier]:
            if self.until <= self.day:
                again = month_on(self.until - DAY, 1) + DAY
                self.until, self.warned = again if again > self.day else month_on(self.day, 1) + DAY, False
        elif not self.warned:
            if self.until + GRACE - WARN <= self.day:
                self.warned, self.ends = True, max(self.until + GRACE, self.day + WARN)
                self.letters.append(ENDS)
        elif self.ends <= self.day:
            self.letters.append(FELL)
            self._hold(self.tier - 1)

    def _hold(self, tier: int) -> None:
        self.tier, self.until, self.warned = tier, month_on(self.day, 1) + DAY, False


async def told(ladder: Ladder, person_id: int, acts: list[tuple[str, int]]) -> None:
    """One member's story, beside those of earlier examples."""
    ladder.now, telling = START, Telling()
    dana = await ladder.joined(person_id)
    for place, (act, number) in enumerate(acts):
        if act == "buy":
            await ladder.award(dana, f"{person_id}.{place}", amount_minor=number * 100)
            telling.buy(number)
        for _ in range({"buy": 0, "off": 1, "nights": number}[act]):
            days = number if act == "off" else 1
            await ladder.night(after_days=days)
            telling.day += timedelta(days=days)
            telling.night()
        assert await ladder.tier(dana) == ("", *TITLES)[telling.tier], (place, vars(telling))
        written = await ladder.rows("SELECT key FROM letters WHERE person_id = :id ORDER BY id", id=person_id)
        assert [row.key for row in written if row.key in (ENDS, FELL)] == telling.letters


def test_tiers_over_time_are_what_a_simple_telling_comes_to(database_url: str):
    people = itertools.count(1_000)
    with asyncio.Runner() as runner:
        ladder = runner.run(Ladder(database_url).climb(months=1, grace_days=GRACE.days, warn_days=WARN.days))

        @settings(max_examples=5 if "postgresql" in database_url else 25)
        @given(acts=st.lists(st.one_of(BUYS, BUYS, NIGHTS, OFF), min_size=4, max_size=14))
        def story(acts: list[tuple[str, int]]) -> None:
            runner.run(told(ladder, next(people), acts))

        try:
            story()
            runner.run(ladder.audited())
        finally:
            runner.run(ladder.close())
