"""Experiences: moved, called off, given back in time; the points come back with their old end and the holders hear."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from sqlalchemy import text

from loyalty import experiences, guests, handing, rewards
from loyalty.claim import Claim
from loyalty.errors import ClaimOver, EventAhead, EventBegan, NotAllowed, Refusal, RewardGone
from loyalty.reward import DOORS_OPEN
from loyalty.roles import PROGRAM
from tests.support.books import CASHIER, MANAGER, Books
from tests.support.claiming import cancel, claim, expired, hand_over, offer, sound

DAY, HOUR = timedelta(days=1), timedelta(hours=1)


@pytest.fixture
async def books(database_url: str) -> AsyncIterator[Books]:
    """A shop whose points count at once."""
    books = await Books(database_url).open(welcome=0, pending_days=0)
    yield books
    await books.close()


async def tasting(
    books: Books, people: int = 2, ahead: timedelta = 5 * DAY, first: int = 71
) -> tuple[int, list[Claim]]:
    """A tasting with eight seats, and who holds one of them."""
    reward, places = await offer(books, kind="experience", event_at=books.now + ahead, stock=8), []
    for n in range(first, first + people):
        member = await books.joined(n)
        await books.award(member, f"b{n}", amount_minor=1_000)
        places.append(await claim(books, member, reward, f"p{n}"))
    return reward, places


async def move(books: Books, reward: int, by: timedelta) -> int:
    """The owner holds it so long after now."""
    async with books.store.writing() as uow:
        return await experiences.move(uow, by=PROGRAM, reward_id=reward, event_at=books.now + by)


async def call_off(books: Books, reward: int) -> int:
    """The owner calls it off, and a tick follows."""
    async with books.store.writing() as uow:
        told = await experiences.call_off(uow, by=PROGRAM, reward_id=reward)
    await expired(books)
    return told


async def letters(books: Books, key: str, state: str = "pending") -> list[int]:
    """Whom a letter of this kind waits for."""
    query = "SELECT person_id FROM letters WHERE key = :key AND state = :state ORDER BY person_id"
    return [row.person_id for row in await books.rows(query, key=key, state=state)]


async def remind(books: Books) -> int:
    async with books.store.writing() as uow:
        return await experiences.remind(uow)


async def test_every_place_moves_with_its_event_and_every_holder_hears_of_it_once(books: Books):
    reward, [place, _] = await tasting(books)
    assert [await move(books, reward, 9 * DAY) for _ in range(2)] == [2, 0], "the same date again moves nothing"
    assert await letters(books, "letter-place-moved") == [71, 72]
    books.now += 6 * DAY
    await expired(books)
    assert await books.rows("SELECT count(*) FROM reward_claims WHERE state = 'issued'") == [(2,)], (
        "the old day is over"
    )
    books.now += 3 * DAY
    mia = await books.staff_member("manager", "Mia")
    assert (await hand_over(books, mia, place.code)).state == "redeemed"
    books.now += DOORS_OPEN
    await expired(books)
    await sound(books)


async def test_the_reminder_is_of_the_new_day_and_what_was_said_of_the_old_one_is_not_sent(books: Books):
    reward, _ = await tasting(books)
    books.now += 4 * DAY + HOUR
    assert await remind(books) == 2
    await move(books, reward, 7 * DAY)
    await move(books, reward, 8 * DAY)
    assert await letters(books, "letter-place", "skipped") == [71, 72]
    assert await letters(books, "letter-place-moved", "skipped") == [71, 72]
    assert await letters(books, "letter-place-moved") == [71, 72]
    books.now += 7 * DAY + HOUR
    assert [await remind(books) for _ in range(2)] == [2, 0]


async def test_moved_to_within_a_day_its_letter_is_the_reminder(books: Books):
    reward, _ = await tasting(books)
    books.now += 2 * DAY
    await move(books, reward, 20 * HOUR)
    assert await remind(books) == 0
    assert await letters(books, "letter-place-moved") == [71, 72]


async def test_a_place_at_the_new_day_may_be_given_back_with_everything_and_its_old_end(books: Books):
    reward, [place, _] = await tasting(books, ahead=DAY)
    before = await books.rows("SELECT expires_at FROM lots ORDER BY id")
    await move(books, reward, 3 * DAY)
    books.now += 2 * DAY
    assert (await cancel(books, place.member_id, place.id)).state == "cancelled"
    assert await books.balance(place.member_id) == (10, 0)
    assert await books.rows("SELECT expires_at FROM lots ORDER BY id") == before
    await sound(books)


async def test_after_it_has_begun_no_place_is_given_back_and_nothing_is_moved_or_called_off(books: Books):
    reward, [place, _] = await tasting(books)
    books.now += 5 * DAY
    with pytest.raises(EventBegan):
        await cancel(books, place.member_id, place.id)
    with pytest.raises(EventBegan):
        await call_off(books, reward)
    assert await move(books, reward, 9 * DAY) == 0, "another evening has guests of its own"
    assert await letters(books, "letter-place-moved") == []
    books.now += DOORS_OPEN
    assert (await cancel(books, place.member_id, place.id)).state == "expired", "what nobody took up comes back"


async def test_called_off_everybody_has_everything_back_once_and_hears_it_once(books: Books):
    reward, [first, second] = await tasting(books)
    before = await books.rows("SELECT expires_at FROM lots ORDER BY id")
    await hand_over_early(books, second)
    assert [await call_off(books, reward) for _ in range(2)] == [2, 0]
    states = await books.rows("SELECT state FROM reward_claims ORDER BY id")
    assert states == [("expired",), ("reversed",)]
    for one in (first, second):
        assert await books.balance(one.member_id) == (10, 0)
    assert await books.rows("SELECT expires_at FROM lots ORDER BY id") == before
    assert await books.rows("SELECT stock, active FROM rewards WHERE id = :id", id=reward) == [(8, False)]
    assert await letters(books, "letter-place-off") == [71, 72]
    assert await letters(books, "letter-claim-back") == []
    assert await books.rows("SELECT count(*) FROM audit_events WHERE action = 'reward.called_off'") == [(1,)]
    with pytest.raises(RewardGone):
        await claim(books, first.member_id, reward, "again")
    await sound(books)


async def test_a_killed_program_gives_the_rest_back_with_the_next_tick(books: Books):
    reward, [place, _] = await tasting(books)
    async with books.store.writing() as uow:
        await experiences.call_off(uow, by=PROGRAM, reward_id=reward)
    mia = await books.staff_member("manager", "Mia")
    with pytest.raises(ClaimOver):
        await hand_over(books, mia, place.code)
    await expired(books)
    assert await books.balance(place.member_id) == (10, 0)


async def test_only_the_owner_moves_it_or_calls_it_off_and_no_other_road_moves_it(books: Books):
    reward, _ = await tasting(books)
    for by in (CASHIER, MANAGER):
        async with books.store.writing() as uow:
            with pytest.raises(NotAllowed):
                await experiences.move(uow, by=by, reward_id=reward, event_at=books.now + DAY)
            with pytest.raises(NotAllowed):
                await experiences.call_off(uow, by=by, reward_id=reward)
    async with books.store.writing() as uow:
        with pytest.raises(ValueError, match="moved"):
            await rewards.change(uow, by=PROGRAM, reward_id=reward, event_at=books.now + DAY)


async def hand_over_early(books: Books, place: Claim) -> None:
    mia = await books.staff_member("manager", "Mia")
    async with books.store.writing() as uow:
        await handing.hand_over(uow, by=mia, code=place.code, early=True)


async def test_before_its_day_somebody_is_asked_and_on_the_day_nobody(books: Books):
    _, [first, second] = await tasting(books, ahead=10 * HOUR)
    mia = await books.staff_member("manager", "Mia")
    assert (await hand_over(books, mia, first.code)).state == "redeemed", "tonight is today"
    _, [later] = await tasting(books, people=1, ahead=DAY, first=91)
    with pytest.raises(EventAhead):
        await hand_over(books, mia, later.code)
    await hand_over_early(books, later)
    assert (await hand_over(books, mia, second.code)).state == "redeemed"


async def test_the_guests_by_name_with_who_was_let_in_and_no_practice(books: Books):
    reward, [first, second, third] = await tasting(books, people=3)
    for place, name in ((first, "zoe"), (second, "abe"), (third, "max")):
        async with books.store.writing() as uow:
            query = "UPDATE members SET name = :name, search_name = :name WHERE id = :id"
            await uow.run(text(query), {"name": name, "id": place.member_id})
            query = "UPDATE reward_claims SET practice = true WHERE id = :id"
            await uow.run(text(query), {"id": third.id})
    await hand_over_early(books, first)
    async with books.store.reading() as view:
        known = (await rewards.get(view, reward_id=reward)).reward
        assert await guests.places(view, reward=known) == guests.Places(held=2, handed=1, cost=20)
        listed = await guests.listed(view, by=MANAGER, reward=known, limit=9)
        assert [(one.name, one.handed_at is not None) for one in listed] == [("abe", False), ("zoe", True)]
        second_page = await guests.listed(view, by=MANAGER, reward=known, limit=1, offset=1)
        assert [one.name for one in second_page] == ["zoe"]
        with pytest.raises(NotAllowed):
            await guests.listed(view, by=CASHIER, reward=known, limit=9)
    async with books.store.writing() as uow:
        with pytest.raises(NotAllowed):
            await guests.take_list(uow, by=MANAGER, reward=known)


async def test_places_that_are_taken_while_it_is_moved_have_the_new_day(books: Books):
    reward = await offer(books, kind="experience", event_at=books.now + 5 * DAY, stock=30)
    people = [await books.joined(71 + n) for n in range(6)]
    for one in people:
        await books.award(one, f"b{one}", amount_minor=1_000)
    days = [books.now + (6 + n) * DAY for n in range(3)]

    async def owner() -> None:
        for day in days:
            async with books.store.writing() as uow:
                await experiences.move(uow, by=PROGRAM, reward_id=reward, event_at=day)

    await asyncio.gather(owner(), *(claim(books, one, reward, f"c{one}") for one in people))
    ends = await books.rows("SELECT DISTINCT c.expires_at FROM reward_claims c WHERE c.reward_id = :id", id=reward)
    assert len(ends) == 1
    async with books.store.reading() as view:
        known = (await rewards.get(view, reward_id=reward)).reward
        assert (await guests.places(view, reward=known)).held == 6
    await sound(books)


async def test_whoever_takes_gives_back_or_lets_in_while_it_is_called_off_nobody_keeps_or_loses_anything(books: Books):
    reward, places = await tasting(books, people=4, ahead=4 * HOUR)
    late = await books.joined(90)
    await books.award(late, "late", amount_minor=1_000)
    mia = await books.staff_member("manager", "Mia")

    async def owner() -> None:
        async with books.store.writing() as uow:
            await experiences.call_off(uow, by=PROGRAM, reward_id=reward)

    acts = (cancel(books, places[0].member_id, places[0].id), claim(books, late, reward, "late"))
    doors = (hand_over(books, mia, one.code) for one in places[1:3])
    done = await asyncio.gather(owner(), *acts, *doors, return_exceptions=True)
    assert all(one is None or isinstance(one, Claim | Refusal) for one in done), done
    await expired(books)
    for one in (*(place.member_id for place in places), late):
        assert await books.balance(one) == (10, 0)
    assert await books.rows("SELECT stock FROM rewards WHERE id = :id", id=reward) == [(8,)]
    await sound(books)
