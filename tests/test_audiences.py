"""The audience of a broadcast: whom it has, when each gets it, and freezing it."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from loyalty import audiences, campaign_steps, campaigns, holdout
from loyalty.campaign import BUILDING, PAUSED, RUNNING, SCHEDULED
from loyalty.campaign_content import Repeat
from loyalty.db import campaigns as campaign_rows
from loyalty.db.engine import sqlite_path
from loyalty.db.tables import campaign_letters
from tests.support.campaigning import Campaigning


@pytest.fixture
async def club(database_url: str) -> AsyncIterator[Campaigning]:
    """A club with twelve members on Telegram."""
    opened = await Campaigning(database_url).opened(crowd=12)
    yield opened
    await opened.close()


async def test_every_member_of_the_audience_has_a_row_and_who_may_not_be_written_to_a_reason(club: Campaigning):
    await club.crowd(2, agreed=1)
    await club.crowd(3, practice=True)
    await club.crowd(1, status="left")
    made = await club.running()
    assert made.state == RUNNING
    assert made.size == 14
    assert await club.counts(made.id) == {"pending": 12, "skipped:no_consent": 2}


async def test_a_broadcast_is_frozen_once(club: Campaigning):
    made = await club.running()
    await club.crowd(5)
    await audiences.freeze(club.store, campaign_id=made.id)
    assert await club.counts(made.id) == {"pending": 12}


async def test_shares_are_exact(club: Campaigning):
    await club.crowd(388)
    made = await club.running(options={"holdout": True, "test": {"goal": "taps", "share_percent": 25}})
    counts = await club.counts(made.id)
    assert counts == {"holdout": 80, "pending": 320}
    assert await club.variants(made.id) == {"a": 40, "b": 40, "w": 240}
    rows = await club.rows("SELECT member_id, state, variant FROM campaign_letters ORDER BY member_id")
    letters = holdout.assigned(made.id, [row.member_id for row in rows], holdout_percent=20, test_percent=25)
    assert ["h" if row.state == "holdout" else row.variant for row in rows] == list(letters)


async def test_what_was_interrupted_is_built_anew(club: Campaigning):
    made = await club.confirmed()
    async with club.store.writing() as uow:
        await campaign_rows.move(uow, campaign_id=made.id, before=(SCHEDULED,), state=BUILDING)
    if club.store.onlooker is None:  # PostgreSQL never shows it: the transaction is gone with whoever died
        return
    await club.rows("SELECT 1")
    async with club.store.writing() as uow:
        same = {"campaign_id": made.id, "person_id": 1, "variant": "a", "state": "pending"}
        await uow.run(campaign_letters.insert(), [{"member_id": one, **same} for one in (1, 9_999)])
    async with club.store.reading() as view:
        assert await audiences.due(view) == [made.id]
    await audiences.freeze(club.store, campaign_id=made.id)
    assert await club.counts(made.id) == {"pending": 12}


@pytest.mark.only_on("sqlite")
async def test_what_a_killed_build_left_beside_the_club_is_in_nobodys_way(club: Campaigning):
    made = await club.confirmed()
    path = sqlite_path(club.store.url)
    assert path is not None
    left = Path(f"{path}-audience")
    await asyncio.to_thread(left.write_bytes, b"half a file")
    await audiences.freeze(club.store, campaign_id=made.id)
    assert await club.counts(made.id) == {"pending": 12}
    assert not await asyncio.to_thread(left.exists)


async def test_one_that_is_to_stand_still_while_it_is_built_does(club: Campaigning):
    made = await club.confirmed()
    async with club.store.writing() as uow:
        await campaigns.pause(uow, by=club.owner, campaign_id=made.id)
    assert (await club.campaign(made.id)).state == PAUSED
    async with club.store.writing() as uow:
        await campaigns.go_on(uow, by=club.owner, campaign_id=made.id)
    await audiences.freeze(club.store, campaign_id=made.id)
    assert (await club.campaign(made.id)).state == RUNNING


async def test_in_each_members_own_time_and_never_in_quiet_hours(club: Campaigning):
    [tokyo] = await club.crowd(1, time_zone="Asia/Tokyo")
    [lisbon] = await club.crowd(1, time_zone="Europe/Lisbon")
    starts = club.now.replace(hour=9, minute=30) + timedelta(days=1)  # 10:30 in Warsaw
    made = await club.confirmed(options={"own_time": True}, when={"starts_at": starts})
    async with club.store.reading() as view:
        assert await audiences.due(view) == [made.id]
    await audiences.freeze(club.store, campaign_id=made.id)
    found = {
        row.member_id: str(row.due_at) for row in await club.rows("SELECT member_id, due_at FROM campaign_letters")
    }
    assert "01:30" in found[tokyo]
    assert "10:30" in found[lisbon]
    assert sum("09:30" in due for due in found.values()) == 12


async def test_who_would_be_woken_gets_it_in_the_morning(club: Campaigning):
    club.now = club.now.replace(hour=21)  # 22:00 in Warsaw, and the night begins at 21:00
    made = await club.running()
    [row] = await club.rows("SELECT DISTINCT due_at FROM campaign_letters")
    assert "2026-11-22 08:00" in str(row.due_at)
    assert made.state == RUNNING


async def test_the_forecast_adds_up(club: Campaigning):
    await club.crowd(2, agreed=1)
    await club.crowd(400)
    made = await club.drafted(options={"holdout": True})
    async with club.store.studying() as view:
        told = await audiences.forecast(view, club=await club.club(view), campaign_id=made.id)
    assert (told.total, told.no_consent, told.held_out, told.goes) == (414, 2, 82, 330)
    assert told.seconds == 14
    assert told.stars == 0


@pytest.mark.parametrize(("every", "expected"), [("week", "2026-11-28T10:00"), ("month", "2026-12-21T10:00")])
async def test_a_repeated_one_comes_again_once(club: Campaigning, every: str, expected: str):
    made = await club.confirmed(when={"repeat": Repeat.model_validate({"every": every})})
    await audiences.freeze(club.store, campaign_id=made.id)
    async with club.store.writing() as uow:
        first = await club.campaign(made.id)
        again = audiences.next_start(first, club=await club.club(uow), now=uow.now)
        assert again is not None
        assert not await campaign_steps.next_turn(uow, campaign=first, starts_at=again)
    async with club.store.reading() as view:
        newest, _ = await campaigns.listed(view, by=club.owner, limit=5)
    assert newest.state == SCHEDULED
    assert newest.repeat_of_id == made.id
    assert newest.starts_at is not None
    assert newest.starts_at.isoformat().startswith(expected)
