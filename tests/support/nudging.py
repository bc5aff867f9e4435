"""A club that says things by itself through simulated months: ticks late and doubled, days off, clocks that change."""

import asyncio
import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Row, text

from loyalty import automations, clubs, consents, letters, members, nudges
from loyalty.automation import LOOK_BACK, Asked, Automation, Due
from loyalty.clubs import ClubSettings
from loyalty.db.store import Store, View
from loyalty.letters import Letter
from loyalty.programs import preset_program
from loyalty.quiet import Day, Quiet, Span, quiet_until
from loyalty.roles import PROGRAM, Actor

ZONES = (None, "Asia/Jerusalem", "Europe/Warsaw", "America/New_York")
SPAN = Span(from_weekday=4, from_time=time(15), until_weekday=5, until_time=time(21))
QUIET = Quiet(spans=(SPAN,), days=(Day(calendar="gregorian", month=11, day=1),))
GREETING, SALE = "greeting", "sale"
EVERY = {GREETING: 6, SALE: 3}


def days_of(name: str, member_id: int, since: datetime, now: datetime, zone: ZoneInfo) -> list[date]:
    """The days on which this member is due for one of the two automations of the simulation."""
    first, last = since.astimezone(zone).date(), now.astimezone(zone).date()
    days = [first + timedelta(days=number) for number in range((last - first).days + 1)]
    return [
        on for on in days if since <= begins(on, zone) <= now and (on.toordinal() + 7 * member_id) % EVERY[name] == 0
    ]


def begins(on: date, zone: ZoneInfo) -> datetime:
    """The moment at which a day begins there."""
    return datetime.combine(on, time(), tzinfo=zone).astimezone(UTC)


def _asking(name: str) -> Any:
    async def due(view: View, asked: Asked) -> list[Due]:
        query = text("SELECT id FROM members WHERE id > :after ORDER BY id LIMIT :limit")
        found = await view.all(query.bindparams(after=asked.after_id, limit=asked.limit))
        return [
            Due(row.id, on.isoformat(), begins(on + LOOK_BACK, asked.club.zone))
            for row in found
            for on in days_of(name, row.id, asked.since, asked.now, asked.club.zone)
        ]

    return due


TABLE: tuple[Automation, ...] = (
    Automation(GREETING, "service", _asking(GREETING), distance=timedelta(days=6)),
    *(one for one in automations.AUTOMATIONS if one.name == "joined"),
    Automation(SALE, "promotion", _asking(SALE), distance=timedelta(days=3), holdout=True),
)


def lay_the_table(patch: Any = None) -> None:
    """Let this table stand in loyalty/automations.py: for a process of its own, or with pytest's `patch` for a test."""
    by_name = {one.name: one for one in TABLE}
    rank = {one.name: place for place, one in enumerate(TABLE)}
    if patch is None:
        automations.AUTOMATIONS = TABLE
        automations.BY_NAME.update(by_name)
        automations.RANK.update(rank)
        return
    patch.setattr(automations, "AUTOMATIONS", TABLE)
    for kept, new in ((automations.BY_NAME, by_name), (automations.RANK, rank)):
        for name, value in new.items():
            patch.setitem(kept, name, value)


@dataclass(frozen=True)
class Sent:
    """A nudge that left: to whom, of which automation, and when."""

    nudge_id: int
    member_id: int
    automation: str
    at: datetime


