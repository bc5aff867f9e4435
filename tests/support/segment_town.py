"""A club full of members who differ in everything, and a simple telling of who belongs to a group."""

import random
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import Any

from sqlalchemy import insert

from loyalty.birthdays import age_on, next_on
from loyalty.calendars import Birthday, from_date, month_length, months_of
from loyalty.clubs import Club
from loyalty.db import tables
from loyalty.segments import Segment
from tests.support.books import Books

CATEGORY_OF = {1: 1, 2: 1, 3: 2, 4: None}
PLACE: dict[str, list[dict[str, Any]]] = {
    "branches": [{"id": 2, "name": "There", "opening_hours": {}, "link_code": "there"}],
    "categories": [{"id": one, "titles": {"en": "C"}, "active": True} for one in (1, 2)],
    "items": [
        {"id": one, "titles": {}, "search_title": "i", "category_id": of, "favourite": False, "active": True}
        for one, of in CATEGORY_OF.items()
    ],
    "profile_questions": [{"id": n, "position": n, "texts": {}, "options": [], "active": True} for n in (1, 2)],
}
SOURCES = ("poster", "link", "friend", "counter", "import")
TAGS = ("vip", "vegan", "شنبه")
TIMES = (
    "2026-10-24 21:59:00",
    "2026-10-25 22:59:00",
    "2026-11-14 22:59:59",
    "2026-11-14 23:00:00",
    "2026-11-20 09:00:00",
)


@dataclass
class Sale:
    """A purchase: when, where, for how much, what came back of it, whether it stands, what was in it."""

    at: datetime
    branch: int
    amount: int
    refunded: int
    stands: bool
    items: tuple[int, ...]


@dataclass
class Soul:
    """A member as the test knows them."""

    id: int
    active: bool
    practice: bool
    telegram: bool
    language: str
    tier: int | None
    source: str
    detail: str | None
    joined: datetime
    birthday: Birthday | None
    likes: tuple[int, ...]
    answers: dict[int, int]
    tags: set[str]
    sales: list[Sale] = field(default_factory=list)


def someone(chance: random.Random, number: int, club: Club) -> Soul:
    """Somebody of this number."""
    source = chance.choice(SOURCES)
    return Soul(
        id=number,
        active=chance.random() > 0.1,
        practice=chance.random() < 0.1,
        telegram=chance.random() > 0.2,
        language=chance.choice(("en", "he", "fa", "pl")),
        tier=chance.choice((None, 1, 2)),
        source=source,
        detail=chance.choice([*(one.link_code for one in club.branches), "else", None]),
        joined=_moment(chance),
        birthday=_birthday(chance),
        likes=tuple(sorted(chance.sample(range(12), chance.randint(0, 4)))),
        answers={question: chance.randint(0, 2) for question in (1, 2) if chance.random() > 0.5},
        tags={tag for tag in TAGS if chance.random() > 0.6},
        sales=[_sale(chance) for _ in range(chance.choice((0, 0, 1, 2, 5)))],
    )


def _sale(chance: random.Random) -> Sale:
    amount, state = chance.randint(1, 50) * 100, chance.random()
    refunded = amount if state < 0.2 else amount // 2 if state < 0.4 else 0
    items = tuple(chance.sample(range(1, 5), chance.randint(0, 3)))
    return Sale(_moment(chance), chance.randint(1, 2), amount, refunded, state >= 0.2, items)


def _moment(chance: random.Random) -> datetime:
    """Now and then at the very edge of a day in Warsaw, also where the clocks change."""
    return datetime.fromisoformat(chance.choice(TIMES)).replace(tzinfo=UTC) - timedelta(
        days=chance.choice((0, 0, 7, 300))
    )


def _birthday(chance: random.Random) -> Birthday | None:
    if chance.random() < 0.1:
        return None
    calendar = chance.choice(("gregorian", "persian", "hebrew"))
    year = from_date(date(2026, 1, 1), calendar)[0] - chance.randint(0, 90) if chance.random() > 0.2 else None
    # The last days of a year and of a winter, where calendars differ most, come up often.
    month = chance.choice((2, 11, 12, *months_of(calendar, year)))
    length = month_length(calendar, year, month)
    return Birthday(calendar, month, chance.choice((1, length, chance.randint(1, length))), year)


async def settle(books: Books, souls: list[Soul], club: Club) -> None:
    """They all move into an open club whose books know nobody yet."""
    async with books.store.writing() as uow:
        for name, rows in _rows(souls, club).items():
            if rows:
                await uow.run(insert(tables.metadata.tables[name]), rows)


def _rows(souls: list[Soul], club: Club) -> dict[str, list[dict[str, Any]]]:
    at = datetime(2026, 1, 1, tzinfo=UTC)
    on_telegram = [soul for soul in souls if soul.telegram]
    sales = [
        (number, soul, sale) for number, (soul, sale) in enumerate(((s, one) for s in souls for one in s.sales), 1)
    ]
    return {
        **PLACE,
        "people": [
            {"id": 1000 + soul.id, "first_name": "S", "language": soul.language, "reachable": "yes", "source": "start"}
            | {"created_at": at}
            for soul in on_telegram
        ],
        "members": [_member(soul) for soul in souls],
        "identities": [
            *(
                {"member_id": s.id, "kind": "telegram", "value": str(1000 + s.id), "created_at": at}
                for s in on_telegram
            ),
            *({"member_id": s.id, "kind": "import", "value": f"row-{s.id}", "created_at": at} for s in souls),
        ],
        "profile_answers": [
            {"member_id": soul.id, "question_id": question, "option": option, "at": at}
            for soul in souls
            for question, option in soul.answers.items()
        ],
        "member_tags": [{"member_id": soul.id, "tag": tag, "at": at} for soul in souls for tag in sorted(soul.tags)],
        "purchases": [_purchase(number, soul, sale, club) for number, soul, sale in sales],
        "purchase_items": [
            {"purchase_id": number, "item_id": item, "member_id": soul.id, "quantity": 1, "at": sale.at}
            for number, soul, sale in sales
            for item in sale.items
        ],
    }


