"""Win-back: a word when the own silence is unusual, a question later, and then the club is silent too."""

from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select

from loyalty import automations, clubs, habit, learning, nightly, nudge_answers, nudges, privacy, silence
from loyalty.db.tables import letters
from loyalty.errors import MembersOnly, NotAllowed, NotFound
from loyalty.roles import PROGRAM, Actor
from tests.support.books import CASHIER, MANAGER
from tests.support.habits import DAY, Habits

ALL = ("silence", "silence-question", "silence-once")


@pytest.fixture
async def books(database_url: str) -> AsyncIterator[Habits]:
    opened = await Habits(database_url).open_for(*ALL)
    yield opened
    await opened.close()


async def test_a_regular_hears_a_word_then_a_question_and_then_nothing_more(books: Habits):
    dana = await books.regular()
    await books.buys_every(dana, [7] * 9)
    last = books.now
    await books.passes(120)
    word, question = (str((last + timedelta(days=days)).date()) for days in (14, 44))
    assert await books.told() == [
        ("silence", dana.member_id, word),
        ("silence-question", dana.member_id, question),
    ]
    [row] = await books.rows("SELECT facts FROM nudges WHERE automation = 'silence'")
    assert '"purchases": 10' in str(row.facts).replace("'", '"')


async def test_coming_back_ends_it_and_the_next_silence_is_a_new_one(books: Habits):
    dana = await books.regular()
    await books.buys_every(dana, [7] * 9)
    await books.passes(40)
    await books.buys(dana)
    assert [row.silence_due_at for row in await books.rows("SELECT silence_due_at FROM members")] == [None]
    await books.passes(20)
    assert await books.names() == ["silence"]
    await books.passes(90)
    assert await books.names() == ["silence", "silence", "silence-question"]


async def test_whoever_came_once_has_one_word_and_no_question(books: Habits):
    dana = await books.regular()
    await books.buys(dana)
    await books.passes(200)
    assert await books.names() == ["silence-once"]


@pytest.mark.parametrize("given", ["marketing", "profiling"])
async def test_it_takes_both_consents(books: Habits, given: str):
    dana = await books.regular(50, given)
    await books.buys_every(dana, [7] * 5)
    await books.passes(90)
    assert await books.names() == []
    assert {row.reason for row in await books.rows("SELECT reason FROM nudges")} == {"no_consent"}


async def test_whoever_is_silent_for_long_when_it_is_switched_on_is_left_in_peace(database_url: str):
    books = await Habits(database_url).open_for()
    dana = await books.regular()
    await books.buys_every(dana, [7] * 9)
    await books.passes(60)
    async with books.store.writing() as uow:
        for name in ALL:
            await automations.switch(uow, by=PROGRAM, name=name, on=True)
    await books.passes(60)
    assert await books.names() == []
    await books.close()


async def test_one_more_purchase_before_the_morning_keeps_the_word_back(books: Habits):
    dana = await books.regular()
    await books.buys_every(dana, [7] * 9)
    books.now = books.now.replace(hour=23)
    for _ in range(60):
        books.now += DAY
        await nightly.when_due(books.store)
        await silence_tick(books)
        if await books.rows("SELECT id FROM nudges WHERE state = 'waiting'"):
            break
    await books.buys(dana)
    books.now = books.now.replace(hour=12) + DAY
    await silence_tick(books)
    assert [(row.state, row.reason) for row in await books.rows("SELECT state, reason FROM nudges")] == [
        ("lapsed", "over")
    ]


async def silence_tick(books: Habits) -> None:
    await nudges.work(books.store)


async def test_what_is_learned_by_night_is_what_all_gaps_together_say(books: Habits):
    people = [await books.regular(60 + number) for number in range(5)]
    for place, one in enumerate(people):
        await books.buys_every(one, [2 + place, 5, 3 + place])
    await nightly.when_due(books.store)
    books.now += DAY
    await nightly.when_due(books.store)
    async with books.store.reading() as view:
        known = await habit.learned(view)
    assert known.gaps == 15
    assert known.gap_days == pytest.approx(sum(2 + place + 5 + 3 + place for place in range(5)) / 15)
    assert await books.rows("SELECT name FROM learned WHERE name <> 'silence'") == []


