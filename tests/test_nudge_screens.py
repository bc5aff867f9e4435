"""Nudges as people see them: the letter, one tap under it, and the owner's pages."""

import pytest

from loyalty import automations
from loyalty.roles import PROGRAM
from tests.support.ready import Ready, said

pytest_plugins = ["tests.support.ready_clubs"]
pytestmark = pytest.mark.only_on("sqlite")


async def anniversary(shop: Ready, **changes: object) -> None:
    """Dana joined a year ago today, and the shop remembers such days."""
    await shop.change("UPDATE members SET joined_at = '2025-11-21 10:00:00.000000'")
    async with shop.world.store.writing() as uow:
        await automations.switch(uow, by=PROGRAM, name="joined", on=True)
        await automations.change(uow, by=PROGRAM, name="joined", **changes)
    await shop.world.pass_time(minutes=1)


async def test_the_letter_comes_with_the_next_tick(shop: Ready):
    await anniversary(shop)
    assert said("nudge-joined", years=1, name="Dana") in shop.dana.last
    assert said("button-nudge-thanks") in shop.dana.last.buttons
