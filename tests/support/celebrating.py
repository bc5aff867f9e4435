"""Members of a club without a face who have told their birthday or other days."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from loyalty import members, own_dates
from loyalty.calendars import Birthday
from loyalty.roles import Actor
from tests.support.books import Books
from tests.support.nudge_books import joined

CLUB_ZONE = ZoneInfo("Europe/Warsaw")


async def born(books: Books, person_id: int, birthday: Birthday) -> Actor:
    """Somebody who joined on another day of the year and told a birthday today."""
    who = await joined(books, person_id, years=0)
    await told(books, who, birthday)
    return who


async def told(books: Books, who: Actor, birthday: Birthday) -> None:
    """A birthday is told, or told anew."""
    async with books.store.writing() as uow:
        await members.set_birthday(uow, by=who, birthday=birthday, today=today(books))


async def own_date(books: Books, who: Actor, day: Birthday, *, kind: str = "child", title: str = "Lena") -> int:
    """Another day is told."""
    async with books.store.writing() as uow:
        return await own_dates.add(uow, by=who, kind=kind, title=title, day=day, today=today(books))


def today(books: Books) -> date:
    """The day where the club is."""
    return books.now.astimezone(CLUB_ZONE).date()


def at(books: Books, moment: str) -> None:
    """The clock stands at this moment (ISO with its offset)."""
    books.now = datetime.fromisoformat(moment)


async def occasions(books: Books, automation: str, state: str = "written") -> list[tuple[int, str]]:
    """Member and occasion of every nudge of one automation in a state, in the order in which they came."""
    query = "SELECT member_id, occasion FROM nudges WHERE automation = :name AND state = :state ORDER BY id"
    return [(row.member_id, row.occasion) for row in await books.rows(query, name=automation, state=state)]
