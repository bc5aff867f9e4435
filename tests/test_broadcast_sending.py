"""From the preview to the last copy: what is shown is what is sent, and what can be done with it afterwards."""

import pytest

from bot.sandbox.people import Person
from loyalty import consents, offers
from loyalty.roles import PROGRAM
from tests.support.ready import Ready, ready, said
from tests.support.world import World

pytestmark = pytest.mark.only_on("sqlite")
EVERYBODY = 2


@pytest.fixture
async def shop(world: World) -> Ready:
    people = await ready(world, "shop")
    await world.member("he", "שרה")
    await people.change("UPDATE members SET agreed = 15")
    return people


async def written(shop: Ready, text: str = "Hello, {name|friend}!", *, question: bool = False) -> Person:
    """A draft, ready to be looked at."""
    await shop.do(shop.owner, say="/broadcast")
    await shop.do(shop.owner, tap=said("button-broadcast-new"))
    await shop.do(shop.owner, say=text)
    if question:
        for label in ("buttons", "add-question", "answers-yes-no"):
            await shop.do(shop.owner, tap=said(f"button-broadcast-{label}"))
        await shop.do(shop.owner, tap=said("button-back"))
    return shop.owner


async def sent(shop: Ready, text: str = "Hello, {name|friend}!", *, question: bool = False) -> Person:
    """A broadcast that everybody got."""
    owner = await written(shop, text, question=question)
    await shop.do(owner, tap=said("button-broadcast-check"))
    await shop.do(owner, tap=said("button-broadcast-send", n=EVERYBODY))
    await shop.world.pass_time(minutes=1)
    await shop.do(owner, say="/broadcast")
    return await shop.do(owner, tap=0)


def sara(shop: Ready) -> Person:
    return shop.world.telegram.people[-1]


def looks(message) -> tuple:
    """Everything that is seen of a message."""
    parts = tuple(repr(message.raw.get(part)) for part in ("text", "caption", "entities", "photo"))
    return (*parts, repr(message.buttons))


async def test_the_preview_is_exactly_what_is_sent(shop: Ready):
    owner = await written(shop, "**Hello**, {name|friend}! Points: {points}", question=True)
    before = owner.last.id
    await shop.do(owner, tap=said("button-broadcast-check"))
    previews = {looks(message) for message in owner.messages if before < message.id < owner.last.id}
    assert "Shown above as for: שרה (Hebrew, reads: English) · Dana (English)" in owner.last
    await shop.do(owner, tap=said("button-broadcast-send", n=EVERYBODY))
    await shop.world.pass_time(minutes=1)
    assert {looks(person.last) for person in (shop.dana, sara(shop))} == previews


async def test_a_photo_goes_with_its_caption(shop: Ready):
    await shop.do(shop.owner, say="/broadcast")
    await shop.do(shop.owner, tap=said("button-broadcast-new"))
    shop.owner.send_photo(caption="For {name|you}")
    await shop.do(shop.owner)
    await shop.do(shop.owner, tap=said("button-broadcast-check"))
    await shop.do(shop.owner, tap=said("button-broadcast-send", n=EVERYBODY))
    assert (shop.dana.last.kind, "For Dana" in shop.dana.last) == ("photo", True)


async def test_a_test_goes_to_oneself_only(shop: Ready):
    owner = await written(shop)
    await shop.do(owner, tap=said("button-broadcast-check"))
    await shop.do(owner, tap=said("button-broadcast-try"))
    assert owner.sees("Hello, Olga!")
    assert not shop.dana.sees("Hello")
    assert owner.toasts[-1] == said("broadcast-tested")


async def test_the_sum_says_who_gets_none_and_why(shop: Ready):
    await shop.change("UPDATE members SET agreed = 1 WHERE name = 'Dana'")
    owner = await written(shop)
    await shop.do(owner, tap=said("button-broadcast-check"))
    assert "Goes to: 1" in owner.last
    assert "did not agree 1" in owner.last
    shop.wait(hours=14)
    await shop.do(owner, say="/broadcast")
    await shop.do(owner, tap=0)
    await shop.do(owner, tap=said("button-broadcast-check"))
    assert "quiet until 09:00: 1" in owner.last


