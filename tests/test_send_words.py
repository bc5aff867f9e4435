"""What an owner reads when a broadcast stands still, and who shut the door because of one: through the real program."""

import pytest
from sqlalchemy import text

from bot import words
from bot.send_letters import LETTERS
from loyalty import campaign_steps, campaigns, consents
from loyalty.campaign_content import Content, Message
from loyalty.letters import Letter
from loyalty.roles import Actor
from tests.support.ready import Ready, said

pytest_plugins = ["tests.support.ready_clubs"]
pytestmark = pytest.mark.only_on("sqlite")
HELLO = Content(versions={"a": {"en": Message(text="Fresh croissants, {name|friend}")}})


async def _sent(shop: Ready) -> int:
    """A broadcast to everybody, confirmed by the owner and gone out."""
    store = shop.world.store
    [staff] = await shop.rows("SELECT id FROM staff WHERE role = 'owner'")
    [dana] = await shop.rows("SELECT id FROM members WHERE name = 'Dana'")
    owner = Actor(shop.owner.id, staff.id, "owner", "Olga")
    async with store.writing() as uow:
        await consents.give(uow, member_id=dana.id, purpose="marketing", place="join")
        made = await campaigns.draft(uow, by=owner, title="Croissants", request_id="one")
        await campaigns.change(uow, by=owner, campaign_id=made.id, content=HELLO)
        await campaigns.confirm(uow, by=owner, campaign_id=made.id)
    await shop.world.work()
    return made.id


async def test_a_broadcast_reaches_the_member_through_the_program_and_says_whose_it_is(shop: Ready):
    await _sent(shop)
    copy = next(message for message in shop.dana.messages if "Fresh croissants" in message.text)
    assert "Dana" in copy.text
    assert said("button-stop-offers") in copy.buttons


async def test_who_blocks_the_bot_after_a_copy_is_its_cost(shop: Ready):
    campaign_id = await _sent(shop)
    shop.dana.block()
    await shop.do(shop.dana)
    [row] = await shop.rows(f"SELECT blocked_at FROM campaign_letters WHERE campaign_id = {campaign_id}")
    assert row.blocked_at is not None


async def test_the_owner_is_told_that_it_stands_still(shop: Ready):
    campaign_id = await _sent(shop)
    async with shop.world.store.writing() as uow:
        await uow.run(text("UPDATE campaigns SET state = 'running'"))
        await campaign_steps.stand_still(uow, campaign_id=campaign_id, reason="blocks")
    await shop.world.work()
    assert "Croissants" in shop.owner.last.text
    assert said("button-broadcast-look") in shop.owner.last.buttons


@pytest.mark.parametrize("language", words.LANGUAGES)
@pytest.mark.parametrize("reason", ["content", "blocks", "wait", "trouble", "strangers"])
def test_every_reason_has_its_sentence(language: str, reason: str):
    params = {"campaign": 1, "title": "T", "reason": reason, "name": "Dana", "why": "too long", "until": None}
    letter = Letter(1, 1, language, "notice", "letter-broadcast-stands", params, 0)
    screen = LETTERS["letter-broadcast-stands"](letter, None)
    assert len(screen.text.split("\n")) == 2
