"""A club with a stamp card, tiers that bring a gift, friends, and a reward, and short ways to it without a face."""

from typing import Any

from sqlalchemy import text

from loyalty import clubs, referrals, stamp_designs, tier_moves, tiers, voucher_uses
from loyalty.db import referrals as referral_rows
from loyalty.earning import Line
from loyalty.health import Broken, findings
from loyalty.limits import Limit, Limits
from loyalty.programs import Bringing
from loyalty.purchases import Award
from loyalty.roles import PROGRAM
from loyalty.stamping import Gives
from tests.support.books import Books
from tests.support.claiming import offer
from tests.support.stamping import SOLD
from tests.support.standing_story import GIFT, GOAL, LEAST, TIERS

COST = 15
UNLIMITED = Limits(member_day=Limit(), looked_up_day=Limit(), gap_minutes=0, closed_hours=False)


class Standing(Books):
    """The first of its two members has brought the second. Nothing ends."""

    async def begin(self) -> "Standing":
        """Open it, with a cashier and a manager."""
        bringing = Bringing(**GIFT, min_minor=LEAST, month_cap=100)
        await self.open(welcome=0, pending_days=0, expiry_months=0, bringing=bringing, limits=UNLIMITED)
        names = {"vouchers", "cards", "tiers", "friends"}
        self.reward = await offer(self, cost=COST)
        async with self.store.writing() as uow:
            await clubs.change_settings(uow, by=PROGRAM, features=frozenset(names))
            for statement in SOLD:
                await uow.run(text(statement))
            for place, threshold in enumerate(TIERS):
                what: dict[str, Any] = {"threshold": threshold, "reward_id": self.reward}
                await tiers.add(uow, by=PROGRAM, titles={"en": f"Tier {place}"}, **what)
            names_of = {"title": "Coffee", "prize": "A coffee", "language": "en"}
            await stamp_designs.add(uow, by=PROGRAM, goal=GOAL, gives=Gives("item", 1), **names_of)
        self.carl, self.mia = await self.staff_member(), await self.staff_member("manager", "Mia")
        self.ids = [await self.member(), await self.member()]
        async with self.store.writing() as uow:
            whose: dict[str, Any] = {"referrer_id": self.ids[0], "friend_id": self.ids[1]}
            await referral_rows.add(uow, state=referrals.ATTRIBUTED, reason=None, **whose)
        return self

    async def buys(self, member_id: int, request_id: str, *, lattes: int, amount: int) -> Award:
        """A purchase with so many lattes in it."""
        lines = (Line("Latte", count=lattes, item_id=1),) if lattes else ()
        return await self.award(member_id, request_id, by=self.carl, amount_minor=amount, lines=lines)

    async def climbed(self) -> None:
        """What the night does for tiers."""
        last: int | None = 0
        while last is not None:
            async with self.store.writing() as uow:
                last = await tier_moves.nightly(uow, club=await clubs.require(uow), after_id=last, limit=10)

    async def tier(self, member_id: int) -> int:
        """The number of the member's tier, 0 for none."""
        [row] = await self.rows("SELECT tier_id FROM members WHERE id = :id", id=member_id)
        return int(row.tier_id or 0)

    async def card(self, member_id: int) -> tuple[int, list[str]]:
        """Stamps, and the requests of the rewards that may be used."""
        wallet = "SELECT available FROM wallets WHERE member_id = :id AND unit LIKE 'card:%'"
        good = "SELECT request_id FROM vouchers WHERE holder_id = :id AND state = 'active' AND source = 'stamps'"
        stamps = sum(row.available for row in await self.rows(wallet, id=member_id))
        return stamps, [row.request_id for row in await self.rows(good, id=member_id)]

    async def code_of(self, request_id: str) -> str:
        """The code of a voucher."""
        [row] = await self.rows("SELECT code FROM vouchers WHERE request_id = :it", it=request_id)
        return str(row.code)

    async def gift_codes(self) -> list[str]:
        """Codes of the gifts of tiers that may be used."""
        good = "SELECT code FROM vouchers WHERE source = 'tier' AND state = 'active' ORDER BY id"
        return [row.code for row in await self.rows(good)]

    async def gifts_of(self, member_id: int) -> list[tuple[int, str]]:
        """(number of the tier, state) of each gift that was not taken back."""
        query = (
            "SELECT t.tier_id, v.state FROM vouchers v JOIN tier_memberships t "
            "ON v.request_id = 'tier:' || t.id WHERE v.holder_id = :id AND v.state <> 'revoked'"
        )
        return [(row.tier_id, row.state) for row in await self.rows(query, id=member_id)]

    async def friendship(self) -> str:
        """What became of it."""
        [row] = await self.rows("SELECT state FROM referrals")
        return str(row.state)

    async def used_back(self, use_id: int) -> None:
        """The manager takes a use back."""
        async with self.store.writing() as uow:
            await voucher_uses.reverse(uow, by=self.mia, use_id=use_id, reason="a mistake")

    async def doctor(self) -> list[Broken]:
        """What is wrong."""
        async with self.store.studying() as view:
            return await findings(view, full=True)