def _identity(soul: Soul, kind: str, value: str) -> dict[str, Any]:
    return {"member_id": soul.id, "kind": kind, "value": value, "created_at": soul.joined}


def _member(soul: Soul) -> dict[str, Any]:
    born = soul.birthday
    standing = [sale for sale in soul.sales if sale.stands]
    return {
        "id": soul.id,
        "card_number": str(soul.id),
        "name": "S",
        "search_name": "s",
        "birthday_calendar": born and born.calendar,
        "birthday_year": born and born.year,
        "birthday_month": born and born.month,
        "birthday_day": born and born.day,
        "interests": list(soul.likes),
        "source": soul.source,
        "source_detail": soul.detail,
        "status": "active" if soul.active else "left",
        "practice": soul.practice,
        "joined_at": soul.joined,
        "tier_id": soul.tier,
        "reads": soul.language if soul.telegram else None,
        "last_purchase_at": max((sale.at for sale in soul.sales), default=None),
        "purchase_count": len(standing),
        "purchase_sum_minor": sum(sale.amount - sale.refunded for sale in standing),
    }


def _purchase(number: int, soul: Soul, sale: Sale, club: Club) -> dict[str, Any]:
    state = "confirmed" if not sale.refunded else "partially refunded" if sale.stands else "voided"
    return {
        "id": number,
        "member_id": soul.id,
        "branch_id": sale.branch,
        "amount_minor": sale.amount,
        "currency": "PLN",
        "items": [],
        "receipt_number": str(number),
        "presence": "scan",
        "state": state,
        "program_version_id": club.program_version_id,
        "request_id": str(number),
        "practice": soul.practice,
        "at": sale.at,
        "refunded_minor": sale.refunded,
    }


# -- the telling ------------------------------------------------------------------------------------------------------


def belongs(soul: Soul, segment: Segment, *, club: Club, now: datetime) -> bool:
    """Whether a member is in the group, told one condition after the other."""
    if not soul.active or soul.practice:
        return False
    told = [TOLD[one.kind](soul, one, club, now) for one in (*segment.all, *segment.none)]
    return all(told[: len(segment.all)]) and not any(told[len(segment.all) :])


def _since(days: int, club: Club, now: datetime) -> date:
    """The first day of the window; with 0 the first day there is."""
    return club.local(now).date() - timedelta(days=days) if days else date.min


def _in_window(soul: Soul, one: Any, club: Club, now: datetime) -> list[Sale]:
    first = _since(one.days, club, now)
    return [sale for sale in soul.sales if sale.stands and club.local(sale.at).date() >= first]


def _within(number: int, one: Any) -> bool:
    return number >= one.least and (one.most is None or number <= one.most)


def _language(soul: Soul, one: Any, club: Club, now: datetime) -> bool:
    return soul.telegram and soul.language in one.languages


def _branch(soul: Soul, one: Any, club: Club, now: datetime) -> bool:
    codes = {branch.link_code: branch.id for branch in club.branches}
    return soul.source == "poster" and codes.get(soul.detail or "") in one.branches


def _age(soul: Soul, one: Any, club: Club, now: datetime) -> bool:
    age = age_on(soul.birthday, club.local(now).date()) if soul.birthday else None
    return age is not None and _within(age, one)


def _month(soul: Soul, one: Any, club: Club, now: datetime) -> bool:
    if soul.birthday is None:
        return False
    month = from_date(next_on(soul.birthday, since=club.local(now).date()), one.calendar)[1]
    return month in one.months or (one.calendar == "hebrew" and month == 13 and 12 in one.months)


def _bought(soul: Soul, one: Any, club: Club, now: datetime) -> bool:
    bought = {item for sale in _in_window(soul, one, club, now) for item in sale.items}
    return any(item in one.items or CATEGORY_OF[item] in one.categories for item in bought)


def _silent(soul: Soul, one: Any, club: Club, now: datetime) -> bool:
    last = max((sale.at for sale in soul.sales), default=soul.joined)
    return club.local(last).date() < _since(one.days, club, now)


TOLD: dict[str, Callable[[Soul, Any, Club, datetime], bool]] = {
    "tier": lambda soul, one, club, now: (soul.tier or 0) in one.tiers,
    "language": _language,
    "branch": _branch,
    "age": _age,
    "birthday": _month,
    "interests": lambda soul, one, club, now: bool(set(soul.likes) & set(one.interests)),
    "bought": _bought,
    "shopped": lambda soul, one, club, now: any(s.branch in one.branches for s in _in_window(soul, one, club, now)),
    "visits": lambda soul, one, club, now: _within(len(_in_window(soul, one, club, now)), one),
    "spent": lambda soul, one, club, now: _within(
        sum(sale.amount - sale.refunded for sale in _in_window(soul, one, club, now)), one
    ),
    "silent": _silent,
    "joined": lambda soul, one, club, now: club.local(soul.joined).date() >= _since(one.days, club, now),
    "source": lambda soul, one, club, now: soul.source in one.sources,
    "answer": lambda soul, one, club, now: soul.answers.get(one.question) in one.options,
    "tag": lambda soul, one, club, now: bool(soul.tags & set(one.tags)),
}
