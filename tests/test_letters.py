"""Letters: worded when they go out, written once, and taken up again when their sender was killed."""

from datetime import timedelta

import pytest

from bot import nudges_letters, words
from bot.letters import LETTERS, worded
from loyalty import letters, pace
from loyalty.clock import MovableClock, real_time
from tests.support.post import AWARD, arrived, drained, states, write
from tests.support.ready import Ready, said

pytest_plugins = ["tests.support.ready_clubs", "tests.support.post_office"]
pytestmark = pytest.mark.only_on("sqlite")

WHO = {"staff": "<b>", "name": ""}
FLAGS = [
    {"kind": "owner-act", "reason": "<i>", **WHO},
    {"kind": "pair", "n": 3, "of": 10, **WHO},
    {"kind": "look-ups", "n": 6, "of": 10, **WHO},
    {"kind": "cards-opened", "n": 9, "of": 11, **WHO},
    {"kind": "member-visits", "n": 9, "median": 2, **WHO},
]


async def test_a_letter_is_sent_once_and_its_message_remembered(post: Ready):
    await write(post)
    row = await drained(post)
    assert (row.state, row.attempts, row.message_id) == ("sent", 1, post.dana.last.id)
    assert (await drained(post)).attempts == 1
    assert arrived(post.dana) == 1


async def test_a_letter_speaks_the_language_that_the_person_has_when_it_goes_out(post: Ready):
    await write(post)
    await post.change("UPDATE people SET language = 'pl' WHERE first_name = 'Dana'")
    await drained(post)
    assert post.dana.last.buttons == [
        words.label("pl", "button-card"),
        words.label("pl", "button-points", unit="stamps"),
    ]


async def test_a_letter_of_a_name_is_written_once(post: Ready):
    for _ in range(3):
        await write(post, once="the same")
    await write(post)
    assert await states(post) == {"pending": 2}


async def test_each_letter_is_one_of_the_messages_that_a_second_may_have(post: Ready):
    async with post.world.store.writing() as uow:
        await pace.reserve(uow, count=25, real_now=real_time())
    [before] = await post.rows("SELECT next_us, interval_us FROM paces")
    for _ in range(3):
        await write(post)
    await drained(post)
    [after] = await post.rows("SELECT next_us FROM paces")
    assert after.next_us >= before.next_us + 3 * before.interval_us


async def test_many_letters_are_all_sent(post: Ready):
    for _ in range(45):
        await write(post)
    await drained(post)
    assert (await states(post))["sent"] == 45
    assert arrived(post.dana) == 45


async def test_a_letter_about_an_amount_names_the_money_and_what_is_ready(post: Ready):
    await write(post, params={**AWARD, "amount_minor": 4590, "available": 10})
    await drained(post)
    assert "€45.90" in post.dana.last.text
    assert said("reward-ready", reward=said("preset-cafe-reward")) in post.dana.last


async def test_a_letter_from_somebody_without_a_name_says_so(post: Ready):
    await write(post, params={**AWARD, "staff": ""})
    await write(post, kind="notice", key="letter-link-used", params={"name": "", "role": "cashier"})
    await drained(post)
    assert said("nameless") in post.dana.messages[-2]
    assert said("letter-link-used", name=said("nameless"), role="cashier") in post.dana.last


