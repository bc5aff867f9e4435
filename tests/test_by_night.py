"""What is near, what ends, what follows a purchase: each word once, to whom it concerns, and not to who has come."""

from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select, text

from loyalty import catalogue, nightly, nudge_preview, nudges, stamp_designs, tips, vouchers
from loyalty.db.tables import nudges as nudge_table
from loyalty.earning import Line
from loyalty.errors import NotAllowed, NotFound, TipsFull
from loyalty.roles import PROGRAM
from loyalty.stamping import Gives
from tests.support.books import MANAGER
from tests.support.habits import DAY, Habits

Open = Callable[..., Awaitable[Habits]]
NUDGES = select(nudge_table).order_by(nudge_table.c.id)


@pytest.fixture
async def opening(database_url: str) -> AsyncIterator[Open]:
    opened: list[Habits] = []

    async def open_for(*names: str, **settings: Any) -> Habits:
        opened.append(await Habits(database_url).open_for(*names, **settings))
        return opened[0]

    yield open_for
    await opened[0].close()


async def test_a_newcomer_hears_three_things_until_the_first_purchase(opening: Open):
    books = await opening("welcome", "welcome-card", "welcome-reward")
    dana, finn = await books.regular(50), await books.regular(51)
    await books.passes(5)
    await books.buys(finn)
    await books.passes(7)
    heard = await books.told()
    assert [name for name, member_id, _ in heard if member_id == dana.member_id] == [
        "welcome",
        "welcome-card",
        "welcome-reward",
    ]
    assert [name for name, member_id, _ in heard if member_id == finn.member_id] == ["welcome", "welcome-card"]


async def test_thanks_come_after_the_first_purchase_only(opening: Open):
    books = await opening("first-purchase")
    dana = await books.regular(50, "birthday")
    await books.buys_every(dana, [2, 2])
    await books.passes(3)
    assert await books.names() == []  # two days late, and not before it was switched on
    finn = await books.regular(51, "birthday")
    await books.buys(finn)
    await books.passes(4)
    assert [(name, member_id) for name, member_id, _ in await books.told()] == [("first-purchase", finn.member_id)]


async def test_a_voucher_that_ends_is_spoken_of_once_while_it_can_be_used(opening: Open):
    books = await opening("voucher-ends")
    dana = await books.regular(50, "birthday")
    for place, days in enumerate((20, 4, 25)):
        async with books.store.writing() as uow:
            what: dict[str, Any] = {"effect": {"kind": "percent", "percent": 10}, "source": "offer"}
            ends = books.now + timedelta(days=days)
            await vouchers.give(
                uow, by=PROGRAM, holder_id=dana.member_id or 0, request_id=f"v{place}", expires_at=ends, **what
            )
    async with books.store.writing() as uow:
        await uow.run(text("UPDATE vouchers SET state = 'revoked' WHERE id = 3"))
    await books.passes(16)
    assert await books.names() == []
    await books.passes(6)
    assert list(await books.names()) == ["voucher-ends"]
    [row] = await books.rows("SELECT occasion FROM nudges")
    assert row.occasion == "1", "one of four days is told of when it is given"


async def test_a_reward_within_reach_is_told_once_to_who_stays_away(opening: Open):
    books = await opening("within-reach")  # the reward costs 10 points, one for each zloty
    near, far, back = [await books.regular(50 + number) for number in range(3)]
    await books.buys(near, minor=850)
    await books.buys(far, minor=300)
    await books.buys(back, minor=850)
    await books.passes(13)
    await books.buys(back, minor=50)
    await books.passes(20)
    heard = [(name, member_id) for name, member_id, _ in await books.told()]
    assert ("within-reach", near.member_id) in heard
    assert len(heard) == len(set(heard))
    async with books.store.reading() as view:
        told = [row for row in await view.all(NUDGES) if row.member_id == near.member_id]
    assert told[0].facts["missing"] == 2
    assert told[0].occasion == "1:0"


async def test_one_stamp_to_go_after_the_usual_gap(opening: Open):
    books = await opening("stamps-near")
    async with books.store.writing() as uow:
        named = {"title": "Coffee", "prize": "A free coffee", "language": "en"}
        await stamp_designs.add(uow, by=PROGRAM, goal=4, gives=Gives("visit"), **named)
    dana, finn = await books.regular(50), await books.regular(51)
    await books.buys_every(dana, [7, 7])
    await books.buys(finn)
    await books.passes(20)
    [(name, member_id, _day)] = await books.told()
    assert (name, member_id) == ("stamps-near", dana.member_id)
    async with books.store.reading() as view:
        [row] = await view.all(NUDGES)
    assert (row.facts["reward"], row.facts["usual"]) == ({"en": "A free coffee"}, 7)


