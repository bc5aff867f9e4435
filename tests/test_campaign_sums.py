"""Whatever is done to a broadcast: every member of its audience is in one state, and gets one copy at most."""

import asyncio
import random
from collections.abc import AsyncIterator

import pytest

from loyalty import campaign_letters, campaign_ticks, campaigns, consents
from loyalty.campaign_content import Content, Message
from loyalty.errors import Refusal
from tests.support.bulking import TABLE, Bulking

AUDIENCE = 40
CALM = [name for name, (_, state, _) in TABLE.items() if state != "pending"]


@pytest.fixture
async def club(database_url: str) -> AsyncIterator[Bulking]:
    """A club with forty members on Telegram."""
    opened = Bulking(database_url)
    await opened.opened(crowd=AUDIENCE)
    yield opened
    await opened.close()


class Story:
    """A broadcast to which something happens again and again; `chance` decides what."""

    def __init__(self, club: Bulking, chance: random.Random, campaign_id: int) -> None:
        self.club = club
        self.chance = chance
        self.campaign_id = campaign_id
        club.post.weather = self._weather

    def _weather(self, _method: str, _person: int) -> Exception | None:
        return TABLE[self.chance.choice(CALM)][0]() if self.chance.random() < 0.15 else None

    async def send(self) -> None:
        """Some steps of the sender."""
        for _ in range(self.chance.randint(1, 12)):
            await self.club.bulk.advance()

    async def pause(self) -> None:
        """The owner pauses it."""
        await self.club.pause(self.campaign_id)

    async def go_on(self) -> None:
        """The owner lets it go on."""
        await self.club.go_on(self.campaign_id)

    async def opt_out(self) -> None:
        """A member wants no offers any more."""
        member_id = self.chance.randint(1, AUDIENCE)
        async with self.club.store.writing() as uow:
            await consents.give(uow, member_id=member_id, purpose="marketing", place="join")
            await consents.withdraw(uow, member_id=member_id, purpose="marketing", place="offer")

    async def die(self) -> None:
        """The process is killed, and another starts after the lease."""
        for task in self.club.bulk._flying._tasks:
            task.cancel()
        await asyncio.sleep(0)
        self.club.bulk = self.club.sender()
        await self.club.minutes_pass(3)

    async def tick(self) -> None:
        """A minute passes."""
        await campaign_ticks.tick(self.club.store, real_now=self.club.post.real)

    async def tap(self) -> None:
        """A member taps in their copy."""
        async with self.club.store.writing() as uow:
            who = {"campaign_id": self.campaign_id, "member_id": self.chance.randint(1, AUDIENCE)}
            await campaign_letters.tapped(uow, button=0, **who)

    async def cancel(self) -> None:
        """The owner ends it."""
        if self.chance.random() < 0.2:
            async with self.club.store.writing() as uow:
                await campaigns.cancel(uow, by=self.club.owner, campaign_id=self.campaign_id)


ACTS = ("send", "send", "send", "send", "pause", "go_on", "go_on", "opt_out", "die", "tick", "tap", "cancel")


@pytest.mark.parametrize("seed", range(4))
async def test_the_sum_of_the_states_is_the_audience_at_every_instant(club: Bulking, seed: int):
    made = await club.running()
    story = Story(club, random.Random(seed), made.id)
    for _ in range(25):
        act = story.chance.choice(ACTS)
        try:
            await asyncio.wait_for(getattr(story, act)(), 20)
        except Refusal:
            assert not (await club.campaign(made.id)).is_open
        counts = await club.counts(made.id)
        assert sum(counts.values()) == AUDIENCE == made.size, (act, counts)
        assert all(number == 1 for number in club.post.got.values()), act
    sent = (await club.counts(made.id)).get("sent", 0)
    assert len(club.post.got) >= sent - len(
        await club.rows("SELECT 1 FROM campaign_letters WHERE tapped_at IS NOT NULL")
    )


async def test_several_processes_share_the_work_and_the_pace(club: Bulking):
    await club.crowd(60)
    others = [club.sender() for _ in range(2)]
    made = await club.running(content=Content(versions={"a": {"en": Message(text="Hello")}}))
    await asyncio.wait_for(asyncio.gather(*(one.drain() for one in (club.bulk, *others))), 60)
    assert await club.counts(made.id) == {"sent": AUDIENCE + 60}
    assert set(club.post.got.values()) == {1}
    [row] = await club.rows("SELECT next_us FROM paces")
    assert row.next_us >= club.post.real.timestamp() * 1_000_000 - 1_000_000
