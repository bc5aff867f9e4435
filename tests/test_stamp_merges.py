"""Stamps of two cards that become one: full rounds are completed, nothing is given twice, and all of it comes back."""

from collections.abc import AsyncIterator

import pytest

from loyalty import clubs, health, merges, people, stamp_designs
from loyalty.errors import MergeFixed
from loyalty.merge_letters import Merge
from loyalty.roles import PROGRAM
from tests.support.books import MANAGER, Books
from tests.support.stamping import buys, design, laid_out, standing, states
from tests.support.vouchers import held, used

DONE = "stamps:1:3"


@pytest.fixture
async def books(database_url: str) -> AsyncIterator[Books]:
    opened = await Books(database_url).open(pending_days=0, welcome=0)
    async with opened.store.writing() as uow:
        await clubs.change_settings(uow, by=PROGRAM, features={"cards"})
    yield opened
    await opened.audited()
    async with opened.store.reading() as view:
        assert await health.findings(view, full=True) == []
    await opened.close()


async def two(books: Books, *, kept: int = 2, gone: int = 2) -> tuple[int, int]:
    """Two members with so many stamps on the first card."""
    both = await books.member(), await books.member()
    for member_id, stamps in zip(both, (kept, gone), strict=True):
        for place in range(stamps):
            await buys(books, member_id, name=f"{member_id} {place}")
    return both


async def joined(books: Books, kept: int, gone: int) -> Merge:
    async with books.store.writing() as uow:
        return await merges.merge(uow, by=MANAGER, kept_id=kept, gone_id=gone)


async def parted(books: Books, done: Merge) -> None:
    async with books.store.writing() as uow:
        await merges.undo(uow, by=MANAGER, merge_id=done.id)


async def test_what_is_over_completes_the_round_and_gives_and_comes_back_when_they_part(books: Books):
    await laid_out(books, goal=3)
    kept, gone = await two(books)
    done = await joined(books, kept, gone)
    assert (done.moved, await standing(books, kept)) == ((("points", 20), ("card:1", 2)), [(1, 3)])
    assert (done.prizes, await states(books)) == ((("card:1", {"en": "A free coffee"}),), {DONE: "active"})
    await parted(books, done)
    assert (await standing(books, kept), await standing(books, gone)) == ([(2, 3)], [(2, 3)])
    assert await states(books) == {DONE: "revoked"}
    again = await joined(books, kept, gone)
    assert (await standing(books, kept), await states(books)) == ([(1, 3)], {DONE: "active"})
    await parted(books, again)
    await buys(books, kept, name="the third")
    assert (await standing(books, kept), await states(books)) == ([(0, 3)], {DONE: "active"})


async def test_several_rounds_at_once_and_what_was_collected_since_stays(books: Books):
    await laid_out(books, goal=2)
    card = await laid_out(books, goal=9, title="Second")
    await design(books, stamp_designs.change, card_id=card.id, goal=3)
    kept, gone = await two(books, kept=1, gone=5)
    assert (await standing(books, kept), await standing(books, gone)) == ([(1, 2), (1, 3)], [(1, 2), (2, 3)])
    done = await joined(books, kept, gone)
    assert await standing(books, kept) == [(0, 2), (0, 3)]
    await buys(books, kept, name="since")
    await parted(books, done)
    assert (await standing(books, kept), await standing(books, gone)) == ([(0, 2), (2, 3)], [(1, 2), (2, 3)])
    await buys(books, kept, name="and since")
    assert await standing(books, kept) == [(1, 2), (0, 3)]


async def test_a_used_reward_or_a_round_completed_since_keeps_them_together(books: Books):
    await laid_out(books, goal=3)
    done = await joined(books, *(both := await two(books)))
    [voucher] = await books.rows("SELECT code FROM vouchers")
    await used(books, (await held(books, voucher.code)).id)
    with pytest.raises(MergeFixed):
        await parted(books, done)
    assert await standing(books, both[0]) == [(1, 3)]
    other = await joined(books, *(both := await two(books, kept=1, gone=1)))
    await buys(books, both[0], name="full")
    with pytest.raises(MergeFixed):
        await parted(books, other)


async def test_what_either_card_gave_on_the_way_is_not_given_again(books: Books):
    card = await laid_out(books, goal=6)
    await design(books, stamp_designs.promise, card_id=card.id, at=2, title="A biscuit", language="en")
    kept, gone = await two(books, kept=0, gone=3)
    assert await states(books) == {"stamps:1:2": "active"}
    await design(books, stamp_designs.change, card_id=card.id, goal=8)
    done = await joined(books, kept, gone)
    assert (await standing(books, kept), await states(books)) == ([(3, 6)], {"stamps:1:2": "active"})
    await parted(books, done)
    assert (await standing(books, kept), await standing(books, gone)) == ([(0, 8)], [(3, 6)])
    other, fresh = await two(books, kept=1, gone=3)
    done = await joined(books, other, fresh)
    assert len(await states(books)) == 2
    await buys(books, other, name="second of its own")
    await parted(books, done)
    assert len(await states(books)) == 3, "its own two stamps have reached it now"


async def test_both_phones_hear_it_once_each_with_what_was_reached(books: Books):
    await laid_out(books, goal=3)
    both = 301, 302
    for person_id in both:
        async with books.store.writing() as uow:
            await people.meet(uow, person_id=person_id, first_name="P", language="en", source="s", source_detail=None)
    kept, gone = [await books.joined(person_id) for person_id in both]
    for member_id in (kept, gone):
        for place in range(2):
            await buys(books, member_id, name=f"{member_id} {place}")
    await joined(books, kept, gone)
    rows = await books.rows("SELECT person_id, key, params FROM letters WHERE key LIKE 'letter-merged%' ORDER BY id")
    assert sorted((row.person_id, row.key) for row in rows) == [
        (301, "letter-merged"),
        (301, "letter-merged"),
        (302, "letter-merged-other"),
    ]
