"""Old buttons say what became of a broadcast and lead there; under copies they say what holds now."""

import json
from collections.abc import Awaitable, Callable

import pytest

from bot import words
from bot.sandbox.people import Person
from loyalty.clubs import ClubSettings
from tests.support.ready import Ready, ready, said
from tests.support.world import World
from tests.test_broadcast_screens import begun, opened
from tests.test_result_screens import speaks
from tests.test_short_screens import is_short

pytestmark = pytest.mark.only_on("sqlite")
SEND = "broadcast-send:1:x"


@pytest.fixture
async def shop(world: World) -> Ready:
    """A shop with two members who want offers; one of them reads Hebrew."""
    people = await ready(world, "shop")
    await people.set_club(features=frozenset({"vouchers"}))
    await world.member("he", "שרה")
    await people.change("UPDATE members SET agreed = 15")
    return people


async def looked(shop: Ready) -> Person:
    """The page of the newest broadcast."""
    await shop.do(shop.owner, say="/broadcast")
    return await shop.do(shop.owner, tap=0)


async def confirmed(shop: Ready, n: int = 2) -> Person:
    await opened(shop, "button-broadcast-check")
    return await shop.do(shop.owner, tap=said("button-broadcast-send", n=n))


async def thrown_away(shop: Ready) -> None:
    await opened(shop, "button-broadcast-discard")


async def cancelled(shop: Ready) -> None:
    shop.wait(hours=13)
    await looked(shop)
    await confirmed(shop)
    await shop.forge(shop.owner, "broadcast-cancelled:1")


async def gone_out(shop: Ready) -> None:
    await confirmed(shop)
    await shop.world.pass_time(minutes=1)


@pytest.mark.parametrize(
    ("before", "button", "state"),
    [
        (thrown_away, SEND, "discarded"),
        (thrown_away, "broadcast-text:1", "discarded"),
        (thrown_away, "broadcast-how:1", "discarded"),
        (thrown_away, "broadcast-versions:1", "discarded"),
        (cancelled, SEND, "cancelled"),
        (cancelled, "broadcast-check:1", "cancelled"),
        (gone_out, "broadcast-cancel:1", "finished"),
        (gone_out, "broadcast-pause:1", "finished"),
    ],
)
async def test_an_old_button_says_what_became_of_it_and_leads_there(
    shop: Ready, before: Callable[[Ready], Awaitable[object]], button: str, state: str
):
    await begun(shop)
    await before(shop)
    await shop.forge(shop.owner, button)
    assert said("refused-CampaignOver", state=state) in shop.owner.last
    assert said("button-broadcast-copy") in shop.owner.last.buttons


async def test_what_is_confirmed_is_not_thrown_away_by_an_old_button(shop: Ready):
    await begun(shop)
    await gone_out(shop)
    await shop.forge(shop.owner, "broadcast-discard:1")
    assert said("refused-CampaignFixed") in shop.owner.last
    assert await shop.value("SELECT state FROM campaigns") == "finished"


async def test_another_owner_confirms_while_the_first_is_writing(shop: Ready):
    owner = await begun(shop)
    other = await shop.world.owner(name="Otto")
    await shop.do(owner, say="/broadcast")
    await shop.do(owner, tap=0)
    await opened(shop, "button-broadcast-text")
    await shop.do(owner, tap=0)
    await shop.do(other, say="/broadcast")
    await shop.do(other, tap=0)
    await shop.do(other, tap=said("button-broadcast-check"))
    await shop.do(other, tap=said("button-broadcast-send", n=2))
    await shop.do(owner, say="Second thoughts")
    assert owner.last.text.count(said("refused-CampaignFixed")) == 1
    assert said("button-broadcast-copy") in owner.last.buttons
    await shop.do(owner, say="And again")  # nothing is asked any more
    assert said("refused-CampaignFixed") not in owner.last


async def test_a_group_chosen_too_late_leads_to_the_broadcast(shop: Ready):
    owner = await begun(shop)
    await opened(shop, "button-broadcast-whom")
    await shop.change("UPDATE campaigns SET state = 'scheduled', starts_at = '2026-11-30 10:00:00.000000'")
    await shop.do(owner, tap=said("button-segment-done"))
    assert said("refused-CampaignFixed") in owner.last
    assert said("button-broadcast-copy") in owner.last.buttons


async def test_who_stopped_offers_is_not_told_that_some_come(shop: Ready):
    await begun(shop)
    await gone_out(shop)
    dana = shop.dana
    copy = dana.last.id
    dana.tap(said("button-stop-offers"), copy)
    dana.tap(said("button-less"), copy)
    await shop.do(dana)
    assert dana.toasts[-1] == said("courtesy-stopped")
    assert said("button-back-stop") in next(one for one in dana.messages if one.id == copy).buttons
    assert not await shop.value("SELECT coalesce(max(less_often), 0) FROM member_contacts")


async def test_who_has_left_is_not_invited_by_a_tap_under_an_old_copy(shop: Ready):
    await begun(shop)
    await gone_out(shop)
    dana, before = shop.dana, len(list(shop.dana.messages))
    await shop.change("UPDATE members SET status = 'left' WHERE id = 1")
    for name in ("less", "mute", "stop-offers"):
        await shop.do(dana, tap=said(f"button-{name}"))
        assert dana.toasts[-1] == said("courtesy-no-member")
    assert len(list(dana.messages)) == before


@pytest.mark.parametrize("language", words.LANGUAGES)
async def test_the_owner_sets_how_fast_many_are_written_to(shop: Ready, language: str):
    owner = await speaks(shop, language)
    await shop.do(owner, say="/start")
    await shop.forge(owner, "courtesy")
    is_short(owner.last)
    await shop.do(owner, tap=said("button-pace", language))
    is_short(owner.last)
    await shop.do(owner, tap=0)
    assert await pace(shop) == 5
    await shop.do(owner, tap=said("button-pace", language))
    await shop.do(owner, say="29")
    assert said("refused-OutOfRange", language, least=1, most=28) in owner.last
    await shop.do(owner, say="12")
    assert await pace(shop) == 12


async def pace(shop: Ready) -> int:
    kept = await shop.value("SELECT settings FROM clubs")
    return ClubSettings.model_validate(json.loads(kept)).messages_per_second
