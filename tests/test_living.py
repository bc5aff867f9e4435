"""The card at the top of the chat: pinned once, edited in place, at most every ten seconds, never pinned unasked."""

from datetime import timedelta

import pytest

from bot.sandbox.screen import Message
from loyalty import living_cards, merges, tiers
from loyalty.clock import MovableClock, real_time
from loyalty.roles import PROGRAM, Actor
from tests.support.living_shop import balance, edited, on_top, state, switch
from tests.support.ready import Ready, said

pytest_plugins = ["tests.support.ready_clubs", "tests.support.living_club"]
pytestmark = pytest.mark.only_on("sqlite")


async def test_it_is_put_up_in_silence_and_says_what_points_say(living: Ready):
    [card] = on_top(living.dana)
    assert card.text.startswith("Olga Café")
    assert balance(20) in card
    assert card.id in living.dana.chat.silent
    assert living.dana.toasts[-1] == said("living-on")
    assert living.dana.sees(said("settings-title"))
    assert living.dana.sees(said("button-living", state="on"))
    assert not living.dana.sees(said("not-understood"))
    assert await living.value("SELECT count(*) FROM people WHERE id < 10000") == 0  # the bot is nobody to be met


async def test_it_follows_whatever_changes_the_balance_in_the_same_message(living: Ready):
    [card] = on_top(living.dana)
    await living.sell(living.dana, "30.00")
    assert await edited(living) == 1
    assert balance(50) in on_top(living.dana)[0]
    assert await edited(living) == 0
    await living.do(living.carl, tap=said("button-undo"))
    await edited(living)
    assert balance(20) in on_top(living.dana)[0]
    await living.world.pass_time(days=400)
    await edited(living)
    assert balance(0) in on_top(living.dana)[0]
    assert [one.id for one in on_top(living.dana)] == [card.id]


async def test_it_is_edited_at_most_once_in_ten_seconds_and_misses_nothing(living: Ready):
    await edited(living)
    await living.sell(living.dana, "1.00")
    assert await edited(living) == 1
    await living.sell(living.dana, "2.00")
    assert await edited(living, seconds=5) == 0
    await living.sell(living.dana, "4.00")
    assert await edited(living, seconds=4) == 0
    assert balance(21) in on_top(living.dana)[0]
    assert await edited(living, seconds=2) == 1
    assert balance(27) in on_top(living.dana)[0]


async def test_what_changes_during_an_edit_is_said_by_the_next_one(living: Ready):
    await living.sell(living.dana, "1.00")
    now = real_time() + timedelta(minutes=1)
    async with living.world.store.reading() as view:
        [card] = await living_cards.due(view, real_now=now, limit=5)
    living.wait(seconds=1)
    await living.sell(living.dana, "2.00")
    async with living.world.store.writing() as uow:
        await living_cards.said(uow, card=card, message_id=card.message_id or 0, shown="what was there before")
    assert await edited(living) == 1
    assert balance(23) in on_top(living.dana)[0]


async def test_unpinned_it_stays_unpinned_and_is_still_kept_up_to_date(living: Ready):
    [card] = on_top(living.dana)
    living.dana.unpin(card.id)
    await living.sell(living.dana, "30.00")
    await edited(living)
    assert on_top(living.dana) == []
    assert balance(50) in Message(living.dana.chat.messages[card.id])
    await switch(living, living.dana, "off")
    await switch(living, living.dana, "on")
    assert balance(50) in on_top(living.dana)[0]


async def test_deleted_it_has_ended_and_nobody_is_told(living: Ready):
    living.dana.delete(on_top(living.dana)[0].id)
    await living.sell(living.dana, "30.00")
    before = len(living.dana.messages)
    await edited(living)
    assert (await state(living), len(living.dana.messages), on_top(living.dana)) == ("ended", before, [])
    await living.sell(living.dana, "30.00")
    assert await edited(living) == 0
    await switch(living, living.dana, "on")
    assert balance(80) in on_top(living.dana)[0]


async def test_switched_off_it_is_taken_down(living: Ready):
    [card] = on_top(living.dana)
    await switch(living, living.dana, "off")
    assert card.id not in living.dana.chat.messages
    await living.sell(living.dana, "30.00")
    assert await edited(living) == 0
    assert await state(living) == "off"


async def test_who_blocks_the_bot_ends_it(living: Ready):
    await living.sell(living.dana, "30.00")
    living.dana.chat.blocked = True  # and the bot was not told
    await edited(living)
    assert await state(living) == "ended"
    assert await living.value(f"SELECT reachable FROM people WHERE id = {living.dana.id}") == "blocked"


async def test_who_leaves_the_club_ends_it(living: Ready):
    await living.change("UPDATE members SET status = 'left'")
    await living.change("UPDATE living_cards SET wanted_at = at")
    await edited(living)
    assert await state(living) == "ended"


