"""Two cards become one while a broadcast waits or after it went out: nobody is forgotten, and results stay."""

from collections.abc import AsyncIterator

import pytest
from sqlalchemy import text

from loyalty import campaign_letters, merges, results
from loyalty.campaign import Campaign
from tests.support.bulking import Bulking
from tests.test_results import bought


@pytest.fixture
async def club(database_url: str) -> AsyncIterator[Bulking]:
    """A club with three members on Telegram, and a card that has none."""
    opened = Bulking(database_url)
    await opened.opened(crowd=3)
    async with opened.store.writing() as uow:
        await uow.run(
            text(
                "INSERT INTO members (id, name, search_name, card_number, interests, source, status, practice, agreed, "
                "joined_at, reads) SELECT 50, 'Paper', 'paper', '99999999', interests, source, 'active', practice, "
                "agreed, joined_at, NULL FROM members WHERE id = 1"
            )
        )
    yield opened
    await opened.close()


async def joined(club: Bulking, *, kept: int, gone: int) -> merges.Merge:
    """A manager makes one card of two."""
    async with club.store.writing() as uow:
        return await merges.merge(uow, by=club.owner, kept_id=kept, gone_id=gone)


async def of_card(club: Bulking, campaign: Campaign, member_id: int) -> list[str]:
    """The states of the letters of a card."""
    query = "SELECT state FROM campaign_letters WHERE campaign_id = :c AND member_id = :m"
    return [row.state for row in await club.rows(query, c=campaign.id, m=member_id)]


async def test_a_letter_that_waits_follows_the_card_that_is_kept(club: Bulking):
    made = await club.running()
    await joined(club, kept=50, gone=1)
    await club.drained()
    assert await of_card(club, made, 50) == ["sent"]
    assert await of_card(club, made, 1) == []
    assert await club.counts(made.id) == {"sent": 3}
    assert len(club.post.took) == 3


async def test_of_two_that_wait_one_goes(club: Bulking):
    made = await club.running()
    await joined(club, kept=2, gone=1)
    await club.drained()
    assert await club.counts(made.id) == {"sent": 2, "skipped:left": 1}


async def test_what_went_out_keeps_its_taps_and_purchases(club: Bulking):
    made = await club.sent()
    async with club.store.writing() as uow:
        await campaign_letters.tapped(uow, campaign_id=made.id, member_id=1, button=0)
    merge = await joined(club, kept=50, gone=1)
    await bought(club, [50])
    async with club.store.studying() as view:
        found = await results.study(view, by=club.owner, campaign_id=made.id)
    assert (found.letters.delivered, found.letters.tapped, found.taps[0].members) == (3, 1, 1)
    [row] = await club.rows("SELECT member_id FROM campaign_taps")
    assert row.member_id == 50
    async with club.store.writing() as uow:
        await merges.undo(uow, by=club.owner, merge_id=merge.id)
    assert await of_card(club, made, 1) == ["sent"]
    assert await of_card(club, made, 50) == []
