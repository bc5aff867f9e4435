"""Cards that live in chats while the owner switches them off: unpinned, one by one, and on top again afterwards."""

import pytest

from bot.sandbox.screen import Message
from loyalty.clock import MovableClock, real_time
from tests.support.living_shop import balance, edited, on_top, owner_switches, state
from tests.support.ready import Ready, said

pytest_plugins = ["tests.support.ready_clubs", "tests.support.living_club"]
pytestmark = pytest.mark.only_on("sqlite")


async def test_what_is_switched_off_by_the_owner_is_unpinned_and_left_alone(living: Ready):
    [card] = on_top(living.dana)
    await edited(living)
    await owner_switches(living, "off")
    assert await edited(living) == 1
    assert (on_top(living.dana), card.id in living.dana.chat.messages) == ([], True)
    await living.sell(living.dana, "30.00")
    assert await edited(living) == 0
    assert balance(20) in Message(living.dana.chat.messages[card.id])
    await living.do(living.dana, say="/settings")
    assert not living.dana.sees(said("button-living", state="on"))


async def test_switched_off_and_on_it_is_on_top_again_and_says_what_happened_meanwhile(living: Ready):
    [card] = on_top(living.dana)
    for amount, there in (("30.00", 50), ("10.00", 60)):
        await owner_switches(living, "off")
        await edited(living)
        assert on_top(living.dana) == []
        await living.sell(living.dana, amount)
        await owner_switches(living, "on")
        await edited(living)
        assert [(one.id, balance(there) in one) for one in on_top(living.dana)] == [(card.id, True)]
        assert await edited(living) == 0


async def test_what_its_member_has_unpinned_is_not_pinned_by_an_owner_who_switches_off_and_on(living: Ready):
    [card] = on_top(living.dana)
    living.dana.unpin(card.id)
    await owner_switches(living, "off")
    await edited(living)
    await living.sell(living.dana, "30.00")
    await owner_switches(living, "on")
    await edited(living)
    assert on_top(living.dana) == []
    assert balance(50) in Message(living.dana.chat.messages[card.id])


async def test_a_bad_line_a_rest_or_a_death_while_it_is_unpinned_is_tried_again(living: Ready):
    await owner_switches(living, "off")
    for fault in ("too_many", "server_error"):
        living.world.telegram.faults.add(fault, method="unpinChatMessage", retry_after=3)
        assert await edited(living) == 1, fault
        assert len(on_top(living.dana)) == 1
    await living.world.die()
    living.world.program.living.clock = MovableClock(base=real_time)
    await edited(living, seconds=60)
    assert on_top(living.dana) == []
    assert await edited(living) == 0
    await owner_switches(living, "on")
    await edited(living)
    assert len(on_top(living.dana)) == 1


async def test_who_has_blocked_the_bot_when_it_is_switched_off_ends_it(living: Ready):
    living.dana.chat.blocked = True
    await owner_switches(living, "off")
    await edited(living)
    assert await state(living) == "ended"
