"""Whatever happens at the counter, in whatever order, the books add up and agree with a simple telling of the same."""

import asyncio
from collections.abc import Coroutine
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from loyalty import adjustments, health, merges, settling
from loyalty.debits import Debit
from loyalty.earning import Rule
from loyalty.errors import AlreadyTakenBack, NotEnough, UndoOver
from loyalty.refunds import UNDO
from tests.support.books import MANAGER, START, Books
from tests.support.story import Member, Rules, Sale, Taken

WHICH = st.integers(0, 99)
POINTS = st.integers(1, 60)
SHARE = st.integers(1, 110)  # in hundredths of what there is, and now and then more than that


class Story(RuleBasedStateMachine):
    """One afternoon, or ten years, of two members."""

    books: Books
    runner: asyncio.Runner
    told = 0

    def __init__(self) -> None:
        super().__init__()
        Story.told += 1
        self.steps = 0
        self.rules = Rules()
        self.books.now = START
        self.do(self._set())
        self.ids = [self.do(self.books.member()) for _ in range(2)]
        self.members = [Member() for _ in range(2)]
        self.sales: list[tuple[int, Sale]] = []
        self.debits: list[tuple[int, Debit, Taken]] = []

    def do(self, act: Coroutine[Any, Any, Any]) -> Any:
        """Let it happen."""
        self.steps += 1
        return self.runner.run(act)

    def refused(self, refusal: type[Exception], act: Coroutine[Any, Any, Any]) -> None:
        """It is refused."""
        with pytest.raises(refusal):
            self.do(act)

    @property
    def name(self) -> str:
        """A request id of its own."""
        return f"{Story.told}.{self.steps}"

    async def _set(self) -> None:
        rules = self.rules
        visits = (Rule(id="visit:1", kind="visit", quantity=rules.visit),) if rules.visit else ()
        what = {"pending_days": rules.pending_days, "expiry_months": rules.expiry_months, "per_minor": rules.per_minor}
        await self.books.rules(rules=visits, **what)

    @initialize(amounts=st.lists(st.integers(1, 9_000), min_size=2, max_size=6))
    def it_began_with_purchases(self, amounts: list[int]) -> None:
        for place, amount in enumerate(amounts):
            self.somebody_buys(place % 2, amount)

    @rule(days=st.integers(1, 200), who=st.integers(0, 1), amount=st.integers(1, 9_000))
    def somebody_comes_back_after_days(self, days: int, who: int, amount: int) -> None:
        self.books.now += timedelta(days=days)
        self.somebody_buys(who, amount)

    @rule(who=st.integers(0, 1), amount=st.integers(1, 9_000))
    def somebody_buys(self, who: int, amount: int) -> None:
        award = self.do(self.books.award(self.ids[who], self.name, amount_minor=amount))
        sale = self.members[who].buy(award.purchase_id, amount, self.rules, now=self.books.now)
        member = self.members[who]
        told = (sale.earned, member.ready(self.books.now), member.waiting(self.books.now))
        assert (award.gained, award.available, award.pending) == told
        self.sales.append((who, sale))

    @precondition(lambda self: self.sales)
    @rule(which=WHICH, part=st.integers(1, 100))
    def some_money_goes_back(self, which: int, part: int) -> None:
        who, sale = self.sales[which % len(self.sales)]
        if sale.over:
            self.refused(AlreadyTakenBack, self.books.refund(sale.id, self.name))
            return
        amount = max(1, (sale.amount - sale.refunded) * part // 100)
        done = self.do(self.books.refund(sale.id, self.name, amount))
        taken = self.members[who].take_back(sale, amount, now=self.books.now)
        assert (done.points, done.shortfall) == taken

    @precondition(lambda self: self.sales)
    @rule(which=WHICH, undone=st.booleans())
    def a_sale_never_was(self, which: int, undone: bool) -> None:
        who, sale = self.sales[which % len(self.sales)]
        act = self.books.undo(sale.id) if undone else self.books.void(sale.id, self.name)
        if sale.over:
            act.close()
            return
        if undone and self.books.now - sale.at > UNDO:
            self.refused(UndoOver, act)
            return
        done = self.do(act)
        taken = self.members[who].take_back(sale, sale.amount - sale.refunded, now=self.books.now)
        assert (done.points, done.shortfall) == taken

    @rule(who=st.integers(0, 1), share=SHARE, held=st.booleans())
    def somebody_spends(self, who: int, share: int, held: bool) -> None:
        member = self.members[who]
        quantity = _share(member.ready(self.books.now), share)
        act = self.books.debit(self.ids[who], self.name, quantity, kind="HOLD" if held else "SPEND")
        if member.ready(self.books.now) < quantity:
            self.refused(NotEnough, act)
            return
        self.debits.append((who, self.do(act), member.take(quantity, now=self.books.now)))

    @precondition(lambda self: self.debits)
    @rule(which=WHICH, share=SHARE, released=st.booleans())
    def some_of_it_comes_back(self, which: int, share: int, released: bool) -> None:
        who, debit, taken = self.debits[which % len(self.debits)]
        quantity = _share(debit.quantity - taken.returned, share)
        act = self.books.give_back(debit, self.name, quantity, kind="RELEASE" if released else "REVERSE")
        if quantity > debit.quantity - taken.returned:
            self.refused(NotEnough, act)
            return
        self.do(act)
        self.members[who].give_back(taken, quantity, now=self.books.now)

    @rule(who=st.integers(0, 1), quantity=POINTS, taken=st.booleans())
    def somebody_is_put_right_by_hand(self, who: int, quantity: int, taken: bool) -> None:
        member_id, member = self.ids[who], self.members[who]
        act = self._adjust(member_id, -quantity if taken else quantity)
        if taken and member.ready(self.books.now) < quantity:
            self.refused(NotEnough, act)
            return
        self.do(act)
        if taken:
            member.take(quantity, now=self.books.now)
        else:
            member.gain(quantity, self.rules, now=self.books.now, begins=self.books.now)

    async def _adjust(self, member_id: int, quantity: int) -> None:
        async with self.books.store.writing() as uow:
            club = await self.books.club(uow)
            given: dict[str, Any] = {"member_id": member_id, "quantity": quantity, "request_id": self.name}
            await adjustments.adjust(uow, club=club, by=MANAGER, reason="a mistake", **given)

    @precondition(lambda self: self.ids[0] != self.ids[1])
    @rule(chance=st.integers(0, 3))
    def two_cards_turn_out_to_be_one_persons(self, chance: int) -> None:
        if chance:
            return  # rarely: afterwards there is only one
        self.do(self._merge())
        kept, gone = self.members
        kept.swallow(gone, now=self.books.now)
        self.debits = [one for one in self.debits if one[0] == 0]
        self.sales = [(0, sale) for _, sale in self.sales]
        self.ids, self.members = [self.ids[0]] * 2, [kept] * 2

    async def _merge(self) -> None:
        async with self.books.store.writing() as uow:
            await merges.merge(uow, by=MANAGER, kept_id=self.ids[0], gone_id=self.ids[1])

    @rule(minutes=st.one_of(st.integers(1, 20), st.integers(1, 200).map(lambda days: days * 24 * 60)))
    def time_passes(self, minutes: int) -> None:
        self.books.now += timedelta(minutes=minutes)

    @rule()
    def a_tick_comes(self) -> None:
        self.do(self._tick())

    async def _tick(self) -> None:
        await settling.settle_due(self.books.store)

    @rule(
        what=st.one_of(
            st.tuples(st.just("pending_days"), st.integers(0, 30)),
            st.tuples(st.just("expiry_months"), st.integers(0, 4)),
            st.tuples(st.just("per_minor"), st.sampled_from((1, 70, 100, 1_000))),
            st.tuples(st.just("visit"), st.integers(0, 3)),
        )
    )
    def the_rules_change(self, what: tuple[str, int]) -> None:
        setattr(self.rules, *what)
        self.do(self._set())

    @invariant()
    def the_books_add_up(self) -> None:
        for member_id, member in zip(self.ids, self.members, strict=True):
            balance, remainder = self.do(self.books.balance(member_id)), self.do(self._remainder(member_id))
            assert balance == (member.ready(self.books.now), member.waiting(self.books.now))
            assert remainder == member.remainder
        self.do(self.books.audited())

    async def _remainder(self, member_id: int) -> int:
        rows = await self.books.rows("SELECT remainder_minor FROM wallets WHERE member_id = :id", id=member_id)
        return rows[0].remainder_minor if rows else 0

    def teardown(self) -> None:
        self.do(self._tick())
        self.the_books_add_up()
        assert self.do(self._doctor()) == []

    async def _doctor(self) -> list[health.Broken]:
        async with self.books.store.reading() as view:
            return await health.findings(view, full=True)


def _share(of: int, hundredths: int) -> int:
    return max(1, of * hundredths // 100)


def test_the_books_agree_with_a_simple_telling(database_url: str):
    few = "postgresql" in database_url
    with asyncio.Runner() as runner:
        Story.runner, Story.books = runner, runner.run(Books(database_url).open(welcome=0))
        examples = settings(
            max_examples=6 if few else 20,
            stateful_step_count=30,
            deadline=None,
            suppress_health_check=[HealthCheck.too_slow],
        )
        try:
            run_state_machine_as_test(Story, settings=examples)
        finally:
            runner.run(Story.books.close())
