"""The shop of the tests about cards: everything in it has to be sound in the end."""

from collections.abc import AsyncIterator

import pytest

from tests.support.books import Books
from tests.support.two_cards import sound


@pytest.fixture
async def books(database_url: str) -> AsyncIterator[Books]:
    """A shop with a welcome gift of 20, nobody in it yet."""
    books = await Books(database_url).open(welcome=20, pending_days=0)
    yield books
    await sound(books)
    await books.close()
