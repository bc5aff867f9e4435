"""Vouchers in tests without a face: given, made in series, held, used, sold with."""

from typing import Any

import pytest

from loyalty import clubs, purchases, voucher_series, voucher_uses, vouchers
from loyalty.bills import Off
from loyalty.earning import Basket
from loyalty.errors import VoucherOver
from loyalty.health import findings
from loyalty.purchases import Award
from loyalty.roles import PROGRAM, Actor
from loyalty.voucher_uses import Use
from tests.support.books import CASHIER, Books

COFFEE = {"kind": "product", "titles": {"en": "Coffee"}}
FIFTH = {"kind": "percent", "percent": 20}


async def given(books: Books, member_id: int, effect: dict[str, Any] = COFFEE, **how: Any) -> str:
    """A member has a voucher; its code."""
    async with books.store.writing() as uow:
        how = {"expires_at": None, "source": "offer", "request_id": f"gift {member_id}"} | how
        voucher_id = await vouchers.give(uow, by=PROGRAM, holder_id=member_id, effect=effect, **how)
    [row] = await books.rows("SELECT code FROM vouchers WHERE id = :id", id=voucher_id)
    return str(row.code)


async def series(books: Books, effect: dict[str, Any] = COFFEE, **how: Any) -> list[str]:
    """The owner makes a series; its codes."""
    async with books.store.writing() as uow:
        usual: dict[str, Any] = {"prefix": "", "count": 1, "uses_each": 1, "member_limit": None}
        usual |= {"starts_at": None, "expires_at": None, "request_id": "series"} | how
        series_id = await voucher_series.plan(uow, by=PROGRAM, effect=effect, **usual)
    while True:
        async with books.store.writing() as uow:
            if not await voucher_series.fill(uow, series_id=series_id, limit=40):
                break
    return [row.code for row in await books.rows("SELECT code FROM vouchers WHERE series_id = :id", id=series_id)]


async def held(books: Books, code: str, *, by: Actor = CASHIER) -> Use:
    async with books.store.writing() as uow:
        return await voucher_uses.reserve(uow, by=by, code=code)


async def used(books: Books, use_id: int, *, by: Actor = CASHIER) -> Use:
    async with books.store.writing() as uow:
        return await voucher_uses.use_up(uow, by=by, use_id=use_id)


async def sold(books: Books, member_id: int, request_id: str, off: Off, amount_minor: int = 5_000) -> Award:
    async with books.store.writing() as uow:
        return await purchases.award(
            uow,
            club=await clubs.require(uow),
            by=CASHIER,
            member_id=member_id,
            request_id=request_id,
            presence="scan",
            basket=Basket(amount_minor=amount_minor, offs=(off,)),
            sure=True,
        )


async def state(books: Books) -> list[tuple[Any, ...]]:
    """State and uses of every voucher."""
    return [tuple(row) for row in await books.rows("SELECT state, uses FROM vouchers ORDER BY id")]


async def truth_of(acting: Any) -> str:
    with pytest.raises(VoucherOver) as refusal:
        await acting
    return str(refusal.value.truth.state)  # type: ignore[attr-defined]


async def sound(books: Books) -> None:
    """The doctor has nothing to say."""
    async with books.store.studying() as view:
        assert await findings(view, full=True) == []
