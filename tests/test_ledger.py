"""The books add up, whatever is bought, however time passes and whenever the rules change."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from loyalty import clubs, ledger, members, points, purchases
from loyalty.errors import AmountOutOfRange, NotAllowed, NotFound, SelfAward
from loyalty.points import Account
from loyalty.roles import Actor
from tests.support.books import CASHIER, START, Books

WARSAW = ZoneInfo("Europe/Warsaw")
BUY = st.tuples(st.just("buy"), st.integers(1, 50_000))
WAIT = st.tuples(st.just("wait"), st.integers(1, 500))
SETTLE = st.tuples(st.just("settle"), st.just(0))
PENDING = st.tuples(st.just("pending_days"), st.integers(0, 40))
EXPIRY = st.tuples(st.just("expiry_months"), st.integers(0, 14))
STORIES = st.lists(st.one_of(BUY, BUY, WAIT, SETTLE, PENDING, EXPIRY), max_size=14)


@dataclass
class Model:
    """The same story told simply: heaps of points, each with the day it begins and the day it ends."""

    pending_days: int = 14
    expiry_months: int = 12
    remainder: int = 0
    heaps: list[tuple[int, datetime, datetime | None]] = field(default_factory=list)

    def gain(self, quantity: int, *, begins: datetime) -> None:
        if quantity:
            self.heaps.append((quantity, begins, self._end(begins)))

    def buy(self, amount: int, *, now: datetime) -> None:
        gained, self.remainder = divmod(amount + self.remainder, 100)
        self.gain(gained, begins=now + timedelta(days=self.pending_days))

    def _end(self, begins: datetime) -> datetime | None:
        if not self.expiry_months:
            return None
        local, months = begins.astimezone(WARSAW), self.expiry_months
        for _ in range(months + 1):
            local = (local.replace(day=1, hour=0, minute=0, second=0, microsecond=0) + timedelta(days=32)).replace(
                day=1
            )
        return local

    def now(self, now: datetime) -> tuple[int, int]:
        ready = sum(n for n, begins, ends in self.heaps if begins <= now and (ends is None or ends > now))
        return ready, sum(n for n, begins, _ in self.heaps if begins > now)


async def live(books: Books, story: list[tuple[str, int]]) -> None:
    books.now = START
    await books.rules(pending_days=14, expiry_months=12)
    model, member_id = Model(), await books.member()
    model.gain(20, begins=START)
    for place, (what, size) in enumerate(story):
        if what == "buy":
            await books.award(member_id, f"{member_id}.{place}", amount_minor=size)
            model.buy(size, now=books.now)
        elif what == "wait":
            books.now += timedelta(days=size)
        elif what == "settle":
            await settle(books, member_id)
            await settle(books, member_id)
        else:
            setattr(model, what, size)
            await books.rules(**{what: size})
        account = await account_of(books, member_id)
        assert (account.available, account.pending) == model.now(books.now)
        await books.audited()
    await settle(books, member_id)
    [wallet] = await books.rows("SELECT available, pending FROM wallets WHERE member_id = :id", id=member_id)
    assert tuple(wallet) == model.now(books.now)


async def settle(books: Books, member_id: int) -> tuple[int, int]:
    [wallet] = await books.rows("SELECT id FROM wallets WHERE member_id = :id", id=member_id)
    async with books.store.writing() as uow:
        return await ledger.settle(uow, wallet_id=wallet.id)


async def account_of(books: Books, member_id: int) -> Account:
    async with books.store.reading() as view:
        return await points.account(view, member_id=member_id, unit="points")


@pytest.mark.only_on("sqlite")
def test_the_books_add_up_and_agree_with_a_simple_model(database_url: str):
    with asyncio.Runner() as runner:
        books = runner.run(Books(database_url).open())

        @settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
        @given(STORIES)
        def check(story: list[tuple[str, int]]) -> None:
            runner.run(live(books, story))

        check()
        runner.run(books.close())


@pytest.fixture
async def books(database_url: str) -> AsyncIterator[Books]:
    opened = await Books(database_url).open()
    yield opened
    await opened.close()


async def test_a_purchase_brings_points_that_wait_then_count_then_end_at_the_months_end(books: Books):
    dana = await books.member()
    award = await books.award(dana, "one", amount_minor=4_590)
    assert (award.gained, award.available, award.pending, award.waits) == (45, 20, 45, True)
    books.now = datetime.fromisoformat("2026-12-05T10:00:00+00:00")
    assert await settle(books, dana) == (45, 0)
    books.now = datetime.fromisoformat("2027-11-30T22:59:00+00:00")
    assert await settle(books, dana) == (0, 0)
    books.now = datetime.fromisoformat("2027-11-30T23:00:00+00:00")
    assert await settle(books, dana) == (0, 20)
    books.now = datetime.fromisoformat("2027-12-31T23:00:00+00:00")
    assert await settle(books, dana) == (0, 45)
    assert (await account_of(books, dana)).available == 0
    await books.audited()


async def test_what_was_too_little_for_a_point_is_carried_over(books: Books):
    dana = await books.member()
    assert [(await books.award(dana, f"{n}", amount_minor=60)).gained for n in range(5)] == [0, 1, 0, 1, 1]
    await books.audited()


async def test_a_purchase_that_earns_nothing_is_still_a_purchase_with_a_receipt(books: Books):
    award = await books.award(await books.member(), "one", amount_minor=1)
    assert award.gained == 0
    assert award.receipt_number


async def test_the_same_request_counts_once_and_tells_the_same(books: Books):
    dana = await books.member()
    first = await books.award(dana, "one", amount_minor=5_000)
    again = await books.award(dana, "one", amount_minor=9_900)
    assert (again.purchase_id, again.receipt_number, again.gained) == (first.purchase_id, first.receipt_number, 50)
    assert (first.repeated, again.repeated) == (False, True)
    assert len(await books.rows("SELECT id FROM letters")) == 1
    async with books.store.reading() as view:
        assert await purchases.by_request(view, unit="points", request_id="one") == again
        assert await purchases.by_request(view, unit="points", request_id="two") is None


@pytest.mark.parametrize("bought", [{}, {"amount_minor": 0}, {"amount_minor": -5}, {"taps": 1}])
async def test_a_shop_takes_amounts_above_nothing(books: Books, bought: dict[str, int]):
    with pytest.raises(AmountOutOfRange):
        await books.award(await books.member(), "one", **bought)


@pytest.mark.parametrize("bought", [{}, {"taps": 0}, {"taps": 5}, {"amount_minor": 100}])
async def test_a_cafe_takes_one_to_four_stamps(database_url: str, bought: dict[str, int]):
    cafe = await Books(database_url).open("cafe")
    dana = await cafe.member()
    with pytest.raises(AmountOutOfRange):
        await cafe.award(dana, "one", **bought)
    assert (await cafe.award(dana, "two", taps=4)).available == 5
    await cafe.close()


async def test_only_staff_gives_points_and_never_to_their_own_card(books: Books):
    dana = await books.member()
    with pytest.raises(NotAllowed):
        await books.award(dana, "one", by=Actor(person_id=2), amount_minor=100)
    with pytest.raises(SelfAward):
        await books.award(dana, "one", by=Actor(person_id=2, role="owner", member_id=dana), amount_minor=100)
    assert await books.rows("SELECT id FROM purchases") == []


async def test_there_are_no_points_for_nobody_and_for_somebody_who_left(books: Books):
    with pytest.raises(NotFound):
        await books.award(999, "one", amount_minor=100)
    dana = await books.member()
    async with books.store.writing() as uow:
        await members.leave(uow, by=Actor(person_id=100, member_id=dana))
    with pytest.raises(NotFound):
        await books.award(dana, "one", amount_minor=100)


async def test_a_change_of_the_rules_is_a_new_version_and_harms_no_older_points(books: Books):
    dana = await books.member()
    await books.award(dana, "one", amount_minor=1_000)
    before = await books.rows("SELECT available_at, expires_at FROM lots ORDER BY id")
    changed = await books.rules(expiry_months=1, pending_days=0, per_minor=1_000)
    assert await books.rules(expiry_months=1) == changed, "what does not change makes no version"
    after = await books.award(dana, "two", amount_minor=1_000)
    assert (after.gained, after.waits) == (1, False)
    assert (await books.rows("SELECT available_at, expires_at FROM lots ORDER BY id"))[:2] == before
    versions = await books.rows("SELECT DISTINCT program_version_id FROM ledger_entries ORDER BY 1")
    assert [version for (version,) in versions] == [1, 2]
    await books.audited()


async def test_nobody_but_an_owner_changes_rules_reward_hours_and_settings(books: Books):
    async with books.store.writing() as uow:
        for change in (
            clubs.change_program(uow, by=CASHIER, points=2),
            clubs.change_settings(uow, by=CASHIER, name="Mine"),
            clubs.change_reward(uow, by=CASHIER, reward_id=1, cost=1),
            clubs.change_hours(uow, by=CASHIER, hours={}),
        ):
            with pytest.raises(NotAllowed):
                await change


async def test_the_history_counts_the_next_to_begin_and_the_next_to_end(books: Books):
    dana = await books.member()
    await books.award(dana, "one", amount_minor=1_000)
    books.now += timedelta(days=1)
    await books.award(dana, "two", amount_minor=2_000)
    account = await account_of(books, dana)
    assert account.next_active == (10, START + timedelta(days=14))
    assert account.next_expiry == (20, datetime(2027, 12, 1, tzinfo=WARSAW))
    assert [entry.quantity for entry in account.last] == [20, 10, 20]