async def test_what_the_club_learns_moves_those_who_are_waited_for_and_passes_nobody_over(books: Habits):
    dana = await books.regular()
    await books.buys_every(dana, [20] * 3)
    await books.passes(30)
    [before] = await books.rows("SELECT silence_due_at FROM members")
    async with books.store.writing() as uow:
        await habit.keep(uow, what=habit.Learned(gap_days=5, factor=1.2, gaps=500))
        worked = await silence.nightly(uow, club=await clubs.require(uow), after_id=0, limit=50)
    assert worked.rows == 1
    [after] = await books.rows("SELECT silence_due_at FROM members")
    assert after.silence_due_at < before.silence_due_at
    async with books.store.writing() as uow:
        assert (await silence.nightly(uow, club=await clubs.require(uow), after_id=0, limit=50)).rows == 0


async def test_a_block_that_changes_much_is_shorter_and_nobody_is_left_out(
    books: Habits, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(silence, "MOST_CHANGED", 2)
    for number in range(5):
        await books.buys(await books.regular(60 + number))
    await nightly.when_due(books.store)
    assert await books.rows("SELECT id FROM members WHERE silence_due_at IS NULL") == []


async def test_many_ids_are_picked_evenly(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(learning, "PICKED", 4)
    assert learning._picked(11, 20, range(2)) == [11, 13]
    assert learning._picked(11, 20, range(2, 6)) == [16, 18]
    assert learning._picked(11, 13, range(6)) == [11, 12, 13]


async def test_the_owner_sees_how_many_it_would_be_with_fixed_days(books: Habits):
    quick, slow = await books.regular(50), await books.regular(51)
    await books.buys_every(quick, [7] * 20)
    await books.buys_every(slow, [70] * 3)
    await books.passes(40)
    async with books.store.studying() as view:
        found = await silence.numbers(view, by=PROGRAM)
        with pytest.raises(NotAllowed):
            await silence.numbers(view, by=MANAGER)
    assert (found.unusual, found.fixed) == (1, {30: 2, 60: 1, 90: 1})


async def asked(books: Habits) -> tuple[Actor, int]:
    """A member who was asked why."""
    dana = await books.regular()
    await books.buys_every(dana, [7] * 9)
    await books.passes(70)
    [row] = await books.rows("SELECT id FROM nudges WHERE automation = 'silence-question'")
    return dana, row.id


async def answer(books: Habits, by: Actor, nudge_id: int, option: str, words: str | None = None) -> None:
    async with books.store.writing() as uow:
        await nudge_answers.answer(uow, by=by, nudge_id=nudge_id, option=option, words=words)


async def test_the_answer_is_counted_once_and_the_last_one_holds(books: Habits):
    dana, nudge_id = await asked(books)
    for option in ("price", "price", "moved"):
        await answer(books, dana, nudge_id, option)
    async with books.store.reading() as view:
        found = await nudge_answers.counts(view, by=PROGRAM)
        with pytest.raises(NotAllowed):
            await nudge_answers.counts(view, by=MANAGER)
    assert found == {"moved": 1, "price": 0, "service": 0, "choice": 0, "busy": 0, "words": 0}
    for by, number, option in ((Actor(9, member_id=99), nudge_id, "price"), (dana, 1, "price"), (dana, nudge_id, "x")):
        with pytest.raises(NotFound):
            await answer(books, by, number, option)
    with pytest.raises(MembersOnly):
        await answer(books, Actor(9), nudge_id, "price")


async def test_poor_service_goes_to_owners_and_managers_at_once_with_the_words(books: Habits):
    olga, mia = await books.staff_member("owner", "Olga"), await books.staff_member("manager", "Mia")
    await books.staff_member("cashier", CASHIER.name)
    dana, nudge_id = await asked(books)
    for _ in range(2):
        await answer(books, dana, nudge_id, "service", "Nobody said hello")
    async with books.store.reading() as view:
        found = await view.all(select(letters).where(letters.c.key == "letter-silence-service"))
        said = await nudge_answers.words(view, by=PROGRAM)
    assert sorted(one.person_id for one in found) == sorted((olga.person_id, mia.person_id))
    params: dict[str, Any] = found[0].params
    assert (params["name"], params["words"], params["member"]) == ("Dana", "Nobody said hello", dana.member_id)
    assert [(one.name, one.words) for one in said] == [("Dana", "Nobody said hello")]
    async with books.store.writing() as uow:
        await privacy.erase(uow, by=dana, mark_key="")
    assert await books.rows("SELECT 1 FROM letters WHERE key = 'letter-silence-service'") == []
    async with books.store.reading() as view:
        assert await nudge_answers.words(view, by=PROGRAM) == []
