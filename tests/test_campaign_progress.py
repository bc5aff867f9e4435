"""One message tells the owner how a broadcast goes: seldom, in place, over every restart, until it is over."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.campaign_progress import CampaignProgress
from loyalty import campaign_progress, campaigns
from loyalty.campaign_content import Content, Message
from loyalty.roles import Actor
from tests.support.ready import Ready, ready, said
from tests.support.world import World

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)


class Wall:
    """A real clock that a test moves."""

    def __init__(self) -> None:
        self.now = NOON

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
async def shop(world: World) -> Ready:
    return await ready(world, "shop")


@pytest.fixture
def wall() -> Wall:
    return Wall()


@pytest.fixture
async def running(shop: Ready) -> int:
    """A broadcast on its way: 1 of 4 sent, 1 capped, confirmed by Olga."""
    staff_id = await shop.value(f"SELECT id FROM staff WHERE person_id = {shop.owner.id}")
    by = Actor(shop.owner.id, staff_id, "owner", "Olga")
    async with shop.world.store.writing() as uow:
        made = await campaigns.draft(uow, by=by, title="Cake", request_id="r")
        content = Content(versions={"a": {"en": Message(text="Cake")}})
        await campaigns.change(uow, by=by, campaign_id=made.id, content=content)
        await campaigns.confirm(uow, by=by, campaign_id=made.id)
        await campaign_progress.follow(uow, by=by, campaign_id=made.id)
    await shop.change(
        "UPDATE campaigns SET state = 'running', built_at = created_at, started_at = created_at, size = 5"
    )
    for member, state in enumerate(("sent", "pending", "pending", "pending"), 901):
        await letter(shop, made.id, member, state)
    await letter(shop, made.id, 905, "skipped", "capped")
    return made.id


async def letter(shop: Ready, campaign_id: int, member: int, state: str, reason: str = "") -> None:
    why = f"'{reason}'" if reason else "NULL"
    await shop.change(
        "INSERT INTO campaign_letters (campaign_id, member_id, person_id, variant, state, reason) "
        f"VALUES ({campaign_id}, {member}, {member}, 'a', '{state}', {why})"
    )


async def told(shop: Ready, wall: Wall, *, later: float = 0.0, teller: CampaignProgress | None = None) -> int:
    wall.now += timedelta(seconds=later)
    return await (teller or CampaignProgress(shop.world.store, shop.world.program.stage, clock=wall)).drain()


async def test_it_is_one_message_edited_at_most_every_five_seconds(shop: Ready, running: int, wall: Wall):
    assert await told(shop, wall) == 1
    first = shop.owner.last
    assert "1 of 4" in first
    assert "had one lately 1" in first
    await shop.change("UPDATE campaign_letters SET state = 'sent' WHERE member_id = 902")
    assert await told(shop, wall, later=4.9) == 0
    assert await told(shop, wall, later=0.1) == 1
    assert (shop.owner.last.id, "2 of 4" in shop.owner.last) == (first.id, True)


async def test_of_two_workers_one_tells_and_another_goes_on_after_a_death(shop: Ready, running: int, wall: Wall):
    tellers = [CampaignProgress(shop.world.store, shop.world.program.stage, clock=wall) for _ in range(2)]
    assert sum([await told(shop, wall, teller=one) for one in tellers]) == 1
    number = len(shop.owner.messages)
    await shop.change("UPDATE campaign_letters SET state = 'sent'")
    await told(shop, wall, later=5, teller=tellers[1])
    assert (len(shop.owner.messages), "5 of 5" in shop.owner.last) == (number, True)


async def test_the_last_word_is_said_once(shop: Ready, running: int, wall: Wall):
    await told(shop, wall)
    await shop.change("UPDATE campaigns SET state = 'finished'")
    await told(shop, wall, later=5)
    assert "finished" in shop.owner.last
    assert said("button-broadcast-pause") not in shop.owner.last.buttons
    assert await told(shop, wall, later=60) == 0


async def test_what_was_over_before_anything_was_told_is_told_once(shop: Ready, running: int, wall: Wall):
    await shop.change("UPDATE campaigns SET state = 'finished'")
    assert [await told(shop, wall, later=5) for _ in range(3)] == [1, 0, 0]


async def test_pausing_on_that_message_says_so_there_at_once(shop: Ready, running: int, wall: Wall):
    await told(shop, wall)
    number = shop.owner.last.id
    await shop.do(shop.owner, tap=said("button-broadcast-pause"))
    assert (shop.owner.last.id, said("button-broadcast-go-on") in shop.owner.last.buttons) == (number, True)
    assert "you said so" in shop.owner.last
    assert shop.owner.toasts[-1] == said("broadcast-paused")
    await shop.do(shop.owner, tap=said("button-broadcast-go-on"))
    assert await shop.value("SELECT state FROM campaigns") == "running"


async def test_why_it_stands_still_and_until_when_is_said(shop: Ready, running: int, wall: Wall):
    await shop.change("UPDATE campaigns SET state = 'paused', reason = 'wait', resumes_at = '2026-11-21 13:05:00'")
    await told(shop, wall)
    assert "Telegram asks for a rest. From then on it can go on: 13:05" in shop.owner.last


async def test_cancelling_is_asked_with_its_extent_and_cannot_be_undone(shop: Ready, running: int, wall: Wall):
    await told(shop, wall)
    await shop.do(shop.owner, tap=said("button-broadcast-cancel"))
    assert "Not written to yet: 3" in shop.owner.last
    await shop.do(shop.owner, tap=said("button-broadcast-cancel-sure"))
    assert await shop.value("SELECT state FROM campaigns") == "cancelled"
    await shop.forge(shop.owner, f"broadcast-go-on:{running}")
    assert said("refused-CampaignOver", state="cancelled") in shop.owner.last


async def test_an_owner_who_deleted_it_gets_a_new_one(shop: Ready, running: int, wall: Wall):
    await told(shop, wall)
    shop.owner.delete(shop.owner.last.id)
    await shop.change("UPDATE campaign_letters SET state = 'sent' WHERE member_id = 902")
    await told(shop, wall, later=5)
    await told(shop, wall, later=5)
    assert "2 of 4" in shop.owner.last


async def test_nobody_is_told_who_has_blocked_the_bot(shop: Ready, running: int, wall: Wall):
    shop.owner.block()
    assert [await told(shop, wall, later=5) for _ in range(2)] == [1, 0]
