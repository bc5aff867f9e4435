"""How often members are written to unasked, and what they say about it."""

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from sqlalchemy import text

from loyalty import consents, courtesy
from loyalty.db import courtesy as rows
from loyalty.errors import MembersOnly
from loyalty.roles import Actor
from tests.support.books import Books


@pytest.fixture
async def books(database_url: str) -> AsyncIterator[Books]:
    opened = await Books(database_url).open()
    async with opened.store.writing() as uow:
        for person_id in (7, 8):
            await uow.run(
                text(
                    "INSERT INTO people (id, first_name, language, reachable, source, created_at)"
                    " VALUES (:id, 'Dana', 'en', 'yes', 'start', '2026-11-21 10:00:00+00')"
                ),
                {"id": person_id},
            )
    yield opened
    await opened.close()


async def willing(books: Books, person_id: int = 7) -> Actor:
    """A member who agreed to offers."""
    member_id = await books.joined(person_id)
    async with books.store.writing() as uow:
        await consents.give(uow, member_id=member_id, purpose="marketing", place="test")
    return Actor(person_id, member_id=member_id)


async def verdict(books: Books, by: Actor, *, kind: str = "promotion", profiling: bool = False) -> str:
    assert by.member_id is not None
    async with books.store.reading() as view:
        return (await courtesy.standing(view, member_ids=[by.member_id], kind=kind, profiling=profiling))[by.member_id]


async def write(books: Books, by: Actor, kind: str = "promotion") -> None:
    assert by.member_id is not None
    async with books.store.writing() as uow:
        await courtesy.written(uow, member_ids=[by.member_id], kind=kind, campaign_id=3)


async def test_without_the_consent_nobody_is_sent_an_offer_but_everybody_hears_of_the_club(books: Books):
    dana = Actor(7, member_id=await books.joined(7))
    assert await verdict(books, dana) == "no_consent"
    assert await verdict(books, dana, kind="service") == ""
    assert await verdict(books, await willing(books, 8)) == ""


async def test_what_is_chosen_from_purchases_needs_one_consent_more(books: Books):
    dana = await willing(books)
    assert await verdict(books, dana, profiling=True) == "no_consent"
    async with books.store.writing() as uow:
        await consents.give(uow, member_id=dana.member_id or 0, purpose="profiling", place="test")
    assert await verdict(books, dana, profiling=True) == ""


async def test_one_promotion_in_a_day_and_three_in_a_week(books: Books):
    dana = await willing(books)
    for _ in range(3):
        assert await verdict(books, dana) == ""
        await write(books, dana)
        assert await verdict(books, dana) == "capped"
        books.now += timedelta(days=1, seconds=1)
    assert await verdict(books, dana) == "capped", "three in seven days"
    assert await verdict(books, dana, kind="service") == "", "which is no promotion"
    books.now += timedelta(days=4)
    assert await verdict(books, dana) == ""


async def test_what_surely_did_not_go_out_does_not_count(books: Books):
    dana = await willing(books)
    await write(books, dana)
    books.now += timedelta(days=2)
    await write(books, dana)
    async with books.store.writing() as uow:
        await courtesy.not_written(uow, member_ids=[dana.member_id or 0], kind="promotion")
    assert await verdict(books, dana) == ""
    async with books.store.reading() as view:
        assert (await courtesy.of_member(view, member_id=dana.member_id or 0)).promotion_at == books.now - timedelta(2)


async def test_one_survey_in_thirty_days_beside_the_promotions(books: Books):
    dana = await willing(books)
    await write(books, dana, "survey")
    assert await verdict(books, dana) == ""
    books.now += timedelta(days=29)
    assert await verdict(books, dana, kind="survey") == "capped"
    books.now += timedelta(days=1, seconds=1)
    assert await verdict(books, dana, kind="survey") == ""


async def test_less_often_is_once_in_a_fortnight(books: Books):
    dana = await willing(books)
    await write(books, dana)
    books.now += timedelta(days=2)
    assert await verdict(books, dana) == ""
    async with books.store.writing() as uow:
        await courtesy.less_often(uow, by=dana)
    assert await verdict(books, dana) == "capped"
    books.now += timedelta(days=12, seconds=1)
    assert await verdict(books, dana) == ""


async def test_a_month_of_silence_ends_by_itself_or_at_a_tap(books: Books):
    dana = await willing(books)
    async with books.store.writing() as uow:
        await courtesy.mute(uow, by=dana)
    assert await verdict(books, dana) == "muted"
    assert await verdict(books, dana, kind="service") == ""
    books.now += timedelta(days=30)
    assert await verdict(books, dana) == ""
    async with books.store.writing() as uow:
        await courtesy.mute(uow, by=dana)
        await courtesy.unmute(uow, by=dana)
    assert await verdict(books, dana) == ""


async def test_stopping_offers_takes_the_consent_back_and_nothing_else(books: Books):
    dana = await willing(books)
    async with books.store.writing() as uow:
        await courtesy.stop_offers(uow, by=dana)
    assert await verdict(books, dana) == "no_consent"
    async with books.store.reading() as view:
        assert await consents.given(view, member_id=dana.member_id or 0) == {"membership"}


async def test_who_is_no_member_says_nothing_about_letters(books: Books):
    async with books.store.writing() as uow:
        for verb in (courtesy.less_often, courtesy.mute, courtesy.unmute, courtesy.stop_offers):
            with pytest.raises(MembersOnly):
                await verb(uow, by=Actor(99))


async def test_who_blocked_the_bot_or_left_is_not_written_to(books: Books):
    dana = await willing(books)
    async with books.store.writing() as uow:
        await uow.run(text("UPDATE people SET reachable = 'blocked' WHERE id = 7"))
    assert await verdict(books, dana) == "unreachable"
    async with books.store.writing() as uow:
        await uow.run(text("UPDATE members SET status = 'left' WHERE id = :id"), {"id": dana.member_id})
    assert await verdict(books, dana) == "left"
    async with books.store.reading() as view:
        assert await courtesy.standing(view, member_ids=[404], kind="promotion") == {404: "left"}


async def test_of_two_cards_that_become_one_the_more_reserved_word_counts(books: Books):
    dana, again = await willing(books), await willing(books, 8)
    await write(books, again)
    async with books.store.writing() as uow:
        await courtesy.less_often(uow, by=again)
        await rows.follow(uow, gone_id=again.member_id or 0, kept_id=dana.member_id or 0)
    async with books.store.reading() as view:
        said = await courtesy.of_member(view, member_id=dana.member_id or 0)
    assert (said.less_often, said.promotion_at) == (True, books.now)
    assert await verdict(books, dana) == "capped"
