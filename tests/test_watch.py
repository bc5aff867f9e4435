"""What the limits say to an award before it is given: cut it, refuse it, or let somebody else decide."""

from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import pytest

from loyalty import clubs, members, purchases
from loyalty.earning import Basket
from loyalty.errors import LikeTheLast, LimitReached, NeedsApproval
from loyalty.limits import Limit, Limits
from loyalty.purchases import Award
from loyalty.roles import PROGRAM, Actor
from tests.support.books import Books

pytestmark = pytest.mark.only_on("sqlite")
OPEN = {"gap_minutes": 0, "closed_hours": False, "member_day": Limit(), "looked_up_day": Limit()}


@pytest.fixture
async def books(database_url: str) -> AsyncIterator[Books]:
    """Points come at once."""
    opened = await Books(database_url).open(pending_days=0, welcome=0)
    await opened.staff_member()
    yield opened
    await opened.close()


CARL = Actor(person_id=100, staff_id=1, role="cashier", name="Carl")


async def limit(books: Books, **limits: Any) -> None:
    await books.rules(limits=Limits(**(OPEN | limits)))


async def sell(books: Books, member_id: int, points: int = 10, *, by: Actor = CARL, **how: Any) -> Award:
    """An ordinary sale of so many points, which the limits look at."""
    [known] = await books.rows("SELECT count(*) AS n FROM purchases")
    how = {"presence": "scan", "request_id": f"sale {known.n}"} | how
    async with books.store.writing() as uow:
        club, basket = await clubs.require(uow), Basket(amount_minor=points * 100)
        return await purchases.award(uow, club=club, by=by, member_id=member_id, basket=basket, **how)


# Each limit, and the sales before the one that passes it: what may still be given then, and what is over.
REACHED: dict[str, tuple[Limit, int, int]] = {
    "award": (Limit(most=8), 0, 8),
    "staff_day": (Limit(most=25), 2, 5),
    "branch_day": (Limit(most=25), 2, 5),
    "member_day": (Limit(most=2), 2, 0),
    "looked_up_day": (Limit(most=2), 2, 0),
}


@pytest.mark.parametrize("beyond", ["cap", "reject", "approve"])
@pytest.mark.parametrize("name", REACHED)
async def test_beyond_each_limit_an_award_is_cut_refused_or_waits(books: Books, name: str, beyond: str):
    reached, before, left = REACHED[name]
    await limit(books, **{name: reached.model_copy(update={"beyond": beyond})})
    dana, how = await books.member(), {"presence": "look-up"} if name == "looked_up_day" else {}
    for _ in range(before):
        assert (await sell(books, dana, **how)).gained == 10
    if beyond == "cap":
        assert (await sell(books, dana, **how)).gained == left
    else:
        with pytest.raises(LimitReached if beyond == "reject" else NeedsApproval) as refused:
            await sell(books, dana, **how)
        assert refused.value.fields == {"reason": name, "most": reached.most}
    books.now += timedelta(days=1)
    await limit(books, **{name: reached.model_copy(update={"beyond": beyond, "most": 10})})
    assert (await sell(books, dana, **how)).gained == 10, "a new day"
    await books.audited()


@pytest.mark.parametrize("name", ["member_day", "staff_day", "branch_day", "looked_up_day"])
async def test_what_was_taken_back_counts_no_more(books: Books, name: str):
    most = Limit(most=10 if "day" in name and name in ("staff_day", "branch_day") else 1, beyond="reject")
    await limit(books, **{name: most})
    dana = await books.member()
    for _ in range(3):
        sale = await sell(books, dana, presence="look-up")
        await books.undo(sale.purchase_id, by=CARL)
    await sell(books, dana, presence="look-up")


async def test_no_limit_is_no_limit(books: Books):
    await limit(books)
    dana = await books.member()
    for _ in range(8):
        await sell(books, dana, 10_000, presence="look-up", sure=True)


