"""Stamp cards in tests without a face: laid out, filled, and what their rounds have given."""

from typing import Any

from sqlalchemy import text

from loyalty import clubs, stamp_cards, stamp_designs
from loyalty.earning import Line
from loyalty.roles import PROGRAM
from loyalty.stamping import Gives, StampCard
from tests.support.books import Books
from tests.support.vouchers import held, used

LATTE, CAKE = Line("Latte", item_id=1, category_id=1), Line("Cake", item_id=2, category_id=2)

SOLD = (
    "INSERT INTO categories (id, titles, active) VALUES (1, '{}', true), (2, '{}', true)",
    "INSERT INTO items (id, titles, search_title, category_id, favourite, active) "
    "VALUES (1, '{}', 'latte', 1, true, true), (2, '{}', 'cake', 2, true, true)",
)


async def opened(url: str) -> Books:
    """Books with stamp cards switched on, and two things that may give a stamp."""
    books = await Books(url).open(pending_days=0, welcome=0)
    async with books.store.writing() as uow:
        await clubs.change_settings(uow, by=PROGRAM, features={"cards"})
        for statement in SOLD:
            await uow.run(text(statement))
    return books


async def laid_out(books: Books, *, goal: int = 3, gives: Gives | None = None, title: str = "Coffee") -> StampCard:
    """The owner lays out a card."""
    async with books.store.writing() as uow:
        names = {"title": title, "prize": "A free coffee", "language": "en"}
        return await stamp_designs.add(uow, by=PROGRAM, goal=goal, gives=gives or Gives("visit"), **names)


async def design(books: Books, verb: Any, **what: Any) -> StampCard:
    """The owner changes one."""
    async with books.store.writing() as uow:
        card: StampCard = await verb(uow, by=PROGRAM, **what)
        return card


async def standing(books: Books, member_id: int) -> list[tuple[int, int]]:
    """How far the member is on each card: stamps, and how many fill the running round."""
    async with books.store.reading() as view:
        found = await stamp_cards.of_member(view, club=await books.club(view), member_id=member_id)
    return [(one.stamps, one.version.goal) for one in found]


async def given_to(books: Books, member_id: int) -> list[str]:
    """The requests by which the member got a voucher."""
    rows = await books.rows("SELECT request_id FROM vouchers WHERE holder_id = :id ORDER BY id", id=member_id)
    return [row.request_id for row in rows]


async def states(books: Books) -> dict[str, str]:
    """What became of every voucher, by the request that it was given by."""
    return {row.request_id: row.state for row in await books.rows("SELECT request_id, state FROM vouchers")}


async def used_up(books: Books, request_id: str) -> None:
    """Somebody has used this voucher."""
    carl = await books.staff_member()
    [row] = await books.rows("SELECT code FROM vouchers WHERE request_id = :it", it=request_id)
    await used(books, (await held(books, row.code, by=carl)).id, by=carl)


async def buys(books: Books, member_id: int, *lines: Line, name: str, minor: int = 1_000) -> int:
    """A purchase; its id."""
    return (await books.award(member_id, name, amount_minor=minor, lines=lines)).purchase_id
