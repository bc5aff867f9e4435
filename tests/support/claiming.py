"""A club whose members claim rewards, without a face."""

from typing import Any

from loyalty import claims, handing, rewards
from loyalty.claim import Claim
from loyalty.clubs import Club
from loyalty.health import findings
from loyalty.roles import PROGRAM, Actor
from tests.support.books import Books

WINE = {"en": "Wine tasting"}


async def offer(books: Books, *, cost: int = 10, kind: str = "product", **values: Any) -> int:
    """The owner offers another reward."""
    async with books.store.writing() as uow:
        return await rewards.add(uow, by=PROGRAM, titles={"en": "Cake"}, kind=kind, cost=cost, **values)


async def club_of(books: Books) -> Club:
    async with books.store.reading() as view:
        return await books.club(view)


def who(member_id: int) -> Actor:
    """The member as the door knows them."""
    return Actor(person_id=10_000 + member_id, member_id=member_id)


async def claim(books: Books, member_id: int, reward_id: int = 1, request_id: str = "c1") -> Claim:
    async with books.store.writing() as uow:
        club = await books.club(uow)
        return await claims.claim(uow, club=club, by=who(member_id), reward_id=reward_id, request_id=request_id)


async def cancel(books: Books, member_id: int, claim_id: int) -> Claim:
    async with books.store.writing() as uow:
        return await claims.cancel(uow, by=who(member_id), claim_id=claim_id)


async def hand_over(books: Books, by: Actor, code: str) -> Claim:
    async with books.store.writing() as uow:
        return await handing.hand_over(uow, by=by, code=code)


async def reverse(books: Books, by: Actor, claim_id: int, reason: str = "a mistake") -> Claim:
    async with books.store.writing() as uow:
        return await handing.reverse(uow, by=by, claim_id=claim_id, reason=reason)


async def expired(books: Books) -> None:
    """The tick that ends what is overdue."""
    async with books.store.reading() as view:
        due = await claims.overdue(view, limit=100)
    for claim_id in due:
        async with books.store.writing() as uow:
            await claims.expire(uow, claim_id=claim_id)


async def sound(books: Books) -> None:
    """Everything that checks the books is content."""
    await books.audited()
    async with books.store.reading() as view:
        assert await findings(view, full=True) == []
