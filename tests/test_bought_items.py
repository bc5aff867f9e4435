"""What was bought is listed item by item with every sale, follows joined cards, and the doctor compares it."""

from collections.abc import AsyncIterator

import pytest

from loyalty import catalogue, merges, people
from loyalty.earning import Line
from loyalty.health import Broken, findings
from loyalty.roles import PROGRAM
from tests.support.books import Books
from tests.support.spoiling import spoil

LISTED = "SELECT purchase_id, item_id, member_id, quantity FROM purchase_items ORDER BY purchase_id, item_id"


@pytest.fixture
async def books(database_url: str) -> AsyncIterator[Books]:
    opened = await Books(database_url).open()
    async with opened.store.writing() as uow:
        for title in ("Tea", "Cake"):
            await catalogue.add(uow, by=PROGRAM, title=title, language="en")
    yield opened
    await opened.close()


async def listed(books: Books) -> list[tuple[int, ...]]:
    return [tuple(row) for row in await books.rows(LISTED)]


async def sale(books: Books, member: int, request: str, *lines: Line) -> int:
    return (await books.award(member, request, amount_minor=1_000, lines=lines)).purchase_id


async def broken(books: Books) -> list[Broken]:
    async with books.store.studying() as view:
        return await findings(view, full=True)


async def test_items_of_the_catalogue_are_counted_once_per_sale(books: Books) -> None:
    dana = await books.member()
    lines = (Line("Tea", 2, 1), Line("Something", 4), Line("Cake", 1, 2), Line("Tea", 1, 1))
    for _ in range(2):
        bought = await sale(books, dana, "a", *lines)
    await sale(books, dana, "b", Line("Something"))
    assert await listed(books) == [(bought, 1, dana, 3), (bought, 2, dana, 1)]
    assert (
        await books.rows("SELECT 1 FROM purchase_items i JOIN purchases p ON p.id = i.purchase_id AND p.at <> i.at")
        == []
    )
    assert await broken(books) == []


async def test_items_follow_a_joined_card_and_come_back(books: Books) -> None:
    dana, other = await books.member(), await books.member()
    first, second = await sale(books, dana, "a", Line("Tea", 1, 1)), await sale(books, other, "b", Line("Tea", 1, 1))
    async with books.store.writing() as uow:
        done = await merges.merge(uow, by=PROGRAM, kept_id=dana, gone_id=other)
    assert [row[2] for row in await listed(books)] == [dana, dana]
    async with books.store.writing() as uow:
        await merges.undo(uow, by=PROGRAM, merge_id=done.id)
    assert await listed(books) == [(first, 1, dana, 1), (second, 1, other, 1)]
    assert await broken(books) == []


@pytest.mark.parametrize(
    "wrong",
    [
        "UPDATE purchase_items SET quantity = 2",
        "UPDATE purchase_items SET item_id = 2",
        "UPDATE purchase_items SET at = '2020-01-01 00:00:00+00'",
        "DELETE FROM purchase_items",
    ],
)
async def test_a_list_of_items_that_differs_from_the_purchase_is_named(books: Books, wrong: str) -> None:
    bought = await sale(books, await books.member(), "a", Line("Tea", 1, 1))
    await spoil(books.store.url, wrong if "sqlite" not in books.store.url else wrong.replace("00+00", "00.000000"))
    assert await broken(books) == [Broken("purchases", bought, "purchase-items")]


async def test_consents_that_are_summed_up_wrongly_are_named(books: Books) -> None:
    dana = await books.member()
    assert await broken(books) == []
    await spoil(books.store.url, "UPDATE members SET agreed = agreed + 8")
    assert await broken(books) == [Broken("members", dana, "member-agreed")]


async def test_the_language_on_a_members_row_is_the_one_that_the_person_reads(books: Books) -> None:
    async with books.store.writing() as uow:
        for person, language in ((7, "pl"), (8, "fa")):
            about = {"first_name": "A", "language": language, "source": "start", "source_detail": None}
            await people.meet(uow, person_id=person, **about)
    dana, other = await books.joined(7), await books.joined(8)
    assert await reads(books) == {dana: "pl", other: "fa"}
    async with books.store.writing() as uow:
        await people.speak(uow, person_id=7, language="he")
        done = await merges.merge(uow, by=PROGRAM, kept_id=dana, gone_id=other)
    assert await reads(books) == {dana: "fa", other: None}
    assert await broken(books) == []
    async with books.store.writing() as uow:
        await merges.undo(uow, by=PROGRAM, merge_id=done.id)
    assert await reads(books) == {dana: "he", other: "fa"}
    await spoil(books.store.url, f"UPDATE members SET reads = 'pl' WHERE id = {other}")
    assert await broken(books) == [Broken("members", other, "member-reads")]


async def reads(books: Books) -> dict[int, str | None]:
    return {row.id: row.reads for row in await books.rows("SELECT id, reads FROM members")}
