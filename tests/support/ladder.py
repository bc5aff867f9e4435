"""A club with three tiers, bronze, silver and gold, and short ways to move somebody between them."""

from datetime import timedelta
from typing import Any

from loyalty import clubs, tier_moves, tiers
from loyalty.clubs import Club
from loyalty.programs import Tiering
from loyalty.roles import PROGRAM, Actor
from tests.support.books import Books

OWNER = Actor(person_id=9, role="owner", name="Olga")
TITLES = ("Bronze", "Silver", "Gold")


class Ladder(Books):
    """The books of such a club: a point for a zloty; 100, 200 and 400 points of the last year."""

    async def climb(self, **tiering: Any) -> "Ladder":
        """Open it, with the rules of tiers changed so."""
        await self.open(**({"pending_days": 0, "welcome": 0} | tiering.pop("rules", {})))
        async with self.store.writing() as uow:
            club = await clubs.require(uow)
            await clubs.change_settings(uow, by=PROGRAM, features=club.settings.features | {"tiers", "friends"})
            for title, threshold, given in zip(TITLES, (100, 200, 400), GIVEN, strict=True):
                await tiers.add(uow, by=PROGRAM, titles={"en": title}, threshold=threshold, **given)
            await clubs.change_program(uow, by=PROGRAM, tiering=Tiering(**tiering).model_dump())
        return self

    async def night(self, *, after_days: float = 0, limit: int = 100) -> None:
        """Let days pass, with a nightly run at the end."""
        self.now += timedelta(days=after_days)
        for work in (tier_moves.nightly, tier_moves.nightly_places):
            last: int | None = 0
            while last is not None:
                async with self.store.writing() as uow:
                    last = await work(uow, club=await clubs.require(uow), after_id=last, limit=limit)

    async def nights(self, days: int) -> None:
        """So many days, each with its nightly run."""
        for _ in range(days):
            await self.night(after_days=1)

    async def tier(self, member_id: int) -> str:
        """The member's present tier, which both tables name."""
        [row] = await self.rows("SELECT tier_id FROM members WHERE id = :id", id=member_id)
        held = await self.rows(
            "SELECT tier_id FROM tier_memberships WHERE member_id = :id AND ended_at IS NULL", id=member_id
        )
        assert [one.tier_id for one in held] == ([row.tier_id] if row.tier_id else [])
        return TITLES[row.tier_id - 1] if row.tier_id else ""

    async def letters(self, *keys: str) -> list[str]:
        """The letters of these kinds in the order in which they were written."""
        written = await self.rows("SELECT key FROM letters ORDER BY id")
        return [row.key for row in written if row.key in keys]

    async def now_club(self) -> Club:
        """The club as it is."""
        async with self.store.reading() as view:
            return await clubs.require(view)


GIVEN: tuple[dict[str, int], ...] = ({}, {"factor": 150}, {"factor": 200, "discount_percent": 10})
UP, ENDS, FELL, LIFE = "letter-tier-up", "letter-tier-ends", "letter-tier-fell", "letter-tier-life"
