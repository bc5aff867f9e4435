"""What a broadcast has brought: sums that add up, those held out beside those who got it, and nothing by chance."""

from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select, text

from loyalty import campaign_letters, results
from loyalty.campaign import Campaign
from loyalty.campaign_content import BroadcastButton, Content, Message
from loyalty.db.tables import campaign_letters as letters
from loyalty.db.tables import purchases
from loyalty.errors import CampaignGone, NotAllowed
from loyalty.results import Results
from loyalty.statistics import Range, Share
from tests.support.books import CASHIER
from tests.support.campaigning import Campaigning
from tests.support.offering import offered, taken
from tests.support.vouchers import FIFTH, held, sold

CROWD = 400
QUESTION = BroadcastButton(kind="question", labels={"en": "Tea?"}, options=({"en": "Yes"}, {"en": "No"}))
ASKING = Content(versions={"a": {"en": Message(text="Hello", buttons=((QUESTION,),))}})


@pytest.fixture
async def books(database_url: str) -> AsyncIterator[Campaigning]:
    """A club with four hundred members on Telegram."""
    opened = await Campaigning(database_url).opened(CROWD)
    yield opened
    await opened.close()


async def sent(books: Campaigning, **parts: Any) -> Campaign:
    """A broadcast that has gone out to everybody whom it goes to."""
    campaign = await books.running(**({"options": {"holdout": True}} | parts))
    async with books.store.writing() as uow:
        await uow.run(letters.update().where(letters.c.state == "pending").values(state="sent", sent_at=uow.now))
        over = "UPDATE campaigns SET state = 'finished', finished_at = started_at WHERE id = :id"
        await uow.run(text(over).bindparams(id=campaign.id))
    return await books.campaign(campaign.id)


async def those(books: Campaigning, campaign: Campaign, state: str) -> list[int]:
    """The members whose letter is in this state."""
    async with books.store.reading() as view:
        found = select(letters.c.member_id).where(letters.c.campaign_id == campaign.id, letters.c.state == state)
        return [row.member_id for row in await view.all(found.order_by(letters.c.member_id))]


async def bought(books: Campaigning, member_ids: list[int], *, amount_minor: int = 1_000, days: float = 1) -> None:
    """Each of these buys something, so many days from now; straight into the tables, as a year of sales would be."""
    async with books.store.writing() as uow:
        first = int(await uow.value(text("SELECT coalesce(max(id), 0) FROM purchases"))) + 1
        same = {"currency": "PLN", "items": [], "presence": "scan", "state": "confirmed", "practice": False}
        same |= {"program_version_id": 1, "amount_minor": amount_minor, "at": uow.now + timedelta(days=days)}
        lines = [
            same | {"member_id": one, "receipt_number": f"{first + place}", "request_id": f"r{first + place}"}
            for place, one in enumerate(member_ids)
        ]
        await uow.run(purchases.insert(), lines)


async def studied(books: Campaigning, campaign: Campaign) -> Results:
    async with books.store.studying() as view:
        return await results.study(view, by=books.owner, campaign_id=campaign.id)


async def spent(books: Campaigning, found: Results) -> Range | None:
    async with books.store.studying() as view:
        return await results.spent(view, by=books.owner, found=found)


async def test_those_who_got_it_stand_beside_those_held_out(books: Campaigning):
    campaign = await sent(books)
    got, held_out = await those(books, campaign, "sent"), await those(books, campaign, "holdout")
    assert (len(got), len(held_out)) == (320, 80)
    await bought(books, got[:112] + held_out[:12])
    await bought(books, got[:50], days=2)
    await bought(books, got[200:] + held_out[40:], days=9)
    await bought(books, held_out[:70], days=-3)
    books.now += timedelta(days=20)
    found = await studied(books, campaign)
    assert found.came is not None
    assert (found.came.got, found.came.held_out) == (Share(112, 320), Share(12, 80)), "each once, within the window"
    assert (found.came.tells, found.came.more) == (True, 0)
    assert found.came.extra.value == pytest.approx(0.2)
    assert 0 < found.came.extra.low < 0.2 < found.came.extra.high
    assert found.is_over
    extra = await spent(books, found)
    assert extra is not None
    assert extra.low < extra.value < extra.high


async def test_what_chance_explains_is_said_with_how_many_more_it_takes(books: Campaigning):
    campaign = await sent(books)
    got, held_out = await those(books, campaign, "sent"), await those(books, campaign, "holdout")
    await bought(books, got[:70] + held_out[:16])
    books.now += timedelta(days=2)
    found = await studied(books, campaign)
    assert found.came is not None
    assert not found.came.tells
    assert found.came.more > 300
    assert not found.is_over


