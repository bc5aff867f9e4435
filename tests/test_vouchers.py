"""Vouchers: given once, used as often as they allow, held so that nobody hears two answers, and given back."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import bindparam, text

from loyalty import voucher_uses, vouchers
from loyalty.db.types import Moment
from loyalty.errors import NotAllowed, NotFound, SelfAward, VoucherOver
from loyalty.health import findings
from loyalty.roles import Actor
from loyalty.voucher_codes import ALPHABET, LENGTH, new_code, read_code
from tests.support.books import CASHIER, MANAGER, Books
from tests.support.vouchers import COFFEE, FIFTH, given, held, series, sold, sound, state, truth_of, used


@pytest.fixture
async def books(database_url: str) -> AsyncIterator[Books]:
    """Points come at once."""
    opened = await Books(database_url).open(pending_days=0, welcome=0)
    yield opened
    await opened.close()


async def test_a_voucher_is_given_once_per_request_and_used_once(books: Books):
    dana = await books.member()
    code = await given(books, dana)
    assert await given(books, dana) == code
    use = await held(books, code)
    assert (await used(books, use.id)).state == "used"
    assert (await used(books, use.id)).state == "used", "a second tap sees it done"
    assert await state(books) == [("used up", 1)]
    assert await truth_of(held(books, code)) == "used"


def test_codes_have_no_vowels_nothing_ambiguous_and_are_read_however_they_are_typed():
    assert not set(ALPHABET) & set("AEIOUYBGLSZ01256 8")
    bits = iter(range(1, 10_000))
    code = new_code(lambda count: bytes(next(bits) * 37 % 256 for _ in range(count)), prefix="SUMMER")
    assert len(code) == 6 + LENGTH
    assert read_code(f" {code[:4].lower()}-{code[4:10]} {code[10:]} ") == code
    assert read_code("CDFH JKMN 34") == read_code("cdfh-jkmn-۳۴") == "CDFHJKMN34"
    for other in ("3479347934", "Dana Kowalska", "CDFHJKMN3", "CDFHJKMNAE", "TOOLONGPREFIX" + "CDFHJKMN34", ""):
        assert read_code(other) is None


async def test_what_is_held_is_the_cashiers_for_a_minute_and_free_when_let_go_or_over(books: Books):
    code = await given(books, await books.member())
    carl, mia = await books.staff_member(), await books.staff_member(name="Mia")
    first = await held(books, code, by=carl)
    assert (await held(books, code, by=carl)).id == first.id, "scanning twice holds it once"
    assert await truth_of(held(books, code, by=mia)) == "held"
    async with books.store.writing() as uow:
        await voucher_uses.release(uow, by=carl, use_id=first.id)
        await voucher_uses.release(uow, by=carl, use_id=first.id)
    assert await state(books) == [("active", 0)]
    second = await held(books, code, by=mia)
    books.now += timedelta(seconds=61)
    third = await held(books, code, by=carl)
    assert await state(books) == [("active", 1)]
    assert await truth_of(used(books, second.id, by=mia)) == "held"
    books.now += timedelta(seconds=61)
    async with books.store.writing() as uow:
        await voucher_uses.release_over(uow, voucher_ids=await voucher_uses.reservations_over(uow))
    assert await state(books) == [("active", 0)]
    assert (await used(books, third.id, by=carl)).state == "used", "nobody else wanted it, so it is taken again"


async def test_fifty_cashiers_at_once_on_one_voucher_and_on_one_code_of_a_series(database_url: str, books: Books):
    second = Books(database_url)
    codes = [await given(books, await books.member()), *await series(books)]
    staff = [await books.staff_member(name=f"C{n}") for n in range(8)]

    async def one(number: int, code: str) -> str:
        till, by = (books, second)[number % 2], staff[number % len(staff)]
        try:
            return (await used(till, (await held(till, code, by=by)).id, by=by)).state
        except VoucherOver:
            return "no"

    for code in codes:
        answers = await asyncio.gather(*(one(number, code) for number in range(50)))
        winners = {number % len(staff) for number, answer in enumerate(answers) if answer == "used"}
        assert len(winners) == 1, "one cashier, however often that one tapped"
    assert await state(books) == [("used up", 1), ("used up", 1)]
    uses = await books.rows("SELECT count(*) AS n FROM voucher_uses WHERE state = 'used'")
    assert uses[0].n == 2
    await sound(books)
    await second.close()


async def test_a_discount_is_used_with_its_sale_and_comes_back_with_a_whole_refund(books: Books):
    dana = await books.member()
    use = await held(books, await given(books, dana, FIFTH))
    sale = await sold(books, dana, "sale", use.off)
    assert (sale.amount_minor, sale.bill.amount_minor, sale.bill.off_minor, sale.gained) == (4_000, 5_000, 1_000, 40)
    again = await sold(books, dana, "sale", use.off)
    assert again.bill.kept() == sale.bill.kept(), "a repeated request gets the same answer"
    assert await state(books) == [("used up", 1)]
    await books.refund(sale.purchase_id, "some", 100)
    assert await state(books) == [("used up", 1)]
    await books.refund(sale.purchase_id, "the rest")
    assert await state(books) == [("active", 0)]
    assert (await books.rows("SELECT discount_minor FROM voucher_uses"))[0].discount_minor == 1_000
    assert [row.key for row in await books.rows("SELECT key FROM letters WHERE key LIKE 'letter-voucher%'")] == [
        "letter-voucher-back"
    ]
    await sound(books)


async def test_what_comes_back_after_its_end_is_good_for_a_week(books: Books):
    dana = await books.member()
    use = await held(books, await given(books, dana, FIFTH, expires_at=books.now + timedelta(days=1)))
    sale = await sold(books, dana, "sale", use.off)
    books.now += timedelta(days=3)
    async with books.store.writing() as uow:
        await vouchers.expire(uow)
    await books.refund(sale.purchase_id, "all")
    async with books.store.reading() as view:
        [back] = await vouchers.of_member(view, member_id=dana)
    assert back.expires_at == books.now + timedelta(days=7)


async def test_a_sale_whose_voucher_somebody_else_used_meanwhile_is_not_made(books: Books):
    dana = await books.member()
    [code] = await series(books, FIFTH)
    carl, mia = await books.staff_member(), await books.staff_member(name="Mia")
    use = await held(books, code, by=carl)
    books.now += timedelta(minutes=2)
    await used(books, (await held(books, code, by=mia)).id, by=mia)
    assert await truth_of(sold(books, dana, "sale", use.off)) == "used"
    assert await books.rows("SELECT id FROM purchases") == []


async def test_a_voucher_is_only_for_its_holder_and_nobody_takes_their_own(books: Books):
    dana, other = await books.member(), await books.member()
    code = await given(books, dana, FIFTH)
    use = await held(books, code)
    assert await truth_of(sold(books, other, "sale", use.off)) == "foreign"
    own = Actor(person_id=9, role="cashier", member_id=dana)
    with pytest.raises(SelfAward):
        await held(books, code, by=own)
    sorry: dict[str, Any] = {"holder_id": dana, "effect": COFFEE, "reason": "late", "request_id": "late"}
    async with books.store.writing() as uow:
        with pytest.raises(SelfAward):
            await vouchers.apologise(uow, by=Actor(person_id=9, role="manager", member_id=dana), **sorry)
        with pytest.raises(NotAllowed):
            await vouchers.apologise(uow, by=CASHIER, **sorry)


async def test_a_voucher_of_somebody_who_has_left_is_good_for_nobody(books: Books):
    code = await given(books, await books.member())
    async with books.store.writing() as uow:
        await uow.run(text("UPDATE members SET status = 'left'"))
    assert await truth_of(held(books, code)) == "left"


async def test_a_cashier_who_was_suspended_uses_nothing(books: Books):
    carl = await books.staff_member()
    code = await given(books, await books.member())
    use = await held(books, code, by=carl)
    async with books.store.writing() as uow:
        await uow.run(
            text("UPDATE staff SET suspended_at = :now").bindparams(bindparam("now", uow.now, type_=Moment()))
        )
    for acting in (held(books, code, by=carl), used(books, use.id, by=carl)):
        with pytest.raises(NotAllowed):
            await acting


async def test_a_manager_takes_a_use_back_once_with_a_reason(books: Books):
    carl = await books.staff_member()
    use = await held(books, await given(books, await books.member()), by=carl)
    await used(books, use.id, by=carl)
    for _ in range(2):
        async with books.store.writing() as uow:
            back = await voucher_uses.reverse(uow, by=MANAGER, use_id=use.id, reason="wrong guest")
    assert back.state == "reversed"
    assert await state(books) == [("active", 0)]
    async with books.store.writing() as uow:
        with pytest.raises(NotAllowed):
            await voucher_uses.reverse(uow, by=carl, use_id=use.id, reason="mine")


async def test_the_truth_about_a_voucher(books: Books):
    dana = await books.member()
    soon, over = books.now + timedelta(days=2), books.now + timedelta(days=5)
    [code] = await series(books, starts_at=soon, expires_at=over)
    assert await truth_of(held(books, code)) == "early"
    books.now = soon
    await held(books, code)
    books.now = over
    assert await truth_of(held(books, code)) == "expired"
    with pytest.raises(NotFound):
        await held(books, "CDFHJKMN34")
    async with books.store.reading() as view:
        for unknown in ("CDFHJKMN34", await given(books, dana)):
            with pytest.raises(NotFound):
                await vouchers.carried(view, by=Actor(person_id=5), code=unknown)


async def test_the_doctor_finds_vouchers_that_their_uses_do_not_bear_out(books: Books):
    await given(books, await books.member())
    await sound(books)
    for statement, rule in (
        ("UPDATE vouchers SET uses = 1", "voucher-uses"),
        ("UPDATE vouchers SET state = 'used up'", "voucher-state"),
    ):
        async with books.store.writing() as uow:
            await uow.run(text(statement))
        async with books.store.studying() as view:
            found = await findings(view, full=False)
        assert rule in {one.rule for one in found}
