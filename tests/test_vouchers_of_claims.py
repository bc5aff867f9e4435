"""A reward that is given as a voucher: nobody has it beside the points that it cost."""

from sqlalchemy import text

from loyalty import clubs, voucher_uses
from loyalty.health import findings
from loyalty.roles import PROGRAM
from tests.support.books import Books
from tests.support.claiming import claim, offer, reverse, sound
from tests.support.vouchers import held, truth_of, used


async def test_a_voucher_ends_with_its_claim_though_a_cashier_holds_it_and_comes_back_from_no_use(database_url: str):
    books = await Books(database_url).open(welcome=0, pending_days=0)
    dana, carl = await books.member(), await books.staff_member()
    await books.award(dana, "bought", by=carl, amount_minor=12_000)
    mia = await books.staff_member("manager", "Mia")
    async with books.store.writing() as uow:
        await clubs.change_settings(uow, by=PROGRAM, features=frozenset({"vouchers"}))
    reward = await offer(books, lasts_days=30)
    for number, use in enumerate((False, True)):
        done = await claim(books, dana, reward, f"c{number}")
        [row] = await books.rows("SELECT code FROM vouchers WHERE claim_id = :id", id=done.id)
        shown = await held(books, row.code, by=carl)
        if use:
            await used(books, shown.id, by=carl)
        await reverse(books, mia, done.id)
        assert (await books.balance(dana))[0] == 120
        if use:
            async with books.store.writing() as uow:
                await voucher_uses.reverse(uow, by=mia, use_id=shown.id, reason="a mistake")
        else:
            assert await truth_of(used(books, shown.id, by=carl)) == "revoked"
        assert await truth_of(held(books, row.code, by=carl)) == "revoked"
    await sound(books)
    async with books.store.writing() as uow:
        await uow.run(text("UPDATE vouchers SET state = 'active' WHERE id = 1"))
    async with books.store.studying() as view:
        assert {one.rule for one in await findings(view, full=False)} == {"voucher-state"}
    await books.close()
