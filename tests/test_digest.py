"""The weekly digest: one letter to each owner about what stood out, and none about a week like any other."""

from collections.abc import AsyncIterator
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import text

from bot import words
from bot.letters import worded
from loyalty import clubs, digest, flags, letters, members, privacy, purchases, walk_ins
from loyalty.digest import Concentration, Week
from loyalty.earning import Basket
from loyalty.roles import Actor
from tests.support.books import Books

MONDAY, SUNDAY = 0, 6


@pytest.fixture
async def books(database_url: str) -> AsyncIterator[Books]:
    """A shop on Tuesday the 17th of November, with an owner."""
    opened = await Books(database_url).open(pending_days=0, welcome=0)
    await opened.staff_member("owner", "Olga")
    opened.now = datetime.fromisoformat("2026-11-17T10:00:00+00:00")
    yield opened
    await opened.close()


async def sell(books: Books, member_id: int, by: Actor, *, times: int = 1, presence: str = "scan") -> list[int]:
    """So many sales in a row; their ids."""
    made = []
    for _ in range(times):
        async with books.store.writing() as uow:
            done = await purchases.award(
                uow,
                club=await clubs.require(uow),
                by=by,
                member_id=member_id,
                request_id=f"sale {next(books._people)}",
                presence=presence,
                basket=Basket(amount_minor=1_000),
                approved=True,
            )
            made.append(done.purchase_id)
    return made


async def due(books: Books, *, first_weekday: int = MONDAY) -> list[Week]:
    async with books.store.reading() as view:
        return await digest.due(view, club=await clubs.require(view), first_weekday=first_weekday)


async def found(books: Books) -> list[Concentration]:
    """What stands out in the week of the 16th."""
    begins, ends = (datetime.fromisoformat(f"2026-11-{day}T00:00:00+01:00") for day in (16, 23))
    async with books.store.studying() as view:
        return await digest.study(view, week=Week(date(2026, 11, 16), begins, ends))


async def tick(books: Books) -> list[bool]:
    """What the program does every minute."""
    made = []
    for week in await due(books):
        async with books.store.studying() as view:
            seen = await digest.study(view, week=week)
        async with books.store.writing() as uow:
            made.append(await digest.make(uow, week=week, found=seen))
    return made


async def told(books: Books) -> list[Any]:
    return await books.rows("SELECT person_id, params FROM letters WHERE key = 'letter-digest' ORDER BY id")


def until(books: Books, moment: str) -> None:
    books.now = datetime.fromisoformat(moment)


async def test_a_week_is_due_on_the_first_mornings_of_the_next_and_three_weeks_back_at_most(books: Books):
    async def days(moment: str, first_weekday: int = MONDAY) -> list[str]:
        until(books, moment)
        return [str(week.on) for week in await due(books, first_weekday=first_weekday)]

    assert (await days("2026-11-23T07:59:00+01:00"))[-1] == "2026-11-09"
    assert await days("2026-11-23T08:00:00+01:00") == ["2026-11-02", "2026-11-09", "2026-11-16"]
    assert (await days("2026-11-29T23:00:00+01:00"))[-1] == "2026-11-16"
    assert (await days("2026-11-22T08:00:00+01:00", SUNDAY))[-1] == "2026-11-15"
    [*_, week] = await due(books, first_weekday=SUNDAY)
    assert (week.began_at.isoformat(), week.ended_at.isoformat()) == (
        "2026-11-15T00:00:00+01:00",
        "2026-11-22T00:00:00+01:00",
    )


async def test_a_member_is_named_above_five_times_the_median_from_five_visits_on(books: Books):
    tills = [await books.staff_member(name=f"Till {n}") for n in range(6)]
    dana, ada, bo = [await books.member() for _ in range(3)]
    for till in tills[:5]:
        await sell(books, dana, till)
    await sell(books, ada, tills[0])
    await sell(books, bo, tills[1])
    assert await found(books) == [], "exactly five times"
    await sell(books, dana, tills[5])
    assert await found(books) == [Concentration("member-visits", None, dana, {"n": 6, "median": 1})]
    await sell(books, ada, tills[2])
    assert await found(books) == [], "the middle one of 1, 2 and 6 is 2"


async def test_a_median_between_two_counts_is_no_whole_number(books: Books):
    tills = [await books.staff_member(name=f"Till {n}") for n in range(8)]
    dana, eve, ada, bo = [await books.member() for _ in range(4)]
    for till in tills:
        await sell(books, dana, till)
    await sell(books, eve, tills[0])
    await sell(books, eve, tills[1])
    await sell(books, ada, tills[2])
    await sell(books, bo, tills[3])
    assert await found(books) == [Concentration("member-visits", None, dana, {"n": 8, "median": 2})], "1, 1, 2, 8: 1.5"
    until(books, "2026-11-18T10:00:00+00:00")
    await sell(books, ada, tills[4])
    assert await found(books) == [], "1, 2, 2, 8: five times two is more than eight"


async def test_a_pair_is_named_above_a_fifth_of_at_least_ten_sales(books: Books):
    carl, dana = await books.staff_member(), await books.member()
    others = [await books.member() for _ in range(8)]
    await sell(books, dana, carl, times=2)
    for other in others[:7]:
        await sell(books, other, carl)
    assert await found(books) == [], "nine sales say nothing"
    await sell(books, others[7], carl)
    assert await found(books) == [], "two of ten are a fifth, and not above it"
    await sell(books, dana, carl)
    assert await found(books) == [Concentration("pair", carl.staff_id, dana, {"n": 3, "of": 11})]


