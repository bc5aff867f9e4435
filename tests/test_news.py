"""Tips and news from the owner's calendar, and surprises: who gets them, when, how often, and for how much."""

import asyncio
from collections.abc import AsyncIterator
from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import bindparam, text

from loyalty import consents, news, nudges
from loyalty.automation import Settings
from loyalty.campaign_content import Media, Message
from loyalty.db.tables import members
from loyalty.db.types import Moment
from loyalty.due.surprise import a_month
from loyalty.errors import DayOver, NewsFixed, NotAllowed
from loyalty.roles import PROGRAM
from tests.support.books import MANAGER, Books
from tests.support.celebrating import at, occasions
from tests.support.nudge_books import joined, opened, states, switched_on

GIFT = {"kind": "amount", "percent": 0, "minor": 1_000, "titles": {}}
TIP = Message(text="<b>Water</b> them twice a week, {name|you}")
DAY = date(2026, 11, 23)


@pytest.fixture
async def books(database_url: str) -> AsyncIterator[Books]:
    books = await opened(database_url)
    yield books
    await books.close()


CAME = (
    members.update()
    .where(members.c.id == bindparam("id_"))
    .values(purchase_count=bindparam("n"), last_purchase_at=bindparam("at", type_=Moment))
)


async def reader(books: Books, person_id: int, *purposes: str) -> int:
    """A member who agreed to these."""
    who = await joined(books, person_id, years=0)
    assert who.member_id is not None
    async with books.store.writing() as uow:
        for purpose in purposes:
            await consents.give(uow, member_id=who.member_id, purpose=purpose, place="test")
    return who.member_id


async def planned(books: Books, due_on: date = DAY, *, request_id: str = "one", message: Message = TIP) -> int:
    """The owner puts something on the calendar."""
    async with books.store.writing() as uow:
        kept: dict[str, Any] = {"language": "en", "message": message, "due_on": due_on, "request_id": request_id}
        return await news.add(uow, by=PROGRAM, today=books.now.date(), **kept)


async def ticked(books: Books, moment: str) -> None:
    at(books, moment)
    await nudges.work(books.store)


# -- tips and news ----------------------------------------------------------------------------------------------------


async def test_a_tip_goes_once_at_its_hour_to_those_who_agreed(books: Books):
    await switched_on(books, "news", options={"hour": 12})
    agreed = [await reader(books, 10 + place, "marketing") for place in range(3)]
    await reader(books, 20)
    number = await planned(books)
    assert await planned(books) == number
    await ticked(books, "2026-11-23T11:59:00+01:00")
    assert await states(books) == []
    at(books, "2026-11-23T12:01:00+01:00")
    await asyncio.gather(*(nudges.work(books.store) for _ in range(2)))
    for day in (23, 24, 25, 26):
        await ticked(books, f"2026-11-{day}T13:00:00+01:00")
    assert await occasions(books, "news") == [(one, str(number)) for one in agreed]
    [letter, *_] = await books.rows("SELECT params FROM letters WHERE kind = 'nudge'")
    assert "Water" in str(letter.params)


async def test_what_is_over_after_three_days_goes_no_more(books: Books):
    await switched_on(books, "news")
    await reader(books, 10, "marketing")
    await planned(books)
    await ticked(books, "2026-11-26T00:30:00+01:00")
    assert await states(books) == []


async def test_too_many_offers_hold_a_tip_back_until_it_lapses(books: Books):
    await switched_on(books, "news")
    await reader(books, 10, "marketing")
    await planned(books)
    async with books.store.writing() as uow:
        columns = "INSERT INTO member_contacts (member_id, less_often, promotion_at)"
        await uow.run(text(f"{columns} VALUES (1, TRUE, '2026-11-22 10:00:00+00')"))
    await ticked(books, "2026-11-23T12:00:00+01:00")
    assert await states(books) == [("waiting", "capped")]
    await ticked(books, "2026-11-25T20:00:00+01:00")
    await ticked(books, "2026-11-26T12:00:00+01:00")
    assert await states(books) == [("lapsed", "capped")]