async def test_what_was_changed_since_the_preview_is_shown_again_first(shop: Ready):
    owner = await written(shop)
    await shop.do(owner, tap=said("button-broadcast-check"))
    await shop.change("UPDATE campaigns SET expires_at = '2026-12-24 00:00:00'")
    await shop.do(owner, tap=said("button-broadcast-send", n=EVERYBODY))
    assert said("broadcast-changed") in owner.last
    assert await shop.value("SELECT state FROM campaigns") == "draft"
    await shop.do(owner, tap=said("button-broadcast-send", n=EVERYBODY))
    assert await shop.value("SELECT state FROM campaigns") == "finished"


async def test_what_bends_and_what_is_too_long_is_said_before(shop: Ready):
    owner = await written(shop, "{points} points, {nmae}, {offer code}")
    await shop.do(owner, tap=said("button-broadcast-check"))
    assert said("broadcast-no-offer") in owner.last
    assert said("button-broadcast-send", n=EVERYBODY) not in owner.last.buttons
    await shop.do(owner, tap=said("button-broadcast-remarks", n=3))
    assert "{nmae}" in owner.last
    assert "after a colon" in owner.last


async def test_a_broadcast_for_later_waits_for_its_time(shop: Ready):
    owner = await written(shop)
    for label in ("when", "at"):
        await shop.do(owner, tap=said(f"button-broadcast-{label}"))
    await shop.do(owner, say="22 November 12:00")
    await shop.do(owner, tap=said("button-broadcast-check"))
    await shop.do(owner, tap=said("button-broadcast-schedule", n=EVERYBODY))
    assert "waits for its time" in owner.last
    assert not shop.dana.sees("Hello")
    await shop.world.pass_time(hours=26)
    assert shop.dana.sees("Hello, Dana!")


async def test_an_answer_is_thanked_for_and_leaves_what_one_was_doing(shop: Ready):
    await sent(shop, question=True)
    dana = shop.dana
    copy = dana.last
    await shop.do(dana, say="/settings")
    await shop.do(dana, tap=0)
    asked = dana.last
    assert await shop.value(f"SELECT step FROM drafts WHERE person_id = {dana.id}")
    dana.tap("Yes", copy.id)
    await shop.do(dana)
    assert dana.toasts[-1] == said("broadcast-answered", answer="Yes")
    assert dana.last.id == asked.id
    assert await shop.value(f"SELECT step FROM drafts WHERE person_id = {dana.id}")
    dana.tap("No", copy.id)
    await shop.do(dana)
    assert await shop.rows("SELECT button, option FROM campaign_taps") == [(0, 1)]


async def test_the_way_out_proves_that_the_copy_arrived_and_is_no_interest(shop: Ready):
    async with shop.world.store.writing() as uow:
        await consents.give(uow, member_id=1, purpose="marketing", place="test")
    await sent(shop)
    await shop.change("UPDATE campaign_letters SET state = 'unknown' WHERE member_id = 1")
    await shop.do(shop.dana, tap=said("button-less"))
    assert await shop.rows("SELECT state, tapped_at FROM campaign_letters WHERE member_id = 1") == [("sent", None)]
    assert await shop.value("SELECT less_often FROM member_contacts WHERE member_id = 1")
    await shop.do(shop.dana, tap=said("button-back-less"))
    assert said("button-less") in shop.dana.last.buttons


async def test_a_preview_counts_nothing(shop: Ready):
    owner = await written(shop, question=True)
    await shop.do(owner, tap=said("button-broadcast-check"))
    await shop.do(owner, tap="Yes")
    assert owner.toasts[-1] == said("broadcast-preview-only")
    assert await shop.value("SELECT count(*) FROM campaign_taps") == 0


async def test_the_list_says_what_became_of_every_copy(shop: Ready):
    owner = await sent(shop)
    await shop.change("UPDATE campaign_letters SET state = 'skipped', reason = 'capped' WHERE member_id = 1")
    await shop.do(owner, tap=said("button-broadcast-list"))
    paper = [message for message in owner.messages if message.kind == "document"][-1].raw["document"]
    rows = shop.world.telegram.files.content(paper["file_id"]).decode("utf-8-sig").splitlines()
    assert rows[0] == "Card number,Name,State,Why,Time (Europe/London)"
    assert ",Dana,not written to,had one lately," in rows[1]
    assert ",שרה,sent,,2026-11-21T" in rows[2]
    assert len(rows) == EVERYBODY + 1