async def test_each_cashier_and_each_member_has_a_day_of_their_own(books: Books):
    await limit(books, staff_day=Limit(most=10, beyond="reject"), member_day=Limit(most=1, beyond="reject"))
    cora = await books.staff_member(name="Cora")
    dana, dora = await books.member(), await books.member()
    await sell(books, dana, by=CARL)
    await sell(books, dora, by=cora)
    dave = await books.staff_member(name="Dave")
    for member_id, by, reason in ((dora, dave, "member_day"), (await books.member(), CARL, "staff_day")):
        with pytest.raises(LimitReached) as refused:
            await sell(books, member_id, by=by)
        assert refused.value.fields["reason"] == reason


async def test_the_smallest_of_several_caps_counts_and_of_several_rules_the_last_is_cut(books: Books):
    from loyalty.earning import Rule

    await books.rules(rules=(Rule(id="visit:1", kind="visit", quantity=5),))
    await limit(books, award=Limit(most=12, beyond="cap"), staff_day=Limit(most=11, beyond="cap"))
    assert (await sell(books, await books.member())).gained == 11
    rows = await books.rows("SELECT rule, available_change FROM ledger_entries WHERE type = 'EARN' ORDER BY id")
    assert [tuple(row) for row in rows] == [("purchase", 10), ("visit:1", 1)]
    assert (await sell(books, await books.member())).gained == 0
    await books.audited()


async def test_the_question_of_another_sale_so_soon_is_for_the_same_member_only(books: Books):
    await limit(books, gap_minutes=3)
    dana = await books.member()
    await sell(books, dana)
    await sell(books, await books.member())
    for points, same in ((10, "yes"), (11, "no")):
        with pytest.raises(LikeTheLast) as asked:
            await sell(books, dana, points)
        assert asked.value.fields == {"same": same, "minutes": 1}
    await sell(books, dana, sure=True)
    books.now += timedelta(minutes=3)
    await sell(books, dana)
    assert [row.n for row in await books.rows("SELECT count(*) AS n FROM purchases")] == [4]


async def test_the_question_is_asked_across_midnight_and_counts_no_yesterday(books: Books):
    await limit(books, gap_minutes=3, member_day=Limit(most=1, beyond="reject"))
    books.now = books.now.replace(hour=22, minute=59)  # a minute before midnight in Warsaw
    dana = await books.member()
    await sell(books, dana)
    books.now += timedelta(minutes=2)
    with pytest.raises(LikeTheLast):
        await sell(books, dana)
    await sell(books, dana, sure=True)


async def test_a_sale_that_was_undone_asks_nothing(books: Books):
    await limit(books, gap_minutes=3)
    dana = await books.member()
    await books.undo((await sell(books, dana)).purchase_id, by=CARL)
    await sell(books, dana)


async def test_outside_the_hours_an_award_waits_and_who_has_told_none_is_always_open(books: Books):
    await limit(books, closed_hours=True)
    dana = await books.member()
    await sell(books, dana)
    async with books.store.writing() as uow:
        await clubs.change_hours(uow, by=PROGRAM, hours={"5": [["12:00", "18:00"]]})
    with pytest.raises(NeedsApproval) as refused:
        await sell(books, dana)  # eleven o'clock on a Saturday in Warsaw
    assert refused.value.reason == "closed"
    books.now += timedelta(hours=1)
    await sell(books, dana)


async def test_practice_is_looked_at_by_nobody(books: Books):
    once = Limit(most=1, beyond="reject")
    await limit(books, gap_minutes=3, award=once, looked_up_day=once)
    async with books.store.writing() as uow:
        joined = await members.join(uow, by=Actor(77), name="Carl", source="start", practice=True)
    for _ in range(3):
        await sell(books, joined.member_id, presence="look-up")
    await limit(books, staff_day=Limit(most=10, beyond="reject"), looked_up_day=once)
    await sell(books, await books.member(), presence="look-up")


async def test_what_somebody_else_has_allowed_is_not_asked_about_again(books: Books):
    await limit(books, award=Limit(most=1, beyond="reject"), gap_minutes=60)
    dana = await books.member()
    for number in range(2):
        assert (await books.award(dana, f"allowed {number}", amount_minor=1_000)).gained == 10