@pytest.mark.parametrize("language", words.LANGUAGES)
@pytest.mark.parametrize("amount", [None, 4590])
def test_every_letter_has_words_in_every_language_even_without_a_club(language: str, amount: int | None):
    params = {**AWARD, "amount_minor": amount, "name": "<b>", "role": "manager", "pending": 3}
    params |= {"points": 3, "approval": 1, "reason": "closed", "taps": 2, "by": "Olga"}
    params |= {"dispute": 1, "kind": "not_me", "claimed": amount, "words": "<i>", "typed": "<u>", "right": 3}
    params |= {"flag": 1, "entry": 2, "what": "not_me", "n": -5}
    params |= {"branch": "<u>", "week_on": "2026-11-16", "more": 2, "flags": FLAGS}
    params |= {"state": "redeemed", "titles": {"en": "<s>"}, "cost": 2, "claim": 1}
    params |= dict.fromkeys(("at", "event"), "2026-11-21T10:00:00+00:00")
    params |= {"effect": {"kind": "amount", "minor": 500}, "voucher": 1, "ends": "2026-11-16T00:00:00+00:00"}
    params |= {"payment": 1, "paid_minor": 500, "bill_minor": 900}
    params |= {"before": "2026-11-21T10:00:00+00:00", "open": True}
    params |= {"perks": {"en": "<s>"}, "fallen": {}, "factor": 150, "percent": 10}
    params |= {"until": "2027-11-22T00:00:00+01:00", "ends_at": "2027-12-22T00:00:00+01:00", "missing": 5, "most": 3}
    params |= {"lost": [{"titles": {"en": "Coffee"}, "used": False}], "prizes": [{"en": "Coffee"}]}
    params |= {"n": 3, "first": "2026-12-20", "last": "2026-12-31"}
    params |= {"campaign": 1, "title": "<b>", "why": "<i>", "member": 1}
    for key in LETTERS.keys() - nudges_letters.LETTERS.keys():  # nudges are of a club that is open
        letter = letters.Letter(1, 7, language, "receipt", key, params, 0)
        assert worded(letter, None).text


# -- a killed sender --------------------------------------------------------------------------------------------------


async def killed_in(post: Ready, state: str, *, kind: str = "receipt") -> None:
    """A letter that a process held in this state when it was killed."""
    await write(post, kind=kind)
    async with post.world.store.writing() as uow:
        [letter] = await letters.claim(uow, limit=1, real_now=post.world.program.sender.clock())
        if state == "sending":
            assert await letters.begin_sending(uow, letter=letter)


async def test_a_claimed_letter_goes_back_once_its_lease_is_over(post: Ready, real: MovableClock):
    await killed_in(post, "claimed")
    await post.world.program.sender.recover()
    assert await states(post) == {"claimed": 1}
    real.offset += timedelta(seconds=61)
    await post.world.program.jobs.tick()
    row = await drained(post)
    assert (row.state, row.attempts) == ("sent", 1)


async def test_a_receipt_whose_sender_was_killed_goes_again_up_to_three_tries(post: Ready, real: MovableClock):
    await killed_in(post, "sending")
    real.offset += timedelta(seconds=61)
    await post.world.program.sender.recover()
    row = await drained(post)
    assert (row.state, row.attempts) == ("sent", 2)
    await killed_in(post, "sending")
    await post.change("UPDATE letters SET attempts = 3 WHERE state = 'sending'")
    real.offset += timedelta(seconds=61)
    await post.world.program.sender.recover()
    assert await states(post) == {"sent": 1, "unknown": 1}


async def test_a_new_process_takes_up_what_the_killed_one_left(post: Ready):
    await killed_in(post, "sending")
    await post.change("UPDATE letters SET leased_until = '2020-01-01'")
    await post.world.die()
    assert await states(post) == {"sent": 1}


async def test_two_senders_never_send_the_same_letter(post: Ready):
    await write(post)
    async with post.world.store.writing() as uow:
        [letter] = await letters.claim(uow, limit=5, real_now=post.world.program.sender.clock())
        assert await letters.claim(uow, limit=5, real_now=post.world.program.sender.clock()) == []
        assert await letters.begin_sending(uow, letter=letter)
        assert not await letters.begin_sending(uow, letter=letter)
    await post.world.program.sender._send(letter)
    assert arrived(post.dana) == 0


async def test_the_states_of_all_letters_add_up(post: Ready):
    post.world.telegram.faults.add("server_error", method="sendMessage", chat=post.dana.id, count=1)
    for person in (post.dana, post.carl, post.owner):
        await write(post, to=person)
    await drained(post)
    assert sum((await states(post)).values()) == 3
    assert await post.value("SELECT count(*) FROM letters") == 3
