"""A broadcast that comes again, the offer or the reward that it carries, and what its buttons do."""

import json

import pytest

from tests.support.broadcasting import (
    EVERYBODY,
    asleep,
    offered,
    over,
    page,
    sara,
    sent,
    tapped,
    weekly,
    with_offer,
    written,
)
from tests.support.ready import Ready, ready, said
from tests.support.world import World

pytestmark = pytest.mark.only_on("sqlite")


@pytest.fixture
async def shop(world: World) -> Ready:
    people = await ready(world, "shop")
    await world.member("he", "שרה")
    await people.change("UPDATE members SET agreed = 15")
    return people


# -- repeated ---------------------------------------------------------------------------------------------------------


async def test_a_correction_goes_into_the_next_week_as_well(shop: Ready):
    await weekly(shop)
    await tapped(shop, "button-back")
    await sent(shop)
    await page(shop, 1)
    await tapped(shop, "button-broadcast-correct")
    await shop.do(shop.owner, say="Typo {name|friend}")
    assert said("broadcast-correct-beside", what="turns", n=1) in shop.owner.last
    await shop.do(shop.owner, tap=0)
    await shop.world.pass_time(days=7, minutes=5)
    assert "Typo Dana" in shop.dana.last


@pytest.mark.parametrize("whole", [True, False])
async def test_cancelling_a_weekly_one_asks_whether_the_next_ones_too(shop: Ready, whole: bool):
    owner = await weekly(shop)
    await tapped(shop, "button-broadcast-at")
    await shop.do(owner, say="22 November 12:00")
    await tapped(shop, "button-broadcast-check")
    await shop.do(owner, tap=said("button-broadcast-schedule", n=EVERYBODY))
    await tapped(shop, "button-broadcast-cancel")
    assert said("broadcast-cancel-repeated") in owner.last
    await tapped(shop, "button-broadcast-cancel-all" if whole else "button-broadcast-cancel-this")
    await shop.world.pass_time(hours=27)
    assert not shop.dana.sees("Tpyo")
    await shop.world.pass_time(days=7)
    assert shop.dana.sees("Tpyo Dana") is not whole


async def test_cancelling_the_one_on_its_way_can_end_the_next_too(shop: Ready):
    await asleep(shop)
    owner = await weekly(shop)
    await tapped(shop, "button-back")
    await sent(shop)
    await page(shop, 1)
    await tapped(shop, "button-broadcast-cancel", "button-broadcast-cancel-all")
    rows = await shop.rows("SELECT state FROM campaigns ORDER BY id")
    assert [row.state for row in rows] == ["cancelled", "cancelled"]
    assert owner.last


async def test_a_repeated_broadcast_has_a_last_day(shop: Ready):
    owner = await weekly(shop)
    await tapped(shop, "button-broadcast-last")
    await shop.do(owner, say="25 November")
    assert "last day: 25 Nov" in owner.last
    await sent(shop)
    assert await shop.value("SELECT count(*) FROM campaigns") == 1
    assert json.loads(await shop.value("SELECT repeat FROM campaigns"))["until_on"] == "2026-11-25"


# -- offers and rewards -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("repeated", [True, False])
async def test_a_broadcast_whose_offer_is_over_stands_still_and_its_owner_is_told(shop: Ready, repeated: bool):
    offer = await offered(shop)
    owner = await with_offer(shop)
    if repeated:
        await tapped(shop, "button-broadcast-when", "button-broadcast-weekly", "button-back")
        await sent(shop)
        await over(shop, offer)
        await shop.world.pass_time(days=7, minutes=5)
    else:
        await tapped(shop, "button-broadcast-when", "button-broadcast-at")
        await shop.do(owner, say="22 November 12:00")
        await tapped(shop, "button-broadcast-check")
        await shop.do(owner, tap=said("button-broadcast-schedule", n=EVERYBODY))
        await over(shop, offer)
        await shop.world.pass_time(hours=27)
        assert not shop.dana.sees("Take")
    assert owner.sees(said("broadcast-stands-why", reason="offer", title="", name="", why="", when=""))
    await page(shop)
    assert said("broadcast-stands", reason="offer") in owner.last
    await tapped(shop, "button-broadcast-go-on")
    assert await shop.value("SELECT state FROM campaigns ORDER BY id DESC") == "paused"
    await page(shop)
    await tapped(shop, "button-broadcast-copy")
    await tapped(shop, "button-broadcast-check")
    assert said("broadcast-offer-is-over") in owner.last