async def test_a_second_tap_pins_and_sends_nothing_again(living: Ready):
    [card] = on_top(living.dana)
    await living.forge(living.dana, "living:on")
    assert [one.id for one in on_top(living.dana)] == [card.id]
    assert [one.kind for one in living.dana.messages].count("pinned_message") == 1


async def test_it_says_the_tier_from_the_moment_that_it_is_there(living: Ready):
    await living.set_club(features={"living", "tiers"})
    async with living.world.store.writing() as uow:
        await tiers.add(uow, by=PROGRAM, titles={"en": "Bronze"}, threshold=10)
        await tiers.add(uow, by=PROGRAM, titles={"en": "Gold"}, threshold=1_000)
    await living.sell(living.dana, "30.00")
    await edited(living)
    assert said("tier-top", tier="Bronze") in on_top(living.dana)[0]
    danas = int(await living.value(f"SELECT member_id FROM identities WHERE value = '{living.dana.id}'"))
    async with living.world.store.writing() as uow:
        await tiers.for_life(uow, by=PROGRAM, member_id=danas, tier_id=2)
    assert await edited(living) == 1
    assert said("tier-top", tier="Gold") in on_top(living.dana)[0]
    async with living.world.store.writing() as uow:
        await tiers.take_back(uow, by=PROGRAM, member_id=danas)
    assert await edited(living) == 1
    assert said("tier-top", tier="Gold") not in on_top(living.dana)[0]


async def test_another_language_is_spoken_at_once(living: Ready):
    await living.do(living.dana, say="/language")
    await living.do(living.dana, tap=said("language-own-name", "pl"))
    assert await edited(living) == 1
    assert said("balance", "pl", n=20, unit="points") in on_top(living.dana)[0]


async def test_switched_on_again_by_the_owner_it_catches_up(living: Ready):
    await living.set_club(features=set())
    await living.sell(living.dana, "30.00")
    assert await edited(living) == 0
    await living.do(living.owner, say="/start")
    await living.forge(living.owner, "feature:living:on")
    assert await edited(living) == 1
    assert balance(50) in on_top(living.dana)[0]


@pytest.mark.parametrize(("button", "kept"), [("button-leave-keep", "ended"), ("button-leave-erase", None)])
async def test_who_leaves_or_is_erased_takes_it_along(living: Ready, button: str, kept: str | None):
    [card] = on_top(living.dana)
    await living.do(living.dana, say="/leave")
    await living.do(living.dana, tap=said(button))
    assert (card.id in living.dana.chat.messages, on_top(living.dana)) == (False, [])
    assert (await state(living), await edited(living)) == (kept, 0)


async def test_a_bad_line_or_a_rest_is_tried_again(living: Ready):
    await living.sell(living.dana, "30.00")
    for fault in ("too_many", "refused", "server_error", "drop"):
        living.world.telegram.faults.add(fault, method="editMessageText", retry_after=3)
        assert await edited(living) == 1, fault
    await edited(living)
    assert balance(50) in on_top(living.dana)[0]
    assert await state(living) == "live"


async def test_a_process_that_dies_before_it_is_there_puts_it_up_when_it_is_back(living: Ready):
    await switch(living, living.dana, "off")
    await living.change("UPDATE living_cards SET state = 'starting', wanted_at = at, message_id = NULL, shown = ''")
    await living.world.die()
    living.world.program.living.clock = MovableClock(base=real_time)
    await edited(living)
    assert balance(20) in on_top(living.dana)[0]


async def test_it_goes_with_its_person_to_a_card_that_became_one_and_back(living: Ready):
    [card] = on_top(living.dana)
    manager = Actor(person_id=9, role="manager", name="Mia")
    sam = await living.joining("Sam")
    await living.do(sam, say="/start")
    sams = int(await living.value(f"SELECT member_id FROM identities WHERE value = '{sam.id}'"))
    danas = int(await living.value(f"SELECT member_id FROM identities WHERE value = '{living.dana.id}'"))
    await living.change(f"DELETE FROM identities WHERE member_id = {sams}")
    async with living.world.store.writing() as uow:
        done = await merges.merge(uow, by=manager, kept_id=sams, gone_id=danas)
    await edited(living)
    assert await living.value("SELECT member_id FROM living_cards") == sams
    async with living.world.store.writing() as uow:
        await merges.undo(uow, by=manager, merge_id=done.id)
    await edited(living)
    assert await living.value("SELECT member_id FROM living_cards") == danas
    assert [one.id for one in on_top(living.dana)] == [card.id]


@pytest.mark.parametrize("language", ["he", "fa", "pl"])
async def test_it_speaks_the_members_language(living: Ready, language: str):
    await living.change(f"UPDATE people SET language = '{language}' WHERE id = {living.dana.id}")
    await living.sell(living.dana, "30.00")
    await edited(living)
    assert said("balance", language, n=50, unit="points") in on_top(living.dana)[0]
