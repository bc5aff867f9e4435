"""Points changed by hand: with a reason, once, never one's own, and by two people where it is a lot."""

from collections.abc import AsyncIterator
from typing import Any

import pytest

from loyalty import adjustments, approvals, clubs, directory
from loyalty.adjustments import Adjusted
from loyalty.errors import (
    NeedsApproval,
    NotAllowed,
    NotEnough,
    NotFound,
    OutOfRange,
    OwnRequest,
    SelfAward,
    TextTooLong,
)
from loyalty.limits import Limit, Limits
from loyalty.roles import Actor
from tests.support.books import CASHIER, Books

MANAGER = Actor(5, role="manager", name="Mona")


@pytest.fixture
async def books(database_url: str) -> AsyncIterator[Books]:
    """A shop in which at most 100 points may be given at once."""
    books = await Books(database_url).open(pending_days=0, welcome=20, limits=Limits(award=Limit(most=100)))
    yield books
    await books.audited()
    await books.close()


async def adjust(books: Books, member_id: int, quantity: int, *, by: Actor = MANAGER, request: str = "r") -> Adjusted:
    async with books.store.writing() as uow:
        club = await clubs.require(uow)
        given: dict[str, Any] = {
            "member_id": member_id,
            "quantity": quantity,
            "reason": "a mix-up",
            "request_id": request,
        }
        return await adjustments.adjust(uow, club=club, by=by, **given)


async def test_points_are_given_and_taken_once_with_a_reason_and_a_receipt(books: Books):
    dana = await books.member()
    done = await adjust(books, dana, 30)
    assert await adjust(books, dana, 30) == done
    assert (done.quantity, done.available) == (30, 50)
    taken = await adjust(books, dana, -45, request="r2")
    assert (taken.quantity, taken.available) == (-45, 5)
    entries = await books.rows("SELECT available_change, reason FROM ledger_entries WHERE type = 'ADJUST' ORDER BY id")
    assert [tuple(row) for row in entries] == [(30, "a mix-up"), (-45, "a mix-up")]
    assert len(await books.rows("SELECT id FROM letters WHERE key = 'letter-adjusted'")) == 2
    assert len(await books.rows("SELECT id FROM audit_events WHERE action = 'points.adjusted'")) == 2


@pytest.mark.parametrize(
    ("by", "quantity", "refusal"),
    [
        (CASHIER, 5, NotAllowed),
        (Actor(5, role="manager", member_id=1), 5, SelfAward),
        (MANAGER, 0, OutOfRange),
        (MANAGER, 2_000_000, OutOfRange),
        (MANAGER, -21, NotEnough),
        (MANAGER, 101, NeedsApproval),
        (MANAGER, -101, NeedsApproval),
    ],
)
async def test_what_is_not_allowed_changes_nothing(books: Books, by: Actor, quantity: int, refusal: type[Exception]):
    assert await books.member() == 1
    with pytest.raises(refusal):
        await adjust(books, 1, quantity, by=by)
    assert len(await books.rows("SELECT id FROM ledger_entries")) == 1


async def test_a_card_that_is_gone_is_not_corrected(books: Books):
    with pytest.raises(NotFound):
        await adjust(books, await left(books), 5)


async def left(books: Books) -> int:
    member_id = await books.member()
    async with books.store.writing() as uow:
        from loyalty import members

        await members.leave(uow, by=Actor(100, member_id=member_id))
    return member_id


async def test_a_lot_waits_for_somebody_elses_yes(books: Books):
    owner, mona = await books.staff_member("owner", "Olga"), await books.staff_member("manager", "Mona")
    dana = await books.member()
    what: dict[str, Any] = {"member_id": dana, "quantity": 500, "reason": "moved shop", "request_id": "big"}
    async with books.store.writing() as uow:
        asked = await approvals.ask_to_adjust(uow, by=mona, **what)
        with pytest.raises(OwnRequest):
            await approvals.decide(uow, club=await clubs.require(uow), by=mona, approval_id=asked, yes=True)
    for _ in range(2):
        async with books.store.writing() as uow:
            _, done = await approvals.decide(uow, club=await clubs.require(uow), by=owner, approval_id=asked, yes=True)
    assert isinstance(done, Adjusted)
    assert (done.quantity, done.available, done.reason) == (500, 520, "moved shop")


async def test_an_only_owner_is_flagged_instead(books: Books):
    owner = await books.staff_member("owner", "Olga")
    dana = await books.member()
    what: dict[str, Any] = {"member_id": dana, "quantity": 500, "reason": "moved shop", "request_id": "big"}
    for _ in range(2):
        async with books.store.writing() as uow:
            await adjustments.adjust_alone(uow, club=await clubs.require(uow), by=owner, **what)
    (flag,) = await books.rows("SELECT kind, member_id FROM risk_flags")
    assert tuple(flag) == ("owner-act", dana)


async def test_a_note_is_short_and_can_be_forgotten(books: Books):
    dana = await books.member()
    async with books.store.writing() as uow:
        await directory.set_note(uow, by=CASHIER, member_id=dana, note="  oat milk ")
        with pytest.raises(TextTooLong):
            await directory.set_note(uow, by=CASHIER, member_id=dana, note="x" * 201)
        with pytest.raises(NotAllowed):
            await directory.set_note(uow, by=Actor(9), member_id=dana, note="me")
    assert (await books.rows("SELECT note FROM members"))[0].note == "oat milk"
    async with books.store.writing() as uow:
        await directory.set_note(uow, by=CASHIER, member_id=dana, note="")
    assert (await books.rows("SELECT note FROM members"))[0].note == ""