async def test_all_copies_are_corrected(shop: Ready):
    owner = await sent(shop, question=True)
    await shop.do(owner, tap=said("button-broadcast-correct"))
    assert "Copies that change: 2" in owner.last
    await shop.do(owner, say="**Goodbye**, {name|friend}!")
    await shop.do(owner, tap=said("button-broadcast-correct-sure", n=EVERYBODY))
    await shop.world.pass_time(minutes=1)
    assert "Goodbye, Dana!" in shop.dana.last
    assert "Yes" in shop.dana.last.buttons


async def test_all_copies_are_taken_back_within_two_days_and_not_later(shop: Ready):
    owner = await sent(shop)
    await shop.do(owner, tap=said("button-broadcast-recall"))
    await shop.do(owner, tap=said("button-broadcast-recall-sure", n=EVERYBODY))
    await shop.world.pass_time(minutes=1)
    assert not shop.dana.sees("Hello, Dana!")
    await shop.change("DELETE FROM member_contacts")
    owner = await sent(shop, "Once more, {name|you}")
    shop.wait(hours=49)
    await shop.do(owner, tap=said("button-broadcast-recall"))
    assert said("button-broadcast-recall-sure", n=EVERYBODY) not in owner.last.buttons
    assert "Too old for it: 2" in owner.last


async def test_those_nobody_knows_of_get_it_once_more_when_the_owner_says_so(shop: Ready):
    owner = await sent(shop)
    await shop.change("UPDATE campaign_letters SET state = 'unknown' WHERE member_id = 1")
    number = len(shop.dana.messages)
    await shop.do(owner, say="/broadcast")
    await shop.do(owner, tap=0)
    await shop.do(owner, tap=said("button-broadcast-unknown", n=1))
    await shop.world.pass_time(minutes=1)
    assert len(shop.dana.messages) == number + 1


async def test_a_copy_is_a_new_draft_once(shop: Ready):
    owner = await sent(shop)
    again = next(one["callback_data"] for row in owner.last.rows for one in row if "copy" in one["callback_data"])
    await shop.do(owner, tap=said("button-broadcast-copy"))
    await shop.forge(owner, again)
    assert "Draft: Hello, …!" in owner.last
    assert await shop.value("SELECT count(*) FROM campaigns") == EVERYBODY


async def test_an_offer_is_chosen_by_a_tap_and_taken_under_the_copy(shop: Ready):
    async with shop.world.store.writing() as uow:
        effect = {"kind": "percent", "percent": 20}
        offer = await offers.create(uow, by=PROGRAM, effect=effect, request_id="offer")
        await offers.publish(uow, by=PROGRAM, offer_id=offer.id)
    owner = await written(shop, "Code: {offer code|at the till}")
    await shop.do(owner, tap=said("button-broadcast-buttons"))
    await shop.do(owner, tap=said("button-broadcast-add-claim"))
    await shop.do(owner, tap=0)
    assert "✕ Take it" in owner.last.buttons
    await shop.do(owner, tap=said("button-back"))
    await shop.do(owner, tap=said("button-broadcast-check"))
    await shop.do(owner, tap=said("button-broadcast-send", n=EVERYBODY))
    code = await shop.value("SELECT code FROM vouchers WHERE holder_id = 1")
    assert f"Code: {code}" in shop.dana.last
    await shop.do(shop.dana, tap="Take it")
    assert await shop.value("SELECT count(*) FROM vouchers") == EVERYBODY
    assert await shop.rows("SELECT member_id, button FROM campaign_taps") == [(1, 0)]


async def test_whom_is_chosen_on_the_page_of_groups_and_comes_back(shop: Ready):
    owner = await written(shop)
    await shop.do(owner, tap=said("button-broadcast-whom"))
    assert "Hello" not in owner.last.text
    await shop.do(owner, tap=said("button-back"))
    assert "Everyone · 2" in owner.last


async def test_telegram_s_own_refusal_is_told_in_the_preview(shop: Ready):
    owner = await written(shop)
    await shop.change("""UPDATE campaigns SET content = replace(content, 'Hello', 'Hello <b>')""")
    await shop.do(owner, tap=said("button-broadcast-check"))
    assert "Telegram does not take this message" in owner.last
