"""Points that change without a purchase: whoever holds the card hears of it, and of its way back."""

from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import pytest

from loyalty import merges, settling
from loyalty.health import findings
from tests.support.books import Books
from tests.support.two_cards import open_card, share_phone


@pytest.fixture
async def books(database_url: str) -> AsyncIterator[Books]:
    """A shop in which points come at once."""
    opened = await Books(database_url).open(pending_days=0, welcome=0)
    yield opened
    await opened.close()


async def told(books: Books, key: str) -> list[tuple[int, Any]]:
    found = await books.rows("SELECT person_id, params FROM letters WHERE key = :key ORDER BY id", key=key)
    return [(row.person_id, row.params) for row in found]


async def test_both_holders_hear_of_a_merge_and_of_its_undoing(books: Books):
    mia, kept, gone = await books.staff_member("manager", "Mia"), await books.joined(50), await books.joined(51)
    await books.award(gone, "one", amount_minor=5_500)
    async with books.store.writing() as uow:
        done = await merges.merge(uow, by=mia, kept_id=kept, gone_id=gone)
    [(person, _)], [(other, _)] = await told(books, "letter-merged"), await told(books, "letter-merged-other")
    assert (person, other) == (50, 51)
    async with books.store.writing() as uow:
        for _ in range(2):
            await merges.undo(uow, by=mia, merge_id=done.id)
    apart = await told(books, "letter-unmerged")
    assert [person for person, _ in apart] == [50, 51]
    assert "-55" in str(apart[0][1])
    assert "-55" not in str(apart[1][1])
    assert all('"entry": null' not in str(params) and "None" not in str(params) for _, params in apart)
    await books.audited()


async def test_who_shares_the_own_number_has_a_receipt_for_what_was_on_the_other_card(books: Books):
    card = await open_card(books)
    await books.award(card.member.id, "one", amount_minor=3_000)
    await share_phone(books)
    [(person, params)] = await told(books, "letter-merged-own")
    assert person == 77
    assert "30" in str(params)


async def test_points_that_end_are_one_receipt_a_card_and_a_night(books: Books):
    dana, offline = await books.joined(50), (await open_card(books)).member.id
    for member_id in (dana, offline):
        await books.award(member_id, f"a {member_id}", amount_minor=3_000)
        await books.award(member_id, f"b {member_id}", amount_minor=1_200)
    books.now += timedelta(days=500)
    for _ in range(2):
        await settling.settle_due(books.store)
    [(person, params)] = await told(books, "letter-expired")
    assert person == 50
    assert "42" in str(params)
    async with books.store.reading() as view:
        assert await findings(view, full=True) == []