async def test_look_ups_are_named_above_half_of_at_least_ten_sales(books: Books):
    carl = await books.staff_member()
    people = [await books.member() for _ in range(11)]
    for place, one in enumerate(people[:10]):
        await sell(books, one, carl, presence="look-up" if place < 5 else "scan")
    assert await found(books) == []
    await sell(books, people[10], carl, presence="look-up")
    assert await found(books) == [Concentration("look-ups", carl.staff_id, None, {"n": 6, "of": 11})]


async def test_practice_other_weeks_and_what_was_taken_back_never_count(books: Books):
    carl = await books.staff_member()
    async with books.store.writing() as uow:
        practised = (await members.join(uow, by=carl, name="", source="start", practice=True)).member_id
    dana = await books.member()
    await sell(books, practised, carl, times=15)
    assert await found(books) == []
    for moment in ("2026-11-15T23:59:00+01:00", "2026-11-23T00:00:00+01:00"):
        until(books, moment)
        await sell(books, dana, carl, times=10)
    assert await found(books) == []
    until(books, "2026-11-16T00:00:00+01:00")
    await sell(books, dana, carl, times=10)
    assert [one.kind for one in await found(books)] == ["pair"]
    async with books.store.writing() as uow:
        await uow.run(text("UPDATE purchases SET state = 'voided'"))
    assert await found(books) == []


async def test_each_owner_has_one_letter_a_week_however_often_and_late_the_tick_comes(books: Books):
    mia, carl, dana = await books.staff_member("owner", "Mia"), await books.staff_member(), await books.member()
    await sell(books, dana, carl, times=10)
    assert True not in (await tick(books))[3:]
    assert await told(books) == []
    until(books, "2026-11-26T12:00:00+01:00")
    assert await tick(books) == [True]
    assert await tick(books) == []
    letters_now = await told(books)
    assert len(letters_now) == 2
    assert mia.person_id in [letter.person_id for letter in letters_now]
    async with books.store.reading() as view:
        [flag] = await flags.unseen(view)
    assert (flag.kind, flag.staff_name, flag.member_name, str(flag.week_on)) == ("pair", "Carl", "Dana", "2026-11-16")
    async with books.store.writing() as uow:
        week = Week(date(2026, 11, 16), books.now - timedelta(days=10), books.now)
        assert not await digest.make(uow, week=week, found=[])
    until(books, "2026-11-30T08:00:00+01:00")
    assert await tick(books) == [True]
    assert len(await told(books)) == 2, "a week like any other needs no letter"


async def test_an_owners_own_act_is_told_with_its_reason_and_the_letter_reads_well_in_every_language(books: Books):
    carl, dana = await books.staff_member(), await books.member()
    [olga] = await books.rows("SELECT id, person_id FROM staff WHERE name = 'Olga'")
    await sell(books, dana, carl, times=10, presence="look-up")
    async with books.store.writing() as uow:
        await purchases.award_alone(
            uow,
            club=await clubs.require(uow),
            by=Actor(olga.person_id, olga.id, "owner", "Olga"),
            member_id=dana,
            request_id="alone",
            presence="scan",
            basket=Basket(amount_minor=9_900),
            reason="a wedding",
        )
    until(books, "2026-11-23T09:00:00+01:00")
    await tick(books)
    async with books.store.writing() as uow:
        [letter] = [
            one
            for one in await letters.claim(uow, limit=50, real_now=datetime.fromisoformat("2026-11-23T09:00:00+00:00"))
            if one.key == "letter-digest"
        ]
    assert [flag["kind"] for flag in letter.params["flags"]] == ["owner-act", "pair", "look-ups"]
    for language in words.LANGUAGES:
        read = letters.Letter(1, 7, language, letter.kind, letter.key, letter.params, 0)
        lines = worded(read, None).text.splitlines()
        assert len(lines) == 4
        assert "a wedding" in lines[1]
        assert "Carl" in lines[2]


async def test_who_is_erased_is_named_in_no_digest_that_is_kept(books: Books):
    carl, dana = await books.staff_member(), await books.joined(7)
    await sell(books, dana, carl, times=10)
    until(books, "2026-11-23T09:00:00+01:00")
    await tick(books)
    assert len(await told(books)) == 1
    async with books.store.writing() as uow:
        await privacy.erase(uow, by=Actor(7, member_id=dana), mark_key="key")
    assert await told(books) == []
    async with books.store.reading() as view:
        assert [flag.member_name for flag in await flags.unseen(view)] == [members.ERASED_NAME]


async def test_cards_that_one_person_opens_and_nobody_uses_are_named(books: Books):
    async def opened(by: Actor, times: int) -> list[int]:
        made = []
        for _ in range(times):
            async with books.store.writing() as uow:
                phone = f"+48600{next(books._people):06}"
                made.append((await walk_ins.open_card(uow, by=by, phone=phone, name="Ada", request_id=phone)).member.id)
        return made

    carl, mia = await books.staff_member(), await books.staff_member("manager", "Mia")
    cards = await opened(carl, 10)
    await opened(mia, 2)
    assert await found(books) == [], "ten may be"
    cards += await opened(carl, 2)
    assert await found(books) == [Concentration("cards-opened", carl.staff_id, None, {"n": 12, "of": 12})]
    for member_id in cards[:6]:
        await sell(books, member_id, mia)
    kinds = {one.kind for one in await found(books)}
    assert "cards-opened" not in kinds, "half of them bought something"
