"""A club to begin a test of living cards with; a test file asks for it with `pytest_plugins`."""

import pytest

from loyalty.clock import MovableClock, real_time
from tests.support.living_shop import switch
from tests.support.ready import Ready


@pytest.fixture
async def living(shop: Ready) -> Ready:
    """A shop in which Dana keeps her card at the top; points count at once."""
    await shop.set_rules(pending_days=0)
    await shop.set_club(features={"living"})
    shop.world.program.living.clock = MovableClock(base=real_time)
    await switch(shop, shop.dana, "on")
    return shop
