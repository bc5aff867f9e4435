"""A copy that Telegram does not take: one at fault by itself is left out, a message at fault waits to be corrected."""

from collections.abc import AsyncIterator

import pytest

from loyalty import campaigns
from loyalty.campaign_content import Content, Media, Message
from tests.support.bulking import TABLE, Bulking


@pytest.fixture
async def club(database_url: str) -> AsyncIterator[Bulking]:
    """A club with seven members on Telegram."""
    opened = Bulking(database_url)
    await opened.opened(crowd=7)
    yield opened
    await opened.close()


async def test_a_message_that_telegram_refuses_stops_the_rest_and_the_owner_is_told_whose(club: Bulking):
    error, _, _ = TABLE["entities"]
    club.post.weather = lambda _method, _person: error()
    made = await club.sent()
    assert (made.state, made.reason) == ("paused", "content")
    assert await club.counts(made.id) == {"pending": 7}
    [row] = await club.rows("SELECT params FROM letters WHERE key = 'letter-broadcast-stands'")
    assert "M1" in str(row.params)
    for _ in range(3):
        await club.go_on(made.id)
        await club.drained()
    made = await club.campaign(made.id)
    assert (made.state, made.reason) == ("paused", "content")
    assert (await club.counts(made.id)) == {"pending": 7}
    club.post.weather = lambda _method, _person: None
    await club.go_on(made.id)
    await club.drained()
    assert await club.counts(made.id) == {"sent": 7}


async def test_going_on_leaves_out_the_one_copy_that_is_at_fault(club: Bulking):
    error, _, _ = TABLE["too long"]
    club.post.weather = lambda _method, person: error() if person % 1_000 == 1 else None
    made = await club.sent()
    assert (made.state, made.reason) == ("paused", "content")
    await club.go_on(made.id)
    await club.drained()
    assert await club.counts(made.id) == {"sent": 6, "failed": 1}
    query = "SELECT reason, promotion_at FROM campaign_letters JOIN member_contacts USING (member_id)"
    rows = await club.rows(f"{query} WHERE member_id = 1")
    assert [(row.reason, row.promotion_at) for row in rows] == [("Message is too long", None)]


async def test_three_refusals_in_a_row_are_the_message_and_nobody_is_left_out(club: Bulking):
    error, _, _ = TABLE["entities"]
    club.post.weather = lambda _method, person: error() if person % 1_000 > 3 else None
    made = await club.sent()
    assert (made.state, made.reason) == ("paused", "content")
    assert await club.counts(made.id) == {"sent": 3, "pending": 4}


async def test_a_message_that_nobody_got_is_corrected_and_then_goes_out(club: Bulking):
    error, _, _ = TABLE["entities"]
    club.post.weather = lambda _method, _person: error()
    made = await club.sent()
    better = Content(versions={"a": {"en": Message(text="Better, {name|you}")}})
    async with club.store.writing() as uow:
        assert await campaigns.correct(uow, by=club.owner, campaign_id=made.id, content=better, request_id="c") is None
    club.post.weather = lambda _method, _person: None
    await club.go_on(made.id)
    await club.drained()
    assert await club.counts(made.id) == {"sent": 7}
    assert all("Better" in params["text"] for _, _, params in club.post.took)


async def test_an_album_says_how_to_hear_less_below_its_words(club: Bulking):
    album = tuple(Media(kind="photo", file_id=f"f{n}") for n in range(2))
    await club.sent(content=Content(versions={"a": {"en": Message(text="Look", media=album)}}))
    assert all("Look\\nLess often, or none at all: /often" in params["media"] for _, _, params in club.post.took)


async def test_whose_copy_was_refused_gets_the_corrected_one(club: Bulking):
    error, _, _ = TABLE["too long"]
    club.post.weather = lambda _method, person: error() if person % 1_000 == 3 else None
    made = await club.sent()
    assert await club.counts(made.id) == {"sent": 6, "failed": 1}
    club.post.weather = lambda _method, _person: None
    short = Content(versions={"a": {"en": Message(text="Short")}})
    async with club.store.writing() as uow:
        await campaigns.correct(uow, by=club.owner, campaign_id=made.id, content=short, request_id="c")
    await club.drained()
    assert await club.counts(made.id) == {"sent": 7}
    assert club.post.got == dict.fromkeys(range(1, 8), 1)
    assert (await club.campaign(made.id)).state == "finished"
