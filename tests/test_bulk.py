"""Sending to many: every answer of Telegram, the pace, and what stops it within one message."""

from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import text

from loyalty import campaign_letters, campaigns, consents, health
from loyalty.campaign_content import Content, Media, Message
from tests.support.bulking import TABLE, Bulking, RetryAfter


@pytest.fixture
async def club(database_url: str) -> AsyncIterator[Bulking]:
    """A club with seven members on Telegram, in the morning."""
    opened = Bulking(database_url)
    await opened.opened(crowd=7)
    yield opened
    await opened.close()


async def test_everybody_gets_one_copy_with_their_own_name(club: Bulking):
    made = await club.sent()
    assert made.state == "finished"
    assert await club.counts(made.id) == {"sent": 7}
    assert club.post.got == dict.fromkeys(range(1, 8), 1)
    assert "M3" in next(params["text"] for _, _, params in club.post.took if params["chat_id"].endswith("003"))


@pytest.mark.parametrize("answer", TABLE)
async def test_every_answer_has_its_consequence(club: Bulking, answer: str):
    error, state, ended = TABLE[answer]
    left = [1]

    def once(_method: str, person: int) -> Exception | None:
        return error() if person % 1_000 == 3 and left and left.pop() else None

    club.post.weather = once
    made = await club.sent()
    assert (await club.state(3), made.state) == (state, ended)
    assert club.post.got[3] == (state == "sent")
    assert sum((await club.counts(made.id)).values()) == 7
    assert all(number == 1 for number in club.post.got.values())


async def test_a_storm_of_429_slows_everybody_down_once_and_nothing_is_lost(club: Bulking):
    await club.crowd(40)
    left = [1] * 5
    club.post.weather = lambda _method, _person: RetryAfter(10) if left and left.pop() else None
    made = await club.sent()
    assert await club.counts(made.id) == {"sent": 47}
    assert set(club.post.got.values()) == {1}
    [row] = await club.rows("SELECT interval_us FROM paces")
    assert row.interval_us > 40_000
    pauses = [later - at for (at, _, _), (later, _, _) in zip(club.post.took, club.post.took[1:], strict=False)]
    assert all(gap >= timedelta(milliseconds=39) for gap in pauses)


async def test_never_more_than_25_in_any_second(club: Bulking):
    await club.crowd(80)
    await club.sent()
    assert len(club.post.took) == 87
    assert club.post.busiest_second() <= 26


@pytest.mark.parametrize("answer", ["read timeout", "502", "closed"])
async def test_an_outage_of_two_minutes_costs_a_few_letters_not_thousands(club: Bulking, answer: str):
    await club.crowd(90)
    over = club.post.real + timedelta(seconds=122)
    from_here = club.post.real + timedelta(seconds=2)
    error, _, _ = TABLE[answer]
    club.post.weather = lambda _method, _person: error() if from_here <= club.post.real < over else None
    made = await club.sent()
    counts = await club.counts(made.id)
    assert made.state == "finished"
    assert counts["unknown"] <= 8
    assert counts["sent"] + counts["unknown"] == 97
    assert set(club.post.got.values()) == {1}


async def test_an_outage_that_lasts_pauses_the_broadcast(club: Bulking):
    await club.crowd(100)
    error, _, _ = TABLE["502"]
    club.post.weather = lambda _method, _person: error()
    made = await club.sent()
    assert (made.state, made.reason) == ("paused", "trouble")
    assert (await club.counts(made.id))["unknown"] <= 8


async def test_a_line_that_is_down_loses_nobody(club: Bulking):
    over = club.post.real + timedelta(seconds=120)
    error, _, _ = TABLE["refused"]
    club.post.weather = lambda _method, _person: error() if club.post.real < over else None
    made = await club.sent()
    assert await club.counts(made.id) == {"sent": 7}


@pytest.mark.parametrize("act", ["pause", "cancel"])
async def test_pause_and_cancel_take_effect_within_one_message(club: Bulking, act: str):
    made = await club.running()

    async def third() -> None:
        if len(club.post.took) == 3:
            async with club.store.writing() as uow:
                what: Any = {"pause": campaigns.pause, "cancel": campaigns.cancel}[act]
                await what(uow, by=club.owner, campaign_id=made.id)

    club.post.after = third
    await club.drained()
    assert len(club.post.took) == 3
    await club.minutes_pass(1)
    counts = await club.counts(made.id)
    assert sum(counts.values()) == 7
    left = 7 - len(club.post.took)
    assert counts.get("skipped:cancelled" if act == "cancel" else "pending") == left


async def test_an_opt_out_takes_effect_within_one_message(club: Bulking):
    made = await club.running()

    async def third() -> None:
        if len(club.post.took) == 3:
            async with club.store.writing() as uow:
                for member_id in (5, 6):
                    await consents.withdraw(uow, member_id=member_id, purpose="marketing", place="offer")

    # The crowd was written without its consents; a yes first, so that there is one to take back.
    async with club.store.writing() as uow:
        for member_id in (5, 6):
            await consents.give(uow, member_id=member_id, purpose="marketing", place="join")
    club.post.after = third
    await club.drained()
    assert await club.counts(made.id) == {"sent": 5, "skipped:no_consent": 2}


async def test_who_had_a_promotion_today_is_left_out_and_the_reason_is_kept(club: Bulking):
    await club.sent()
    made = await club.sent("two")
    assert await club.counts(made.id) == {"skipped:capped": 7}


