"""A club whose customer finds a receipt wrong: she objects, and somebody answers."""

from typing import Any

from loyalty import clubs, disputes
from loyalty.disputes import Dispute
from loyalty.purchases import Award
from loyalty.roles import Actor
from tests.support.books import Books


class Shop(Books):
    """A club with an owner, a manager, a cashier, and Dana who bought for 45.90 and objects."""

    async def begin(self) -> "Shop":
        self.olga = await self.staff_member("owner", "Olga")
        self.mia = await self.staff_member("manager", "Mia")
        self.carl = await self.staff_member("cashier", "Carl")
        self.member_id = await self.joined(777)
        self.dana = Actor(777, member_id=self.member_id)
        return self

    async def sold(self, **bought: Any) -> Award:
        bought = bought or {"amount_minor": 4_590}
        [known] = await self.rows("SELECT count(*) AS n FROM purchases")
        return await self.award(self.member_id, f"sale {known.n}", by=self.carl, **bought)

    async def object(self, sale: Award, kind: Any = "wrong_amount", claimed: int | None = None) -> Dispute:
        async with self.store.writing() as uow:
            what = {"purchase_id": sale.purchase_id, "kind": kind, "claimed": claimed}
            return await disputes.object_to(uow, by=self.dana, **what)

    async def correct(self, dispute: Dispute, right: int | None = None, *, by: Actor | None = None) -> Dispute:
        async with self.store.writing() as uow:
            what: dict[str, Any] = {"club": await clubs.require(uow), "by": by or self.olga, "right": right}
            return await disputes.correct(uow, dispute_id=dispute.id, **what)

    async def refuse(self, dispute: Dispute, *, by: Actor | None = None) -> Dispute:
        async with self.store.writing() as uow:
            return await disputes.refuse(uow, by=by or self.olga, dispute_id=dispute.id, answer="It was you.")

    async def letters(self, key: str) -> list[int]:
        query = "SELECT person_id FROM letters WHERE key = :key ORDER BY id"
        return [row.person_id for row in await self.rows(query, key=key)]
