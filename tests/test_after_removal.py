"""Whoever was removed from the team learns it where they still try to work."""

import pytest

from tests.support.ready import Ready, said

pytest_plugins = ["tests.support.ready_clubs"]
pytestmark = pytest.mark.only_on("sqlite")


async def test_who_was_removed_is_told_so_at_the_next_tap_on_what_is_the_staffs(shop: Ready):
    gone = said("refused-NoLongerStaff")
    await shop.do(shop.carl, open=await shop.world.card_link(shop.dana))
    await shop.do(shop.owner, say="/staff")
    for label in (said("button-remove-staff"), said("button-remove-one", name="Carl")):
        await shop.do(shop.owner, tap=label)
    await shop.forge(shop.carl, "find")
    assert gone in shop.carl.last
    await shop.forge(shop.carl, "d:old:amount:45")
    assert gone in shop.carl.last
    await shop.forge(shop.carl, "d:old:birthday-month:5")
    assert gone not in shop.carl.last
    assert shop.carl.toasts[-1] == said("refused-QuestionClosed")
    await shop.do(shop.dana, say="/start")
    await shop.forge(shop.dana, "d:old:amount:45")
    assert shop.dana.toasts[-1] == said("refused-QuestionClosed")
