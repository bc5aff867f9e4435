"""Every answer of Telegram to a letter has its consequence: sent, again, final, or unknown."""

from datetime import timedelta
from typing import Any

import pytest

from bot.sandbox.refusals import Refused, bad_request, forbidden
from loyalty import letters
from loyalty.clock import MovableClock
from tests.support.post import AWARD, answers, arrived, drained, states, write
from tests.support.ready import Ready

pytest_plugins = ["tests.support.ready_clubs", "tests.support.post_office"]
pytestmark = pytest.mark.only_on("sqlite")


async def test_blocked_the_person_is_unreachable_until_they_come_back(post: Ready, real: MovableClock):
    post.dana.chat.blocked = True
    await write(post)
    assert (await drained(post)).state == "blocked"
    await write(post)
    row = await drained(post)
    assert (row.state, row.reason, row.attempts) == ("skipped", "unreachable", 0)
    post.dana.unblock()
    await post.do(post.dana)
    await write(post)
    assert (await drained(post)).state == "sent"


async def test_who_blocks_the_bot_is_not_written_to_and_start_opens_the_door_again(post: Ready):
    post.dana.block()
    await post.do(post.dana)
    await write(post)
    assert (await drained(post)).state == "skipped"
    await post.do(post.dana, open="https://t.me/cafe_bot")
    await write(post)
    assert (await drained(post)).state == "sent"


async def test_a_deleted_account_gets_no_more_letters(post: Ready):
    post.dana.leave_telegram()
    await write(post)
    assert (await drained(post)).state == "deactivated"
    assert await post.value("SELECT reachable FROM people WHERE first_name = 'Dana'") == "deactivated"
    await write(post)
    assert (await drained(post)).state == "skipped"


@pytest.mark.parametrize(
    "refusal", [forbidden("bot can't initiate conversation with a user"), bad_request("chat not found")]
)
async def test_who_never_started_the_bot_cannot_be_written_to(
    post: Ready, monkeypatch: pytest.MonkeyPatch, refusal: Refused
):
    answers(post, monkeypatch, refusal)
    await write(post)
    assert (await drained(post)).state == "never_started"


async def test_fifty_strangers_in_a_row_mean_a_wrong_token_or_database(
    post: Ready, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
):
    answers(post, monkeypatch, bad_request("chat not found"))
    people = ", ".join(f"({900 + n}, '', 'en', 'yes', 'start', '2026-11-21')" for n in range(80))
    await post.change(f"INSERT INTO people (id, first_name, language, reachable, source, created_at) VALUES {people}")
    async with post.world.store.writing() as uow:
        for n in range(80):
            await letters.write(uow, person_id=900 + n, kind="receipt", key="letter-award", params=AWARD)
    await drained(post)
    assert await states(post) == {"never_started": 60, "pending": 20}
    assert post.world.program.sender.stopped
    assert caplog.text.count("wrong one") == 1
    await post.world.program.sender.run()


@pytest.mark.parametrize("words_", ["can't parse entities: Unsupported start tag", "message is too long"])
async def test_a_fault_of_the_letter_itself_is_final_and_said_aloud(
    post: Ready, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, words_: str
):
    answers(post, monkeypatch, bad_request(words_))
    await write(post)
    assert (await drained(post)).state == "failed"
    assert "a letter could not be sent" in caplog.text


@pytest.mark.parametrize("changes", [{"key": "letter-of-tomorrow"}, {"params": {}}])
async def test_a_letter_that_cannot_be_worded_fails_alone(
    post: Ready, caplog: pytest.LogCaptureFixture, changes: dict[str, Any]
):
    await write(post)
    await write(post, **changes)
    assert (await drained(post)).state == "failed"
    assert await states(post) == {"sent": 1, "failed": 1}
    assert "KeyError" in caplog.text or "a letter could not be sent" in caplog.text


async def test_an_upgraded_group_fails_as_long_as_there_are_no_groups(post: Ready, monkeypatch: pytest.MonkeyPatch):
    answers(post, monkeypatch, Refused(400, "Bad Request: group chat was upgraded", migrate_to_chat_id=-100))
    await write(post)
    assert (await drained(post)).state == "failed"


@pytest.mark.parametrize(("retry_after", "seconds"), [(7, 7), (None, 30)])
async def test_too_many_requests_stop_everything_sent_in_bulk_and_lose_nothing(
    post: Ready, real: MovableClock, retry_after: int | None, seconds: int
):
    post.world.telegram.faults.add("too_many", method="sendMessage", retry_after=retry_after)
    await write(post)
    row = await drained(post)
    assert (row.state, row.attempts) == ("pending", 0)
    await write(post, to=post.carl)
    real.offset += timedelta(seconds=seconds - 1)
    await drained(post)
    assert await states(post) == {"pending": 2}
    real.offset += timedelta(seconds=2)
    await drained(post)
    assert await states(post) == {"sent": 2}
    assert arrived(post.dana) == arrived(post.carl) == 1


async def test_a_refused_connection_surely_sent_nothing_and_is_tried_for_as_long_as_it_takes(
    post: Ready, real: MovableClock
):
    post.world.telegram.faults.add("refused", method="sendMessage", count=5)
    await write(post)
    for _ in range(5):
        row = await drained(post)
        assert (row.state, row.attempts) == ("pending", 0)
        real.offset += timedelta(seconds=3)
    assert (await drained(post)).state == "sent"
    assert arrived(post.dana) == 1


@pytest.mark.parametrize("code", [401, 404])
async def test_a_wrong_token_keeps_the_letters_and_waits(
    post: Ready, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, code: int
):
    answers(post, monkeypatch, Refused(code, "Unauthorized" if code == 401 else "Not Found"))
    await write(post)
    assert (await drained(post)).state == "pending"
    assert "a letter could not be sent" in caplog.text
    assert await post.world.program.sender.drain() == 0


UNSURE = [
    ("timeout", True),
    ("drop", True),
    ("bad_json", True),
    ("server_error", False),
    ("bad_gateway", False),
]


@pytest.mark.parametrize(("fault", "delivered"), UNSURE)
async def test_a_receipt_of_unknown_fate_is_sent_again(post: Ready, real: MovableClock, fault: str, delivered: bool):
    post.world.telegram.faults.add(fault, method="sendMessage")
    await write(post)
    row = await drained(post)
    assert (row.state, row.attempts) == ("pending", 1)
    real.offset += timedelta(seconds=3)
    row = await drained(post)
    assert (row.state, row.attempts) == ("sent", 2)
    assert arrived(post.dana) == (2 if delivered else 1)


@pytest.mark.parametrize(("fault", "delivered"), UNSURE)
async def test_after_three_tries_a_receipt_rests_as_unknown(
    post: Ready, real: MovableClock, fault: str, delivered: bool
):
    post.world.telegram.faults.add(fault, method="sendMessage", count=9)
    await write(post)
    for wait in (2, 4, 8):
        await drained(post)
        real.offset += timedelta(seconds=wait - 1)
        await drained(post)
        real.offset += timedelta(seconds=2)
    row = await drained(post)
    assert (row.state, row.attempts) == ("unknown", 3)
    assert arrived(post.dana) == (3 if delivered else 0)


async def test_what_is_no_receipt_is_never_repeated(post: Ready, real: MovableClock, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(letters, "AT_LEAST_ONCE", frozenset({"receipt"}))
    post.world.telegram.faults.add("timeout", method="sendMessage")
    await write(post, kind="notice")
    assert (await drained(post)).state == "unknown"
