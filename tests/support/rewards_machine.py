"""Two members who buy, bring things back and claim rewards, each step compared with a simple telling of the same."""

import asyncio
from collections.abc import Callable, Coroutine
from contextlib import AbstractContextManager
from typing import Any

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule

from loyalty.errors import AlreadyTakenBack, ClaimOver, NotEnough, RewardLimit, SoldOut, UndoOver
from loyalty.nightly import night_of
from loyalty.refunds import UNDO
from tests.support.claiming import cancel, claim, club_of, hand_over, reverse
from tests.support.rewards_club import COSTS, LASTS, STOCK, Club
from tests.support.rewards_story import Claim, Telling, Voucher
from tests.support.story import Rules, Sale

WHICH = st.one_of(st.just(-1), st.integers(0, 99))  # the newest as often as any other
WHO, AMOUNT = st.integers(0, 1), st.integers(100, 20_000)


class Claiming(RuleBasedStateMachine):
    """Sales, refunds and claims of two members."""

    runner: asyncio.Runner
    fresh: Callable[[], AbstractContextManager[str]]

    def __init__(self) -> None:
        super().__init__()
        self.steps = 0
        self.last_night: Any = None
        # A story is told more than once, and has to come out the same: at the same moment of a club of its own. In a
        # club that others have aged, months are longer or shorter, and clocks go back.
        self.place = type(self).fresh()
        self.books = self.do(Club(self.place.__enter__()).begin())
        self.do(self.night())
        self.telling = Telling(Rules(pending_days=0, expiry_months=1), STOCK)
        self.ids = [self.do(self.books.member()) for _ in range(2)]
        self.sales: list[tuple[int, Sale]] = []

    def teardown(self) -> None:
        """Put the books away."""
        self.runner.run(self.books.close())
        self.place.__exit__(None, None, None)

    async def night(self) -> bool:
        """The night's work, if it is due; whether it was."""
        club = await club_of(self.books)
        before, self.last_night = self.last_night, night_of(club, self.now)
        await self.books.night()
        return before != self.last_night

    def do(self, act: Coroutine[Any, Any, Any]) -> Any:
        """Let it happen."""
        self.steps += 1
        return self.runner.run(act)

    def refused(self, refusal: type[Exception], act: Coroutine[Any, Any, Any]) -> Any:
        """It is refused."""
        with pytest.raises(refusal) as told:
            self.do(act)
        return told.value

    @property
    def name(self) -> str:
        """A request id of its own."""
        return str(self.steps)

    @property
    def now(self) -> Any:
        """The time of the club."""
        return self.books.now

    @initialize(amounts=st.lists(AMOUNT, min_size=2, max_size=4), pending_days=st.sampled_from((0, 0, 2)))
    def it_began_with_purchases(self, amounts: list[int], pending_days: int) -> None:
        self.telling.rules.pending_days = pending_days
        self.do(self.books.rules(pending_days=pending_days, expiry_months=1))
        for place, amount in enumerate(amounts):
            self.somebody_buys(place % 2, amount)

    @rule(who=WHO, amount=AMOUNT)
    def somebody_buys(self, who: int, amount: int) -> None:
        award = self.do(self.books.award(self.ids[who], self.name, by=self.books.cashiers[0], amount_minor=amount))
        self._bought(who, award)

    def _bought(self, who: int, award: Any) -> Sale:
        member = self.telling.members[who]
        sale = member.buy(award.purchase_id, award.amount_minor, self.telling.rules, now=self.now)
        told = (sale.earned, member.ready(self.now), member.waiting(self.now))
        assert (award.gained, award.available, award.pending) == told
        self.sales.append((who, sale))
        return sale

    @precondition(lambda self: self.sales)
    @rule(which=WHICH, part=st.one_of(st.just(100), st.integers(1, 100)), undone=st.booleans())
    def money_goes_back(self, which: int, part: int, undone: bool) -> None:
        who, sale = self.sales[which % len(self.sales)]
        left = sale.amount - sale.refunded
        amount = left if undone else max(1, left * part // 100)
        by = self.books.cashiers[0]
        act = self.books.undo(sale.id, by=by) if undone else self.books.refund(sale.id, self.name, amount or None)
        if undone and sale.over:
            act.close()
        elif sale.over:
            self.refused(AlreadyTakenBack, act)
        elif undone and self.now - sale.at > UNDO:
            self.refused(UndoOver, act)
        else:
            done = self.do(act)
            taken = self.telling.take_back(who, sale, amount, self.now)
            assert (done.points, done.shortfall, done.points_returned) == taken

    # -- claims -------------------------------------------------------------------------------------------------------

    @rule(who=WHO, reward=st.sampled_from(("tea", "few", "few", "few", "fifth", "gift")))
    def somebody_claims(self, who: int, reward: str) -> None:
        member, late = self.telling.members[who], self.telling.late(who, self.now)
        cost = COSTS[reward][bool(self.do(self.books.tier(self.ids[who])))]
        free = member.ready(self.now) + sum(one.cost for one in late)
        act = claim(self.books, self.ids[who], self.books.rewards[reward], self.name)
        if reward == "gift" and not self.telling.may_have_again(who, self.now):
            self.refused(RewardLimit, act)
        elif reward == "few" and not self.telling.stock + sum(one.reward == "few" for one in late):
            self.refused(SoldOut, act)
        elif free < cost:
            self.refused(NotEnough, act)
        else:
            done = self.do(act)
            for one in late:
                self.telling.end(one, "expired", self.now)
            assert done.cost == cost
            self._claimed(who, done.id, done.code, reward, cost)

    def _claimed(self, who: int, claim_id: int, code: str, reward: str, cost: int) -> None:
        taken = self.telling.members[who].take(cost, now=self.now)
        made = Claim(claim_id, code, who, reward, taken, self.now, cost)
        self.telling.stock -= reward == "few"
        self.telling.claims.append(made)
        if reward == "gift":
            [row] = self.do(self.books.rows("SELECT id, code FROM vouchers WHERE claim_id = :id", id=claim_id))
            made.state, ends = "redeemed", self.now + LASTS
            made.voucher = Voucher(row.id, row.code, 1, ends, holder=who)
            self.telling.vouchers.append(made.voucher)

    @precondition(lambda self: self.telling.claims)
    @rule(which=WHICH)
    def it_is_cancelled(self, which: int) -> None:
        it = self.telling.claims[which % len(self.telling.claims)]
        act = cancel(self.books, self.ids[it.who], it.id)
        if it.state in ("redeemed", "reversed"):
            self.refused(ClaimOver, act)
            return
        state = self.do(act).state
        if it.state == "issued":
            self.telling.end(it, "expired" if it.is_late(self.now) else "cancelled", self.now)
        assert state == it.state

    @precondition(lambda self: self.telling.claims)
    @rule(which=WHICH, by=WHO)
    def it_is_handed_over(self, which: int, by: int) -> None:
        it = self.telling.claims[which % len(self.telling.claims)]
        act = hand_over(self.books, self.books.cashiers[by], it.code)
        if (it.state, it.by) == ("redeemed", by) or (it.state == "issued" and not it.is_late(self.now)):
            self.do(act)
            it.state, it.by = "redeemed", by
        else:
            self.refused(ClaimOver, act)

    @precondition(lambda self: self.telling.claims)
    @rule(which=WHICH)
    def a_manager_takes_it_back(self, which: int) -> None:
        it = self.telling.claims[which % len(self.telling.claims)]
        act = reverse(self.books, self.books.mia, it.id)
        if it.state not in ("redeemed", "reversed"):
            self.refused(ClaimOver, act)
            return
        self.do(act)
        if it.state == "redeemed":
            self.telling.end(it, "reversed", self.now)

    @precondition(lambda self: self.telling.claims)
    @rule(which=WHICH, amount=AMOUNT)
    def it_goes_with_a_sale(self, which: int, amount: int) -> None:
        it = self.telling.claims[which % len(self.telling.claims)]
        percent = 20 if (it.state, it.reward) == ("issued", "fifth") else 0
        act = self.books.sold(self.ids[it.who], self.name, amount, self.do(self.books.off_of(it.id)))
        if it.is_late(self.now) or it.state not in ("issued", "redeemed") or it.sale:
            self.refused(ClaimOver, act)
            return
        award = self.do(act)
        assert award.amount_minor == less(amount, percent)
        it.by = 0 if it.state == "issued" else it.by
        it.state, it.sale = "redeemed", self._bought(it.who, award)


def less(amount: int, percent: int) -> int:
    """What is left of a bill."""
    return amount - (amount * percent * 2 + 100) // 200