async def sold(books: Habits) -> tuple[Line, Line]:
    async with books.store.writing() as uow:
        kind = await catalogue.add_category(uow, by=PROGRAM, title="Beans", language="en")
        beans = await catalogue.add(uow, by=PROGRAM, title="Espresso", language="en", category_id=kind)
        cake = await catalogue.add(uow, by=PROGRAM, title="Cake", language="en")
    return Line("Espresso", item_id=beans, category_id=kind), Line("Cake", item_id=cake)


async def test_the_usual_thing_is_named_a_day_before_it_is_usually_bought(opening: Open):
    books = await opening("replenishment")
    beans, cake = await sold(books)
    dana, finn = await books.regular(50), await books.regular(51, "marketing")
    await books.buys(finn, beans, cake)
    await books.buys_every(dana, [14, 14], beans)
    await books.buys(finn, beans)
    bought = books.now
    await books.passes(20)
    assert await books.told() == [("replenishment", dana.member_id, str((bought + 13 * DAY).date()))]
    books.now = bought + 21 * DAY
    await books.buys(dana, cake)
    await books.passes(10)
    assert len(await books.told()) == 1, "for one purchase of it one word"


async def test_what_was_bought_in_the_night_before_it_goes_needs_no_word(opening: Open):
    books = await opening("replenishment")
    beans, _ = await sold(books)
    dana = await books.regular(50)
    await books.buys_every(dana, [14, 14], beans)
    books.now = (books.now + 14 * DAY).replace(hour=3)
    await nightly.when_due(books.store)
    await books.buys(dana, beans)
    books.now = books.now.replace(hour=12)
    await nudges.work(books.store)
    [row] = await books.rows("SELECT state, reason FROM nudges")
    assert (row.state, row.reason) == ("lapsed", "over")


async def test_a_tip_goes_once_to_who_bought_the_thing(opening: Open):
    books = await opening("tip")
    beans, cake = await sold(books)
    async with books.store.writing() as uow:
        assert beans.category_id is not None
        assert beans.item_id is not None
        about: dict[str, Any] = {"by": PROGRAM, "language": "en"}
        await tips.write(uow, kind="category", target=beans.category_id, text="Cool and dry", **about)
        await tips.write(uow, kind="item", target=beans.item_id, text="Grind them late", **about)
        with pytest.raises(NotFound):
            await tips.write(uow, kind="item", target=99, text="?", **about)
        with pytest.raises(NotAllowed):
            await tips.write(uow, by=MANAGER, kind="item", target=1, language="en", text="?")
    dana, finn = await books.regular(50, "profiling"), await books.regular(51, "marketing")
    await books.buys(dana, beans, cake)
    await books.buys(finn, beans)
    await books.passes(3)
    await books.buys(dana, beans)
    await books.passes(3)
    assert [(name, member_id) for name, member_id, _ in await books.told()] == [("tip", dana.member_id)]
    async with books.store.reading() as view:
        row = next(row for row in await view.all(NUDGES) if row.state == "written")
    assert row.facts["tip"] == {"en": "Grind them late"}


async def test_tips_are_taken_out_and_are_not_without_number(opening: Open, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(tips, "MOST", 1)
    books = await opening("tip")
    beans, cake = await sold(books)
    async with books.store.writing() as uow:
        about: dict[str, Any] = {"by": PROGRAM, "kind": "item", "language": "en"}
        await tips.write(uow, target=beans.item_id or 0, text="One", **about)
        with pytest.raises(TipsFull):
            await tips.write(uow, target=cake.item_id or 0, text="Two", **about)
        await tips.write(uow, target=beans.item_id or 0, text=None, **about)
        assert await tips.listed(uow, by=PROGRAM) == {}


async def test_a_preview_goes_through_everybody_whatever_is_asked_by_night(opening: Open):
    books = await opening()
    dana = await books.regular(50)
    await books.buys(dana, minor=850)
    books.now += 14 * DAY
    async with books.store.studying() as view:
        found = await nudge_preview.preview(view, by=PROGRAM, name="within-reach")
        assert await nudge_preview.preview(view, by=PROGRAM, name="silence") == []
    assert [(one.member_id, one.facts["missing"]) for one in found] == [(dana.member_id, 2)]
    assert await books.rows("SELECT id FROM nudges") == []
