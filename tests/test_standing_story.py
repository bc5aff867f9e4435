"""Whatever is bought, given back, claimed and used in any order, nobody gains or loses a stamp, a point or a gift."""

import asyncio
from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule, run_state_machine_as_test

from loyalty.errors import AlreadyTakenBack, NotEnough
from tests.support.claiming import cancel, claim, hand_over, reverse
from tests.support.standing_club import COST, Standing
from tests.support.standing_story import GOAL, Friendship, Somebody
from tests.support.story import Rules, Sale
from tests.support.vouchers import held, used

WHICH, WHO = st.one_of(st.just(-1), st.integers(0, 99)), st.integers(0, 1)


class Story(RuleBasedStateMachine):
    """Dana has brought Finn; both buy lattes, which stamp a card, lift them and count for the friendship."""

    runner: asyncio.Runner
    fresh: Callable[[], AbstractContextManager[str]]

    def __init__(self) -> None:
        super().__init__()
        self.steps = 0
        self.place = type(self).fresh()
        self.books = self.do(Standing(self.place.__enter__()).begin())
        self.rules_ = Rules(pending_days=0, expiry_months=0)
        self.members = [Somebody(), Somebody()]
        self.friendship = Friendship(*self.members)
        self.sales: list[tuple[int, Sale, int]] = []
        self.claims: list[list[Any]] = []
        self.uses: list[tuple[int, str, int]] = []

    def do(self, act: Any) -> Any:
        """Let it happen."""
        self.steps += 1
        return self.runner.run(act)

    @property
    def name(self) -> str:
        """A request id of its own."""
        return str(self.steps)

    @rule(who=WHO, lattes=st.integers(0, 7), amount=st.integers(100, 9_000))
    def somebody_buys(self, who: int, lattes: int, amount: int) -> None:
        award = self.do(self.books.buys(self.books.ids[who], self.name, lattes=lattes, amount=amount))
        member = self.members[who]
        sale = member.buy(award.purchase_id, amount, self.rules_, now=self.books.now)
        member.sales.append(sale)
        member.card.come(lattes)
        if who:
            self.friendship.bought(sale, self.rules_, self.books.now)
        self.sales.append((who, sale, lattes))

    @precondition(lambda self: self.sales)
    @rule(which=WHICH, part=st.sampled_from((100, 100, 50, 1)), undone=st.booleans())
    def money_goes_back(self, which: int, part: int, undone: bool) -> None:
        who, sale, lattes = self.sales[which % len(self.sales)]
        left = sale.amount - sale.refunded
        amount = left if undone else max(1, left * part // 100)
        by, before = self.books.carl, sale.refunded
        if sale.over:
            with pytest.raises(AlreadyTakenBack):
                self.do(self.books.refund(sale.id, self.name, by=by))
            return
        done = self.do(self.books.undo(sale.id, by=by) if undone else self.books.refund(sale.id, self.name, amount))
        member = self.members[who]
        assert (done.points, done.shortfall) == member.take_back(sale, amount, now=self.books.now)
        shares = [
            lattes if money == sale.amount else lattes * money // sale.amount for money in (before, sale.refunded)
        ]
        if shares[1] > shares[0]:
            member.card.go(shares[1] - shares[0])
        self.friendship.went_back(sale, self.books.now)

    @rule(who=WHO)
    def a_reward_is_claimed(self, who: int) -> None:
        member, act = self.members[who], claim(self.books, self.books.ids[who], self.books.reward, self.name)
        if member.ready(self.books.now) < COST:
            with pytest.raises(NotEnough):
                self.do(act)
            return
        done = self.do(act)
        self.claims.append([done, who, member.take(COST, now=self.books.now), "issued"])

    @precondition(lambda self: self.claims)
    @rule(which=WHICH, end=st.sampled_from(("cancelled", "redeemed", "reversed")))
    def something_becomes_of_it(self, which: int, end: str) -> None:
        it = self.claims[which % len(self.claims)]
        done, who, taken, state = it
        if (state, end) not in (("issued", "cancelled"), ("issued", "redeemed"), ("redeemed", "reversed")):
            return
        it[3] = end
        if end == "redeemed":
            self.do(hand_over(self.books, self.books.carl, done.code))
            return
        back = cancel(self.books, self.books.ids[who], done.id) if end == "cancelled" else None
        self.do(back or reverse(self.books, self.books.mia, done.id))
        self.members[who].give_back(taken, COST, now=self.books.now)

    @precondition(lambda self: any(one.card.good for one in self.members))
    @rule(which=WHICH)
    def a_full_card_is_used(self, which: int) -> None:
        found = [(who, one) for who, member in enumerate(self.members) for one in sorted(member.card.good)]
        who, reward = found[which % len(found)]
        code = self.do(self.books.code_of(reward))
        use = self.do(held(self.books, code, by=self.books.carl))
        self.do(used(self.books, use.id, by=self.books.carl))
        self.members[who].card.use(reward)
        self.uses.append((who, reward, use.id))

    @precondition(lambda self: self.uses)
    @rule(which=WHICH)
    def that_was_a_mistake(self, which: int) -> None:
        who, reward, use_id = self.uses.pop(which % len(self.uses))
        self.do(self.books.used_back(use_id))
        if self.members[who].card.give_back(reward):
            self.members[who].card.good.pop(reward)

    @precondition(lambda self: any(one.tier for one in self.members))
    @rule()
    def the_gifts_of_tiers_are_used(self) -> None:
        for code in self.do(self.books.gift_codes()):
            use = self.do(held(self.books, code, by=self.books.carl))
            self.do(used(self.books, use.id, by=self.books.carl))

    @rule()
    def the_night_comes(self) -> None:
        self.do(self.books.climbed())
        for who, member_id in enumerate(self.books.ids):
            assert self.do(self.books.tier(member_id)) == self.members[who].tier

    @invariant()
    def the_books_say_the_same(self) -> None:
        for member, member_id in zip(self.members, self.books.ids, strict=True):
            assert self.do(self.books.balance(member_id)) == (member.ready(self.books.now), 0)
            stamps, good = self.do(self.books.card(member_id))
            card = member.card
            card.good = {one: card.good.get(one, card.strokes) for one in good}
            assert (stamps, len(good)) == (card.stamps % GOAL, card.full)
            given = self.do(self.books.gifts_of(member_id))
            assert len(given) == len({tier for tier, _ in given}), "a gift of a tier is given once"
            assert all(tier <= member.tier for tier, state in given if state == "active")
        rewarded = self.do(self.books.friendship())
        wanted = "rewarded" if self.friendship.sale else None
        assert (rewarded if rewarded == "rewarded" else None) == wanted

    def teardown(self) -> None:
        try:
            self.do(self.books.audited())
            assert self.do(self.books.doctor()) == []
        finally:
            self.runner.run(self.books.close())
            self.place.__exit__(None, None, None)


def test_stamps_points_tiers_and_friends_agree_with_a_simple_telling_in_any_order(
    fresh_database: Callable[[], AbstractContextManager[str]], database_url: str
):
    few = "postgresql" in database_url
    examples = settings(
        max_examples=2 if few else 8,
        stateful_step_count=30,
        deadline=None,
        suppress_health_check=[HealthCheck.too_slow],
    )
    with asyncio.Runner() as Story.runner:
        Story.fresh = fresh_database
        run_state_machine_as_test(Story, settings=examples)
