"""A shop in which one person comes to have two cards."""

from typing import Any

from loyalty import members, walk_ins
from loyalty.health import findings
from loyalty.roles import Actor
from tests.support.books import CASHIER, Books

PHONE = "+48600100200"
ANNA = Actor(person_id=77)


async def sound(books: Books) -> None:
    """Everything that checks the books is content."""
    await books.audited()
    async with books.store.reading() as view:
        assert await findings(view, full=True) == []


async def open_card(books: Books, *, name: str = "Anna", by: Actor = CASHIER, request: str = "r1") -> Any:
    async with books.store.writing() as uow:
        return await walk_ins.open_card(uow, by=by, phone=PHONE, name=name, request_id=request)


async def share_phone(books: Books, *, by: Actor = ANNA, phone: str = PHONE) -> int:
    """Somebody joins in Telegram and shares the own number; the member's id afterwards."""
    async with books.store.writing() as uow:
        joined = await members.join(uow, by=by, name="Ania", source="poster")
        own = Actor(by.person_id, by.staff_id, by.role, member_id=joined.member_id)
        await members.set_phone(uow, by=own, phone=phone)
        found = await members.by_phone(uow, phone=phone)
    assert found is not None
    return found


async def balances(books: Books) -> dict[int, tuple[int, int]]:
    rows = await books.rows("SELECT member_id, available, pending FROM wallets ORDER BY member_id")
    return {row.member_id: (row.available, row.pending) for row in rows}
