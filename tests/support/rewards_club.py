"""A club in which everything that points are good for is switched on, and short ways to it without a face."""

from datetime import timedelta
from typing import Any

from sqlalchemy import text

from loyalty import clubs, handing, nightly, paying, settling, tiers, voucher_uses, vouchers
from loyalty.bills import Off
from loyalty.claim import get
from loyalty.earning import Basket
from loyalty.health import Broken, findings
from loyalty.limits import Limit, Limits
from loyalty.paying import Payment
from loyalty.programs import Paying, Tiering
from loyalty.purchases import Award
from loyalty.roles import PROGRAM, Actor
from loyalty.voucher_uses import Use
from tests.support.books import Books
from tests.support.claiming import expired, offer, who
from tests.support.rewards_story import SHARE, VALUE
from tests.support.vouchers import given, series

UNLIMITED = Limits(member_day=Limit(), looked_up_day=Limit(), gap_minutes=0, closed_hours=False)
STOCK, LASTS = 2, timedelta(days=5)
PLAIN, FIFTH = {"kind": "product", "titles": {"en": "Tea"}}, {"kind": "percent", "percent": 20}
STATES = {
    "claim": ("reward_claims", "0"),
    "payment": ("point_payments", "0"),
    "use": ("voucher_uses", "0"),
    "voucher": ("vouchers", "uses"),
}
# What each reward costs, and in the first tier.
COSTS = {"tea": (10, 6), "few": (15, 15), "fifth": (12, 12), "gift": (40, 40)}


class Club(Books):
    """Rewards of four kinds: plain, of which there are few, a fifth off a bill, and one that gives itself."""

    async def begin(self) -> "Club":
        """Open it, with two cashiers and a manager."""
        await self.open(welcome=0)
        names = {"vouchers", "paying", "tiers"}
        async with self.store.writing() as uow:
            await clubs.change_settings(uow, by=PROGRAM, features=frozenset(names))
            for place, threshold in enumerate((60, 150)):
                await tiers.add(uow, by=PROGRAM, titles={"en": f"Tier {place}"}, threshold=threshold)
        tiering = Tiering(months=1, grace_days=3, warn_days=2)
        await self.rules(paying=Paying(value_minor=VALUE, share=SHARE), tiering=tiering, limits=UNLIMITED)
        self.rewards = {
            "tea": await offer(self, cost=10, tier_costs={"1": 6, "2": 6}),
            "few": await offer(self, cost=15, stock=STOCK),
            "fifth": await offer(self, cost=12, kind="percent", value_percent=20),
            "gift": await offer(self, cost=40, lasts_days=LASTS.days, automatic=True, member_limit=1, limit_days=7),
        }
        self.cashiers = [await self.staff_member(), await self.staff_member(name="Cleo")]
        self.mia = await self.staff_member("manager", "Mia")
        return self

    async def tier(self, member_id: int) -> int | None:
        """The present tier of a member."""
        [row] = await self.rows("SELECT tier_id FROM members WHERE id = :id", id=member_id)
        return int(row.tier_id) if row.tier_id else None

    async def sold(self, member_id: int, request_id: str, amount: int, off: Off) -> Award:
        """A sale of which something comes off, or with which something was handed over."""
        given: dict[str, Any] = {"by": self.cashiers[0], "amount_minor": amount, "offs": (off,)}
        return await self.award(member_id, request_id, **given)

    async def off_of(self, claim_id: int) -> Off:
        """What a claim takes off a bill."""
        async with self.store.reading() as view:
            return handing.off(await get(view, claim_id=claim_id))

    async def given(self, member_id: int | None, request_id: str, *, off: bool, days: int) -> tuple[str, Any]:
        """Somebody's voucher; or without a holder one of a series, which two may use. Its code, and when it ends."""
        effect, ends = FIFTH if off else PLAIN, self.now + timedelta(days=days) if days else None
        how: dict[str, Any] = {"request_id": request_id, "expires_at": ends}
        if member_id is None:
            [code] = await series(self, effect, uses_each=2, **how)
            return code, ends
        return await given(self, member_id, effect, **how), ends

    async def asked(self, member_id: int, request_id: str, *, amount: int, points: int) -> Payment:
        """A cashier asks whether points may pay."""
        async with self.store.writing() as uow:
            bill: dict[str, Any] = {"presence": "scan", "basket": Basket(amount_minor=amount), "points": points}
            club, by = await clubs.require(uow), self.cashiers[0]
            return await paying.ask(uow, club=club, by=by, member_id=member_id, request_id=request_id, **bill)

    async def answered(self, member_id: int, payment_id: int, answer: str) -> Any:
        """The member says yes or no; or the cashier takes the question back."""
        async with self.store.writing() as uow:
            if answer == "yes":
                club = await clubs.require(uow)
                return await paying.confirm(uow, club=club, by=who(member_id), payment_id=payment_id)
            if answer == "no":
                return await paying.decline(uow, by=who(member_id), payment_id=payment_id)
            return await paying.withdraw(uow, by=self.cashiers[0], payment_id=payment_id)

    async def let_go(self, by: Actor, use_id: int) -> None:
        """A cashier puts a voucher down."""
        async with self.store.writing() as uow:
            await voucher_uses.release(uow, by=by, use_id=use_id)

    async def used_back(self, use_id: int) -> Use:
        """The manager takes a use back."""
        async with self.store.writing() as uow:
            return await voucher_uses.reverse(uow, by=self.mia, use_id=use_id, reason="a mistake")

    async def tick(self) -> None:
        """What the program does every minute, the night apart."""
        await settling.settle_due(self.store)
        await expired(self)
        async with self.store.reading() as view:
            held = await voucher_uses.reservations_over(view)
        async with self.store.writing() as uow:
            await voucher_uses.release_over(uow, voucher_ids=held)
            await vouchers.expire(uow)
            await paying.expire(uow)

    async def night(self) -> bool:
        """The night's work; whether there was any."""
        return await nightly.when_due(self.store) is not None

    async def doctor(self) -> list[Broken]:
        """What is wrong."""
        async with self.store.studying() as view:
            return await findings(view, full=True)

    async def states(self) -> list[tuple[Any, ...]]:
        """The state of each claim, payment, voucher and its uses."""
        parts = (
            f"SELECT '{noun}' AS noun, id, state, {uses} AS uses FROM {table}" for noun, (table, uses) in STATES.items()
        )
        return sorted(await self.column(" UNION ALL ".join(parts)))

    async def column(self, query: str) -> list[tuple[Any, ...]]:
        """Rows as plain tuples."""
        async with self.store.reading() as view:
            return [tuple(row) for row in await view.all(text(query))]
