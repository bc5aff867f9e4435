"""A change of points without a purchase can be objected to: the owner hears both names, once, and looks at it."""

from collections.abc import AsyncIterator
from typing import Any

import pytest
from sqlalchemy import select, text

from loyalty import adjustments, clubs, flags, merges, objections, voucher_uses, vouchers
from loyalty.db.tables import letters
from loyalty.errors import NotAllowed, NotFound
from loyalty.roles import PROGRAM, Actor
from tests.support.books import Books
from tests.support.claiming import claim, hand_over, offer
from tests.support.ready import Ready, said

pytest_plugins = ["tests.support.ready_clubs"]


@pytest.fixture
async def books(database_url: str) -> AsyncIterator[Books]:
    """A shop in which points come at once."""
    opened = await Books(database_url).open(pending_days=0, welcome=0)
    yield opened
    await opened.close()


async def object_to(books: Books, entry_id: int, by: Actor) -> None:
    async with books.store.writing() as uow:
        await objections.object_to(uow, by=by, entry_id=entry_id, kind="not_me")


async def told(books: Books, key: str) -> list[Any]:
    """The letters of this key."""
    async with books.store.reading() as view:
        return await view.all(select(letters).where(letters.c.key == key).order_by(letters.c.id))


async def test_owners_hear_of_it_once_with_both_names_and_one_look_settles_it(books: Books):
    olga, mia = await books.staff_member("owner", "Olga"), await books.staff_member("manager", "Mia")
    member_id = await books.joined(50)
    async with books.store.writing() as uow:
        what: dict[str, Any] = {"member_id": member_id, "quantity": 30, "reason": "a mix-up", "request_id": "r"}
        done = await adjustments.adjust(uow, club=await clubs.require(uow), by=mia, **what)
    [letter] = await told(books, "letter-adjusted")
    assert letter.params["entry"] == done.entry_id, "the button below it names the entry"
    dana, stranger = Actor(50, member_id=member_id), Actor(51, member_id=await books.joined(51))
    for entry_id, by in ((done.entry_id, stranger), (done.entry_id, Actor(52)), (999, dana)):
        with pytest.raises(NotFound):
            await object_to(books, entry_id, by)
    for _ in range(2):
        await object_to(books, done.entry_id, dana)
    [letter] = await told(books, "letter-objection")
    assert letter.person_id == olga.person_id
    assert (letter.params["name"], letter.params["staff"], letter.params["n"]) == ("Dana", "Mia", 30)
    async with books.store.writing() as uow:
        [flag] = await flags.unseen(uow)
        with pytest.raises(NotAllowed):
            await flags.seen(uow, by=mia, flag_id=flag.id)
        for _ in range(2):
            await flags.seen(uow, by=olga, flag_id=flag.id)
        assert await flags.unseen(uow) == []
    actions = [row.action for row in await books.rows("SELECT action FROM audit_events ORDER BY id")]
    assert [one for one in actions if one in ("objection.opened", "flag.seen")] == ["objection.opened", "flag.seen"]


async def test_what_came_from_another_card_can_be_objected_to(books: Books):
    mia, kept, gone = await books.staff_member("manager", "Mia"), await books.joined(50), await books.member()
    await books.award(gone, "one", amount_minor=1_000)
    async with books.store.writing() as uow:
        await merges.merge(uow, by=mia, kept_id=kept, gone_id=gone)
    [letter] = await told(books, "letter-merged")
    await object_to(books, letter.params["entry"], Actor(50, member_id=kept))
    [flag] = await books.rows("SELECT facts, staff_id FROM risk_flags")
    assert flag.staff_id == mia.staff_id


async def test_a_reward_handed_over_and_a_voucher_used_can_be_objected_to_by_their_holder_alone(books: Books):
    olga, carl, dana = await books.staff_member("owner", "Olga"), await books.staff_member(), await books.joined(50)
    await books.award(dana, "b", amount_minor=5_000)
    done = await claim(books, dana, await offer(books))
    holder, stranger = Actor(50, member_id=dana), Actor(51, member_id=await books.joined(51))
    async with books.store.writing() as uow:
        with pytest.raises(NotFound):  # nobody has handed it over yet
            await objections.object_to_use(uow, by=holder, subject="claim", subject_id=done.id, kind="not_given")
    await hand_over(books, carl, done.code)
    async with books.store.writing() as uow:
        what: dict[str, Any] = {"effect": {"kind": "product", "titles": {"en": "Tea"}}, "expires_at": None}
        given = await vouchers.give(uow, by=PROGRAM, holder_id=dana, source="offer", request_id="v", **what)
        code = (await vouchers.own(uow, by=holder, voucher_id=given)).code
        use = await voucher_uses.reserve(uow, by=carl, code=code)
        await voucher_uses.use_up(uow, by=carl, use_id=use.id)
    for subject, subject_id in (("claim", done.id), ("voucher", use.id)):
        about: dict[str, Any] = {"subject": subject, "subject_id": subject_id, "kind": "not_given"}
        async with books.store.writing() as uow:
            with pytest.raises(NotFound):
                await objections.object_to_use(uow, by=stranger, **about)
            for _ in range(2):
                await objections.object_to_use(uow, by=holder, **about)
    told_of = await told(books, "letter-objection")
    assert [(one.person_id, one.params["staff"]) for one in told_of] == [(olga.person_id, "Carl")] * 2
    async with books.store.reading() as view:
        assert [flag.kind for flag in await flags.unseen(view)] == ["objection-used"] * 2


@pytest.mark.only_on("sqlite")
async def test_the_customer_and_the_owner_need_two_taps_and_one(shop: Ready):
    async with shop.world.store.writing() as uow:
        member_id = await uow.value(text("SELECT id FROM members WHERE name = 'Dana'"))
        what: dict[str, Any] = {"member_id": member_id, "quantity": -5, "reason": "a mix-up", "request_id": "r"}
        by = Actor(shop.owner.id, 1, "owner", "Olga")
        await adjustments.adjust(uow, club=await clubs.require(uow), by=by, **what)
    await shop.world.work()
    await shop.do(shop.dana, tap=said("button-wrong"))
    assert said("wrong-page") in shop.dana.last
    for _ in range(2):
        shop.dana.tap(said("button-wrong-amount"))
    await shop.do(shop.dana)
    assert said("objection-told") in shop.dana.last
    about = said("flag-objection", what="wrong_amount", name="Dana", staff="Olga", points="\u22125", unit="points")
    assert shop.owner.sees(about)
    await shop.do(shop.owner, say="/today")
    await shop.do(shop.owner, tap=said("button-today-flag", name="Dana"))
    assert about in shop.owner.last
    await shop.do(shop.owner, tap=said("button-flag-seen"))
    assert said("today-waiting", n=0) in shop.owner.last
    await shop.forge(shop.dana, "object:1:maybe")
    assert said("refused-NotFound") in shop.dana.last