async def test_letters_taps_and_codes_add_up(books: Campaigning):
    offer = await offered(books, effect=FIFTH)
    campaign = await sent(books, content=ASKING, offer_id=offer.id, options={})
    some = await those(books, campaign, "sent")
    for place, member_id in enumerate(some[:30]):
        async with books.store.writing() as uow:
            option = 1 if place < 20 else 0
            given = {"campaign_id": campaign.id, "member_id": member_id, "button": 0, "option": option}
            await campaign_letters.tapped(uow, **given)  # type: ignore[arg-type]
    for state, number in (("unknown", 3), ("blocked", 5), ("failed", 2), ("skipped", 7)):
        async with books.store.writing() as uow:
            chosen = some[-number:]
            some = some[:-number]
            values = {"state": state, "reason": "capped" if state == "skipped" else None}
            await uow.run(letters.update().where(letters.c.member_id.in_(chosen)).values(**values))
    async with books.store.writing() as uow:
        await uow.run(letters.update().where(letters.c.member_id.in_(some[:4])).values(blocked_at=uow.now))
    voucher = await taken(books, offer, some[0])
    await sold(books, some[0], "sale", (await held(books, voucher.code)).off)
    books.now += timedelta(days=1)
    found = await studied(books, campaign)
    told = found.letters
    assert told.total == CROWD
    assert (told.delivered, told.unknown, told.gone, told.failed, told.skipped) == (383, 3, 5, 2, {"capped": 7})
    assert (told.blocked, told.tapped) == (4, 30)
    assert [(one.button, one.option, one.members) for one in found.taps] == [(0, 0, 10), (0, 1, 20)]
    assert (found.used, found.minor) == (1, 1_000)
    assert (found.came, await spent(books, found)) == (None, None), "nobody was held out"


async def test_money_is_capped_and_what_was_spent_before_taken_out(books: Campaigning):
    campaign = await sent(books)
    got, held_out = await those(books, campaign, "sent"), await those(books, campaign, "holdout")
    await bought(books, got + held_out, amount_minor=5_000, days=-10)
    await bought(books, got, amount_minor=6_000)
    await bought(books, held_out, amount_minor=5_000)
    await bought(books, got[:1], amount_minor=9_000_000, days=2)
    books.now += timedelta(days=20)
    found = await studied(books, campaign)
    extra = await spent(books, found)
    assert extra is not None
    assert extra.value == pytest.approx(1_000, rel=0.01), "one fortune changes nothing"


async def test_all_broadcasts_together_tell_what_none_of_them_tells_alone(books: Campaigning):
    async with books.store.studying() as view:
        assert await results.pooled(view, by=books.owner) is None
    for number in range(12):
        campaign = await sent(books, name=f"no {number}")
        got, held_out = await those(books, campaign, "sent"), await those(books, campaign, "holdout")
        await bought(books, got[:80] + held_out[:14])
        books.now += timedelta(days=30)
        found = await studied(books, campaign)
        assert found.came is not None
        assert not found.came.tells
    async with books.store.studying() as view:
        together = await results.pooled(view, by=books.owner)
    assert together is not None
    assert (together.campaigns, together.got, together.held_out) == (12, Share(960, 3840), Share(168, 960))
    assert together.extra.is_clear
    assert together.more == 0


async def test_practice_and_what_was_voided_count_for_nothing(books: Campaigning):
    campaign = await sent(books)
    got = await those(books, campaign, "sent")
    await bought(books, got[:40])
    async with books.store.writing() as uow:
        await uow.run(text(f"UPDATE purchases SET state = 'voided' WHERE member_id = {got[0]}"))
        await uow.run(text(f"UPDATE purchases SET practice = true WHERE member_id = {got[1]}"))
    books.now += timedelta(days=3)
    found = await studied(books, campaign)
    assert found.came is not None
    assert found.came.got.hits == 38


async def test_only_owners_see_results_and_only_of_what_has_begun(books: Campaigning):
    draft = await books.drafted()
    async with books.store.studying() as view:
        with pytest.raises(CampaignGone):
            await results.study(view, by=books.owner, campaign_id=draft.id)
        for asking in (results.study(view, by=CASHIER, campaign_id=draft.id), results.pooled(view, by=CASHIER)):
            with pytest.raises(NotAllowed):
                await asking