async def test_a_cancelled_tip_does_not_go_and_one_on_its_way_does_not_change(books: Books):
    await switched_on(books, "news")
    await reader(books, 10, "marketing")
    number, other = await planned(books), await planned(books, request_id="two")
    async with books.store.writing() as uow:
        await news.cancel(uow, by=PROGRAM, news_id=number)
        await news.move(uow, by=PROGRAM, news_id=other, due_on=DAY + timedelta(days=1), today=DAY)
    await ticked(books, "2026-11-23T12:00:00+01:00")
    assert await states(books) == []
    await ticked(books, "2026-11-24T12:00:00+01:00")
    assert await occasions(books, "news") == [(1, str(other))]
    for news_id in (number, other):
        with pytest.raises(NewsFixed):
            async with books.store.writing() as uow:
                await news.write(uow, by=PROGRAM, news_id=news_id, language="pl", message=TIP)


async def test_only_owners_write_news_and_never_for_a_day_that_is_over(books: Books):
    with pytest.raises(DayOver):
        await planned(books, date(2026, 11, 20))
    async with books.store.reading() as view:
        with pytest.raises(NotAllowed):
            await news.ahead(view, by=MANAGER, today=DAY)


async def test_each_language_has_its_message_and_its_picture(books: Books):
    number = await planned(books, message=Message(text="Water", media=(Media(kind="photo", file_id="one"),)))
    async with books.store.writing() as uow:
        await news.write(uow, by=PROGRAM, news_id=number, language="pl", message=Message(text="Woda"))
    async with books.store.reading() as view:
        [found] = await news.ahead(view, by=PROGRAM, today=DAY)
    assert (found.message("pl"), found.message("he").media[0].file_id) == (Message(text="Woda"), "one")


# -- surprises --------------------------------------------------------------------------------------------------------


async def town(books: Books, people: int = 40) -> list[int]:
    """Members who came ever more often, all of them lately; who agreed to everything."""
    ids = [await reader(books, 100 + place, "marketing", "profiling") for place in range(people)]
    async with books.store.writing() as uow:
        for place, member_id in enumerate(ids):
            values = {"id_": member_id, "n": place, "at": books.now - timedelta(days=people - place)}
            await uow.run(CAME, values)
    return ids


async def test_a_few_loyal_members_are_surprised_over_a_month_and_nobody_twice_in_a_year(books: Books):
    loyal = set((await town(books))[24:])
    await switched_on(books, "surprise", gift=GIFT, limit=5)
    for month in (12, 13, 14):
        for day in range(1, 29, 3):
            at(books, f"{2026 + month // 13}-{(month - 1) % 12 + 1:02d}-{day:02d}T12:00:00+01:00")
            await asyncio.gather(*(nudges.work(books.store) for _ in range(2)))
            await nudges.work(books.store)
    found = await occasions(books, "surprise")
    assert len({one for one, _ in found}) == len(found)
    assert {one for one, _ in found} <= loyal
    assert [sum(key == month for _, key in found) for month in ("2026-12", "2027-01", "2027-02")] == [5, 5, 5]
    assert len(await books.rows("SELECT id FROM vouchers")) == 15


async def test_nobody_is_surprised_with_nothing_or_without_having_agreed(books: Books):
    await town(books)
    await switched_on(books, "surprise")
    await ticked(books, "2026-12-01T12:00:00+01:00")
    await switched_on(books, "surprise", gift=GIFT)
    async with books.store.writing() as uow:
        await uow.run(text("UPDATE members SET agreed = 1"))
    await ticked(books, "2026-12-02T12:00:00+01:00")
    assert await states(books) == []


@pytest.mark.parametrize(
    ("settings", "number"),
    [
        (Settings(limit=5, gift=GIFT), 5),
        (Settings(limit=5, gift=GIFT, options={"budget_minor": 3_500}), 3),
        (Settings(limit=2, gift=GIFT, options={"budget_minor": 3_500}), 2),
        (Settings(gift={"kind": "product"}, options={"budget_minor": 3_500, "cost_minor": 500}), 7),
        (Settings(gift={"kind": "product"}, options={"budget_minor": 3_500}), 0),
        (Settings(gift=GIFT), 5),
    ],
)
def test_the_budget_says_how_many_gifts_a_month_it_pays_for(settings: Settings, number: int):
    assert a_month(settings) == number
