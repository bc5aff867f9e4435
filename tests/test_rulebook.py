"""The rule book: every change is a version, what changed lately is found again, a complete profile pays once."""

import asyncio
from collections.abc import AsyncIterator
from datetime import datetime, time, timedelta
from typing import Any

import pytest

from loyalty import clubs, members, rulebook
from loyalty.calendars import Birthday
from loyalty.earning import Line, Rule, Window
from loyalty.errors import NotAllowed, NotFound, RulesFull
from loyalty.forecast import forecast, moment_in, usual
from loyalty.limits import Limit
from loyalty.programs import MOST_RULES, Program
from loyalty.roles import PROGRAM, Actor
from loyalty.rulebook import Change
from tests.support.books import CASHIER, START, Books

EVENING = {"days": (0, 4), "begins": time(15), "ends": time(17)}
LATELY = timedelta(days=30)


@pytest.fixture
async def books(database_url: str) -> AsyncIterator[Books]:
    """An open shop."""
    opened = await Books(database_url).open()
    yield opened
    await opened.close()


async def put(books: Books, **parts: Any) -> Rule:
    """The owner adds or changes a rule; the rule as it stands."""
    async with books.store.writing() as uow:
        club = await rulebook.put(uow, by=PROGRAM, parts=parts)
    return rulebook.get(club.program, parts["id"]) if "id" in parts else club.program.rules[-1]


async def drop(books: Books, rule_id: str) -> None:
    async with books.store.writing() as uow:
        await rulebook.drop(uow, by=PROGRAM, rule_id=rule_id)


async def lately(books: Books) -> list[Change]:
    async with books.store.studying() as view:
        return await rulebook.lately(view, since=books.now - LATELY)


async def test_rules_are_kept_changed_and_dropped_each_as_a_version_with_its_window(books: Books):
    happy = await put(books, kind="multiplier", factor=200, window=EVENING)
    visit = await put(books, kind="visit", quantity=5)
    async with books.store.reading() as view:
        books.store.cached.clear()
        kept = await clubs.require(view)
    assert kept.program.rules == (happy, visit)
    assert happy.window == Window(**EVENING)
    more = await put(books, **{**visit.model_dump(mode="json"), "quantity": 7})
    assert (more.id, more.quantity) == (visit.id, 7)
    await drop(books, happy.id)
    with pytest.raises(NotFound):
        await drop(books, happy.id)
    assert len(await books.rows("SELECT id FROM program_versions")) == 5
    assert len(await books.rows("SELECT id FROM audit_events WHERE action = 'program.changed'")) == 4


async def test_a_rule_is_never_named_like_one_that_is_gone(books: Books):
    first = await put(books, kind="visit", quantity=5)
    await drop(books, first.id)
    assert (await put(books, kind="visit", quantity=5)).id != first.id


async def test_a_second_rule_for_the_same_action_takes_the_place_of_the_first(books: Books):
    await put(books, kind="action", action="profile", quantity=5)
    async with books.store.writing() as uow:
        club = await rulebook.put(uow, by=PROGRAM, parts={"kind": "action", "action": "profile", "quantity": 9})
    assert [rule.quantity for rule in club.program.rules] == [9]


async def test_there_are_at_most_fifty_rules(books: Books):
    rules = tuple(Rule(id=f"visit:{900 + n}", kind="visit", quantity=1) for n in range(MOST_RULES))
    await books.rules(rules=rules)
    with pytest.raises(RulesFull):
        await put(books, kind="visit", quantity=1)
    assert (await put(books, **{**rules[3].model_dump(mode="json"), "quantity": 2})).quantity == 2


async def test_only_an_owner_writes_the_rule_book(books: Books):
    async with books.store.writing() as uow:
        for change in (
            rulebook.put(uow, by=CASHIER, parts={"kind": "visit", "quantity": 1}),
            rulebook.drop(uow, by=CASHIER, rule_id="visit:1"),
            rulebook.change_limits(uow, by=CASHIER, award=Limit(most=1)),
        ):
            with pytest.raises(NotAllowed):
                await change


async def test_a_limit_changes_alone(books: Books):
    async with books.store.writing() as uow:
        club = await rulebook.change_limits(uow, by=PROGRAM, award=Limit(most=50, beyond="cap"))
    assert club.program.limits.award == Limit(most=50, beyond="cap")
    assert club.program.limits.member_day == Limit(most=5)
    assert await lately(books) == [], "members are not told of the counter's limits"


# -- what changed lately ----------------------------------------------------------------------------------------------


async def test_what_changed_lately_is_told_with_its_day_and_what_was_put_back_is_not(books: Books):
    assert await lately(books) == []
    visit = await put(books, kind="visit", quantity=5)
    await books.rules(welcome=50)
    books.now += timedelta(days=2)
    await books.rules(per_minor=500)
    await books.rules(welcome=20)
    await books.rules(expiry_months=6)
    changes = await lately(books)
    assert [(change.what, change.at) for change in changes] == [
        ("base", books.now),
        ("expiry", books.now),
        (visit.id, START),
    ]
    assert (changes[-1].rule, changes[-1].was) == (visit, None)


