"""Branches: each with its own hours, link, people and figures; the last one stays, and one alone is never named."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from sqlalchemy import text

from loyalty import approvals, branches, clubs, members, purchases, staff
from loyalty.branches import Figures
from loyalty.clubs import Branch, Club
from loyalty.earning import Basket
from loyalty.errors import BranchesFull, LastBranch, NeedsApproval, NotAllowed, NotFound
from loyalty.roles import PROGRAM, Actor
from tests.support.books import CASHIER, Books


@pytest.fixture
async def books(database_url: str) -> AsyncIterator[Books]:
    """A shop with a second branch in the Old Town."""
    opened = await Books(database_url).open(pending_days=0, welcome=0)
    async with opened.store.writing() as uow:
        await branches.add(uow, by=PROGRAM, name="Old Town")
    yield opened
    await opened.close()


async def club(books: Books) -> Club:
    async with books.store.reading() as view:
        return await clubs.require(view)


async def close(books: Books, branch: Branch) -> Club:
    async with books.store.writing() as uow:
        return await branches.close(uow, by=PROGRAM, branch_id=branch.id)


async def figures(books: Books, branch: Branch, *, days: int) -> Figures:
    async with books.store.studying() as view:
        since = books.now - timedelta(days=days)
        return await branches.figures(view, by=PROGRAM, branch=branch, since=since)


async def sell_watched(books: Books, member_id: int, by: Actor, request_id: str) -> None:
    """A sale that the limits look at."""
    sale = {"by": by, "member_id": member_id, "presence": "scan", "basket": Basket(amount_minor=1_000)}
    async with books.store.writing() as uow:
        await purchases.award(uow, club=await clubs.require(uow), request_id=request_id, sure=True, **sale)


async def test_a_second_branch_has_its_own_link_and_the_first_stays_first(books: Books):
    first, second = (await club(books)).branches
    assert (await club(books)).branch == first
    assert (first.name, second.name) == ("Books", "Old Town")
    assert first.link_code != second.link_code
    async with books.store.writing() as uow:
        renamed = await branches.rename(uow, by=PROGRAM, branch_id=second.id, name="New Town")
    assert [branch.name for branch in renamed.branches] == ["Books", "New Town"]
    assert renamed == await club(books), "every worker sees it"


async def test_only_owners_change_branches_and_only_those_that_there_are(books: Books):
    async with books.store.writing() as uow:
        for act in (
            branches.add(uow, by=CASHIER, name="x"),
            branches.rename(uow, by=CASHIER, branch_id=1, name="x"),
            branches.close(uow, by=CASHIER, branch_id=1),
            branches.figures(uow, by=CASHIER, branch=(await clubs.require(uow)).branch, since=uow.now),
        ):
            with pytest.raises(NotAllowed):
                await act
        for missing in (
            branches.rename(uow, by=PROGRAM, branch_id=999, name="x"),
            staff.invite(uow, by=PROGRAM, role="cashier", branch_id=999),
        ):
            with pytest.raises(NotFound):
                await missing


async def test_there_are_twenty_branches_at_most(books: Books):
    async with books.store.writing() as uow:
        for n in range(18):
            await branches.add(uow, by=PROGRAM, name=f"Branch {n}")
        with pytest.raises(BranchesFull):
            await branches.add(uow, by=PROGRAM, name="One more")


async def test_the_last_branch_stays_even_when_both_are_closed_at_once(books: Books):
    first, second = (await club(books)).branches
    other = Books(books.store.url)
    ends = await asyncio.gather(close(books, first), close(other, second), return_exceptions=True)
    assert [isinstance(end, LastBranch) for end in ends].count(True) == 1
    [left] = (await club(books)).branches
    assert (await close(books, second if left == first else first)).branches == (left,), "closing it again"
    await other.close()


async def test_closing_a_branch_frees_its_people_and_the_invitations_to_it(books: Books):
    _, second = (await club(books)).branches
    async with books.store.writing() as uow:
        used, waiting = [await staff.invite(uow, by=PROGRAM, role="cashier", branch_id=second.id) for _ in range(2)]
        await staff.accept(uow, by=Actor(50), token=used, name="Carl")
        assert [one.branch_id for one in await staff.everybody(uow)] == [second.id]
    await close(books, second)
    async with books.store.writing() as uow:
        await staff.accept(uow, by=Actor(51), token=waiting, name="Eve")
        assert [one.branch_id for one in await staff.everybody(uow)] == [None, None]
        with pytest.raises(NotFound):
            await staff.place(uow, by=PROGRAM, staff_id=1, branch_id=second.id)


async def test_a_new_role_by_a_link_that_names_no_branch_leaves_the_person_where_they_are(books: Books):
    _, second = (await club(books)).branches
    async with books.store.writing() as uow:
        token = await staff.invite(uow, by=PROGRAM, role="cashier", branch_id=second.id)
        await staff.accept(uow, by=Actor(50), token=token, name="Carl")
        promotion = await staff.invite(uow, by=PROGRAM, role="manager")
        await staff.accept(uow, by=Actor(50, role="cashier"), token=promotion, name="Carl")
        [carl] = await staff.everybody(uow)
    assert (carl.role, carl.branch_id) == ("manager", second.id)


async def test_closed_hours_are_those_of_the_branch_of_the_sale(books: Books):
    first, second = (await club(books)).branches
    dana, carl = await books.member(), await books.staff_member()
    async with books.store.writing() as uow:  # it is Saturday, 11 o'clock
        await clubs.change_hours(uow, by=PROGRAM, hours={"5": [["08:00", "12:00"]]})
        await clubs.change_hours(uow, by=PROGRAM, hours={"5": [["13:00", "20:00"]]}, branch_id=second.id)
    at_second = Actor(carl.person_id, carl.staff_id, "cashier", "Carl", branch_id=second.id)
    await sell_watched(books, dana, carl, "first")
    with pytest.raises(NeedsApproval) as refusal:
        await sell_watched(books, dana, at_second, "second")
    assert refusal.value.reason == "closed"
    books.now += timedelta(hours=3)
    await sell_watched(books, dana, at_second, "second")
    with pytest.raises(NeedsApproval):
        await sell_watched(books, dana, carl, "third")
    sold = await books.rows("SELECT branch_id FROM purchases ORDER BY id")
    assert [sale.branch_id for sale in sold] == [first.id, second.id]


async def test_what_is_allowed_later_belongs_to_the_branch_where_it_was_asked(books: Books):
    _, second = (await club(books)).branches
    olga, carl, dana = await books.staff_member("owner", "Olga"), await books.staff_member(), await books.member()
    by = Actor(carl.person_id, carl.staff_id, "cashier", "Carl", branch_id=second.id)
    sale = {"member_id": dana, "presence": "scan", "basket": Basket(amount_minor=1_000)}
    async with books.store.writing() as uow:
        asked = await approvals.ask(uow, by=by, request_id="asked", reason="closed", **sale)
        await approvals.decide(uow, club=await clubs.require(uow), by=olga, approval_id=asked, yes=True)
    [sold] = await books.rows("SELECT branch_id FROM purchases")
    assert sold.branch_id == second.id


async def test_the_figures_are_of_one_branch_and_of_nothing_that_was_taken_back_or_practised(books: Books):
    first, second = (await club(books)).branches
    carl = await books.staff_member()
    by = Actor(carl.person_id, carl.staff_id, "cashier", "Carl", branch_id=second.id)
    async with books.store.writing() as uow:
        came = {"name": "Ada", "source": "poster", "source_detail": second.link_code}
        ada = (await members.join(uow, by=Actor(60), **came)).member_id
        practised = (await members.join(uow, by=Actor(61, role="cashier"), practice=True, **came)).member_id
    await books.award(ada, "old", by=by, amount_minor=2_000)
    books.now += timedelta(days=10)
    await books.award(ada, "new", by=by, amount_minor=3_000)
    await books.award(practised, "tried", by=by, amount_minor=9_000)
    await books.award(ada, "wrong", by=by, amount_minor=7_000)
    await books.award(ada, "elsewhere", by=carl, amount_minor=5_000)
    async with books.store.writing() as uow:
        await uow.run(text("UPDATE purchases SET state = 'voided', refunded_minor = 7000 WHERE request_id = 'wrong'"))
    assert await figures(books, second, days=30) == Figures(sales=2, amount_minor=5_000, points=50, joined=1)
    assert await figures(books, second, days=7) == Figures(sales=1, amount_minor=3_000, points=30, joined=0)
    assert await figures(books, first, days=7) == Figures(sales=1, amount_minor=5_000, points=50, joined=0)


async def test_a_closed_branch_opens_again_as_it_was_for_owners_and_within_the_most(books: Books):
    olga, carl = await books.staff_member("owner", "Olga"), await books.staff_member()
    async with books.store.writing() as uow:
        await branches.add(uow, by=olga, name="Old Town")
        before = (await branches.close(uow, by=olga, branch_id=1)).branches
        [closed] = await branches.closed(uow, by=olga)
    async with books.store.writing() as uow:
        for by, branch_id, refusal in ((carl, 1, NotAllowed), (olga, 99, NotFound)):
            with pytest.raises(refusal):
                await branches.reopen(uow, by=by, branch_id=branch_id)
        for _ in range(2):
            assert (await branches.reopen(uow, by=olga, branch_id=1)).branches == (closed, *before)
        await branches.close(uow, by=olga, branch_id=1)
        for number in range(branches.MOST - len(before)):
            await branches.add(uow, by=olga, name=f"Branch {number}")
        with pytest.raises(BranchesFull):
            await branches.reopen(uow, by=olga, branch_id=1)
    assert len(await books.rows("SELECT id FROM audit_events WHERE action = 'branch.reopened'")) == 1
