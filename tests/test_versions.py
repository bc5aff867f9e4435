"""Two versions of a broadcast: the better one is named only when chance does not explain it, and the rest gets it."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import text

from loyalty import versions
from loyalty.campaign import Campaign
from loyalty.campaign_content import Content, Message
from loyalty.db import campaign_letters as letter_rows
from loyalty.db.tables import campaign_letters as letters
from loyalty.errors import CampaignGone, CampaignOver, NotAllowed
from loyalty.statistics import Share
from loyalty.versions import Standing
from tests.support.books import CASHIER
from tests.support.campaigning import Campaigning
from tests.support.offering import offered, taken
from tests.support.vouchers import held, used
from tests.test_results import bought

TWO = Content(versions={"a": {"en": Message(text="Hello")}, "b": {"en": Message(text="Hi")}})
TEST = {"goal": "taps", "share_percent": 50, "decide_after_hours": 24}


@pytest.fixture
async def books(database_url: str) -> AsyncIterator[Campaigning]:
    """A club with four hundred members on Telegram."""
    opened = await Campaigning(database_url).opened(400)
    yield opened
    await opened.close()


async def compared(books: Campaigning, *, goal: str = "taps", **parts: Any) -> tuple[Campaign, list[int], list[int]]:
    """Both versions are out; who got which."""
    campaign = await books.running(content=TWO, options={"test": TEST | {"goal": goal}}, **parts)
    async with books.store.writing() as uow:
        tried = (letters.c.campaign_id == campaign.id, letters.c.variant.in_(("a", "b")))
        await uow.run(letters.update().where(*tried).values(state="sent", sent_at=uow.now))
    found = {name: [row.member_id for row in await _of(books, campaign, name)] for name in "abw"}
    assert [len(found[name]) for name in "abw"] == [100, 100, 200]
    return campaign, found["a"], found["b"]


async def tap(books: Campaigning, campaign: Campaign, member_ids: list[int]) -> None:
    async with books.store.writing() as uow:
        theirs = (letters.c.campaign_id == campaign.id, letters.c.member_id.in_(member_ids))
        await uow.run(letters.update().where(*theirs).values(tapped_at=uow.now))


async def stands(books: Campaigning, campaign: Campaign) -> Standing:
    async with books.store.studying() as view:
        return await versions.standing(view, campaign=campaign)


async def test_a_winner_is_named_at_a_look_and_the_rest_gets_it_at_once(books: Campaigning):
    campaign, a, b = await compared(books)
    await tap(books, campaign, a[:10] + b[:45])
    await versions.tick(books.store)
    assert (await books.campaign(campaign.id)).winner is None, "it is too early to look"
    books.now += timedelta(hours=8, minutes=1)
    found = await stands(books, campaign)
    assert (found.look, found.a, found.b, found.winner) == (1, Share(10, 100), Share(45, 100), "b")
    for _ in range(2):
        await versions.tick(books.store)
    after = await books.campaign(campaign.id)
    assert (after.winner, after.decided_at) == ("b", books.now)
    due = await books.rows("SELECT count(*) AS n FROM campaign_letters WHERE state = 'pending' AND variant = 'w'")
    assert due[0].n == 200
    async with books.store.reading() as view:
        assert await letter_rows.next_due(view, campaign_id=campaign.id) == books.now


async def test_the_rest_is_brought_forward_piece_by_piece_and_that_ends(
    books: Campaigning, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(versions, "AT_ONCE", 50)
    campaign, _, b = await compared(books)
    await tap(books, campaign, b)
    books.now += timedelta(hours=9)
    async with asyncio.timeout(60):
        await versions.tick(books.store)
    later = "SELECT count(*) AS n FROM campaign_letters WHERE due_at > :now AND variant = 'w'"
    [row] = await books.rows(later, now=books.now.replace(tzinfo=None) if "sqlite" in books.store.url else books.now)
    assert row.n == 0


async def test_looking_often_tells_nothing_that_three_looks_do_not(books: Campaigning):
    campaign, a, b = await compared(books)
    books.now += timedelta(hours=9)
    await tap(books, campaign, b[:60])
    for _ in range(6):
        found = await stands(books, campaign)
        assert (found.look, found.b.hits, found.winner) == (1, 0, ""), "what came after the look waits for the next"
        books.now += timedelta(hours=1)
    books.now += timedelta(hours=1)
    assert (await stands(books, campaign)).winner == "b"
    assert pytest.approx(1 - 0.05 / 3) == versions.CONFIDENCE
    await tap(books, campaign, a)


async def test_without_a_clear_winner_the_owner_is_asked_once_and_answers(books: Campaigning):
    campaign, a, b = await compared(books)
    await tap(books, campaign, a[:20] + b[:24])
    books.now += timedelta(hours=24)
    for _ in range(2):
        books.store.cached.pop("looks", None)
        await versions.tick(books.store)
    asked = await books.rows("SELECT person_id, params FROM letters WHERE key = 'letter-test'")
    assert [row.person_id for row in asked] == [books.owner.person_id]
    assert (await books.campaign(campaign.id)).winner is None
    async with books.store.writing() as uow:
        with pytest.raises(NotAllowed):
            await versions.choose(uow, by=CASHIER, campaign_id=campaign.id, winner="a")
        with pytest.raises(CampaignGone):
            await versions.choose(uow, by=books.owner, campaign_id=campaign.id, winner="c")
        await versions.choose(uow, by=books.owner, campaign_id=campaign.id, winner="a")
        again = await versions.choose(uow, by=books.owner, campaign_id=campaign.id, winner="b")
    assert again.winner == "a", "the first answer counts"
    await versions.tick(books.store)
    async with books.store.reading() as view:
        assert await versions.decided(view) == [campaign.id]


async def test_the_rest_waits_a_day_for_the_owners_word(books: Campaigning):
    campaign, _, _ = await compared(books)
    async with books.store.reading() as view:
        assert await letter_rows.next_due(view, campaign_id=campaign.id) == books.now + timedelta(hours=48)


async def test_a_test_that_is_over_cannot_be_decided_any_more(books: Campaigning):
    campaign, _, _ = await compared(books)
    async with books.store.writing() as uow:
        await uow.run(text("UPDATE campaigns SET state = 'cancelled'"))
        with pytest.raises(CampaignOver):
            await versions.choose(uow, by=books.owner, campaign_id=campaign.id, winner="a")


async def test_each_goal_counts_what_it_names(books: Campaigning):
    offer = await offered(books)
    campaign, a, b = await compared(books, goal="codes", offer_id=offer.id)
    for member_id in (*a[:2], *b[:3]):
        voucher = await taken(books, offer, member_id)
        if member_id != b[0]:
            await used(books, (await held(books, voucher.code)).id)
    books.now += timedelta(hours=8, minutes=1)
    found = await stands(books, campaign)
    assert (found.a.hits, found.b.hits, found.winner) == (2, 2, "")
    async with books.store.writing() as uow:
        await uow.run(text("UPDATE campaigns SET state = 'finished'"))
    other, c, d = await compared(books, goal="purchases", name="two")
    await bought(books, c[:7] + c[:2] + d[:30], days=0)
    books.now += timedelta(hours=8, minutes=1)
    found = await stands(books, other)
    assert (found.a.hits, found.b.hits, found.winner) == (7, 30, "b")


async def _of(books: Campaigning, campaign: Campaign, variant: str) -> list[Any]:
    query = "SELECT member_id FROM campaign_letters WHERE campaign_id = :c AND variant = :v ORDER BY member_id"
    return await books.rows(query, c=campaign.id, v=variant)
