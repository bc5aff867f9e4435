"""Letters: worded when they go out, sent once or at least once, and every answer of Telegram has its consequence."""

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import Row

from bot import words
from bot.letters import LETTERS, worded
from bot.sandbox.people import Person
from bot.sandbox.refusals import Refused, bad_request, forbidden
from loyalty import letters
from loyalty.clock import MovableClock
from tests.support.ready import Ready, said

pytest_plugins = ["tests.support.ready_clubs"]
pytestmark = pytest.mark.only_on("sqlite")

AWARD: dict[str, Any] = {
    "gained": 3,
    "available": 4,
    "pending": 0,
    "amount_minor": None,
    "staff": "Carl",
    "receipt": "12345674",
    "unit": "stamps",
}


@pytest.fixture
async def cafe(cafe: Ready) -> Ready:
    """A cafe whose table of letters is empty."""
    await cafe.change("DELETE FROM letters")
    return cafe


@pytest.fixture
def real(cafe: Ready) -> MovableClock:
    """The sender's clock on the wall, which the club's own never moves."""
    clock = MovableClock()
    cafe.world.program.sender.clock = clock
    return clock


async def write(cafe: Ready, to: Person | None = None, **changes: Any) -> None:
    async with cafe.world.store.writing() as uow:
        letter: dict[str, Any] = {"kind": "receipt", "key": "letter-award", "params": AWARD, **changes}
        await letters.write(uow, person_id=(to or cafe.dana).id, **letter)


async def drained(cafe: Ready) -> Row[Any]:
    """Send what is due; the newest letter's row."""
    while await cafe.world.program.sender.drain():
        pass
    [row] = await cafe.rows("SELECT state, attempts, reason, message_id FROM letters ORDER BY id DESC LIMIT 1")
    return row


async def states(cafe: Ready) -> dict[str, int]:
    async with cafe.world.store.reading() as view:
        return await letters.counts(view)


def arrived(person: Person, text: str = "stamps +3") -> int:
    return sum(text in message.text for message in person.messages)


def answers(cafe: Ready, monkeypatch: pytest.MonkeyPatch, refusal: Refused, *, method: str = "sendMessage") -> None:
    """Telegram answers a method with this refusal."""
    reach = cafe.world.telegram.reach

    async def refusing(token: str, name: str, params: Any, files: Any) -> Any:
        return (refusal.code, refusal.answer()) if name == method else await reach(token, name, params, files)

    monkeypatch.setattr(cafe.world.telegram, "reach", refusing)


# -- in good weather --------------------------------------------------------------------------------------------------


async def test_a_letter_is_sent_once_and_its_message_remembered(cafe: Ready):
    await write(cafe)
    row = await drained(cafe)
    assert (row.state, row.attempts, row.message_id) == ("sent", 1, cafe.dana.last.id)
    assert (await drained(cafe)).attempts == 1
    assert arrived(cafe.dana) == 1


async def test_a_letter_speaks_the_language_that_the_person_has_when_it_goes_out(cafe: Ready):
    await write(cafe)
    await cafe.change("UPDATE people SET language = 'pl' WHERE first_name = 'Dana'")
    await drained(cafe)
    assert cafe.dana.last.buttons == [
        words.label("pl", "button-card"),
        words.label("pl", "button-points", unit="stamps"),
    ]


async def test_a_letter_of_a_name_is_written_once(cafe: Ready):
    for _ in range(3):
        await write(cafe, once="the same")
    await write(cafe)
    assert await states(cafe) == {"pending": 2}


async def test_many_letters_are_all_sent(cafe: Ready):
    for _ in range(45):
        await write(cafe)
    await drained(cafe)
    assert (await states(cafe))["sent"] == 45
    assert arrived(cafe.dana) == 45


async def test_a_letter_about_an_amount_names_the_money_and_what_is_ready(cafe: Ready):
    await write(cafe, params={**AWARD, "amount_minor": 4590, "available": 10})
    await drained(cafe)
    assert "€45.90" in cafe.dana.last.text
    assert said("reward-ready", reward=said("preset-cafe-reward")) in cafe.dana.last


async def test_a_letter_from_somebody_without_a_name_says_so(cafe: Ready):
    await write(cafe, params={**AWARD, "staff": ""})
    await write(cafe, kind="notice", key="letter-link-used", params={"name": "", "role": "cashier"})
    await drained(cafe)
    assert said("nameless") in cafe.dana.messages[-2]
    assert said("letter-link-used", name=said("nameless"), role="cashier") in cafe.dana.last


@pytest.mark.parametrize("language", words.LANGUAGES)
@pytest.mark.parametrize("amount", [None, 4590])
def test_every_letter_has_words_in_every_language_even_without_a_club(language: str, amount: int | None):
    params = {**AWARD, "amount_minor": amount, "name": "<b>", "role": "manager", "pending": 3}
    for key in LETTERS:
        letter = letters.Letter(1, 7, language, "receipt", key, params, 0)
        assert worded(letter, None).text


# -- Telegram's answers -----------------------------------------------------------------------------------------------