@dataclass
class Simulation:
    """The club, its clock, and everything that left. `chance` decides every moment."""

    url: str
    chance: random.Random
    now: datetime
    zones: dict[int, ZoneInfo] = field(default_factory=dict)
    sent: list[Sent] = field(default_factory=list)
    begun: datetime | None = None

    def __post_init__(self) -> None:
        self.store = Store(self.url, clock=lambda: self.now)
        self.other = Store(self.url, clock=lambda: self.now)

    async def open(self, *, people: int) -> None:
        """A club in Jerusalem or Warsaw; everybody joined on some day of the last two years."""
        zone = self.chance.choice(("Asia/Jerusalem", "Europe/Warsaw"))
        settings = ClubSettings(
            **{"name": "Sim", "languages": ("en",), "currency": "EUR", "time_zone": zone, "preset": "shop"},
            **{"quiet": QUIET, "features": frozenset({automations.FEATURE})},
        )
        async with self.store.writing() as uow:
            program = preset_program("shop", per_minor=100)
            await clubs.open_club(
                uow, by=PROGRAM, settings=settings, program=program, reward_titles={"en": "Gift"}, cost=10
            )
            for one in TABLE:
                await automations.switch(uow, by=PROGRAM, name=one.name, on=True)
            await automations.change(uow, by=PROGRAM, name=SALE, holdout_percent=20)
        self.begun = begins(self.now.astimezone(ZoneInfo(zone)).date(), ZoneInfo(zone))
        for number in range(people):
            await self._join(1000 + number, club_zone=zone)

    async def _join(self, person_id: int, *, club_zone: str) -> None:
        present = self.now
        self.now -= timedelta(days=self.chance.randint(1, 700))
        async with self.store.writing() as uow:
            await uow.run(
                text(
                    "INSERT INTO people (id, first_name, language, reachable, source, created_at)"
                    " VALUES (:id, 'Dana', 'en', 'yes', 'start', '2026-01-01 10:00:00+00')"
                ),
                {"id": person_id},
            )
            by = Actor(person_id=person_id)
            member_id = (await members.join(uow, by=by, name="Dana", source="start")).member_id
            if self.chance.random() < 0.7:
                await consents.give(uow, member_id=member_id, purpose="marketing", place="test")
            zone = self.chance.choice(ZONES)
            await uow.run(text("UPDATE members SET time_zone = :zone WHERE id = :id"), {"zone": zone, "id": member_id})
        self.zones[member_id] = ZoneInfo(zone or club_zone)
        self.now = present

    async def go_on(self, *, until: datetime) -> None:
        """Ticks at uneven moments; sometimes two schedulers, sometimes one that is killed, sometimes a machine off."""
        while self.now < until:
            step = self.chance.random()
            if step < 0.02:
                self.now += timedelta(hours=self.chance.uniform(1, 60))
            else:
                self.now += timedelta(minutes=self.chance.uniform(5, 200))
            await self._tick()
            for _ in range(self.chance.randint(0, 3)):
                await self._drain()
        await nudges.work(self.store)

    async def _tick(self) -> None:
        lot = self.chance.random()
        if lot < 0.2:
            await asyncio.gather(nudges.work(self.store), nudges.work(self.other))
        elif lot < 0.3:
            await self.killed()
        else:
            await nudges.work(self.store)
        async with self.store.writing() as uow:
            await letters.recover(uow, real_now=self.now)

    async def killed(self) -> None:
        """A tick that ends in the middle: here it is cancelled, in the long version its process is killed."""
        task = asyncio.create_task(nudges.work(self.other))
        await asyncio.sleep(self.chance.uniform(0, 0.03))
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)

    async def _drain(self) -> None:
        """A sender takes some letters: most arrive, of some nobody knows, some did not leave; some it forgets."""
        async with self.store.writing() as uow:
            claimed = await letters.claim(uow, limit=self.chance.randint(1, 30), real_now=self.now)
        for letter in claimed:
            if self.chance.random() < 0.05:
                continue
            await self._send(letter)

    async def _send(self, letter: Letter) -> None:
        async with self.store.writing() as uow:
            if not await letters.begin_sending(uow, letter=letter):
                return
        lot = self.chance.random()
        async with self.store.writing() as uow:
            if lot < 0.05:
                await letters.again(uow, letter=letter, not_before=self.now + timedelta(minutes=1), reason="test")
                return
            if letter.kind == "nudge":
                params = letter.params
                self.sent.append(Sent(params["nudge"], params["member"], params["automation"], self.now))
            if lot < 0.1:
                await letters.unknown(uow, letter=letter, not_before=self.now, reason="test")
            elif lot < 0.97:
                await letters.sent(uow, letter=letter, message_id=1)

    async def rows(self, query: str) -> list[Row[Any]]:
        """What raw SQL finds."""
        async with self.store.reading() as view:
            return await view.all(text(query))

    async def faults(self) -> list[str]:
        """Whatever is not as it was promised."""
        return [
            *await self._missing(),
            *await self._stuck(),
            *self._twice(),
            *self._in_quiet_hours(),
            *self._beyond_the_caps(),
        ]

    async def _missing(self) -> list[str]:
        """Every occasion that was due has its one row."""
        found = {(row.automation, row.member_id, row.occasion) for row in await self.rows("SELECT * FROM nudges")}
        club_zone = ZoneInfo((await self._club()).settings.time_zone)
        assert self.begun is not None
        expected = {
            (name, member_id, on.isoformat())
            for name in EVERY
            for member_id in self.zones
            for on in days_of(name, member_id, self.begun, self.now, club_zone)
        }
        got = {one for one in found if one[0] in EVERY}
        return [f"missing {one}" for one in sorted(expected - got)] + [
            f"not due {one}" for one in sorted(got - expected)
        ]

    async def _stuck(self) -> list[str]:
        query = "SELECT id FROM nudges WHERE state = 'waiting' AND good_until < (SELECT max(at) FROM nudges)"
        return [f"{row.id} still waits" for row in await self.rows(query)]

    def _twice(self) -> list[str]:
        ids = [one.nudge_id for one in self.sent]
        return [f"{one} left twice" for one in set(ids) if ids.count(one) > 1]

    def _in_quiet_hours(self) -> list[str]:
        return [
            f"{one} in quiet hours"
            for one in self.sent
            if quiet_until(QUIET, at=one.at, zone=self.zones[one.member_id]) is not None
        ]

    def _beyond_the_caps(self) -> list[str]:
        told = []
        for member_id in self.zones:
            mine = sorted((one for one in self.sent if one.member_id == member_id), key=lambda one: one.at)
            offers = [one.at for one in mine if one.automation == SALE]
            told += [f"offers of {member_id} at {at}" for at in offers if _within(offers, at, days=1) > 1]
            told += [f"offers of {member_id} until {at}" for at in offers if _within(offers, at, days=7) > 3]
            told += [
                f"{later} waited not for {one}"
                for one in mine
                for later in mine
                if one.at < later.at < one.at + timedelta(days=1) and not _better(later, one)
            ]
        return told

    async def _club(self) -> clubs.Club:
        async with self.store.reading() as view:
            return await clubs.require(view)

    async def close(self) -> None:
        """Put it away."""
        await self.store.close()
        await self.other.close()


def _within(moments: Sequence[datetime], at: datetime, *, days: int) -> int:
    return sum(at - timedelta(days=days) < one <= at for one in moments)


def _better(one: Sent, other: Sent) -> bool:
    order = [row.name for row in TABLE]
    return order.index(one.automation) < order.index(other.automation)
