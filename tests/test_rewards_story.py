"""Whatever becomes of rewards, vouchers and bills that points pay, the books agree with a simple telling of it."""

import asyncio
from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import timedelta

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import invariant, precondition, rule, run_state_machine_as_test

from loyalty.bills import Off
from loyalty.errors import NotEnough, OutOfRange, PaymentOver, VoucherOver
from tests.support.rewards_club import COSTS
from tests.support.rewards_machine import AMOUNT, WHICH, WHO, Claiming, less
from tests.support.rewards_story import ASKED_LASTS, MINUTE, SHARE, VALUE, WARSAW, Payment, Use, Voucher
from tests.support.vouchers import held, used


class Story(Claiming):
    """Some weeks of two members, their vouchers, and bills that their points pay."""

    @rule(who=st.integers(0, 2), off=st.booleans(), days=st.integers(0, 3))
    def a_voucher_is_given(self, who: int, off: bool, days: int) -> None:
        holder = who if who < 2 else None
        member_id = self.ids[who] if who < 2 else None
        code, ends = self.do(self.books.given(member_id, self.name, off=off, days=days))
        [row] = self.do(self.books.rows("SELECT id FROM vouchers WHERE code = :code", code=code))
        allowed = 1 if who < 2 else 2
        self.telling.vouchers.append(Voucher(row.id, code, allowed, ends, 20 if off else 0, holder))

    @precondition(lambda self: self.telling.vouchers)
    @rule(which=WHICH, by=WHO)
    def it_is_shown_at_the_counter(self, which: int, by: int) -> None:
        it = self.telling.vouchers[which % len(self.telling.vouchers)]
        act, before = held(self.books, it.code, by=self.books.cashiers[by]), [use.state for use in it.uses]
        it.sweep(self.now)
        mine = next((use for use in it.uses if (use.cashier, use.state) == (by, "reserved")), None)
        if mine:
            self.do(act)
            mine.until = self.now + MINUTE
        elif (truth := it.truth(self.now)) == "good":
            it.uses.append(Use(self.do(act).id, by, self.now + MINUTE))
        else:
            assert self.refused(VoucherOver, act).truth.state == truth
            for use, state in zip(it.uses, before, strict=True):
                use.state = state

    @precondition(lambda self: self.telling.uses())
    @rule(which=WHICH, end=st.sampled_from(("use", "use", "let go", "reverse")))
    def what_is_held_is_used_or_not(self, which: int, end: str) -> None:
        it, use = (found := self.telling.uses())[which % len(found)]
        by, before = self.books.cashiers[use.cashier], [one.state for one in it.uses]
        if end == "let go":
            self.do(self.books.let_go(by, use.id))
            use.state = "released" if use.state == "reserved" else use.state
        elif end == "reverse":
            self.do(self.books.used_back(use.id))
            if use.state == "used":
                it.give_back(use, self.now)
        elif use.state == "used":
            assert self.do(used(self.books, use.id, by=by)).state == "used"
        elif it.may_be_used(use, self.now):
            self.do(used(self.books, use.id, by=by))
            it.mark(use)
        else:
            self.refused(VoucherOver, used(self.books, use.id, by=by))
            for one, state in zip(it.uses, before, strict=True):
                one.state = state

    @precondition(lambda self: self.telling.uses())
    @rule(which=WHICH, who=WHO, amount=AMOUNT)
    def it_comes_off_a_bill(self, which: int, who: int, amount: int) -> None:
        it, use = (found := self.telling.uses())[which % len(found)]
        off, before = Off("voucher", use.id, percent=it.off), [one.state for one in it.uses]
        act = self.books.sold(self.ids[who], self.name, amount, off)
        if it.holder not in (None, who) or use.state == "used" or not it.may_be_used(use, self.now):
            self.refused(VoucherOver, act)
            for one, state in zip(it.uses, before, strict=True):
                one.state = state
            return
        award = self.do(act)
        assert award.amount_minor == less(amount, it.off)
        it.mark(use, self._bought(who, award))

    # -- points that pay ----------------------------------------------------------------------------------------------

    @rule(who=WHO, amount=AMOUNT, part=st.integers(1, 105))
    def a_cashier_asks_whether_points_pay(self, who: int, amount: int, part: int) -> None:
        most = min(self.telling.members[who].ready(self.now), amount * SHARE // 100 // VALUE)
        points = max(1, most * part // 100)
        act = self.books.asked(self.ids[who], self.name, amount=amount, points=points)
        if points > most:
            self.refused(OutOfRange, act)
            return
        asked = self.do(act)
        for before in self.telling.payments:  # one customer, one question
            if (before.who, before.state) == (who, "asked"):
                before.state = "withdrawn"
        self.telling.payments.append(Payment(asked.id, who, amount, points, self.now + ASKED_LASTS))

    @precondition(lambda self: self.telling.payments)
    @rule(which=WHICH, answer=st.sampled_from(("yes", "yes", "yes", "no", "withdrawn")))
    def the_member_answers(self, which: int, answer: str) -> None:
        it = self.telling.payments[which % len(self.telling.payments)]
        act = self.books.answered(self.ids[it.who], it.id, answer)
        open_still = it.state == "asked" and self.now < it.ends
        if answer == "withdrawn":
            self.do(act)
            it.state = "withdrawn" if it.state == "asked" else it.state
        elif answer == "yes" and open_still and self.telling.members[it.who].ready(self.now) < it.points:
            self.refused(NotEnough, act)
        elif answer == "yes" and open_still:
            it.state, it.taken = "confirmed", self.telling.members[it.who].take(it.points, now=self.now)
            _, award = self.do(act)
            assert award.amount_minor == it.amount - it.points * VALUE
            it.sale = self._bought(it.who, award)
        elif open_still or it.state == {"yes": "confirmed", "no": "declined"}[answer]:
            self.do(act)
            it.state = it.state if it.state == "confirmed" else "declined"
        else:
            self.refused(PaymentOver, act)

    # -- time ---------------------------------------------------------------------------------------------------------

    @rule(minutes=st.sampled_from((1, 5, 15, 24 * 60, 8 * 24 * 60, 40 * 24 * 60)), ticks=st.booleans())
    def time_passes(self, minutes: int, ticks: bool) -> None:
        self.books.now += timedelta(minutes=minutes)
        if ticks:
            self.do(self.books.tick())
            self.telling.tick(self.now)

    @rule(hours=st.sampled_from((0, 6, 24)))
    def the_night_comes(self, hours: int) -> None:
        self.books.now += timedelta(hours=hours)
        today = self.now.astimezone(WARSAW).date()
        worked, [cost, _] = self.do(self.night()), COSTS["gift"]
        for who, member_id in enumerate(self.ids):
            given = worked and self.telling.may_be_given(who, cost, self.now)
            request = f"auto:{self.books.rewards['gift']}:{member_id}:{today.isoformat()}"
            if given:
                [row] = self.do(self.books.rows("SELECT id, code FROM reward_claims WHERE request_id = :r", r=request))
                self.telling.gifts.add((who, today))
                self._claimed(who, row.id, row.code, "gift", cost)

    @invariant()
    def the_books_say_the_same(self) -> None:
        for who, member_id in enumerate(self.ids):
            member = self.telling.members[who]
            assert self.do(self.books.balance(member_id)) == (member.ready(self.now), member.waiting(self.now))
        ours = [("claim", one.id, one.state, 0) for one in self.telling.claims]
        ours += [("payment", one.id, one.state, 0) for one in self.telling.payments]
        ours += [("use", use.id, use.state, 0) for _, use in self.telling.uses()]
        ours += [("voucher", one.id, one.state, one.count("reserved", "used")) for one in self.telling.vouchers]
        assert self.do(self.books.states()) == sorted(ours)
        left = self.do(self.books.column("SELECT stock FROM rewards WHERE stock IS NOT NULL"))
        assert left == [(self.telling.stock,)]

    def teardown(self) -> None:
        try:
            self.do(self.books.tick())
            self.telling.tick(self.now)
            self.the_books_say_the_same()
            self.do(self.books.audited())
            assert self.do(self.books.doctor()) == []
        finally:
            super().teardown()


def test_rewards_and_all_that_becomes_of_them_agree_with_a_simple_telling(
    fresh_database: Callable[[], AbstractContextManager[str]], database_url: str
):
    few = "postgresql" in database_url
    examples = settings(
        max_examples=4 if few else 12,
        stateful_step_count=40,
        deadline=None,
        suppress_health_check=[HealthCheck.too_slow],
    )
    with asyncio.Runner() as Story.runner:
        Story.fresh = fresh_database
        run_state_machine_as_test(Story, settings=examples)
