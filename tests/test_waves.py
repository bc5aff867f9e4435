"""What goes through all copies of a broadcast afterwards: taken back, corrected, closed, sent again to the unknown."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from sqlalchemy import text
from telegram.error import BadRequest

from loyalty import campaign_letters, campaigns, waves
from loyalty.campaign import Campaign
from loyalty.campaign_content import BroadcastButton, Content, Message
from loyalty.db import campaign_letters as letter_rows
from loyalty.errors import CampaignOver, CopiesTooOld
from tests.support.bulking import TABLE, Bulking

BETTER = Content(versions={"a": {"en": Message(text="Better, {name|you}")}})
WITH_OFFER = Content(
    versions={"a": {"en": Message(text="Hi", buttons=((BroadcastButton(kind="offer", labels={"en": "Look"}),),))}}
)


@pytest.fixture
async def club(database_url: str) -> AsyncIterator[Bulking]:
    """A club with five members on Telegram."""
    opened = Bulking(database_url)
    await opened.opened(crowd=5)
    yield opened
    await opened.close()


async def _recalled(club: Bulking, made: Campaign, request_id: str = "r") -> waves.Wave:
    async with club.store.writing() as uow:
        return await campaigns.recall(uow, by=club.owner, campaign_id=made.id, request_id=request_id)


async def _wave(club: Bulking, made: Campaign) -> waves.Wave:
    async with club.store.reading() as view:
        return (await waves.of_campaign(view, campaign_id=made.id))[0]


async def test_every_copy_is_taken_back_once(club: Bulking):
    made = await club.sent()
    await _recalled(club, made)
    await _recalled(club, made)
    await club.drained()
    deleted = [params for _, method, params in club.post.took if method == "deleteMessages"]
    assert len(deleted) == 5
    wave = await _wave(club, made)
    assert (wave.state, wave.done, wave.missed) == ("finished", 5, 0)


async def test_recalling_one_that_is_going_out_ends_it(club: Bulking):
    made = await club.running()
    while len(club.post.took) < 2:
        await club.bulk.advance()
    await club.bulk.finish()
    await _recalled(club, made)
    await club.drained()
    await club.minutes_pass(1)
    counts = await club.counts(made.id)
    assert counts == {"sent": 2, "skipped:cancelled": 3}
    assert (await _wave(club, made)).done == 2


async def test_a_correction_reaches_every_copy_with_its_own_name(club: Bulking):
    made = await club.sent()
    async with club.store.writing() as uow:
        await campaigns.correct(uow, by=club.owner, campaign_id=made.id, content=BETTER, request_id="c")
    await club.drained()
    edited = {params["chat_id"]: params["text"] for _, method, params in club.post.took if method == "editMessageText"}
    assert len(edited) == 5
    assert all("Better" in text and f"M{chat[-1]}" in text for chat, text in edited.items())


async def test_a_copy_that_is_gone_is_missed_and_the_others_are_not(club: Bulking):
    made = await club.sent()
    club.post.weather = lambda _method, person: BadRequest("Message to edit not found") if person % 1_000 == 3 else None
    async with club.store.writing() as uow:
        await campaigns.correct(uow, by=club.owner, campaign_id=made.id, content=BETTER, request_id="c")
    await club.drained()
    wave = await _wave(club, made)
    assert (wave.state, wave.done, wave.missed) == ("finished", 4, 1)


async def test_when_telegram_asks_to_wait_a_wave_waits(club: Bulking):
    made = await club.sent()
    left = [1, 1]
    club.post.weather = lambda _method, _person: TABLE["429 with a time"][0]() if left and left.pop() else None
    await _recalled(club, made)
    await club.drained()
    assert (await _wave(club, made)).done == 5


async def test_what_is_older_than_two_days_is_not_promised(club: Bulking):
    made = await club.sent()
    club.now += timedelta(hours=49)
    with pytest.raises(CopiesTooOld):
        await _recalled(club, made)
    draft = await club.drafted("two")
    with pytest.raises(CampaignOver):
        await _recalled(club, draft)


async def test_the_buttons_under_all_copies_say_that_the_offer_is_over(club: Bulking):
    made = await club.sent(content=WITH_OFFER)
    for _ in range(2):
        async with club.store.writing() as uow:
            await campaigns.close_buttons(uow, campaign_id=made.id)
        await club.drained()
    markups = [params["reply_markup"] for _, method, params in club.post.took if method == "editMessageReplyMarkup"]
    assert len(markups) == 5
    assert all("Look" not in markup for markup in markups)


async def test_a_copy_that_goes_out_after_that_says_so_from_the_start(club: Bulking):
    made = await club.running(content=WITH_OFFER)
    while len(club.post.took) < 2:
        await club.bulk.advance()
    await club.bulk.finish()
    async with club.store.writing() as uow:
        await campaigns.close_buttons(uow, campaign_id=made.id)
    await club.drained()
    late = [params["reply_markup"] for _, method, params in club.post.took if method == "sendMessage"][2:]
    assert len(late) == 3
    assert all("Look" not in markup for markup in late)


async def test_a_wave_is_not_over_while_a_copy_is_on_its_way(club: Bulking):
    made = await club.sent(content=WITH_OFFER)
    async with club.store.writing() as uow:
        await campaigns.close_buttons(uow, campaign_id=made.id)
        late = {"state": "sending", "message_id": None}
        await letter_rows.move(uow, campaign_id=made.id, member_ids=[3], before=("sent",), **late)
    await club.drained()
    assert (await _wave(club, made)).state == "running"
    async with club.store.writing() as uow:
        await letter_rows.arrived(uow, campaign_id=made.id, each=[(3, 77)])
    await club.drained()
    wave = await _wave(club, made)
    assert (wave.state, wave.done) == ("finished", 5)


async def test_a_slow_answer_holds_no_other_copy_up(club: Bulking):
    made = await club.sent()
    await _recalled(club, made)
    asked, all_asked = iter(range(1, 6)), asyncio.Event()

    async def answered_when_all_were_asked() -> None:
        if next(asked) == 5:
            all_asked.set()
        await all_asked.wait()

    club.post.after = answered_when_all_were_asked
    await club.drained()
    assert (await _wave(club, made)).done == 5


async def test_the_unknown_get_it_once_more_when_the_owner_wants_it_but_for_who_tapped(club: Bulking):
    club.post.weather = lambda _method, person: TABLE["502"][0]() if person % 1_000 in (2, 3) else None
    made = await club.sent()
    club.post.weather = lambda _method, _person: None
    async with club.store.writing() as uow:
        assert await campaigns.send_to_unknown(uow, by=club.owner, campaign_id=made.id) == 2
    await club.drained()
    assert await club.counts(made.id) == {"sent": 5}


async def test_what_is_asked_for_anew_is_a_new_pass_and_reaches_who_got_it_meanwhile(club: Bulking):
    club.post.weather = lambda _method, person: TABLE["502"][0]() if person % 1_000 == 3 else None
    made = await club.sent()
    club.post.weather = lambda _method, _person: None
    await _recalled(club, made, "first")
    await club.drained()
    async with club.store.writing() as uow:
        await campaigns.send_to_unknown(uow, by=club.owner, campaign_id=made.id)
    await club.drained()
    await _recalled(club, made, "second")
    await club.drained()
    deleted = [params["chat_id"][-1] for _, method, params in club.post.took if method == "deleteMessages"]
    assert sorted(deleted) == ["1", "2", "3", "4", "5"]
    rows = await club.rows("SELECT DISTINCT state, reason, message_id FROM campaign_letters")
    assert [tuple(row) for row in rows] == [("sent", "recalled", None)]


async def test_a_correction_goes_only_to_those_who_read_that_language(club: Bulking):
    two = {"en": Message(text="Hello"), "pl": Message(text="Witaj")}
    await club.crowd(2)
    async with club.store.writing() as uow:
        await uow.run(text("UPDATE people SET language = 'pl' WHERE id IN (7000006, 7000007)"))
        await uow.run(text("UPDATE people SET language = 'he' WHERE id = 7000005"))
    made = await club.sent(content=Content(versions={"a": two}))
    for code, word in (("pl", "Dzien dobry"), ("en", "Good day")):
        right = Content(versions={"a": {**two, code: Message(text=word)}})
        two = right.versions["a"]
        async with club.store.writing() as uow:
            await campaigns.correct(uow, by=club.owner, campaign_id=made.id, content=right, request_id=code)
        await club.drained()
    edits = [(params["chat_id"][-1], params["text"]) for _, method, params in club.post.took if "edit" in method]
    assert sorted(chat for chat, said in edits if "Dzien dobry" in said) == ["6", "7"]
    assert sorted(chat for chat, said in edits if "Good day" in said) == ["1", "2", "3", "4", "5"]
    assert len(edits) == 7


async def test_a_pass_waits_for_a_copy_that_is_on_its_way(club: Bulking):
    made = await club.sent()
    async with club.store.writing() as uow:
        await uow.run(text("UPDATE campaign_letters SET state = 'sending', message_id = NULL WHERE member_id = 2"))
    await _recalled(club, made)
    await club.drained()
    assert (await _wave(club, made)).state == "running"
    async with club.store.writing() as uow:
        await campaign_letters.sent(uow, campaign_id=made.id, arrived=[(2, 77)])
    await club.drained()
    assert ((await _wave(club, made)).state, (await _wave(club, made)).done) == ("finished", 5)


async def test_buttons_are_closed_under_copies_of_any_age(club: Bulking):
    made = await club.sent(content=WITH_OFFER)
    club.now += timedelta(days=30)
    async with club.store.writing() as uow:
        await campaigns.close_buttons(uow, campaign_id=made.id)
    await club.drained()
    assert (await _wave(club, made)).done == 5