async def test_whoever_gets_the_copy_after_the_end_sees_that_it_is_over(shop: Ready):
    offer = await offered(shop)
    await asleep(shop)
    await with_offer(shop)
    await sent(shop)
    await over(shop, offer)
    await shop.world.pass_time(minutes=2)
    assert said("button-offer-over") in shop.dana.last.buttons
    await shop.world.pass_time(hours=12)
    assert said("button-offer-over", "he") in sara(shop).last.buttons
    await page(shop)
    await tapped(shop, "button-broadcast-correct")
    await shop.do(shop.owner, say="Better")
    await shop.do(shop.owner, tap=0)
    await shop.world.pass_time(minutes=2)
    assert "Better" in shop.dana.last
    assert said("button-offer-over") in shop.dana.last.buttons


async def test_the_buttons_are_closed_at_any_age(shop: Ready):
    offer = await offered(shop)
    await with_offer(shop)
    await sent(shop)
    await shop.world.pass_time(days=3)
    await over(shop, offer)
    await shop.world.pass_time(minutes=2)
    assert said("button-offer-over") in shop.dana.last.buttons


async def test_a_draft_has_one_offer_which_it_shows_and_lets_go_of(shop: Ready):
    await offered(shop)
    await offered(shop, "another")
    owner = await with_offer(shop)
    assert "offer: " in owner.last
    first = await shop.value("SELECT offer_id FROM campaigns")
    await tapped(shop, "button-broadcast-buttons", "button-broadcast-add-offer")
    other = 3 - first
    await shop.forge(owner, f"broadcast-offer-set:1:offer:{other}")
    assert said("refused-OneOfferOnly") in owner.last.text or said("refused-OneOfferOnly") in owner.toasts[-1]
    await page(shop)
    await tapped(shop, "button-broadcast-buttons")
    await shop.do(owner, tap=next(one for one in owner.last.buttons if one.startswith("✕ Offer")))
    assert await shop.rows("SELECT offer_id FROM campaigns") == [(None,)]
    assert "✕ Take it" not in owner.last.buttons
    await tapped(shop, "button-broadcast-add-claim")
    await shop.do(owner, tap=0)
    await tapped(shop, "✕ Take it")
    assert await shop.rows("SELECT offer_id FROM campaigns") == [(None,)]


async def test_a_button_leads_to_a_reward_of_the_catalogue(shop: Ready):
    owner = await written(shop, "New in our catalogue")
    await tapped(shop, "button-broadcast-buttons", "button-broadcast-add-claim", "button-broadcast-reward")
    assert said("broadcast-which-reward", n=1) in owner.last
    await shop.do(owner, tap=0)
    await tapped(shop, "button-back")
    await sent(shop)
    copy = shop.dana.last.id
    await shop.do(shop.dana, tap="Take it")
    assert shop.dana.last.id != copy
    assert await shop.rows("SELECT member_id, button FROM campaign_taps") == [(1, 0)]


async def test_no_field_stands_on_a_button_or_in_its_address(shop: Ready):
    owner = await written(shop)
    await tapped(shop, "button-broadcast-buttons", "button-broadcast-add-link")
    await shop.do(owner, say="https://example.com/?q={name}")
    assert said("refused-FieldOnButton") in owner.last
    await shop.do(owner, say="https://example.com/")
    await shop.do(owner, say="Menu for {name}")
    assert said("refused-FieldOnButton") in owner.last


async def test_buttons_under_a_preview_do_nothing(shop: Ready):
    await offered(shop)
    owner = await with_offer(shop)
    await shop.world.do(owner, say="/start")
    await page(shop)
    await tapped(shop, "button-broadcast-check")
    for label in ("Take it", said("button-stop-offers")):
        await shop.do(owner, tap=label)
        assert owner.toasts[-1] == said("broadcast-preview-only")
    assert await shop.value("SELECT count(*) FROM vouchers") == 0


async def test_the_command_below_an_album_leads_to_how_often_one_is_written_to(shop: Ready):
    await shop.do(shop.dana, say="/often")
    assert said("courtesy-mine") in shop.dana.last