async def test_what_surely_did_not_go_out_does_not_count(club: Bulking):
    error, _, _ = TABLE["blocked"]
    club.post.weather = lambda _method, person: error() if person % 1_000 == 3 else None
    await club.sent()
    rows = await club.rows("SELECT member_id FROM member_contacts WHERE promotion_at IS NOT NULL ORDER BY member_id")
    assert [row.member_id for row in rows] == [1, 2, 4, 5, 6, 7]


async def test_one_that_is_over_is_told_so(club: Bulking):
    made = await club.running(when={"expires_at": club.now + timedelta(minutes=10)})
    await club.minutes_pass(11)
    await club.drained()
    assert await club.counts(made.id) == {"skipped:expired": 7}
    assert (await club.campaign(made.id)).state == "finished"
    assert club.post.took == []


async def test_quiet_hours_that_begin_meanwhile_are_kept(club: Bulking):
    made = await club.running()
    club.now = club.now.replace(hour=21)
    await club.drained()
    assert await club.counts(made.id) == {"pending": 7}
    club.now += timedelta(hours=11)
    await club.drained()
    assert await club.counts(made.id) == {"sent": 7}


async def test_in_silence_where_the_owner_wants_that(club: Bulking):
    club.now = club.now.replace(hour=21)
    made = await club.sent(options={"quiet": "silent"})
    assert await club.counts(made.id) == {"sent": 7}
    assert all(params["disable_notification"] == "true" for _, _, params in club.post.took)


async def test_who_has_quiet_hours_gets_none_where_the_owner_wants_that(club: Bulking):
    made = await club.running(options={"quiet": "drop"})
    club.now = club.now.replace(hour=21)
    await club.drained()
    assert await club.counts(made.id) == {"skipped:quiet": 7}
    by_night = await club.sent("two", options={"quiet": "drop"})
    assert await club.counts(by_night.id) == {"skipped:quiet": 7}


async def test_what_would_be_over_after_the_quiet_hours_is_not_waited_for(club: Bulking):
    made = await club.running(when={"expires_at": club.now + timedelta(hours=20)})
    club.now = club.now.replace(hour=21)
    await club.drained()
    assert await club.counts(made.id) == {"skipped:quiet": 7}


async def test_fifty_strangers_in_a_row_mean_a_wrong_token(club: Bulking):
    await club.crowd(60)
    error, _, _ = TABLE["not found"]
    club.post.weather = lambda _method, _person: error()
    made = await club.sent()
    assert (made.state, made.reason) == ("paused", "strangers")
    assert (await club.counts(made.id))["never_started"] == 50


async def test_too_many_who_shut_the_door_pause_the_rest(club: Bulking):
    await club.crowd(20)
    made = await club.running()
    while len(club.post.took) < 10:
        await club.bulk.advance()
    await club.bulk.finish()
    for member_id in range(1, 6):
        assert (await club.campaign(made.id)).state == "running"
        async with club.store.writing() as uow:
            await campaign_letters.blocked(uow, member_id=member_id)
    await club.drained()
    made = await club.campaign(made.id)
    assert (made.state, made.reason) == ("paused", "blocks")
    assert len(club.post.took) == 10


async def test_a_door_shut_two_days_later_is_not_the_broadcasts_cost(club: Bulking):
    await club.sent()
    club.now += timedelta(days=2)
    async with club.store.writing() as uow:
        await campaign_letters.blocked(uow, member_id=1)
    [row] = await club.rows("SELECT count(blocked_at) AS n FROM campaign_letters")
    assert row.n == 0


async def test_a_tap_proves_that_an_unknown_copy_arrived(club: Bulking):
    error, _, _ = TABLE["read timeout"]
    club.post.weather = lambda _method, person: error() if person % 1_000 == 3 else None
    made = await club.sent()
    async with club.store.writing() as uow:
        await campaign_letters.tapped(uow, campaign_id=made.id, member_id=3, button=0)
    assert await club.counts(made.id) == {"sent": 7}


async def test_an_album_is_sent_as_one_and_its_first_message_is_kept(club: Bulking):
    album = tuple(Media(kind="photo", file_id=f"f{n}") for n in range(3))
    content = Content(versions={"a": {"en": Message(text="Look, {name|you}", media=album)}})
    made = await club.sent(content=content)
    assert await club.counts(made.id) == {"sent": 7}
    assert {method for _, method, _ in club.post.took} == {"sendMediaGroup"}
    [row] = await club.rows("SELECT count(message_id) AS n FROM campaign_letters")
    assert row.n == 7


async def test_a_clock_that_is_set_back_keeps_nobody_waiting(club: Bulking):
    await club.crowd(20)
    made = await club.running()
    for _ in range(20):
        await club.bulk.advance()
    club.post.real -= timedelta(hours=1)
    began = club.post.real
    await club.drained()
    assert await club.counts(made.id) == {"sent": 27}
    assert club.post.real - began < timedelta(seconds=30)
    assert set(club.post.got.values()) == {1}


async def test_a_clock_that_jumps_ahead_doubles_nothing(club: Bulking):
    made = await club.running()
    for _ in range(6):
        await club.bulk.advance()
    await club.minutes_pass(60)
    await club.drained()
    counts = await club.counts(made.id)
    assert counts == {"sent": 7}
    assert set(club.post.got.values()) == {1}


async def test_the_doctor_finds_a_broadcast_that_is_over_while_somebody_waits(club: Bulking):
    made = await club.sent()
    async with club.store.writing() as uow:
        await uow.run(text("UPDATE campaign_letters SET state = 'pending' WHERE member_id = 3"))
    async with club.store.studying() as view:
        broken = await health.findings(view, full=True)
    theirs = [(one.table, one.row_id, one.rule) for one in broken if one.table == "campaigns"]
    assert theirs == [("campaigns", made.id, "campaign-waits")]
