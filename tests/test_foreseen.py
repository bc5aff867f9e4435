"""The sum that an owner sees before confirming: who gets it, who does not and why, and what it takes."""

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from loyalty import clubs, courtesy, foreseen, pace
from loyalty.foreseen import Forecast
from loyalty.holdout import SMALLEST_TEST
from tests.support.campaigning import Campaigning

CROWD = 40
TEST = {"goal": "taps", "share_percent": 20, "decide_after_hours": 24}


@pytest.fixture
async def club(database_url: str) -> AsyncIterator[Campaigning]:
    """A club with forty members on Telegram, all of whom want offers."""
    opened = Campaigning(database_url)
    await opened.opened(crowd=CROWD)
    yield opened
    await opened.close()


async def foretold(club: Campaigning, campaign_id: int) -> Forecast:
    async with club.store.studying() as view:
        return await foreseen.forecast(view, club=await club.club(view), campaign_id=campaign_id)


async def test_whoever_is_asleep_until_it_is_over_is_not_counted(club: Campaigning):
    club.now = club.now.replace(hour=21)  # 22:00 in Warsaw: quiet until 9:00
    await club.crowd(3, time_zone="America/New_York")  # where it is afternoon
    over = await club.drafted(expires_at=club.now + timedelta(hours=9))
    told = await foretold(club, over.id)
    assert (told.goes, told.expired, told.quiet, told.quiet_until) == (3, CROWD, 0, None)
    later = await club.drafted("two", expires_at=club.now + timedelta(hours=12))
    told = await foretold(club, later.id)
    assert (told.goes, told.expired, told.quiet) == (CROWD + 3, 0, CROWD)


async def test_who_hears_of_another_broadcast_first_is_not_counted(club: Campaigning):
    noon = club.now + timedelta(hours=20)
    await club.confirmed("first", when={"starts_at": noon})
    second = await club.drafted("second", starts_at=noon + timedelta(hours=1))
    told = await foretold(club, second.id)
    assert (told.goes, told.elsewhere) == (0, CROWD)
    third = await club.drafted("third", starts_at=noon + timedelta(hours=25))
    assert (await foretold(club, third.id)).elsewhere == 0


async def test_letters_that_have_still_to_go_count_too(club: Campaigning):
    await club.running("first")
    await club.crowd(2)  # they came too late for it
    second = await club.drafted("second")
    told = await foretold(club, second.id)
    assert (told.goes, told.elsewhere) == (2, CROWD)
    third = await club.drafted("third", starts_at=club.now + timedelta(hours=30))
    assert (await foretold(club, third.id)).elsewhere == 0


async def test_a_test_says_who_waits_and_that_it_needs_enough(club: Campaigning):
    small = await club.drafted("small", options={"test": TEST})
    told = await foretold(club, small.id)
    assert (told.too_few, told.first, told.waits) == (True, 0, 0)
    await club.crowd(SMALLEST_TEST - CROWD)
    told = await foretold(club, small.id)
    assert (told.too_few, told.first, told.waits, told.decides_after) == (False, 400, 1_600, 24)


async def test_it_takes_as_long_as_the_owner_wants_it_to(club: Campaigning):
    made = await club.drafted()
    assert (await foretold(club, made.id)).seconds == -(-CROWD // pace.USUAL_PER_SECOND)
    async with club.store.writing() as uow:
        await clubs.change_settings(uow, by=club.owner, messages_per_second=2)
    assert (await foretold(club, made.id)).seconds == CROWD // 2


async def test_of_those_held_out_some_would_not_have_got_it(club: Campaigning):
    await club.crowd(400 - CROWD)
    made = await club.drafted(options={"holdout": True})
    async with club.store.writing() as uow:
        await courtesy.written(uow, member_ids=range(1, 101), kind="promotion")
    told = await foretold(club, made.id)
    assert (told.held_out, told.capped, told.goes) == (80, 80, 240)
