"""Roles and suspension: one owner is always left; who is stopped is stopped at once, in the middle of a sale too."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest

from loyalty import approvals, clubs, drafts, people, purchases, shifts, staff
from loyalty.earning import Basket
from loyalty.errors import LinkEnded, NotAllowed, NotFound, QuestionClosed
from loyalty.roles import PROGRAM, Actor
from tests.support.books import Books


@pytest.fixture
async def books(database_url: str) -> AsyncIterator[Books]:
    """A shop with shifts switched on."""
    opened = await Books(database_url).open(pending_days=0, welcome=0)
    async with opened.store.writing() as uow:
        await clubs.change_settings(uow, by=PROGRAM, features=frozenset({"shifts"}))
    yield opened
    await opened.close()


async def decide(books: Books, verb: Any, by: Actor, about: Actor, **more: Any) -> Any:
    async with books.store.writing() as uow:
        return await verb(uow, by=by, staff_id=about.staff_id, **more)


async def roles(books: Books) -> dict[str, str]:
    async with books.store.reading() as view:
        return {one.name: one.role for one in await staff.everybody(view)}


async def test_who_is_suspended_has_no_role_no_shift_and_no_open_question_until_let_in_again(books: Books):
    olga, carl = await books.staff_member("owner", "Olga"), await books.staff_member()
    async with books.store.writing() as uow:
        await shifts.start(uow, club=await clubs.require(uow), by=carl)
        draft = await drafts.open_draft(uow, person_id=carl.person_id, dialog="sale", step="amount")
    for _ in range(2):
        await decide(books, staff.suspend, olga, carl)
    async with books.store.writing() as uow:
        visitor = await people.visitor(uow, person_id=carl.person_id)
        assert visitor
        assert (visitor.actor.role, visitor.draft) == (None, None)
        with pytest.raises(QuestionClosed):
            await drafts.held(uow, person_id=carl.person_id, draft_id=draft.id, step="amount")
        assert await shifts.current(uow, staff_id=carl.staff_id or 0) is None
        assert [one.name for one in await staff.team(uow, by=olga) if one.suspended_at] == ["Carl"]
    assert await roles(books) == {"Olga": "owner"}
    for _ in range(2):
        await decide(books, staff.unsuspend, olga, carl)
    assert await roles(books) == {"Olga": "owner", "Carl": "cashier"}
    audited = await books.rows("SELECT action FROM audit_events WHERE action LIKE '%suspended' ORDER BY id")
    assert audited == [("staff.suspended",), ("staff.unsuspended",)]


@pytest.mark.parametrize("verb", [staff.suspend, staff.remove])
async def test_a_sale_that_is_under_way_when_its_cashier_is_stopped_is_not_given(books: Books, verb: Any):
    olga, carl, dana = await books.staff_member("owner", "Olga"), await books.staff_member(), await books.member()
    sale = {"by": carl, "member_id": dana, "presence": "scan", "basket": Basket(amount_minor=4_000)}
    async with books.store.writing() as uow:
        club = await clubs.require(uow)
        asked = await approvals.ask(uow, request_id="asked", reason="award", **sale)
    await decide(books, verb, olga, carl)
    async with books.store.writing() as uow:
        with pytest.raises(NotAllowed):
            await purchases.award(uow, club=club, request_id="late", **sale)
    async with books.store.writing() as uow:
        _, award = await approvals.decide(uow, club=club, by=olga, approval_id=asked, yes=True)
    assert award is None, "nobody is given anything in the name of somebody who was stopped"
    assert await books.rows("SELECT id FROM purchases") == []
    await books.audited()


async def test_a_suspended_person_cannot_come_back_by_a_link_or_start_a_shift(books: Books):
    olga, carl = await books.staff_member("owner", "Olga"), await books.staff_member()
    await decide(books, staff.suspend, olga, carl)
    async with books.store.writing() as uow:
        token = await staff.invite(uow, by=olga, role="manager")
    async with books.store.writing() as uow:
        with pytest.raises(NotAllowed):
            await staff.accept(uow, by=Actor(carl.person_id), token=token, name="Carl")
        with pytest.raises(NotAllowed):
            await shifts.start(uow, club=await clubs.require(uow), by=carl)
    await decide(books, staff.remove, olga, carl)
    async with books.store.writing() as uow:
        await staff.accept(uow, by=Actor(carl.person_id), token=token, name="Carl")
    assert await roles(books) == {"Olga": "owner", "Carl": "manager"}, "who was removed and invited anew begins anew"
    async with books.store.writing() as uow:
        with pytest.raises(LinkEnded):
            await staff.accept(uow, by=Actor(1), token=token, name="Eve")


async def test_only_owners_decide_and_never_about_their_own_last_ownership(books: Books):
    olga, mia = await books.staff_member("owner", "Olga"), await books.staff_member("manager", "Mia")
    for verb in (staff.suspend, staff.unsuspend, staff.remove):
        for by, about in ((olga, olga), (mia, olga), (mia, mia)):
            with pytest.raises(NotAllowed):
                await decide(books, verb, by, about)
    for by, about, role in ((mia, mia, "owner"), (olga, olga, "cashier"), (olga, mia, "boss")):
        with pytest.raises(NotAllowed):
            await decide(books, staff.change_role, by, about, role=role)
    with pytest.raises(NotFound):
        await decide(books, staff.change_role, olga, Actor(1, staff_id=999), role="manager")
    await decide(books, staff.change_role, olga, mia, role="owner")
    await decide(books, staff.change_role, olga, olga, role="cashier")
    assert await roles(books) == {"Mia": "owner", "Olga": "cashier"}
    with pytest.raises(NotAllowed):
        await decide(books, staff.change_role, olga, mia, role="cashier")


@pytest.mark.parametrize("verb", [staff.remove, staff.suspend])
async def test_of_two_owners_who_stop_each_other_at_once_one_is_left(books: Books, verb: Any):
    olga, mia = await books.staff_member("owner", "Olga"), await books.staff_member("owner", "Mia")
    other = Books(books.store.url)
    ends = await asyncio.gather(decide(books, verb, olga, mia), decide(other, verb, mia, olga), return_exceptions=True)
    assert [isinstance(end, NotAllowed) for end in ends].count(True) == 1
    assert len(await roles(books)) == 1
    await other.close()


async def test_people_see_themselves_and_only_owners_and_managers_see_others(books: Books):
    carl, eve = await books.staff_member(), await books.staff_member(name="Eve")
    mia = await books.staff_member("manager", "Mia")
    async with books.store.reading() as view:
        for by in (carl, mia):
            assert (await staff.get(view, by=by, staff_id=carl.staff_id or 0)).name == "Carl"
        with pytest.raises(NotAllowed):
            await staff.get(view, by=eve, staff_id=carl.staff_id or 0)
        with pytest.raises(NotAllowed):
            await staff.team(view, by=carl)
