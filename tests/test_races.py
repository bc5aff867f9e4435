"""Many hands at one till: nothing is lost, nothing counts twice, on either database."""

import asyncio
from collections.abc import AsyncIterator

import pytest

from loyalty import staff
from loyalty.errors import LinkEnded
from loyalty.roles import PROGRAM, Actor
from tests.support.books import Books


@pytest.fixture
async def tills(database_url: str) -> AsyncIterator[list[Books]]:
    """Two programs on one database."""
    first = await Books(database_url).open(pending_days=0, welcome=0)
    second = Books(database_url)
    yield [first, second]
    await first.close()
    await second.close()


async def test_fifty_awards_at_once_on_one_card_are_all_counted(tills: list[Books]):
    dana = await tills[0].member()
    awards = await asyncio.gather(*(tills[n % 2].award(dana, f"sale {n}", amount_minor=150) for n in range(50)))
    assert len({award.receipt_number for award in awards}) == 50
    assert sum(award.gained for award in awards) == 75, "the half points are carried over in every order"
    assert await tills[0].rows("SELECT available, lifetime, remainder_minor FROM wallets") == [(75, 75, 0)]
    await tills[0].audited()


async def test_the_same_request_twenty_times_at_once_counts_once_and_is_answered_every_time(tills: list[Books]):
    dana = await tills[0].member()
    awards = await asyncio.gather(*(tills[n % 2].award(dana, "the same", amount_minor=5_000) for n in range(20)))
    assert {award.receipt_number for award in awards} == {awards[0].receipt_number}
    assert [award.available for award in awards] == [50] * 20
    assert [award.repeated for award in awards].count(False) == 1
    assert len(await tills[0].rows("SELECT id FROM letters")) == 1
    await tills[0].audited()


async def test_twenty_people_who_join_with_one_telegram_account_are_one_member(tills: list[Books]):
    from loyalty import members

    async def join(till: Books) -> int:
        async with till.store.writing() as uow:
            return (await members.join(uow, by=Actor(person_id=7), name="Dana", source="start")).member_id

    joined = await asyncio.gather(*(join(tills[n % 2]) for n in range(20)), return_exceptions=True)
    assert len(await tills[0].rows("SELECT id FROM members")) == 1
    assert len({one for one in joined if isinstance(one, int)}) == 1


async def test_an_invitation_that_ten_people_open_at_once_is_used_by_one(tills: list[Books]):
    async with tills[0].store.writing() as uow:
        token = await staff.invite(uow, by=PROGRAM, role="cashier")

    async def open_link(till: Books, person_id: int) -> bool:
        try:
            async with till.store.writing() as uow:
                return (await staff.accept(uow, by=Actor(person_id=person_id), token=token, name="Carl")).fresh
        except LinkEnded:
            return False

    opened = await asyncio.gather(*(open_link(tills[n % 2], 50 + n) for n in range(10)))
    assert opened.count(True) == 1
    assert len(await tills[0].rows("SELECT id FROM staff")) == 1
