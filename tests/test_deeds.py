"""What somebody did at the counter: every sale and everything taken back, the newest first, a page at a time."""

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from loyalty import clubs, deeds, members, refunds
from loyalty.errors import NotAllowed
from loyalty.roles import Actor
from tests.support.books import Books


@pytest.fixture
async def books(database_url: str) -> AsyncIterator[Books]:
    """A shop whose points are good at once."""
    opened = await Books(database_url).open(pending_days=0, welcome=0)
    yield opened
    await opened.close()


async def kinds(books: Books, by: Actor, of: Actor, *, limit: int = 50, offset: int = 0) -> list[tuple[str, int]]:
    async with books.store.studying() as view:
        found = await deeds.of(view, by=by, staff_id=of.staff_id or 0, limit=limit, offset=offset)
    return [(deed.kind, deed.points) for deed in found]


async def test_each_act_stands_with_who_did_it_and_practice_with_nobody(books: Books):
    carl, mia, dana = await books.staff_member(), await books.staff_member("manager", "Mia"), await books.member()
    async with books.store.writing() as uow:
        practised = (await members.join(uow, by=carl, name="", source="start", practice=True)).member_id
    made = []
    for request, amount in (("one", 1_000), ("two", 2_000), ("three", 3_000)):
        books.now += timedelta(seconds=1)
        made.append((await books.award(dana, request, by=carl, amount_minor=amount)).purchase_id)
    await books.award(practised, "practice", by=carl, amount_minor=9_000)
    async with books.store.writing() as uow:
        club = await clubs.require(uow)
        await refunds.undo(uow, club=club, by=carl, purchase_id=made[2], request_id="undo")
        await refunds.void(uow, club=club, by=mia, purchase_id=made[1], request_id="void", reason="twice")
        back = {"purchase_id": made[0], "request_id": "back", "amount_minor": 500}
        await refunds.refund(uow, club=club, by=carl, **back)
    his = [("refund", -5), ("undo", -30), ("sale", 30), ("sale", 20), ("sale", 10)]
    assert await kinds(books, carl, carl) == his
    assert await kinds(books, mia, carl) == his
    assert await kinds(books, mia, mia) == [("void", -20)]
    assert await kinds(books, carl, carl, limit=2, offset=1) == his[1:3]
    assert await kinds(books, carl, carl, limit=2, offset=4) == his[4:]
    with pytest.raises(NotAllowed):
        await kinds(books, carl, mia)
    async with books.store.studying() as view:
        newest = (await deeds.of(view, by=carl, staff_id=carl.staff_id or 0, limit=1))[0]
    [receipt] = await books.rows("SELECT receipt_number FROM purchases WHERE request_id = 'one'")
    assert (newest.receipt_number, newest.member_name, newest.amount_minor) == (receipt.receipt_number, "Dana", 500)
