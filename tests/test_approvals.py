"""What somebody else has to allow: asked once, decided once, never by who asked or who gains."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select

from loyalty import approvals, clubs, staff
from loyalty.approvals import Approval
from loyalty.db.tables import audit_events
from loyalty.earning import Basket
from loyalty.errors import ApprovalOver, NotAllowed, NotFound, OwnRequest, SelfAward
from loyalty.purchases import Award
from loyalty.roles import Actor
from tests.support.books import CASHIER, Books


class Team(Books):
    """A club with an owner, a manager and a cashier."""

    async def hire(self) -> "Team":
        self.olga = await self.staff_member("owner", "Olga")
        self.mia = await self.staff_member("manager", "Mia")
        self.carl = await self.staff_member("cashier", "Carl")
        return self

    async def ask(self, member_id: int, request_id: str = "one", *, by: Actor | None = None) -> int:
        async with self.store.writing() as uow:
            what = {"presence": "scan", "basket": Basket(amount_minor=1_000), "reason": "award"}
            return await approvals.ask(uow, by=by or self.carl, member_id=member_id, request_id=request_id, **what)

    async def decide(self, approval_id: int, by: Actor, *, yes: bool = True) -> tuple[Approval, Award | None]:
        async with self.store.writing() as uow:
            club = await clubs.require(uow)
            return await approvals.decide(uow, club=club, by=by, approval_id=approval_id, yes=yes)

    async def expire(self) -> int:
        async with self.store.writing() as uow:
            return await approvals.expire(uow)

    async def letters(self, key: str) -> list[int]:
        query = "SELECT person_id FROM letters WHERE key = :key ORDER BY id"
        return [row.person_id for row in await self.rows(query, key=key)]


@pytest.fixture
async def team(database_url: str) -> AsyncIterator[Team]:
    """Points come at once."""
    opened = Team(database_url)
    await opened.open(pending_days=0, welcome=0)
    yield await opened.hire()
    await opened.close()


async def test_whoever_may_allow_it_is_asked_once_and_the_maker_is_not(team: Team):
    dana = await team.member()
    asked = await team.ask(dana)
    assert await team.ask(dana) == asked
    assert await team.letters("letter-approval") == [team.olga.person_id, team.mia.person_id]
    await team.ask(dana, "two", by=team.mia)
    assert await team.letters("letter-approval") == [team.olga.person_id, team.mia.person_id, team.olga.person_id]
    with pytest.raises(NotAllowed):
        await team.ask(dana, "three", by=Actor(5))


async def test_a_yes_gives_the_points_in_the_name_of_who_asked_and_at_their_branch(team: Team):
    dana = await team.member()
    _, award = await team.decide(await team.ask(dana), team.mia)
    assert award is not None
    assert (award.gained, award.repeated) == (10, False)
    [row] = await team.rows("SELECT staff_id, branch_id, request_id FROM purchases")
    assert tuple(row) == (team.carl.staff_id, 1, "one")
    assert await team.letters("letter-approved") == [team.carl.person_id]
    actions = [row.action for row in await team.rows("SELECT action FROM audit_events WHERE subject = 'approval'")]
    assert actions == ["approval.asked", "approval.approved"]
    await team.audited()


async def test_a_no_gives_nothing_and_who_asked_is_told(team: Team):
    approval, award = await team.decide(await team.ask(await team.member()), team.olga, yes=False)
    assert (approval.state, award) == ("declined", None)
    assert await team.rows("SELECT id FROM purchases") == []
    assert await team.letters("letter-declined") == [team.carl.person_id]


async def test_a_second_tap_gets_the_same_answer_and_anything_else_comes_too_late(team: Team):
    asked = await team.ask(await team.member())
    (_, first), (_, again) = [await team.decide(asked, team.mia) for _ in range(2)]
    assert first is not None
    assert again is not None
    assert (again.purchase_id, again.repeated) == (first.purchase_id, True)
    for by, yes in ((team.mia, False), (team.olga, True), (team.olga, False)):
        with pytest.raises(ApprovalOver):
            await team.decide(asked, by, yes=yes)
    assert len(await team.letters("letter-approved")) == 1


async def test_neither_who_asked_nor_who_gains_decides(team: Team):
    dana = await team.joined(team.olga.person_id)
    own = await team.ask(dana)
    olga = Actor(team.olga.person_id, team.olga.staff_id, "owner", member_id=dana)
    for answer in (True, False):
        with pytest.raises(OwnRequest):
            await team.decide(own, olga, yes=answer)
    made = await team.ask(await team.member(), "two", by=team.mia)
    with pytest.raises(OwnRequest):
        await team.decide(made, team.mia)
    with pytest.raises(NotAllowed):
        await team.decide(made, CASHIER)
    with pytest.raises(NotFound):
        await team.decide(999, team.olga)
    assert await team.rows("SELECT id FROM purchases") == []


async def test_a_card_that_became_the_makers_own_meanwhile_gets_nothing(team: Team):
    dana = await team.member()
    asked = await team.ask(dana)
    async with team.store.writing() as uow:
        from sqlalchemy import text

        await uow.run(text(f"UPDATE identities SET value = '{team.carl.person_id}' WHERE kind = 'telegram'"))
    with pytest.raises(SelfAward):
        await team.decide(asked, team.mia)
    assert (await team.rows("SELECT state FROM approvals"))[0].state == "pending"


async def test_after_a_day_it_is_over_and_who_asked_is_told_once(team: Team):
    asked = await team.ask(await team.member())
    team.now += approvals.LASTS - timedelta(seconds=1)
    assert await team.expire() == 0
    team.now += timedelta(seconds=1)
    with pytest.raises(ApprovalOver):
        await team.decide(asked, team.mia)
    async with team.store.reading() as view:
        assert await approvals.waiting(view) == []
        assert await approvals.are_over(view)
    assert [await team.expire() for _ in range(2)] == [1, 0]
    assert await team.letters("letter-approval-over") == [team.carl.person_id]
    assert [
        row.n for row in await team.rows("SELECT count(*) AS n FROM audit_events WHERE action LIKE '%expired'")
    ] == [1]
    with pytest.raises(ApprovalOver):
        await team.decide(asked, team.olga, yes=False)


async def test_of_two_who_decide_at_once_one_does(team: Team):
    asked = await team.ask(await team.member())
    elsewhere = Team(team.store.url)

    async def decide(books: Team, by: Actor, *, yes: bool) -> str:
        try:
            return (await books.decide(asked, by, yes=yes))[0].state
        except ApprovalOver:
            return "over"

    answers = await asyncio.gather(
        *(decide(one, by, yes=yes) for one, by, yes in ((team, team.mia, True), (elsewhere, team.olga, False)) * 3)
    )
    decided = {answer for answer in answers if answer != "over"}
    assert len(decided) == 1
    assert len(await team.rows("SELECT id FROM purchases")) == (1 if decided == {"approved"} else 0)
    assert len(await team.letters("letter-approved") + await team.letters("letter-declined")) == 1
    await elsewhere.close()


async def test_somebody_who_left_meanwhile_gets_nothing_and_the_question_stays(team: Team):
    from loyalty import members

    dana = await team.member()
    asked = await team.ask(dana)
    async with team.store.writing() as uow:
        [row] = await team.rows("SELECT value FROM identities WHERE member_id = :id", id=dana)
        await members.leave(uow, by=Actor(int(row.value), member_id=dana))
    with pytest.raises(NotFound):
        await team.decide(asked, team.mia)
    assert (await team.decide(asked, team.mia, yes=False))[0].state == "declined"


@pytest.mark.parametrize("verb", [staff.suspend, staff.remove])
async def test_a_yes_to_somebody_who_was_stopped_since_is_a_no_and_they_hear_nothing(team: Team, verb: Any):
    asked, other = await team.ask(await team.member()), await team.ask(await team.member(), "two")
    async with team.store.writing() as uow:
        await verb(uow, by=team.olga, staff_id=team.carl.staff_id)
    for _ in range(2):
        approval, award = await team.decide(asked, team.mia)
        assert (approval.state, approval.stopped, award) == ("declined", True, None)
    await team.decide(other, team.mia, yes=False)
    assert await team.rows("SELECT id FROM purchases") == []
    assert await team.letters("letter-approved") == await team.letters("letter-declined") == []
    async with team.store.reading() as view:
        found = await view.all(select(audit_events.c.after).where(audit_events.c.action == "approval.declined"))
    assert [row.after for row in found] == [{"why": "asker stopped"}] * 2