async def test_blocked_the_person_is_unreachable_until_they_come_back(cafe: Ready, real: MovableClock):
    cafe.dana.chat.blocked = True
    await write(cafe)
    assert (await drained(cafe)).state == "blocked"
    await write(cafe)
    row = await drained(cafe)
    assert (row.state, row.reason, row.attempts) == ("skipped", "unreachable", 0)
    cafe.dana.unblock()
    await cafe.do(cafe.dana)
    await write(cafe)
    assert (await drained(cafe)).state == "sent"


async def test_who_blocks_the_bot_is_not_written_to_and_start_opens_the_door_again(cafe: Ready):
    cafe.dana.block()
    await cafe.do(cafe.dana)
    await write(cafe)
    assert (await drained(cafe)).state == "skipped"
    await cafe.do(cafe.dana, open="https://t.me/cafe_bot")
    await write(cafe)
    assert (await drained(cafe)).state == "sent"


async def test_a_deleted_account_gets_no_more_letters(cafe: Ready):
    cafe.dana.leave_telegram()
    await write(cafe)
    assert (await drained(cafe)).state == "deactivated"
    assert await cafe.value("SELECT reachable FROM people WHERE first_name = 'Dana'") == "deactivated"
    await write(cafe)
    assert (await drained(cafe)).state == "skipped"


@pytest.mark.parametrize(
    "refusal", [forbidden("bot can't initiate conversation with a user"), bad_request("chat not found")]
)
async def test_who_never_started_the_bot_cannot_be_written_to(
    cafe: Ready, monkeypatch: pytest.MonkeyPatch, refusal: Refused
):
    answers(cafe, monkeypatch, refusal)
    await write(cafe)
    assert (await drained(cafe)).state == "never_started"


async def test_fifty_strangers_in_a_row_mean_a_wrong_token_or_database(
    cafe: Ready, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
):
    answers(cafe, monkeypatch, bad_request("chat not found"))
    people = ", ".join(f"({900 + n}, '', 'en', 'yes', 'start', '2026-11-21')" for n in range(80))
    await cafe.change(f"INSERT INTO people (id, first_name, language, reachable, source, created_at) VALUES {people}")
    async with cafe.world.store.writing() as uow:
        for n in range(80):
            await letters.write(uow, person_id=900 + n, kind="receipt", key="letter-award", params=AWARD)
    await drained(cafe)
    assert await states(cafe) == {"never_started": 60, "pending": 20}
    assert cafe.world.program.sender.stopped
    assert caplog.text.count("wrong one") == 1
    await cafe.world.program.sender.run()


@pytest.mark.parametrize("words_", ["can't parse entities: Unsupported start tag", "message is too long"])
async def test_a_fault_of_the_letter_itself_is_final_and_said_aloud(
    cafe: Ready, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, words_: str
):
    answers(cafe, monkeypatch, bad_request(words_))
    await write(cafe)
    assert (await drained(cafe)).state == "failed"
    assert "a letter could not be sent" in caplog.text


@pytest.mark.parametrize("changes", [{"key": "letter-of-tomorrow"}, {"params": {}}])
async def test_a_letter_that_cannot_be_worded_fails_alone(
    cafe: Ready, caplog: pytest.LogCaptureFixture, changes: dict[str, Any]
):
    await write(cafe)
    await write(cafe, **changes)
    assert (await drained(cafe)).state == "failed"
    assert await states(cafe) == {"sent": 1, "failed": 1}
    assert "KeyError" in caplog.text or "a letter could not be sent" in caplog.text


async def test_an_upgraded_group_fails_as_long_as_there_are_no_groups(cafe: Ready, monkeypatch: pytest.MonkeyPatch):
    answers(cafe, monkeypatch, Refused(400, "Bad Request: group chat was upgraded", migrate_to_chat_id=-100))
    await write(cafe)
    assert (await drained(cafe)).state == "failed"


@pytest.mark.parametrize(("retry_after", "seconds"), [(7, 7), (None, 30)])
async def test_too_many_requests_stop_everything_sent_in_bulk_and_lose_nothing(
    cafe: Ready, real: MovableClock, retry_after: int | None, seconds: int
):
    cafe.world.telegram.faults.add("too_many", method="sendMessage", retry_after=retry_after)
    await write(cafe)
    row = await drained(cafe)
    assert (row.state, row.attempts) == ("pending", 0)
    await write(cafe, to=cafe.carl)
    real.offset += timedelta(seconds=seconds - 1)
    await drained(cafe)
    assert await states(cafe) == {"pending": 2}
    real.offset += timedelta(seconds=2)
    await drained(cafe)
    assert await states(cafe) == {"sent": 2}
    assert arrived(cafe.dana) == arrived(cafe.carl) == 1


async def test_a_refused_connection_surely_sent_nothing_and_is_tried_for_as_long_as_it_takes(
    cafe: Ready, real: MovableClock
):
    cafe.world.telegram.faults.add("refused", method="sendMessage", count=5)
    await write(cafe)
    for _ in range(5):
        row = await drained(cafe)
        assert (row.state, row.attempts) == ("pending", 0)
        real.offset += timedelta(seconds=3)
    assert (await drained(cafe)).state == "sent"
    assert arrived(cafe.dana) == 1