async def test_a_rule_that_ended_is_told_for_a_month_and_so_is_its_change(books: Books):
    visit = await put(books, kind="visit", quantity=5)
    books.now += timedelta(days=40)
    assert await lately(books) == []
    await put(books, **{**visit.model_dump(mode="json"), "quantity": 6})
    [changed] = await lately(books)
    assert (changed.rule and changed.rule.quantity, changed.was) == (6, visit)
    books.now += timedelta(days=1)
    await drop(books, visit.id)
    [ended] = await lately(books)
    assert (ended.rule, ended.was, ended.at) == (None, visit, books.now)
    books.now += timedelta(days=31)
    assert await lately(books) == []


# -- what would this earn? --------------------------------------------------------------------------------------------


def test_a_forecast_tells_todays_and_tomorrows_points_of_usual_purchases():
    before = Program(unit="points")
    after = before.model_copy(update={"rules": (Rule(id="item:1", kind="item", quantity=5, target=3),)})
    baskets = usual(before, currency="PLN", line=Line("tea", item_id=3))
    told = forecast(before, after, baskets=baskets, at=START)
    assert [(one.basket.amount_minor, one.today, one.then) for one in told] == [
        (1000, 10, 15),
        (5000, 50, 55),
        (20_000, 200, 205),
    ]
    cafe = Program(unit="stamps", taps=4)
    assert [basket.taps for basket in usual(cafe, currency="PLN")] == [1, 2, 4]
    assert [basket.taps for basket in usual(cafe.model_copy(update={"taps": 1}), currency="PLN")] == [1]


@pytest.mark.parametrize(
    ("window", "moment"),
    [
        ({}, "2026-11-21T11:00"),
        ({"days": (5,)}, "2026-11-21T11:00"),
        ({"days": (0,)}, "2026-11-23T12:00"),
        ({"begins": "15:00", "ends": "17:00"}, "2026-11-21T15:00"),
        ({"begins": "08:00", "ends": "10:00"}, "2026-11-22T08:00"),
        ({"begins": "22:00", "ends": "02:00", "days": (5,)}, "2026-11-21T22:00"),
        ({"since": "2026-12-24", "until": "2027-01-06", "days": (0,)}, "2026-12-28T12:00"),
        ({"since": "2025-12-24", "until": "2026-01-06"}, "2026-11-21T11:00"),
    ],
)
def test_a_forecast_is_made_for_a_time_at_which_the_rule_holds(window: dict[str, Any], moment: str):
    now = datetime.fromisoformat("2026-11-21T11:00")
    assert moment_in(Window.model_validate(window), now=now) == datetime.fromisoformat(moment)


# -- a complete profile -----------------------------------------------------------------------------------------------


async def told(books: Books, member_id: int, *what: str) -> None:
    """A member tells something about themselves."""
    by = Actor(person_id=100, member_id=member_id)
    async with books.store.writing() as uow:
        for one in what:
            if one == "interests":
                await members.set_interests(uow, by=by, interests=[0])
            elif one == "phone":
                await members.set_phone(uow, by=by, phone="+48600100200")
            elif one == "birthday":
                day = Birthday("gregorian", 5, 12)
                await members.set_birthday(uow, by=by, birthday=day, today=START.date())
            else:
                await members.rename(uow, by=by, name="Dana")


async def given(books: Books) -> list[tuple[Any, ...]]:
    query = "SELECT available_change FROM ledger_entries WHERE rule LIKE 'action%'"
    return [tuple(row) for row in await books.rows(query)]


LIKES = ({"en": "Tea"}, {"en": "Coffee"})


async def asks(books: Books, **settings: Any) -> None:
    async with books.store.writing() as uow:
        await clubs.change_settings(uow, by=PROGRAM, **{"interests": LIKES, **settings})


@pytest.mark.parametrize("reached", ["phone", "birthday"])
async def test_a_complete_profile_gives_its_points_once_and_a_receipt(books: Books, reached: str):
    await asks(books)
    rule = await put(books, kind="action", action="profile", quantity=50)
    dana = await books.member()
    await told(books, dana, "name", "interests")
    assert await given(books) == []
    await told(books, dana, reached)
    assert await given(books) == [(50,)]
    await told(books, dana, "name", "phone", "birthday", "interests")
    await drop(books, rule.id)
    await put(books, kind="action", action="profile", quantity=70)
    await told(books, dana, "interests")
    assert await given(books) == [(50,)], "once and for ever, whatever the rule becomes"
    await books.audited()


async def test_what_the_club_does_not_ask_for_is_not_needed(books: Books):
    await asks(books, interests=(), features={"phone"})
    await put(books, kind="action", action="profile", quantity=50)
    dana = await books.member()
    await told(books, dana, "birthday")
    assert await given(books) == [], "only the phone is asked for"
    await told(books, dana, "phone")
    assert await given(books) == [(50,)]


async def test_without_the_rule_a_complete_profile_gives_nothing(books: Books):
    await asks(books)
    await told(books, await books.member(), "name", "phone", "interests")
    assert await given(books) == []


async def test_told_twice_at_the_same_moment_it_counts_once(books: Books):
    await asks(books, interests=())
    await put(books, kind="action", action="profile", quantity=50)
    dana = await books.member()
    await asyncio.gather(*(told(books, dana, "birthday") for _ in range(8)))
    assert await given(books) == [(50,)]
    await books.audited()
