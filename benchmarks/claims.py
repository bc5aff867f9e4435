"""How many rewards a second are claimed and handed over, beside the same statements and commits of the bare driver."""

import asyncio
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

from benchmarks.beside import on_each, url_of
from benchmarks.crowd import club_of, counter_of_the_owner, person_id
from benchmarks.figures import Figure
from loyalty import claims, clubs, handing
from loyalty.claim import by_token
from loyalty.db.store import Store
from loyalty.people import Visitor
from loyalty.roles import PROGRAM, Actor

MEMBERS = 1_000
A_DAY = 200
COST = 5


def measure() -> list[Figure]:
    """Rates and ratios on each database at hand."""
    with tempfile.TemporaryDirectory() as folder:
        return asyncio.run(_measure(Path(folder) / "base.db"))


async def _measure(base: Path) -> list[Figure]:
    await club_of(MEMBERS, file=base)
    store = Store(url_of(base))
    async with store.writing() as uow:
        club = await clubs.require(uow)
        assert club.first_reward is not None
        await clubs.change_reward(uow, by=PROGRAM, reward_id=club.first_reward.id, cost=COST)
    await store.close()
    return await on_each(base, Pairs.at, what="pairs of claim and hand-over")


class Pairs:
    """A member claims, a cashier scans the code and hands the reward over; the members take turns, and days go by."""

    def __init__(self, store: Store, club: clubs.Club, cashier: Visitor) -> None:
        self.store = store
        self.club = club
        self.cashier = cashier

    @classmethod
    async def at(cls, store: Store) -> "Pairs":
        """The owner's counter."""
        return cls(store, *await counter_of_the_owner(store))

    async def do(self, number: int) -> float:
        """Seconds for the pair of this number: points held, the code looked up, and what is handed over."""
        day = datetime.now(UTC) + timedelta(days=number // A_DAY)
        self.store.clock = lambda: day
        member = number % MEMBERS + 1
        holder = Actor(person_id(member), member_id=member)
        assert self.club.first_reward is not None
        began = time.perf_counter()
        async with self.store.writing() as uow:
            claim = await claims.claim(
                uow, club=self.club, by=holder, reward_id=self.club.first_reward.id, request_id=f"bench:{number}"
            )
        async with self.store.reading() as view:
            scanned = await by_token(view, token=claim.token)
        assert scanned is not None
        async with self.store.writing() as uow:
            await handing.hand_over(uow, by=self.cashier.actor, code=scanned.code)
        return time.perf_counter() - began
