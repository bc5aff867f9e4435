"""Customers without Telegram: a card from the counter, which becomes the card of whoever shares its number."""

import pytest

from loyalty import cards, flags, members, merges, privacy, staff
from loyalty.errors import CardClosed, NotAllowed, PhoneNotOwn
from loyalty.roles import Actor
from tests.support.books import Books
from tests.support.two_cards import ANNA, PHONE, balances, open_card, share_phone

pytest_plugins = ["tests.support.card_shop"]


async def test_a_card_from_the_counter_earns_and_agrees_to_membership_only(books: Books):
    opened = await open_card(books)
    again = await open_card(books)
    assert again == opened
    assert opened.fresh
    assert (await open_card(books, request="r2", name="Bea")).fresh is False
    await books.award(opened.member.id, "a", amount_minor=3_000)
    assert await balances(books) == {opened.member.id: (50, 0)}
    (word,) = await books.rows("SELECT purpose, granted, place FROM consents")
    assert tuple(word) == ("membership", True, "counter")
    assert await books.rows("SELECT id FROM letters") == []


async def test_whoever_shares_the_number_later_has_the_same_card_and_one_welcome_gift(books: Books):
    opened = await open_card(books)
    await books.award(opened.member.id, "a", amount_minor=3_000)
    member_id = await share_phone(books)
    assert member_id == opened.member.id
    assert (await balances(books))[member_id] == (50, 0)
    async with books.store.reading() as view:
        member = await members.get(view, member_id=member_id)
        assert (member.name, member.phone, member.card_number) == ("Ania", PHONE, opened.member.card_number)
        codes = await books.rows("SELECT token FROM card_tokens")
        assert {await cards.holder(view, token=row.token) for row in codes} == {member_id}
    async with books.store.writing() as uow:
        assert (await members.join(uow, by=ANNA, name="Ania", source="start")).member_id == member_id
        own = Actor(ANNA.person_id, member_id=member_id)
        assert await members.set_phone(uow, by=own, phone=PHONE) == "kept", "it is their own by now"


async def test_a_number_that_somebody_else_in_telegram_holds_stays_theirs(books: Books):
    await share_phone(books)
    with pytest.raises(PhoneNotOwn):
        await share_phone(books, by=Actor(78))
    assert len(await books.rows("SELECT id FROM merges")) == 0


@pytest.mark.parametrize("removed", [False, True])
async def test_who_filled_a_card_at_the_till_cannot_claim_it_and_the_owner_sees_both_names(books: Books, removed: bool):
    olga, carl = await books.staff_member("owner", "Olga"), await books.staff_member()
    opened = await open_card(books, by=carl, name="Karol")
    await books.award(opened.member.id, "a", by=carl, amount_minor=90_000)
    by = carl
    if removed:
        async with books.store.writing() as uow:
            await staff.remove(uow, by=olga, staff_id=carl.staff_id or 0)
        by = Actor(carl.person_id)
    before = await balances(books)
    for _ in range(2):
        assert await share_phone(books, by=by) == opened.member.id
    assert (await balances(books))[opened.member.id] == before[opened.member.id], "nothing was joined"
    assert await books.rows("SELECT id FROM merges") == []
    async with books.store.reading() as view:
        [flag] = await flags.unseen(view)
    assert (flag.kind, flag.staff_name, flag.member_name) == ("own-card", "Carl", "Karol")
    own = (await books.rows("SELECT member_id FROM identities WHERE kind = 'telegram'"))[0].member_id
    async with books.store.writing() as uow:
        await merges.merge(uow, by=olga, kept_id=opened.member.id, gone_id=own)
    await books.audited()


async def test_the_number_of_somebody_who_left_opens_no_card(books: Books):
    member_id = await share_phone(books)
    async with books.store.writing() as uow:
        await members.leave(uow, by=Actor(ANNA.person_id, member_id=member_id))
    with pytest.raises(CardClosed):
        await open_card(books)
    with pytest.raises(NotAllowed):
        await open_card(books, by=ANNA)


async def test_erasing_a_joined_card_erases_both_and_my_data_shows_both(books: Books):
    await open_card(books, name="Jubilee")
    member_id = await share_phone(books)
    me = Actor(ANNA.person_id, member_id=member_id)
    async with books.store.writing() as uow:
        told = await privacy.my_data(uow, by=me)
        assert {row["name"] for row in told["member"]} == {"Ania", "Jubilee"}
        await privacy.erase(uow, by=me, mark_key="key")
    rows = [tuple(row) for row in await books.rows("SELECT name, status FROM members")]
    assert rows == [("", "erased")] * 2
    assert "Jubilee" not in str(await books.rows("SELECT moved FROM merges"))