@pytest.mark.parametrize("code", [401, 404])
async def test_a_wrong_token_keeps_the_letters_and_waits(
    cafe: Ready, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, code: int
):
    answers(cafe, monkeypatch, Refused(code, "Unauthorized" if code == 401 else "Not Found"))
    await write(cafe)
    assert (await drained(cafe)).state == "pending"
    assert "a letter could not be sent" in caplog.text
    assert await cafe.world.program.sender.drain() == 0


UNSURE = [
    ("timeout", True),
    ("drop", True),
    ("bad_json", True),
    ("server_error", False),
    ("bad_gateway", False),
]


@pytest.mark.parametrize(("fault", "delivered"), UNSURE)
async def test_a_receipt_of_unknown_fate_is_sent_again(cafe: Ready, real: MovableClock, fault: str, delivered: bool):
    cafe.world.telegram.faults.add(fault, method="sendMessage")
    await write(cafe)
    row = await drained(cafe)
    assert (row.state, row.attempts) == ("pending", 1)
    real.offset += timedelta(seconds=3)
    row = await drained(cafe)
    assert (row.state, row.attempts) == ("sent", 2)
    assert arrived(cafe.dana) == (2 if delivered else 1)


@pytest.mark.parametrize(("fault", "delivered"), UNSURE)
async def test_after_three_tries_a_receipt_rests_as_unknown(
    cafe: Ready, real: MovableClock, fault: str, delivered: bool
):
    cafe.world.telegram.faults.add(fault, method="sendMessage", count=9)
    await write(cafe)
    for wait in (2, 4, 8):
        await drained(cafe)
        real.offset += timedelta(seconds=wait - 1)
        await drained(cafe)
        real.offset += timedelta(seconds=2)
    row = await drained(cafe)
    assert (row.state, row.attempts) == ("unknown", 3)
    assert arrived(cafe.dana) == (3 if delivered else 0)


async def test_what_is_no_receipt_is_never_repeated(cafe: Ready, real: MovableClock, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(letters, "AT_LEAST_ONCE", frozenset({"receipt"}))
    cafe.world.telegram.faults.add("timeout", method="sendMessage")
    await write(cafe, kind="notice")
    assert (await drained(cafe)).state == "unknown"


# -- a killed sender --------------------------------------------------------------------------------------------------


async def killed_in(cafe: Ready, state: str, *, kind: str = "receipt") -> None:
    """A letter that a process held in this state when it was killed."""
    await write(cafe, kind=kind)
    async with cafe.world.store.writing() as uow:
        [letter] = await letters.claim(uow, limit=1, real_now=cafe.world.program.sender.clock())
        if state == "sending":
            assert await letters.begin_sending(uow, letter=letter)


async def test_a_claimed_letter_goes_back_once_its_lease_is_over(cafe: Ready, real: MovableClock):
    await killed_in(cafe, "claimed")
    await cafe.world.program.sender.recover()
    assert await states(cafe) == {"claimed": 1}
    real.offset += timedelta(seconds=61)
    await cafe.world.program.jobs.tick()
    row = await drained(cafe)
    assert (row.state, row.attempts) == ("sent", 1)


async def test_a_receipt_whose_sender_was_killed_goes_again_up_to_three_tries(cafe: Ready, real: MovableClock):
    await killed_in(cafe, "sending")
    real.offset += timedelta(seconds=61)
    await cafe.world.program.sender.recover()
    row = await drained(cafe)
    assert (row.state, row.attempts) == ("sent", 2)
    await killed_in(cafe, "sending")
    await cafe.change("UPDATE letters SET attempts = 3 WHERE state = 'sending'")
    real.offset += timedelta(seconds=61)
    await cafe.world.program.sender.recover()
    assert await states(cafe) == {"sent": 1, "unknown": 1}


async def test_a_new_process_takes_up_what_the_killed_one_left(cafe: Ready):
    await killed_in(cafe, "sending")
    await cafe.change("UPDATE letters SET leased_until = '2020-01-01'")
    await cafe.world.die()
    assert await states(cafe) == {"sent": 1}


async def test_two_senders_never_send_the_same_letter(cafe: Ready):
    await write(cafe)
    async with cafe.world.store.writing() as uow:
        [letter] = await letters.claim(uow, limit=5, real_now=cafe.world.program.sender.clock())
        assert await letters.claim(uow, limit=5, real_now=cafe.world.program.sender.clock()) == []
        assert await letters.begin_sending(uow, letter=letter)
        assert not await letters.begin_sending(uow, letter=letter)
    await cafe.world.program.sender._send(letter)
    assert arrived(cafe.dana) == 0


async def test_the_states_of_all_letters_add_up(cafe: Ready):
    cafe.world.telegram.faults.add("server_error", method="sendMessage", chat=cafe.dana.id, count=1)
    for person in (cafe.dana, cafe.carl, cafe.owner):
        await write(cafe, to=person)
    await drained(cafe)
    assert sum((await states(cafe)).values()) == 3
    assert await cafe.value("SELECT count(*) FROM letters") == 3
