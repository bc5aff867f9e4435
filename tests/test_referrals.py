"""Bring a friend: both sides once, after the first purchase that counts, and never for somebody who was here before."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import pytest

from loyalty import clubs, health, members, merges, people, referrals
from loyalty.errors import MembersOnly, NotAllowed
from loyalty.health import Broken
from loyalty.programs import Bringing
from loyalty.roles import PROGRAM, Actor
from tests.support.books import CASHIER
from tests.support.ladder import Ladder
from tests.support.spoiling import spoil


@pytest.fixture
async def books(database_url: str) -> AsyncIterator[Ladder]:
    """Twenty points for who brings, ten for who comes; from 10.00 on, two a month."""
    bringing = Bringing(referrer=20, friend=10, min_minor=1_000, month_cap=2)
    opened = await Ladder(database_url).climb(rules={"bringing": bringing})
    yield opened
    await opened.close()


async def link(books: Ladder, member_id: int) -> str:
    async with books.store.writing() as uow:
        return await referrals.code(uow, by=Actor(1, member_id=member_id))


async def friend(books: Ladder, code: str, *, key: str = "", person_id: int = 0, **how: Any) -> int:
    """Somebody new opens the link and joins."""
    by = Actor(person_id or next(books._people))
    async with books.store.writing() as uow:
        met: dict[str, Any] = {"first_name": "Finn", "language": "en", "source": "start", "source_detail": None}
        await people.meet(uow, person_id=by.person_id, **met)
        await referrals.opened(uow, by=by, code=code)
        visitor = await people.visitor(uow, person_id=by.person_id)
        assert visitor is not None
        joining: dict[str, Any] = {"name": "Finn Friend", "source": "friend", "friend_code": visitor.friend_code}
        return (await members.join(uow, by=by, mark_key=key, **joining, **how)).member_id


async def state(books: Ladder) -> list[tuple[str, str | None]]:
    found = await books.rows("SELECT state, reason FROM referrals ORDER BY id")
    return [(row.state, row.reason) for row in found]


async def gifts(books: Ladder) -> list[tuple[str, int]]:
    found = await books.rows(
        "SELECT type, available_change AS n FROM ledger_entries WHERE rule LIKE 'referral%' ORDER BY id"
    )
    return [(row.type, row.n) for row in found]


async def test_both_are_rewarded_after_the_first_purchase_that_is_large_enough(books: Ladder):
    dana = await books.member()
    finn = await friend(books, await link(books, dana))
    await books.award(finn, "small", amount_minor=999)
    assert (await state(books), await gifts(books)) == ([("attributed", None)], [])
    await books.award(finn, "first", amount_minor=1_000)
    assert (await state(books), await gifts(books)) == ([("rewarded", None)], [("REFERRAL", 10), ("REFERRAL", 20)])
    await books.award(finn, "second", amount_minor=5_000)
    await books.award(finn, "first", amount_minor=1_000)
    assert len(await gifts(books)) == 2
    assert (await books.balance(dana), await books.balance(finn)) == ((20, 0), (9 + 10 + 50 + 10, 0))
    assert await books.letters("letter-friend-welcome", "letter-friend-came") == [
        "letter-friend-welcome",
        "letter-friend-came",
    ]
    await books.audited()


async def test_taps_count_whatever_they_are(database_url: str):
    cafe = await Ladder(database_url).open("cafe", welcome=0)
    async with cafe.store.writing() as uow:
        await clubs.change_settings(uow, by=PROGRAM, features=frozenset({"friends"}))
        await referrals.change(uow, by=PROGRAM, min_minor=5_000, referrer=2)
    dana = await cafe.member()
    finn = await friend(cafe, await link(cafe, dana))
    await cafe.award(finn, "first", taps=1)
    assert (await cafe.balance(dana), await cafe.balance(finn)) == ((2, 0), (2, 0))
    await cafe.close()


async def test_a_link_stays_the_same_and_only_members_have_one(books: Ladder):
    dana = await books.member()
    assert await link(books, dana) == await link(books, dana)
    with pytest.raises(MembersOnly):
        async with books.store.writing() as uow:
            await referrals.code(uow, by=Actor(1))


async def test_the_first_link_counts_and_an_unknown_one_leads_nowhere(books: Ladder):
    dana, dora = await books.member(), await books.member()
    first, second = await link(books, dana), await link(books, dora)
    async with books.store.writing() as uow:
        met: dict[str, Any] = {"first_name": "F", "language": "en", "source": "start", "source_detail": None}
        await people.meet(uow, person_id=700, **met)
        assert not await referrals.opened(uow, by=Actor(700), code="unknown")
        assert await referrals.opened(uow, by=Actor(700), code=first)
    await friend(books, second, person_id=700)
    [row] = await books.rows("SELECT referrer_id FROM referrals")
    assert row.referrer_id == dana
    await friend(books, "unknown")
    assert len(await state(books)) == 1


async def test_nobody_who_is_or_was_a_member_is_a_friend(books: Ladder):
    from loyalty import privacy

    dana = await books.member()
    code = await link(books, dana)
    async with books.store.writing() as uow:
        assert not await referrals.opened(uow, by=Actor(1, member_id=dana), code=code)
    finn = await friend(books, code, person_id=701, key="k")
    async with books.store.writing() as uow:
        await privacy.erase(uow, by=Actor(701, member_id=finn), mark_key="k")
    again = await friend(books, code, person_id=701, key="k")
    assert await state(books) == [("attributed", None), ("rejected", "former")]
    await books.award(again, "first", amount_minor=9_000)
    assert await gifts(books) == []


async def test_practice_and_a_club_that_has_it_off_bring_nothing(books: Ladder):
    dana = await books.member()
    code = await link(books, dana)
    await friend(books, code, practice=True)
    finn = await friend(books, code)
    async with books.store.writing() as uow:
        await clubs.change_settings(uow, by=PROGRAM, features=frozenset())
    await books.award(finn, "first", amount_minor=9_000)
    await friend(books, code)
    assert (await state(books), await gifts(books)) == ([("attributed", None)], [])


async def test_who_serves_the_own_friend_gets_nothing_and_the_friend_what_was_promised(books: Ladder):
    dana = await books.joined(50)
    finn = await friend(books, await link(books, dana))
    await books.award(finn, "first", amount_minor=9_000, by=Actor(1, role="cashier", name="Carl", member_id=dana))
    await books.award(finn, "second", amount_minor=9_000)
    assert [await state(books), await books.balance(finn)] == [[("rewarded", "staff")], (190, 0)]
    assert await books.letters("letter-friend-staff") == ["letter-friend-staff"]


async def test_beyond_the_cap_of_the_month_the_friend_still_gets_it_and_next_month_counts_anew(books: Ladder):
    dana = await books.joined(50)
    code = await link(books, dana)
    friends = [await friend(books, code) for _ in range(4)]
    for finn in friends[:3]:
        await books.award(finn, f"first {finn}", amount_minor=1_000)
    assert await state(books) == [("rewarded", None)] * 2 + [("rewarded", "cap"), ("attributed", None)]
    assert [await books.balance(finn) for finn in (dana, *friends[:3])] == [(40, 0), (20, 0), (20, 0), (20, 0)]
    assert await books.letters("letter-friend-came", "letter-friend-cap") == [
        *["letter-friend-came"] * 2,
        "letter-friend-cap",
    ]
    books.now += timedelta(days=10)
    await books.award(friends[3], "december", amount_minor=1_000)
    assert await books.balance(dana) == (60, 0)
    async with books.store.reading() as view:
        club = await clubs.require(view)
        assert await referrals.numbers(view, club=club) == referrals.Numbers(4, 3, 1)
        found = await referrals.brought(view, member_id=dana, limit=2)
        who = await referrals.brought_by(view, by=PROGRAM, member_id=friends[0])
    assert [(one.name, one.state) for one in found] == [("Finn", "rewarded")] * 2
    assert who is not None
    assert who.member_id == dana
    with pytest.raises(NotAllowed):
        async with books.store.reading() as view:
            await referrals.brought_by(view, by=CASHIER, member_id=1)


@pytest.mark.parametrize("how", ["refund", "void", "undo", "nearly all"])
async def test_what_goes_back_takes_both_gifts_along_and_another_purchase_counts(books: Ladder, how: str):
    dana = await books.member()
    finn = await friend(books, await link(books, dana))
    sale = await books.award(finn, "first", amount_minor=2_000)
    await books.refund(sale.purchase_id, "half", 1_000)
    assert await state(books) == [("rewarded", None)]
    if how == "undo":
        await spoil(books.store.url, "UPDATE purchases SET staff_id = NULL")
        await books.undo(sale.purchase_id)
    elif how == "void":
        await books.void(sale.purchase_id, "void")
    else:
        await books.refund(sale.purchase_id, how, None if how == "refund" else 1)
    assert (await state(books))[0] == ("clawed back", None)
    assert (await gifts(books))[2:] == [("CLAWBACK", -10), ("CLAWBACK", -20)]
    assert await books.balance(dana) == (0, 0)
    await books.award(finn, "again", amount_minor=1_000)
    assert (await state(books), len(await gifts(books))) == ([("rewarded", None)], 6)
    await books.audited()


async def test_what_was_rewarded_stays_while_the_purchase_is_large_enough_by_the_rules_of_then(books: Ladder):
    dana = await books.member()
    finn = await friend(books, await link(books, dana))
    sale = await books.award(finn, "first", amount_minor=3_000)
    await books.rules(bringing=Bringing(min_minor=5_000).model_dump())
    await books.refund(sale.purchase_id, "a little", 2_000)
    assert await state(books) == [("rewarded", None)]


async def test_whoever_has_spent_the_gift_does_not_get_it_again(books: Ladder):
    dana = await books.member()
    finn = await friend(books, await link(books, dana))
    sale = await books.award(finn, "first", amount_minor=1_000)
    await books.debit(dana, "coffee", 15)
    await books.refund(sale.purchase_id, "all")
    assert await state(books) == [("clawed back", "spent")]
    short = await books.rows("SELECT available_change AS n, shortfall FROM ledger_entries WHERE shortfall > 0")
    assert [(row.n, row.shortfall) for row in short] == [(-5, 15)]
    await books.award(finn, "again", amount_minor=1_000)
    assert await state(books) == [("clawed back", "spent")]
    await books.audited()


async def test_a_card_from_the_counter_that_bought_before_is_no_friend(books: Ladder):
    dana, card = await books.member(), await books.member()
    await books.award(card, "before", amount_minor=1_000)
    books.now += timedelta(days=1)
    finn = await friend(books, await link(books, dana))
    async with books.store.writing() as uow:
        done = await merges.merge(uow, by=PROGRAM, kept_id=card, gone_id=finn)
    assert await state(books) == [("rejected", "member")]
    await books.award(card, "after", amount_minor=1_000)
    assert await gifts(books) == []
    async with books.store.writing() as uow:
        await merges.undo(uow, by=PROGRAM, merge_id=done.id)
    await books.award(finn, "first", amount_minor=1_000)
    assert await state(books) == [("rewarded", None)]


async def test_joined_cards_keep_whom_they_brought_and_never_bring_themselves(books: Ladder):
    dana, other = await books.member(), await books.member()
    code = await link(books, other)
    first, second = await friend(books, code), await friend(books, code)
    async with books.store.writing() as uow:
        await merges.merge(uow, by=PROGRAM, kept_id=dana, gone_id=other)
        await merges.merge(uow, by=PROGRAM, kept_id=first, gone_id=dana)
    assert await state(books) == [("rejected", "oneself"), ("attributed", None)]
    third = await friend(books, code)
    await books.award(second, "a", amount_minor=1_000)
    await books.award(third, "b", amount_minor=1_000)
    assert await books.balance(first) == (40, 0)
    await books.audited()


async def test_two_first_purchases_at_once_reward_once(database_url: str, books: Ladder):
    other, dana = Ladder(database_url), await books.member()
    finn = await friend(books, await link(books, dana))
    await asyncio.gather(*((books, other)[n % 2].award(finn, f"a{n}", amount_minor=1_000) for n in range(6)))
    assert await gifts(books) == [("REFERRAL", 10), ("REFERRAL", 20)]
    await books.audited()
    await other.close()


async def test_the_cap_holds_when_many_friends_buy_at_once(database_url: str, books: Ladder):
    other, dana = Ladder(database_url), await books.member()
    code = await link(books, dana)
    friends = [await friend(books, code) for _ in range(6)]
    await asyncio.gather(
        *((books, other)[n % 2].award(finn, f"a{n}", amount_minor=1_000) for n, finn in enumerate(friends))
    )
    assert await books.balance(dana) == (40, 0)
    assert sorted(await state(books), key=str) == [("rewarded", "cap")] * 4 + [("rewarded", None)] * 2
    await other.close()


async def test_only_the_owner_changes_what_it_gives(books: Ladder):
    async with books.store.writing() as uow:
        club = await referrals.change(uow, by=PROGRAM, month_cap=9)
        with pytest.raises(NotAllowed):
            await referrals.change(uow, by=CASHIER, month_cap=1)
    assert club.program.bringing == Bringing(referrer=20, friend=10, min_minor=1_000, month_cap=9)


@pytest.mark.parametrize(
    ("statement", "rule"),
    [
        ("UPDATE referrals SET state = 'attributed'", "referral-stray"),
        ("UPDATE referrals SET state = 'clawed back'", "referral-returned"),
    ],
)
async def test_doctor_names_a_referral_that_the_entries_do_not_bear_out(books: Ladder, statement: str, rule: str):
    dana = await books.member()
    finn = await friend(books, await link(books, dana))
    sale = await books.award(finn, "first", amount_minor=1_000)
    await books.refund(sale.purchase_id, "all")
    await books.award(finn, "again", amount_minor=1_000)
    async with books.store.reading() as view:
        assert await health.findings(view, full=True) == []
    await spoil(books.store.url, statement)
    for full in (True, False):
        async with books.store.reading() as view:
            assert await health.findings(view, full=full) == [Broken("referrals", 1, rule)]
